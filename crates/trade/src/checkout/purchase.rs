//! The page of a purchase, after it was placed: paid, to be paid, or called off. Its buyer sees it, and
//! whoever has the link in the mail.

use super::api::card as read_number;
use super::{Checkout, Method, call_off, pay_again};
use crate::error::Error;
use crate::orders::{self, access, link};
use crate::payments::state::State as ChargeState;
use crate::payments::{self, Accepted, Card, Charge, Which, test};
use crate::{CheckoutId, said};
use accounts::{Actor, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use std::sync::Arc;
use values::Time;
use web::{App, Fields, Form, Page, Problem, go, go_saying, show_with};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/purchases/{checkout}", Who::Anyone, show),
        Route::post("/purchases/{checkout}/payment", Who::Anyone, pay),
        Route::post("/purchases/{checkout}/cancellation", Who::Anyone, cancel),
    ]
}

/// The key in a link.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub(crate) struct Keyed {
    /// The seal of the purchase.
    #[serde(default)]
    pub key: String,
}

#[derive(Template)]
#[template(path = "checkout/purchase.html")]
struct PurchasePage {
    page: Page,
    fields: Fields,
    checkout: Checkout,
    total: String,
    orders: Vec<OrderView>,
    key: String,
    /// Why the last charge failed, in words.
    failed: String,
    /// Where the bank waits for the buyer.
    challenge: Option<String>,
    /// Whether a charge is under way, of which nothing was told yet.
    waits: bool,
    /// Whether a transfer is awaited.
    transfer: bool,
    may_pay: bool,
    accepted: Arc<Accepted>,
    cards: &'static [(&'static str, &'static str)],
}

struct OrderView {
    href: String,
    number: String,
    store: String,
    total: String,
    stage: String,
}

async fn asked(app: &App, actor: &Actor, id: &str, key: &str) -> Result<Checkout, Problem> {
    let id: CheckoutId = id.parse().map_err(|_| Problem::not_found())?;
    let checkout = super::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    match access::opens(app, actor, &checkout.buyer, &id, key) {
        true => Ok(checkout),
        false => Err(Problem::not_found()),
    }
}

async fn show(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let checkout = asked(&app, &actor, &id, &keyed.key).await?;
    let fields = Fields::of(&[("method", checkout.method.code())]);
    shown(&app, page, checkout, keyed.key, fields, StatusCode::OK).await
}

async fn shown(
    app: &App,
    page: Page,
    checkout: Checkout,
    key: String,
    fields: Fields,
    status: StatusCode,
) -> Result<Response, Problem> {
    let charges = payments::of_checkout(&app.db, &checkout.id).await?;
    let awaiting = checkout.status == "awaiting";
    let last = charges.last().filter(|_| awaiting);
    let challenge = last.filter(|charge| charge.state == ChargeState::Challenged);
    let may_pay = awaiting && checkout.pay_by > app.clock.now();
    let title = match checkout.status.as_str() {
        "paid" => "purchase-paid",
        "awaiting" => "purchase-awaiting",
        _ => "purchase-cancelled",
    };
    let query = if key.is_empty() { String::new() } else { format!("?key={key}") };
    let mut views = Vec::new();
    for order in orders::of_checkout(&app.db, &checkout.id).await? {
        let store = shop::sellers::by_id(&app.db, &order.store).await?;
        views.push(OrderView {
            href: page.href(format!("/orders/{}{query}", order.id)),
            number: order.number.clone(),
            store: store.map_or_else(String::new, |store| store.name),
            total: said::money(page.language(), order.money(order.total)),
            stage: page.t_of("order-stage", order.stage.code()),
        });
    }
    let template = PurchasePage {
        total: said::money(page.language(), checkout.amount),
        orders: views,
        failed: last.map(|charge| failure(&page, charge)).unwrap_or_default(),
        challenge: challenge.and_then(|charge| charge.challenge.clone()),
        waits: last.is_some_and(|charge| {
            charge.state == ChargeState::Begun && charge.provider == Which::Test
        }),
        transfer: last.is_some_and(|charge| charge.provider == Which::Manual),
        may_pay,
        key,
        fields,
        checkout,
        accepted: Accepted::of(app),
        cards: test::CARDS,
        page: page.titled(title),
    };
    Ok(show_with(status, template))
}

