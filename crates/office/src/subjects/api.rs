//! Subjects over the API: a person confirms which accounts a target means, or takes it back.

use accounts::{Identify, Permit, Route, Scope, Who};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
};
use serde_json::{Value, json};
use web::{App, Problem, json_body};

use super::{Identified, Retraction, confirm, retract};
use crate::{
    requests::{Request, RequestId},
    review,
};

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let who = Who::Staff(Identify::ROLES);
    vec![
        Route::post("/api/v1/requests/{id}/subjects", who, confirmed)
            .scope(Scope::OfficeWrite)
            .doc(json!({
                "summary": "Confirm which accounts a target means",
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": said_schema(&["target", "account"]),
                    "example": {
                        "target": 0, "account": "buy_us01",
                        "words": "The e-mail address and the order are this account's.",
                    },
                } } },
                "responses": answered(),
            })),
        Route::post("/api/v1/requests/{id}/subjects/retraction", who, retracted)
            .scope(Scope::OfficeWrite)
            .doc(json!({
                "summary": "Take back which accounts a target means",
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": said_schema(&["target"]),
                    "example": {
                        "target": 0, "words": "The telephone number belongs to somebody else.",
                    },
                } } },
                "responses": answered(),
            })),
    ]
}

/// What people say of a target, for the OpenAPI document.
fn said_schema(required: &[&str]) -> Value {
    let mut properties = json!({
        "target": { "type": "integer", "minimum": 0 }, "words": { "type": "string" },
    });
    if required.contains(&"account") {
        properties["account"] = json!({ "type": "string" });
    }
    json!({ "type": "object", "required": required, "additionalProperties": false,
            "properties": properties })
}

fn answered() -> Value {
    let text = json!({ "type": "string" });
    json!({ "200": { "description": "The confirmed accounts", "content": { "application/json": {
        "schema": {
            "type": "object", "required": ["request", "stage", "version", "subjects"],
            "properties": {
                "request": text, "stage": text, "version": { "type": "integer" },
                "subjects": { "type": "array", "items": {
                    "type": "object", "required": ["target", "account"],
                    "properties": {
                        "target": { "type": "integer" }, "account": text, "confirmed_by": text,
                        "at": text,
                    },
                } },
            },
        },
        "example": {
            "request": "req_01k5f…", "stage": "verified", "version": 5,
            "subjects": [{
                "target": 0, "account": "buy_us01", "confirmed_by": "stf_01k5f…",
                "at": "2026-09-15T15:00:00Z",
            }],
        },
    } }, "links": { "review": {
        "operationId": "get-requests-id-review",
        "parameters": { "id": "$request.path.id" },
    } } } })
}

async fn confirmed(
    State(app): State<App>,
    by: Permit<Identify>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let said: Identified = json_body(&body)?;
    shown(&app, confirm(&app, &by, &id, &said).await?).await
}

async fn retracted(
    State(app): State<App>,
    by: Permit<Identify>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let said: Retraction = json_body(&body)?;
    shown(&app, retract(&app, &by, &id, &said).await?).await
}

async fn shown(app: &App, request: Request) -> Result<Json<Value>, Problem> {
    let subjects = review::confirmed(&app.db, &request.id).await?;
    let subjects: Vec<Value> = subjects
        .iter()
        .map(|one| {
            json!({ "target": one.target, "account": one.account,
                    "confirmed_by": &*one.confirmed_by.id, "at": one.at })
        })
        .collect();
    Ok(Json(json!({
        "request": request.id, "stage": request.stage, "version": request.version,
        "subjects": subjects,
    })))
}
