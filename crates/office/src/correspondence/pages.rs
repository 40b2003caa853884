//! Letters as officers and staff fetch them with a browser.

use accounts::{Permit, ReadRequests, Serve};
use axum::extract::{Path, State};
use axum::response::Response;
use web::{App, Problem};

use super::{Paper, of_office, print};
use crate::requests::intake;

pub(super) async fn acknowledgement(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    of_officer(&app, &by, &id, Paper::Acknowledgement).await
}

pub(super) async fn completion(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    of_officer(&app, &by, &id, Paper::Completion).await
}

pub(super) async fn refusal(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    of_officer(&app, &by, &id, Paper::Refusal).await
}

pub(super) async fn certificate(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    of_officer(&app, &by, &id, Paper::Certificate).await
}

/// `GET /office/requests/{id}/letters/{letter}`.
pub(super) async fn of_staff(
    State(app): State<App>,
    by: Permit<ReadRequests>,
    Path((id, letter)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let paper = letter.trim_end_matches(".pdf").parse().map_err(|_| Problem::not_found())?;
    let request = of_office(&app, &by, &id).await?;
    print(&app, &request, paper).await
}

async fn of_officer(
    app: &App,
    by: &Permit<Serve>,
    id: &str,
    paper: Paper,
) -> Result<Response, Problem> {
    let request = intake::own(&app.db, id, by.authority().as_str()).await?;
    accounts::note_reading(app, by.by(), "request.read", request.id.as_str()).await?;
    print(app, &request, paper).await
}
