//! Signing in: what works, what is slowed down, what custody sees of it.

use crate::house::{BUYER, PASSWORD, SELLER, Scene, scenes};
use axum::http::StatusCode;
use market::custody::{Category, ConfirmedGrant, Frame, Mask, Scope, collect};
use totp_rs::{Builder, Secret};

/// What a confirmed grant would be, for the story of custody.
struct Granted(String, Vec<String>);

impl ConfirmedGrant for Granted {
    fn account(&self) -> &str {
        &self.0
    }
    fn category(&self) -> Category {
        Category::Traffic
    }
    fn frame(&self) -> Frame {
        Frame::default()
    }
    fn places(&self) -> &[String] {
        &self.1
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_customer_signs_in_with_the_password_and_custody_sees_it() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let asked = browser.get("/account/addresses").await;
        assert_eq!(asked.leads_to(), "/account/sign-in?next=%2Faccount%2Faddresses");
        browser.sign_in(BUYER, "not the password").await;
        scene.app.clock.advance(60);
        let fields = [
            ("mail", " ADA@buyer.example"),
            ("password", PASSWORD),
            ("keep", "yes"),
            ("next", "/account/addresses"),
        ];
        let done = browser.post("/account/sign-in", "/account/sign-in", &fields).await;
        assert_eq!(done.leads_to(), "/account/addresses", "{}", done.body);
        let cookie = done.headers.get_all("set-cookie").iter();
        let cookie = cookie.map(|v| v.to_str().expect("text")).find(|c| c.contains("session="));
        let cookie = cookie.expect("a session's cookie");
        for part in ["__Host-", "HttpOnly", "SameSite=Lax", "Secure", "Max-Age=7776000"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert_eq!(browser.get("/account/addresses").await.status, StatusCode::OK);

        let grant = Granted(scene.buyer.clone(), vec!["EU".to_owned()]);
        let mut records = Vec::new();
        let mut mask = Mask::revealing([scene.buyer.clone()]);
        let scope = Scope::of(&grant);
        collect(&scene.app.db, &scope, &mut mask, |record| {
            records.push(record);
            true
        })
        .await
        .expect("records");
        let said: Vec<&str> = records.iter().filter_map(|one| one["result"].as_str()).collect();
        assert_eq!(said, ["wrong_password", "ok"]);
        assert_eq!(records[1]["ip"], "203.0.113.9");
        assert_eq!(records[1]["user_agent"], "Story/1.0");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_down_and_the_answer_tells_nothing() {
    for scene in scenes().await {
        let mut bodies = Vec::new();
        for mail in [BUYER, "nobody@buyer.example", "max@office.example"] {
            let mut browser = scene.browser();
            let answer = browser.sign_in(mail, "not the password").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            let token = answer.between("name=\"_token\" value=\"", "\"").to_owned();
            bodies.push(answer.body.replace(mail, "").replace(&token, ""));
        }
        assert!(bodies.iter().all(|body| *body == bodies[0]));
        let mut browser = scene.browser();
        let mut last = StatusCode::OK;
        for _ in 0..7 {
            last = browser.sign_in(BUYER, "not the password").await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(browser.sign_in(BUYER, PASSWORD).await.status, last, "nor with the right one");
        scene.app.clock.advance(20 * 60);
        scene.signed_in(BUYER).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn customers_and_the_office_have_entrances_of_their_own() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let fields = [("mail", BUYER), ("password", PASSWORD), ("next", "/")];
        let answer = browser.post("/sign-in", "/sign-in", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "a customer at the office's");
        let answer = browser.sign_in("max@office.example", PASSWORD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "staff at the shop's");
        let mut buyer = scene.signed_in(BUYER).await;
        for path in ["/profile", "/administration/staff", "/seller", "/authority"] {
            assert_eq!(buyer.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let mut seller = scene.signed_in(SELLER).await;
        assert_eq!(seller.get("/seller").await.status, StatusCode::OK);
        assert!(seller.get("/account").await.body.contains("/seller\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_session_lasts_for_weeks_and_a_borrowed_one_for_a_day() {
    for scene in scenes().await {
        let mut kept = scene.signed_in(BUYER).await;
        let mut borrowed = scene.browser();
        let fields = [("mail", BUYER), ("password", PASSWORD), ("next", "")];
        borrowed.post("/account/sign-in", "/account/sign-in", &fields).await;
        assert_eq!(borrowed.get("/account").await.status, StatusCode::OK);
        scene.app.clock.advance(86_400 + 60);
        assert_eq!(borrowed.get("/account").await.status, StatusCode::SEE_OTHER);
        for _ in 0..4 {
            scene.app.clock.advance(20 * 86_400);
            assert_eq!(kept.get("/account").await.status, StatusCode::OK);
        }
        scene.app.clock.advance(20 * 86_400);
        assert_eq!(kept.get("/account").await.status, StatusCode::SEE_OTHER, "ninety days at most");
        let mut idle = scene.signed_in(BUYER).await;
        scene.app.clock.advance(31 * 86_400);
        assert_eq!(idle.get("/account").await.status, StatusCode::SEE_OTHER, "thirty without use");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_replaced_by_a_link_that_works_once_within_an_hour() {
    for scene in scenes().await {
        let mut lost = scene.signed_in(BUYER).await;
        let mut browser = scene.browser();
        let mut bodies = Vec::new();
        for mail in [BUYER, "nobody@buyer.example"] {
            let asked =
                browser.post("/account/forgotten", "/account/forgotten", &[("mail", mail)]).await;
            assert_eq!(asked.leads_to(), "/account/forgotten/sent");
            bodies.push(asked.body);
        }
        assert_eq!(bodies[0], bodies[1]);
        assert_eq!(scene.letter("nobody@buyer.example").await.kind, "customer-unknown");
        let link = scene.letter(BUYER).await.link;
        let new = "another-violin-74";
        let short = [("new_password", "short"), ("new_password_again", "short")];
        let answer = browser.post(&link, &link, &short).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("new_password", new), ("new_password_again", new)];
        scene.app.clock.advance(60);
        let done = browser.post(&link, &link, &fields).await;
        assert_eq!(done.leads_to(), "/account/sign-in", "{}", done.body);
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "it works once");
        assert_eq!(lost.get("/account").await.status, StatusCode::SEE_OTHER, "others are out");
        assert_eq!(scene.letter(BUYER).await.kind, "customer-password");
        assert_eq!(browser.sign_in(BUYER, PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.sign_in(BUYER, new).await.leads_to(), "/account");

        scene.app.clock.advance(60);
        browser.post("/account/forgotten", "/account/forgotten", &[("mail", BUYER)]).await;
        let link = scene.letter(BUYER).await.link;
        scene.app.clock.advance(3601);
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "an hour is over");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_counts_once_its_link_is_followed_and_the_old_one_is_told() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let new = "ada@elsewhere.example";
        let wrong = [("mail", new), ("password", "not the password")];
        let answer = browser.post("/account/details", "/account/mail", &wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = [("mail", new), ("password", PASSWORD)];
        let answer = browser.post("/account/details", "/account/mail", &right).await;
        assert_eq!(answer.leads_to(), "/account/details", "{}", answer.body);
        let link = scene.letter(new).await.link;
        let mut elsewhere = scene.browser();
        let done = elsewhere.post(&link, &link, &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(scene.letter(BUYER).await.kind, "customer-mail-changed");
        scene.signed_in(new).await;
        let both = ["ada@elsewhere.example", BUYER];
        for mail in both {
            let found = market::custody::find::by_email(&scene.app.db, mail).await.expect("ids");
            assert_eq!(found, std::slice::from_ref(&scene.buyer), "found by {mail}, old and new");
        }
    }
}

fn code(scene: &Scene, secret: &str) -> String {
    let secret = Secret::try_from_base32(secret).expect("base 32");
    let totp = Builder::new().with_secret(secret).build().expect("a factor");
    totp.generate((scene.app.clock.now().micros() / 1_000_000).unsigned_abs()).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seller_sets_a_second_step_up_and_needs_it_from_then_on() {
    for scene in scenes().await {
        let mut seller = scene.signed_in(SELLER).await;
        assert!(seller.get("/account/security").await.body.contains("everybody who sells"));
        let page = seller.get("/account/second-step").await;
        let secret = page.between("class=\"secret\">", "<").to_owned();
        let now = code(&scene, &secret);
        let done =
            seller.post("/account/second-step", "/account/second-step", &[("code", &now)]).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.body);
        assert!(done.body.contains("secret-list"), "recovery codes are shown");

        let mut browser = scene.browser();
        let asked = browser.sign_in(SELLER, PASSWORD).await;
        assert!(asked.leads_to().starts_with("/account/code?"), "{}", asked.leads_to());
        assert_eq!(browser.get("/account").await.status, StatusCode::SEE_OTHER, "not in yet");
        assert_eq!(
            browser.get("/sign-in/code").await.status,
            StatusCode::SEE_OTHER,
            "the office's"
        );
        scene.app.clock.advance(30);
        let now = code(&scene, &secret);
        let fields = [("code", now.as_str()), ("next", "/seller"), ("keep", "yes")];
        let done = browser.post("/account/code", "/account/code", &fields).await;
        assert_eq!(done.leads_to(), "/seller", "{}", done.body);
        assert_eq!(browser.get("/seller").await.status, StatusCode::OK);

        let off = [("password", PASSWORD)];
        let done = browser.post("/account/security", "/account/second-step/removal", &off).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        scene.signed_in(SELLER).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_ended_from_another_browser_and_the_password_changed() {
    for scene in scenes().await {
        let mut lost = scene.signed_in(BUYER).await;
        scene.app.clock.advance(7200);
        let mut here = scene.signed_in(BUYER).await;
        let page = here.get("/account/security").await;
        let paths: Vec<&str> = page
            .body
            .match_indices("/account/sessions/")
            .map(|(at, _)| page.body[at..].split('"').next().expect("a path"))
            .collect();
        assert_eq!(paths.len(), 2);
        let ended = here.post("/account/security", paths[1], &[]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        assert_eq!(lost.get("/account").await.status, StatusCode::SEE_OTHER);
        let mut seller = scene.signed_in(SELLER).await;
        let foreign = seller.post("/account/security", paths[0], &[]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another's session cannot be ended");

        let new = "another-violin-74";
        let fields =
            [("current_password", PASSWORD), ("new_password", new), ("new_password_again", new)];
        let done = here.post("/account/security", "/account/password", &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        assert_eq!(here.get("/account").await.status, StatusCode::OK);
        assert_eq!(scene.letter(BUYER).await.kind, "customer-password");
    }
}
