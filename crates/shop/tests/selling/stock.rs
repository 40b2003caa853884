//! Stock and prices of many variants on one page.

use crate::house::{headphones, scenes};
use axum::http::StatusCode;
use shop::listings;

#[tokio::test]
async fn many_numbers_are_changed_at_once_and_what_was_sold_meanwhile_stays_sold() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (id, variants) = scene.offer(headphones()).await;
        let page = seller.get("/en/seller/stock").await;
        let key = page.between("name=\"key\" value=\"", "\"").to_owned();
        let rows = [
            ("key", key.as_str()),
            ("rows-0-variant", variants[0].as_str()),
            ("rows-0-seen", "20"),
            ("rows-0-was", "99.00"),
            ("rows-0-stock", "30"),
            ("rows-0-price", "99.00"),
            ("rows-1-variant", variants[1].as_str()),
            ("rows-1-seen", "5"),
            ("rows-1-was", "109.00"),
            ("rows-1-stock", "5"),
            ("rows-1-price", "105,50"),
        ];
        let now = scene.app.clock.now();
        let tx = scene.app.db.begin().await.expect("a transaction");
        shop::offers::take(&tx, &[(variants[0].clone(), 4)], now).await.expect("stock");
        tx.commit().await.expect("a commit");
        for click in 1..=2 {
            let answer = seller.post("/en/seller/stock", "/en/seller/stock", &rows).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "click {click}: {}", answer.body);
        }
        let read = listings::by_id(&scene.app.db, &id).await.expect("a row").expect("a listing");
        assert_eq!(read.variants[0].stock, 26, "twenty, four sold, ten more: once");
        assert_eq!(read.variants[1].ladder.base(), 10_550);

        let low = seller.get("/en/seller/stock?low=1").await;
        assert!(
            low.body.contains(variants[1].as_str()) && !low.body.contains(variants[0].as_str())
        );
        let few = shop::stock::low(&scene.app.db, &scene.store, 10).await.expect("rows");
        assert_eq!(few.iter().map(|one| one.stock).collect::<Vec<_>>(), [5]);
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_stored_stops_all_and_is_named() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (id, variants) = scene.offer(headphones()).await;
        for (stock, price) in [("many", "99.00"), ("25", "80.00"), ("25", "-1")] {
            let key = seller.get("/en/seller/stock").await;
            let key = key.between("name=\"key\" value=\"", "\"").to_owned();
            let rows = [
                ("key", key.as_str()),
                ("rows-0-variant", variants[0].as_str()),
                ("rows-0-seen", "20"),
                ("rows-0-was", "99.00"),
                ("rows-0-stock", stock),
                ("rows-0-price", price),
            ];
            let answer = seller.post("/en/seller/stock", "/en/seller/stock", &rows).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{stock} {price}");
            assert!(answer.body.contains(&format!("value=\"{stock}\"")), "{}", answer.body);
        }
        // Eighty is below the step from ten pieces on, so nothing was stored.
        let read = listings::by_id(&scene.app.db, &id).await.expect("a row").expect("a listing");
        assert_eq!((read.variants[0].stock, read.variants[0].ladder.base()), (20, 9_900));
    }
}
