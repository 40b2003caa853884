//! The address book for programs: `/api/v1/me/addresses`, and the form of a country.

use super::{AddressId, Saved, form, lines};
use accounts::{Permit, Route, Scope, Shop, Who};
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use postal::Address;
use serde::Deserialize;
use serde_json::{Value, json};
use values::{Country, Language};
use web::{Answer, App, IdempotencyKey, Page, Problem};

pub(in crate::customers) fn routes() -> Vec<Route> {
    let one = |summary: &str| json!({ "summary": summary, "responses": { "200": answer(address_schema(), example()) } });
    vec![
        Route::get("/api/v1/address-forms/{country}", Who::Anyone, form_of).doc(json!({
            "summary": "The fields of an address in a country (ISO 3166-1), in its order",
            "responses": { "200": answer(json!({ "type": "object" }), json!({
                "country": "JP",
                "fields": [{ "part": "postal_code", "label": "postal_code", "required": true }],
                "areas": [{ "key": "東京都", "name": "東京都", "latin": "Tokyo", "iso": "JP-13" }],
            })) },
        })),
        Route::get("/api/v1/me/addresses", Who::Customer, list).scope(Scope::ShopRead).doc(json!({
            "summary": "One's own address book, the default first",
            "responses": { "200": book() },
        })),
        Route::post("/api/v1/me/addresses", Who::Customer, add).scope(Scope::ShopWrite).doc(
            json!({
                "summary": "Add an address",
                "parameters": [key()],
                "requestBody": body(),
                "responses": { "201": answer(address_schema(), example()) },
            }),
        ),
        Route::get("/api/v1/me/addresses/{id}", Who::Customer, find)
            .scope(Scope::ShopRead)
            .doc(one("One of one's own addresses")),
        Route::put("/api/v1/me/addresses/{id}", Who::Customer, change).scope(Scope::ShopWrite).doc(
            json!({
                "summary": "Put an address in the place of another",
                "requestBody": body(),
                "responses": { "200": answer(address_schema(), example()) },
            }),
        ),
        Route::delete("/api/v1/me/addresses/{id}", Who::Customer, remove)
            .scope(Scope::ShopWrite)
            .doc(json!({
                "summary": "Take an address out of the book",
                "responses": { "200": book() },
            })),
    ]
}

/// An address as programs send it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    address: Address,
    #[serde(default)]
    is_default: bool,
}

async fn list(State(app): State<App>, page: Page, by: Permit<Shop>) -> Result<Response, Problem> {
    let book = super::list(&app.db, &by).await?;
    let shown: Vec<Value> = book.iter().map(|saved| shown(page.language(), saved)).collect();
    Ok(Json(json!({ "addresses": shown })).into_response())
}

async fn find(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let saved = super::find(&app.db, &by, &parsed(&id)?).await?;
    Ok(Json(shown(page.language(), &saved)).into_response())
}

async fn add(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let (address, default) = checked(&body)?;
    let claim = key.of(by.id(), "POST /api/v1/me/addresses", &body);
    let deed = async || {
        let now = app.clock.now();
        let tx = app.db.begin().await?;
        claim.take(&tx, now).await?;
        let saved = super::add_in(&tx, by.id(), &address, default, now).await?;
        let place = format!("/api/v1/me/addresses/{}", saved.id);
        let answer = Answer::created(&place, &shown(page.language(), &saved))?;
        claim.keep(&tx, &answer).await?;
        tx.commit().await?;
        Ok(answer)
    };
    claim.once(&app, deed).await
}

async fn change(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let (address, default) = checked(&body)?;
    let saved = super::change(&app, &by, &parsed(&id)?, &address, default).await?;
    Ok(Json(shown(page.language(), &saved)).into_response())
}

/// Gives the book as it is without the address.
async fn remove(
    app: State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    super::remove(&app, &by, &parsed(&id)?).await?;
    list(app, page, by).await
}

async fn form_of(asked: HeaderMap, Path(country): Path<String>) -> Result<Response, Problem> {
    let country = Country::parse(&country).map_err(|_| Problem::not_found())?;
    let form = json!({
        "country": country,
        "fields": postal::fields(country),
        "areas": postal::choices(country, &[]),
    });
    Ok(web::json_with_etag(&asked, &form))
}

/// A checked address, and whether it is to be the default.
fn checked(body: &[u8]) -> Result<(Address, bool), Problem> {
    let wire: Wire = web::json_body(body)?;
    let address = postal::check(&wire.address).map_err(|faults| form::problem(&faults))?;
    Ok((address, wire.is_default))
}

fn shown(language: Language, saved: &Saved) -> Value {
    json!({
        "id": saved.id,
        "is_default": saved.is_default,
        "created": saved.created.to_string(),
        "address": saved.address,
        "lines": lines(language, &saved.address),
    })
}

fn parsed(id: &str) -> Result<AddressId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

fn key() -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" },
        "description": "Sent again with the same key, the request is done once.",
    })
}

fn answer(schema: Value, example: Value) -> Value {
    json!({
        "description": "As asked for",
        "content": { "application/json": { "schema": schema, "example": example } },
    })
}

fn book() -> Value {
    answer(
        json!({ "type": "object", "required": ["addresses"], "properties": {
            "addresses": { "type": "array", "items": address_schema() } } }),
        json!({ "addresses": [example()] }),
    )
}

fn body() -> Value {
    json!({ "required": true, "content": { "application/json": {
        "schema": { "type": "object", "required": ["address"], "properties": {
            "address": parts_schema(), "is_default": { "type": "boolean" } } },
        "example": { "address": example()["address"], "is_default": true },
    } } })
}

fn address_schema() -> Value {
    json!({ "type": "object", "required": ["id", "is_default", "created", "address", "lines"],
        "properties": {
            "id": { "type": "string" },
            "is_default": { "type": "boolean" },
            "created": { "type": "string", "format": "date-time" },
            "address": parts_schema(),
            "lines": { "type": "array", "items": { "type": "string" } },
        } })
}

fn parts_schema() -> Value {
    let text = json!({ "type": "string" });
    json!({ "type": "object", "required": ["country"], "properties": {
        "name": text, "organisation": text,
        "lines": { "type": "array", "items": text, "maxItems": Address::MOST_LINES },
        "dependent_locality": text, "locality": text, "area": text, "postal_code": text,
        "sorting_code": text, "country": { "type": "string", "pattern": "^[A-Z]{2}$" },
        "telephone": { "type": ["string", "null"] },
    } })
}

fn example() -> Value {
    json!({
        "id": "adr_01k5f…", "is_default": true, "created": "2026-09-15T14:20:00Z",
        "address": {
            "name": "Ada Muster", "lines": ["Lindenstr. 5"], "locality": "Berlin",
            "postal_code": "10969", "country": "DE",
        },
        "lines": ["Ada Muster", "Lindenstr. 5", "10969 Berlin", "Germany"],
    })
}
