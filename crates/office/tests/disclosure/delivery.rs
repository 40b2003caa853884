//! Who gets the package, how often it is told, and how the authority says what arrived.

use axum::http::StatusCode;
use db::Query;
use office::requests::{RequestId, Stage};
use sha2::{Digest, Sha256};

use crate::house::{Answer, Scene, scenes};
use crate::package::verified;

async fn receipt(scene: &Scene, id: &RequestId, token: &str, sha256: &str) -> Answer {
    let body = serde_json::json!({ "sha256": sha256 }).to_string();
    scene.program("POST", &format!("/api/v1/requests/{id}/receipt"), token, &body).await
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_download_delivers_and_a_true_receipt_closes() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        assert_eq!(scene.fetch(&id, &scene.officer).await.code(), "disclosure-not-now");
        scene.collected(&id).await;
        let early = receipt(&scene, &id, &scene.officer, &"0".repeat(64)).await;
        assert_eq!(early.code(), "disclosure-not-now");

        let sent = scene.fetch(&id, &scene.officer).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
        assert!(sent.header("content-disposition").ends_with(".zip.age\""));
        assert_eq!(sent.header("content-length"), sent.body.len().to_string());
        assert_eq!(scene.stage(&id).await, Stage::Delivered);
        assert_eq!(scene.fetch(&id, &scene.officer).await.body, sent.body);

        let other = receipt(&scene, &id, &scene.officer, &"0".repeat(64)).await;
        assert_eq!((other.status, &*other.code()), (StatusCode::CONFLICT, "disclosure-other-file"));
        assert_eq!(scene.stage(&id).await, Stage::Delivered);
        scene.app.clock.advance(1);
        let none = receipt(&scene, &id, &scene.officer, "yes").await;
        assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
        let right = receipt(&scene, &id, &scene.officer, &sha256(&sent.body)).await;
        assert_eq!(right.status, StatusCode::OK, "{}", right.text());
        assert_eq!(scene.stage(&id).await, Stage::Closed);

        let state = scene.state(&id).await;
        assert_eq!(state["downloads"].as_array().map(Vec::len), Some(2));
        assert_eq!(state["receipts"][0]["matches"], false);
        assert_eq!(state["receipts"][1]["matches"], true);
        assert_eq!(state["package"]["sha256"], sha256(&sent.body));
        for (kind, times) in [
            ("disclosure.reading", 2),
            ("disclosure.sealed", 1),
            ("request.ready", 1),
            ("request.delivered", 1),
            ("disclosure.downloaded", 1),
            ("disclosure.receipt-differs", 1),
            ("request.closed", 1),
        ] {
            let sql = "select count(*) from audit_entry where kind = $1 and subject = $2";
            let params = db::params![kind, id.as_str()];
            let (found,): (i64,) = scene.app.db.one(sql, &params).await.expect("counts");
            assert_eq!(found, times, "{kind}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_authority_does_not_even_learn_that_there_is_a_package() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.collected(&id).await;
        let foreign = scene.fetch(&id, &scene.stranger).await;
        assert_eq!(foreign.status, StatusCode::NOT_FOUND);
        let none: RequestId = RequestId::mint(scene.now());
        assert_eq!(scene.fetch(&none, &scene.stranger).await.code(), foreign.code());
        let stated = receipt(&scene, &id, &scene.stranger, &"0".repeat(64)).await;
        assert_eq!(stated.status, StatusCode::NOT_FOUND);
        assert_eq!(scene.fetch(&id, &scene.collector).await.status, StatusCode::NOT_FOUND);
        let scopes = [accounts::Scope::RequestsRead, accounts::Scope::RequestsWrite];
        let token = accounts::seed::api_token(&scene.app, crate::house::OFFICER, &scopes).await;
        let token = token.expect("a token");
        assert_eq!(scene.fetch(&id, &token).await.status, StatusCode::FORBIDDEN);
        assert_eq!(scene.stage(&id).await, Stage::Ready);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_deadline_nothing_is_given_out() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.collected(&id).await;
        scene.app.clock.advance(31 * 86_400);
        let late = scene.fetch(&id, &scene.officer).await;
        assert_eq!((late.status, &*late.code()), (StatusCode::GONE, "disclosure-deadline-passed"));
        assert_eq!(scene.stage(&id).await, Stage::Ready);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_was_left_open_is_asked_for_the_second_factor_again() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.collected(&id).await;
        let path = format!("/requests/{id}/package");
        let mut browser = scene.signed_in().await;
        let fresh = browser.get(&path).await.text();
        assert!(!fresh.contains("name=\"code\""), "{fresh}");

        scene.app.clock.advance(1200);
        let page = browser.get(&path).await.text();
        assert!(page.contains("name=\"code\""), "{page}");
        let api = browser.get(&format!("/api/v1/requests/{id}/package")).await;
        assert_eq!(api.status, StatusCode::FORBIDDEN);
        let without = browser.post(&path, &path, &[("code", "")]).await;
        assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = browser.post(&path, &path, &[("code", "000000")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(scene.stage(&id).await, Stage::Ready);

        let sent = browser.post(&path, &path, &[("code", &scene.code())]).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());
        assert_eq!(verified(&sent.body, &scene.identity, &scene.key).exit_code(), 0);
        assert_eq!(scene.stage(&id).await, Stage::Delivered);
        let again = browser.post(&path, &path, &[]).await;
        assert_eq!(again.body, sent.body);

        let to = format!("{path}/receipt");
        let other = browser.post(&path, &to, &[("sha256", &"1".repeat(64))]).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        let given = browser.post(&path, &to, &[("sha256", &sha256(&sent.body))]).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.text());
        assert_eq!(scene.stage(&id).await, Stage::Closed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_follow_the_package_and_only_the_collector_begins() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        let path = format!("/office/requests/{id}/package");
        let reviewer = scene.signed_in_as("reviewer@office.example");
        let page = reviewer.await.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(!page.text().contains("id=\"collect\""));
        let mut collector = scene.signed_in_as("collector@office.example").await;
        assert!(collector.get(&path).await.text().contains("id=\"collect\""));
        let begun = collector.post(&path, &path, &[]).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
        assert_eq!(scene.stage(&id).await, Stage::Collecting);
        let job = scene.job().await.expect("a job");
        office::disclosure::run(&scene.app, &job).await.expect("is built");
        let page = collector.get(&path).await.text();
        let state = scene.state(&id).await;
        assert!(page.contains(state["package"]["sha256"].as_str().expect("a digest")), "{page}");
    }
}
