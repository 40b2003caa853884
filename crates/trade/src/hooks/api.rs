//! Webhooks for sellers' programs: they may set themselves up.

use super::{EVENTS, delivery_wire, endpoint_wire};
use crate::repeat;
use accounts::{Permit, Route, Scope, Sell, Who};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use outbox::Error;
use outbox::webhooks::{self, DeliveryId, EndpointId};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

const HOME: &str = "/api/v1/seller/webhooks";

pub(super) fn routes() -> Vec<Route> {
    let path = |name: &str, prefix: &str| {
        json!([{ "name": name, "in": "path", "required": true, "schema": { "type": "string" },
            "example": format!("{prefix}_01j0000000000000000000000") }])
    };
    let answer = |status: &str, what: &str, schema: Json, example: Json| {
        json!({ status: { "description": what,
            "content": { "application/json": { "schema": schema, "example": example } } } })
    };
    let list = |name: &str, of: Json| {
        json!({ "type": "object", "required": [name], "properties": {
            name: { "type": "array", "items": of }, "next": { "type": ["string", "null"] } } })
    };
    let new = json!({ "type": "object", "required": ["url", "events"], "properties": {
        "url": { "type": "string" },
        "events": { "type": "array", "items": { "enum": EVENTS } } } });
    vec![
        Route::get(HOME, Who::Seller, all).scope(Scope::SellerRead).doc(
            json!({ "summary": "List the addresses at which one's programs are told of events",
                "responses": answer("200", "Addresses.", list("webhooks", endpoint_schema()),
                    json!({ "webhooks": [endpoint_example()] })) }),
        ),
        Route::post(HOME, Who::Seller, create).scope(Scope::SellerWrite).doc(
            json!({ "summary": "Add an address at which one's programs are told of events",
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": new, "example": { "url": "https://shop.example/kontor",
                        "events": ["order.paid", "payout.paid"] } } } },
                "responses": answer("201", "The address, with the secret that signs the calls.",
                    endpoint_schema(), endpoint_example()) }),
        ),
        Route::delete("/api/v1/seller/webhooks/{endpoint}", Who::Seller, remove)
            .scope(Scope::SellerWrite)
            .doc(json!({ "summary": "Remove an address", "parameters": path("endpoint", "whk"),
                "responses": answer("200", "It is removed.", json!({ "type": "object",
                    "required": ["removed"], "properties": { "removed": { "const": true } } }),
                    json!({ "removed": true })) })),
        Route::get("/api/v1/seller/webhooks/{endpoint}/deliveries", Who::Seller, deliveries)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "List what an address was told, the newest first",
                "parameters": path("endpoint", "whk"),
                "responses": answer("200", "Deliveries.", list("deliveries", delivery_schema()),
                    json!({ "deliveries": [delivery_example()], "next": null })) })),
        Route::post("/api/v1/seller/deliveries/{delivery}/replay", Who::Seller, replay)
            .scope(Scope::SellerWrite)
            .doc(
                json!({ "summary": "Tell an event once more", "parameters": path("delivery", "dlv"),
                "responses": answer("200", "The delivery that tells it again.",
                    json!({ "type": "object", "required": ["id"],
                        "properties": { "id": { "type": "string" } } }),
                    json!({ "id": "dlv_01j0000000000000000000000" })) }),
            ),
    ]
}

fn endpoint_schema() -> Json {
    json!({ "type": "object", "required": ["id", "url", "events", "state", "secret", "created"],
        "properties": { "id": { "type": "string" }, "url": { "type": "string" },
            "events": { "type": "array", "items": { "type": "string" } },
            "state": { "enum": ["active", "paused"] }, "secret": { "type": "string" },
            "created": { "type": "string", "format": "date-time" } } })
}

fn endpoint_example() -> Json {
    json!({ "id": "whk_01j0000000000000000000000", "url": "https://shop.example/kontor",
        "events": ["order.paid", "payout.paid"], "state": "active", "secret": "whsec_example",
        "created": "2026-11-30T12:00:00Z" })
}

fn delivery_schema() -> Json {
    json!({ "type": "object", "required": ["id", "event", "type", "state", "attempts", "created"],
        "properties": { "id": { "type": "string" }, "event": { "type": "string" },
            "type": { "type": "string" },
            "state": { "enum": ["waiting", "held", "delivered", "given-up"] },
            "attempts": { "type": "integer", "minimum": 0 },
            "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] },
            "created": { "type": "string", "format": "date-time" },
            "next": { "type": ["string", "null"], "format": "date-time" } } })
}

fn delivery_example() -> Json {
    json!({ "id": "dlv_01j0000000000000000000000", "event": "evt_01j0000000000000000000000",
        "type": "order.paid", "state": "delivered", "attempts": 1, "status": 200, "error": null,
        "created": "2026-11-30T12:00:00Z", "next": null })
}

async fn all(State(app): State<App>, by: Permit<Sell>) -> Result<Response, Problem> {
    let all = webhooks::list(&app.db, by.id()).await?;
    let all: Vec<Json> = all.iter().map(|one| endpoint_wire(&app, one)).collect();
    Ok(axum::Json(json!({ "webhooks": all })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    url: String,
    events: Vec<String>,
}

async fn create(
    State(app): State<App>,
    by: Permit<Sell>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/seller/webhooks", &body);
    repeat::once(&app, &claim, async || {
        let wire: Wire = json_body(&body)?;
        if !wire.events.iter().all(|event| EVENTS.contains(&event.as_str())) {
            return Err(Problem::invalid().field("/events", "hooks-events"));
        }
        let added = webhooks::add(&app, by.id(), &wire.url, &wire.events).await;
        let endpoint = added.map_err(|error| match error {
            Error::Address => Problem::invalid().field("/url", "hooks-address"),
            Error::Events => Problem::invalid().field("/events", "hooks-events"),
            Error::TooMany => Problem::invalid().field("/url", "hooks-too-many"),
            other => other.into(),
        })?;
        Answer::created(&format!("{HOME}/{}", endpoint.id), &endpoint_wire(&app, &endpoint))
    })
    .await
}

async fn remove(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: EndpointId = id.parse().map_err(|_| Problem::not_found())?;
    webhooks::remove(&app.db, by.id(), &id, app.clock.now()).await?;
    Ok((StatusCode::OK, axum::Json(json!({ "removed": true }))).into_response())
}

async fn deliveries(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let id: EndpointId = id.parse().map_err(|_| Problem::not_found())?;
    let before: Option<DeliveryId> = paging.after().and_then(|id| id.parse().ok());
    let (owner, limit) = (by.id(), paging.limit());
    let told = webhooks::deliveries(&app.db, owner, &id, before.as_ref(), limit).await?;
    let (told, next) = paging.page(told, |told| told.id.to_string());
    let told: Vec<Json> = told.iter().map(delivery_wire).collect();
    Ok(axum::Json(json!({ "deliveries": told, "next": next })).into_response())
}

async fn replay(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let route = "POST /api/v1/seller/deliveries/{delivery}/replay";
    let claim = key.of(by.id(), route, id.as_bytes());
    repeat::once(&app, &claim, async || {
        let id: DeliveryId = id.parse().map_err(|_| Problem::not_found())?;
        let again = webhooks::replay(&app.db, by.id(), &id, app.clock.now()).await?;
        Answer::ok(&json!({ "id": again }))
    })
    .await
}
