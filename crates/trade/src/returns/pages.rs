//! The buyer's pages of returns: asking, and following one.

use super::access;
use super::stage::Deed;
use super::view::{self, Goods, View};
use super::{Asking, Reason, ReturnId, deeds, right, store};
use crate::checkout::purchase::Keyed;
use crate::error::Error;
use crate::orders::access as orders_access;
use crate::orders::access::BuyersOrder;
use crate::orders::stage::Deed as OrderDeed;
use crate::orders::{self, Event, Order};
use crate::{OrderId, attached, said};
use accounts::{Actor, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::parts::Picture;
use web::{App, Fields, Form, Page, Problem, Upload};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/orders/{order}/return", Who::Anyone, asking),
        Route::post("/orders/{order}/return", Who::Anyone, ask).limit(attached::LIMIT),
        Route::get("/returns/{return}", Who::Anyone, one),
        Route::post("/returns/{return}/dispatch", Who::Anyone, send),
        Route::post("/returns/{return}/withdrawal", Who::Anyone, withdraw),
    ]
}

/// Whether the buyer may ask to give goods of an order back now.
pub(crate) fn may_ask(order: &Order, events: &[Event], now: values::Time) -> bool {
    let in_time = right::may_ask_until(order, events).is_none_or(|until| now <= until);
    order.stage.allows(OrderDeed::AskReturn) && in_time
}

#[derive(Template)]
#[template(path = "returns/ask.html")]
struct AskPage {
    page: Page,
    fields: Fields,
    here: String,
    back: String,
    lines: Vec<(Goods, String)>,
    reasons: Vec<(String, String)>,
    kept: Vec<(String, Picture)>,
    until: Option<String>,
    /// The law of where it went gives the buyer the right to it.
    by_law: bool,
}

async fn asked(app: &App, actor: &Actor, id: &str, key: &str) -> Result<BuyersOrder, Problem> {
    let id: OrderId = id.parse().map_err(|_| Problem::not_found())?;
    Ok(orders_access::buyers(app, actor, &id, key).await?)
}

async fn asking(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let order = asked(&app, &actor, &id, &keyed.key).await?;
    let events = orders::events(&app.db, &order.order().id).await?;
    if !may_ask(order.order(), &events, app.clock.now()) {
        return Err(Error::NotNow(order.order().stage).into());
    }
    let fields = Fields::default();
    Ok(web::show(ask_page(&app, page, order.order(), &keyed.key, fields).await?))
}

async fn ask_page(
    app: &App,
    page: Page,
    order: &Order,
    key: &str,
    fields: Fields,
) -> Result<AskPage, Problem> {
    let lines = orders::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let earlier = store::of_order(&app.db, &order.id).await?;
    let events = orders::events(&app.db, &order.id).await?;
    let row = |line: &orders::Line| {
        let left = line.quantity - store::pieces(&earlier, line.position);
        let typed = fields.get(&format!("line-{}", line.position)).to_owned();
        (left > 0).then(|| (view::goods(&page, line, left), typed))
    };
    let until = right::may_ask_until(order, &events);
    let reason = |one: &Reason| (one.code().to_owned(), page.t_of("return-reason", one.code()));
    Ok(AskPage {
        here: page.href(format!("/orders/{}/return?key={key}", order.id)),
        back: page.href(format!("/orders/{}?key={key}", order.id)),
        lines: lines.iter().filter_map(row).collect(),
        reasons: Reason::ALL.iter().map(reason).collect(),
        kept: attached::kept(&fields),
        until: until.map(|until| said::day(page.language(), until)),
        by_law: right::must_be_accepted(&order.country),
        page: page.titled("return-ask"),
        fields,
    })
}

