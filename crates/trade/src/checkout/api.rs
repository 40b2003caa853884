//! Buying, for programs of customers: `POST /api/v1/checkouts` places what lies in the basket and pays.

use super::{Asked, Buyer, Error, Method, Unready, Wish};
use crate::basket::{self, Owner};
use crate::choice::Choice;
use crate::error::Error as TradeError;
use crate::orders;
use crate::payments::{self, Accepted, Card, state::State as ChargeState};
use crate::{CheckoutId, repeat};
use accounts::{Permit, Route, Scope, Shop, Who, docs};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use market::customers::reach;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, Claim, IdempotencyKey, Problem, etag, json_body};

pub(crate) fn routes() -> Vec<Route> {
    let mut parameters = basket::api::choice_parameters();
    if let Some(all) = parameters.as_array_mut() {
        all.push(docs::key());
    }
    let body = json!({
        "address": { "?name": "Ada Muster", "?lines": ["Unter den Linden 1"],
            "?locality": "Berlin", "?postal_code": "10117", "country": "DE" },
        "?ways": { "?sto_01k5f0000000000000000000aa": "standard" },
        "method": "card", "?card": "4000 0000 0000 0010", "?agreed": "5b1f…",
    });
    vec![
        Route::post("/api/v1/checkouts", Who::Customer, create).scope(Scope::ShopWrite).doc(
            json!({ "summary": "Buy what lies in the basket",
                "description": "`ways` names the way of sending for each store; `agreed` is the \
                    basket's: when it would cost something else by now, the answer is 409.",
                "parameters": parameters,
                "requestBody": docs::body(&body),
                "responses": docs::answer("201", "Placed; `status` says whether it is paid.",
                    &example()) }),
        ),
        Route::get("/api/v1/checkouts/{checkout}", Who::Customer, show)
            .scope(Scope::ShopRead)
            .doc(json!({ "summary": "Show a checkout and its orders",
                "responses": docs::answer("200", "The checkout.", &example()) })),
    ]
}

