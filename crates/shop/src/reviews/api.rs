//! Reviews for programs: everybody reads those of a listing, a seller answers those of the store.

use super::{Answered, Review, ReviewId, store};
use crate::listings::ListingId;
use crate::pictures::Shown;
use crate::sellers;
use accounts::{Permit, Route, Scope, Sell, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use web::{App, Paging, Problem, json_body};

/// The routes, each with its part of the OpenAPI document.
pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/listings/{listing}/reviews", Who::Anyone, list).doc(json!({
            "summary": "The reviews of a listing, the newest first, with how many gave each star",
            "parameters": paging(),
            "responses": { "200": answer(
                json!({ "type": "object", "required": ["reviews", "stars"], "properties": {
                    "reviews": { "type": "array", "items": schema() },
                    "stars": { "type": "array", "items": { "type": "integer" },
                        "description": "How many gave 1, 2, 3, 4 and 5 stars." },
                    "next": { "type": ["string", "null"] } } }),
                json!({ "reviews": [example()], "stars": [0, 0, 1, 2, 9], "next": null }),
            ) },
        })),
        Route::get("/api/v1/seller/reviews", Who::Seller, received).scope(Scope::SellerRead).doc(
            json!({
                "summary": "The reviews of one's goods, the newest first",
                "parameters": [paging()[0], paging()[1], { "name": "waiting", "in": "query",
                    "schema": { "type": "string", "enum": ["1"] },
                    "description": "1: those without an answer." }],
                "responses": { "200": answer(
                    json!({ "type": "object", "required": ["reviews"], "properties": {
                        "reviews": { "type": "array", "items": schema() },
                        "next": { "type": ["string", "null"] } } }),
                    json!({ "reviews": [example()], "next": null }),
                ) },
            }),
        ),
        Route::put("/api/v1/seller/reviews/{review}/reply", Who::Seller, reply)
            .scope(Scope::SellerWrite)
            .doc(json!({
                "summary": "Answer a review; an empty text takes the answer back",
                "requestBody": { "required": true, "content": { "application/json": {
                    "schema": { "type": "object", "required": ["text"],
                        "additionalProperties": false,
                        "properties": { "text": { "type": "string", "maxLength": 4000 } } },
                    "example": { "text": "Thank you for telling us." } } } },
                "responses": { "200": answer(schema(), example()) },
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
    let rows = store::newest(&app.db, &id, before.as_deref(), paging.limit()).await?;
    let (rows, next) = paging.page(rows, |review| review.id.to_string());
    let stars = store::stars(&app.db, &id).await?;
    let reviews: Vec<Value> = rows.iter().map(wire).collect();
    Ok(Json(json!({ "reviews": reviews, "stars": stars, "next": next })).into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Narrowed {
    waiting: String,
}

async fn received(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(narrowed): Query<Narrowed>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let which = if narrowed.waiting == "1" { Answered::Not } else { Answered::Any };
    let before = paging.after();
    let rows = store::of_store(&app.db, &own.id, which, before.as_deref(), paging.limit()).await?;
    let (rows, next) = paging.page(rows, |review| review.id.to_string());
    let reviews: Vec<Value> = rows.iter().map(wire).collect();
    Ok(Json(json!({ "reviews": reviews, "next": next })).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    text: String,
}

/// Putting the same answer again changes nothing, so it needs no key.
async fn reply(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let id: ReviewId = id.parse().map_err(|_| Problem::not_found())?;
    let said: Reply = json_body(&body)?;
    let review = super::reply(&app, &by, &id, &said.text).await?;
    Ok(Json(wire(&review)).into_response())
}

/// A review as programs get it.
pub fn wire(review: &Review) -> Value {
    let pictures = review.pictures.iter().filter_map(|id| Shown::of(id));
    let pictures: Vec<String> = pictures.map(|shown| shown.src(1280)).collect();
    json!({
        "id": review.id, "listing": review.listing, "stars": review.stars,
        "author": review.name, "language": review.language, "text": review.text,
        "options": review.options, "pictures": pictures, "reply": review.reply,
        "created": review.created, "changed": review.changed,
    })
}

/// The schema of a review.
pub fn schema() -> Value {
    json!({ "type": "object",
        "required": ["id", "listing", "stars", "author", "language", "text", "created"],
        "properties": {
            "id": { "type": "string" }, "listing": { "type": "string" },
            "stars": { "type": "integer", "minimum": 1 },
            "author": { "type": "string", "description": "First name and initial." },
            "language": { "type": "string" }, "text": { "type": "string" },
            "options": { "type": "array", "items": { "type": "array",
                "items": { "type": "string" } } },
            "pictures": { "type": "array", "items": { "type": "string" } },
            "reply": { "type": ["string", "null"] },
            "created": { "type": "string" }, "changed": { "type": "string" } } })
}

/// A review, to show what they are like.
pub fn example() -> Value {
    json!({ "id": "rvw_01kbfz6k3qe5v8m0w2r4t6y8za", "listing": "lst_01kbfz6k3qe5v8m0w2r4t6y8zb",
        "stars": 5, "author": "Ada M.", "language": "en", "text": "Sounds as it should.",
        "options": [["colour", "black"]], "pictures": [], "reply": null,
        "created": "2026-11-30T12:00:00Z", "changed": "2026-11-30T12:00:00Z" })
}

fn paging() -> Value {
    json!([
        { "name": "after", "in": "query", "schema": { "type": "string" },
          "description": "The cursor `next` of the answer before." },
        { "name": "size", "in": "query", "schema": { "type": "integer", "minimum": 1 },
          "description": "How many, 200 at most." },
    ])
}

fn answer(schema: Value, example: Value) -> Value {
    json!({ "description": "As asked for",
        "content": { "application/json": { "schema": schema, "example": example } } })
}
