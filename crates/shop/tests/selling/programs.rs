//! The same desk for a seller's own programs: what a token may do, ways of sending, prices.

use crate::house::{Answer, SELLER, Scene, headphones, scenes};
use accounts::{Scope, seed};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};

async fn ask(scene: &Scene, token: &str, (method, path): (&str, &str), body: &Value) -> Answer {
    let key = format!("{method} {path} {body}").replace([' ', '"'], "-");
    let key: String = key.chars().take(200).collect();
    ask_with(&key, scene, token, (method, path), body).await
}

async fn ask_with(
    key: &str,
    scene: &Scene,
    token: &str,
    (method, path): (&str, &str),
    body: &Value,
) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    scene.send(request.body(Body::from(body.to_string())).expect("a request")).await
}

#[tokio::test]
async fn a_token_reads_or_writes_as_its_scopes_say() {
    for scene in scenes().await {
        let reads = seed::api_token(&scene.app, SELLER, &[Scope::SellerRead]).await.expect("one");
        let scopes = [Scope::SellerRead, Scope::SellerWrite];
        let writes = seed::api_token(&scene.app, SELLER, &scopes).await.expect("one");
        let way = json!({ "name": "Parcels", "handling_days": 1, "lanes": [
            { "to": { "countries": ["DE"] }, "service": "standard", "carrier": "Post",
              "days_least": 1, "days_most": 3, "base_minor": 490, "per_kg_minor": 0 },
            { "to": "others", "service": "standard", "carrier": "Post",
              "days_least": 5, "days_most": 20, "base_minor": 1990, "per_kg_minor": 200,
              "free_from_minor": 20_000 },
        ] });
        let post = ("POST", "/api/v1/seller/shipping");
        let refused = ask(&scene, &reads, post, &way).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "reading is not writing");
        let made = ask(&scene, &writes, post, &way).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
        let again = ask(&scene, &writes, post, &way).await;
        assert_eq!(again.json(), made.json(), "the same key is the same way");
        let list = ask(&scene, &reads, ("GET", "/api/v1/seller/shipping"), &json!({})).await;
        assert_eq!(list.json()["items"].as_array().map(Vec::len), Some(1), "{}", list.body);
        assert_eq!(list.json()["items"][0]["lanes"][1]["to"], "others");
        let one = format!("/api/v1/seller/shipping/{}", made.json()["id"].as_str().expect("id"));
        let wrong = json!({ "name": "", "handling_days": 99, "lanes": [] });
        let faulty = ask(&scene, &writes, ("PUT", &one), &wrong).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(faulty.json()["errors"].as_array().map(Vec::len), Some(3), "{}", faulty.body);
        let gone = ask(&scene, &writes, ("DELETE", &one), &json!({})).await;
        assert_eq!(gone.status, StatusCode::OK, "{}", gone.body);
    }
}

#[tokio::test]
async fn a_price_is_set_by_itself_and_counts_for_the_lowest_of_thirty_days() {
    for scene in scenes().await {
        let scopes = [Scope::SellerRead, Scope::SellerWrite];
        let token = seed::api_token(&scene.app, SELLER, &scopes).await.expect("one");
        let (id, variants) = scene.offer(headphones()).await;
        scene.app.clock.advance(3_600);
        let path = format!("/api/v1/seller/variants/{}/price", variants[0]);
        let low = ask(&scene, &token, ("POST", &path), &json!({ "price": 8_000 })).await;
        assert_eq!(low.status, StatusCode::UNPROCESSABLE_ENTITY, "below the price from ten on");
        let set = ask(&scene, &token, ("POST", &path), &json!({ "price": 9_500 })).await;
        assert_eq!(set.json()["version"], 2, "{}", set.body);
        let listing = format!("/api/v1/seller/listings/{id}");
        let read = ask(&scene, &token, ("GET", &listing), &json!({})).await;
        assert_eq!(read.json()["variants"][0]["base"], 9_500, "{}", read.body);
        let page = scene.get(&format!("/en/p/{id}/x")).await;
        assert!(page.body.contains("€99.00"), "the lowest of the 30 days before: {}", page.body);
    }
}

#[tokio::test]
async fn one_key_is_one_deed_on_one_thing() {
    for scene in scenes().await {
        let token = seed::api_token(&scene.app, SELLER, &[Scope::SellerWrite]).await.expect("one");
        let (_, black_and_white) = scene.offer(headphones()).await;
        let body = json!({ "seen": 20, "stock": 3 });
        let path = |nth: usize| format!("/api/v1/seller/variants/{}/stock", black_and_white[nth]);
        let first = ask_with("one", &scene, &token, ("POST", &path(0)), &body).await;
        assert_eq!(first.status, StatusCode::OK, "{}", first.body);
        let again = ask_with("one", &scene, &token, ("POST", &path(0)), &body).await;
        assert_eq!(again.body, first.body, "the same request has the same answer");
        // The same key and words for another variant are no repetition: nothing is said to be done.
        let other = ask_with("one", &scene, &token, ("POST", &path(1)), &body).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", other.body);
    }
}
