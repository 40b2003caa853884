//! The seller's pages of orders: what waits to be sent, one order with where it goes, dispatching it,
//! and calling it off.

use super::deeds::{self, Reason};
use super::model::Order;
use super::pages::{ParcelView, parcel_view};
use super::stage::{Deed, Stage};
use super::tracking::{self, KINDS, Note, sayable};
use super::{access, store};
use crate::error::Error;
use crate::{OrderId, said};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use market::customers::addresses;
use serde::Deserialize;
use web::parts::Picture;
use web::{App, Fields, Form, Page, Paging, Problem, go, go_saying, show, show_with};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/orders", Who::Seller, list).nav("frame-seller-orders"),
        Route::get("/seller/orders/{order}", Who::Seller, one),
        Route::get("/seller/orders/{order}/slip", Who::Seller, super::slip::show),
        Route::post("/seller/orders/{order}/dispatch", Who::Seller, dispatch),
        Route::post("/seller/orders/{order}/cancellation", Who::Seller, decline),
        Route::post("/seller/orders/{order}/tracking", Who::Seller, track),
    ]
}

/// Why a seller may call an order off.
const REASONS: [Reason; 2] = [Reason::OutOfStock, Reason::CannotSend];
/// The stages by which the list can be narrowed.
const STAGES: [Stage; 4] = [Stage::Paid, Stage::Dispatched, Stage::Completed, Stage::Cancelled];

#[derive(Template)]
#[template(path = "orders/sold_list.html")]
struct SoldPage {
    page: Page,
    stages: Vec<(String, &'static str, bool)>,
    orders: Vec<Sold>,
    next: Option<String>,
}

struct Sold {
    href: String,
    number: String,
    day: String,
    stage: Stage,
    due: String,
    title: String,
    more: usize,
    total: String,
}

#[derive(Template)]
#[template(path = "orders/sold.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    order: Order,
    due: String,
    lines: Vec<LineView>,
    label: Vec<String>,
    parcels: Vec<ParcelView>,
    kinds: Vec<(String, String)>,
    note: String,
    may_dispatch: bool,
    may_decline: bool,
    reasons: Vec<(String, String)>,
}

struct LineView {
    title: String,
    options: String,
    picture: Option<Picture>,
    quantity: i64,
}

#[derive(Deserialize)]
struct Narrowed {
    #[serde(default)]
    stage: String,
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Query(narrowed): Query<Narrowed>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let stage = STAGES.into_iter().find(|stage| stage.code() == narrowed.stage);
    let before = paging.after();
    let orders =
        store::of_store(&app.db, &own.id, stage, before.as_deref(), paging.limit()).await?;
    let (orders, next) = paging.page(orders, |order| order.id.to_string());
    let ids: Vec<OrderId> = orders.iter().map(|order| order.id.clone()).collect();
    let lines = store::lines(&app.db, &ids).await?;
    let now = app.clock.now();
    let row = |order: &Order| {
        let mut mine = lines.iter().filter(|line| line.order == order.id);
        let first = mine.next();
        Sold {
            href: page.href(format!("/seller/orders/{}", order.id)),
            number: order.number.clone(),
            day: formats::day(page.language(), order.created),
            stage: order.stage,
            due: due(&page, order, now),
            title: first.map_or_else(String::new, |line| line.title.clone()),
            more: mine.count(),
            total: said::money(page.language(), order.money(order.total)),
        }
    };
    let orders = orders.iter().map(row).collect();
    let stages = STAGES.iter().map(|one| {
        (page.href(format!("/seller/orders?stage={}", one.code())), one.code(), Some(*one) == stage)
    });
    let stages = stages.collect();
    let next = next.map(|after| {
        let stage = stage.map_or("", Stage::code);
        page.href(format!("/seller/orders?stage={stage}&after={after}"))
    });
    Ok(show(SoldPage { stages, orders, next, page: page.titled("sold-title") }))
}

