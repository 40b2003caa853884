//! A listing as buyers will see it, before they do.

use super::desk::Desk;
use crate::browse;
use crate::reader::Reading;
use crate::view;
use accounts::{Permit, Sell};
use axum::extract::{Path, Query, State};
use axum::response::Response;
use web::{App, Problem};

/// `/seller/listings/{id}/preview`
pub(super) async fn show(
    State(app): State<App>,
    by: Permit<Sell>,
    Path(id): Path<String>,
    Query(asked): Query<Vec<(String, String)>>,
    reading: Reading,
) -> Result<Response, Problem> {
    let desk = Desk::of(&app, &by, &id).await?;
    let read = view::load(&app.db, std::slice::from_ref(&desk.listing.id)).await?;
    let read = read.into_iter().next().ok_or_else(Problem::not_found)?;
    let back = reading.page.href(desk.place(""));
    browse::preview(&app, reading, &read, &asked, back).await
}
