//! Payments: declined, challenged, slow, late, never; by transfer; given back.

use crate::house::{CHECKOUTS, PAYS, Scene, TREASURER, address, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use ledger::Purpose;
use serde_json::{Value as Json, json};

const DECLINED: &str = "4000 0000 0000 0101";
const ASKS: &str = "4000 0000 0000 0200";
const NOISY: &str = "4000 0000 0000 0317";
const LATE: &str = "4000 0000 0000 0325";
const SILENT: &str = "4000 0000 0000 0333";

fn path(url: &Json) -> String {
    let url = url.as_str().expect("an address");
    url.strip_prefix("https://market.example").expect("ours").to_owned()
}

/// All the money that came went back, and the goods are on the shelf again.
async fn all_is_given_back(scene: &Scene) {
    assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 10);
    assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, 0);
    assert_eq!(scene.balance(Purpose::Promised, "test", "EUR").await, 0);
    assert_eq!(scene.count("select count(*) from refund where state <> 'paid'").await, 0);
    scene.ledger_is_sound().await;
}

#[tokio::test]
async fn a_declined_card_may_be_followed_by_another_one() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], DECLINED).await;
        assert_eq!(placed["status"], "awaiting");
        assert_eq!(placed["payment"]["failure"], "declined");
        let mut buyer = scene.signed_in(crate::house::BUYER).await;
        let page = format!("/en/purchases/{}", placed["id"].as_str().expect("an id"));
        let shown = buyer.get(&page).await;
        assert!(shown.body.contains("Your bank has declined the payment"), "{}", shown.body);
        let fields =
            [("method", "card"), ("card", PAYS), ("expires", "12/29"), ("card_code", "123")];
        let paid = buyer.post(&page, &format!("{page}/payment"), &fields).await;
        assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
        assert_eq!(scene.checkout(&token, &placed).await["status"], "paid");
        assert_eq!(scene.count("select count(*) from charge").await, 2);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn the_bank_asks_and_the_buyer_approves_or_refuses() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        for (answer, status) in [("approve", "paid"), ("refuse", "awaiting")] {
            let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], ASKS).await;
            assert_eq!(placed["payment"]["state"], "challenged");
            let bank = path(&placed["payment"]["challenge"]);
            let mut browser = scene.browser();
            let told = browser.post(&bank, &bank, &[("do", answer)]).await;
            assert!(told.leads_to().starts_with("/purchases/chk_"), "{}", told.leads_to());
            assert_eq!(scene.checkout(&token, &placed).await["status"], status);
            let forged = bank.replace("?s=", "?s=x");
            assert_eq!(scene.browser().get(&forged).await.status, StatusCode::NOT_FOUND);
        }
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn webhooks_that_come_twice_late_and_in_the_wrong_order_pay_once() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 2)], NOISY).await;
        assert_eq!(placed["status"], "awaiting");
        scene.app.clock.advance(10);
        scene.run().await;
        let paid = scene.checkout(&token, &placed).await;
        assert_eq!(
            (&paid["status"], &paid["payment"]["state"]),
            (&json!("paid"), &json!("captured"))
        );
        let total = placed["total"]["minor"].as_i64().expect("a total");
        assert_eq!(scene.balance(Purpose::Clearing, "test", "EUR").await, total);
        assert_eq!(scene.count("select count(*) from provider_event").await, 3);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn what_nobody_pays_is_called_off_and_a_payment_after_that_goes_back() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let silent = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], SILENT).await;
        let late = scene.buy(&token, &[(&scene.lumen.variants[0], 3)], LATE).await;
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 6);
        scene.app.clock.advance(30 * 60);
        scene.run().await;
        for placed in [&silent, &late] {
            let checkout = scene.checkout(&token, placed).await;
            assert_eq!(checkout["status"], "cancelled");
            assert_eq!(checkout["orders"][0]["stage"], "cancelled");
        }
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 10);
        scene.app.clock.advance(120);
        scene.run().await;
        assert_eq!(scene.checkout(&token, &late).await["payment"]["state"], "captured");
        assert_eq!(scene.count("select count(*) from refund").await, 1);
        all_is_given_back(&scene).await;
    }
}

