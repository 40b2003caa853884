//! One's own account: sessions, API tokens, password, language.

use crate::actor::Means;
use crate::device::{self, Session};
use crate::token::{self, Token};
use crate::{Actor, Scope, SessionId, TokenId, sign_in};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::collections::BTreeSet;
use values::Language;
use web::{App, Fields, Form, Page, Problem, show_with};

#[derive(Template)]
#[template(path = "pages/account.html")]
struct AccountPage {
    page: Page,
    fields: Fields,
    made: Option<String>,
    sessions: Vec<Session>,
    this: Option<SessionId>,
    tokens: Vec<Token>,
    scopes: Vec<(String, String)>,
    languages: Vec<(String, String)>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    actor: Actor,
) -> Result<Response, Problem> {
    account_page(&app, page, &actor, Fields::default(), None).await
}

async fn account_page(
    app: &App,
    page: Page,
    actor: &Actor,
    fields: Fields,
    made: Option<String>,
) -> Result<Response, Problem> {
    let login = actor.login().ok_or_else(Problem::not_signed_in)?;
    let now = app.clock.now();
    let status = if fields.are_good() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let this = match actor.means() {
        Some(Means::Session(id)) => Some(id.clone()),
        _ => None,
    };
    let scope = |scope: &Scope| {
        let words = page.t_of("scope", scope.code().replace(':', "-"));
        (scope.code().to_owned(), words)
    };
    let language = |one: Language| (one.code().to_owned(), one.endonym().to_owned());
    Ok(show_with(
        status,
        AccountPage {
            sessions: device::of(&app.db, login, now).await?,
            tokens: token::of(&app.db, login, now).await?,
            scopes: token::scopes_for(actor).iter().map(scope).collect(),
            languages: page.languages().into_iter().map(language).collect(),
            page: page.titled("account-title"),
            fields,
            made,
            this,
        },
    ))
}

pub(super) async fn change_password(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    if fields.raw("new_password") != fields.raw("new_password_again") {
        fields.fault("new_password_again", "passwords-differ");
    }
    if fields.are_good() {
        let network = page.visit().network();
        let (current, new) = (fields.raw("current_password"), fields.raw("new_password"));
        match sign_in::change_password(&app, &actor, current, new, &network).await {
            Ok(()) => {
                return Ok(web::go_saying(page.visit(), "/profile", "flash-password-changed"));
            }
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    account_page(&app, page, &actor, fields, None).await
}

pub(super) async fn choose_language(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let language = Language::parse(fields.get("language")).ok();
    sign_in::choose_language(&app, &actor, language).await?;
    // The page is shown again in the language that was chosen, where the address had another.
    let place = match language.filter(|_| page.visit().addressed().is_some()) {
        Some(language) => web::in_language(language, "/profile"),
        None => "/profile".to_owned(),
    };
    let mut response = web::go_saying(page.visit(), &place, "flash-language");
    // The account's word counts from now on, not what was once chosen at the foot of a page.
    let forget = axum::http::HeaderValue::from_static("lang=; Path=/; Max-Age=0");
    response.headers_mut().append(axum::http::header::SET_COOKIE, forget);
    Ok(response)
}

pub(super) async fn make_token(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let scopes: BTreeSet<Scope> = fields.all("scopes").filter_map(|s| s.parse().ok()).collect();
    let days = fields.get("days").parse().unwrap_or_default();
    match token::make(&app, &actor, fields.get("name"), &scopes, days).await {
        Ok(text) => account_page(&app, page, &actor, Fields::default(), Some(text)).await,
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            account_page(&app, page, &actor, fields, None).await
        }
    }
}

pub(super) async fn revoke_token(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: TokenId = id.parse().map_err(|_| Problem::not_found())?;
    token::revoke(&app, &actor, &id).await?;
    Ok(web::go_saying(page.visit(), "/profile", "flash-token-revoked"))
}

pub(super) async fn revoke_session(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: SessionId = id.parse().map_err(|_| Problem::not_found())?;
    sign_in::revoke_session(&app, &actor, &id).await?;
    Ok(web::go_saying(page.visit(), "/profile", "flash-session-ended"))
}

/// `GET /api/v1/account`: whom a token belongs to and what it may do.
pub(super) async fn who_am_i(actor: Actor) -> Response {
    let scopes: Vec<&str> = match actor.means() {
        Some(Means::Token(_, scopes)) => scopes.iter().map(|scope| scope.code()).collect(),
        _ => token::scopes_for(&actor).iter().map(|scope| scope.code()).collect(),
    };
    let body = match &actor {
        Actor::Guest => return Problem::not_signed_in().into_response(),
        Actor::Officer(officer) => json!({
            "kind": "officer",
            "id": officer.id(),
            "authority": officer.authority(),
            "administers": officer.administers(),
            "scopes": scopes,
        }),
        Actor::Staff(staff) => json!({
            "kind": "staff",
            "id": staff.id(),
            "roles": staff.roles().iter().map(|role| role.code()).collect::<Vec<_>>(),
            "scopes": scopes,
        }),
        Actor::Customer(customer) => json!({
            "kind": "customer",
            "id": customer.id(),
            "sells": customer.sells(),
            "scopes": scopes,
        }),
    };
    axum::Json(body).into_response()
}
