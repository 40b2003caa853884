//! Ways of sending: made, changed, and not removed while an article is sent by one.

use crate::house::{headphones, scenes};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn a_way_of_sending_is_made_changed_and_removed() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let new = "/en/seller/shipping/new";
        let page = seller.get(new).await;
        let key = page.between("name=\"key\" value=\"", "\"").to_owned();
        let mut form = vec![
            ("key", key.as_str()),
            ("rows", "2"),
            ("name", "Parcels"),
            ("handling_days", "2"),
            ("lanes-0-to", "Germany, Atlantis"),
            ("lanes-0-service", "standard"),
            ("lanes-0-carrier", "Post"),
            ("lanes-0-days_least", "1"),
            ("lanes-0-days_most", "3"),
            ("lanes-0-base_minor", "4,90"),
            ("lanes-0-free_from_minor", "50"),
            ("lanes-1-to", ""),
        ];
        let bad = seller.post(new, new, &form).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(bad.body.contains("Atlantis") && bad.body.contains("4,90"), "{}", bad.body);
        form[4].1 = "EU, Switzerland";
        for click in 1..=2 {
            let made = seller.post(new, new, &form).await;
            assert_eq!(made.status, StatusCode::SEE_OTHER, "click {click}: {}", made.body);
        }
        let all = shop::shipping::of_store(&scene.app.db, &scene.store).await.expect("rows");
        assert_eq!(all.len(), 1, "a second click is not a second way");
        let way = &all[0];
        assert_eq!(way.lanes.len(), 1, "the row without a carrier is left out");
        assert_eq!(way.lanes[0].base_minor, 490);
        assert_eq!(way.lanes[0].to.to_string().split(',').count(), 28);
        let list = seller.get("/en/seller/shipping").await;
        assert!(list.body.contains("EU, Switzerland"), "{}", list.body);

        let one = format!("/en/seller/shipping/{}", way.id);
        form[4].1 = "";
        let more = [form.as_slice(), &[("do", "more")]].concat();
        let page = seller.post(&one, &one, &more).await;
        assert!(page.body.contains("name=\"lanes-2-to\""), "{}", page.body);
        assert_eq!(seller.post(&one, &one, &form).await.status, StatusCode::SEE_OTHER);
        let all = shop::shipping::of_store(&scene.app.db, &scene.store).await.expect("rows");
        assert_eq!(all[0].lanes[0].to.to_string(), "*");

        let mut listing = headphones();
        listing["shipping"] = json!(way.id);
        scene.offer(listing).await;
        let removal = format!("{one}/removal");
        let refused = seller.post("/en/seller/shipping", &removal, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.body.contains("Choose another way"), "{}", refused.body);
    }
}
