//! After dispatch: where the parcels are, more time, goods that go back, and the money with them.

use crate::house::{BUYER, SELLER, Scene, scenes};
use axum::http::StatusCode;
use ledger::Purpose;
use serde_json::{Value as Json, json};

const DAY: i64 = 86_400;

async fn stage(scene: &Scene, token: &str, order: &str) -> String {
    let path = format!("/api/v1/orders/{order}");
    let shown = scene.program(("GET", &path), token, &Json::Null).await.json();
    shown["stage"].as_str().expect("a stage").to_owned()
}

async fn ask(scene: &Scene, token: &str, order: &str, pieces: i64) -> String {
    let path = format!("/api/v1/orders/{order}/returns");
    let asking = json!({ "lines": [{ "position": 0, "quantity": pieces }], "reason": "damaged" });
    let asked = scene.program(("POST", &path), token, &asking).await;
    assert_eq!(asked.status, StatusCode::CREATED, "{}", asked.body);
    asked.json()["id"].as_str().expect("a return").to_owned()
}

#[tokio::test]
async fn carriers_tell_where_a_parcel_is_once_and_signed() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        for _ in 0..2 {
            let told = scene.carrier_tells("e1", "in-transit").await;
            assert_eq!((told.status, &told.json()["parcels"]), (StatusCode::OK, &json!(1)));
        }
        let unsigned = json!({ "id": "e2", "tracking": "RR 1234", "kind": "delivered",
            "at": "2026-11-30T12:00:00Z" });
        let path = "/carriers/Post/events";
        let unsigned = scene.program(("POST", path), "none", &unsigned).await;
        assert_ne!(unsigned.status, StatusCode::OK);
        assert_eq!(scene.count("select count(*) from tracking_event").await, 1);
        assert_eq!(stage(&scene, &token, &order).await, "dispatched");
        for _ in 0..2 {
            scene.carrier_tells("e3", "delivered").await;
        }
        assert_eq!(stage(&scene, &token, &order).await, "delivered");
        let mut buyer = scene.signed_in(BUYER).await;
        let page = format!("/en/orders/{order}");
        assert!(buyer.get(&page).await.body.contains("Delivered"));
        let letters = scene.letters(BUYER).await;
        let arrived = letters.iter().filter(|letter| letter.kind == "order-arrived").count();
        assert_eq!(arrived, 1);
        // More time, once.
        let done = buyer.post(&page, &format!("{page}/extension"), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        let again = format!("/api/v1/orders/{order}/extension");
        let again = scene.program(("POST", &again), &token, &Json::Null).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.body);
        // Some days of promise, 15 of protection, 15 more.
        scene.app.clock.advance(30 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "delivered");
        scene.app.clock.advance(12 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "completed");
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn parcels_may_go_one_after_the_other() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 2)], crate::house::PAYS).await;
        let order = placed["orders"][0]["id"].as_str().expect("an order").to_owned();
        let mut seller = scene.signed_in(SELLER).await;
        let page = format!("/en/seller/orders/{order}");
        let path = format!("{page}/dispatch");
        let fields = [("carrier", "Post"), ("tracking", "RR 1"), ("more", "yes")];
        let first = seller.post(&page, &path, &fields).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
        assert_eq!(stage(&scene, &token, &order).await, "paid");
        let note = seller.get(&page).await;
        let parcel = note.between("<option value=\"del_", "\"").to_owned();
        let parcel = format!("del_{parcel}");
        let said =
            [("note", "n1"), ("parcel", parcel.as_str()), ("kind", "customs"), ("place", "Basel")];
        let said = seller.post(&page, &format!("{page}/tracking"), &said).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
        let fields = [("carrier", "Post"), ("tracking", "RR 2")];
        let last = seller.post(&page, &path, &fields).await;
        assert_eq!(last.status, StatusCode::SEE_OTHER, "{}", last.body);
        assert_eq!(stage(&scene, &token, &order).await, "dispatched");
        let shown = seller.get(&page).await;
        for wanted in ["RR 1", "RR 2", "Basel"] {
            assert!(shown.body.contains(wanted), "{wanted}: {}", shown.body);
        }
        assert_eq!(
            scene.count("select count(*) from delivery where handed_over is not null").await,
            2
        );
    }
}

