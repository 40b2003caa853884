//! Password, sessions, what is kept of somebody, and the end of the account.

use super::above;
use crate::customers::{closing, download, mailbox};
use accounts::{Means, Permit, Session, SessionId, Shop, customers, sign_in};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use web::{App, Fields, Form, Page, Problem, show_with};

#[derive(Template)]
#[template(path = "customers/pages/security.html")]
struct SecurityPage {
    page: Page,
    fields: Fields,
    said: String,
    sessions: Vec<Session>,
    this: Option<SessionId>,
    has_second_step: bool,
    sells: bool,
}

pub(super) async fn show_security(
    app: &App,
    page: Page,
    by: &Permit<Shop>,
    fields: Fields,
    (status, said): (StatusCode, String),
) -> Result<Response, Problem> {
    let this = match by.holder().means() {
        Means::Session(id) => Some(id.clone()),
        Means::Token(..) => None,
    };
    let shown = SecurityPage {
        sessions: customers::sessions(&app.db, by.holder(), app.clock.now()).await?,
        has_second_step: customers::has_factor(&app.db, by.holder()).await?,
        sells: by.holder().sells(),
        page: page.titled("security-title"),
        fields,
        said,
        this,
    };
    Ok(show_with(status, shown))
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    show_security(&app, page, &by, Fields::default(), (StatusCode::OK, String::new())).await
}

pub(super) async fn change_password(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    if fields.raw("new_password") != fields.raw("new_password_again") {
        fields.fault("new_password_again", "passwords-differ");
    }
    let mut said = (StatusCode::UNPROCESSABLE_ENTITY, String::new());
    if fields.are_good() {
        let network = page.visit().network();
        let (current, new) = (fields.raw("current_password"), fields.raw("new_password"));
        match sign_in::change_password(&app, by.actor(), current, new, &network).await {
            Ok(()) => {
                mailbox::say_password_changed(&app, by.id()).await?;
                let to = "/account/security";
                return Ok(web::go_saying(page.visit(), to, "flash-password-changed"));
            }
            Err(problem) if problem.status() == StatusCode::TOO_MANY_REQUESTS => {
                let words = page.t(&format!("problem-{}-detail", problem.code()));
                said = (problem.status(), words);
            }
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    show_security(&app, page, &by, fields, said).await
}

pub(super) async fn end_session(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: SessionId = id.parse().map_err(|_| Problem::not_found())?;
    sign_in::revoke_session(&app, by.actor(), &id).await?;
    Ok(web::go_saying(page.visit(), "/account/security", "flash-session-ended"))
}

/// `GET /account/data`: everything that is kept of the customer, as a file.
pub(super) async fn data(State(app): State<App>, by: Permit<Shop>) -> Result<Response, Problem> {
    let all = download::all(&app, &by).await?;
    let text = serde_json::to_string_pretty(&all).map_err(Problem::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

#[derive(Template)]
#[template(path = "customers/pages/closing.html")]
struct ClosingPage {
    page: Page,
    fields: Fields,
    said: String,
    sells: bool,
}

pub(super) async fn closing_form(page: Page, by: Permit<Shop>) -> Response {
    let (fields, said) = (Fields::default(), String::new());
    let sells = by.holder().sells();
    web::show(ClosingPage { page: page.titled("closing-title"), fields, said, sells })
}

pub(super) async fn close(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    if !fields.has("sure", "yes") {
        fields.fault("sure", "closing-sure");
    }
    let sells = by.holder().sells();
    let page = page.titled("closing-title");
    if !fields.are_good() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(show_with(status, ClosingPage { page, fields, said: String::new(), sells }));
    }
    let network = page.visit().network();
    match closing::close(&app, &by, fields.raw("password"), &network).await {
        Ok(()) => {
            let gone = web::go_saying(page.visit(), "/", "flash-account-closed");
            Ok(customers::without_session(&app, gone))
        }
        Err(problem) => {
            fields.blame(&problem);
            above(&page.clone(), problem, |said, problem| {
                show_with(problem.status(), ClosingPage { page, fields, said, sells })
            })
        }
    }
}
