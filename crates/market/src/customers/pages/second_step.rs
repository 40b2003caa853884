//! The second step of signing in, for who wants one.

use super::above;
use accounts::{Permit, Shop, customers};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Form, Markup, Page, Problem, show, show_with};

#[derive(Template)]
#[template(path = "customers/pages/second_step.html")]
struct StepPage {
    page: Page,
    said: String,
    secret: String,
    address: String,
    picture: Markup,
}

#[derive(Template)]
#[template(path = "customers/pages/recovery.html")]
struct RecoveryPage {
    page: Page,
    codes: Vec<String>,
}

pub(super) async fn form(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    if customers::has_factor(&app.db, by.holder()).await? {
        return Ok(web::go("/account/security"));
    }
    step_page(&app, page, &by, (StatusCode::OK, String::new())).await
}

async fn step_page(
    app: &App,
    page: Page,
    by: &Permit<Shop>,
    (status, said): (StatusCode, String),
) -> Result<Response, Problem> {
    let enrolment = customers::begin_factor(app, by.holder()).await?;
    let (secret, address) = (enrolment.secret, enrolment.address);
    let picture = Markup(enrolment.picture);
    let page = page.titled("enrolment-title");
    Ok(show_with(status, StepPage { page, said, secret, address, picture }))
}

pub(super) async fn confirm(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let network = page.visit().network();
    match customers::confirm_factor(&app, by.holder(), fields.get("code"), &network).await {
        Ok(codes) => Ok(show(RecoveryPage { page: page.titled("recovery-title"), codes })),
        Err(problem) if matches!(problem.status().as_u16(), 422 | 429) => {
            let words = page.t(&format!("problem-{}-detail", problem.code()));
            step_page(&app, page, &by, (problem.status(), words)).await
        }
        Err(problem) => Err(problem),
    }
}

/// Takes the second step away, for the password.
pub(super) async fn remove(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let network = page.visit().network();
    let right = customers::check_password(&app, by.holder(), fields.raw("password"), &network);
    match right.await {
        Ok(true) => {
            customers::remove_factor(&app, by.holder()).await?;
            Ok(web::go_saying(page.visit(), "/account/security", "flash-second-step-removed"))
        }
        Ok(false) => {
            fields.fault("password", "wrong-password");
            let said = (StatusCode::UNPROCESSABLE_ENTITY, String::new());
            super::security::show_security(&app, page, &by, fields, said).await
        }
        Err(problem) => {
            let mut said = (StatusCode::TOO_MANY_REQUESTS, String::new());
            above(&page, problem, |words, _| {
                said.1 = words;
                web::go("/")
            })?;
            super::security::show_security(&app, page, &by, fields, said).await
        }
    }
}
