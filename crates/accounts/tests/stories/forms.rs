//! Forms: those of other sites are refused, and nobody's typing is lost.

use crate::house::{PASSWORD, scenes};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_another_site_is_refused() {
    for scene in scenes().await {
        let mut browser = scene.signed_in("officer@police.example").await;
        let page = browser.get("/profile").await;
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        for origin in ["cross-site", "same-site"] {
            browser.origin = Some(origin);
            let answer = browser.post_with(&token, "/sign-out", &[]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN);
        }
        browser.origin = None;
        let answer = browser.post_with("invented", "/sign-out", &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "an old browser needs the token");
        assert_eq!(browser.get("/profile").await.status, StatusCode::OK, "nothing was done");
        let answer = browser.post_with(&token, "/sign-out", &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "and is let in with it");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unsafe_request_of_a_session_without_origin_and_form_is_refused() {
    for scene in scenes().await {
        let browser = scene.signed_in("officer@police.example").await;
        let session = &browser.cookies["__Host-session"];
        let request = Request::post("/api/v1/account")
            .header(header::COOKIE, format!("__Host-session={session}"))
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from("{}"))
            .expect("a request");
        let answer = scene.send(request).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(answer.json()["code"], "foreign-form");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stale_form_is_shown_again_with_everything_that_was_typed() {
    for scene in scenes().await {
        let mut browser = scene.signed_in("officer@police.example").await;
        let page = browser.get("/profile").await;
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        browser.sign_in_again().await;
        let typed = [("name", "my <script> & token"), ("scopes", "requests:read"), ("days", "30")];
        let stale = browser.post_with(&token, "/profile/tokens", &typed).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.body.contains("my &#60;script&#62; &#38; token"), "{}", stale.body);
        assert!(!stale.body.contains("<script>"));
        let fresh = stale.body.split("class=\"card\"").nth(1).expect("the form again");
        let fresh = fresh.split("name=\"_token\" value=\"").nth(1).expect("a token");
        let fresh = fresh.split('"').next().expect("its value").to_owned();
        let sent = browser.post_with(&fresh, "/profile/tokens", &typed).await;
        assert_eq!(sent.status, StatusCode::OK);
        assert!(sent.body.contains("id=\"token\""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_comes_after_its_session_is_kept() {
    for scene in scenes().await {
        let mut browser = scene.signed_in("officer@police.example").await;
        let page = browser.get("/profile").await;
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        scene.app.clock.advance(7200);
        let typed = [
            ("current_password", PASSWORD),
            ("new_password", "n"),
            ("new_password_again", "n"),
            ("name", "kept words"),
        ];
        let ended = browser.post_with(&token, "/profile/tokens", &typed).await;
        assert_eq!(ended.status, StatusCode::UNAUTHORIZED);
        assert!(ended.body.contains("kept words"));
        assert!(!ended.body.contains(PASSWORD), "but no password");
        assert!(ended.body.contains("action=\"/profile/tokens\""));
        assert!(ended.body.contains("no longer signed in"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_is_too_large_is_a_clear_problem() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let much = "x".repeat(3 * 1024 * 1024);
        let answer = browser.post("/sign-in", "/sign-in", &[("mail", &much)]).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(answer.body.contains("too large"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_after_signing_in_stays_on_this_site() {
    for scene in scenes().await {
        for next in ["https://evil.example/", "//evil.example", "/\\evil.example"] {
            let mut browser = scene.browser();
            let fields =
                [("mail", "officer@police.example"), ("password", PASSWORD), ("next", next)];
            browser.post("/sign-in", "/sign-in", &fields).await;
            scene.app.clock.advance(30);
            let code = scene.code(crate::house::TOTP);
            let fields = [("code", code.as_str()), ("next", next)];
            let answer = browser.post("/sign-in/code", "/sign-in/code", &fields).await;
            assert_eq!(answer.header("location"), "/", "{next}");
        }
    }
}

impl crate::house::Browser<'_> {
    async fn sign_in_again(&mut self) {
        self.cookies.remove("__Host-session");
        let answer = self.sign_in("officer@police.example", PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}
