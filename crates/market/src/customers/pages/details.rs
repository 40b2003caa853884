//! Name, country, language, currency, and the address of mail.

use super::above;
use crate::customers::addresses::countries;
use crate::customers::details::{Change, Profile, change as change_details, profile};
use crate::customers::mailbox;
use accounts::{Permit, Shop};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use values::{Country, Currency, Language};
use web::{App, Fields, Form, Page, Preferences, Problem, show_with};

#[derive(Template)]
#[template(path = "customers/pages/details.html")]
struct DetailsPage {
    page: Page,
    profile: Profile,
    fields: Fields,
    said: String,
    countries: Vec<(String, String)>,
    currencies: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    let now = profile(&app.db, &by).await?;
    let country = now.country.map_or_else(String::new, |one| one.code().to_owned());
    let currency = now.currency.map_or_else(String::new, |one| one.code().to_owned());
    let fields = Fields::of(&[
        ("name", &now.name),
        ("country", &country),
        ("currency", &currency),
        ("language", now.language.map_or("", Language::code)),
    ]);
    Ok(details_page(page, now, fields, StatusCode::OK, String::new()))
}

fn details_page(
    page: Page,
    profile: Profile,
    fields: Fields,
    status: StatusCode,
    said: String,
) -> Response {
    let language = page.language();
    let named = |one: Language| (one.code().to_owned(), one.endonym().to_owned());
    let languages = page.languages().into_iter().map(named).collect();
    let (countries, currencies) = (countries(language), currencies(language));
    let page = page.titled("details-title");
    show_with(status, DetailsPage { page, profile, fields, said, countries, currencies, languages })
}

/// Currencies that can be chosen: code and name.
pub(super) fn currencies(language: Language) -> Vec<(String, String)> {
    web::currencies()
        .map(|one| {
            (
                one.code().to_owned(),
                format!("{} · {}", one.code(), formats::currency(language, &one)),
            )
        })
        .collect()
}

pub(super) async fn change(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let country = Country::parse(fields.get("country")).ok();
    if country.is_none() {
        fields.fault("country", "not-a-country");
    }
    let currency = Currency::parse(fields.get("currency")).ok();
    let currency = currency.filter(|one| web::currencies().any(|known| known == *one));
    if currency.is_none() {
        fields.fault("currency", "not-a-choice");
    }
    let language = Language::parse(fields.get("language")).ok();
    if fields.are_good() {
        let name = Some(fields.get("name").to_owned());
        match change_details(&app, &by, &Change { name, country, language, currency }).await {
            Ok(()) => {
                let here = "/account/details";
                let here = language.map_or(here.to_owned(), |one| web::in_language(one, here));
                let mut saved = web::go_saying(page.visit(), &here, "flash-saved");
                // The account's word counts from now on, not what was once chosen on a page.
                let forget = HeaderValue::from_static("lang=; Path=/; Max-Age=0");
                saved.headers_mut().append(header::SET_COOKIE, forget);
                if let (Some(country), Some(currency)) = (country, currency) {
                    Preferences { country, currency }.remember(&mut saved);
                }
                return Ok(saved);
            }
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    let profile = profile(&app.db, &by).await?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(details_page(page, profile, fields, status, String::new()))
}

pub(super) async fn ask_for_mail(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let network = page.visit().network();
    let (mail, password) = (fields.get("mail"), fields.raw("password"));
    match mailbox::ask_for_mail(&app, &by, mail, password, &network).await {
        Ok(()) => Ok(web::go_saying(page.visit(), "/account/details", "flash-mail-asked")),
        Err(problem) => {
            fields.blame(&problem);
            let now = profile(&app.db, &by).await?;
            fields.push("name", now.name.as_str());
            fields.push("country", now.country.map_or_else(String::new, |c| c.code().to_owned()));
            fields.push("currency", now.currency.map_or_else(String::new, |c| c.code().to_owned()));
            fields.push("language", now.language.map_or("", Language::code));
            above(&page.clone(), problem, |said, problem| {
                details_page(page, now, fields, problem.status(), said)
            })
        }
    }
}
