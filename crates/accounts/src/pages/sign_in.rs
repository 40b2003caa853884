//! The pages of signing in.

use super::{faults, place, with_session, words};
use crate::session::Pending;
use crate::{Actor, sign_in};
use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use web::{App, Fields, Form, Markup, Page, Problem, Visit, show, show_with};

/// Where officers and staff begin, unless they were on their way somewhere: the office's first page.
const START: &str = "/authorities";

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    page: Page,
    fields: Fields,
    said: String,
}

/// Where to go after signing in.
#[derive(serde::Deserialize)]
pub(super) struct Next {
    next: Option<String>,
}

pub(super) async fn form(page: Page, actor: Actor, Query(next): Query<Next>) -> Response {
    if actor != Actor::Guest {
        return web::go(START);
    }
    let fields = Fields::of(&[("next", next.next.as_deref().unwrap_or(START))]);
    show(SignInPage { page: page.titled("sign-in-title"), fields, said: String::new() })
}

pub(super) async fn give_password(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let page = page.titled("sign-in-title");
    let mail = fields.required("mail");
    if fields.raw("password").is_empty() {
        fields.fault("password", "required");
    }
    if !fields.are_good() {
        let said = String::new();
        return Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, SignInPage { page, fields, said }));
    }
    let place = place(page.visit(), &headers);
    match sign_in::give_password(&app, &mail, fields.raw("password"), &place).await {
        Ok((cookie, enrolled)) => {
            let step = if enrolled { "code" } else { "enrolment" };
            let next = web::query_escaped(fields.get("next"));
            let response = web::go(&format!("/sign-in/{step}?next={next}"));
            Ok(with_session(&app, response, &cookie))
        }
        Err(problem) => faults(problem, |problem| {
            let said = words(&page, &problem);
            show_with(problem.status(), SignInPage { page, fields, said })
        }),
    }
}

#[derive(Template)]
#[template(path = "pages/code.html")]
struct CodePage {
    page: Page,
    fields: Fields,
    said: String,
}

pub(super) async fn code_form(
    State(app): State<App>,
    page: Page,
    Extension(pending): Extension<Pending>,
    Query(next): Query<Next>,
) -> Result<Response, Problem> {
    let next = next.next.unwrap_or_else(|| START.to_owned());
    if sign_in::owes_enrolment(&app, &pending).await? {
        return Ok(web::go(&format!("/sign-in/enrolment?next={}", web::query_escaped(&next))));
    }
    let fields = Fields::of(&[("next", &next)]);
    Ok(show(CodePage { page: page.titled("code-title"), fields, said: String::new() }))
}

pub(super) async fn give_code(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Extension(pending): Extension<Pending>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let page = page.titled("code-title");
    let place = place(page.visit(), &headers);
    match sign_in::give_code(&app, &pending, fields.get("code"), &place).await {
        Ok(cookie) => Ok(with_session(&app, web::go(fields.get("next")), &cookie)),
        Err(problem) => faults(problem, |problem| {
            let said = words(&page, &problem);
            show_with(problem.status(), CodePage { page, fields, said })
        }),
    }
}

#[derive(Template)]
#[template(path = "pages/enrolment.html")]
struct EnrolmentPage {
    page: Page,
    fields: Fields,
    said: String,
    secret: String,
    address: String,
    picture: Markup,
}

#[derive(Template)]
#[template(path = "pages/recovery.html")]
struct RecoveryPage {
    page: Page,
    codes: Vec<String>,
    next: String,
}

pub(super) async fn enrolment_form(
    State(app): State<App>,
    page: Page,
    Extension(pending): Extension<Pending>,
    Query(next): Query<Next>,
) -> Result<Response, Problem> {
    if !sign_in::owes_enrolment(&app, &pending).await? {
        return Ok(web::go("/sign-in/code"));
    }
    let fields = Fields::of(&[("next", next.next.as_deref().unwrap_or(START))]);
    enrolment_page(&app, page, &pending, fields, String::new(), StatusCode::OK).await
}

async fn enrolment_page(
    app: &App,
    page: Page,
    pending: &Pending,
    fields: Fields,
    said: String,
    status: StatusCode,
) -> Result<Response, Problem> {
    let enrolment = sign_in::enrolment(app, pending).await?;
    let page = page.titled("enrolment-title");
    let (secret, address) = (enrolment.secret, enrolment.address);
    let picture = Markup(enrolment.picture);
    Ok(show_with(status, EnrolmentPage { page, fields, said, secret, address, picture }))
}

pub(super) async fn enrol(
    State(app): State<App>,
    page: Page,
    headers: HeaderMap,
    Extension(pending): Extension<Pending>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let place = place(page.visit(), &headers);
    match sign_in::enrol(&app, &pending, fields.get("code"), &place).await {
        Ok((cookie, codes)) => {
            let next = fields.get("next").to_owned();
            let page = page.titled("recovery-title");
            Ok(with_session(&app, show(RecoveryPage { page, codes, next }), &cookie))
        }
        Err(problem) if matches!(problem.status().as_u16(), 422 | 429) => {
            let said = words(&page, &problem);
            enrolment_page(&app, page, &pending, fields, said, problem.status()).await
        }
        Err(problem) => Err(problem),
    }
}

pub(super) async fn sign_out(
    State(app): State<App>,
    visit: Visit,
    actor: Actor,
    Form(_): Form,
) -> Result<Response, Problem> {
    sign_in::sign_out(&app, &actor).await?;
    let to = if actor.customer().is_some() { "/account/sign-in" } else { "/sign-in" };
    let response = web::go_saying(&visit, to, "flash-signed-out");
    Ok(with_session(&app, response, ""))
}

#[derive(Template)]
#[template(path = "pages/invitation.html")]
struct InvitationPage {
    page: Page,
    fields: Fields,
    mail: String,
}

pub(super) async fn invitation_form(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
) -> Result<Response, Problem> {
    let mail = invited_mail(&app, &secret).await?;
    let page = page.titled("invitation-title");
    Ok(show(InvitationPage { page, fields: Fields::default(), mail }))
}

pub(super) async fn accept_invitation(
    State(app): State<App>,
    page: Page,
    Path(secret): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let mail = invited_mail(&app, &secret).await?;
    if fields.raw("new_password") != fields.raw("new_password_again") {
        fields.fault("new_password_again", "passwords-differ");
    }
    if fields.are_good() {
        match sign_in::accept_invitation(&app, &secret, fields.raw("new_password")).await {
            Ok(()) => return Ok(web::go_saying(page.visit(), "/sign-in", "flash-password-set")),
            Err(problem) if problem.errors().is_empty() => return Err(problem),
            Err(problem) => fields.blame(&problem),
        }
    }
    let page = page.titled("invitation-title");
    Ok(show_with(StatusCode::UNPROCESSABLE_ENTITY, InvitationPage { page, fields, mail }))
}

async fn invited_mail(app: &App, secret: &str) -> Result<String, Problem> {
    let login = sign_in::invited(app, secret).await?;
    sign_in::mail_of(&app.db, &login).await.map(|(_, mail)| mail)
}
