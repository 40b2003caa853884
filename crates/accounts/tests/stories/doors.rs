//! Doors: who may come in where, and what the others are told.

use crate::house::{scenes, scenes_with};
use accounts::{Administer, Permit, ReadRequests, Review, Role, Route, Who};
use axum::http::StatusCode;

fn routes() -> Vec<Route> {
    vec![
        Route::get(
            "/office/queue",
            Who::Staff(ReadRequests::ROLES),
            async |_: Permit<ReadRequests>| "queue",
        )
        .nav("nav-staff"),
        Route::post("/office/proposals", Who::Staff(Review::ROLES), async |by: Permit<Review>| {
            by.id().to_owned()
        }),
        // A door that was left too wide: the permit still holds.
        Route::get("/office/wide", Who::Anyone, async |_: Permit<Administer>| "administration"),
        Route::get("/panic", Who::Anyone, async || -> &'static str { panic!("on purpose") }),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn every_role_but_the_administrators_and_the_marketplaces_reads_and_only_reviewers_propose() {
    for scene in scenes_with(routes).await {
        for role in Role::ALL {
            let mut browser = scene.signed_in(&format!("{role}@office.example")).await;
            let reads = Role::READERS.contains(role);
            let expected = if reads { StatusCode::OK } else { StatusCode::NOT_FOUND };
            assert_eq!(browser.get("/office/queue").await.status, expected, "{role}");
            let account = browser.get("/profile").await;
            assert_eq!(account.body.contains("/office/queue"), reads, "the header of {role}");
            let proposes = matches!(role, Role::Reviewer | Role::SecondReviewer);
            let expected = if proposes { StatusCode::OK } else { StatusCode::NOT_FOUND };
            let answer = browser.post("/profile", "/office/proposals", &[]).await;
            assert_eq!(answer.status, expected, "{role}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_may_not_know_of_looks_like_what_does_not_exist() {
    for scene in scenes_with(routes).await {
        let mut browser = scene.signed_in("officer@police.example").await;
        let hidden = browser.get("/office/queue").await;
        let absent = browser.get("/office/nothing").await;
        let wide = browser.get("/office/wide").await;
        assert!(absent.body.contains("Somebody"), "the 404 knows who is there");
        for answer in [&hidden, &absent, &wide] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND);
        }
        // The page names its own address, for the way back from a choice of language; nothing else.
        let told = |body: &str, path: &str| body.replace(path, "/office/nothing");
        assert_eq!(told(&hidden.body, "/office/queue"), absent.body);
        assert_eq!(told(&wide.body, "/office/wide"), absent.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_becomes_an_incident_without_details() {
    for scene in scenes_with(routes).await {
        let mut browser = scene.browser();
        let answer = browser.get("/panic").await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(answer.body.contains("incident"));
        assert!(!answer.body.contains("on purpose"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_speak_the_readers_language_in_its_direction() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let arabic = browser.get("/sign-in?lang=ar").await;
        assert!(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">"));
        let still = browser.get("/sign-in").await;
        assert!(still.body.contains("كلمة المرور"), "the choice is remembered");
        let japanese = scene.browser().get("/nothing?lang=ja").await;
        assert!(japanese.body.contains("見つかりません"));
        let mut officer = scene.signed_in("officer@police.example").await;
        officer.post("/profile", "/profile/language", &[("language", "ja")]).await;
        assert!(officer.get("/profile").await.body.contains("<html lang=\"ja\" dir=\"ltr\">"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn browsers_are_told_to_be_careful() {
    for scene in scenes().await {
        let answer = scene.browser().get("/sign-in").await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("strict-transport-security").starts_with("max-age="));
        assert!(!answer.header("x-request-id").is_empty());
        let href = answer.between("rel=\"stylesheet\" href=\"", "\"").to_owned();
        let style = scene.browser().get(&href).await;
        assert_eq!(style.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
        let bare = scene.browser().get("/assets/kontor.css").await;
        assert_eq!(bare.header("cache-control"), "no-cache");
        assert_eq!(
            scene.browser().get("/assets/../Cargo.toml").await.status,
            StatusCode::NOT_FOUND
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_api_describes_itself() {
    for scene in scenes().await {
        let answer = scene.program("GET", "/api/v1/openapi.json", "", "").await;
        let document = answer.json();
        assert_eq!(document["openapi"], "3.1.0");
        assert_eq!(document["paths"]["/api/v1/account"]["get"]["operationId"], "get-account");
        let absent = scene.program("GET", "/api/v1/nothing", "", "").await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND);
        assert_eq!(absent.json()["type"], "/problems/not-found");
        let method = scene.program("DELETE", "/api/v1/openapi.json", "t", "").await;
        assert_eq!(method.json()["code"], "not-signed-in", "a wrong token is said first");
        assert_eq!(scene.browser().get("/problems/not-found").await.status, StatusCode::OK);
        assert_eq!(scene.browser().get("/problems/x").await.status, StatusCode::NOT_FOUND);
    }
}
