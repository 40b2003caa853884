//! Where providers tell what happened, and where the treasurer says which transfers have arrived.

use super::{Charge, manual, test};
use crate::error::Error;
use crate::{ChargeId, RefundId, repeat};
use accounts::{Pay, Permit, Route, Scope, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem};

pub(crate) fn routes() -> Vec<Route> {
    let euro = json!({ "minor": 20_290, "currency": "EUR" });
    let transfer = json!({ "id": "chg_01k5f0000000000000000000aa",
        "checkout": "chk_01k5f0000000000000000000aa", "amount": euro,
        "created": "2026-11-20T08:00:00Z" });
    let refund = json!({ "id": "rfd_01k5f0000000000000000000aa", "amount": euro,
        "reference": "K-2048-7731", "created": "2026-11-22T09:00:00Z" });
    let mut routes = vec![
        Route::post("/payments/test/events", Who::Anyone, told),
        Route::get("/api/v1/market/transfers", Who::Staff(Pay::ROLES), transfers)
            .scope(Scope::MarketRead)
            .doc(json!({ "summary": "List the bank transfers that are awaited",
                "parameters": docs::paging(),
                "responses": docs::answer("200", "Transfers, the oldest first.",
                    &json!({ "transfers": [transfer], "?next": "Y2hnXzAx…" })) })),
        Route::post("/api/v1/market/transfers/{charge}/receipt", Who::Staff(Pay::ROLES), received)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Say that a bank transfer has arrived",
                "parameters": [docs::key()],
                "responses": docs::answer("200", "What it changed.",
                    &json!({ "effect": "captured" })) })),
        Route::get("/api/v1/market/refunds", Who::Staff(Pay::ROLES), refunds)
            .scope(Scope::MarketRead)
            .doc(json!({ "summary": "List the refunds that are to be transferred",
                "responses": docs::answer("200", "Refunds, the oldest first.",
                    &json!({ "refunds": [refund] })) })),
        Route::post("/api/v1/market/refunds/{refund}/sent", Who::Staff(Pay::ROLES), refund_sent)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Say that a refund was transferred",
                "parameters": [docs::key()],
                "responses": docs::answer("200", "It is entered.", &json!({ "state": "paid" })) })),
    ];
    routes.extend(test::bank::routes());
    routes.extend(super::pages::routes());
    routes
}

/// An event of the test provider. It is taken however often it comes; the answer says what it changed.
async fn told(
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let signature = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let body = std::str::from_utf8(&body).map_err(|_| Problem::unreadable())?;
    match test::receive(&app, signature.unwrap_or_default(), body).await {
        Ok(effect) => Ok(axum::Json(json!({ "effect": effect.code() })).into_response()),
        Err(Error::Field(..)) => Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid")),
        Err(error) => Err(error.into()),
    }
}

async fn transfers(
    State(app): State<App>,
    by: Permit<Pay>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let after = paging.after();
    let charges = manual::awaited(&app.db, &by, after.as_deref(), paging.limit()).await?;
    let (charges, next) = paging.page(charges, |charge| charge.id.to_string());
    let charges: Vec<Json> = charges.iter().map(wire).collect();
    Ok(axum::Json(json!({ "transfers": charges, "next": next })).into_response())
}

async fn received(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let route = "POST /api/v1/market/transfers/{charge}/receipt";
    let claim = key.of(by.id(), route, id.as_bytes());
    repeat::once(&app, &claim, async || {
        let id: ChargeId = id.parse().map_err(|_| Problem::not_found())?;
        let effect = manual::received(&app, &by, &id).await?;
        Answer::ok(&json!({ "effect": effect.code() }))
    })
    .await
}

async fn refunds(State(app): State<App>, by: Permit<Pay>) -> Result<Response, Problem> {
    let refunds = manual::refunds_awaited(&app.db, &by, 200).await?;
    let refunds: Vec<Json> = refunds
        .iter()
        .map(|refund| {
            json!({ "id": refund.id, "amount": refund.amount, "reference": refund.number,
                "created": refund.created })
        })
        .collect();
    Ok(axum::Json(json!({ "refunds": refunds })).into_response())
}

async fn refund_sent(
    State(app): State<App>,
    by: Permit<Pay>,
    Path(id): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/market/refunds/{refund}/sent", id.as_bytes());
    repeat::once(&app, &claim, async || {
        let id: RefundId = id.parse().map_err(|_| Problem::not_found())?;
        manual::refund_sent(&app, &by, &id).await?;
        Answer::ok(&json!({ "state": "paid" }))
    })
    .await
}

fn wire(charge: &Charge) -> Json {
    json!({ "id": charge.id, "checkout": charge.checkout, "amount": charge.amount,
        "created": charge.created })
}
