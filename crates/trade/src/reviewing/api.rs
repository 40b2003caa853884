//! Reviewing for programs: `/api/v1/orders/{order}/lines/{line}/review`.

use crate::OrderId;
use crate::orders::access;
use accounts::{Actor, Route, Scope, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use shop::reviews::{self, Draft, api as wires};
use values::Language;
use web::{App, Problem, json_body};

pub(crate) fn routes() -> Vec<Route> {
    let path = "/api/v1/orders/{order}/lines/{line}/review";
    let one = || {
        json!({ "200": { "description": "The review.", "content": { "application/json": {
            "schema": wires::schema(), "example": wires::example() } } } })
    };
    vec![
        Route::get(path, Who::Customer, show).scope(Scope::ShopRead).doc(json!({
            "summary": "One's own review of a line of an order", "responses": one() })),
        Route::put(path, Who::Customer, write).scope(Scope::ShopWrite).doc(json!({
            "summary": "Review a line of an order that has arrived, or change the review within 30 days",
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "type": "object", "required": ["stars"], "additionalProperties": false,
                    "properties": {
                        "stars": { "type": "integer", "minimum": 1, "description": "1 to 5." },
                        "text": { "type": "string", "maxLength": 4000 },
                        "language": { "type": "string" } } },
                "example": { "stars": 5, "text": "Sounds as it should.", "language": "en" } } } },
            "responses": one() })),
    ]
}

async fn show(
    State(app): State<App>,
    actor: Actor,
    Path((order, line)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, "").await?;
    let received = super::named(&app, &order, &line).await?;
    let review = reviews::of_line(&app.db, id.as_str(), received.line.position).await?;
    let review = review.ok_or_else(Problem::not_found)?;
    Ok(Json(wires::wire(&review)).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    stars: i64,
    #[serde(default)]
    text: String,
    language: Option<Language>,
}

/// Putting the same review again changes nothing, so it needs no key. Its pictures stay.
async fn write(
    State(app): State<App>,
    actor: Actor,
    Path((order, line)): Path<(String, String)>,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Wire = json_body(&body)?;
    let id: OrderId = order.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, "").await?;
    let received = super::named(&app, &order, &line).await?;
    let before = reviews::of_line(&app.db, id.as_str(), received.line.position).await?;
    let draft = Draft {
        stars: wire.stars,
        text: wire.text,
        language: wire.language.unwrap_or(Language::En),
        pictures: before.map(|review| review.pictures).unwrap_or_default(),
    };
    let written = super::write(&app, &received, &draft).await?;
    let review = reviews::by_id(&app.db, &written).await?.ok_or_else(Problem::not_found)?;
    let told: Value = wires::wire(&review);
    Ok(Json(told).into_response())
}
