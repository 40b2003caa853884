//! The account: where everything of one's own is found. Rooms above put their pages in by the links
//! of their routes (`Route::nav` of a route for customers).

use crate::customers::details::{Profile, profile};
use accounts::{Permit, Shop};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::{App, Page, Problem};

#[derive(Template)]
#[template(path = "customers/pages/home.html")]
struct HomePage {
    page: Page,
    profile: Profile,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Shop>,
) -> Result<Response, Problem> {
    let profile = profile(&app.db, &by).await?;
    Ok(web::show(HomePage { page: page.titled("account-home-title"), profile }))
}
