//! A seller's own listings, for programs.

use super::{Change, Checked, Goal, ListingId, NewListing, State, VariantId, write};
use crate::sellers::{self, Store};
use crate::view::Views;
use accounts::{Permit, Route, Scope, Sell, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, Query, State as AppState};
use axum::http::HeaderMap;
use axum::response::Response;
use market::catalogue::Tree;
use serde::Deserialize;
use serde_json::json;
use values::Time;
use web::{Answer, App, IdempotencyKey, Paging, Problem};

/// The routes, each with its part of the OpenAPI document.
pub fn routes() -> Vec<Route> {
    let version = json!({ "name": "version", "in": "query", "required": true,
        "schema": { "type": "integer" }, "description": "The version that was seen; 409 when it is another by now." });
    let state = docs::query("state", "draft, active, paused or removed; active when absent.");
    let draft = docs::query("state", "`draft` to keep it back; otherwise it is offered at once.");
    let [after, size] = docs::paging();
    let body = docs::body(&super::docs::written());
    let new_version = |what: &str| {
        docs::answer("200", what, &json!({ "id": "lst_01k5f0000000000000000000aa", "version": 4 }))
    };
    vec![
        Route::get("/api/v1/seller/listings", Who::Seller, list).scope(Scope::SellerRead).doc(json!({
            "summary": "The listings of one's own store in a state, those changed last first",
            "parameters": [state, after, size],
            "responses": docs::answer("200", "Listings, whole, and the cursor of the next page.",
                &json!({ "items": [super::docs::listing()], "?next": "MTc2…" })),
        })),
        Route::post("/api/v1/seller/listings", Who::Seller, create).scope(Scope::SellerWrite).doc(json!({
            "summary": "Offer a new listing; as a draft with `?state=draft`",
            "parameters": [draft, docs::key()],
            "requestBody": body,
            "responses": docs::answer("201", "The listing's id and version.",
                &json!({ "id": "lst_01k5f0000000000000000000aa", "version": 1 })),
        })),
        Route::get("/api/v1/seller/listings/{id}", Who::Seller, read).scope(Scope::SellerRead).doc(json!({
            "summary": "Read a listing of one's own store, whole",
            "responses": docs::answer("200", "The listing.", &super::docs::listing()),
        })),
        Route::put("/api/v1/seller/listings/{id}", Who::Seller, replace).scope(Scope::SellerWrite).doc(json!({
            "summary": "Replace what a listing says",
            "description": "Variants with an `id` keep it; those that are left out are no longer offered.",
            "parameters": [version, docs::key()], "requestBody": body,
            "responses": new_version("The new version."),
        })),
        Route::post("/api/v1/seller/listings/{id}/state", Who::Seller, set_state)
            .scope(Scope::SellerWrite).doc(json!({
            "summary": "Offer a listing, pause it, or remove it for ever",
            "parameters": [docs::key()],
            "requestBody": docs::body(&json!({ "state": "paused", "version": 3 })),
            "responses": new_version("The new version."),
        })),
        Route::post("/api/v1/seller/variants/{id}/stock", Who::Seller, set_stock)
            .scope(Scope::SellerWrite).doc(json!({
            "summary": "Set how many there are of a variant",
            "description": "`seen` is the stock that the new one was reckoned from: what was sold meanwhile stays sold.",
            "parameters": [docs::key()],
            "requestBody": docs::body(&json!({ "seen": 12, "stock": 40 })),
            "responses": docs::answer("200", "It is set.",
                &json!({ "id": "var_01k5f0000000000000000000aa" })),
        })),
        Route::post("/api/v1/seller/variants/{id}/price", Who::Seller, set_price)
            .scope(Scope::SellerWrite).doc(json!({
            "summary": "Set the price of one piece of a variant",
            "description": "In minor units of the store's currency; 422 when a price by quantity would no longer be lower.",
            "parameters": [docs::key()],
            "requestBody": docs::body(&json!({ "price": 9500 })),
            "responses": new_version("The listing, and its new version."),
        })),
    ]
}

#[derive(Deserialize)]
struct InState {
    state: Option<State>,
}

async fn list(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Query(asked): Query<InState>,
    Query(paging): Query<Paging>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let store = own_store(&app, &seller).await?;
    let before = paging.after().and_then(|key| {
        let (micros, id) = key.split_once(' ')?;
        Some((Time::from_micros(micros.parse().ok()?), id.to_owned()))
    });
    let state = asked.state.unwrap_or(State::Active);
    let rows = super::of_store(&app.db, &store.id, state, before, paging.limit()).await?;
    let (items, next) =
        paging.page(rows, |listing| format!("{} {}", listing.changed.micros(), listing.id));
    Ok(web::json_with_etag(&headers, &json!({ "items": items, "next": next })))
}

