//! Questions for programs: everybody reads those that were answered, customers ask, sellers answer.

use super::{Asking, Question, QuestionId, Waiting, store};
use crate::listings::ListingId;
use crate::sellers;
use accounts::{Permit, Route, Scope, Sell, Shop, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use values::Language;
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

/// The routes, each with its part of the OpenAPI document.
pub fn routes() -> Vec<Route> {
    let list_of = |summary: &str| {
        json!({ "summary": summary,
            "responses": { "200": answered(
                json!({ "type": "object", "required": ["questions"], "properties": {
                    "questions": { "type": "array", "items": schema() },
                    "next": { "type": ["string", "null"] } } }),
                json!({ "questions": [example()], "next": null }),
            ) } })
    };
    let body = |name: &str, more: Value, example: Value| {
        let mut properties = json!({ name: { "type": "string", "maxLength": 4000 } });
        if let (Some(all), Value::Object(more)) = (properties.as_object_mut(), more) {
            all.extend(more);
        }
        json!({ "required": true, "content": { "application/json": {
            "schema": { "type": "object", "required": [name], "additionalProperties": false,
                "properties": properties },
            "example": example } } })
    };
    vec![
        Route::get("/api/v1/listings/{listing}/questions", Who::Anyone, list)
            .doc(list_of("The questions about a listing that were answered, the newest first")),
        Route::post("/api/v1/listings/{listing}/questions", Who::Customer, ask)
            .scope(Scope::ShopWrite)
            .doc(json!({
                "summary": "Ask the seller of a listing something",
                "parameters": [{ "name": "Idempotency-Key", "in": "header",
                    "schema": { "type": "string" },
                    "description": "Sent again with the same key, the question is asked once." }],
                "requestBody": body("text", json!({ "language": { "type": "string" } }),
                    json!({ "text": "Does it fit a tripod?", "language": "en" })),
                "responses": { "201": answered(
                    json!({ "type": "object", "required": ["id"],
                        "properties": { "id": { "type": "string" } } }),
                    json!({ "id": "qst_01kbfz6k3qe5v8m0w2r4t6y8za" }),
                ) },
            })),
        Route::get("/api/v1/seller/questions", Who::Seller, received)
            .scope(Scope::SellerRead)
            .doc(list_of("The questions to one's store, the newest first")),
        Route::put("/api/v1/seller/questions/{question}/answer", Who::Seller, answer)
            .scope(Scope::SellerWrite)
            .doc(json!({
                "summary": "Answer a question, or put another answer in the place of the first",
                "requestBody": body("text", json!({}), json!({ "text": "Yes, any of 1/4 inch." })),
                "responses": { "200": answered(schema(), example()) },
            })),
    ]
}

async fn list(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
    let view = app.part::<crate::view::Views>()?.get(&app.db, &id).await?;
    view.filter(|view| view.is_offered()).ok_or_else(Problem::not_found)?;
    let before = paging.after();
    let rows = store::answered(&app.db, &id, before.as_deref(), paging.limit()).await?;
    Ok(listed(rows, &paging))
}

async fn received(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let before = paging.after();
    let (which, limit) = (Waiting::OrNot, paging.limit());
    let rows = store::of_store(&app.db, &own.id, which, before.as_deref(), limit).await?;
    Ok(listed(rows, &paging))
}

fn listed(rows: Vec<Question>, paging: &Paging) -> Response {
    let (rows, next) = paging.page(rows, |question| question.id.to_string());
    let questions: Vec<Value> = rows.iter().map(wire).collect();
    Json(json!({ "questions": questions, "next": next })).into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ask {
    text: String,
    language: Option<Language>,
}

/// The id comes from the key, so that a question that is sent again is the same one.
async fn ask(
    State(app): State<App>,
    by: Permit<Shop>,
    Path(listing): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Ask = json_body(&body)?;
    let listing: ListingId = listing.parse().map_err(|_| Problem::not_found())?;
    let claim =
        key.about(by.id(), "POST /api/v1/listings/{listing}/questions", listing.as_str(), &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let id = QuestionId::mint(now);
            let language = wire.language.unwrap_or(Language::En);
            let asking = Asking { id: &id, listing: &listing, language, text: &wire.text };
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            super::ask_within(&app, &tx, &by, asking).await?;
            let answer = Answer::created("/api/v1/me/questions", &json!({ "id": id }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    text: String,
}

/// Putting the same answer again changes nothing, so it needs no key.
async fn answer(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let id: QuestionId = id.parse().map_err(|_| Problem::not_found())?;
    let said: Said = json_body(&body)?;
    let question = super::answer(&app, &by, &id, &said.text).await?;
    Ok(Json(wire(&question)).into_response())
}

fn wire(question: &Question) -> Value {
    json!({
        "id": question.id, "listing": question.listing, "author": question.name,
        "language": question.language, "text": question.text, "answer": question.answer,
        "created": question.created, "answered": question.answered,
    })
}

fn schema() -> Value {
    json!({ "type": "object", "required": ["id", "listing", "author", "text", "created"],
        "properties": {
            "id": { "type": "string" }, "listing": { "type": "string" },
            "author": { "type": "string" }, "language": { "type": "string" },
            "text": { "type": "string" }, "answer": { "type": ["string", "null"] },
            "created": { "type": "string" }, "answered": { "type": ["string", "null"] } } })
}

fn example() -> Value {
    json!({ "id": "qst_01kbfz6k3qe5v8m0w2r4t6y8za", "listing": "lst_01kbfz6k3qe5v8m0w2r4t6y8zb",
        "author": "Ada M.", "language": "en", "text": "Does it fit a tripod?",
        "answer": "Yes, any of 1/4 inch.", "created": "2026-11-30T12:00:00Z",
        "answered": "2026-11-30T13:00:00Z" })
}

fn answered(schema: Value, example: Value) -> Value {
    json!({ "description": "As asked for",
        "content": { "application/json": { "schema": schema, "example": example } } })
}
