//! The review as a whole: the law as it was applied, how each item stands, and opening, waiting and
//! going on. Each item is decided on a page of its own.

use accounts::{Permit, ReadRequests, Review as Reviewing};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem, go_saying, show_with};

use super::{
    case::Case,
    moved::{is_moved, moved},
};
use crate::{
    requests::{Request, RequestId, Stage},
    review::{self, Review, Standing, Waits, acts, wire::Waiting},
};

#[derive(Template)]
#[template(path = "casework/review.html")]
struct ReviewPage {
    page: Page,
    case: Case,
    review: Review,
    fields: Fields,
    waits: Vec<(String, String)>,
    /// Targets of which nobody has confirmed an account, from 1.
    unknown: Vec<usize>,
}

impl ReviewPage {
    fn may_open(&self) -> bool {
        self.case.is_reviewer() && self.case.stage() == Stage::Verified
    }

    fn may_decide(&self) -> bool {
        self.case.is_reviewer() && self.case.stage() == Stage::UnderReview
    }

    fn may_wait(&self) -> bool {
        let here = matches!(self.case.stage(), Stage::UnderReview | Stage::Decided);
        self.case.is_reviewer() && here
    }

    fn may_resume(&self) -> bool {
        self.case.is_reviewer() && self.case.stage() == Stage::Suspended
    }

    /// How an item stands: the end of a text key, and the class of its badge.
    fn state(&self, standing: &Standing) -> (&'static str, &'static str) {
        match (standing.decided(), standing.proposed()) {
            (Some(decided), _) => (decided.proposal.outcome.as_str(), "good"),
            (None, Some(proposed)) if proposed.by == self.case.reader() => ("own", "wait"),
            (None, Some(_)) => ("proposed", "wait"),
            (None, None) => ("open", "calm"),
        }
    }
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "review", "review.read").await?;
    render(&app, page, case, Fields::default()).await
}

async fn render(app: &App, page: Page, case: Case, fields: Fields) -> Result<Response, Problem> {
    let review = review::load(&app.db, &case.request.id).await?;
    let waits = Waits::ALL.iter();
    let waits = waits.map(|one| (one.to_string(), page.t_of("staff-waits", one))).collect();
    let known = |target: &usize| review.subjects.iter().any(|one| one.target == *target);
    let targets = 0..case.request.body.targets.len();
    let unknown = targets.filter(|target| !known(target)).map(|target| target + 1).collect();
    let status = match fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let page = case.titled(page);
    Ok(show_with(status, ReviewPage { page, case, review, fields, waits, unknown }))
}

/// Opens the review, or applies the law again while it is open.
pub(super) async fn open(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let request = request_id(&id)?;
    let done = match fields.get("again") {
        "" => acts::open(&app, &by, &request).await,
        _ => acts::reevaluate(&app, &by, &request).await,
    };
    answer(&app, page, &by, &id, fields, done, "flash-staff-law-applied").await
}

pub(super) async fn suspend(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path(id): Path<String>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let Ok(waits_for) = fields.get("waits_for").parse() else {
        fields.fault("waits_for", "required");
        let case = Case::read(&app, by.actor(), &id, "review", "review.read").await?;
        return render(&app, page, case, fields).await;
    };
    let sent = Waiting { waits_for, words: fields.get("words").to_owned() };
    let done = acts::suspend(&app, &by, &request_id(&id)?, &sent).await;
    answer(&app, page, &by, &id, fields, done, "flash-staff-suspended").await
}

pub(super) async fn resume(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let done = acts::resume(&app, &by, &request_id(&id)?).await;
    answer(&app, page, &by, &id, fields, done, "flash-staff-resumed").await
}

async fn answer(
    app: &App,
    page: Page,
    by: &Permit<Reviewing>,
    id: &str,
    mut fields: Fields,
    done: Result<Request, Problem>,
    flash: &'static str,
) -> Result<Response, Problem> {
    match done {
        Ok(request) => {
            let href = format!("/office/requests/{}/review", request.id);
            Ok(go_saying(page.visit(), &href, flash))
        }
        Err(problem) if is_moved(&problem) => {
            moved(app, page, by.actor(), id, &problem, &fields, "/review").await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            let case = Case::read(app, by.actor(), id, "review", "review.read").await?;
            render(app, page, case, fields).await
        }
    }
}

fn request_id(text: &str) -> Result<RequestId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}
