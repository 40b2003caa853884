//! A seller's ways of sending, for programs.

use super::{NewProfile, ShippingId, store, write};
use crate::sellers::{self, Store};
use accounts::{Permit, Route, Scope, Sell, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};
use web::{Answer, App, IdempotencyKey, Problem};

/// The routes, each with its part of the OpenAPI document.
pub fn routes() -> Vec<Route> {
    let done = || docs::answer("200", "It is done.", &json!({ "id": ID }));
    vec![
        Route::get("/api/v1/seller/shipping", Who::Seller, list).scope(Scope::SellerRead).doc(
            json!({
                "summary": "One's ways of sending; the first is for listings that name none",
                "responses": docs::answer("200", "The ways.", &json!({ "items": [profile()] })),
            }),
        ),
        Route::post("/api/v1/seller/shipping", Who::Seller, create).scope(Scope::SellerWrite).doc(
            json!({
                "summary": "Make a way of sending",
                "description": "`to` is `others`, or `countries` with a list of codes (ISO 3166). \
                    Amounts are minor units of the store's currency.",
                "parameters": [docs::key()],
                "requestBody": docs::body(&written()),
                "responses": docs::answer("201", "The way's id.", &json!({ "id": ID })),
            }),
        ),
        Route::put("/api/v1/seller/shipping/{id}", Who::Seller, change)
            .scope(Scope::SellerWrite)
            .doc(json!({
                "summary": "Say all of a way of sending anew",
                "parameters": [docs::key()],
                "requestBody": docs::body(&written()),
                "responses": done(),
            })),
        Route::delete("/api/v1/seller/shipping/{id}", Who::Seller, remove)
            .scope(Scope::SellerWrite)
            .doc(json!({
                "summary": "Take away a way of sending that no listing names",
                "responses": done(),
            })),
    ]
}

const ID: &str = "shp_01k5f0000000000000000000aa";

fn written() -> Value {
    json!({
        "name": "Parcels", "handling_days": 2,
        "lanes": [{ "to": { "countries": ["DE", "AT"] }, "service": "standard", "carrier": "Post",
            "days_least": 1, "days_most": 3, "base_minor": 490, "per_kg_minor": 0,
            "?free_from_minor": 5000 }],
    })
}

fn profile() -> Value {
    let mut whole = json!({ "id": ID, "store": "sto_01k5f0000000000000000000aa",
        "currency": "EUR", "created": "2026-09-15T14:20:00Z" });
    if let (Value::Object(whole), Value::Object(more)) = (&mut whole, written()) {
        whole.extend(more);
    }
    whole
}

async fn list(
    State(app): State<App>,
    by: Permit<Sell>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let profiles = store::of_store(&app.db, &own.id).await?;
    Ok(web::json_with_etag(&headers, &json!({ "items": profiles })))
}

async fn create(
    State(app): State<App>,
    by: Permit<Sell>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let new: NewProfile = web::json_body(&body)?;
    let own = own_store(&app, &by).await?;
    let claim = key.of(by.id(), "POST /api/v1/seller/shipping", &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let id = write::create(&tx, &own.id, &new, by.by(), now).await?;
            let place = format!("/api/v1/seller/shipping/{id}");
            let answer = Answer::created(&place, &json!({ "id": id }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

async fn change(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let new: NewProfile = web::json_body(&body)?;
    let own = own_store(&app, &by).await?;
    let id: ShippingId = id.parse().map_err(|_| Problem::not_found())?;
    let claim = key.about(by.id(), "PUT /api/v1/seller/shipping/{id}", id.as_str(), &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            write::change(&tx, &own.id, &id, &new, by.by(), now).await?;
            let answer = Answer::ok(&json!({ "id": id }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

async fn remove(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let id: ShippingId = id.parse().map_err(|_| Problem::not_found())?;
    let tx = app.db.begin().await?;
    write::delete(&tx, &own.id, &id, by.by(), app.clock.now()).await?;
    tx.commit().await?;
    Ok(web::json_with_etag(&headers, &json!({ "id": id })))
}

async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}
