//! Orders and mails for the operator's programs.

use super::store;
use crate::OrderId;
use crate::orders::{self, Order, access};
use crate::payouts::api::money_schema;
use accounts::{OperateMarket, Permit, Route, Scope, Who};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use outbox::mail::{self, Filter, MailId, Row};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

pub(super) fn routes() -> Vec<Route> {
    let staff = Who::Staff(OperateMarket::ROLES);
    let query = |name: &str, what: &str, example: &str| {
        json!({ "name": name, "in": "query", "description": what, "schema": { "type": "string" },
            "example": example })
    };
    let list = |name: &str, of: Json, example: Json| {
        let schema = json!({ "type": "object", "required": [name, "next"], "properties": {
            name: { "type": "array", "items": of }, "next": { "type": ["string", "null"] } } });
        json!({ "200": { "description": "The newest first.", "content": { "application/json": {
            "schema": schema, "example": { name: [example], "next": null } } } } })
    };
    vec![
        Route::get("/api/v1/market/orders", staff, orders).scope(Scope::MarketRead).doc(
            json!({ "summary": "Find orders",
                "parameters": [
                    query("q", "A number, an address, a store or a tracking number.", "7K3M9-QPD4X"),
                    query("stage", "Only those of this stage.", "paid")],
                "responses": list("orders", order_schema(), order_example()) }),
        ),
        Route::post("/api/v1/market/orders/{order}/refund", staff, refund_order)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Give a buyer money back, a part or all that is left",
                "parameters": [{ "name": "order", "in": "path", "required": true,
                    "schema": { "type": "string" }, "example": "ord_01j0000000000000000000000" }],
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": { "type": "object", "required": ["amount_minor"], "properties": {
                        "amount_minor": { "type": "integer", "minimum": 1 } } },
                    "example": { "amount_minor": 1_500 } } } },
                "responses": { "200": { "description": "The order after it.",
                    "content": { "application/json": { "schema": order_schema(),
                        "example": order_example() } } } } })),
        Route::get("/api/v1/market/mails", staff, mails).scope(Scope::MarketRead).doc(
            json!({ "summary": "List mails, without what is personal",
                "parameters": [
                    query("standing", "Only those that have come this far.", "held"),
                    query("about", "Only those about this id.", "ord_01j0000000000000000000000")],
                "responses": list("mails", mail_schema(), mail_example()) }),
        ),
        Route::post("/api/v1/market/mails/{mail}/again", staff, again)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Send a mail once more",
                "parameters": [{ "name": "mail", "in": "path", "required": true,
                    "schema": { "type": "string" }, "example": "mal_01j0000000000000000000000" }],
                "responses": { "200": { "description": "It is on its way.",
                    "content": { "application/json": { "schema": mail_schema(),
                        "example": mail_example() } } } } })),
    ]
}

fn order_schema() -> Json {
    json!({ "type": "object", "required": ["id", "number", "store", "stage", "total", "created"],
        "properties": { "id": { "type": "string" }, "number": { "type": "string" },
            "store": { "type": "string" }, "stage": { "type": "string" }, "total": money_schema(),
            "created": { "type": "string", "format": "date-time" } } })
}

fn order_example() -> Json {
    json!({ "id": "ord_01j0000000000000000000000", "number": "7K3M9-QPD4X",
        "store": "sto_01j0000000000000000000000", "stage": "paid",
        "total": { "minor": 4_500, "currency": "EUR" }, "created": "2026-11-30T12:00:00Z" })
}

fn mail_schema() -> Json {
    json!({ "type": "object", "required": ["id", "kind", "about", "standing", "attempts", "made"],
        "properties": { "id": { "type": "string" }, "kind": { "type": "string" },
            "about": { "type": "array", "items": { "type": "string" } },
            "standing": { "type": "string" }, "attempts": { "type": "integer", "minimum": 0 },
            "error": { "type": ["string", "null"] },
            "made": { "type": "string", "format": "date-time" } } })
}

fn mail_example() -> Json {
    json!({ "id": "mal_01j0000000000000000000000", "kind": "order-paid",
        "about": ["chk_01j0000000000000000000000"], "standing": "sent", "attempts": 1,
        "error": null, "made": "2026-11-30T12:00:00Z" })
}

#[derive(Deserialize)]
struct AskedOrders {
    #[serde(default)]
    q: String,
    #[serde(default)]
    stage: String,
}

async fn orders(
    State(app): State<App>,
    _: Permit<OperateMarket>,
    Query(asked): Query<AskedOrders>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after().unwrap_or_else(|| "~".to_owned());
    let word = super::orders::word(&asked.q);
    let ids = store::orders(&app.db, &word, &asked.stage, &before, paging.limit()).await?;
    let (ids, next) = paging.page(ids, ToString::to_string);
    let mut found: Vec<Json> = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(orders::by_id(&app.db, &id).await?.iter().map(order_wire));
    }
    Ok(axum::Json(json!({ "orders": found, "next": next })).into_response())
}

fn order_wire(order: &Order) -> Json {
    json!({ "id": order.id, "number": order.number, "store": order.store,
        "stage": order.stage.code(), "total": order.money(order.total), "created": order.created })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Back {
    amount_minor: i64,
}

async fn refund_order(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let route = "POST /api/v1/market/orders/{order}/refund";
    let claim = key.about(by.id(), route, &id, &body);
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let Back { amount_minor } = json_body(&body)?;
    crate::repeat::once(&app, &claim, async || {
        let order = access::operators(&app, &by, &id).await?;
        super::refund::give_back(&app, &order, amount_minor).await?;
        let order = orders::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
        Answer::ok(&order_wire(&order))
    })
    .await
}

#[derive(Deserialize)]
struct AskedMails {
    #[serde(default)]
    standing: String,
    #[serde(default)]
    about: String,
}

async fn mails(
    State(app): State<App>,
    _: Permit<OperateMarket>,
    Query(asked): Query<AskedMails>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let filter = Filter {
        standing: asked.standing.parse().ok(),
        kind: None,
        about: Some(asked.about).filter(|about| !about.is_empty()),
        before: paging.after().and_then(|id| id.parse().ok()),
    };
    let mails = mail::list(&app.db, &filter, paging.limit()).await?;
    let (mails, next) = paging.page(mails, |row| row.id.to_string());
    let mails: Vec<Json> = mails.iter().map(mail_wire).collect();
    Ok(axum::Json(json!({ "mails": mails, "next": next })).into_response())
}

fn mail_wire(row: &Row) -> Json {
    json!({ "id": row.id, "kind": row.kind, "about": row.about, "standing": row.standing.code(),
        "attempts": row.attempts, "error": row.last_error, "made": row.made })
}

async fn again(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let route = "POST /api/v1/market/mails/{mail}/again";
    let claim = key.of(by.id(), route, id.as_bytes());
    crate::repeat::once(&app, &claim, async || {
        let id: MailId = id.parse().map_err(|_| Problem::not_found())?;
        super::mails::send_again(&app, &by, &id).await?;
        Answer::ok(&mail_wire(&mail::find(&app.db, &id).await?))
    })
    .await
}
