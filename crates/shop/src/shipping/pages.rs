//! The seller's pages of ways of sending: the list, and a form with a row for each lane.

use super::countries;
use super::{Error, Lane, NewProfile, Profile, Reach, Service, ShippingId, store, write};
use crate::amounts;
use crate::reader::Reading;
use crate::sellers::{self, Store};
use accounts::{Permit, Route, Sell, Who};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use values::{Language, Money};
use web::{Answer, App, Fields, Form, IdempotencyKey, Page, Problem};

/// The routes.
pub fn routes() -> Vec<Route> {
    let seller = Who::Seller;
    vec![
        Route::get("/seller/shipping", seller, list),
        Route::get("/seller/shipping/new", seller, new),
        Route::post("/seller/shipping/new", seller, create),
        Route::get("/seller/shipping/{id}", seller, one),
        Route::post("/seller/shipping/{id}", seller, change),
        Route::post("/seller/shipping/{id}/removal", seller, remove),
    ]
}

#[derive(Template)]
#[template(path = "shipping/pages/list.html")]
struct ListPage {
    page: Page,
    profiles: Vec<Shown>,
    refused: bool,
}

struct Shown {
    href: String,
    remove: String,
    name: String,
    handling: i64,
    /// To where, how, when, for how much.
    lanes: Vec<(String, &'static str, String, String, String)>,
}

#[derive(Template)]
#[template(path = "shipping/pages/one.html")]
struct OnePage {
    page: Page,
    fields: Fields,
    currency: String,
    services: Vec<(String, String)>,
    rows: Vec<Row>,
}

/// A lane as it was typed; `base` and the others are name, value, fault.
struct Row {
    at: usize,
    to: Cell,
    service: String,
    carrier: Cell,
    days_least: Cell,
    days_most: Cell,
    base: Cell,
    per_kg: Cell,
    free_from: Cell,
}

struct Cell {
    name: String,
    value: String,
    error: String,
}

async fn own_store(app: &App, by: &Permit<Sell>) -> Result<Store, Problem> {
    sellers::by_account(&app.db, by.id()).await?.ok_or_else(Problem::not_found)
}

async fn list(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    Ok(web::show(list_page(&app, page, &own).await?))
}

async fn list_page(app: &App, page: Page, own: &Store) -> Result<ListPage, Problem> {
    let profiles = store::of_store(&app.db, &own.id).await?;
    let profiles = profiles.iter().map(|one| shown(&page, one)).collect();
    Ok(ListPage { profiles, refused: false, page: page.titled("shipping-title") })
}

fn shown(page: &Page, one: &Profile) -> Shown {
    let language = page.language();
    let money = |minor| formats::money(language, Money { minor, currency: one.currency });
    let lane = |lane: &Lane| {
        let to = match lane.to {
            Reach::Others => page.t("shipping-others"),
            Reach::Countries(_) => countries::typed(&lane.to, language),
        };
        let days = page.t2("shipping-days", "least", lane.days_least, "most", lane.days_most);
        let mut fee = money(lane.base_minor);
        if lane.per_kg_minor > 0 {
            fee = page.t2("shipping-fee-kg", "fee", fee, "each", money(lane.per_kg_minor));
        }
        if let Some(free) = lane.free_from_minor {
            fee = page.t2("shipping-fee-free", "fee", fee, "from", money(free));
        }
        (to, lane.service.code(), lane.carrier.clone(), days, fee)
    };
    Shown {
        href: page.href(format!("/seller/shipping/{}", one.id)),
        remove: page.href(format!("/seller/shipping/{}/removal", one.id)),
        name: one.name.clone(),
        handling: one.handling_days,
        lanes: one.lanes.iter().map(lane).collect(),
    }
}

async fn new(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let key = ShippingId::mint(app.clock.now());
    let home = formats::country(page.language(), &own.country);
    let fields = Fields::of(&[
        ("key", key.as_str()),
        ("handling_days", "2"),
        ("lanes-0-to", home),
        ("lanes-0-service", "standard"),
        ("lanes-1-service", "standard"),
        ("rows", "2"),
    ]);
    Ok(web::show(one_page(page.titled("shipping-new"), &own, fields)))
}

async fn create(
    State(app): State<App>,
    by: Permit<Sell>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    if fields.has("do", "more") {
        return Ok(web::show(one_page(page.titled("shipping-new"), &own, more(fields))));
    }
    let new = read(&mut fields, &own, page.language());
    let faults = if fields.are_good() { new.check().err() } else { Some(Vec::new()) };
    if let Some(faults) = faults {
        return Ok(faulty(page.titled("shipping-new"), &own, fields, faults));
    }
    let key = IdempotencyKey::typed(fields.get("key"));
    let claim = key.of(by.id(), "POST /seller/shipping/new", fields.get("key").as_bytes());
    let made = claim.once(&app, async || {
        let now = app.clock.now();
        let tx = app.db.begin().await?;
        claim.take(&tx, now).await?;
        write::create(&tx, &own.id, &new, by.by(), now).await?;
        let answer = Answer::gone(&page.href("/seller/shipping"));
        claim.keep(&tx, &answer).await?;
        tx.commit().await?;
        Ok(answer)
    });
    made.await
}

async fn one(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let found = profile(&app, &own, &id).await?;
    let fields = filled(&found, page.language());
    Ok(web::show(one_page(page.titled_as(found.name), &own, fields)))
}

async fn profile(app: &App, own: &Store, id: &str) -> Result<Profile, Problem> {
    let id: ShippingId = id.parse().map_err(|_| Problem::not_found())?;
    let found = store::by_id(&app.db, &id).await?;
    found.filter(|profile| profile.store == own.id).ok_or_else(Problem::not_found)
}

async fn change(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let found = profile(&app, &own, &id).await?;
    if fields.has("do", "more") {
        return Ok(web::show(one_page(page.titled_as(found.name), &own, more(fields))));
    }
    let new = read(&mut fields, &own, page.language());
    if !fields.are_good() {
        return Ok(faulty(page.titled_as(found.name), &own, fields, Vec::new()));
    }
    let tx = app.db.begin().await?;
    match write::change(&tx, &own.id, &found.id, &new, by.by(), app.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            let list = page.href("/seller/shipping");
            Ok(web::go_saying(page.visit(), &list, "flash-shipping-saved"))
        }
        Err(Error::Faults(faults)) => {
            drop(tx);
            Ok(faulty(page.titled_as(found.name), &own, fields, faults))
        }
        Err(error) => Err(error.into()),
    }
}