#[tokio::test]
async fn goods_go_back_in_part_from_what_is_held_and_the_rest_from_what_was_released() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let lumen = scene.sellers_token(SELLER).await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 3)]).await;
        scene.carrier_tells("e1", "delivered").await;
        let back = ask(&scene, &token, &order, 1).await;
        assert_eq!(stage(&scene, &token, &order).await, "returning");
        let path = format!("/api/v1/orders/{order}/returns");
        let twice = json!({ "lines": [{ "position": 0, "quantity": 1 }], "reason": "other" });
        let twice = scene.program(("POST", &path), &token, &twice).await;
        assert_eq!(twice.status, StatusCode::CONFLICT, "{}", twice.body);
        // It went to Germany: the seller cannot refuse.
        let answer = format!("/api/v1/seller/returns/{back}/answer");
        let refuse = json!({ "decision": "refuse", "answer": "No." });
        let refused = scene.program(("POST", &answer), &lumen, &refuse).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
        let receipt = format!("/api/v1/seller/returns/{back}/receipt");
        let early = scene.program(("POST", &receipt), &lumen, &Json::Null).await;
        assert_eq!(early.status, StatusCode::CONFLICT, "{}", early.body);
        let accept = json!({ "decision": "accept", "answer": "Werkstraße 1, Bremen" });
        let accepted = scene.program(("POST", &answer), &lumen, &accept).await;
        assert_eq!(accepted.json()["stage"], "accepted", "{}", accepted.body);
        let sent = format!("/api/v1/returns/{back}/dispatch");
        let sent = scene.program(("POST", &sent), &token, &json!({ "carrier": "Post" })).await;
        assert_eq!(sent.json()["stage"], "sent", "{}", sent.body);
        let sakura = scene.sellers_token("sakura@seller.example").await;
        let other = scene.program(("POST", &receipt), &sakura, &Json::Null).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
        let stock = scene.stock(&scene.lumen.variants[0]).await;
        let restock = json!({ "restock": true });
        let done = scene.program(("POST", &receipt), &lumen, &restock).await;
        assert_eq!(done.json()["stage"], "refunded", "{}", done.body);
        // One of three pieces for €20.00 each: the delivery stays paid.
        assert_eq!(done.json()["amount"]["minor"], 2_000, "{}", done.body);
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, stock + 1);
        let again = scene.program(("POST", &receipt), &lumen, &restock).await;
        assert_eq!(again.status, StatusCode::CONFLICT, "{}", again.body);
        assert_eq!(stage(&scene, &token, &order).await, "delivered");
        assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, 4_500);
        scene.ledger_is_sound().await;
        // The buyer confirms, and then gives the other two back: the seller gives what was got.
        let confirm = format!("/api/v1/orders/{order}/confirmation");
        scene.program(("POST", &confirm), &token, &Json::Null).await;
        assert!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await > 0);
        let rest = ask(&scene, &token, &order, 2).await;
        scene.app.clock.advance(5 * DAY);
        scene.run().await;
        let path = format!("/api/v1/returns/{rest}");
        let shown = scene.program(("GET", &path), &token, &Json::Null).await.json();
        assert_eq!(shown["stage"], "accepted", "without an answer it counts as accepted");
        let sent = format!("{path}/dispatch");
        scene.program(("POST", &sent), &token, &json!({ "carrier": "Post" })).await;
        scene.app.clock.advance(14 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "returned");
        assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, 0);
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, 0);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn a_return_that_is_not_sent_ends_and_the_protection_has_stood_still() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        scene.carrier_tells("e1", "delivered").await;
        let mut buyer = scene.signed_in(BUYER).await;
        let page = format!("/en/orders/{order}/return");
        let form = buyer.get(&page).await;
        assert!(form.body.contains("Give goods back"), "{}", form.body);
        let none = [("line-0", "0"), ("reason", "does-not-fit")];
        let none = buyer.post_parts(&page, &page, &none, None).await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", none.body);
        let many = [("line-0", "9"), ("reason", "does-not-fit")];
        let many = buyer.post_parts(&page, &page, &many, None).await;
        assert!(many.body.contains("from 0 to"), "{}", many.body);
        let one = [("line-0", "1"), ("reason", "does-not-fit"), ("words", "Too small.")];
        let asked = buyer.post_parts(&page, &page, &one, None).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
        let there = asked.leads_to();
        assert!(buyer.get(&there).await.body.contains("Too small."));
        let mut seller = scene.signed_in(SELLER).await;
        let list = seller.get("/en/seller/returns").await;
        assert!(list.body.contains("It does not fit"), "{}", list.body);
        let case = there.split(['/', '?']).nth(3).expect("an id").to_owned();
        let sold = format!("/en/seller/returns/{case}");
        let fields = [("do", "accept"), ("answer", "Werkstraße 1")];
        let done = seller.post(&sold, &format!("{sold}/answer"), &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert!(buyer.get(&there).await.body.contains("Werkstraße 1"));
        scene.app.clock.advance(10 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "delivered");
        // Some days of promise, 15 of protection, and 10 on which it stood still.
        scene.app.clock.advance(15 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "delivered");
        let path = format!("/api/v1/orders/{order}/returns");
        let late = json!({ "lines": [{ "position": 0, "quantity": 1 }], "reason": "other" });
        let late = scene.program(("POST", &path), &token, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "more than 14 days: {}", late.body);
        scene.app.clock.advance(12 * DAY);
        scene.run().await;
        assert_eq!(stage(&scene, &token, &order).await, "completed");
        scene.ledger_is_sound().await;
    }
}
