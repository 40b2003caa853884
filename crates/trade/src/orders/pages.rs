//! The buyer's pages of orders: the list, one order with what happened to it, and the way for who
//! bought without joining.

use super::deeds;
use super::model::{Event, Order, Parcel};
use super::stage::{Deed, Stage};
use super::tracking::{self, Seen};
use super::{access, link, store};
use crate::checkout::purchase::Keyed;
use crate::error::Error;
use crate::returns::pages as returns;
use crate::rules::Rules;
use crate::{OrderId, number, reviewing, said};
use accounts::{Actor, Permit, Route, Shop, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use market::customers::addresses;
use values::Time;
use web::parts::{Picture, Step};
use web::{App, Fields, Form, Page, Paging, Problem, go, go_saying, show, show_with};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/orders/{order}/receipt", Who::Anyone, super::receipt::show),
        Route::get("/orders", Who::Customer, list),
        Route::get("/orders/find", Who::Anyone, find),
        Route::post("/orders/find", Who::Anyone, found),
        Route::get("/orders/{order}", Who::Anyone, order),
        Route::post("/orders/{order}/confirmation", Who::Anyone, confirm),
        Route::post("/orders/{order}/cancellation", Who::Anyone, cancel),
        Route::post("/orders/{order}/extension", Who::Anyone, extend),
    ]
}

#[derive(Template)]
#[template(path = "orders/list.html")]
struct ListPage {
    page: Page,
    orders: Vec<Row>,
    next: Option<String>,
}

struct Row {
    href: String,
    number: String,
    day: String,
    store: String,
    stage: String,
    tone: &'static str,
    total: String,
    title: String,
    picture: Option<Picture>,
    more: usize,
}

#[derive(Template)]
#[template(path = "orders/order.html")]
struct OrderPage {
    page: Page,
    order: Order,
    store: (String, String),
    progress: Vec<Step>,
    happened: Vec<Step>,
    lines: Vec<LineView>,
    sums: Vec<(String, String, &'static str)>,
    label: Vec<String>,
    parcels: Vec<ParcelView>,
    refunds: Vec<String>,
    /// Until when something holds, its words, and how much of it is left in percent.
    countdown: Option<(String, String, String)>,
    purchase: String,
    key: String,
    may_confirm: bool,
    may_cancel: bool,
    may_return: bool,
    /// By how many days the protection can be made longer.
    longer: Option<i64>,
    /// The returns of this order: address, and where each stands.
    returns: Vec<(String, String)>,
}

/// A parcel, and what happened to it.
pub(super) struct ParcelView {
    pub id: String,
    pub carrier: String,
    pub tracking: String,
    pub seen: Vec<Step>,
}

pub(super) fn parcel_view(page: &Page, parcel: Parcel, seen: &[Seen]) -> ParcelView {
    let step = |seen: &Seen| {
        let when = formats::instant(page.language(), seen.at, &jiff::tz::TimeZone::UTC);
        Step {
            words: page.t_of("track", &seen.kind),
            detail: match seen.place.as_str() {
                "" => when,
                place => format!("{when} · {place}"),
            },
            state: "done",
            href: String::new(),
        }
    };
    let mine = seen.iter().filter(|seen| seen.parcel == parcel.id);
    let seen = mine.map(step).collect();
    ParcelView { id: parcel.id, carrier: parcel.carrier, tracking: parcel.tracking, seen }
}

struct LineView {
    href: String,
    title: String,
    options: String,
    picture: Option<Picture>,
    quantity: i64,
    total: String,
    review: Option<reviewing::Link>,
}

#[derive(Template)]
#[template(path = "orders/find.html")]
struct FindPage {
    page: Page,
    fields: Fields,
    said: String,
}

fn tone(stage: Stage) -> &'static str {
    match stage {
        Stage::Placed | Stage::Returning => "wait",
        Stage::Paid | Stage::Dispatched => "calm",
        Stage::Delivered | Stage::Completed => "good",
        Stage::Cancelled | Stage::Returned | Stage::Refunded => "bad",
    }
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let before = paging.after();
    let orders = store::of_buyer(&app.db, by.id(), before.as_deref(), paging.limit()).await?;
    let (orders, next) = paging.page(orders, |order| order.id.to_string());
    let ids: Vec<OrderId> = orders.iter().map(|order| order.id.clone()).collect();
    let lines = store::lines(&app.db, &ids).await?;
    let stores: Vec<_> = orders.iter().map(|order| order.store.clone()).collect();
    let stores = shop::sellers::by_ids(&app.db, &stores).await?;
    let language = page.language();
    let row = |order: &Order| {
        let mut mine = lines.iter().filter(|line| line.order == order.id);
        let first = mine.next();
        let store = stores.iter().find(|store| store.id == order.store);
        Row {
            href: page.href(format!("/orders/{}", order.id)),
            number: order.number.clone(),
            day: formats::day(language, order.created),
            store: store.map_or_else(String::new, |store| store.name.clone()),
            stage: page.t_of("order-stage", order.stage.code()),
            tone: tone(order.stage),
            total: said::money(language, order.money(order.total)),
            title: first.map_or_else(String::new, |line| line.title.clone()),
            picture: first.and_then(|line| line.picture.as_deref()).map(said::picture),
            more: mine.count(),
        }
    };
    let orders = orders.iter().map(row).collect();
    Ok(show(ListPage { page: page.titled("orders-title"), orders, next }))
}

