//! API tokens: scoped, shown once, revocable, expiring.

use crate::house::{Scene, scenes, scenes_with};
use accounts::seed;
use accounts::{Route, Scope, Who};
use axum::http::StatusCode;

fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/read", Who::AnyOfficer, async || "read").scope(Scope::RequestsRead),
        Route::post("/api/v1/write", Who::AnyOfficer, async || "written")
            .scope(Scope::RequestsWrite),
        Route::get("/api/v1/office", Who::Staff(accounts::ReadRequests::ROLES), async || "office")
            .scope(Scope::OfficeRead),
    ]
}

async fn made(scene: &Scene) -> String {
    let mut browser = scene.signed_in("officer@police.example").await;
    let fields = [("name", "for a script"), ("scopes", "requests:read"), ("days", "30")];
    let answer = browser.post("/profile", "/profile/tokens", &fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let text = answer.between("id=\"token\">", "<").to_owned();
    assert!(!browser.get("/profile").await.body.contains(&text), "it is shown once");
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_may_do_what_its_scopes_say_and_no_more() {
    for scene in scenes_with(routes).await {
        let token = made(&scene).await;
        assert_eq!(scene.program("GET", "/api/v1/read", &token, "").await.status, StatusCode::OK);
        let refused = scene.program("POST", "/api/v1/write", &token, "").await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
        assert_eq!(refused.json()["code"], "scope-missing");
        assert_eq!(refused.json()["scope"], "requests:write");
        let hidden = scene.program("GET", "/api/v1/office", &token, "").await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "another's routes do not exist");
        let account = scene.program("GET", "/api/v1/account", &token, "").await.json();
        assert_eq!(account["kind"], "officer");
        assert_eq!(account["scopes"], serde_json::json!(["requests:read"]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_no_session() {
    for scene in scenes().await {
        let token = made(&scene).await;
        let page = scene.program("GET", "/profile", &token, "").await;
        assert_eq!(page.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_an_expired_and_an_invented_token_are_refused_alike() {
    for scene in scenes_with(routes).await {
        let token = made(&scene).await;
        let other = seed::api_token(&scene.app, "officer@police.example", &[Scope::RequestsRead])
            .await
            .expect("a token");
        let mut browser = scene.signed_in("officer@police.example").await;
        let page = browser.get("/profile").await;
        let row = page.body.split("for a script").nth(1).expect("its row");
        let at = row.find("/profile/tokens/tok_").expect("its form");
        let path = row[at..].split('"').next().expect("a path").to_owned();
        browser.post("/profile", &path, &[]).await;
        let mut answers = vec![scene.program("GET", "/api/v1/read", &token, "").await];
        assert_eq!(scene.program("GET", "/api/v1/read", &other, "").await.status, StatusCode::OK);
        scene.app.clock.advance(91 * 86_400);
        answers.push(scene.program("GET", "/api/v1/read", &other, "").await);
        answers.push(scene.program("GET", "/api/v1/read", "kontor_invented", "").await);
        answers.push(scene.program("GET", "/api/v1/read", "", "").await);
        for answer in answers {
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
            assert_eq!(answer.header("www-authenticate"), "Bearer");
            assert_eq!(answer.header("content-type"), "application/problem+json");
            assert_eq!(answer.json()["code"], "not-signed-in");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_faulty_token_form_names_its_faults_and_keeps_what_was_typed() {
    for scene in scenes().await {
        let mut browser = scene.signed_in("officer@police.example").await;
        let fields = [("name", "mine"), ("scopes", "office:write"), ("days", "9999")];
        let answer = browser.post("/profile", "/profile/tokens", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("value=\"mine\""));
        assert!(answer.body.contains("from 1 to 366 days"));
        assert!(answer.body.contains("at least one scope"), "not a scope of officers");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_suspended_is_out_at_once() {
    for scene in scenes_with(routes).await {
        let token = made(&scene).await;
        let mut officer = scene.signed_in("officer@police.example").await;
        let mut administrator = scene.signed_in("administrator@office.example").await;
        let path = format!("/administration/authorities/{}", scene.authority);
        let suspend = [("status", "suspended")];
        administrator.post(&path, &format!("{path}/status"), &suspend).await;
        let answer = scene.program("GET", "/api/v1/read", &token, "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        assert_eq!(officer.get("/profile").await.status, StatusCode::SEE_OTHER);
        administrator.post(&path, &format!("{path}/status"), &[("status", "active")]).await;
        let answer = scene.program("GET", "/api/v1/read", &token, "").await;
        assert_eq!(answer.status, StatusCode::OK);

        let page = administrator.get(&path).await;
        let row = page.body.split("officer@police.example").nth(1).expect("the row");
        let at = row.find("/administration/logins/").expect("a form");
        let path = row[at..].split('"').next().expect("a path").to_owned();
        administrator.post("/administration/staff", &path, &[]).await;
        let answer = scene.program("GET", "/api/v1/read", &token, "").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
        let mut browser = scene.browser();
        let answer = browser.sign_in("officer@police.example", crate::house::PASSWORD).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
