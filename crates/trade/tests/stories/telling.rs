//! A seller's programs are told what happens, and may be told again; and a program that sends its wish
//! twice, or another one under the same key.

use crate::house::{
    Answer, BUYER, CHECKOUTS, PASSWORD, PAYS, SELLER, Scene, TOTP, address, scenes,
};
use crate::payouts::complete;
use accounts::seed::{self, Person};
use accounts::{Role, Scope};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use ledger::Purpose;
use serde_json::{Value as Json, json};

const HOOKS: &str = "/api/v1/seller/webhooks";

#[tokio::test]
async fn a_seller_is_told_of_orders_and_may_be_told_again() {
    for scene in scenes().await {
        let lumen = scene.token(SELLER, &[Scope::SellerRead, Scope::SellerWrite]).await;
        let inside = json!({ "url": "https://localhost/hook", "events": ["order.paid"] });
        let inside = scene.program(("POST", HOOKS), &lumen, &inside).await;
        assert_eq!(inside.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", inside.body);
        let unknown = json!({ "url": "https://shop.example/hook", "events": ["order.eaten"] });
        let unknown = scene.program(("POST", HOOKS), &lumen, &unknown).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unknown.body);
        let new = json!({ "url": "https://shop.example/hook",
            "events": ["order.paid", "order.completed"] });
        let added = scene.program(("POST", HOOKS), &lumen, &new).await;
        assert_eq!(added.status, StatusCode::CREATED, "{}", added.body);
        let id = added.json()["id"].as_str().expect("an id").to_owned();
        complete(&scene, SELLER, &scene.lumen.variants[0], 1).await;
        let told = format!("{HOOKS}/{id}/deliveries");
        let all = scene.program(("GET", &told), &lumen, &Json::Null).await.json();
        let mut kinds: Vec<&str> = all["deliveries"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|it| it["type"].as_str())
            .collect();
        // The clock of the stories stands still, so that either may come first.
        kinds.sort_unstable();
        assert_eq!(kinds, ["order.completed", "order.paid"]);
        let delivery = all["deliveries"][0]["id"].as_str().expect("an id");
        let again = format!("/api/v1/seller/deliveries/{delivery}/replay");
        let other = scene.token("sakura@seller.example", &[Scope::SellerWrite]).await;
        let theirs = scene.program(("POST", &again), &other, &Json::Null).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND);
        let again = scene.program(("POST", &again), &lumen, &Json::Null).await;
        assert_eq!(again.status, StatusCode::OK, "{}", again.body);
        let count = scene.count("select count(*) from webhook_delivery").await;
        assert_eq!(count, 3);
        // The pages show the same, and only to the seller.
        let mut browser = scene.signed_in(SELLER).await;
        let page = browser.get(&format!("/en/seller/webhooks/{id}")).await;
        assert!(page.body.contains("order.completed"), "{}", page.body);
        let removed = browser
            .post(
                &format!("/en/seller/webhooks/{id}"),
                &format!("/en/seller/webhooks/{id}/removal"),
                &[],
            )
            .await;
        assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.body);
        let left = scene.program(("GET", HOOKS), &lumen, &Json::Null).await.json();
        assert_eq!(left["webhooks"], json!([]));
    }
}

#[tokio::test]
async fn the_operator_gives_a_part_back_and_then_the_rest_and_no_more() {
    for scene in scenes().await {
        let mail = "olga@office.example";
        let olga = Person { name: "Olga", mail, password: PASSWORD, totp: TOTP };
        seed::staff(&scene.app, olga, &[Role::MarketOperator]).await.expect("staff");
        let olga = scene.token(mail, &[Scope::MarketRead, Scope::MarketWrite]).await;
        let order = complete(&scene, SELLER, &scene.lumen.variants[0], 1).await;
        let path = format!("/api/v1/market/orders/{}/refund", order.id);
        let found = format!("/api/v1/market/orders?q={}", order.number.to_lowercase());
        let found = scene.program(("GET", &found), &olga, &Json::Null).await.json();
        assert_eq!(found["orders"][0]["id"], order.id.as_str());
        let back = |minor: i64| json!({ "amount_minor": minor });
        let part = scene.program(("POST", &path), &olga, &back(1_001)).await;
        assert_eq!(part.json()["stage"], "completed", "{}", part.body);
        for wrong in [0, -5, order.total] {
            let wrong = scene.program(("POST", &path), &olga, &back(wrong)).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.body);
        }
        let rest = scene.program(("POST", &path), &olga, &back(order.total - 1_001)).await;
        assert_eq!(rest.json()["stage"], "refunded", "{}", rest.body);
        let more = scene.program(("POST", &path), &olga, &back(1)).await;
        assert_eq!(more.status, StatusCode::CONFLICT, "{}", more.body);
        for (purpose, owner) in [
            (Purpose::Payable, scene.lumen.id.as_str()),
            (Purpose::Commission, "platform"),
            (Purpose::Clearing, "test"),
            (Purpose::Tax, order.tax_office.as_str()),
        ] {
            assert_eq!(scene.balance(purpose, owner, "EUR").await, 0, "{purpose:?}");
        }
        let letters = scene.letters(BUYER).await;
        let told = letters.iter().filter(|letter| letter.kind == "order-given-back").count();
        assert_eq!(told, 2);
        let seller = scene.token(SELLER, &[Scope::SellerRead]).await;
        let theirs = scene.program(("POST", &path), &seller, &back(1)).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND);
        scene.ledger_is_sound().await;
    }
}

async fn buy(scene: &Scene, token: &str, key: &str, body: &Json) -> Answer {
    let request = Request::post(CHECKOUTS)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", key)
        .body(Body::from(body.to_string()))
        .expect("a request");
    scene.send(request).await
}

#[tokio::test]
async fn another_wish_under_the_same_key_is_refused() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        scene.put(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let body = json!({ "address": address(), "method": "card", "card": PAYS });
        let first = buy(&scene, &token, "k1", &body).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.body);
        let again = buy(&scene, &token, "k1", &body).await;
        assert_eq!(again.json()["id"], first.json()["id"]);
        scene.put(&token, &[(&scene.lumen.variants[1], 1)]).await;
        let mut other = body.clone();
        other["address"]["name"] = "Bea Muster".into();
        let other = buy(&scene, &token, "k1", &other).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", other.body);
        assert_eq!(scene.count("select count(*) from checkout").await, 1);
    }
}
