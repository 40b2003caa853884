//! Joining: by a link to the address, once, without telling anybody who has an account.

use crate::house::{BUYER, PASSWORD, Scene, scenes};
use axum::http::StatusCode;
use db::Query;

const NEW: &str = "Noor@New.example";

fn form<'a>(mail: &'a str, attempt: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("name", " Noor  Haddad "),
        ("mail", mail),
        ("password", PASSWORD),
        ("country", "FR"),
        ("currency", "EUR"),
        ("attempt", attempt),
        ("next", "/seller?x=1"),
    ]
}

async fn joined(scene: &Scene) -> i64 {
    scene.count("select count(*) from account where residence = 'FR'").await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_confirms_the_address_and_is_in() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let asked = browser.post("/account/join", "/account/join", &form(NEW, "one")).await;
        assert_eq!(asked.leads_to(), "/account/join/sent", "{}", asked.body);
        assert!(browser.get("/account/join/sent").await.body.contains("Look into your mailbox"));
        assert_eq!(joined(&scene).await, 0, "there is no account before the address is confirmed");
        let refused = browser.sign_in(NEW, PASSWORD).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

        let letter = scene.letter(NEW).await;
        assert_eq!(letter.kind, "customer-confirm");
        let wrong =
            browser.post(&letter.link, &letter.link, &[("password", "no-idea-at-all")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "the link alone opens nothing");
        let done = browser.post(&letter.link, &letter.link, &[("password", PASSWORD)]).await;
        assert_eq!(done.leads_to(), "/seller?x=1", "{}", done.body);
        let home = browser.get("/account").await;
        assert_eq!(home.status, StatusCode::OK, "{}", home.body);
        assert!(home.body.contains("Hello, ") && home.body.contains("Noor Haddad"));
        assert_eq!(browser.get("/seller").await.status, StatusCode::NOT_FOUND, "a buyer");

        let sql = "select a.id, a.role, a.stored_in, s.result from account a \
                   join sign_in s on s.account_id = a.id where a.residence = 'FR'";
        let rows: Vec<(String, String, String, String)> =
            scene.app.db.rows(sql, &[]).await.expect("rows");
        assert_eq!(rows.len(), 1);
        assert!(rows[0].0.starts_with("acc_"));
        assert_eq!(
            (rows[0].1.as_str(), rows[0].2.as_str(), rows[0].3.as_str()),
            ("buyer", "EU", "ok")
        );
        let found = market::custody::find::by_email(&scene.app.db, "noor@new.example").await;
        assert_eq!(found.expect("ids"), [rows[0].0.clone()], "the office finds the account");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_account_and_one_mail() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let token = browser.token("/account/join").await;
        let mut other = scene.browser();
        other.cookies = browser.cookies.clone();
        let form = form(NEW, "the-same-form");
        let (first, second) = tokio::join!(
            browser.post_with(&token, "/account/join", &form),
            other.post_with(&token, "/account/join", &form),
        );
        assert_eq!(first.leads_to(), "/account/join/sent");
        assert_eq!(second.leads_to(), "/account/join/sent");
        assert_eq!(scene.letters(NEW).await, 1);

        let link = scene.letter(NEW).await.link;
        let token = browser.token(&link).await;
        other.cookies = browser.cookies.clone();
        let form = [("password", PASSWORD)];
        let (first, second) = tokio::join!(
            browser.post_with(&token, &link, &form),
            other.post_with(&token, &link, &form),
        );
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
        assert_eq!(second.status, StatusCode::SEE_OTHER, "{}", second.body);
        assert_eq!(joined(&scene).await, 1);
        assert_eq!(browser.get("/account").await.status, StatusCode::OK);
        assert_eq!(other.get("/account").await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_has_an_account_gets_the_same_answer_and_another_mail() {
    for scene in scenes().await {
        let mut bodies = Vec::new();
        for mail in [BUYER, NEW] {
            let mut browser = scene.browser();
            let asked = browser.post("/account/join", "/account/join", &form(mail, mail)).await;
            assert_eq!(asked.leads_to(), "/account/join/sent");
            bodies.push(asked.body);
        }
        assert_eq!(bodies[0], bodies[1]);
        let letter = scene.letter(BUYER).await;
        assert_eq!(letter.kind, "customer-known");
        assert!(!letter.body.contains("Noor"), "what a stranger typed is not sent on");
        scene.signed_in(BUYER).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_at_the_field_and_nothing_is_lost() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let fields = [
            ("name", ""),
            ("mail", "not an address"),
            ("password", "short"),
            ("country", "XX"),
            ("currency", "EUR"),
        ];
        let answer = browser.post("/account/join", "/account/join", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("This is not a country."));
        let fields = [
            ("name", ""),
            ("mail", "not an address"),
            ("password", "short"),
            ("country", "DE"),
            ("currency", "EUR"),
        ];
        let answer = browser.post("/account/join", "/account/join", &fields).await;
        for words in ["This is needed.", "name@example.com", "Use at least 12", "not an address"] {
            assert!(answer.body.contains(words), "{words}: {}", answer.body);
        }
        assert!(!answer.body.contains("value=\"short\""), "passwords are not shown again");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_ends_and_can_be_sent_again() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        browser.post("/account/join", "/account/join", &form(NEW, "one")).await;
        let old = scene.letter(NEW).await.link;
        scene.app.clock.advance(2 * 86_400);
        let again = [("mail", NEW)];
        let sent = browser.post("/account/join/sent", "/account/join/again", &again).await;
        assert_eq!(sent.leads_to(), "/account/join/sent");
        let new = scene.letter(NEW).await.link;
        assert_ne!(old, new);
        assert_eq!(browser.get(&old).await.status, StatusCode::NOT_FOUND);
        scene.app.clock.advance(2 * 86_400);
        let done = browser.post(&new, &new, &[("password", PASSWORD)]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let unknown = [("mail", "nobody@new.example")];
        let sent = browser.post("/account/join/sent", "/account/join/again", &unknown).await;
        assert_eq!(sent.leads_to(), "/account/join/sent", "the same answer");
        assert_eq!(scene.letters("nobody@new.example").await, 0);
    }
}
