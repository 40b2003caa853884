//! The seller's pages of returns.

use super::access;
use super::deeds::Restock;
use super::stage::Deed;
use super::view::{self, View};
use super::{Case, ReturnId, deeds, right, store};
use crate::error::Error;
use crate::{orders, said};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Form, Page, Paging, Problem};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/returns", Who::Seller, list),
        Route::get("/seller/returns/{return}", Who::Seller, one),
        Route::post("/seller/returns/{return}/answer", Who::Seller, answer),
        Route::post("/seller/returns/{return}/receipt", Who::Seller, receive),
    ]
}

#[derive(Template)]
#[template(path = "returns/list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: Option<String>,
}

struct Row {
    href: String,
    number: String,
    day: String,
    stage: String,
    tone: &'static str,
    reason: String,
    amount: String,
}

async fn list(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let own = shop::sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)?;
    let before = paging.after();
    let cases = store::of_store(&app.db, &own.id, before.as_deref(), paging.limit()).await?;
    let (cases, next) = paging.page(cases, |case| case.id.to_string());
    let mut rows = Vec::with_capacity(cases.len());
    for case in &cases {
        rows.push(row(&app, &page, case).await?);
    }
    let next = next.map(|next| page.href(format!("/seller/returns?after={next}")));
    Ok(web::show(ListPage { page: page.titled("return-list"), rows, next }))
}

async fn row(app: &App, page: &Page, case: &Case) -> Result<Row, Problem> {
    let order = orders::by_id(&app.db, &case.order).await?.ok_or_else(Problem::not_found)?;
    Ok(Row {
        href: page.href(format!("/seller/returns/{}", case.id)),
        day: said::day(page.language(), case.created),
        stage: page.t_of("return-stage", case.stage),
        tone: if case.stage.is_open() { "wait" } else { "calm" },
        reason: page.t_of("return-reason", &case.reason),
        amount: said::money(page.language(), order.money(case.amount)),
        number: order.number,
    })
}

#[derive(Template)]
#[template(path = "returns/sold.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    case: View,
    path: String,
    order: String,
    may_answer: bool,
    may_refuse: bool,
    may_receive: bool,
}

async fn found(app: &App, by: &Permit<Sell>, id: &str) -> Result<access::SellersCase, Problem> {
    let id: ReturnId = id.parse().map_err(|_| Problem::not_found())?;
    Ok(access::sellers(app, by, &id).await?)
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = found(&app, &by, &id).await?;
    Ok(web::show(one_page(&app, page, &case, Fields::default()).await?))
}

async fn one_page(
    app: &App,
    page: Page,
    found: &access::SellersCase,
    fields: Fields,
) -> Result<OnePage, Problem> {
    let (case, order) = (found.case(), found.order());
    let may_answer = case.stage.allows(Deed::Accept);
    Ok(OnePage {
        case: view::of(app, &page, case, order).await?,
        path: page.href(format!("/seller/returns/{}", case.id)),
        order: page.href(format!("/seller/orders/{}", order.id)),
        may_answer,
        may_refuse: may_answer && !right::must_be_accepted(&order.country),
        may_receive: case.stage.allows(Deed::Receive),
        page: page.titled_with("return-title", "number", order.number.as_str()),
        fields,
    })
}

async fn answer(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let case = found(&app, &by, &id).await?;
    let answer = fields.get("answer").to_owned();
    let (done, flash) = match fields.get("do") {
        "refuse" => (deeds::refuse(&app, &case, &answer).await, "flash-return-refused"),
        _ => (deeds::accept(&app, &case, &answer).await, "flash-return-accepted"),
    };
    if let Err(Error::Field(_, code)) = &done {
        fields.blame(&Problem::invalid().field("/answer", code));
        let shown = one_page(&app, page, &case, fields).await?;
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    answered(&page, &id, done, flash)
}

async fn receive(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let case = found(&app, &by, &id).await?;
    let restock = if fields.get("restock") == "yes" { Restock::Yes } else { Restock::No };
    answered(&page, &id, deeds::receive(&app, &case, restock).await, "flash-return-received")
}

/// Back to the return; a second click, or somebody who was faster, is no fault.
fn answered(
    page: &Page,
    id: &str,
    done: crate::Result<()>,
    flash: &'static str,
) -> Result<Response, Problem> {
    let here = page.href(format!("/seller/returns/{id}"));
    match done {
        Ok(()) => Ok(web::go_saying(page.visit(), &here, flash)),
        Err(Error::Stale | Error::NotNow(_)) => Ok(web::go(&here)),
        Err(Error::Told(problem)) if problem.code() == "return-not-now" => Ok(web::go(&here)),
        Err(error) => Err(error.into()),
    }
}
