//! Coupons for programs of sellers and of the operator.

use super::{Coupon, Gives};
use crate::{CouponId, repeat};
use accounts::{OperateMarket, Permit, Route, Scope, Sell, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use shop::sellers::{self, StoreId};
use values::{Currency, Money, Time};
use web::{Answer, App, IdempotencyKey, Paging, Problem, json_body};

pub(crate) fn routes() -> Vec<Route> {
    let new = || {
        docs::body(&json!({ "code": "WINTER10", "kind": "percent", "?value": 1_000,
            "?least_minor": 2_000, "?ends": "2026-12-31T23:59:59Z", "?uses_most": 500,
            "?per_buyer": 1 }))
    };
    let state = || docs::body(&json!({ "active": false }));
    let example = json!({ "id": "cpn_01k5f0000000000000000000aa", "code": "WINTER10",
        "kind": "percent", "value": 1_000, "least": { "minor": 2_000, "currency": "EUR" },
        "starts": "2026-11-20T08:00:00Z", "?ends": "2026-12-31T23:59:59Z", "?uses_most": 500,
        "?per_buyer": 1, "uses": 12, "active": true });
    let list = || {
        let page = json!({ "coupons": [example], "?next": "Y3BuXzAx…" });
        docs::answer("200", "Coupons, the newest first.", &page)
    };
    let made = || docs::answer("201", "The coupon.", &example);
    let done = || docs::answer("200", "It is changed.", &json!({ "active": false }));
    let staff = Who::Staff(OperateMarket::ROLES);
    let mut routes = vec![
        Route::get("/api/v1/seller/coupons", Who::Seller, of_store)
            .scope(Scope::SellerRead)
            .doc(json!({ "summary": "List the coupons of one's store",
                "parameters": docs::paging(), "responses": list() })),
        Route::post("/api/v1/seller/coupons", Who::Seller, add_of_store)
            .scope(Scope::SellerWrite)
            .doc(json!({ "summary": "Make a coupon that one's store pays for",
                "parameters": [docs::key()], "requestBody": new(), "responses": made() })),
        Route::put("/api/v1/seller/coupons/{coupon}/state", Who::Seller, switch_of_store)
            .scope(Scope::SellerWrite)
            .doc(json!({ "summary": "Put a coupon of one's store on or off",
                "requestBody": state(), "responses": done() })),
        Route::get("/api/v1/market/coupons", staff, ours)
            .scope(Scope::MarketRead)
            .doc(json!({ "summary": "List the coupons of the platform",
                "parameters": docs::paging(), "responses": list() })),
        Route::post("/api/v1/market/coupons", staff, add_ours)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Make a coupon that the platform pays for",
                "parameters": [docs::key()], "requestBody": new(), "responses": made() })),
        Route::put("/api/v1/market/coupons/{coupon}/state", staff, switch_ours)
            .scope(Scope::MarketWrite)
            .doc(json!({ "summary": "Put a coupon of the platform on or off",
                "requestBody": state(), "responses": done() })),
    ];
    routes.extend(super::pages::routes());
    routes
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    code: String,
    kind: String,
    #[serde(default)]
    value: i64,
    #[serde(default)]
    least_minor: i64,
    #[serde(default)]
    ends: Option<Time>,
    #[serde(default)]
    uses_most: Option<i64>,
    #[serde(default)]
    per_buyer: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Switch {
    active: bool,
}

async fn mine(app: &App, by: &Permit<Sell>) -> Result<(StoreId, Currency), Problem> {
    let store = sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    Ok((store.id, store.currency))
}

async fn list(app: &App, store: Option<&StoreId>, paging: &Paging) -> Result<Response, Problem> {
    let before = paging.after();
    let coupons = super::list(&app.db, store, before.as_deref(), paging.limit()).await?;
    let (coupons, next) = paging.page(coupons, |coupon| coupon.id.to_string());
    let coupons: Vec<Json> = coupons.iter().map(wire).collect();
    Ok(axum::Json(json!({ "coupons": coupons, "next": next })).into_response())
}

async fn add(
    app: &App,
    store: Option<StoreId>,
    currency: Currency,
    body: &[u8],
) -> Result<Answer, Problem> {
    let new: Wire = json_body(body)?;
    let now = app.clock.now();
    let gives = Gives::read(&new.kind, new.value);
    let coupon = Coupon {
        id: CouponId::mint(now),
        code: new.code,
        store,
        gives: gives.ok_or_else(|| Problem::invalid().field("/kind", "coupon-value"))?,
        least: Money { minor: new.least_minor, currency },
        starts: now,
        ends: new.ends,
        uses_most: new.uses_most,
        per_buyer: new.per_buyer,
        uses: 0,
        active: true,
        created: now,
    };
    let coupon = super::create(&app.db, coupon, now).await?;
    Answer::created(&format!("/api/v1/coupons/{}", coupon.id), &wire(&coupon))
}

async fn switch(
    app: &App,
    store: Option<&StoreId>,
    id: &str,
    body: &[u8],
) -> Result<Response, Problem> {
    let wanted: Switch = json_body(body)?;
    let id: CouponId = id.parse().map_err(|_| Problem::not_found())?;
    super::set_active(&app.db, store, &id, wanted.active).await?;
    Ok(axum::Json(json!({ "active": wanted.active })).into_response())
}

async fn of_store(
    State(app): State<App>,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let (store, _) = mine(&app, &by).await?;
    list(&app, Some(&store), &paging).await
}

async fn add_of_store(
    State(app): State<App>,
    by: Permit<Sell>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let (store, currency) = mine(&app, &by).await?;
    let claim = key.of(by.id(), "POST /api/v1/seller/coupons", &body);
    repeat::once(&app, &claim, async || add(&app, Some(store), currency, &body).await).await
}

async fn switch_of_store(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let (store, _) = mine(&app, &by).await?;
    switch(&app, Some(&store), &id, &body).await
}

async fn ours(
    State(app): State<App>,
    _: Permit<OperateMarket>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    list(&app, None, &paging).await
}

async fn add_ours(
    State(app): State<App>,
    by: Permit<OperateMarket>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let euro = Currency::parse("EUR").map_err(Problem::internal)?;
    let claim = key.of(by.id(), "POST /api/v1/market/coupons", &body);
    repeat::once(&app, &claim, async || add(&app, None, euro, &body).await).await
}

async fn switch_ours(
    State(app): State<App>,
    _: Permit<OperateMarket>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    switch(&app, None, &id, &body).await
}

fn wire(coupon: &Coupon) -> Json {
    let (kind, value) = coupon.gives.stored();
    json!({ "id": coupon.id, "code": coupon.code, "kind": kind, "value": value,
        "least": coupon.least, "starts": coupon.starts, "ends": coupon.ends,
        "uses_most": coupon.uses_most, "per_buyer": coupon.per_buyer, "uses": coupon.uses,
        "active": coupon.active })
}
