//! The same request sent twice is one deed, also when both come at the same moment.

use crate::house::{Answer, Scene, scenes_with};
use accounts::{Permit, Route, Scope, Serve, Who, seed};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use db::Query;
use serde_json::json;
use web::{App, IdempotencyKey, Problem};

fn routes() -> Vec<Route> {
    vec![Route::post("/api/v1/deeds", Who::AnyOfficer, deed).scope(Scope::RequestsWrite)]
}

/// A deed that adds an entry to the log.
async fn deed(
    State(app): State<App>,
    by: Permit<Serve>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/deeds", &body);
    let once = async || {
        let now = app.clock.now();
        let tx = app.db.begin().await?;
        claim.take(&tx, now).await?;
        let entry =
            audit::Entry { kind: "deed.done", by: by.by(), subject: None, at: now, details: &[] };
        let id = audit::record(&tx, entry).await.map_err(Problem::internal)?;
        let answer = web::Answer::created(&format!("/api/v1/deeds/{id}"), &json!({ "id": id }))?;
        claim.keep(&tx, &answer).await?;
        tx.commit().await?;
        Ok(answer)
    };
    claim.once(&app, once).await
}

async fn send(scene: &Scene, token: &str, key: &str, body: &'static str) -> Answer {
    let request = Request::post("/api/v1/deeds")
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", key)
        .body(Body::from(body))
        .expect("a request");
    scene.send(request).await
}

async fn deeds(scene: &Scene) -> i64 {
    let sql = "select count(*) from audit_entry where kind = 'deed.done'";
    let (count,): (i64,) = scene.app.db.one(sql, &[]).await.expect("a count");
    count
}

async fn token(scene: &Scene) -> String {
    let scopes = [Scope::RequestsWrite];
    seed::api_token(&scene.app, "officer@police.example", &scopes).await.expect("a token")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repeated_request_is_given_the_first_answer() {
    for scene in scenes_with(routes).await {
        let token = token(&scene).await;
        let first = send(&scene, &token, "one", "body").await;
        assert_eq!(first.status, StatusCode::CREATED);
        let second = send(&scene, &token, "one", "body").await;
        assert_eq!(second.status, StatusCode::CREATED);
        assert_eq!(second.body, first.body);
        assert_eq!(second.header("location"), first.header("location"));
        assert_eq!(second.header("idempotency-replayed"), "true");
        assert_eq!(deeds(&scene).await, 1);
        let other = send(&scene, &token, "one", "another body").await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(other.json()["code"], "idempotency-key-reused");
        assert_eq!(send(&scene, &token, "two", "body").await.status, StatusCode::CREATED);
        assert_eq!(deeds(&scene).await, 2);
        assert_eq!(send(&scene, &token, "a b", "body").await.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_that_race_with_one_key_do_one_deed() {
    for scene in scenes_with(routes).await {
        let token = token(&scene).await;
        for round in 0..5 {
            let key = format!("race-{round}");
            let sent = (0..8).map(|_| send(&scene, &token, &key, "body"));
            let answers = futures::future::join_all(sent).await;
            for answer in &answers {
                assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
            }
            assert!(answers.iter().all(|answer| answer.body == answers[0].body));
            assert_eq!(deeds(&scene).await, round + 1);
        }
    }
}
