//! The page for a deed that came too late: what has happened in the meantime, where the request
//! stands now, and what was typed, so that nothing is lost.

use accounts::Actor;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Page, Problem, show_with};

use super::{
    case::{Case, fact_words},
    people::People,
};
use crate::requests::{Fact, facts};

#[derive(Template)]
#[template(path = "casework/moved.html")]
struct MovedPage {
    page: Page,
    case: Case,
    why: String,
    newest: Vec<(String, Fact)>,
    people: People,
    typed: Vec<(String, String)>,
    back: String,
}

/// Whether a problem is one of these.
pub(super) fn is_moved(problem: &Problem) -> bool {
    problem.status() == StatusCode::CONFLICT
}

/// The page; `back` is the page on which the form stood, below the request's address.
pub(super) async fn moved(
    app: &App,
    page: Page,
    actor: &Actor,
    id: &str,
    problem: &Problem,
    fields: &Fields,
    back: &str,
) -> Result<Response, Problem> {
    let case = Case::read(app, actor, id, "request", "request.read").await?;
    let history = facts(&app.db, &case.request.id).await?;
    let newest: Vec<Fact> = history.into_iter().rev().take(5).collect();
    let people = People::of(&app.db, newest.iter().map(|fact| &*fact.by.id).collect()).await?;
    let newest = newest.into_iter().map(|fact| (fact_words(&page, &fact.kind), fact)).collect();
    let why = page.t(&format!("problem-{}-detail", problem.code()));
    let typed = fields
        .pairs()
        .iter()
        .filter(|(name, value)| !value.trim().is_empty() && TYPED.contains(&name.as_str()));
    let typed = typed.cloned().collect();
    let back = format!("{}{back}", case.href());
    let page = page.titled("staff-moved-title");
    let shown = MovedPage { page, case, why, newest, people, typed, back };
    Ok(show_with(StatusCode::CONFLICT, shown))
}

/// Fields into which people type sentences; only these are worth keeping.
const TYPED: [&str; 6] =
    ["words", "legal_review", "call_back_words", "call_back_number", "authority", "reference"];