async fn remove(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Reading { page, .. }: Reading,
    Form(_): Form,
) -> Result<Response, Problem> {
    let own = own_store(&app, &by).await?;
    let id: ShippingId = id.parse().map_err(|_| Problem::not_found())?;
    let tx = app.db.begin().await?;
    match write::delete(&tx, &own.id, &id, by.by(), app.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            let list = page.href("/seller/shipping");
            Ok(web::go_saying(page.visit(), &list, "flash-shipping-saved"))
        }
        Err(Error::InUse(_)) => {
            drop(tx);
            let shown = ListPage { refused: true, ..list_page(&app, page, &own).await? };
            Ok(web::show_with(StatusCode::CONFLICT, shown))
        }
        Err(error) => Err(error.into()),
    }
}

fn faulty(
    page: Page,
    own: &Store,
    mut fields: Fields,
    faults: Vec<crate::fault::Fault>,
) -> Response {
    for fault in faults {
        let name = fault.at.trim_start_matches('/').replace('/', "-");
        let wanted = fault.wanted.map(|wanted| ("wanted", wanted.into()));
        fields.fault_with(&name, fault.code, wanted.into_iter().collect());
    }
    web::show_with(StatusCode::UNPROCESSABLE_ENTITY, one_page(page, own, fields))
}

/// The same form with room for another lane.
fn more(fields: Fields) -> Fields {
    let rows = fields.get("rows").parse().unwrap_or(1_usize).min(60) + 1;
    let mut other = Fields::default();
    for (name, value) in fields.pairs().iter().filter(|(name, _)| name != "rows") {
        other.push(name.clone(), value.clone());
    }
    other.push("rows", rows.to_string());
    other
}

