//! Statements for sellers' programs.

use super::Month;
use crate::payouts::api::money_schema;
use crate::payouts::own_store;
use accounts::{Permit, Route, Scope, Sell, Who};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde_json::{Value as Json, json};
use web::{App, Problem};

/// How many entries an answer has; `whole` says whether these are all.
const MOST: usize = 10_000;

pub(super) fn routes() -> Vec<Route> {
    let parameter = |name: &str, example: &str| {
        json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" },
            "example": example })
    };
    let entry = json!({ "type": "object", "required": ["at", "reason", "number", "amount", "balance"],
        "properties": { "at": { "type": "string", "format": "date-time" },
            "reason": { "type": "string" }, "number": { "type": "string" },
            "amount": money_schema(), "balance": money_schema() } });
    let schema = json!({ "type": "object",
        "required": ["opening", "entries", "closing", "whole"],
        "properties": { "opening": money_schema(), "closing": money_schema(),
            "entries": { "type": "array", "items": entry }, "whole": { "type": "boolean" } } });
    let money = |minor: i64| json!({ "minor": minor, "currency": "EUR" });
    let example = json!({ "opening": money(0), "closing": money(4_500), "whole": true,
        "entries": [{ "at": "2026-11-30T12:00:00Z", "reason": "order.released",
            "number": "7K3M9-QPD4X", "amount": money(4_500), "balance": money(4_500) }] });
    vec![
        Route::get("/api/v1/seller/statements/{month}/{currency}", Who::Seller, one)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "Show the statement of one's store for a month",
                "parameters": [parameter("month", "2026-11"), parameter("currency", "EUR")],
                "responses": { "200": { "description": "The statement.",
                    "content": { "application/json": { "schema": schema, "example": example } } } } })),
    ]
}

async fn one(
    State(app): State<App>,
    by: Permit<Sell>,
    Path((month, currency)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let month = Month::read(&month, &currency).ok_or_else(Problem::not_found)?;
    let own = own_store(&app, &by).await?;
    let statement = super::of(&app.db, &own, month, MOST).await?;
    let entry = |line: &super::Line| {
        json!({ "at": line.at, "reason": line.reason, "number": line.number,
            "amount": line.amount, "balance": line.balance })
    };
    let entries: Vec<Json> = statement.lines.iter().map(entry).collect();
    let wire = json!({ "opening": statement.opening, "closing": statement.closing,
        "entries": entries, "whole": statement.is_whole });
    Ok(axum::Json(wire).into_response())
}
