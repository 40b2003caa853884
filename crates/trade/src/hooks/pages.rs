//! The seller's pages of webhooks.

use super::EVENTS;
use crate::payouts::own_store;
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use outbox::Error;
use outbox::webhooks::{self, Delivery, DeliveryId, Endpoint, EndpointId};
use values::Time;
use web::{App, Fields, Form, Page, Paging, Problem, go_saying, show, show_with};

const HOME: &str = "/seller/webhooks";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get(HOME, Who::Seller, list),
        Route::post(HOME, Who::Seller, add),
        Route::get("/seller/webhooks/{endpoint}", Who::Seller, one),
        Route::post("/seller/webhooks/{endpoint}/state", Who::Seller, state),
        Route::post("/seller/webhooks/{endpoint}/secret", Who::Seller, renew),
        Route::post("/seller/webhooks/{endpoint}/replay", Who::Seller, replay),
        Route::post("/seller/webhooks/{endpoint}/removal", Who::Seller, remove),
    ]
}

#[derive(Template)]
#[template(path = "hooks/pages/list.html")]
struct ListPage {
    page: Page,
    fields: Fields,
    events: Vec<(String, String)>,
    endpoints: Vec<Endpoint>,
}

async fn list_page(
    app: &App,
    page: Page,
    by: &Permit<Sell>,
    fields: Fields,
) -> Result<ListPage, Problem> {
    let named = |event: &&str| {
        let words = page.t_of("hooks-event", event.replace('.', "-"));
        ((*event).to_owned(), format!("{words} ({event})"))
    };
    Ok(ListPage {
        events: EVENTS.iter().map(named).collect(),
        endpoints: webhooks::list(&app.db, by.id()).await?,
        page: page.titled("hooks-title"),
        fields,
    })
}

async fn list(State(app): State<App>, page: Page, by: Permit<Sell>) -> Result<Response, Problem> {
    own_store(&app, &by).await?;
    Ok(show(list_page(&app, page, &by, Fields::default()).await?))
}

async fn add(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    own_store(&app, &by).await?;
    let url = fields.required("url");
    let chosen = fields.all("events").filter(|event| EVENTS.contains(event));
    let events: Vec<String> = chosen.map(str::to_owned).collect();
    if events.is_empty() {
        fields.fault("events", "hooks-events");
    }
    // A second click finds the first one's endpoint.
    let known = webhooks::list(&app.db, by.id()).await?;
    let twice = known.iter().find(|one| one.url == url && one.events == events);
    if fields.are_good() && twice.is_none() {
        match webhooks::add(&app, by.id(), &url, &events).await {
            Ok(_) => {}
            Err(Error::Address) => fields.fault("url", "hooks-address"),
            Err(Error::Events) => fields.fault("events", "hooks-events"),
            Err(Error::TooMany) => fields.fault("url", "hooks-too-many"),
            Err(error) => return Err(error.into()),
        }
    }
    if !fields.are_good() {
        let shown = list_page(&app, page, &by, fields).await?;
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    Ok(go_saying(page.visit(), HOME, "flash-hooks-added"))
}

#[derive(Template)]
#[template(path = "hooks/pages/one.html")]
struct OnePage {
    page: Page,
    endpoint: Endpoint,
    secret: String,
    deliveries: Vec<Delivery>,
    next: Option<String>,
}

fn asked(id: &str) -> Result<EndpointId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

async fn one(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Result<Response, Problem> {
    let id = asked(&id)?;
    let endpoint = webhooks::find(&app.db, by.id(), &id).await?;
    let before: Option<DeliveryId> = paging.after().and_then(|id| id.parse().ok());
    let (owner, limit) = (by.id(), paging.limit());
    let told = webhooks::deliveries(&app.db, owner, &id, before.as_ref(), limit).await?;
    let (deliveries, next) = paging.page(told, |told| told.id.to_string());
    let secret = endpoint.secret(&app);
    let page = page.titled("hooks-one");
    Ok(show(OnePage { page, endpoint, secret, deliveries, next }))
}

async fn state(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let id = asked(&id)?;
    match fields.get("do") {
        "pause" => webhooks::pause(&app.db, by.id(), &id).await?,
        _ => webhooks::resume(&app.db, by.id(), &id, app.clock.now()).await?,
    }
    Ok(go_saying(page.visit(), &page.href(format!("{HOME}/{id}")), "flash-hooks-changed"))
}

async fn renew(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id = asked(&id)?;
    webhooks::renew_secret(&app, by.id(), &id).await?;
    Ok(go_saying(page.visit(), &page.href(format!("{HOME}/{id}")), "flash-hooks-secret"))
}

/// One event again, or all since a day.
async fn replay(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let (id, now) = (asked(&id)?, app.clock.now());
    if let Ok(delivery) = fields.get("delivery").parse::<DeliveryId>() {
        webhooks::replay(&app.db, by.id(), &delivery, now).await?;
    } else {
        let since = Time::parse(&format!("{}T00:00:00Z", fields.get("since")));
        let since = since.map_err(|_| Problem::invalid().field("/since", "required"))?;
        webhooks::replay_since(&app.db, by.id(), &id, since, now).await?;
    }
    Ok(go_saying(page.visit(), &page.href(format!("{HOME}/{id}")), "flash-hooks-replayed"))
}

async fn remove(
    State(app): State<App>,
    page: Page,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    webhooks::remove(&app.db, by.id(), &asked(&id)?, app.clock.now()).await?;
    Ok(go_saying(page.visit(), HOME, "flash-hooks-removed"))
}
