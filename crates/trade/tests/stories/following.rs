//! After the payment: dispatched, confirmed, released; called off; what the clocks do.

use crate::house::{BUYER, PAYS, SELLER, Scene, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use ledger::Purpose;
use serde_json::{Value as Json, json};

const DAY: i64 = 86_400;

async fn seller(scene: &Scene, mail: &str) -> String {
    scene.token(mail, &[Scope::SellerRead, Scope::SellerWrite]).await
}

fn order(placed: &Json) -> String {
    placed["orders"][0]["id"].as_str().expect("an order").to_owned()
}

#[tokio::test]
async fn the_seller_is_paid_when_the_buyer_confirms_in_the_stores_currency() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.sakura.variants[0], 1)], PAYS).await;
        let id = order(&placed);
        let sakura = seller(&scene, "sakura@seller.example").await;
        let path = format!("/api/v1/seller/orders/{id}/dispatch");
        let other = seller(&scene, SELLER).await;
        let parcel = json!({ "carrier": "Post", "tracking": "JP 1234-5" });
        let not_mine = scene.program(("POST", &path), &other, &parcel).await;
        assert_eq!(not_mine.status, StatusCode::NOT_FOUND);
        let bad = json!({ "carrier": "Post", "tracking": "<b>" });
        let bad = scene.program(("POST", &path), &sakura, &bad).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", bad.body);
        let sent = scene.program(("POST", &path), &sakura, &parcel).await;
        assert_eq!(sent.json()["stage"], "dispatched", "{}", sent.body);
        let twice = scene.program(("POST", &path), &sakura, &parcel).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        let letters = scene.letters(BUYER).await;
        assert!(letters.iter().any(|letter| letter.kind == "order-sent"), "{letters:?}");
        let held = scene.balance(Purpose::Escrow, &id, "EUR").await;
        assert!(held > 0);
        let path = format!("/api/v1/orders/{id}/confirmation");
        let done = scene.program(("POST", &path), &token, &Json::Null).await;
        assert_eq!(done.json()["stage"], "completed", "{}", done.body);
        assert_eq!(scene.balance(Purpose::Escrow, &id, "EUR").await, 0);
        assert_eq!(scene.balance(Purpose::Payable, &scene.sakura.id, "EUR").await, 0);
        let earned = scene.balance(Purpose::Payable, &scene.sakura.id, "JPY").await;
        // ¥3,000 and ¥500 of delivery, less ten percent of the goods, but for roundings.
        assert!((3_190..=3_210).contains(&earned), "{earned}");
        assert_eq!(scene.count("select count(*) from payment where status = 'released'").await, 1);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn when_the_protection_ends_the_seller_is_paid() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], PAYS).await;
        let lumen = seller(&scene, SELLER).await;
        let path = format!("/api/v1/seller/orders/{}/dispatch", order(&placed));
        let sent = json!({ "carrier": "Post" });
        scene.program(("POST", &path), &lumen, &sent).await;
        scene.app.clock.advance(14 * DAY);
        scene.run().await;
        let path = format!("/api/v1/orders/{}", order(&placed));
        let before = scene.program(("GET", &path), &token, &Json::Null).await.json();
        assert_eq!(before["stage"], "dispatched");
        scene.app.clock.advance(14 * DAY);
        scene.run().await;
        let after = scene.program(("GET", &path), &token, &Json::Null).await.json();
        assert_eq!(after["stage"], "completed");
        let last = after["events"].as_array().expect("events").last().expect("an event").clone();
        assert_eq!((&last["kind"], &last["by"]), (&json!("protection-ended"), &json!("clock")));
        // 20.00 with VAT inside, 5.00 of delivery; ten percent of 16.81 is the commission.
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, 2_500 - 168);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn before_it_is_sent_an_order_is_called_off_and_paid_back() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let lines = [(scene.lumen.variants[0].as_str(), 1), (scene.sakura.variants[0].as_str(), 1)];
        let placed = scene.buy(&token, &lines, PAYS).await;
        let path = format!("/api/v1/orders/{}/cancellation", order(&placed));
        let off = scene.program(("POST", &path), &token, &Json::Null).await;
        assert_eq!(off.json()["stage"], "cancelled", "{}", off.body);
        assert_eq!(off.json()["refunds"][0]["state"], "paid");
        let again = scene.program(("POST", &path), &token, &Json::Null).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        let left = placed["orders"][1]["total"]["minor"].as_i64().expect("a total");
        assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, left);
        // The other is not sent in time: the clock calls it off.
        scene.app.clock.advance(7 * DAY);
        scene.run().await;
        assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, 0);
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 10);
        assert_eq!(scene.stock(&scene.sakura.variants[0]).await, 10);
        let sql = "select count(*) from purchase where status = 'cancelled'";
        assert_eq!(scene.count(sql).await, 2);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn the_buyer_confirms_on_the_page_of_the_order() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], PAYS).await;
        let lumen = seller(&scene, SELLER).await;
        let path = format!("/api/v1/seller/orders/{}/dispatch", order(&placed));
        scene.program(("POST", &path), &lumen, &json!({ "carrier": "Post" })).await;
        let mut buyer = scene.signed_in(BUYER).await;
        let list = buyer.get("/en/orders").await;
        assert!(list.body.contains("On its way"), "{}", list.body);
        let page = format!("/en/orders/{}", order(&placed));
        let shown = buyer.get(&page).await;
        assert!(shown.body.contains("Has it arrived?"), "{}", shown.body);
        let done = buyer.post(&page, &format!("{page}/confirmation"), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let shown = buyer.get(&page).await;
        assert!(shown.body.contains("Complete"), "{}", shown.body);
        let receipt = buyer.get(&format!("{page}/receipt")).await;
        assert!(receipt.body.contains("Unter den Linden 1"), "{}", receipt.body);
        let stranger = scene.browser().get(&format!("{page}/receipt")).await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        let number = placed["orders"][0]["number"].as_str().expect("a number");
        let mut guest = scene.browser();
        let typed = number.to_lowercase().replace('-', " ");
        let fields = [("number", typed.as_str()), ("mail", BUYER)];
        let found = guest.post("/en/orders/find", "/en/orders/find", &fields).await;
        assert!(found.leads_to().starts_with(&page), "{} {}", found.leads_to(), found.body);
        let fields = [("number", number), ("mail", "other@buyer.example")];
        let none = guest.post("/en/orders/find", "/en/orders/find", &fields).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