#[tokio::test]
async fn a_transfer_is_paid_when_the_treasurer_enters_it() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        scene.put(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let body = json!({ "address": address(), "method": "transfer" });
        let placed = scene.program(("POST", CHECKOUTS), &token, &body).await.json();
        assert_eq!(placed["status"], "awaiting");
        let letter = &scene.letters(crate::house::BUYER).await[0];
        assert!(letter.body.contains(placed["number"].as_str().expect("a number")));
        let scopes = [Scope::MarketRead, Scope::MarketWrite];
        let tess = scene.token(TREASURER, &scopes).await;
        let path = "/api/v1/market/transfers";
        let awaited = scene.program(("GET", path), &tess, &Json::Null).await.json();
        let charge = awaited["transfers"][0]["id"].as_str().expect("a charge").to_owned();
        let path = format!("{path}/{charge}/receipt");
        let mine = scene.program(("POST", &path), &token, &Json::Null).await;
        assert_eq!(mine.status, StatusCode::NOT_FOUND, "a buyer cannot say that it has arrived");
        let entered = scene.program(("POST", &path), &tess, &Json::Null).await;
        assert_eq!(entered.json()["effect"], "paid", "{}", entered.body);
        let again = scene.program(("POST", &path), &tess, &Json::Null).await;
        assert_eq!(again.json()["effect"], "known");
        assert_eq!(scene.checkout(&token, &placed).await["status"], "paid");
        // What is called off is transferred back by hand.
        let order = placed["orders"][0]["id"].as_str().expect("an order");
        let path = format!("/api/v1/orders/{order}/cancellation");
        let off = scene.program(("POST", &path), &token, &Json::Null).await;
        assert_eq!(off.json()["refunds"][0]["state"], "begun", "{}", off.body);
        scene.app.clock.advance(60);
        scene.run().await;
        let refund = scene.count("select count(*) from refund where state = 'begun'").await;
        assert_eq!(refund, 1, "nobody has transferred it yet");
        let path = "/api/v1/market/refunds";
        let awaited = scene.program(("GET", path), &tess, &Json::Null).await.json();
        let refund = awaited["refunds"][0]["id"].as_str().expect("a refund").to_owned();
        let path = format!("{path}/{refund}/sent");
        let sent = scene.program(("POST", &path), &tess, &Json::Null).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
        assert_eq!(scene.balance(Purpose::Clearing, "manual", "EUR").await, 0);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn an_event_without_our_providers_signature_is_not_taken() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], SILENT).await;
        let (charge,): (String,) =
            db::Query::one(&scene.app.db, "select id from charge", &[]).await.expect("a charge");
        let body = json!({ "id": format!("{charge}.captured"), "charge": charge,
            "type": "captured", "amount": placed["total"] });
        let told = |signature: String| {
            let request = axum::http::Request::post("/payments/test/events")
                .header("authorization", signature)
                .body(axum::body::Body::from(body.to_string()))
                .expect("a request");
            scene.send(request)
        };
        let now = scene.app.clock.now();
        let right = trade::payments::test::sign(&scene.app, &body.to_string(), now);
        let other = trade::payments::test::sign(&scene.app, "{}", now);
        let old =
            trade::payments::test::sign(&scene.app, &body.to_string(), now.plus_seconds(-900));
        for wrong in [String::from("Kontor-Test t=1,v1=00"), other, old] {
            assert_eq!(told(wrong).await.status, StatusCode::NOT_FOUND);
        }
        let taken = told(right).await;
        assert_eq!(taken.json()["effect"], "paid", "{}", taken.body);
    }
}
