//! Signing in: what works, what does not, and what the answer gives away (nothing).

use crate::house::{PASSWORD, TOTP, scenes};
use axum::http::StatusCode;
use db::Query;

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_signs_in_with_password_and_code_and_out_again() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let answer = browser.get("/profile").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(answer.header("location"), "/sign-in?next=%2Fprofile");

        let done = browser.sign_in("Officer@Police.Example ", PASSWORD).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let mut cookie = done.headers.get_all("set-cookie").iter().map(|v| v.to_str().unwrap());
        let cookie = cookie.rfind(|c| c.starts_with("__Host-session=")).unwrap();
        for part in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        let account = browser.get("/profile").await;
        assert_eq!(account.status, StatusCode::OK);
        assert!(account.body.contains("this one"));

        let out = browser.post("/profile", "/sign-out", &[]).await;
        assert_eq!(out.header("location"), "/sign-in");
        assert!(browser.get("/sign-in").await.body.contains("You are signed out."));
        assert_eq!(browser.get("/profile").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_token_of_a_session_changes_at_every_step() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let fields = [("mail", "officer@police.example"), ("password", PASSWORD), ("next", "/")];
        browser.post("/sign-in", "/sign-in", &fields).await;
        let first = browser.cookies["__Host-session"].clone();
        let code = scene.code(TOTP);
        browser.post("/sign-in/code", "/sign-in/code", &[("code", &code), ("next", "/")]).await;
        let second = browser.cookies["__Host-session"].clone();
        assert_ne!(first, second);

        let mut old = scene.browser();
        old.cookies.insert("__Host-session".to_owned(), first);
        assert_eq!(old.get("/sign-in/code").await.header("location"), "/sign-in");
        let stored: Vec<(Vec<u8>,)> =
            scene.app.db.rows("select digest from session", &[]).await.expect("sessions");
        assert!(stored.iter().all(|(digest,)| digest.len() == 32 && *digest != second.as_bytes()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_second_factor_nothing_can_be_seen() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let fields = [("mail", "officer@police.example"), ("password", PASSWORD), ("next", "/")];
        browser.post("/sign-in", "/sign-in", &fields).await;
        assert_eq!(browser.get("/profile").await.status, StatusCode::SEE_OTHER);
        assert_eq!(
            browser.get("/sign-in/enrolment").await.header("location"),
            "/sign-in/code",
            "an enrolled factor cannot be replaced with the password alone"
        );
        let code = scene.code(TOTP);
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let answer =
            browser.post("/sign-in/code", "/sign-in/code", &[("code", wrong), ("next", "/")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("each is good once"), "{}", answer.body);
        assert_eq!(browser.get("/profile").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_once() {
    for scene in scenes().await {
        let code = scene.code(TOTP);
        let mut statuses = Vec::new();
        for _ in 0..2 {
            let mut browser = scene.browser();
            let fields =
                [("mail", "officer@police.example"), ("password", PASSWORD), ("next", "/")];
            browser.post("/sign-in", "/sign-in", &fields).await;
            let fields = [("code", code.as_str()), ("next", "/")];
            statuses.push(browser.post("/sign-in/code", "/sign-in/code", &fields).await.status);
        }
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_and_a_wrong_password_get_the_same_answer() {
    for scene in scenes().await {
        let mut bodies = Vec::new();
        for mail in ["officer@police.example", "nobody@police.example"] {
            let mut browser = scene.browser();
            let answer = browser.sign_in(mail, "not the password").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.body.contains(mail), "what was typed is kept");
            assert!(!answer.body.contains("not the password"), "passwords are not");
            let token = answer.between("name=\"_token\" value=\"", "\"").to_owned();
            bodies.push(answer.body.replace(mail, "").replace(&token, ""));
        }
        assert_eq!(bodies[0], bodies[1]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_is_slowed_down_whether_the_account_exists_or_not() {
    for scene in scenes().await {
        for mail in ["officer@police.example", "nobody@police.example"] {
            let mut browser = scene.browser();
            let mut last = StatusCode::OK;
            for _ in 0..7 {
                last = browser.sign_in(mail, "not the password").await.status;
            }
            assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
            assert_eq!(
                browser.sign_in(mail, PASSWORD).await.status,
                last,
                "nor with the right one"
            );
        }
        scene.app.clock.advance(20 * 60);
        scene.signed_in("officer@police.example").await;
        let kept: Vec<(String,)> =
            scene.app.db.rows("select key from sign_in_failure", &[]).await.expect("failures");
        assert!(kept.iter().all(|(key,)| !key.contains('@')));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_an_hour_of_silence_and_after_half_a_day_at_all_events() {
    for scene in scenes().await {
        let mut browser = scene.signed_in("officer@police.example").await;
        scene.app.clock.advance(3700);
        assert_eq!(browser.get("/profile").await.status, StatusCode::SEE_OTHER);

        let mut browser = scene.signed_in("officer@police.example").await;
        for _ in 0..15 {
            scene.app.clock.advance(45 * 60);
            assert_eq!(browser.get("/profile").await.status, StatusCode::OK);
        }
        scene.app.clock.advance(50 * 60);
        assert_eq!(browser.get("/profile").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_ended_from_another_browser() {
    for scene in scenes().await {
        let mut lost = scene.signed_in("officer@police.example").await;
        let mut here = scene.signed_in("officer@police.example").await;
        let page = here.get("/profile").await;
        let paths: Vec<String> = page
            .body
            .match_indices("/profile/sessions/")
            .map(|(at, _)| page.body[at..].split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(paths.len(), 2);
        // The present session is listed first: it was used last.
        let ended = here.post("/profile", &paths[1], &[]).await;
        assert_eq!(ended.status, StatusCode::SEE_OTHER);
        assert_eq!(lost.get("/profile").await.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/profile").await.status, StatusCode::OK);
        let mut other = scene.signed_in("chief@police.example").await;
        let foreign = other.post("/profile", &paths[0], &[]).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND, "another's session cannot be ended");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_invited_sets_a_password_enrols_and_uses_a_recovery_code_once() {
    for scene in scenes().await {
        let mut administrator = scene.signed_in("administrator@office.example").await;
        let path = format!("/administration/authorities/{}", scene.authority);
        let fields = [("name", "New Officer"), ("mail", "new@mail.police.example")];
        let invited = administrator.post(&path, &format!("{path}/officers"), &fields).await;
        assert_eq!(invited.status, StatusCode::OK);
        let link = invited.between("id=\"invitation\">https://office.example", "<").to_owned();

        let mut browser = scene.browser();
        let short = browser
            .post(&link, &link, &[("new_password", "short"), ("new_password_again", "short")])
            .await;
        assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
        let set = browser
            .post(&link, &link, &[("new_password", PASSWORD), ("new_password_again", PASSWORD)])
            .await;
        assert_eq!(set.header("location"), "/sign-in");
        assert_eq!(browser.get(&link).await.status, StatusCode::NOT_FOUND, "it works once");

        let fields = [("mail", "new@mail.police.example"), ("password", PASSWORD), ("next", "/")];
        let answer = browser.post("/sign-in", "/sign-in", &fields).await;
        assert!(answer.header("location").starts_with("/sign-in/enrolment"));
        let page = browser.get("/sign-in/enrolment").await;
        assert!(page.body.contains("<svg"));
        let secret = page.between("class=\"secret\">", "<").to_owned();
        assert_eq!(
            browser.get("/sign-in/enrolment").await.between("class=\"secret\">", "<"),
            secret
        );
        let fields = [("code", &*scene.code(&secret)), ("next", "/")];
        let codes = browser.post("/sign-in/enrolment", "/sign-in/enrolment", &fields).await;
        assert_eq!(codes.status, StatusCode::OK);
        let code = codes.between("<code class=\"secret\">", "<").to_owned();
        assert_eq!(browser.get("/profile").await.status, StatusCode::OK);

        for status in [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY] {
            let mut browser = scene.browser();
            let fields =
                [("mail", "new@mail.police.example"), ("password", PASSWORD), ("next", "/")];
            browser.post("/sign-in", "/sign-in", &fields).await;
            let fields = [("code", code.as_str()), ("next", "/")];
            assert_eq!(
                browser.post("/sign-in/code", "/sign-in/code", &fields).await.status,
                status
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_password_ends_the_other_sessions() {
    for scene in scenes().await {
        let mut other = scene.signed_in("officer@police.example").await;
        let mut here = scene.signed_in("officer@police.example").await;
        let new = "teapot-harbour-58";
        let wrong = [
            ("current_password", "not the password"),
            ("new_password", new),
            ("new_password_again", new),
        ];
        let answer = here.post("/profile", "/profile/password", &wrong).await;
        assert!(answer.body.contains("not your present password"));
        let right =
            [("current_password", PASSWORD), ("new_password", new), ("new_password_again", new)];
        let answer = here.post("/profile", "/profile/password", &right).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(here.get("/profile").await.status, StatusCode::OK);
        assert_eq!(other.get("/profile").await.status, StatusCode::SEE_OTHER);
        let mut again = scene.browser();
        let answer = again.sign_in("officer@police.example", PASSWORD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_is_in_the_log_without_any_address() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        browser.sign_in("officer@police.example", "not the password").await;
        scene.signed_in("officer@police.example").await;
        let sql =
            "select kind, by_kind, coalesce(subject, ''), details from audit_entry order by at";
        let rows: Vec<(String, String, String, String)> =
            scene.app.db.rows(sql, &[]).await.expect("entries");
        let kinds: Vec<&str> = rows.iter().map(|(kind, ..)| kind.as_str()).collect();
        assert_eq!(kinds, ["sign-in.failed", "sign-in.completed"]);
        assert!(rows[1].2.starts_with("log_"));
        assert!(!format!("{rows:?}").contains('@'));
    }
}