async fn find(page: Page) -> Result<Response, Problem> {
    let (page, fields) = (page.titled("orders-find"), Fields::default());
    Ok(show(FindPage { page, fields, said: String::new() }))
}

/// Who knows the number of an order and the mail address that it was bought with is let in: both were
/// told to nobody else.
async fn found(
    State(app): State<App>,
    page: Page,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let typed = number::typed(&fields.required("number"));
    let mail = fields.required("mail").to_lowercase();
    let mut said = String::new();
    if fields.are_good() {
        accounts::customers::slow_down(&app, "find an order", &page.visit().network()).await?;
        if let Some(order) = store::by_number(&app.db, &typed).await?
            && let Some((known, ..)) = store::person(&app.db, &order.checkout).await?
            && known.to_lowercase() == mail
        {
            let key = link::seal(&app, &order.checkout);
            return Ok(go(&format!("/orders/{}?key={key}", order.id)));
        }
        said = page.t("orders-find-none");
    }
    let page = page.titled("orders-find");
    Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, FindPage { page, fields, said }))
}

async fn order(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let found = access::buyers(&app, &actor, &id, &keyed.key).await?;
    let order = found.order().clone();
    let language = page.language();
    let money = |minor| said::money(language, order.money(minor));
    let lines = store::lines(&app.db, std::slice::from_ref(&id)).await?;
    let events = store::events(&app.db, &id).await?;
    let seller = shop::sellers::by_id(&app.db, &order.store).await?;
    let person = store::person(&app.db, &order.checkout).await?;
    let address = person.and_then(|(_, _, address)| serde_json::from_value(address).ok());
    let parcels = store::parcels(&app.db, &id).await?.into_iter();
    let parcels = parcels.filter(|parcel| parcel.handed_over.is_some());
    let refunds = store::refunds(&app.db, &id).await?;
    let refunds = refunds.iter().map(|refund| {
        let amount = money(refund.amount);
        page.t_of1("order-refund", &refund.state, "amount", amount)
    });
    let line = |line: &super::Line| LineView {
        href: page.href(format!("/p/{}", line.listing)),
        title: line.title.clone(),
        options: shop::browse::option_words(&page, &line.options),
        picture: line.picture.as_deref().map(said::picture),
        quantity: line.quantity,
        total: money(line.goods),
        review: None,
    };
    let key = keyed.key.as_str();
    let positions: Vec<i64> = lines.iter().map(|line| line.position).collect();
    let mut reviews = reviewing::links(&app, &page, &order, (&positions, key)).await?;
    let mut lines: Vec<LineView> = lines.iter().map(line).collect();
    for (shown, position) in lines.iter_mut().zip(positions) {
        let found = reviews.iter().position(|link| link.position == position);
        shown.review = found.map(|at| reviews.swap_remove(at));
    }
    let back = crate::returns::of_order(&app.db, &id).await?;
    let back_link = |case: &crate::returns::Case| {
        let path = format!("/returns/{}?key={key}", case.id);
        (page.href(path), page.t_of("return-stage", case.stage))
    };
    let seen = tracking::of_order(&app.db, &id).await?;
    Ok(show(OrderPage {
        store: seller.map_or_else(Default::default, |store| {
            (page.href(format!("/s/{}", store.slug)), store.name)
        }),
        progress: progress(&page, &order, &events),
        happened: events.iter().rev().map(|event| happened(&page, event)).collect(),
        lines,
        sums: sums(&page, &order),
        label: address.map(|it| addresses::lines(language, &it)).unwrap_or_default(),
        parcels: parcels.map(|parcel| parcel_view(&page, parcel, &seen)).collect(),
        refunds: refunds.collect(),
        countdown: countdown(&page, &order, app.clock.now()),
        purchase: match key {
            "" => format!("/purchases/{}", order.checkout),
            key => format!("/purchases/{}?key={key}", order.checkout),
        },
        may_confirm: order.stage.allows(Deed::Confirm),
        may_cancel: order.stage == Stage::Paid,
        may_return: returns::may_ask(&order, &events, app.clock.now()),
        longer: deeds::may_extend(&order, &events).then(|| Rules::of(&app).extension_days),
        returns: back.iter().map(back_link).collect(),
        key: keyed.key.clone(),
        page: page.titled_with("order-title", "number", order.number.as_str()),
        order,
    }))
}

