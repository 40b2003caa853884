//! The officer's pages: the list of the authority's requests, the form with its drafts, and the
//! page on which a request is followed, supplied and withdrawn. An officer sees what the own
//! authority served and nothing else; what is foreign is as if it were not. Nothing here looks at
//! records of the marketplace, so that no page can tell whether an account exists.

mod advice;
mod choices;
mod documents;
mod draft;
mod follow;
mod form;
mod labels;
mod list;
mod rows;
mod supplement;
mod withdrawal;

use accounts::{Pace, Permit, Route, Serve, Who};
pub(crate) use draft::take_files;
use web::{App, Problem};

use super::{Request, drafts::DraftError, intake, upload::UPLOAD_LIMIT};

/// The routes of these pages.
pub fn routes() -> Vec<Route> {
    let own = Who::AnyOfficer;
    vec![
        Route::get("/requests", own, list::show).nav("nav-requests"),
        Route::get("/requests/new", own, draft::begin),
        Route::get("/requests/drafts/{id}", own, draft::resume),
        Route::post("/requests/drafts/{id}", own, draft::take)
            .limit(UPLOAD_LIMIT)
            .pace(Pace::Intake),
        Route::post("/requests/drafts/{id}/removal", own, draft::discard),
        Route::get("/requests/{id}", own, follow::show),
        Route::get("/requests/{id}/supplement", own, supplement::form),
        Route::post("/requests/{id}/supplement", own, supplement::take).pace(Pace::Intake),
        Route::get("/requests/{id}/documents", own, documents::form),
        Route::post("/requests/{id}/documents", own, documents::take)
            .limit(UPLOAD_LIMIT)
            .pace(Pace::Intake),
        Route::get("/requests/{id}/withdrawal", own, withdrawal::form),
        Route::post("/requests/{id}/withdrawal", own, withdrawal::take),
    ]
}

/// The officer's own request, of which reading is noted before anything is shown.
async fn own(app: &App, by: &Permit<Serve>, id: &str) -> Result<Request, Problem> {
    let request = intake::own(&app.db, id, by.authority().as_str()).await?;
    accounts::note_reading(app, by.by(), "request.read", request.id.as_str()).await?;
    Ok(request)
}

/// What is wrong with a draft, for the reader.
fn draft_problem(error: DraftError) -> Problem {
    match error {
        DraftError::NotFound => Problem::not_found(),
        DraftError::Stale | DraftError::Served(_) => Problem::conflict(),
        DraftError::Intake(error) => error.into(),
    }
}
