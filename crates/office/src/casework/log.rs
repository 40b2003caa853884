//! What the log of deeds holds about a request: ids and codes, never personal data, each with its
//! place in the log, where anybody can check that it stands.

use accounts::{Permit, ReadRequests};
use askama::Template;
use audit::{About, Filter, Recorded};
use axum::extract::{Path, Query as UrlQuery, State};
use axum::response::Response;
use values::Time;
use web::{App, Page, Paging, Problem, show as show_page};

use super::{case::Case, people::People};

#[derive(Template)]
#[template(path = "casework/log.html")]
struct LogPage {
    page: Page,
    case: Case,
    entries: Vec<Recorded>,
    people: People,
    next: Option<String>,
    checkpoint: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
    UrlQuery(paging): UrlQuery<Paging>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "log", "log.read").await?;
    let after = paging.after().and_then(|key| {
        let (micros, id) = key.split_once(' ')?;
        Some((Time::from_micros(micros.parse().ok()?), id.to_owned()))
    });
    let filter = Filter {
        about: About::Subject(case.request.id.as_str()),
        since: None,
        after,
        limit: u32::try_from(paging.limit()).unwrap_or(51),
    };
    let entries = audit::entries(&app.db, &filter).await.map_err(Problem::internal)?;
    let (entries, next) = paging.page(entries, |one| format!("{} {}", one.at.micros(), one.id));
    let people = entries.iter().filter_map(|entry| entry.by.as_deref()).collect();
    let people = People::of(&app.db, people).await?;
    let checkpoint = audit::checkpoint(&app.db).await.ok();
    let page = case.titled(page);
    Ok(show_page(LogPage { page, case, entries, people, next, checkpoint }))
}