async fn create(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Query(asked): Query<InState>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let new: NewListing = web::json_body(&body)?;
    let state = match asked.state {
        Some(State::Draft) => State::Draft,
        _ => State::Active,
    };
    let goal = if state == State::Draft { Goal::Draft } else { Goal::Sale };
    let checked = Checked::new(Tree::shipped(), new, goal).map_err(write::Error::Faults)?;
    let store = own_store(&app, &seller).await?;
    let claim = key.of(seller.id(), "POST /api/v1/seller/listings", &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let id = write::create(&tx, &store.id, &checked, state, now).await?;
            let place = format!("/api/v1/seller/listings/{id}");
            let answer = Answer::created(&place, &json!({ "id": id, "version": 1 }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

async fn read(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let store = own_store(&app, &seller).await?;
    let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
    let listing = super::by_id(&app.db, &id).await?;
    let listing = listing.filter(|listing| listing.store == store.id);
    Ok(web::json_with_etag(&headers, &listing.ok_or_else(Problem::not_found)?))
}

#[derive(Deserialize)]
struct Seen {
    version: i64,
}

async fn replace(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Path(id): Path<String>,
    Query(seen): Query<Seen>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let new: NewListing = web::json_body(&body)?;
    let store = own_store(&app, &seller).await?;
    let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
    let listing = super::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let goal = if listing.state == State::Draft { Goal::Draft } else { Goal::Sale };
    let checked = Checked::new(Tree::shipped(), new, goal).map_err(write::Error::Faults)?;
    let claim = key.about(seller.id(), "PUT /api/v1/seller/listings/{id}", id.as_str(), &body);
    let change = |now| Change { store: &store.id, listing: &id, version: seen.version, now };
    let answered = claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            write::replace(&tx, change(now), &checked).await?;
            let answer = Answer::ok(&json!({ "id": id, "version": seen.version + 1 }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await?;
    forget(&app, &id);
    Ok(answered)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewState {
    state: State,
    version: i64,
}

async fn set_state(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: NewState = web::json_body(&body)?;
    let store = own_store(&app, &seller).await?;
    let id: ListingId = id.parse().map_err(|_| Problem::not_found())?;
    let claim =
        key.about(seller.id(), "POST /api/v1/seller/listings/{id}/state", id.as_str(), &body);
    let answered = claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let change = Change { store: &store.id, listing: &id, version: wire.version, now };
            write::set_state(&tx, change, wire.state).await?;
            let answer = Answer::ok(&json!({ "id": id, "version": wire.version + 1 }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await?;
    forget(&app, &id);
    Ok(answered)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewStock {
    seen: i64,
    stock: i64,
}

async fn set_stock(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: NewStock = web::json_body(&body)?;
    let store = own_store(&app, &seller).await?;
    let id: VariantId = id.parse().map_err(|_| Problem::not_found())?;
    let claim =
        key.about(seller.id(), "POST /api/v1/seller/variants/{id}/stock", id.as_str(), &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            write::set_stock(&tx, &store.id, &id, wire.seen, wire.stock, now).await?;
            let answer = Answer::ok(&json!({ "id": id }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewPrice {
    price: i64,
}

async fn set_price(
    AppState(app): AppState<App>,
    seller: Permit<Sell>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let wire: NewPrice = web::json_body(&body)?;
    let store = own_store(&app, &seller).await?;
    let id: VariantId = id.parse().map_err(|_| Problem::not_found())?;
    let claim =
        key.about(seller.id(), "POST /api/v1/seller/variants/{id}/price", id.as_str(), &body);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let found = super::of_variant(&tx, &store.id, &id).await?;
            let (listing, version) = found.ok_or_else(Problem::not_found)?;
            let change = Change { store: &store.id, listing: &listing, version, now };
            write::set_price(&tx, change, &id, wire.price).await?;
            let answer = Answer::ok(&json!({ "id": listing, "version": version + 1 }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            forget(&app, &listing);
            Ok(answer)
        })
        .await
}

async fn own_store(app: &App, seller: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, seller.id()).await?.ok_or_else(Problem::not_found)
}

/// The seller sees the change at once; other processes hear of it by the feed.
pub(crate) fn forget(app: &App, id: &ListingId) {
    if let Some(views) = app.has::<Views>() {
        views.forget(id);
    }
}
