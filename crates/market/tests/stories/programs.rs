//! Programs of a customer: tokens with scopes, `/api/v1/me`.

use crate::house::{BUYER, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use serde_json::json;

const BOOK: &str = "/api/v1/me/addresses";

#[tokio::test(flavor = "multi_thread")]
async fn a_program_reads_and_changes_what_its_scopes_say() {
    for scene in scenes().await {
        let reader = scene.token(BUYER, &[Scope::ShopRead]).await;
        let me = scene.program(("GET", "/api/v1/me"), &reader, "", "").await;
        assert_eq!(me.status, StatusCode::OK, "{}", me.body);
        assert_eq!(me.json()["mail"], BUYER);
        let account = scene.program(("GET", "/api/v1/account"), &reader, "", "").await;
        assert_eq!(account.json()["kind"], "customer");
        let change = r#"{"currency":"JPY","language":"ja"}"#;
        let denied = scene.program(("PATCH", "/api/v1/me"), &reader, "", change).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN);
        let guest = scene.program(("GET", "/api/v1/me"), "", "", "").await;
        assert_eq!(guest.status, StatusCode::UNAUTHORIZED);

        let writer = scene.token(BUYER, &[Scope::ShopRead, Scope::ShopWrite]).await;
        let done = scene.program(("PATCH", "/api/v1/me"), &writer, "", change).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        assert_eq!(
            (&done.json()["currency"], &done.json()["language"]),
            (&json!("JPY"), &json!("ja"))
        );
        let bad = scene.program(("PATCH", "/api/v1/me"), &writer, "", r#"{"country":"XX"}"#).await;
        assert_eq!(bad.json()["errors"][0]["pointer"], "/country");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_keeps_the_address_book_and_a_repeated_request_is_one_address() {
    for scene in scenes().await {
        let token = scene.token(BUYER, &[Scope::ShopRead, Scope::ShopWrite]).await;
        let body = json!({ "address": {
            "name": "Ada Muster", "lines": ["Lindenstr. 5"], "postal_code": "10969",
            "locality": "Berlin", "country": "DE",
        } })
        .to_string();
        let first = scene.program(("POST", BOOK), &token, "key-1", &body).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
        let again = scene.program(("POST", BOOK), &token, "key-1", &body).await;
        assert_eq!(first.json()["id"], again.json()["id"]);
        let one = first.header("location").to_owned();
        let changed = body.replace("Lindenstr. 5", "Ringstr. 9");
        let put = scene.program(("PUT", &one), &token, "", &changed).await;
        assert_eq!(put.json()["address"]["lines"][0], "Ringstr. 9");
        let list = scene.program(("GET", BOOK), &token, "", "").await.json();
        assert_eq!(list["addresses"].as_array().map(Vec::len), Some(1));
        assert_eq!(list["addresses"][0]["is_default"], true);
        let bad = body.replace("10969", "1");
        let refused = scene.program(("POST", BOOK), &token, "key-2", &bad).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused.json()["errors"][0]["pointer"], "/postal_code");
        let gone = scene.program(("DELETE", &one), &token, "", "").await;
        assert_eq!(gone.json()["addresses"], json!([]), "the book without it");
        let form = scene.program(("GET", "/api/v1/address-forms/JP"), "", "", "").await.json();
        assert!(form["areas"].as_array().is_some_and(|areas| areas.len() == 47));
    }
}