fn example() -> Json {
    let euro = json!({ "minor": 20_290, "currency": "EUR" });
    json!({
        "id": "chk_01k5f0000000000000000000aa", "number": "K-2048-7731", "status": "paid",
        "total": euro, "pay_by": "2026-11-20T09:00:00Z", "created": "2026-11-20T08:00:00Z",
        "orders": [{ "id": "ord_01k5f0000000000000000000aa", "number": "K-2048-7732",
            "store": "sto_01k5f0000000000000000000aa", "stage": "paid", "total": euro }],
        "?payment": { "state": "captured", "provider": "test", "?card": "•••• 0010",
            "?failure": null, "?challenge": null },
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    address: postal::Address,
    #[serde(default)]
    ways: serde_json::Map<String, Json>,
    method: String,
    #[serde(default)]
    card: Option<String>,
    #[serde(default)]
    agreed: Option<String>,
}

async fn create(
    State(app): State<App>,
    by: Permit<Shop>,
    choice: Choice,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let claim = key.of(by.id(), "POST /api/v1/checkouts", &body);
    repeat::once(&app, &claim, async || buy(&app, &by, &choice, &claim, &body).await).await
}

async fn buy(
    app: &App,
    by: &Permit<Shop>,
    choice: &Choice,
    claim: &Claim,
    body: &[u8],
) -> Result<Answer, Problem> {
    let wire: Wire = json_body(body)?;
    let method: Method =
        wire.method.parse().map_err(|_| Problem::invalid().field("/method", "required"))?;
    if !Accepted::of(app).takes(method) {
        return Err(Problem::invalid().field("/method", "pay-method"));
    }
    let card = card(method, wire.card.as_deref())?;
    let address = checked(&wire.address)?;
    let owner = Owner::Account(by.id().to_owned());
    // The checkout's own key makes a repeated request one purchase, also when the answer was lost. It
    // is of the body too: another body under the same key is another wish, and finds no goods.
    let digest = &etag(body)[1..17];
    let place_key = match claim.key() {
        Some(key) => format!("api {} {key} {digest}", by.id()),
        None => format!("api {}", values::mint("key", app.clock.now())),
    };
    if let Some(placed) = super::store::by_key(&app.db, &place_key).await? {
        super::resume(app, &placed.id, card.as_ref()).await?;
        return created(app, &placed.id).await;
    }
    let basket = basket::find(&app.db, &owner).await?;
    let basket = basket.ok_or_else(|| Problem::new(StatusCode::CONFLICT, "basket-empty"))?;
    let chosen: Vec<(String, String)> = wire
        .ways
        .iter()
        .map(|(store, way)| (store.clone(), way.as_str().unwrap_or_default().to_owned()))
        .collect();
    let asked = Asked {
        basket: &basket,
        country: address.country,
        area: &address.area,
        currency: choice.currency,
        language: choice.language,
        chosen: &chosen,
    };
    let offer = super::offer(app, &asked).await?;
    if wire.agreed.is_some_and(|agreed| agreed != offer.digest) {
        return Err(Problem::from(Error::Changed).member("basket", basket::api::wire(&offer)));
    }
    let contact = reach(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let wish = Wish {
        key: &place_key,
        basket: &basket,
        offer: &offer,
        buyer: Buyer::Customer(by.id()),
        mail: &contact.mail,
        address: &address,
        language: choice.language,
        method,
        card: card.as_ref().map(Card::masked),
    };
    let placed = super::place(app, &wish).await?;
    if let Some(charge) = &placed.charge {
        super::pay(app, charge, card.as_ref()).await?;
    }
    created(app, &placed.checkout.id).await
}

async fn created(app: &App, id: &CheckoutId) -> Result<Answer, Problem> {
    Answer::created(&format!("/api/v1/checkouts/{id}"), &wire(app, id).await?)
}

async fn show(
    State(app): State<App>,
    by: Permit<Shop>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: CheckoutId = id.parse().map_err(|_| Problem::not_found())?;
    let checkout = super::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    if checkout.buyer != by.id() {
        return Err(Problem::not_found());
    }
    Ok(axum::Json(wire(&app, &id).await?).into_response())
}

async fn wire(app: &App, id: &CheckoutId) -> Result<Json, Problem> {
    let checkout = super::by_id(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    let orders = orders::of_checkout(&app.db, id).await?;
    let charges = payments::of_checkout(&app.db, id).await?;
    let last = charges.last();
    let orders: Vec<Json> = orders
        .iter()
        .map(|order| {
            json!({ "id": order.id, "number": order.number, "store": order.store,
                "stage": order.stage.code(), "total": order.money(order.total) })
        })
        .collect();
    Ok(json!({
        "id": checkout.id, "number": checkout.number, "status": checkout.status,
        "total": checkout.amount, "pay_by": checkout.pay_by, "created": checkout.created,
        "orders": orders,
        "payment": last.map(|charge| json!({
            "state": charge.state.code(), "provider": charge.provider.code(),
            "card": charge.card, "failure": charge.failure,
            "challenge": charge.challenge.as_ref()
                .filter(|_| charge.state == ChargeState::Challenged)
                .map(|path| format!("{}{path}", app.config.public)),
        })),
    }))
}

/// The card of a payment by card.
pub(super) fn card(method: Method, number: Option<&str>) -> Result<Option<Card>, Problem> {
    match (method, number) {
        (Method::Transfer, _) => Ok(None),
        (Method::Card, None) => Err(Problem::invalid().field("/card", "required")),
        (Method::Card, Some(number)) => match Card::read(number) {
            Some(card) => Ok(Some(card)),
            None => Err(Problem::invalid().field("/card", "card-number")),
        },
    }
}

fn checked(address: &postal::Address) -> Result<postal::Address, Problem> {
    postal::check(address).map_err(|faults| {
        let mut problem = Problem::invalid();
        for fault in faults.iter().filter(|fault| fault.is_error()) {
            let at = format!("/address/{}", fault.part.code());
            problem = problem.field(at, "address-part").member("address", json!(faults));
        }
        problem
    })
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let conflict = |code| Problem::new(StatusCode::CONFLICT, code);
        match error {
            Error::Problem(problem) => problem,
            Error::Trade(TradeError::Db(error)) => error.into(),
            Error::Trade(error) => error.into(),
            Error::Changed => conflict("basket-changed"),
            Error::Coupon(code) => conflict("coupon-not-any-more").member("code", code),
            Error::Short(variants) => {
                let ids: Vec<&str> = variants.iter().map(|id| id.as_str()).collect();
                conflict("not-enough").member("variants", json!(ids))
            }
            Error::Unready(why) => {
                let why: Vec<Json> = why.iter().map(unready_wire).collect();
                conflict("basket-not-ready").member("reasons", json!(why))
            }
        }
    }
}

fn unready_wire(why: &Unready) -> Json {
    match why {
        Unready::Empty => json!({ "code": "empty" }),
        Unready::Line(variant) => json!({ "code": "line", "variant": variant }),
        Unready::NoWay(store) => json!({ "code": "no-way", "store": store }),
        Unready::Coupon(code) => json!({ "code": "coupon", "coupon": code }),
    }
}
