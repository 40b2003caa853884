//! What a seller sees of orders: the first page with what waits and the figures, the packing slip, and
//! the list for programs.

use crate::house::{PAYS, SELLER, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn the_first_page_says_what_waits_and_what_was_sold() {
    for scene in scenes().await {
        let mut seller = scene.signed_in(SELLER).await;
        let before = seller.get("/en/seller").await;
        assert_eq!(before.status, StatusCode::OK, "{}", before.body);
        assert!(!before.body.contains("To send next"), "{}", before.body);
        let token = scene.buyers_token().await;
        let [first, second] = [&scene.lumen.variants[0], &scene.lumen.variants[1]];
        scene.buy(&token, &[(first, 2)], PAYS).await;
        scene.buy(&token, &[(second, 1)], PAYS).await;
        let page = seller.get("/en/seller").await;
        assert!(page.body.contains("To send next"), "{}", page.body);
        // Two at 20 and one at 45, with 5 for sending each, before what the platform owes in tax.
        assert!(page.body.contains("id=\"sales-t\"") && page.body.contains("Germany"));
        assert!(page.body.contains("Headphones of lumen"), "{}", page.body);
        for language in ["ar", "ja"] {
            let page = seller.get(&format!("/{language}/seller")).await;
            assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        }
        let buyer = scene.signed_in(crate::house::BUYER).await.get("/en/seller").await;
        assert_eq!(buyer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_packing_slip_names_goods_and_address_and_no_price() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let bought = scene.buy(&token, &[(&scene.lumen.variants[0], 2)], PAYS).await;
        let order = bought["orders"][0]["id"].as_str().expect("an order").to_owned();
        let slip = format!("/en/seller/orders/{order}/slip");
        let page = scene.signed_in(SELLER).await.get(&slip).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let sheet = page.between("<article", "</article>");
        assert!(sheet.contains("Unter den Linden 1") && sheet.contains("Headphones of lumen"));
        assert!(!sheet.contains('€'), "{sheet}");
        let other = scene.signed_in("sakura@seller.example").await.get(&slip).await;
        assert_eq!(other.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_program_lists_the_orders_of_its_store_and_sends_them() {
    for scene in scenes().await {
        let buyer = scene.buyers_token().await;
        scene.buy(&buyer, &[(&scene.lumen.variants[0], 1)], PAYS).await;
        let read = scene.token(SELLER, &[Scope::SellerRead]).await;
        let list = ("GET", "/api/v1/seller/orders?stage=paid");
        let paid = scene.program(list, &read, &json!(null)).await.json();
        let id = paid["orders"][0]["id"].as_str().expect("an order").to_owned();
        let bad = ("GET", "/api/v1/seller/orders?stage=lost");
        let bad = scene.program(bad, &read, &json!(null)).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let send = format!("/api/v1/seller/orders/{id}/dispatch");
        let said = json!({ "carrier": "Post", "tracking": "12345" });
        let refused = scene.program(("POST", &send), &read, &said).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "reading is not writing");
        let write = scene.token(SELLER, &[Scope::SellerRead, Scope::SellerWrite]).await;
        let sent = scene.program(("POST", &send), &write, &said).await;
        assert_eq!(sent.json()["stage"], "dispatched", "{}", sent.body);
        let paid = scene.program(list, &read, &json!(null)).await.json();
        assert_eq!(paid["orders"], json!([]));
    }
}
