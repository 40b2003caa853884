//! Taking a request back, after a question and with words if the authority wants to say some.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem};

use super::own;
use crate::requests::{
    By, Request,
    intake::{self, IntakeError},
};

/// Letters of the words at most.
const MOST_LETTERS: usize = 2000;

#[derive(Template)]
#[template(path = "requests/pages/withdrawal.html")]
struct WithdrawalPage {
    page: Page,
    id: String,
    fields: Fields,
}

impl WithdrawalPage {
    fn new(page: Page, request: &Request, fields: Fields) -> WithdrawalPage {
        let page = page.titled_with("withdrawal-title", "number", request.number.as_str());
        WithdrawalPage { page, id: request.id.to_string(), fields }
    }
}

pub(super) async fn form(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    if !request.stage.may_be_withdrawn() {
        return Err(IntakeError::TooLate(request.stage).into());
    }
    Ok(web::show(WithdrawalPage::new(page, &request, Fields::default())))
}

pub(super) async fn take(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let mut request = own(&app, &by, &id).await?;
    if !fields.has("sure", "yes") {
        fields.fault("sure", "withdrawal-not-sure");
    }
    let words = fields.get("words").to_owned();
    if words.chars().count() > MOST_LETTERS {
        fields.fault_with("words", "too-long", vec![("most", (MOST_LETTERS as i64).into())]);
    }
    if !fields.are_good() {
        let shown = WithdrawalPage::new(page, &request, fields);
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    intake::withdraw(&tx, &mut request, &words, &By::from(by.actor()), now).await?;
    tx.commit().await?;
    let there = format!("/requests/{}", request.id);
    Ok(web::go_saying(page.visit(), &there, "flash-request-withdrawn"))
}
