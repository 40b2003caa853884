//! The disclosure over the API: collectors begin it, staff follow it, officers fetch and receipt it.

use accounts::{Certify, Collect, Permit, ReadRequests, Serve};
use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use files::Reading;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{App, Part, Problem};

use super::{GatheredId, Sealing, deliver, state as state_of};
use crate::requests::{self, Request, RequestId};

/// `GET /api/v1/keys`: the public keys with which packages and the log of deeds are checked.
pub(super) async fn keys(
    Part(sealing): Part<Sealing>,
    Part(log): Part<tlog::Signer>,
) -> Result<Response, Problem> {
    let body = json!({
        "package": sealing.key.verifier().to_string(),
        "log": log.verifier().to_string(),
    });
    Ok(axum::Json(body).into_response())
}

/// `POST /api/v1/requests/{id}/disclosure`.
pub(super) async fn begin(
    State(app): State<App>,
    by: Permit<Collect>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id = super::begin(&app, &by, &id).await?;
    let request = requests::find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let state = state_of(&app.db, &request).await?;
    Ok((StatusCode::ACCEPTED, axum::Json(state.to_json())).into_response())
}

/// `GET /api/v1/requests/{id}/disclosure`.
pub(super) async fn state(
    State(app): State<App>,
    _: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let request = requests::find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let state = state_of(&app.db, &request).await?;
    Ok(axum::Json(state.to_json()).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    gathered: GatheredId,
}

/// `POST /api/v1/requests/{id}/certification`.
pub(super) async fn certify(
    State(app): State<App>,
    by: Permit<Certify>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let seen: Seen = web::json_body(&body)?;
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let request = super::certify(&app, &by, &id, &seen.gathered).await?;
    let state = state_of(&app.db, &request).await?;
    Ok(axum::Json(state.to_json()).into_response())
}

/// `GET /api/v1/requests/{id}/package`.
pub(super) async fn download(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let delivery = deliver::download(&app, &by, &id).await?;
    Ok(stream(&delivery.request, delivery.reading))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stated {
    sha256: String,
}

/// `POST /api/v1/requests/{id}/receipt`.
pub(super) async fn receipt(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let stated: Stated = web::json_body(&body)?;
    let request = deliver::receipt(&app, &by, &id, &stated.sha256).await?;
    let body = json!({ "id": request.id.as_str(), "stage": request.stage.as_str() });
    Ok(axum::Json(body).into_response())
}

/// The package's bytes as a file to keep.
pub(super) fn stream(request: &Request, reading: Reading) -> Response {
    let length = HeaderValue::from(reading.size);
    let named = format!("attachment; filename=\"{}.zip.age\"", request.number);
    let mut response = Body::from_stream(reading.bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_LENGTH, length);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(named) = HeaderValue::from_str(&named) {
        headers.insert(header::CONTENT_DISPOSITION, named);
    }
    response
}

fn id_parameter() -> Json {
    json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }])
}

/// How far a disclosure is, for programs.
fn state_schema() -> Json {
    let (text, maybe) = (json!({ "type": "string" }), json!({ "type": ["string", "null"] }));
    let number = json!({ "type": "integer", "minimum": 0 });
    let list = |properties: Json| json!({ "type": "array", "items": { "type": "object", "properties": properties } });
    let maybe_of =
        |properties: Json| json!({ "type": ["object", "null"], "properties": properties });
    json!({
        "type": "object",
        "required": ["stage", "job_waits", "waits_for_custodian", "troubles", "package"],
        "properties": {
            "stage": text,
            "begun": maybe_of(json!({ "at": text, "by": text })),
            "job_waits": { "type": "boolean" },
            "troubles": list(json!({ "at": text, "attempt": number, "code": text })),
            "waits_for_custodian": { "type": "boolean" },
            "gathered": maybe_of(json!({
                "id": text, "at": text,
                "files": list(json!({
                    "stem": text, "position": number, "category": text, "from": maybe, "to": maybe,
                    "records": number, "withheld": number, "sha256": text,
                })),
            })),
            "certificate": maybe_of(json!({ "id": text, "gathered": text, "at": text, "by": text })),
            "package": maybe_of(json!({
                "digest": text, "log_entry": text, "size": number, "sha256": text,
                "signed_by": text, "recipients": { "type": "array", "items": text },
                "records": number, "withheld": { "type": "object" }, "ready_at": text,
                "deadline": text,
            })),
            "downloads": list(json!({ "at": text, "by": text })),
            "receipts": list(json!({
                "at": text, "by": text, "sha256": text, "matches": { "type": "boolean" },
            })),
        },
    })
}

