//! Returns for programs, of who buys and of who sells.

use super::deeds::{self, Restock};
use super::{Asking, Case, Reason, ReturnId, access, store};
use crate::orders::Order;
use crate::orders::access as orders_access;
use crate::{OrderId, repeat};
use accounts::{Actor, Permit, Route, Scope, Sell, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

pub(super) fn routes() -> Vec<Route> {
    let one = || json!({ "200": answer(schema(), example()) });
    let body = |schema: Value, example: Value| {
        json!({ "required": true,
            "content": { "application/json": { "schema": schema, "example": example } } })
    };
    let key = || {
        json!([{ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" },
            "description": "Sent again with the same key, it is done once." }])
    };
    let deed = |summary: &str, request: Option<Value>| {
        let mut doc = json!({ "summary": summary, "parameters": key(), "responses": one() });
        if let Some(request) = request {
            doc["requestBody"] = request;
        }
        doc
    };
    let asking = body(
        json!({ "type": "object", "required": ["lines", "reason"], "additionalProperties": false,
            "properties": {
                "lines": { "type": "array", "items": { "type": "object",
                    "required": ["position", "quantity"], "properties": {
                        "position": { "type": "integer" },
                        "quantity": { "type": "integer", "minimum": 1 } } } },
                "reason": { "type": "string",
                    "enum": Reason::ALL.map(Reason::code) },
                "words": { "type": "string", "maxLength": 2000 } } }),
        json!({ "lines": [{ "position": 0, "quantity": 1 }], "reason": "damaged",
            "words": "The lid is broken." }),
    );
    let parcel = body(
        json!({ "type": "object", "required": ["carrier"], "additionalProperties": false,
            "properties": { "carrier": { "type": "string" }, "tracking": { "type": "string" } } }),
        json!({ "carrier": "Post", "tracking": "RR 1234" }),
    );
    let decision = body(
        json!({ "type": "object", "required": ["decision"], "additionalProperties": false,
            "properties": { "decision": { "type": "string", "enum": ["accept", "refuse"] },
                "answer": { "type": "string", "maxLength": 2000 } } }),
        json!({ "decision": "accept", "answer": "Werkstraße 1, 28195 Bremen" }),
    );
    let receipt = body(
        json!({ "type": "object", "additionalProperties": false,
            "properties": { "restock": { "type": "boolean" } } }),
        json!({ "restock": true }),
    );
    vec![
        Route::post("/api/v1/orders/{order}/returns", Who::Customer, ask)
            .scope(Scope::ShopWrite)
            .doc(json!({ "summary": "Ask to give goods of an order back", "parameters": key(),
                "requestBody": asking, "responses": { "201": answer(schema(), example()) } })),
        Route::get("/api/v1/returns/{return}", Who::Customer, show)
            .scope(Scope::ShopRead)
            .doc(json!({ "summary": "Show a return", "responses": one() })),
        Route::post("/api/v1/returns/{return}/dispatch", Who::Customer, send)
            .scope(Scope::ShopWrite)
            .doc(deed("Say that the goods are on their way back", Some(parcel))),
        Route::post("/api/v1/returns/{return}/withdrawal", Who::Customer, withdraw)
            .scope(Scope::ShopWrite)
            .doc(deed("Keep the goods after all", None)),
        Route::get("/api/v1/seller/returns", Who::Seller, list).scope(Scope::SellerRead).doc(
            json!({ "summary": "The returns to one's store, the newest first",
                "responses": { "200": answer(
                    json!({ "type": "object", "required": ["returns"], "properties": {
                        "returns": { "type": "array", "items": schema() },
                        "next": { "type": ["string", "null"] } } }),
                    json!({ "returns": [example()], "next": null }),
                ) } }),
        ),
        Route::get("/api/v1/seller/returns/{return}", Who::Seller, shown)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "Show a return to one's store", "responses": one() })),
        Route::post("/api/v1/seller/returns/{return}/answer", Who::Seller, decide)
            .scope(Scope::SellerWrite)
            .doc(deed("Accept or refuse a return", Some(decision))),
        Route::post("/api/v1/seller/returns/{return}/receipt", Who::Seller, receive)
            .scope(Scope::SellerWrite)
            .doc(deed(
                "Say that the goods have come back; the buyer gets the money",
                Some(receipt),
            )),
    ]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    lines: Vec<AskLine>,
    reason: String,
    #[serde(default)]
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskLine {
    position: i64,
    quantity: i64,
}

async fn ask(
    State(app): State<App>,
    actor: Actor,
    Path(order): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Ask = json_body(&body)?;
    let reason = Reason::of(&wire.reason)
        .ok_or_else(|| Problem::invalid().field("/reason", "not-a-choice"))?;
    let asking = Asking {
        lines: wire.lines.iter().map(|line| (line.position, line.quantity)).collect(),
        reason,
        words: wire.words,
        pictures: Vec::new(),
    };
    let claim = key.about(actor.id(), "POST /api/v1/orders/{order}/returns", &order, &body);
    repeat::once(&app, &claim, async || {
        let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
        let order = orders_access::buyers(&app, &actor, &id, "").await?;
        let made = deeds::ask(&app, &order, &asking).await?;
        let case = store::by_id(&app.db, &made).await?.ok_or_else(Problem::not_found)?;
        Answer::created(&format!("/api/v1/returns/{made}"), &told(&case, order.order()))
    })
    .await
}

