//! The office's letters to an authority, as PDF/A: which there are of a request, and how the
//! authority and the staff fetch them. Each is in the language in which the authority wrote, if the
//! office has it, with its times in the authority's zone; what it tells is dated, so that the same
//! letter comes out whenever it is fetched. None says whether an account exists.

mod answers;
mod api;
mod first;
mod pages;
mod refusal;
mod writer;

use accounts::{Permit, ReadRequests, Route, Scope, Who};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use web::{App, Problem};

pub use answers::{Told, for_program, told};

use crate::{
    assessment, completeness, disclosure,
    requests::{self, Request, facts, model::words},
    review,
};

words! {
    /// A letter of the office.
    Paper {
        /// The request was received.
        Acknowledgement = "acknowledgement",
        /// Something is missing, and how it can be supplied.
        Completion = "completion",
        /// What was refused, in whole or in part, or cannot go yet; why, and what can be done.
        Refusal = "refusal",
        /// A custodian of records certifies the records of the package.
        Certificate = "certificate",
    }
}

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let officers = Who::AnyOfficer;
    let readers = Who::Staff(ReadRequests::ROLES);
    let both = Who::OfficersAndStaff(ReadRequests::ROLES);
    vec![
        Route::get("/requests/{id}/acknowledgement.pdf", officers, pages::acknowledgement),
        Route::get("/requests/{id}/completion.pdf", officers, pages::completion),
        Route::get("/requests/{id}/refusal.pdf", officers, pages::refusal),
        Route::get("/requests/{id}/certificate.pdf", officers, pages::certificate),
        Route::get("/office/requests/{id}/letters/{letter}", readers, pages::of_staff),
        Route::get("/api/v1/requests/{id}/letters", both, api::list)
            .scope(Scope::RequestsRead)
            .doc(api::list_doc()),
        Route::get("/api/v1/requests/{id}/letters/{letter}", both, api::fetch)
            .scope(Scope::RequestsRead)
            .doc(api::fetch_doc()),
    ]
}

/// The letters that there are of a request now.
pub async fn available(app: &App, request: &Request) -> db::Result<Vec<Paper>> {
    let mut papers = vec![Paper::Acknowledgement];
    let body = serde_json::to_value(&request.body).unwrap_or_default();
    if request.stage.takes_supplements() && !completeness::assess(&body).is_complete() {
        papers.push(Paper::Completion);
    }
    if review::answers(&app.db, request).await?.iter().any(refusal::tells_of) {
        papers.push(Paper::Refusal);
    }
    if disclosure::is_certified(&app.db, request).await? {
        papers.push(Paper::Certificate);
    }
    Ok(papers)
}

/// Sets a letter.
///
/// # Errors
/// 404 for a letter that there is not: nothing was refused, or nothing is missing.
async fn print(app: &App, request: &Request, paper: Paper) -> Result<Response, Problem> {
    if !available(app, request).await?.contains(&paper) {
        return Err(Problem::not_found());
    }
    let facts = facts(&app.db, &request.id).await?;
    let letter = match paper {
        Paper::Acknowledgement => {
            let documents = requests::documents(&app.db, &request.id).await?;
            let seen = assessment::outward(request, app.clock.now());
            first::acknowledgement(app, request, &facts, &documents, &seen)
        }
        Paper::Completion => {
            let seen = assessment::outward(request, app.clock.now());
            first::completion(app, request, &facts, &seen)
        }
        Paper::Refusal => {
            let answers = review::answers(&app.db, request).await?;
            refusal::letter(app, request, &facts, &answers)
        }
        Paper::Certificate => {
            disclosure::certificate_letter(app, request).await?.ok_or_else(Problem::not_found)?
        }
    };
    // Setting type takes its time, so it is done where nobody waits for it.
    let set = tokio::task::spawn_blocking(move || letters::render(&letter)).await;
    let pdf = set.map_err(Problem::internal)?.map_err(Problem::internal)?;
    let file = format!("inline; filename=\"{}-{paper}.pdf\"", request.number);
    let kind = "application/pdf".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, file)], pdf).into_response())
}

/// The request that a member of staff reads a letter of.
async fn of_office(app: &App, by: &Permit<ReadRequests>, id: &str) -> Result<Request, Problem> {
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let request = requests::find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    accounts::note_reading(app, by.by(), "request.read", request.id.as_str()).await?;
    Ok(request)
}
