//! One item under review: what was asked, what the law says, who is meant, every proposal, and the
//! forms by which one person proposes and another decides.

use accounts::{Actor, Confirm, Permit, ReadRequests, Review as Reviewing};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use web::{App, Fields, Form, Page, Problem, go_saying, show_with};

use super::{
    case::Case,
    item_form::{clearing, proposing},
    moved::{is_moved, moved},
    people::People,
    request::rules_of,
};
use crate::{
    law::{Line, May, Rule},
    requests::{DocumentId, Request, RequestId, Stage, documents},
    review::{
        self, ClearanceKind, Evaluated, Ground, Outcome, Proposed, Recorded, Standing, Subject,
        acts,
        wire::{Second, SecondClearance},
    },
};

#[derive(Template)]
#[template(path = "casework/item.html")]
struct ItemPage {
    page: Page,
    case: Case,
    fields: Fields,
    standing: Standing,
    lines: Vec<Line>,
    rules: Vec<&'static Rule>,
    evaluation: Option<Evaluated>,
    subjects: Vec<Subject>,
    people: People,
    clearances: Vec<Recorded>,
    outcomes: Vec<(String, String)>,
    grounds: Vec<(String, String)>,
    places: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    /// The request's documents, the newest first.
    papers: Vec<(String, String)>,
    description: Option<String>,
    /// How many items the request has.
    items: usize,
}

impl ItemPage {
    fn href(&self) -> String {
        format!("{}/items/{}", self.case.href(), self.standing.item.position)
    }

    fn may_propose(&self) -> bool {
        let here = self.case.stage() == Stage::UnderReview;
        here && self.case.is_reviewer() && self.standing.decided().is_none()
    }

    /// May this person confirm what another proposed?
    fn may_confirm(&self, proposed: &Proposed) -> bool {
        let here = self.case.stage() == Stage::UnderReview;
        here && self.case.is_second() && !self.is_own(&proposed.by)
    }

    fn may_send_back(&self, proposed: &Proposed) -> bool {
        let here = self.case.stage() == Stage::UnderReview;
        here && (self.case.is_second() || (self.case.is_reviewer() && self.is_own(&proposed.by)))
    }

    fn may_record(&self) -> bool {
        let stages = [Stage::UnderReview, Stage::Suspended, Stage::Decided];
        self.case.is_reviewer() && stages.contains(&self.case.stage())
    }

    fn may_clear(&self, recorded: &Recorded) -> bool {
        self.may_record() && self.case.is_second() && !self.is_own(&recorded.by)
    }

    fn may_reject(&self, recorded: &Recorded) -> bool {
        self.may_record() && (self.case.is_second() || self.is_own(&recorded.by))
    }

    /// The name of a document of the request.
    fn file_of(&self, document: &DocumentId) -> String {
        let named = self.papers.iter().find(|(id, _)| id == document.as_str());
        named.map_or_else(|| document.to_string(), |(_, file)| file.clone())
    }

    fn is_own(&self, who: &str) -> bool {
        who == self.case.reader()
    }

    fn needs_legal_review(&self) -> bool {
        self.lines.iter().any(|line| line.may == May::Review)
    }
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path((id, n)): Path<(String, usize)>,
) -> Result<Response, Problem> {
    render(&app, page, by.actor(), (&id, n), Fields::default()).await
}

