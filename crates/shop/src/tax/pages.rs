//! The operator's pages of taxes and duties: the rows of a table, one row, a new one or another version
//! of one, and its end. Shipped rows and the operator's stand in one list; the operator's are marked.

use super::{Taxes, store, write};
use crate::fault;
use ::tax::{Row, Sheet, Tables};
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use web::{App, Fields, Form, Page, Paging, Problem, go_saying, show, show_with};

const HOME: &str = "/operator/taxes";

pub(super) fn routes() -> Vec<Route> {
    let operator = Who::Staff(OperateMarket::ROLES);
    vec![
        Route::get(HOME, operator, list).nav("nav-taxes"),
        Route::post(HOME, operator, add),
        Route::get("/operator/taxes/new", operator, new),
        Route::get("/operator/taxes/rows/{id}", operator, one),
        Route::post("/operator/taxes/rows/{id}/end", operator, end),
    ]
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    sheet: String,
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "tax/pages/list.html")]
struct ListPage {
    page: Page,
    sheets: Vec<(&'static str, String, bool)>,
    sheet: &'static str,
    q: String,
    columns: Vec<&'static str>,
    rows: Vec<RowView>,
    next: Option<String>,
}

struct RowView {
    id: String,
    cells: Vec<String>,
    days: String,
    ours: bool,
    confidence: String,
}

/// The columns that every table has beside its own.
const FACTS: [&str; 7] = ["id", "from", "until", "source", "retrieved", "confidence", "note"];

async fn list(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Query(asked): Query<Asked>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let sheet = Sheet::of(&asked.sheet).unwrap_or(Sheet::Rates);
    let tables = tables(&app).await?;
    let ours: HashSet<String> =
        store::list(&app.db).await?.into_iter().map(|written| written.row.id).collect();
    let word = asked.q.trim().to_lowercase();
    let after = paging.after().unwrap_or_default();
    let own = sheet.columns().into_iter().filter(|column| !FACTS.contains(column));
    let columns: Vec<&'static str> = own.collect();
    let found = |row: &&Row| {
        row.sheet == sheet
            && row.id > after
            && (word.is_empty() || row.cells.values().any(|it| it.to_lowercase().contains(&word)))
    };
    let limit = paging.size() + 1;
    let rows: Vec<&Row> = tables.rows().iter().filter(found).take(limit).collect();
    let (rows, next) = paging.page(rows, |row| row.id.clone());
    let view = |row: &&Row| RowView {
        id: row.id.clone(),
        cells: columns.iter().map(|column| row.cell(column).to_owned()).collect(),
        days: match row.cell("until") {
            "" => format!("{} –", page.date(row.cell("from"))),
            until => format!("{} – {}", page.date(row.cell("from")), page.date(until)),
        },
        ours: ours.contains(&row.id),
        confidence: row.cell("confidence").to_owned(),
    };
    let sheets = Sheet::ALL
        .map(|one| (one.name(), page.href(format!("{HOME}?sheet={}", one.name())), one == sheet));
    Ok(show(ListPage {
        rows: rows.iter().map(view).collect(),
        sheets: sheets.to_vec(),
        sheet: sheet.name(),
        q: asked.q,
        page: page.titled("taxes-title"),
        columns,
        next,
    }))
}

async fn tables(app: &App) -> Result<std::sync::Arc<Tables>, Problem> {
    Ok(app.part::<Taxes>()?.tables(&app.db, &app.clock).await?)
}

#[derive(Template)]
#[template(path = "tax/pages/row.html")]
struct RowPage {
    page: Page,
    fields: Fields,
    sheet: &'static str,
    columns: Vec<&'static str>,
    /// The id of a row that is there already.
    id: Option<String>,
    ours: bool,
}

fn row_page(page: Page, fields: Fields, sheet: Sheet, id: Option<String>, ours: bool) -> RowPage {
    let page = page.titled("taxes-row");
    RowPage { page, fields, sheet: sheet.name(), columns: sheet.columns(), id, ours }
}

async fn new(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let sheet = Sheet::of(&asked.sheet).ok_or_else(Problem::not_found)?;
    let today = today(&app).to_string();
    let fields = Fields::of(&[("retrieved", &today), ("from", &today), ("confidence", "medium")]);
    Ok(show(row_page(page, fields, sheet, None, false)))
}

async fn one(
    State(app): State<App>,
    page: Page,
    _: Permit<OperateMarket>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let tables = tables(&app).await?;
    let row = tables.row(&id).ok_or_else(Problem::not_found)?;
    let ours = store::list(&app.db).await?.iter().any(|written| written.row.id == id);
    Ok(show(row_page(page, of_row(row), row.sheet, Some(id), ours)))
}

fn of_row(row: &Row) -> Fields {
    let mut fields = Fields::default();
    for column in row.sheet.columns() {
        fields.push(column, row.cell(column));
    }
    fields
}

async fn add(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let sheet = Sheet::of(fields.get("sheet")).ok_or_else(Problem::not_found)?;
    let cell = |column: &&'static str| ((*column).to_owned(), fields.get(column).to_owned());
    let cells: BTreeMap<String, String> = sheet.columns().iter().map(cell).collect();
    let tx = app.db.begin().await?;
    match write::add(&tx, sheet, cells, (by.by(), by.id()), app.clock.now()).await {
        Ok(_) => {
            tx.commit().await?;
            app.part::<Taxes>()?.forget();
            let home = page.href(format!("{HOME}?sheet={}", sheet.name()));
            Ok(go_saying(page.visit(), &home, "flash-taxes-saved"))
        }
        Err(write::Error::Faults(faults)) => {
            fields.blame(&fault::problem(&faults));
            let known = Some(fields.get("known").to_owned()).filter(|id| !id.is_empty());
            let shown = row_page(page, fields, sheet, known, true);
            Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

async fn end(
    State(app): State<App>,
    page: Page,
    by: Permit<OperateMarket>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let tables = tables(&app).await?;
    let row = tables.row(&id).ok_or_else(Problem::not_found)?;
    let tx = app.db.begin().await?;
    let ended = match fields.get("last").parse::<Date>() {
        Ok(last) => write::end(&tx, &id, last, (by.by(), by.id()), app.clock.now()).await,
        Err(_) => {
            let mut faults = fault::Faults::default();
            faults.add("/last", "taxes-day");
            Err(write::Error::Faults(faults.0))
        }
    };
    match ended {
        Ok(()) => {
            tx.commit().await?;
            app.part::<Taxes>()?.forget();
            let home = page.href(format!("{HOME}?sheet={}", row.sheet.name()));
            Ok(go_saying(page.visit(), &home, "flash-taxes-saved"))
        }
        Err(write::Error::Faults(faults)) => {
            let mut shown = of_row(row);
            shown.push("last", fields.get("last"));
            shown.blame(&fault::problem(&faults));
            let shown = row_page(page, shown, row.sheet, Some(id), true);
            Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
        Err(error) => Err(error.into()),
    }
}

fn today(app: &App) -> Date {
    app.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
}
