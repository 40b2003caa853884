//! The address at which carriers tell what happened to parcels, and the operator's page with the secret
//! that is handed to a carrier.

use super::tracking;
use accounts::{OperateMarket, Permit, Route, Who};
use askama::Template;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::json;
use web::{App, Page, Problem};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/operator/carriers", Who::Staff(OperateMarket::ROLES), page)
            .nav("carriers-title"),
        // Not below /api/, where who asks is known by a token of an account.
        Route::post("/carriers/{carrier}/events", Who::Anyone, told),
    ]
}

async fn told(
    State(app): State<App>,
    Path(carrier): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Result<Response, Problem> {
    let signature = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let signature = signature.unwrap_or_default();
    let parcels = tracking::receive(&app, &carrier, signature, &body).await?;
    Ok(Json(json!({ "parcels": parcels })).into_response())
}

#[derive(Template)]
#[template(path = "orders/carriers.html")]
struct CarriersPage {
    page: Page,
    carrier: String,
    address: String,
    secret: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    carrier: String,
}

async fn page(
    State(app): State<App>,
    page: Page,
    _by: Permit<OperateMarket>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let carrier = asked.carrier.trim().to_owned();
    let name = web::query_escaped(&carrier.to_lowercase()).replace('+', "%20");
    let (address, secret) = match carrier.is_empty() {
        true => (String::new(), String::new()),
        false => (
            format!("{}/carriers/{name}/events", app.config.public),
            tracking::secret(&app, &carrier),
        ),
    };
    Ok(web::show(CarriersPage { page: page.titled("carriers-title"), carrier, address, secret }))
}
