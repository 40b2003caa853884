//! Pages around links that come by mail: to confirm an address, for a new password.

use super::above;
use crate::customers::signing_in::From;
use crate::customers::{joining, mailbox};
use accounts::customers;
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem, show, show_with};

/// A page with a few words and one small form: which, its template decides by `kind`.
#[derive(Template)]
#[template(path = "customers/pages/link.html")]
struct LinkPage {
    page: Page,
    kind: &'static str,
    fields: Fields,
    said: String,
    /// The address that the link came to, where it is shown.
    mail: String,
    /// Where the form goes, when the link decides.
    action: String,
}

impl LinkPage {
    fn of(page: Page, kind: &'static str) -> LinkPage {
        let (fields, said) = (Fields::default(), String::new());
        let (mail, action) = (String::new(), String::new());
        LinkPage { page, kind, fields, said, mail, action }
    }
}

pub(super) async fn sent(page: Page) -> Response {
    show(LinkPage::of(page.titled("join-sent-title"), "sent"))
}

pub(super) async fn join_again(
    State(app): State<App>,
    page: Page,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let network = page.visit().network();
    match joining::ask_again(&app, fields.get("mail"), &network).await {
        Ok(()) => Ok(web::go_saying(page.visit(), "/account/join/sent", "flash-mail-again")),
        Err(problem) => {
            let page = page.titled("join-sent-title");
            fields.blame(&problem);
            above(&page.clone(), problem, |said, problem| {
                let shown = LinkPage { fields, said, ..LinkPage::of(page, "sent") };
                show_with(problem.status(), shown)
            })
        }
    }
}

pub(super) async fn confirm_form(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let mail = joining::find(&app, &secret).await?.mail;
    let page = page.titled("confirm-title");
    Ok(show(LinkPage {
        mail,
        action: format!("/account/confirm/{secret}"),
        ..LinkPage::of(page, "confirm")
    }))
}

pub(super) async fn confirm(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Path(secret): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let from = From::of(page.visit(), &headers);
    match joining::confirm(&app, &secret, fields.raw("password"), &from).await {
        Ok((joined, entry)) if entry.is_complete() => {
            let next = if joined.next.is_empty() { "/account" } else { &joined.next };
            let inside = web::go_saying(page.visit(), next, "flash-joined");
            Ok(super::entrance::welcome(&app, &entry, inside).await?)
        }
        Ok((_, entry)) => Ok(entry.carry(&app, web::go("/account/code"))),
        Err(problem) => {
            let mail = joining::find(&app, &secret).await?.mail;
            let page = page.titled("confirm-title");
            let action = format!("/account/confirm/{secret}");
            fields.blame(&problem);
            above(&page.clone(), problem, |said, problem| {
                let shown =
                    LinkPage { fields, said, mail, action, ..LinkPage::of(page, "confirm") };
                show_with(problem.status(), shown)
            })
        }
    }
}

pub(super) async fn forgotten_form(page: Page) -> Response {
    show(LinkPage::of(page.titled("forgotten-title"), "forgotten"))
}

pub(super) async fn forgotten(
    State(app): State<App>,
    page: Page,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let network = page.visit().network();
    match mailbox::forgotten(&app, fields.get("mail"), page.language(), &network).await {
        Ok(()) => Ok(web::go("/account/forgotten/sent")),
        Err(problem) => {
            let page = page.titled("forgotten-title");
            fields.blame(&problem);
            above(&page.clone(), problem, |said, problem| {
                let shown = LinkPage { fields, said, ..LinkPage::of(page, "forgotten") };
                show_with(problem.status(), shown)
            })
        }
    }
}

pub(super) async fn forgotten_sent(page: Page) -> Response {
    show(LinkPage::of(page.titled("forgotten-sent-title"), "forgotten-sent"))
}

pub(super) async fn password_form(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let mail = customers::owner_of(&app, &secret).await?;
    let page = page.titled("new-password-title");
    Ok(show(LinkPage {
        mail,
        action: format!("/account/password/{secret}"),
        ..LinkPage::of(page, "password")
    }))
}

pub(super) async fn set_password(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let mail = customers::owner_of(&app, &secret).await?;
    if fields.raw("new_password") != fields.raw("new_password_again") {
        fields.fault("new_password_again", "passwords-differ");
    }
    if fields.are_good() {
        match mailbox::reset_password(&app, &secret, fields.raw("new_password")).await {
            Ok(()) => {
                return Ok(web::go_saying(page.visit(), "/account/sign-in", "flash-password-set"));
            }
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    let page = page.titled("new-password-title");
    let action = format!("/account/password/{secret}");
    let shown = LinkPage { fields, mail, action, ..LinkPage::of(page, "password") };
    Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
}

pub(super) async fn mail_form(page: Page, Path(secret): Path<String>) -> Response {
    let action = format!("/account/mail/{secret}");
    show(LinkPage { action, ..LinkPage::of(page.titled("mail-title"), "mail") })
}

pub(super) async fn change_mail(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    match mailbox::change_mail(&app, &secret).await {
        Ok(()) => Ok(web::go_saying(page.visit(), "/account/details", "flash-mail-changed")),
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            let page = page.titled("mail-title");
            let action = format!("/account/mail/{secret}");
            let shown = LinkPage { fields, action, ..LinkPage::of(page, "mail") };
            Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, shown))
        }
    }
}