fn state_example() -> Json {
    json!({
        "stage": "ready",
        "begun": { "at": "2026-09-17T09:00:00Z", "by": "stf_01k5f…" },
        "job_waits": false,
        "troubles": [],
        "waits_for_custodian": false,
        "gathered": { "id": "gth_01k5g…", "at": "2026-09-17T09:00:02Z", "files": [{
            "stem": "01-subscriber", "position": 0, "category": "subscriber", "from": null,
            "to": null, "records": 3, "withheld": 1, "sha256": "1b4f0e…",
        }] },
        "certificate": null,
        "package": {
            "digest": "9f86d0…", "log_entry": "aud_01k5f…", "size": 48211, "sha256": "1b4f0e…",
            "signed_by": "office.example/package+c5a1f2d0+AZ…", "recipients": ["age1…"],
            "records": 3, "withheld": { "CN": 1 },
            "ready_at": "2026-09-17T09:00:02Z", "deadline": "2026-10-17T09:00:02Z",
        },
        "downloads": [],
        "receipts": [],
    })
}

/// For the OpenAPI document.
pub(super) fn keys_doc() -> Json {
    json!({
        "summary": "The public keys of the seal and of the log of deeds",
        "description": "For `kontor verify FILE --key KEY`. Keep a copy from a source of its own: a \
            key that comes with the package proves nothing by itself.",
        "responses": { "200": { "description": "The keys", "content": { "application/json": {
            "schema": {
                "type": "object", "required": ["package", "log"],
                "properties": { "package": { "type": "string" }, "log": { "type": "string" } },
            },
            "example": {
                "package": "office.example/package+c5a1f2d0+AZ…",
                "log": "office.example/audit+1f0e2b77+AY…",
            },
        } } } },
    })
}

/// For the OpenAPI document.
pub(super) fn begin_doc() -> Json {
    json!({
        "summary": "Begin to collect what was granted (collector)",
        "description": "The request must be decided, with at least one confirmed grant, and its \
            authority must have given an age recipient. The package is built by a job; ask for its \
            state. Asking again while the job waits or runs does nothing.",
        "parameters": id_parameter(),
        "responses": { "202": {
            "description": "The request is collecting",
            "content": { "application/json": {
                "schema": state_schema(), "example": state_example(),
            } },
            "links": { "state": {
                "operationId": "get-requests-id-disclosure",
                "parameters": { "id": "$request.path.id" },
                "description": "Ask again until the stage is `ready`",
            } },
        } },
    })
}

/// For the OpenAPI document.
pub(super) fn state_doc() -> Json {
    json!({
        "summary": "How far the disclosure is (staff)",
        "parameters": id_parameter(),
        "responses": { "200": {
            "description": "Its state",
            "content": { "application/json": {
                "schema": state_schema(), "example": state_example(),
            } },
            "links": { "certify": {
                "operationId": "post-requests-id-certification",
                "parameters": { "id": "$request.path.id" },
                "requestBody": { "gathered": "$response.body#/gathered/id" },
            } },
        } },
    })
}

/// For the OpenAPI document.
pub(super) fn certify_doc() -> Json {
    json!({
        "summary": "Certify the gathered records (custodian)",
        "description": "Names the gathering that the custodian saw in the state of the disclosure. \
            Where packages wait for their certificate, the sealing goes on; elsewhere the \
            certificate lies beside the package. 409 when other files were gathered since.",
        "parameters": id_parameter(),
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": {
                "type": "object", "required": ["gathered"], "additionalProperties": false,
                "properties": { "gathered": { "type": "string" } },
            },
            "example": { "gathered": "gth_01k5g…" },
        } } },
        "responses": { "200": { "description": "How far the disclosure is", "content": {
            "application/json": { "schema": state_schema(), "example": state_example() },
        } } },
    })
}

/// For the OpenAPI document.
pub(super) fn download_doc() -> Json {
    json!({
        "summary": "Fetch the sealed package (officer)",
        "description": "Encrypted to the authority's age recipients. The first download delivers \
            it; each one is logged. 410 after the deadline. `kontor verify FILE --identity KEY` \
            checks it offline.",
        "parameters": id_parameter(),
        "responses": { "200": { "description": "The package", "content": {
            "application/octet-stream": {},
        } } },
    })
}

/// For the OpenAPI document.
pub(super) fn receipt_doc() -> Json {
    json!({
        "summary": "State what arrived (officer)",
        "description": "The SHA-256 of the file as it was received. 409 `disclosure-other-file` \
            when it is not the file that was sent; that is noted.",
        "parameters": id_parameter(),
        "requestBody": { "required": true, "content": { "application/json": {
            "schema": {
                "type": "object", "required": ["sha256"], "additionalProperties": false,
                "properties": { "sha256": { "type": "string", "pattern": "^[0-9a-fA-F]{64}$" } },
            },
            "example": { "sha256": "1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014" },
        } } },
        "responses": { "200": { "description": "The request is closed", "content": {
            "application/json": {
                "schema": {
                    "type": "object", "required": ["id", "stage"],
                    "properties": { "id": { "type": "string" }, "stage": { "type": "string" } },
                },
                "example": { "id": "req_01k5f…", "stage": "closed" },
            },
        } } },
    })
}