/// When a paid order has to be sent; empty for the others.
fn due(page: &Page, order: &Order, now: values::Time) -> String {
    match (order.stage, order.clocks.dispatch_by) {
        (Stage::Paid, Some(by)) => formats::relative(page.language(), by, now),
        _ => String::new(),
    }
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::sellers(&app, &by, &id).await?.order().clone();
    Ok(show(view(&app, page, order, Fields::default()).await?))
}

async fn view(app: &App, page: Page, order: Order, fields: Fields) -> Result<OnePage, Problem> {
    let lines = store::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let person = store::person(&app.db, &order.checkout).await?;
    let address = person.and_then(|(_, _, address)| serde_json::from_value(address).ok());
    let parcels = store::parcels(&app.db, &order.id).await?.into_iter();
    let parcels = parcels.filter(|parcel| parcel.handed_over.is_some());
    let seen = tracking::of_order(&app.db, &order.id).await?;
    let kind = |kind: &&str| ((*kind).to_owned(), page.t_of("track", kind));
    let line = |line: &super::Line| LineView {
        title: line.title.clone(),
        options: shop::browse::option_words(&page, &line.options),
        picture: line.picture.as_deref().map(said::picture),
        quantity: line.quantity,
    };
    let reason =
        |reason: &Reason| (reason.code().to_owned(), page.t_of("cancel-reason", reason.code()));
    Ok(OnePage {
        due: due(&page, &order, app.clock.now()),
        lines: lines.iter().map(line).collect(),
        label: address.map(|it| addresses::lines(page.language(), &it)).unwrap_or_default(),
        parcels: parcels.map(|parcel| parcel_view(&page, parcel, &seen)).collect(),
        kinds: KINDS.iter().filter(|kind| sayable(kind)).map(kind).collect(),
        note: values::mint("trk", app.clock.now()),
        may_dispatch: order.stage.allows(Deed::Dispatch),
        may_decline: order.stage == Stage::Paid,
        reasons: REASONS.iter().map(reason).collect(),
        page: page.titled_with("order-title", "number", order.number.as_str()),
        fields,
        order,
    })
}

async fn dispatch(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::sellers(&app, &by, &id).await?;
    let carrier = fields.required("carrier");
    let tracking = fields.get("tracking").trim().to_owned();
    if !fields.are_good() {
        let shown = view(&app, page, order.order().clone(), fields).await?;
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    if fields.get("more") == "yes" {
        let done = deeds::dispatch_part(&app, &order, &carrier, &tracking).await;
        return answered(&page, &id, done, "flash-parcel-sent");
    }
    let done = deeds::dispatch(&app, &order, &carrier, &tracking).await;
    answered(&page, &id, done.map(drop), "flash-order-dispatched")
}

async fn decline(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::sellers(&app, &by, &id).await?;
    let given = fields.required("reason");
    let Some(reason) = REASONS.into_iter().find(|reason| reason.code() == given) else {
        let shown = view(&app, page, order.order().clone(), fields).await?;
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    };
    let done = deeds::decline(&app, &order, reason).await;
    answered(&page, &id, done.map(drop), "flash-order-declined")
}

async fn track(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::sellers(&app, &by, &id).await?;
    let note = Note {
        id: fields.get("note"),
        parcel: fields.get("parcel"),
        kind: fields.get("kind"),
        place: fields.get("place"),
    };
    let done = tracking::say(&app, &order, &note).await;
    if let Err(Error::Field(name, code)) = &done {
        fields.blame(&Problem::invalid().field(format!("/{name}"), code));
        let shown = view(&app, page, order.order().clone(), fields).await?;
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    answered(&page, &id, done, "flash-track-saved")
}

/// Back to the order, saying what was done; who presses twice, or late, sees how it stands.
fn answered(
    page: &Page,
    id: &OrderId,
    done: crate::Result<()>,
    said: &'static str,
) -> Result<Response, Problem> {
    let path = page.href(format!("/seller/orders/{id}"));
    match done {
        Ok(_) => Ok(go_saying(page.visit(), &path, said)),
        Err(Error::NotNow(_) | Error::Stale) => Ok(go(&path)),
        Err(error) => Err(error.into()),
    }
}