/// How far it has come, as steps.
fn progress(page: &Page, order: &Order, events: &[Event]) -> Vec<Step> {
    let usual = [Stage::Placed, Stage::Paid, Stage::Dispatched, Stage::Delivered, Stage::Completed];
    let reached = |stage: Stage| events.iter().find(|event| event.stage == stage);
    let at = usual.iter().position(|stage| *stage == order.stage);
    let step = |(n, stage): (usize, &Stage)| Step {
        words: match stage {
            // Once it is paid the first step is what was done, not what was missing.
            Stage::Placed if order.stage != Stage::Placed => page.t_of("order-event", "placed"),
            _ => page.t_of("order-stage", stage.code()),
        },
        detail: reached(*stage)
            .map_or_else(String::new, |event| formats::day_short(page.language(), event.at)),
        state: match at {
            Some(at) if n < at || order.stage == Stage::Completed => "done",
            Some(at) if n == at => "now",
            None if reached(*stage).is_some() => "done",
            _ => "",
        },
        href: String::new(),
    };
    let mut steps: Vec<Step> = usual.iter().enumerate().map(step).collect();
    if at.is_none() {
        // It went another way: the steps that were taken, and where it stands.
        steps.retain(|step| step.state == "done");
        let words = page.t_of("order-stage", order.stage.code());
        steps.push(Step { words, state: "now", ..Step::default() });
    }
    steps
}

fn happened(page: &Page, event: &Event) -> Step {
    let at = page.time(event.at).0;
    let at = web::without_isolates(&strip(&at));
    Step {
        words: page.t_of("order-event", &event.kind),
        detail: match event.kind.as_str() {
            // Its words say already that the carrier told it.
            "delivered" => at,
            _ => format!("{at} · {}", page.t_of("order-by", &event.by)),
        },
        state: "done",
        href: String::new(),
    }
}

/// The words of a time without its markup.
fn strip(html: &str) -> String {
    let mut inside = false;
    html.chars()
        .filter(|c| match c {
            '<' => {
                inside = true;
                false
            }
            '>' => {
                inside = false;
                false
            }
            _ => !inside,
        })
        .collect()
}

fn countdown(page: &Page, order: &Order, now: Time) -> Option<(String, String, String)> {
    let until = match order.stage {
        Stage::Paid => order.clocks.dispatch_by,
        Stage::Dispatched | Stage::Delivered => order.clocks.protection_until,
        _ => None,
    }?;
    let whole = until.seconds_since(order.created).max(1);
    let left = until.seconds_since(now).clamp(0, whole);
    let words = page.t1("order-left", "when", formats::relative(page.language(), until, now));
    Some((until.to_string(), words, (left * 100 / whole).to_string()))
}

/// The sums of an order in words, each with its class.
pub(super) fn sums(page: &Page, order: &Order) -> Vec<(String, String, &'static str)> {
    let money = |minor| said::money(page.language(), order.money(minor));
    let mut sums = vec![
        (page.t("sum-goods"), money(order.goods), ""),
        (page.t("sum-shipping"), money(order.shipping_cost), ""),
    ];
    let off = order.seller_discount + order.platform_discount;
    if off > 0 {
        sums.push((page.t("sum-discount"), money(-off), "less"));
    }
    let on_top = order.total - (order.goods + order.shipping_cost - off) - order.duty;
    if on_top > 0 {
        sums.push((page.t("sum-tax-added"), money(on_top), ""));
    }
    if order.duty > 0 {
        sums.push((page.t("sum-duty"), money(order.duty), ""));
    }
    sums.push((page.t("sum-total"), money(order.total), "total"));
    if order.tax > on_top {
        sums.push((page.t("sum-tax-inside"), money(order.tax - on_top.max(0)), ""));
    }
    sums
}

async fn confirm(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, &keyed.key).await?;
    answered(&page, &id, &keyed, deeds::confirm(&app, &order).await, "flash-order-confirmed")
}

async fn extend(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, &keyed.key).await?;
    answered(&page, &id, &keyed, deeds::extend(&app, &order).await, "flash-order-extended")
}

async fn cancel(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    let order = access::buyers(&app, &actor, &id, &keyed.key).await?;
    answered(&page, &id, &keyed, deeds::cancel(&app, &order).await, "flash-order-cancelled")
}

/// Back to the order, with what was done; a second click, or somebody who was faster, is no fault.
fn answered(
    page: &Page,
    id: &OrderId,
    keyed: &Keyed,
    done: crate::Result<Order>,
    flash: &'static str,
) -> Result<Response, Problem> {
    let here = match keyed.key.as_str() {
        "" => format!("/orders/{id}"),
        key => format!("/orders/{id}?key={key}"),
    };
    match done {
        Ok(_) => Ok(go_saying(page.visit(), &here, flash)),
        Err(Error::NotNow(_) | Error::Stale) => {
            Ok(go_saying(page.visit(), &here, "flash-order-other"))
        }
        Err(error) => Err(error.into()),
    }
}