fn named(id: &str) -> Result<ReturnId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

async fn again(app: &App, id: &ReturnId, order: &Order) -> Result<Answer, Problem> {
    let case = store::by_id(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    Answer::ok(&told(&case, order))
}

async fn show(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let found = access::buyers(&app, &actor, &named(&id)?, "").await?;
    Ok(Json(told(found.case(), found.order())).into_response())
}

async fn shown(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let found = access::sellers(&app, &by, &named(&id)?).await?;
    Ok(Json(told(found.case(), found.order())).into_response())
}

async fn list(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let before = paging.after();
    let cases = store::of_store(&app.db, &own.id, before.as_deref(), paging.limit()).await?;
    let (cases, next) = paging.page(cases, |case| case.id.to_string());
    let mut returns = Vec::with_capacity(cases.len());
    for case in &cases {
        let found = access::sellers(&app, &by, &case.id).await?;
        returns.push(told(case, found.order()));
    }
    Ok(Json(json!({ "returns": returns, "next": next })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parcel {
    carrier: String,
    #[serde(default)]
    tracking: String,
}

async fn send(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Parcel = json_body(&body)?;
    let claim = key.about(actor.id(), "POST /api/v1/returns/{return}/dispatch", &id, &body);
    repeat::once(&app, &claim, async || {
        let found = access::buyers(&app, &actor, &named(&id)?, "").await?;
        deeds::send(&app, &found, &wire.carrier, &wire.tracking).await?;
        again(&app, &found.case().id, found.order()).await
    })
    .await
}

async fn withdraw(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    key: IdempotencyKey,
) -> Result<Response, Problem> {
    let claim = key.of(actor.id(), "POST /api/v1/returns/{return}/withdrawal", id.as_bytes());
    repeat::once(&app, &claim, async || {
        let found = access::buyers(&app, &actor, &named(&id)?, "").await?;
        deeds::withdraw(&app, &found).await?;
        again(&app, &found.case().id, found.order()).await
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Decision {
    decision: String,
    #[serde(default)]
    answer: String,
}

async fn decide(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Decision = json_body(&body)?;
    let claim = key.about(by.id(), "POST /api/v1/seller/returns/{return}/answer", &id, &body);
    repeat::once(&app, &claim, async || {
        let found = access::sellers(&app, &by, &named(&id)?).await?;
        match wire.decision.as_str() {
            "accept" => deeds::accept(&app, &found, &wire.answer).await?,
            "refuse" => deeds::refuse(&app, &found, &wire.answer).await?,
            _ => return Err(Problem::invalid().field("/decision", "not-a-choice")),
        }
        again(&app, &found.case().id, found.order()).await
    })
    .await
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Receipt {
    restock: bool,
}

async fn receive(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Receipt = if body.is_empty() { Receipt::default() } else { json_body(&body)? };
    let claim = key.about(by.id(), "POST /api/v1/seller/returns/{return}/receipt", &id, &body);
    repeat::once(&app, &claim, async || {
        let found = access::sellers(&app, &by, &named(&id)?).await?;
        let restock = if wire.restock { Restock::Yes } else { Restock::No };
        deeds::receive(&app, &found, restock).await?;
        again(&app, &found.case().id, found.order()).await
    })
    .await
}

fn told(case: &Case, order: &Order) -> Value {
    let line =
        |(position, pieces): &(i64, i64)| json!({ "position": position, "quantity": pieces });
    json!({
        "id": case.id, "order": case.order, "stage": case.stage.code(), "reason": case.reason,
        "words": case.words, "answer": case.answer, "amount": order.money(case.amount),
        "carrier": case.carrier, "tracking": case.tracking, "created": case.created,
        "due": case.due, "lines": case.lines.iter().map(line).collect::<Vec<_>>(),
    })
}

fn schema() -> Value {
    json!({ "type": "object", "required": ["id", "order", "stage", "reason", "amount", "lines"],
        "properties": {
            "id": { "type": "string" }, "order": { "type": "string" },
            "stage": { "type": "string", "enum": super::stage::Stage::ALL.map(|one| one.code()) },
            "reason": { "type": "string" }, "words": { "type": "string" },
            "answer": { "type": "string" }, "amount": { "type": "object",
                "required": ["minor", "currency"], "properties": {
                    "minor": { "type": "integer" }, "currency": { "type": "string" } } },
            "carrier": { "type": "string" }, "tracking": { "type": "string" },
            "created": { "type": "string" }, "due": { "type": ["string", "null"] },
            "lines": { "type": "array", "items": { "type": "object", "properties": {
                "position": { "type": "integer" }, "quantity": { "type": "integer" } } } } } })
}

fn example() -> Value {
    json!({ "id": "ret_01kbfz6k3qe5v8m0w2r4t6y8za", "order": "ord_01kbfz6k3qe5v8m0w2r4t6y8zb",
        "stage": "asked", "reason": "damaged", "words": "The lid is broken.", "answer": "",
        "amount": { "minor": 2000, "currency": "EUR" }, "carrier": "", "tracking": "",
        "created": "2026-11-30T12:00:00Z", "due": "2026-12-05T12:00:00Z",
        "lines": [{ "position": 0, "quantity": 1 }] })
}

fn answer(schema: Value, example: Value) -> Value {
    json!({ "description": "As asked for",
        "content": { "application/json": { "schema": schema, "example": example } } })
}
