//! Buyer and store write to each other.

use crate::house::{BUYER, SELLER, scenes};
use axum::http::StatusCode;
use serde_json::{Value as Json, json};

#[tokio::test]
async fn buyer_and_store_write_about_an_order_and_nobody_else_reads_it() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let mut buyer = scene.signed_in(BUYER).await;
        let about = format!("/en/messages/about?order={order}&key=&problem=1");
        let form = buyer.get(&about).await;
        assert!(form.body.contains("Tell the seller what is wrong"), "{}", form.body);
        let id = form.between("name=\"id\" value=\"", "\"").to_owned();
        let empty = buyer.post_parts(&about, &about, &[("id", &id), ("text", "")], None).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", empty.body);
        let fields = [("id", id.as_str()), ("text", "Look at https://bad.example <i>now</i>")];
        let mut there = String::new();
        for _ in 0..2 {
            let said = buyer.post_parts(&about, &about, &fields, None).await;
            assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
            there = said.leads_to();
        }
        let sql = "select count(*) from message where conversation_id is not null";
        assert_eq!(scene.count(sql).await, 1);
        let shown = buyer.get(&there).await;
        assert!(shown.body.contains("Look at https://bad.example &#60;i&#62;"), "{}", shown.body);
        assert!(!shown.body.contains("href=\"https://bad.example"), "links cannot be followed");
        // The seller is told once, reads, and answers.
        let told = |letters: &[outbox::mail::Letter]| {
            letters.iter().filter(|letter| letter.kind == "message-waits").count()
        };
        assert_eq!(told(&scene.letters(SELLER).await), 1);
        let conversation = there.split(['/', '?']).nth(3).expect("an id").to_owned();
        let path = format!("/api/v1/conversations/{conversation}/messages");
        let more = scene.program(("POST", &path), &token, &json!({ "text": "Hello?" })).await;
        assert_eq!(more.status, StatusCode::CREATED, "{}", more.body);
        assert_eq!(told(&scene.letters(SELLER).await), 1);
        let mut seller = scene.signed_in(SELLER).await;
        let list = seller.get("/en/seller/messages").await;
        assert!(list.body.contains("new messages"), "{}", list.body);
        let page = format!("/en/seller/messages/{conversation}");
        assert!(seller.get(&page).await.body.contains("Hello?"));
        assert!(!seller.get("/en/seller/messages").await.body.contains("new message"));
        scene.app.clock.advance(60);
        let fields = [("text", "We are here.")];
        let said = seller.post_parts(&page, &page, &fields, None).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
        assert_eq!(told(&scene.letters(BUYER).await), 1);
        let list = buyer.get("/en/messages").await;
        assert!(list.body.contains("new message") && list.body.contains("We are here."));
        // What is not theirs is not there for them; custody knows both sides of each message.
        let sakura = scene.sellers_token("sakura@seller.example").await;
        let path = format!("/api/v1/seller/conversations/{conversation}");
        let hidden = scene.program(("GET", &path), &sakura, &Json::Null).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        let guest = scene.browser().get(&format!("/en/messages/{conversation}")).await;
        assert_eq!(guest.status, StatusCode::NOT_FOUND);
        let sql = "select count(*) from message m join account a on a.id = m.sender
                   where m.stored_in = a.stored_in and m.recipient <> m.sender
                     and m.purchase_id is not null";
        assert_eq!(scene.count(sql).await, 3);
    }
}

#[tokio::test]
async fn who_writes_too_much_has_to_wait_and_one_key_says_it_once() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let order = scene.buy_and_send(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let path = format!("/api/v1/orders/{order}/messages");
        let mut last = StatusCode::OK;
        for n in 0..62 {
            let said = json!({ "text": format!("Message {n}") });
            last = scene.program(("POST", &path), &token, &said).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        let sql = "select count(*) from message where conversation_id is not null";
        assert_eq!(scene.count(sql).await, 60);
        assert_eq!(scene.count("select count(*) from conversation").await, 1);
    }
}
