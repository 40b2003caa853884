//! Probes for those who run the program: alive, ready, and the numbers for Prometheus.

use crate::house::migrations;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use metrics_exporter_prometheus::PrometheusHandle;
use serde_json::json;
use web::App;

/// `/healthz`: the process answers. `/readyz`: it can do its work, see `ready`.
pub fn routes() -> Router<App> {
    Router::new().route("/healthz", get(async || "ok\n")).route("/readyz", get(ready))
}

/// `/metrics`, with the probes beside it, for the address that only operators reach.
pub fn operators(app: App, numbers: PrometheusHandle) -> Router {
    let metrics = get(async move |State(app): State<App>| measured(&app, &numbers).await);
    routes().route("/metrics", metrics).with_state(app)
}

/// 200 when the database answers, no migration is missing and the place for files answers;
/// otherwise 503. The answer names what fails and not why: that is in the log.
async fn ready(State(app): State<App>) -> Response {
    let database = match app.db.pending(&migrations()).await {
        Ok(pending) if pending.is_empty() => "ok",
        Ok(_) => "migrations are missing",
        Err(db::Error::Edited(_)) => "migrations were edited",
        Err(error) => {
            tracing::warn!(%error, "not ready: the database does not answer");
            "does not answer"
        }
    };
    let files = match app.files.check().await {
        Ok(()) => "ok",
        Err(error) => {
            tracing::warn!(%error, "not ready: the place for files does not answer");
            "does not answer"
        }
    };
    let status = match (database, files) {
        ("ok", "ok") => StatusCode::OK,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    (status, Json(json!({ "database": database, "files": files }))).into_response()
}

async fn measured(app: &App, numbers: &PrometheusHandle) -> Response {
    match db::jobs::counts(&app.db).await {
        Ok((waiting, given_up)) => {
            metrics::gauge!("kontor_jobs_waiting").set(waiting as f64);
            metrics::gauge!("kontor_jobs_given_up").set(given_up as f64);
        }
        Err(error) => tracing::warn!(%error, "the queue cannot be counted"),
    }
    let text = (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
    ([text], numbers.render()).into_response()
}
