//! Exchange rates for the treasurer's programs.

use super::{Error, Rates, Report, import, on};
use accounts::{Pay, Permit, Route, Scope, Who};
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use values::Currency;
use web::{App, Problem};

/// Bytes of a file of rates.
const FILE: usize = 16 << 20;

pub(super) fn routes() -> Vec<Route> {
    let treasurer = Who::Staff(Pay::ROLES);
    let query = |name: &str, required: bool, example: &str| {
        json!([{ "name": name, "in": "query", "required": required,
            "schema": { "type": "string" }, "example": example }])
    };
    let answer = |what: &str, schema: Json, example: Json| {
        json!({ "200": { "description": what,
            "content": { "application/json": { "schema": schema, "example": example } } } })
    };
    let rates = json!({ "type": "object", "required": ["day", "rates"], "properties": {
        "day": { "type": "string", "format": "date" },
        "rates": { "type": "object", "additionalProperties": { "type": "string" } } } });
    let report = json!({ "type": "object", "required": ["rates", "changed"], "properties": {
        "rates": { "type": "integer" }, "changed": { "type": "integer" },
        "days": { "type": ["array", "null"], "items": { "type": "string" } } } });
    vec![
        Route::get("/api/v1/market/rates", treasurer, of_day).scope(Scope::MarketRead).doc(
            json!({ "summary": "Show the exchange rates of a day: how much one euro is",
                "parameters": query("day", false, "2026-11-27"),
                "responses": answer("The rates.", rates,
                    json!({ "day": "2026-11-27", "rates": { "USD": "1.153" } })) }),
        ),
        Route::post("/api/v1/market/rates", treasurer, take)
            .scope(Scope::MarketWrite)
            .limit(FILE)
            .doc(json!({ "summary": "Take a file of exchange rates in",
                "description": "The file of the European Central Bank, or one with the columns \
                    day, currency, per_euro. The same file again changes nothing.",
                "parameters": query("source", true, "European Central Bank"),
                "requestBody": { "required": true, "content": { "text/csv": {
                    "schema": { "type": "string" } } } },
                "responses": answer("What the file has brought.", report,
                    json!({ "rates": 30, "changed": 30, "days": ["2026-11-27", "2026-11-27"] })) })),
    ]
}

#[derive(Deserialize)]
struct Asked {
    day: Option<Date>,
}

async fn of_day(
    State(app): State<App>,
    _: Permit<Pay>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let today = app.clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let table = on(&app.db, asked.day.unwrap_or(today)).await?;
    let euro = Currency::parse("EUR").map_err(Problem::internal)?;
    let mut rates = serde_json::Map::new();
    for currency in table.currencies().into_iter().filter(|currency| *currency != euro) {
        if let Some(quote) = table.quote(euro, currency) {
            let written = quote.rate.to_string();
            let rate = written.rsplit(' ').next().unwrap_or_default();
            rates.insert(currency.code().to_owned(), rate.into());
        }
    }
    Ok(axum::Json(json!({ "day": table.day, "rates": rates })).into_response())
}

#[derive(Deserialize)]
struct From {
    source: String,
}

async fn take(
    State(app): State<App>,
    by: Permit<Pay>,
    Query(from): Query<From>,
    body: Bytes,
) -> Result<Response, Problem> {
    let text = std::str::from_utf8(&body).map_err(|_| Problem::unreadable())?;
    let source: String = from.source.trim().chars().take(200).collect();
    if source.is_empty() {
        return Err(Problem::invalid().field("/source", "required"));
    }
    let taken = import(&app.db, text, &source, by.by(), app.clock.now()).await;
    let report: Report = taken.map_err(|error| match error {
        Error::Bad(rows) => {
            let rows = &rows[..rows.len().min(1_000)];
            Problem::invalid().field("/", "rates-bad").member("rows", json!(rows))
        }
        Error::Db(error) => error.into(),
    })?;
    app.part::<Rates>()?.forget();
    Ok(axum::Json(report).into_response())
}
