//! A seller's statement: to read, as CSV, as PDF.

use super::papers::{self, MOST_ON_PAPER};
use super::{Month, Statement};
use crate::payouts::own_store;
use crate::said;
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use shop::sellers;
use values::Time;
use web::{App, Page, Problem, show};

/// How many entries a page shows.
const ON_PAGE: usize = 500;
/// How many entries a CSV has.
const IN_FILE: usize = 200_000;

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/seller/statements/{month}/{currency}", Who::Seller, one),
        Route::get("/seller/statements/{month}/{currency}/file.csv", Who::Seller, csv),
        Route::get("/seller/statements/{month}/{currency}/file.pdf", Who::Seller, pdf),
    ]
}

#[derive(Template)]
#[template(path = "statements/pages/one.html")]
struct StatementPage {
    page: Page,
    month: Month,
    opening: String,
    closing: String,
    lines: Vec<LineView>,
    is_whole: bool,
}

struct LineView {
    at: Time,
    what: String,
    number: String,
    amount: String,
    balance: String,
}

fn asked((month, currency): &(String, String)) -> Result<Month, Problem> {
    Month::read(month, currency).ok_or_else(Problem::not_found)
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(path): Path<(String, String)>,
) -> Result<Response, Problem> {
    let month = asked(&path)?;
    let own = own_store(&app, &by).await?;
    let Statement { opening, closing, lines, is_whole, .. } =
        super::of(&app.db, &own, month, ON_PAGE).await?;
    let language = page.language();
    let line = |line: &super::Line| LineView {
        at: line.at,
        what: papers::words(&page, line),
        number: line.number.clone(),
        amount: said::money(language, line.amount),
        balance: said::money(language, line.balance),
    };
    Ok(show(StatementPage {
        opening: said::money(language, opening),
        closing: said::money(language, closing),
        lines: lines.iter().map(line).collect(),
        page: page.titled("statement-title"),
        month,
        is_whole,
    }))
}

async fn csv(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(path): Path<(String, String)>,
) -> Result<Response, Problem> {
    let month = asked(&path)?;
    let own = own_store(&app, &by).await?;
    let statement = super::of(&app.db, &own, month, IN_FILE).await?;
    Ok(file("text/csv; charset=utf-8", (month, "csv"), papers::csv(&statement).into_bytes()))
}

async fn pdf(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(path): Path<(String, String)>,
) -> Result<Response, Problem> {
    let month = asked(&path)?;
    let own = own_store(&app, &by).await?;
    let statement = super::of(&app.db, &own, month, MOST_ON_PAPER).await?;
    let trader = sellers::trader_of(&app.db, &own.id).await?;
    let bytes = papers::pdf(&app, &page, &own, trader.as_ref(), &statement).await?;
    Ok(file("application/pdf", (month, "pdf"), bytes))
}

fn file(kind: &'static str, (month, ending): (Month, &str), bytes: Vec<u8>) -> Response {
    let name = format!("statement-{}-{}.{ending}", month.code(), month.currency.code());
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}
