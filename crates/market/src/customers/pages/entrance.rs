//! Signing in and joining.

use super::above;
use crate::customers::addresses::countries;
use crate::customers::joining::{self, Joining};
use crate::customers::people::preferences;
use crate::customers::signing_in::{self, From};
use accounts::customers::{Entry, Stay};
use accounts::{Actor, Pending};
use askama::Template;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use values::{Country, Currency};
use web::{App, Fields, Form, Page, Problem, show, show_with};

#[derive(Template)]
#[template(path = "customers/pages/sign_in.html")]
struct SignInPage {
    page: Page,
    fields: Fields,
    said: String,
}

impl SignInPage {
    /// The page for joining, which leads on to the same place.
    fn join(&self) -> String {
        format!("/account/join?next={}", web::query_escaped(self.fields.get("next")))
    }
}

/// Where to go once in.
#[derive(serde::Deserialize)]
pub(super) struct Next {
    next: Option<String>,
}

/// Where who is signed in goes: back to what was asked for, else to the account.
fn onward(next: &str) -> &str {
    if next.is_empty() { "/account" } else { next }
}

pub(super) async fn form(page: Page, actor: Actor, Query(next): Query<Next>) -> Response {
    let next = next.next.unwrap_or_default();
    if actor != Actor::Guest {
        return web::go(if actor.customer().is_some() { onward(&next) } else { "/" });
    }
    let fields = Fields::of(&[("next", &next), ("keep", "yes")]);
    show(SignInPage { page: page.titled("customer-sign-in-title"), fields, said: String::new() })
}

pub(super) async fn sign_in(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let page = page.titled("customer-sign-in-title");
    let mail = fields.required("mail");
    if fields.raw("password").is_empty() {
        fields.fault("password", "required");
    }
    if !fields.are_good() {
        let said = String::new();
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, SignInPage { page, fields, said }));
    }
    let from = From::of(page.visit(), &headers);
    let stay = if fields.has("keep", "yes") { Stay::Kept } else { Stay::Borrowed };
    match signing_in::sign_in(&app, &mail, fields.raw("password"), &from, stay).await {
        Ok(entry) if entry.is_complete() => {
            let onward = web::go(onward(fields.get("next")));
            Ok(welcome(&app, &entry, onward).await?)
        }
        Ok(entry) => {
            let keep = if stay == Stay::Kept { "yes" } else { "" };
            let next = web::query_escaped(fields.get("next"));
            let code = format!("/account/code?keep={keep}&next={next}");
            Ok(entry.carry(&app, web::go(&code)))
        }
        Err(problem) => above(&page.clone(), problem, |said, problem| {
            show_with(problem.status(), SignInPage { page, fields, said })
        }),
    }
}

/// Lets somebody in: with the session's cookie, and what they chose for the browser to remember.
pub(super) async fn welcome(
    app: &App,
    entry: &Entry,
    response: Response,
) -> Result<Response, Problem> {
    let mut response = entry.carry(app, response);
    if let Some(chosen) = preferences(&app.db, entry.account()).await? {
        chosen.remember(&mut response);
    }
    Ok(response)
}

#[derive(Template)]
#[template(path = "customers/pages/code.html")]
struct CodePage {
    page: Page,
    fields: Fields,
    said: String,
}

/// What the step before handed on.
#[derive(serde::Deserialize)]
pub(super) struct Step {
    next: Option<String>,
    keep: Option<String>,
}

pub(super) async fn code_form(page: Page, Query(step): Query<Step>) -> Response {
    let (next, keep) = (step.next.unwrap_or_default(), step.keep.unwrap_or_default());
    let fields = Fields::of(&[("next", &next), ("keep", &keep)]);
    show(CodePage { page: page.titled("code-title"), fields, said: String::new() })
}

pub(super) async fn give_code(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Extension(pending): Extension<Pending>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let page = page.titled("code-title");
    let from = From::of(page.visit(), &headers);
    let stay = if fields.has("keep", "yes") { Stay::Kept } else { Stay::Borrowed };
    match signing_in::give_code(&app, &pending, fields.get("code"), &from, stay).await {
        Ok(entry) => Ok(welcome(&app, &entry, web::go(onward(fields.get("next")))).await?),
        Err(problem) => above(&page.clone(), problem, |said, problem| {
            show_with(problem.status(), CodePage { page, fields, said })
        }),
    }
}

#[derive(Template)]
#[template(path = "customers/pages/join.html")]
struct JoinPage {
    page: Page,
    fields: Fields,
    said: String,
    countries: Vec<(String, String)>,
    currencies: Vec<(String, String)>,
}

impl JoinPage {
    fn of(page: Page, fields: Fields, said: String) -> JoinPage {
        let language = page.language();
        JoinPage {
            countries: countries(language),
            currencies: super::details::currencies(language),
            page: page.titled("join-title"),
            fields,
            said,
        }
    }
}

pub(super) async fn join_form(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Query(next): Query<Next>,
) -> Response {
    let next = next.next.unwrap_or_default();
    if actor != Actor::Guest {
        return web::go(if actor.customer().is_some() { onward(&next) } else { "/" });
    }
    let attempt: String = app.chance.bytes::<16>().iter().map(|b| format!("{b:02x}")).collect();
    let fields = Fields::of(&[
        ("next", &next),
        ("attempt", &attempt),
        ("country", page.country().code()),
        ("currency", page.currency().code()),
    ]);
    show(JoinPage::of(page, fields, String::new()))
}

pub(super) async fn join(
    State(app): State<App>,
    page: Page,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let country = Country::parse(fields.get("country"));
    if country.is_err() {
        fields.fault("country", "not-a-country");
    }
    let currency = Currency::parse(fields.get("currency"));
    let currency = currency.ok().filter(|one| web::currencies().any(|known| known == *one));
    if currency.is_none() {
        fields.fault("currency", "not-a-choice");
    }
    if let (Ok(country), Some(currency)) = (country, currency) {
        let joining = Joining {
            name: fields.get("name").to_owned(),
            mail: fields.get("mail").to_owned(),
            country,
            language: page.language(),
            currency,
            next: fields.get("next").to_owned(),
        };
        let (password, network) = (fields.raw("password"), page.visit().network());
        match joining::ask(&app, &joining, password, fields.get("attempt"), &network).await {
            Ok(()) => return Ok(web::go("/account/join/sent")),
            Err(problem) if problem.errors().is_empty() => {
                return above(&page.clone(), problem, |said, problem| {
                    show_with(problem.status(), JoinPage::of(page, fields, said))
                });
            }
            Err(problem) => fields.blame(&problem),
        }
    }
    let page = JoinPage::of(page, fields, String::new());
    Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, page))
}
