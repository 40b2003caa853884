//! Which accounts an authority means: for each target the candidates side by side with what the
//! request says, what speaks for and against each, and the form by which a person confirms.

use accounts::{Identify, Permit, ReadRequests, note_reading};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem, go_saying, show_with};

use super::{
    case::Case,
    moved::{is_moved, moved},
    people::People,
};
use crate::{
    requests::{Request, RequestId, Stage, model::Target},
    review::{self, Subject},
    subjects::{self, Candidate, Evidence, Identified, Judged, Retraction},
};

/// Candidates that stand side by side in one table.
const ABREAST: usize = 4;

#[derive(Template)]
#[template(path = "casework/subjects.html")]
struct SubjectsPage {
    page: Page,
    case: Case,
    targets: Vec<Sought>,
    people: People,
}

/// A target with everything that is known of whom it means.
struct Sought {
    index: usize,
    target: Target,
    tables: Vec<Vec<Column>>,
    judged: Judged,
    confirmed: Vec<Subject>,
    fields: Fields,
}

/// A candidate as a column of the comparison.
struct Column {
    candidate: Candidate,
    speaks: Vec<String>,
    is_proposed: bool,
}

impl Sought {
    fn is_ticked(&self, column: &Column) -> bool {
        match self.fields.pairs().is_empty() {
            true => column.is_proposed && !self.judged.ambiguous,
            false => self.fields.has("account", &column.candidate.account),
        }
    }
}

impl SubjectsPage {
    fn may_decide(&self) -> bool {
        let here = matches!(self.case.stage(), Stage::Verified | Stage::UnderReview);
        self.case.is_finder() && here
    }
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "subjects", "request.read").await?;
    note_reading(&app, by.by(), "subjects.sought", &id).await?;
    render(&app, page, case, None).await
}

/// The page; `typed` is a form that is shown again, and the target that it is for.
async fn render(
    app: &App,
    page: Page,
    case: Case,
    mut typed: Option<(usize, Fields)>,
) -> Result<Response, Problem> {
    let status = match typed.is_some() {
        true => StatusCode::UNPROCESSABLE_ENTITY,
        false => StatusCode::OK,
    };
    let confirmed = review::confirmed(&app.db, &case.request.id).await?;
    let confirmers = confirmed.iter().map(|one| &*one.confirmed_by.id).collect();
    let people = People::of(&app.db, confirmers).await?;
    let body = &case.request.body;
    let mut targets = Vec::new();
    for (index, target) in body.targets.iter().enumerate() {
        let found = subjects::candidates(&app.db, target, body.authority.country).await?;
        let judged = subjects::judge(target, &found);
        let mut columns = found.into_iter().map(|candidate| Column {
            speaks: candidate.evidence.iter().map(|one| speaks(&page, one)).collect(),
            is_proposed: judged.accounts.contains(&candidate.account),
            candidate,
        });
        let mut tables = Vec::new();
        loop {
            let table: Vec<Column> = columns.by_ref().take(ABREAST).collect();
            if table.is_empty() {
                break;
            }
            tables.push(table);
        }
        drop(columns);
        let own = confirmed.iter().filter(|one| one.target == index).cloned().collect();
        let fields = typed.take_if(|(at, _)| *at == index).map(|(_, fields)| fields);
        targets.push(Sought {
            index,
            target: target.clone(),
            tables,
            judged,
            confirmed: own,
            fields: fields.unwrap_or_default(),
        });
    }
    let page = case.titled(page);
    Ok(show_with(status, SubjectsPage { page, case, targets, people }))
}

/// What one piece of evidence says, in words.
fn speaks(page: &Page, evidence: &Evidence) -> String {
    let compared = |key: &str, score: &u16, reasons: &[String]| {
        let mut reasons: Vec<String> =
            reasons.iter().map(|reason| reason_words(page, reason)).collect();
        if reasons.is_empty() {
            reasons.push(page.t("staff-reason-none"));
        }
        page.t2(key, "score", *score, "reasons", reasons.join("; "))
    };
    match evidence {
        Evidence::PlatformId(text) => page.t1("staff-speaks-id", "text", text),
        Evidence::Email(text) => page.t1("staff-speaks-email", "text", text),
        Evidence::Telephone(text) => page.t1("staff-speaks-telephone", "text", text),
        Evidence::Transaction(id) => page.t1("staff-speaks-transaction", "id", id),
        Evidence::Listing(id) => page.t1("staff-speaks-listing", "id", id),
        Evidence::Bought(id) => page.t1("staff-speaks-bought", "id", id),
        Evidence::Alias(text) => page.t1("staff-speaks-alias", "text", text),
        Evidence::Name(score, reasons) => compared("staff-speaks-name", score, reasons),
        Evidence::Address(score, reasons) => compared("staff-speaks-address", score, reasons),
        Evidence::Residence => page.t("staff-speaks-residence"),
        Evidence::OtherResidence => page.t("staff-speaks-other-residence"),
    }
}

/// `edit-distance:2` in words.
fn reason_words(page: &Page, reason: &str) -> String {
    match reason.split_once(':') {
        Some((code, count)) => format!("{}: {count}", page.t_of("staff-reason", code)),
        None => page.t_of("staff-reason", reason),
    }
}

pub(super) async fn confirm(
    State(app): State<App>,
    page: Page,
    by: Permit<Identify>,
    Path((id, target)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let request: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let said = Identified {
        target,
        account: None,
        accounts: fields.all("account").map(str::to_owned).collect(),
        words: fields.get("words").to_owned(),
    };
    let done = subjects::confirm(&app, &by, &request, &said).await;
    answer(&app, page, &by, (&id, target), fields, done, "flash-staff-confirmed").await
}

pub(super) async fn retract(
    State(app): State<App>,
    page: Page,
    by: Permit<Identify>,
    Path((id, target)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let request: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let said = Retraction { target, words: fields.get("words").to_owned() };
    let done = subjects::retract(&app, &by, &request, &said).await;
    answer(&app, page, &by, (&id, target), fields, done, "flash-staff-retracted").await
}

async fn answer(
    app: &App,
    page: Page,
    by: &Permit<Identify>,
    (id, target): (&str, usize),
    mut fields: Fields,
    done: Result<Request, Problem>,
    flash: &'static str,
) -> Result<Response, Problem> {
    match done {
        Ok(request) => {
            let href = format!("/office/requests/{}/subjects", request.id);
            Ok(go_saying(page.visit(), &href, flash))
        }
        Err(problem) if is_moved(&problem) => {
            moved(app, page, by.actor(), id, &problem, &fields, "/subjects").await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            fields.blame(&problem);
            let case = Case::read(app, by.actor(), id, "subjects", "subjects.sought").await?;
            render(app, page, case, Some((target, fields))).await
        }
    }
}
