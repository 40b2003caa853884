//! The operator's list of orders, and one of them: what happened to it and to its money. Neither shows
//! who the buyer is: for that there is the office.

use super::{refund, store};
use crate::coupons::amount;
use crate::orders::deeds;
use crate::orders::stage::{Deed, Stage};
use crate::orders::{self, Event, Order, access};
use crate::{OrderId, said, typed_number};
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;
use shop::sellers;
use values::Time;
use web::{App, Fields, Form, Page, Paging, Problem, go, go_saying, show, show_with};

pub(super) fn routes() -> Vec<Route> {
    let staff = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get("/operator/orders", staff, list).nav("nav-orders"),
        Route::get("/operator/orders/{order}", staff, one),
        Route::post("/operator/orders/{order}/cancellation", staff, stop),
        Route::post("/operator/orders/{order}/refund", staff, give_back),
    ]
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    stage: String,
}

#[derive(Template)]
#[template(path = "operator/pages/orders.html")]
struct ListPage {
    page: Page,
    q: String,
    stages: Vec<(&'static str, bool)>,
    orders: Vec<Row>,
    next: Option<String>,
}

struct Row {
    href: String,
    number: String,
    store: String,
    day: Time,
    stage: &'static str,
    total: String,
}

async fn list(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let word = word(&asked.q);
    let stage = Stage::ALL.into_iter().find(|stage| stage.code() == asked.stage);
    let before = paging.after().unwrap_or_else(|| "~".to_owned());
    let code = stage.map_or("", Stage::code);
    let ids = store::orders(&app.db, &word, code, &before, paging.limit()).await?;
    let (ids, next) = paging.page(ids, ToString::to_string);
    let mut rows = Vec::with_capacity(ids.len());
    for id in ids {
        let Some(order) = orders::by_id(&app.db, &id).await? else { continue };
        let store = sellers::by_id(&app.db, &order.store).await?;
        rows.push(Row {
            href: page.href(format!("/operator/orders/{id}")),
            store: store.map_or_else(String::new, |store| store.name),
            day: order.created,
            stage: order.stage.code(),
            total: said::money(page.language(), order.money(order.total)),
            number: order.number,
        });
    }
    let stages = Stage::ALL.map(|one| (one.code(), Some(one) == stage)).to_vec();
    let page = page.titled("operator-orders-title");
    Ok(show(ListPage { page, q: asked.q, stages, orders: rows, next }))
}

/// A number as it is typed, or the word as it is.
pub(super) fn word(typed: &str) -> String {
    let typed = typed.trim();
    let number = typed_number(typed);
    match number.len() == 11 && !typed.contains(['@', '_']) && typed.len() <= 12 {
        true => number,
        false => typed.to_owned(),
    }
}

#[derive(Template)]
#[template(path = "operator/pages/order.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    order: Order,
    store: (String, String),
    amounts: Vec<(&'static str, String)>,
    lines: Vec<(i64, String, String)>,
    events: Vec<Event>,
    money: Vec<Moved>,
    may_stop: bool,
    /// How much may be given back; nothing, when none.
    left: Option<String>,
}

struct Moved {
    at: Time,
    reason: String,
    lines: Vec<(String, String)>,
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::operators(&app, &by, &id).await?.order().clone();
    Ok(show(one_page(&app, page, order, Fields::default()).await?))
}

async fn one_page(app: &App, page: Page, order: Order, fields: Fields) -> Result<OnePage, Problem> {
    let store = sellers::by_id(&app.db, &order.store).await?;
    let language = page.language();
    let said = |minor| said::money(language, order.money(minor));
    let amounts = vec![
        ("goods", said(order.goods)),
        ("shipping", said(order.shipping_cost)),
        ("seller-discount", said(-order.seller_discount)),
        ("platform-discount", said(-order.platform_discount)),
        ("tax", said(order.tax)),
        ("duty", said(order.duty)),
        ("total", said(order.total)),
        ("commission", said(order.commission)),
    ];
    let lines = orders::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let lines = lines.into_iter().map(|line| (line.quantity, line.title, said(line.total)));
    let mut money = Vec::new();
    let moves = ledger::about(&app.db, order.id.as_str(), None, 100).await;
    for moved in moves.map_err(crate::Error::from)? {
        let line = |line: &ledger::Line| {
            let amount = values::Money { minor: line.amount, currency: line.account.currency };
            (line.account.to_string(), said::money(language, amount))
        };
        let lines = moved.lines.iter().map(line).collect();
        money.push(Moved { at: moved.at, reason: moved.reason, lines });
    }
    let left = orders::money::left(&app.db, &order).await?.paid();
    let left = (refund::may(order.stage) && left.minor > 0).then(|| said::money(language, left));
    Ok(OnePage {
        amounts,
        lines: lines.collect(),
        events: orders::events(&app.db, &order.id).await?,
        money,
        may_stop: order.stage == Stage::Paid && order.stage.allows(Deed::Cancel),
        store: store.map_or_else(Default::default, |store| {
            (page.href(format!("/operator/sellers/{}", store.id)), store.name)
        }),
        page: page.titled_with("order-title", "number", order.number.as_str()),
        fields,
        left,
        order,
    })
}

async fn give_back(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::operators(&app, &by, &id).await?;
    let home = page.href(format!("/operator/orders/{id}"));
    // Of a form that is sent twice the second finds another version, and gives nothing.
    let seen = fields.get("version").parse() == Ok(order.order().version);
    let amount = amount(fields.get("amount"), order.order().currency);
    let done = match (seen, amount) {
        (true, Some(amount @ 1..)) => refund::give_back(&app, &order, amount).await,
        (true, _) => Err(crate::Error::Field("amount", "operator-amount")),
        (false, _) => Err(crate::Error::Stale),
    };
    match done {
        Ok(()) => Ok(go_saying(page.visit(), &home, "flash-operator-given-back")),
        Err(crate::Error::NotNow(_) | crate::Error::Stale) => Ok(go(&home)),
        Err(crate::Error::Field(name, code)) => {
            fields.fault(name, code);
            let shown = one_page(&app, page, order.order().clone(), fields).await?;
            Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

async fn stop(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::operators(&app, &by, &id).await?;
    let home = page.href(format!("/operator/orders/{id}"));
    match deeds::stop(&app, &order).await {
        Ok(_) => Ok(go_saying(page.visit(), &home, "flash-operator-order-stopped")),
        // It has gone on meanwhile: the page says where it stands.
        Err(crate::Error::NotNow(_) | crate::Error::Stale) => Ok(go(&home)),
        Err(error) => Err(error.into()),
    }
}
