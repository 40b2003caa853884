//! The treasurer's page of exchange rates: those of a day, and a file with more.

use super::{BadRow, Error, Rates, import, on};
use accounts::{Pay, Permit, Route, Who};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;
use values::Currency;
use web::{App, Fields, Page, Problem, Upload, go_saying, show, show_with};

/// Bytes of a file of rates; the bank's history of all days has less than one million.
const FILE: usize = 16 << 20;
/// How many bad rows a page names.
const BAD: usize = 200;

pub(super) fn routes() -> Vec<Route> {
    let treasurer = Who::Staff(Pay::ROLES);
    vec![
        Route::get("/operator/rates", treasurer, list).nav("nav-rates"),
        Route::post("/operator/rates", treasurer, upload).limit(FILE + (1 << 20)),
    ]
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    day: String,
}

#[derive(Template)]
#[template(path = "exchange/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    day: String,
    rates: Vec<RateView>,
    bad: Vec<BadRow>,
    more: usize,
}

struct RateView {
    code: String,
    currency: Currency,
    rate: String,
    day: String,
}

async fn list_page(
    app: &App,
    page: Page,
    day: Option<Date>,
    fields: Fields,
    mut bad: Vec<BadRow>,
) -> Result<ListPage, Problem> {
    let today = app.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let day = day.unwrap_or(today);
    let table = on(&app.db, day).await?;
    let euro = Currency::parse("EUR").map_err(Problem::internal)?;
    let view = |currency: Currency| {
        let quote = table.quote(euro, currency)?;
        // `EUR/USD 1.0842` is read as its last word.
        let rate = quote.rate.to_string();
        Some(RateView {
            code: currency.code().to_owned(),
            rate: rate.rsplit(' ').next().unwrap_or_default().to_owned(),
            day: page.date(&quote.day.to_string()),
            currency,
        })
    };
    let all = table.currencies().into_iter().filter(|currency| *currency != euro);
    let more = bad.len().saturating_sub(BAD);
    bad.truncate(BAD);
    Ok(ListPage {
        rates: all.filter_map(view).collect(),
        day: day.to_string(),
        page: page.titled("rates-title"),
        fields,
        bad,
        more,
    })
}

async fn list(
    State(app): State<App>,
    page: Page,
    _: Permit<Pay>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let day = asked.day.parse().ok();
    Ok(show(list_page(&app, page, day, Fields::default(), Vec::new()).await?))
}

async fn upload(
    State(app): State<App>,
    page: Page,
    by: Permit<Pay>,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let mut bytes = Vec::new();
    while let Some(mut file) = upload.next_file().await? {
        while let Some(chunk) = file.chunk().await? {
            bytes.extend_from_slice(&chunk);
        }
    }
    let mut fields = std::mem::take(&mut upload.fields);
    let text = String::from_utf8_lossy(&bytes);
    if text.trim().is_empty() {
        fields.fault("file", "required");
    }
    let source = fields.required("source");
    if source.chars().count() > 200 {
        fields.fault_with("source", "longer-than-allowed", vec![("wanted", 200.into())]);
    }
    let bad = match fields.are_good() {
        false => Vec::new(),
        true => match import(&app.db, &text, &source, by.by(), app.clock.now()).await {
            Ok(report) => {
                app.part::<Rates>()?.forget();
                let said = match report.changed {
                    0 => "flash-rates-known",
                    _ => "flash-rates-taken",
                };
                return Ok(go_saying(page.visit(), "/operator/rates", said));
            }
            Err(Error::Bad(bad)) => {
                fields.fault("file", "rates-bad");
                bad
            }
            Err(Error::Db(error)) => return Err(error.into()),
        },
    };
    let shown = list_page(&app, page, None, fields, bad).await?;
    Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}