fn filled(profile: &Profile, language: Language) -> Fields {
    let mut fields = Fields::default();
    fields.push("name", profile.name.clone());
    fields.push("handling_days", profile.handling_days.to_string());
    for (at, lane) in profile.lanes.iter().enumerate() {
        let mut put =
            |field: &str, value: String| fields.push(format!("lanes-{at}-{field}"), value);
        put("to", countries::typed(&lane.to, language));
        put("service", lane.service.code().to_owned());
        put("carrier", lane.carrier.clone());
        put("days_least", lane.days_least.to_string());
        put("days_most", lane.days_most.to_string());
        put("base_minor", amounts::typed(lane.base_minor, profile.currency));
        put("per_kg_minor", amounts::typed(lane.per_kg_minor, profile.currency));
        let free = lane.free_from_minor.map(|minor| amounts::typed(minor, profile.currency));
        put("free_from_minor", free.unwrap_or_default());
    }
    fields.push("rows", profile.lanes.len().to_string());
    fields
}

fn one_page(page: Page, own: &Store, fields: Fields) -> OnePage {
    let count = fields.get("rows").parse().unwrap_or(1_usize).clamp(1, 60);
    let cell = |at: usize, field: &str| {
        let name = format!("lanes-{at}-{field}");
        Cell { value: fields.get(&name).to_owned(), error: fields.error(&page, &name), name }
    };
    let row = |at| Row {
        at,
        to: cell(at, "to"),
        service: cell(at, "service").value,
        carrier: cell(at, "carrier"),
        days_least: cell(at, "days_least"),
        days_most: cell(at, "days_most"),
        base: cell(at, "base_minor"),
        per_kg: cell(at, "per_kg_minor"),
        free_from: cell(at, "free_from_minor"),
    };
    let service =
        |one: &Service| (one.code().to_owned(), page.t_of("shipping-service", one.code()));
    OnePage {
        rows: (0..count).map(row).collect(),
        services: Service::ALL.iter().map(service).collect(),
        currency: own.currency.code().to_owned(),
        page,
        fields,
    }
}

/// The profile as it was typed; rows without a carrier, days and a fee are left out.
fn read(fields: &mut Fields, own: &Store, language: Language) -> NewProfile {
    let rows = fields.get("rows").parse().unwrap_or(0_usize).min(60);
    let handling_days = amounts::count(fields.get("handling_days")).unwrap_or(-1);
    let mut lanes = Vec::new();
    for at in 0..rows {
        let name = |field: &str| format!("lanes-{at}-{field}");
        let typed = |field: &str| fields.get(&name(field)).to_owned();
        let empty = ["carrier", "days_least", "days_most", "base_minor"];
        if fields.has(&name("remove"), "yes") || empty.iter().all(|one| typed(one).is_empty()) {
            continue;
        }
        let (to, service, carrier) = (typed("to"), typed("service"), typed("carrier"));
        let days = [typed("days_least"), typed("days_most")].map(|one| amounts::count(&one));
        let amount = |field: &str| amounts::amount(&typed(field), own.currency);
        let (base, per_kg, free) =
            (amount("base_minor"), amount("per_kg_minor"), amount("free_from_minor"));
        let (no_kg, no_free) =
            (typed("per_kg_minor").is_empty(), typed("free_from_minor").is_empty());
        let to = countries::read(&to, language);
        if let Err(part) = &to {
            let wanted = vec![("wanted", part.as_str().into())];
            fields.fault_with(&name("to"), "not-a-country-name", wanted);
        }
        for (field, bad) in [
            ("base_minor", base.is_none()),
            ("per_kg_minor", per_kg.is_none() && !no_kg),
            ("free_from_minor", free.is_none() && !no_free),
        ] {
            if bad {
                fields.fault(&name(field), "shipping-amount");
            }
        }
        lanes.push(Lane {
            to: to.unwrap_or(Reach::Others),
            service: service.parse().unwrap_or(Service::Standard),
            carrier,
            days_least: days[0].unwrap_or(-1),
            days_most: days[1].unwrap_or(-1),
            base_minor: base.unwrap_or(0),
            per_kg_minor: per_kg.unwrap_or(0),
            free_from_minor: free,
        });
    }
    NewProfile { name: fields.get("name").to_owned(), handling_days, lanes }
}