fn failure(page: &Page, charge: &Charge) -> String {
    match (&charge.failure, charge.state) {
        (Some(code), ChargeState::Failed) => page.t_of("payment-failed", code),
        _ => String::new(),
    }
}

async fn pay(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let checkout = asked(&app, &actor, &id, &keyed.key).await?;
    let method: Method = fields.get("method").parse().unwrap_or(Method::Card);
    if !Accepted::of(&app).takes(method) {
        fields.fault("method", "pay-method");
    }
    let card = read_card(&app, method, &mut fields);
    if !fields.are_good() {
        let bad = StatusCode::UNPROCESSABLE_ENTITY;
        return shown(&app, page, checkout, keyed.key, fields, bad).await;
    }
    let here = link::to_purchase(&app, &checkout.id);
    match pay_again(&app, &checkout.id, method, card.as_ref()).await {
        Ok(ChargeState::Challenged) => {
            let charges = payments::of_checkout(&app.db, &checkout.id).await?;
            let challenge = charges.last().and_then(|charge| charge.challenge.clone());
            Ok(go(&challenge.unwrap_or(here)))
        }
        // It is paid or called off meanwhile: the page says which.
        Ok(_) | Err(Error::Stale) => Ok(go(&here)),
        Err(error) => Err(error.into()),
    }
}

async fn cancel(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let checkout = asked(&app, &actor, &id, &keyed.key).await?;
    let here = link::to_purchase(&app, &checkout.id);
    match call_off(&app, &checkout).await {
        Ok(()) => Ok(go_saying(page.visit(), &here, "flash-purchase-cancelled")),
        Err(Error::Stale) => Ok(go(&here)),
        Err(error) => Err(error.into()),
    }
}

/// Reads the card of a form; what is wrong is noted at its field.
pub(super) fn read_card(app: &App, method: Method, fields: &mut Fields) -> Option<Card> {
    if method == Method::Transfer {
        return None;
    }
    let typed = fields.get("card").to_owned();
    let card = match read_number(method, Some(typed.as_str()).filter(|typed| !typed.is_empty())) {
        Ok(card) => card,
        Err(problem) => {
            fields.blame(&problem);
            None
        }
    };
    match expiry(fields.get("expires")) {
        None => fields.fault("expires", "card-expires"),
        Some(month) if month < this_month(app.clock.now()) => {
            fields.fault("expires", "card-expired");
        }
        Some(_) => {}
    }
    let code = fields.get("card_code");
    if !((3..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())) {
        fields.fault("card_code", "card-code");
    }
    card
}

/// Months since the year 0 of `MM/YY`.
fn expiry(typed: &str) -> Option<i64> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let (month, year) = match digits.len() {
        4 => (digits[..2].parse::<i64>().ok()?, 2000 + digits[2..].parse::<i64>().ok()?),
        6 => (digits[..2].parse::<i64>().ok()?, digits[2..].parse::<i64>().ok()?),
        _ => return None,
    };
    (1..=12).contains(&month).then_some(year * 12 + month)
}

fn this_month(now: Time) -> i64 {
    let day = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    i64::from(day.year()) * 12 + i64::from(day.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_good_until_the_end_of_its_month() {
        let now = this_month(Time::parse("2026-11-30T23:00:00Z").expect("a time"));
        assert_eq!(expiry("11/26"), Some(now));
        assert_eq!(expiry("11 / 2026"), Some(now));
        assert!(expiry("10/26") < Some(now));
        assert_eq!(expiry("13/26"), None);
        assert_eq!(expiry("soon"), None);
    }
}