async fn render(
    app: &App,
    page: Page,
    actor: &Actor,
    (id, n): (&str, usize),
    fields: Fields,
) -> Result<Response, Problem> {
    let case = Case::read(app, actor, id, "review", "review.read").await?;
    let review = review::load(&app.db, &case.request.id).await?;
    let items = review.items.len();
    let standing = review.items.into_iter().find(|standing| standing.item.position == n);
    let standing = standing.ok_or_else(Problem::not_found)?;
    let item = &standing.item;
    let choice = |family: &[(&'static str, String)]| -> Vec<(String, String)> {
        family.iter().map(|(value, words)| ((*value).to_owned(), words.clone())).collect()
    };
    let outcomes: Vec<(&'static str, String)> =
        Outcome::ALL.iter().map(|o| (o.as_str(), page.t_of("staff-outcome", o))).collect();
    let grounds: Vec<(&'static str, String)> =
        Ground::ALL.iter().map(|g| (g.as_str(), page.t_of("staff-ground", g))).collect();
    let kinds: Vec<(&'static str, String)> =
        ClearanceKind::ALL.iter().map(|k| (k.as_str(), page.t_of("staff-waits", k))).collect();
    let clearances: Vec<Recorded> =
        review.clearances.into_iter().filter(|one| one.item == item.id).collect();
    let people = People::of(&app.db, doers(&standing, &clearances)).await?;
    let places = standing.lines.iter().filter_map(|line| line.stored_in.clone());
    let status = match fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let number = page.t1("staff-review-item", "number", n + 1);
    let title = format!("{} – {number}", case.request.number);
    let papers = documents(&app.db, &case.request.id).await?.into_iter().rev();
    let shown = ItemPage {
        papers: papers.map(|document| (document.id.to_string(), document.file)).collect(),
        outcomes: choice(&outcomes),
        grounds: choice(&grounds),
        kinds: choice(&kinds),
        places: places.map(|place| (place.clone(), place)).collect(),
        rules: rules_of(standing.lines.iter().flat_map(|line| &line.rules)),
        lines: standing.lines.clone(),
        subjects: review.subjects.into_iter().filter(|s| s.target == item.target).collect(),
        clearances,
        people,
        items,
        description: case.request.body.items.get(n).and_then(|item| item.description.clone()),
        evaluation: review.evaluation,
        page: page.titled_as(title),
        case,
        fields,
        standing,
    };
    Ok(show_with(status, shown))
}

/// Everyone who proposed, recorded, confirmed or sent back something here.
fn doers<'a>(standing: &'a Standing, clearances: &'a [Recorded]) -> Vec<&'a str> {
    let proposed = standing.proposals.iter().map(|one| (&one.by, &one.end));
    let recorded = clearances.iter().map(|one| (&one.by, &one.end));
    let all = proposed.chain(recorded);
    let all = all.flat_map(|(by, end)| [Some(by), end.as_ref().map(|end| &end.by)]);
    all.flatten().map(String::as_str).collect()
}

pub(super) async fn propose(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let Some(sent) = proposing(&mut fields) else {
        return render(&app, page, by.actor(), (&id, n), fields).await;
    };
    let done = acts::propose(&app, &by, &request_id(&id)?, n, sent).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-proposed").await
}

pub(super) async fn confirm(
    State(app): State<App>,
    page: Page,
    by: Permit<Confirm>,
    Path((id, n)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let done = acts::confirm(&app, &by, &request_id(&id)?, n, &second(&fields)?).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-decided").await
}

pub(super) async fn send_back(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let done = acts::send_back(&app, &by, &request_id(&id)?, n, &second(&fields)?).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-sent-back").await
}

pub(super) async fn record(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    Form(mut fields): Form,
) -> Result<Response, Problem> {
    let Some(sent) = clearing(&mut fields) else {
        return render(&app, page, by.actor(), (&id, n), fields).await;
    };
    let done = acts::record_clearance(&app, &by, &request_id(&id)?, n, sent).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-recorded").await
}

pub(super) async fn clear(
    State(app): State<App>,
    page: Page,
    by: Permit<Confirm>,
    Path((id, n)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let done = acts::confirm_clearance(&app, &by, &request_id(&id)?, &cleared(&fields)?).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-cleared").await
}

pub(super) async fn reject(
    State(app): State<App>,
    page: Page,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let done = acts::reject_clearance(&app, &by, &request_id(&id)?, &cleared(&fields)?).await;
    answer(&app, page, by.actor(), (&id, n), fields, done, "flash-staff-sent-back").await
}

fn second(fields: &Fields) -> Result<Second, Problem> {
    let proposal = fields.get("proposal").parse().map_err(|_| Problem::not_found())?;
    Ok(Second { proposal, words: fields.get("back_words").to_owned() })
}

fn cleared(fields: &Fields) -> Result<SecondClearance, Problem> {
    let clearance = fields.get("clearance").parse().map_err(|_| Problem::not_found())?;
    Ok(SecondClearance { clearance, words: fields.get("back_words").to_owned() })
}

fn request_id(text: &str) -> Result<RequestId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

async fn answer(
    app: &App,
    page: Page,
    actor: &Actor,
    (id, n): (&str, usize),
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
            let back = format!("/items/{n}");
            moved(app, page, actor, id, &problem, &fields, &back).await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            // The words of a second person stand in a field of their own.
            let is_second = fields.pairs().iter().any(|(name, _)| name == "back_words");
            for error in problem.errors() {
                let name = match error.pointer.trim_start_matches('/') {
                    "words" if is_second => "back_words",
                    name => name,
                };
                fields.fault_with(name, error.code, error.args.clone());
            }
            render(app, page, actor, (id, n), fields).await
        }
    }
}
