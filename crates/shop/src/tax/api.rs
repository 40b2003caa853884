//! Rows of taxes and duties for the operator's programs.

use super::{Taxes, Written, store, write};
use ::tax::{Row, Sheet};
use accounts::{OperateMarket, Permit, Route, Scope, Who};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use web::{Answer, App, Claim, IdempotencyKey, Problem, json_body};

pub(super) fn routes() -> Vec<Route> {
    let operator = Who::Staff(OperateMarket::ROLES);
    let answer = |what: &str, schema: Json, example: Json| {
        json!({ "200": { "description": what,
            "content": { "application/json": { "schema": schema, "example": example } } } })
    };
    let list = json!({ "type": "object", "required": ["rows"], "properties": {
        "rows": { "type": "array", "items": schema() } } });
    let end = json!({ "type": "object", "required": ["last"], "properties": {
        "last": { "type": "string", "format": "date" } } });
    vec![
        Route::get("/api/v1/market/taxes", operator, all).scope(Scope::MarketRead).doc(
            json!({ "summary": "List the rows of taxes and duties",
                "responses": answer("Shipped rows, and the operator's in their place.", list,
                    json!({ "rows": [example()] })) }),
        ),
        Route::post("/api/v1/market/taxes", operator, add).scope(Scope::MarketWrite).doc(
            json!({ "summary": "Add a row, or put one in the place of that with its id",
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": schema(), "example": example() } } },
                "responses": answer("The row.", schema(), example()) }),
        ),
        Route::post("/api/v1/market/taxes/{row}/end", operator, finish)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "End a row: say its last day",
                "parameters": [{ "name": "row", "in": "path", "required": true,
                    "schema": { "type": "string" }, "example": "de-standard" }],
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": end, "example": { "last": "2026-12-31" } } } },
                "responses": answer("The row.", schema(), example()) })),
    ]
}

fn schema() -> Json {
    json!({ "type": "object", "required": ["sheet", "cells"], "properties": {
        "sheet": { "enum": Sheet::ALL.map(Sheet::name) },
        "cells": { "type": "object", "additionalProperties": { "type": "string" } },
        "ours": { "type": "boolean" } } })
}

fn example() -> Json {
    json!({ "sheet": "rates", "cells": { "id": "de-standard", "country": "DE", "goods": "*",
        "rate": "19", "shipping": "as-goods", "from": "2021-01-01", "source": "a law",
        "retrieved": "2026-11-30", "confidence": "high" } })
}

fn wire(row: &Row, ours: bool) -> Json {
    json!({ "sheet": row.sheet.name(), "cells": row.cells, "ours": ours })
}

async fn all(State(app): State<App>, _: Permit<OperateMarket>) -> Result<Response, Problem> {
    let tables = app.part::<Taxes>()?.tables(&app.db, &app.clock).await?;
    let ours: Vec<Written> = store::list(&app.db).await?;
    let is_ours = |id: &str| ours.iter().any(|written| written.row.id == id);
    let rows: Vec<Json> = tables.rows().iter().map(|row| wire(row, is_ours(&row.id))).collect();
    Ok(axum::Json(json!({ "rows": rows })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct New {
    sheet: String,
    cells: BTreeMap<String, String>,
}

async fn add(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/market/taxes", &body);
    let new: New = json_body(&body)?;
    let sheet = Sheet::of(&new.sheet);
    let sheet = sheet.ok_or_else(|| Problem::invalid().field("/sheet", "not-a-choice"))?;
    claim
        .once(&app, async || {
            let tx = app.db.begin().await?;
            claim.take(&tx, app.clock.now()).await?;
            let who = (by.by(), by.id());
            let id = write::add(&tx, sheet, new.cells.clone(), who, app.clock.now()).await?;
            answered(&app, tx, &claim, &id).await
        })
        .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    last: Date,
}

async fn finish(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.about(by.id(), "POST /api/v1/market/taxes/{row}/end", &id, &body);
    let End { last } = json_body(&body)?;
    claim
        .once(&app, async || {
            let tx = app.db.begin().await?;
            claim.take(&tx, app.clock.now()).await?;
            write::end(&tx, &id, last, (by.by(), by.id()), app.clock.now()).await?;
            answered(&app, tx, &claim, &id).await
        })
        .await
}

/// The row as it is now, once it is committed.
async fn answered(app: &App, tx: db::Tx, claim: &Claim, id: &str) -> Result<Answer, Problem> {
    let written = store::list(&tx).await?;
    let written = written.into_iter().find(|written| written.row.id == id);
    let row = written.ok_or_else(Problem::not_found)?.row;
    let answer = Answer::ok(&wire(&row, true))?;
    claim.keep(&tx, &answer).await?;
    tx.commit().await?;
    app.part::<Taxes>()?.forget();
    Ok(answer)
}
