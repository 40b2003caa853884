//! The basket for programs of customers: `/api/v1/basket`.

use super::{Entry, Error, Note, Owner};
use crate::checkout::{self, Applied, Offer, StoreOffer};
use crate::choice::Choice;
use accounts::{Permit, Route, Scope, Shop, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use shop::listings::{Misfit, VariantId};
use values::Money;
use web::{App, Problem, json_body};

pub(crate) fn routes() -> Vec<Route> {
    let answer = docs::answer("200", "The basket as it stands now.", &super::docs::basket());
    let said = |summary: &str| {
        json!({ "summary": summary, "responses": answer,
        "parameters": choice_parameters() })
    };
    let with = |summary: &str, body: Json| {
        let mut doc = said(summary);
        doc["requestBody"] = docs::body(&body);
        doc
    };
    let line = json!({ "variant": "var_01k5f0000000000000000000aa", "quantity": 2 });
    vec![
        Route::get("/api/v1/basket", Who::Customer, show)
            .scope(Scope::ShopRead)
            .doc(said("Show the basket with the prices of now")),
        Route::put("/api/v1/basket", Who::Customer, put)
            .scope(Scope::ShopWrite)
            .doc(with("Say what lies in the basket", json!({ "lines": [line] }))),
        Route::put("/api/v1/basket/lines/{variant}", Who::Customer, put_line)
            .scope(Scope::ShopWrite)
            .doc(with("Set the quantity of a line", json!({ "quantity": 2 }))),
        Route::delete("/api/v1/basket/lines/{variant}", Who::Customer, drop_line)
            .scope(Scope::ShopWrite)
            .doc(said("Take a line out")),
        Route::put("/api/v1/basket/coupons/{code}", Who::Customer, put_coupon)
            .scope(Scope::ShopWrite)
            .doc(said("Put a coupon in")),
        Route::delete("/api/v1/basket/coupons/{code}", Who::Customer, drop_coupon)
            .scope(Scope::ShopWrite)
            .doc(said("Take a coupon out")),
    ]
}

/// Where to and in what, as parameters of a query.
pub(crate) fn choice_parameters() -> Json {
    json!([
        { "name": "country", "in": "query", "schema": { "type": "string" }, "example": "DE" },
        { "name": "currency", "in": "query", "schema": { "type": "string" }, "example": "EUR" },
    ])
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lines {
    lines: Vec<Wanted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    variant: VariantId,
    quantity: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Quantity {
    quantity: i64,
}

fn owner(by: &Permit<Shop>) -> Owner {
    Owner::Account(by.id().to_owned())
}

async fn show(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
) -> Result<Response, Problem> {
    let found = checkout::of_owner(&app, &app.db, Some(&owner(&by)), choice.all()).await?;
    Ok(axum::Json(match found {
        Some((_, offer)) => wire(&offer),
        None => json!({ "stores": [], "coupons": [], "ready": false }),
    })
    .into_response())
}

async fn put(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    body: Bytes,
) -> Result<Response, Problem> {
    let wanted: Lines = json_body(&body)?;
    let wanted: Vec<(VariantId, i64)> =
        wanted.lines.into_iter().map(|line| (line.variant, line.quantity)).collect();
    super::set_all(&app, &owner(&by), &wanted, true).await?;
    show(State(app), by, choice).await
}

async fn put_line(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    Path(variant): Path<String>,
    body: Bytes,
) -> Result<Response, Problem> {
    let wanted: Quantity = json_body(&body)?;
    let variant = variant.parse().map_err(|_| Problem::not_found())?;
    super::set(&app, &owner(&by), &variant, wanted.quantity).await?;
    show(State(app), by, choice).await
}

async fn drop_line(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    Path(variant): Path<String>,
) -> Result<Response, Problem> {
    let variant = variant.parse().map_err(|_| Problem::not_found())?;
    super::set(&app, &owner(&by), &variant, 0).await?;
    show(State(app), by, choice).await
}

async fn put_coupon(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    Path(code): Path<String>,
) -> Result<Response, Problem> {
    super::add_coupon(&app, &owner(&by), &code).await?;
    show(State(app), by, choice).await
}

async fn drop_coupon(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    Path(code): Path<String>,
) -> Result<Response, Problem> {
    super::remove_coupon(&app, &owner(&by), &code).await?;
    show(State(app), by, choice).await
}

/// An offer, as programs read it.
pub(crate) fn wire(offer: &Offer) -> Json {
    let stores: Vec<Json> = offer.stores.iter().map(|store| store_wire(store, offer)).collect();
    json!({
        "stores": stores,
        "coupons": offer.coupons.iter().map(coupon_wire).collect::<Vec<_>>(),
        "goods": offer.goods,
        "total": offer.total,
        "agreed": offer.digest,
        "ready": offer.unready.is_empty(),
    })
}

#[derive(Serialize)]
struct LineWire<'a> {
    variant: &'a VariantId,
    listing: &'a str,
    title: &'a str,
    options: &'a [(String, String)],
    quantity: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    goods: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Json>,
    price_changed: bool,
}

fn store_wire(store: &StoreOffer, offer: &Offer) -> Json {
    let money = |minor: i64| Money { minor, currency: offer.total.currency };
    let it = &store.priced;
    let line = |(entry, line): (&Entry, &Option<crate::pricing::Line>)| {
        json!(LineWire {
            variant: &entry.offered.variant,
            listing: entry.offered.listing.as_str(),
            title: &entry.offered.title.text,
            options: &entry.offered.options,
            quantity: entry.quantity,
            unit: line.map(|line| money(line.unit)),
            goods: line.map(|line| money(line.goods)),
            problem: entry.note.map(note_wire),
            price_changed: entry.was.is_some(),
        })
    };
    let lines: Vec<Json> = store.entries.iter().zip(&store.lines).map(line).collect();
    let ways: Vec<Json> = store
        .ways
        .iter()
        .enumerate()
        .map(|(at, way)| {
            let it = &way.shipping;
            json!({ "code": way.code, "carrier": it.carrier, "cost": way.cost,
                "days": [it.days_least, it.days_most],
                "chosen": at == store.chosen })
        })
        .collect();
    json!({
        "id": store.store, "name": store.name, "lines": lines, "ways": ways,
        "goods": money(it.goods), "shipping": money(it.shipping),
        "discount": money(it.seller_discount + it.platform_discount),
        "tax": money(it.tax), "duty": money(it.duty), "total": money(it.total),
    })
}

fn coupon_wire(applied: &Applied) -> Json {
    match &applied.effect {
        Ok(off) => json!({ "code": applied.code, "off": off }),
        Err(refusal) => json!({ "code": applied.code, "refused": refusal.code(),
            "missing": applied.missing }),
    }
}

fn note_wire(note: Note) -> Json {
    match note {
        Note::Gone => json!({ "code": "gone" }),
        Note::Short(left) => json!({ "code": "short", "left": left }),
        Note::Misfit(Misfit::TooFew { least }) => json!({ "code": "too-few", "least": least }),
        Note::Misfit(Misfit::NotALot { lot }) => json!({ "code": "not-a-lot", "lot": lot }),
        Note::Misfit(Misfit::TooMany { most }) => json!({ "code": "too-many", "most": most }),
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let (code, args) = error.fault();
        match error {
            Error::Db(error) => error.into(),
            Error::Gone => Problem::not_found(),
            Error::Full => Problem::new(StatusCode::CONFLICT, "basket-full"),
            Error::Coupon(_) => Problem::invalid().field_with("/code", code, args),
            Error::Misfit(_) | Error::Short(_) => {
                Problem::invalid().field_with("/quantity", code, args)
            }
        }
    }
}
