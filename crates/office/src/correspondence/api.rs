//! Letters over the API, for officers and staff.

use accounts::Actor;
use axum::extract::{Path, State};
use axum::response::Response;
use serde_json::{Value as Json, json};
use web::{App, Problem};

use super::{Paper, available, print};
use crate::requests::{Request, visible};

/// `GET /api/v1/requests/{id}/letters`.
pub(super) async fn list(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
) -> Result<axum::Json<Json>, Problem> {
    let request = read(&app, &actor, &id).await?;
    let letters = available(&app, &request).await?;
    let letters: Vec<Json> = letters.into_iter().map(|paper| shown(&request, paper)).collect();
    Ok(axum::Json(json!({ "letters": letters })))
}

/// `GET /api/v1/requests/{id}/letters/{letter}`.
pub(super) async fn fetch(
    State(app): State<App>,
    actor: Actor,
    Path((id, letter)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let paper = letter.parse().map_err(|_| Problem::not_found())?;
    let request = read(&app, &actor, &id).await?;
    print(&app, &request, paper).await
}

async fn read(app: &App, actor: &Actor, id: &str) -> Result<Request, Problem> {
    let request = visible(app, actor, id).await?;
    accounts::note_reading(app, actor.by(), "request.read", request.id.as_str()).await?;
    Ok(request)
}

fn shown(request: &Request, paper: Paper) -> Json {
    let href = format!("/api/v1/requests/{}/letters/{paper}", request.id);
    json!({ "letter": paper, "media_type": "application/pdf", "href": href })
}

/// For the OpenAPI document.
pub(super) fn list_doc() -> Json {
    let names: Vec<&str> = Paper::ALL.iter().map(|paper| paper.as_str()).collect();
    json!({
        "summary": "The office's letters about a request",
        "description": "Each as PDF/A in the request's language: the acknowledgement from the \
            moment of receipt, the request for completion while something is missing, the refusal \
            once something was refused in whole or in part or \
            waits, the certificate once a custodian of records has certified the package.",
        "tags": ["requests"],
        "responses": { "200": {
            "description": "The letters that there are now",
            "content": { "application/json": {
                "schema": {
                    "type": "object", "required": ["letters"],
                    "properties": { "letters": { "type": "array", "items": {
                        "type": "object", "required": ["letter", "media_type", "href"],
                        "properties": {
                            "letter": { "enum": names },
                            "media_type": { "type": "string" },
                            "href": { "type": "string", "format": "uri-reference" },
                        },
                    } } },
                },
                "example": { "letters": [{
                    "letter": "acknowledgement", "media_type": "application/pdf",
                    "href": "/api/v1/requests/req_01k55g5bp0e6r9x2d4t7w8z3ab/letters/acknowledgement",
                }] },
            } },
            "links": { "letter": {
                "operationId": "get-requests-id-letters-letter",
                "parameters": {
                    "id": "$request.path.id",
                    "letter": "$response.body#/letters/0/letter",
                },
            } },
        } },
    })
}

/// For the OpenAPI document.
pub(super) fn fetch_doc() -> Json {
    let names: Vec<&str> = Paper::ALL.iter().map(|paper| paper.as_str()).collect();
    json!({
        "summary": "A letter of the office as PDF/A",
        "tags": ["requests"],
        "parameters": [{
            "name": "letter", "in": "path", "required": true,
            "schema": { "enum": names },
        }],
        "responses": { "200": {
            "description": "The letter",
            "content": { "application/pdf": {} },
        } },
    })
}
