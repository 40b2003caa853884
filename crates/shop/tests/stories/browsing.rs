//! What a visitor sees: the first page, a product, a store.

use crate::house::{headphones, scenes};
use axum::http::StatusCode;
use serde_json::json;
use shop::shipping::{self, Lane, NewProfile};

async fn ships(scene: &crate::house::Scene) {
    let lane: Lane = serde_json::from_value(json!({
        "to": { "countries": ["DE", "AT"] }, "service": "standard", "carrier": "Post", "days_least": 2, "days_most": 4,
        "base_minor": 490, "per_kg_minor": 100, "free_from_minor": null,
    }))
    .expect("a lane");
    let new = NewProfile { name: "Post".to_owned(), handling_days: 1, lanes: vec![lane] };
    let tx = scene.app.db.begin().await.expect("a transaction");
    let now = scene.app.clock.now();
    shipping::create(&tx, &scene.store, &new, audit::By::System, now).await.expect("a way");
    tx.commit().await.expect("a commit");
}

#[tokio::test]
async fn a_product_page_says_everything_that_a_buyer_must_know() {
    for scene in scenes().await {
        ships(&scene).await;
        let (listing, variants) = scene.offer(headphones()).await;
        let mut browser = scene.browser();
        browser.cookies.insert("country".to_owned(), "DE".to_owned());
        browser.cookies.insert("currency".to_owned(), "EUR".to_owned());
        let moved = browser.get(&format!("/en/p/{listing}")).await;
        assert_eq!(moved.status, StatusCode::SEE_OTHER);
        let address = moved.header("location").to_owned();
        assert_eq!(address, format!("/en/p/{listing}/wireless-headphones-nordlicht"));
        let page = browser.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        for wanted in [
            "Wireless headphones Nordlicht",
            "€99.00",
            "€89.00",
            "In stock",
            "Noise cancelling",
            "Klingenberg Audio GmbH",
            "+49 421 000000",
            "HRB 00000",
            "DE000000000",
            "€5.90",
            "application/ld+json",
            "action=\"/en/basket\"",
            variants[0].as_str(),
        ] {
            assert!(
                wanted.split('|').any(|one| page.body.contains(one)),
                "{wanted}: {}",
                page.body
            );
        }
        // The white one has another price, and few are left.
        let white = browser.get(&format!("{address}?colour=white")).await;
        assert!(white.body.contains("€109.00"), "{}", white.body);
        assert!(white.body.contains("Only \u{2068}5\u{2069} left"));
        assert!(white.body.contains(variants[1].as_str()));
        // Another language: the seller's own words, marked as such, to the right.
        let arabic = browser.get(&format!("/ar/p/{listing}/x")).await;
        assert!(
            arabic.body.contains("lang=\"de\">Kabelloser Kopfhörer Nordlicht"),
            "{}",
            arabic.body
        );
        // To where nobody sends it cannot be bought.
        browser.cookies.insert("country".to_owned(), "JP".to_owned());
        let far = browser.get(&address).await;
        assert!(web::without_isolates(&far.body).contains("Not delivered to Japan"));
        assert!(far.body.contains("disabled"));
    }
}

#[tokio::test]
async fn what_is_not_offered_is_not_there() {
    for scene in scenes().await {
        let (listing, _) = scene.offer(headphones()).await;
        let address = format!("/en/p/{listing}/x");
        assert_eq!(scene.get(&address).await.status, StatusCode::OK);
        let mut feed = scene.feed().await;
        let now = scene.app.clock.now();
        let tx = scene.app.db.begin().await.expect("a transaction");
        let change =
            shop::listings::Change { store: &scene.store, listing: &listing, version: 1, now };
        shop::listings::set_state(&tx, change, shop::listings::State::Paused)
            .await
            .expect("a pause");
        tx.commit().await.expect("a commit");
        feed.look().await.expect("a look");
        assert_eq!(scene.get(&address).await.status, StatusCode::NOT_FOUND);
        for nothing in ["/en/p/lst_none/x", "/en/p/x/y", "/en/s/nobody", "/en/c/nothing"] {
            assert_eq!(scene.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
        }
    }
}

#[tokio::test]
async fn the_first_page_and_the_store_show_goods_and_what_was_looked_at() {
    for scene in scenes().await {
        let (listing, _) = scene.offer(headphones()).await;
        scene.feed().await;
        let mut browser = scene.browser();
        let home = browser.get("/en/").await;
        assert_eq!(home.status, StatusCode::OK, "{}", home.body);
        assert!(home.body.contains("Wireless headphones Nordlicht"));
        assert!(!home.body.contains("You looked at"));
        browser.get(&format!("/en/p/{listing}/x")).await;
        assert!(browser.get("/en/").await.body.contains("You looked at"));
        let store = browser.get("/de/s/klingenberg-audio").await;
        assert_eq!(store.status, StatusCode::OK, "{}", store.body);
        assert!(store.body.contains("Kabelloser Kopfhörer Nordlicht"));
        assert!(store.body.contains("Lautsprecher aus eigener Werkstatt."));
        let category = browser.get("/ja/c/headphones").await;
        assert_eq!(category.status, StatusCode::OK, "{}", category.body);
        assert!(category.body.contains("ヘッドホン"));
        assert!(category.body.contains("Kabelloser"));
    }
}

#[tokio::test]
async fn a_report_is_kept_and_faults_are_told_at_the_field() {
    for scene in scenes().await {
        let (listing, _) = scene.offer(headphones()).await;
        let address = format!("/en/p/{listing}/report");
        let mut browser = scene.browser();
        let faulty = browser.post(&address, &address, &[("reason", "unsafe"), ("words", "")]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("reason", "unsafe"), ("words", "It gets hot.")];
        let sent = browser.post(&address, &address, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        use db::Query;
        let sql = "select reason, words from listing_report where listing_id = $1";
        let (reason, words): (String, String) =
            scene.app.db.one(sql, &db::params![listing.as_str()]).await.expect("a report");
        assert_eq!((reason.as_str(), words.as_str()), ("unsafe", "It gets hot."));
    }
}

#[tokio::test]
async fn programs_read_the_same() {
    for scene in scenes().await {
        let (listing, variants) = scene.offer(headphones()).await;
        scene.feed().await;
        let read = scene.api(&format!("/api/v1/listings/{listing}?lang=en&currency=EUR")).await;
        assert_eq!(read.status, StatusCode::OK, "{}", read.body);
        let body = read.json();
        assert_eq!(body["title"], "Wireless headphones Nordlicht");
        assert_eq!(body["variants"][0]["id"], variants[0].as_str());
        assert_eq!(body["variants"][0]["steps"][0]["price"], 8900);
        assert_eq!(body["variants"][1]["left"], 5);
        assert_eq!(body["trader"]["legal_name"], "Klingenberg Audio GmbH");
        assert!(!read.header("etag").is_empty());
        let found = scene.api("/api/v1/search?lang=en&q=headphones").await.json();
        assert_eq!(found["total"], 1, "{found}");
        assert_eq!(found["items"][0]["id"], listing.as_str());
        let tree = scene.api("/api/v1/categories?lang=ja").await.json();
        assert!(tree["items"].as_array().is_some_and(|all| all.len() > 10));
        let store = scene.api("/api/v1/stores/klingenberg-audio").await.json();
        assert_eq!(store["kind"], "manufacturer");
    }
}