async fn ask(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    upload: Upload,
) -> Result<Response, Problem> {
    let order = asked(&app, &actor, &id, &keyed.key).await?;
    let mut fields = attached::read(&app, &order.order().buyer, upload).await?;
    let lines = orders::lines(&app.db, std::slice::from_ref(&order.order().id)).await?;
    let mut chosen = Vec::new();
    for line in &lines {
        let name = format!("line-{}", line.position);
        match fields.get(&name) {
            "" => {}
            typed => match typed.parse::<i64>().ok().filter(|n| (0..=line.quantity).contains(n)) {
                Some(pieces) => chosen.push((line.position, pieces)),
                None => {
                    let most = vec![("most", line.quantity.into())];
                    fields.fault_with(&name, "return-quantity", most);
                }
            },
        }
    }
    let reason = Reason::of(&fields.required("reason"));
    let asking = Asking {
        lines: chosen,
        reason: reason.unwrap_or(Reason::Other),
        words: fields.get("words").to_owned(),
        pictures: attached::ids(&fields),
    };
    if fields.are_good() {
        match deeds::ask(&app, &order, &asking).await {
            Ok(id) => {
                let there = page.href(format!("/returns/{id}?key={}", keyed.key));
                return Ok(web::go_saying(page.visit(), &there, "flash-return-asked"));
            }
            // A second click, or somebody who was faster: the order shows how it stands.
            Err(Error::NotNow(_) | Error::Stale) => {
                let there = page.href(format!("/orders/{id}?key={}", keyed.key));
                return Ok(web::go_saying(page.visit(), &there, "flash-order-other"));
            }
            Err(error) => view::blame(&mut fields, error)?,
        }
    }
    let shown = ask_page(&app, page, order.order(), &keyed.key, fields).await?;
    Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}

#[derive(Template)]
#[template(path = "returns/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    case: View,
    path: String,
    query: String,
    order: String,
    may_send: bool,
    may_withdraw: bool,
}

async fn found(
    app: &App,
    actor: &Actor,
    id: &str,
    key: &str,
) -> Result<access::BuyersCase, Problem> {
    let id: ReturnId = id.parse().map_err(|_| Problem::not_found())?;
    Ok(access::buyers(app, actor, &id, key).await?)
}

async fn one(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
) -> Result<Response, Problem> {
    let case = found(&app, &actor, &id, &keyed.key).await?;
    Ok(web::show(one_page(&app, page, &case, &keyed.key, Fields::default()).await?))
}

async fn one_page(
    app: &App,
    page: Page,
    found: &access::BuyersCase,
    key: &str,
    fields: Fields,
) -> Result<OnePage, Problem> {
    let (case, order) = (found.case(), found.order());
    Ok(OnePage {
        case: view::of(app, &page, case, order).await?,
        path: page.href(format!("/returns/{}", case.id)),
        query: format!("?key={key}"),
        order: page.href(format!("/orders/{}?key={key}", order.id)),
        may_send: case.stage.allows(Deed::Send),
        may_withdraw: case.stage.allows(Deed::Withdraw),
        page: page.titled_with("return-title", "number", order.number.as_str()),
        fields,
    })
}

async fn send(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let case = found(&app, &actor, &id, &keyed.key).await?;
    let done = deeds::send(&app, &case, fields.get("carrier"), fields.get("tracking")).await;
    if let Err(Error::Field(..)) = &done {
        view::blame(&mut fields, done.err().unwrap_or(Error::Stale))?;
        let shown = one_page(&app, page, &case, &keyed.key, fields).await?;
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    answered(&page, &id, &keyed, done, "flash-return-sent")
}

async fn withdraw(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Query(keyed): Query<Keyed>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let case = found(&app, &actor, &id, &keyed.key).await?;
    answered(&page, &id, &keyed, deeds::withdraw(&app, &case).await, "flash-return-withdrawn")
}

/// Back to the return; a second click, or somebody who was faster, is no fault.
fn answered(
    page: &Page,
    id: &str,
    keyed: &Keyed,
    done: crate::Result<()>,
    flash: &'static str,
) -> Result<Response, Problem> {
    let here = page.href(format!("/returns/{id}?key={}", keyed.key));
    match done {
        Ok(()) => Ok(web::go_saying(page.visit(), &here, flash)),
        Err(Error::Stale | Error::NotNow(_)) => Ok(web::go(&here)),
        Err(Error::Told(problem)) if problem.code() == "return-not-now" => Ok(web::go(&here)),
        Err(error) => Err(error.into()),
    }
}
