//! Who a customer is, for programs: `/api/v1/me`.

use super::addresses;
use super::details::{self, Change, Profile};
use accounts::{Permit, Route, Scope, Shop, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use values::{Country, Currency, Language};
use web::{App, Problem};

pub(super) fn routes() -> Vec<Route> {
    let answer = json!({ "description": "The customer", "content": { "application/json": {
        "schema": {
            "type": "object", "required": ["id", "name", "mail", "sells"],
            "properties": {
                "id": { "type": "string" }, "name": { "type": "string" },
                "mail": { "type": "string", "format": "email" },
                "country": { "type": ["string", "null"] },
                "language": { "type": ["string", "null"] },
                "currency": { "type": ["string", "null"] },
                "sells": { "type": "boolean" },
            },
        },
        "example": {
            "id": "acc_01k5f…", "name": "Ada Muster", "mail": "ada@example.com", "country": "DE",
            "language": "de", "currency": "EUR", "sells": false,
        },
    } } });
    let text = json!({ "type": "string" });
    let mut routes = vec![
        Route::get("/api/v1/me", Who::Customer, show).scope(Scope::ShopRead).doc(json!({
            "summary": "Who the token belongs to, and what they chose",
            "responses": { "200": answer },
        })),
        Route::patch("/api/v1/me", Who::Customer, change).scope(Scope::ShopWrite).doc(json!({
            "summary": "Change name, country, language or currency",
            "requestBody": { "required": true, "content": { "application/json": {
                "schema": { "type": "object", "properties": {
                    "name": text, "country": text, "language": text, "currency": text } },
                "example": { "language": "fr", "currency": "EUR" },
            } } },
            "responses": { "200": answer },
        })),
    ];
    routes.extend(addresses::api::routes());
    routes
}

async fn show(State(app): State<App>, by: Permit<Shop>) -> Result<Response, Problem> {
    Ok(Json(shown(&by, &details::profile(&app.db, &by).await?)).into_response())
}

/// What is to be changed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    name: Option<String>,
    country: Option<String>,
    language: Option<String>,
    currency: Option<String>,
}

async fn change(
    State(app): State<App>,
    by: Permit<Shop>,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: Wire = web::json_body(&body)?;
    let mut problem = Problem::invalid();
    let country = wire.country.as_deref().map(Country::parse).transpose();
    if country.is_err() {
        problem = problem.field("/country", "not-a-country");
    }
    let language = wire.language.as_deref().map(Language::parse).transpose();
    if language.is_err() {
        problem = problem.field("/language", "not-a-choice");
    }
    let currency = wire.currency.as_deref().map(|code| {
        Currency::parse(code).ok().filter(|one| web::currencies().any(|known| known == *one))
    });
    if currency == Some(None) {
        problem = problem.field("/currency", "not-a-choice");
    }
    problem.or_ok()?;
    let change = Change {
        name: wire.name,
        country: country.ok().flatten(),
        language: language.ok().flatten(),
        currency: currency.flatten(),
    };
    details::change(&app, &by, &change).await?;
    Ok(Json(shown(&by, &details::profile(&app.db, &by).await?)).into_response())
}

fn shown(by: &Permit<Shop>, profile: &Profile) -> Value {
    json!({
        "id": by.id(),
        "name": profile.name,
        "mail": profile.mail,
        "country": profile.country,
        "language": profile.language,
        "currency": profile.currency.map(|currency| currency.code().to_owned()),
        "sells": by.holder().sells(),
    })
}
