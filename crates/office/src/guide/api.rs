//! The guide for programs.

use accounts::{Route, Who};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};
use web::{App, Problem};

use super::text::told;
use super::version::{Version, in_force, version, versions};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/guide", Who::Anyone, present)
            .doc(doc("The guide for authorities that is in force")),
        Route::get("/api/v1/guide/{version}", Who::Anyone, any)
            .doc(doc("A version of the guide, in force or not")),
    ]
}

async fn present(State(app): State<App>, asked: HeaderMap) -> Response {
    web::json_with_etag(&asked, &document(&app, in_force(app.clock.now())))
}

async fn any(
    State(app): State<App>,
    asked: HeaderMap,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let version = version(&id).ok_or_else(Problem::not_found)?;
    Ok(web::json_with_etag(&asked, &document(&app, version)))
}

fn document(app: &App, version: &Version) -> Value {
    let now = app.clock.now();
    let told = told(version, &app.config.name, &app.config.public, now);
    let listed = |one: &Version| {
        json!({
            "version": one.id, "effective": one.effective, "until": one.until,
            "changes": one.changes, "href": format!("/api/v1/guide/{}", one.id),
        })
    };
    json!({
        "version": version.id,
        "title": version.title,
        "language": "en",
        "operator": app.config.name,
        "effective": version.effective,
        "until": version.until,
        "in_force": in_force(now).id == version.id,
        "changes": version.changes,
        "preamble": told.preamble,
        "sections": told.sections,
        "page": format!("/guide/{}", version.id),
        "versions": versions().iter().map(listed).collect::<Vec<_>>(),
    })
}

fn doc(summary: &str) -> Value {
    json!({
        "summary": summary,
        "responses": { "200": { "description": "The guide", "content": { "application/json": {
            "schema": {
                "type": "object",
                "required": ["version", "effective", "in_force", "sections", "versions"],
            },
            "example": {
                "version": "2026-08-18", "title": "Guide for authorities", "language": "en",
                "effective": "2026-08-18T00:00:00Z", "until": null, "in_force": true,
                "sections": [{ "number": "4", "title": "What we need", "anchor": "section-4",
                    "markdown": "…", "html": "…" }],
                "versions": [{ "version": "2026-01-01", "href": "/api/v1/guide/2026-01-01" }],
            },
        } }, "links": { "version": {
            "operationId": "get-guide-version",
            "parameters": { "version": "$response.body#/versions/0/version" },
            "description": "Any of the versions",
        } } } },
    })
}
