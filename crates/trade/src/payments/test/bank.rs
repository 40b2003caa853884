//! The page on which the test provider plays the buyer's bank, and asks whether it is them.

use crate::ChargeId;
use crate::error::Error;
use crate::orders::link;
use crate::payments::provider::{Event, Told};
use crate::payments::{Charge, Which, state::State as ChargeState, store};
use crate::said;
use accounts::{Route, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use web::{App, Form, Page, Problem, go, show};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/pay/test/{charge}", Who::Anyone, ask),
        Route::post("/pay/test/{charge}", Who::Anyone, answer),
    ]
}

/// The address of the bank's page for a charge; nobody else can make it.
pub(super) fn page(app: &App, charge: &ChargeId) -> String {
    format!("/pay/test/{charge}?s={}", seal(app, charge))
}

fn seal(app: &App, charge: &ChargeId) -> String {
    let key = app.keys.derive("pages of the test bank");
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of every length");
    mac.update(charge.as_str().as_bytes());
    URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..18])
}

#[derive(serde::Deserialize)]
struct Sealed {
    #[serde(default)]
    s: String,
}

#[derive(Template)]
#[template(path = "payments/test/bank.html")]
struct BankPage {
    page: Page,
    action: String,
    amount: String,
    card: String,
    waits: bool,
    back: String,
}

async fn asked(app: &App, id: &str, sealed: &str) -> Result<Charge, Problem> {
    let id: ChargeId = id.parse().map_err(|_| Problem::not_found())?;
    if !bool::from(seal(app, &id).as_bytes().ct_eq(sealed.as_bytes())) {
        return Err(Problem::not_found());
    }
    let charge = store::by_id(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    match charge.provider {
        Which::Test => Ok(charge),
        Which::Manual | Which::Nothing => Err(Problem::not_found()),
    }
}

async fn ask(
    State(app): State<App>,
    page: Page,
    Path(id): Path<String>,
    Query(sealed): Query<Sealed>,
) -> Result<Response, Problem> {
    let charge = asked(&app, &id, &sealed.s).await?;
    Ok(show(BankPage {
        action: self::page(&app, &charge.id),
        amount: said::money(page.language(), charge.amount),
        card: charge.card.clone().unwrap_or_default(),
        waits: charge.state == ChargeState::Challenged,
        back: link::to_purchase(&app, &charge.checkout),
        page: page.titled("bank-title"),
    }))
}

/// The bank tells what the buyer said by a webhook, like any other provider, and sends the buyer back.
async fn answer(
    State(app): State<App>,
    Path(id): Path<String>,
    Query(sealed): Query<Sealed>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let charge = asked(&app, &id, &sealed.s).await?;
    let told = match fields.get("do") {
        "approve" => Told::Captured,
        _ => Told::Failed("refused".to_owned()),
    };
    let body = super::telling(&Event::of(&charge, told));
    let signature = super::sign(&app, &body, app.clock.now());
    match super::receive(&app, &signature, &body).await {
        Ok(_) => Ok(go(&link::to_purchase(&app, &charge.checkout))),
        Err(Error::NotFound) => Err(Problem::not_found()),
        Err(error) => Err(error.into()),
    }
}
