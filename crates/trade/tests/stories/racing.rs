//! Two hundred buyers at once for a stock of five: five have it.

use crate::house::{PASSWORD, PAYS, Scene, TOTP, scenes};
use accounts::Scope;
use accounts::seed::{self, Person};
use axum::http::StatusCode;
use ledger::Purpose;
use market::customers::{NewAccount, new_account};
use serde_json::json;
use std::sync::Arc;
use values::{Country, Currency, Language};

const BUYERS: usize = 200;

async fn tokens(scene: &Scene) -> Vec<String> {
    let mails: Vec<String> = (0..BUYERS).map(|n| format!("b{n}@buyer.example")).collect();
    let tx = scene.app.db.begin().await.expect("begins");
    let mut ids = Vec::new();
    for mail in &mails {
        let new = NewAccount {
            name: "Bo",
            mail,
            country: Country::parse("DE").expect("a country"),
            language: Language::En,
            currency: Currency::parse("EUR").expect("a currency"),
        };
        ids.push(new_account(&tx, &new, scene.app.clock.now()).await.expect("an account"));
    }
    tx.commit().await.expect("commits");
    let people: Vec<(&str, Person<'_>, bool)> = ids
        .iter()
        .zip(&mails)
        .map(|(id, mail)| {
            (id.as_str(), Person { name: "Bo", mail, password: PASSWORD, totp: TOTP }, false)
        })
        .collect();
    seed::customers(&scene.app, &people, PASSWORD).await.expect("customers");
    let mut tokens = Vec::new();
    for mail in &mails {
        tokens.push(scene.token(mail, &[Scope::ShopRead, Scope::ShopWrite]).await);
    }
    tokens
}

async fn race(scene: Scene) {
    let scene = Arc::new(scene);
    let scarce = scene.sakura.variants[1].clone();
    let tokens = tokens(&scene).await;
    for token in &tokens {
        let put = scene.put(token, &[(&scarce, 1)]).await;
        assert_eq!(put.status, StatusCode::OK, "{}", put.body);
    }
    let body = json!({ "address": crate::house::address(), "method": "card", "card": PAYS });
    let mut running = tokio::task::JoinSet::new();
    for token in tokens {
        let (scene, body) = (scene.clone(), body.clone());
        running.spawn(async move {
            // Who is told to try again tries again, as a program would.
            for _ in 0..20 {
                let answer = scene.program(("POST", crate::house::CHECKOUTS), &token, &body).await;
                let code = match answer.status {
                    StatusCode::CREATED => return true,
                    StatusCode::CONFLICT => answer.json()["code"].as_str().map(str::to_owned),
                    other => panic!("{other}: {}", answer.body),
                };
                if code.as_deref() != Some("conflict") {
                    return false;
                }
            }
            false
        });
    }
    let won = running.join_all().await.into_iter().filter(|won| *won).count();
    assert_eq!(won, 5);
    assert_eq!(scene.stock(&scarce).await, 0);
    assert_eq!(scene.count("select count(*) from purchase where status = 'paid'").await, 5);
    assert_eq!(scene.count("select count(*) from purchase").await, 5);
    let clearing = scene.balance(Purpose::Clearing, "test", "EUR").await;
    assert_eq!(
        clearing,
        scene.count("select cast(sum(total_minor) as BIGINT) from purchase").await
    );
    scene.ledger_is_sound().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_hundred_buyers_at_once_five_get_the_five() {
    for scene in scenes().await {
        race(scene).await;
    }
}
