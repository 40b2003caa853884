//! A person says which accounts a target means, or takes it back. The program only proposes:
//! it refuses what it never found, what lies below the threshold, and a choice among several
//! without words that say what tells them apart.

use accounts::{Identify, Permit, note_reading};
use axum::http::StatusCode;
use names::Score;
use serde::Deserialize;
use serde_json::json;
use web::{App, Problem};

use super::{Candidate, Judged, candidates, judge, store};
use crate::{
    assessment,
    requests::{By, Request, RequestId, Stage, Told, find, step},
    review,
};

/// Accounts that are one person's, in the eyes of who confirms.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identified {
    /// Index of the target in the request.
    pub target: usize,
    /// The account, if it is one.
    #[serde(default)]
    pub account: Option<String>,
    /// The accounts, if one person has several.
    #[serde(default)]
    pub accounts: Vec<String>,
    /// What tells the person from the other candidates.
    #[serde(default)]
    pub words: String,
}

/// A confirmation that is taken back.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retraction {
    /// Index of the target in the request.
    pub target: usize,
    /// Why.
    #[serde(default)]
    pub words: String,
}

/// Confirms the accounts of a target, in one act. While the request is under review the law is
/// applied again, and proposals that rested on other facts lapse.
///
/// # Errors
/// 422 with every reason; 409 when the target has confirmed accounts already or the request has
/// moved on.
pub async fn confirm(
    app: &App,
    by: &Permit<Identify>,
    id: &RequestId,
    said: &Identified,
) -> Result<Request, Problem> {
    let now = app.clock.now();
    let mut request = ready(app, id).await?;
    note_reading(app, by.by(), "subjects.sought", id.as_str()).await?;
    let accounts = named(said);
    let target = request.body.targets.get(said.target);
    let target = target.ok_or_else(|| refused().field("/target", "no-such-subject"))?;
    let found = candidates(&app.db, target, request.body.authority.country).await?;
    let judged = judge(target, &found);
    faults(&accounts, &found, &judged, &said.words).or_ok()?;
    let mut confirmed = pairs(&review::confirmed(&app.db, id).await?);
    if confirmed.iter().any(|(of, _)| *of == said.target) {
        return Err(Problem::new(StatusCode::CONFLICT, "subject-confirmed"));
    }
    confirmed.extend(accounts.iter().map(|account| (said.target, account.clone())));
    let facts = assessment::facts_now(&app.db, &request, &confirmed).await?;

    let by = By::from(by.actor());
    let tx = app.db.begin().await?;
    let details =
        json!({ "target": said.target, "accounts": accounts, "words": said.words.trim() });
    let logged = [
        ("target", audit::Fact::Number(said.target as i64)),
        ("accounts", audit::Fact::Number(accounts.len() as i64)),
        ("candidates", audit::Fact::Number(found.len() as i64)),
    ];
    let told = Told { logged: &logged, ..Told::inside("request.subject-confirmed", details) };
    let stage = request.stage;
    step(&tx, &mut request, stage, &by, told, now).await?;
    for account in &accounts {
        store::confirm(&tx, id, said.target, account, &by, now).await?;
    }
    if request.stage == Stage::UnderReview {
        review::reevaluate(&tx, &mut request, facts, &by, now).await?;
    }
    tx.commit().await?;
    Ok(request)
}

/// Takes back what was confirmed for a target.
///
/// # Errors
/// 404 when nothing is confirmed for it; 422 without words; 409 when the request has moved on.
pub async fn retract(
    app: &App,
    by: &Permit<Identify>,
    id: &RequestId,
    said: &Retraction,
) -> Result<Request, Problem> {
    let now = app.clock.now();
    let mut request = ready(app, id).await?;
    if said.words.trim().is_empty() {
        return Err(refused().field("/words", "required"));
    }
    let mut confirmed = pairs(&review::confirmed(&app.db, id).await?);
    let before = confirmed.len();
    confirmed.retain(|(of, _)| *of != said.target);
    if confirmed.len() == before {
        return Err(Problem::not_found());
    }
    note_reading(app, by.by(), "subjects.sought", id.as_str()).await?;
    let facts = assessment::facts_now(&app.db, &request, &confirmed).await?;
    let by = By::from(by.actor());
    let tx = app.db.begin().await?;
    let details = json!({ "target": said.target, "words": said.words.trim() });
    let logged = [("target", audit::Fact::Number(said.target as i64))];
    let told = Told { logged: &logged, ..Told::inside("request.subject-retracted", details) };
    let stage = request.stage;
    step(&tx, &mut request, stage, &by, told, now).await?;
    store::retract(&tx, id, said.target, now).await?;
    if request.stage == Stage::UnderReview {
        review::reevaluate(&tx, &mut request, facts, &by, now).await?;
    }
    tx.commit().await?;
    Ok(request)
}

/// The request, if it stands where its subjects are decided: after the authority was verified and
/// before anything was decided.
async fn ready(app: &App, id: &RequestId) -> Result<Request, Problem> {
    let request = find(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    match request.stage {
        Stage::Verified | Stage::UnderReview => Ok(request),
        other => {
            let problem = Problem::new(StatusCode::CONFLICT, "request-step");
            Err(problem.member("stage", other.as_str()))
        }
    }
}

/// The accounts that were named, each once, sorted.
fn named(said: &Identified) -> Vec<String> {
    let all = said.accounts.iter().chain(&said.account).map(|account| account.trim().to_owned());
    let mut all: Vec<String> = all.filter(|account| !account.is_empty()).collect();
    all.sort();
    all.dedup();
    all
}

/// Everything that stands against confirming these accounts. Pure.
fn faults(accounts: &[String], found: &[Candidate], judged: &Judged, words: &str) -> Problem {
    let mut problem = refused();
    if accounts.is_empty() {
        problem = problem.field("/account", "required");
    }
    for account in accounts {
        match found.iter().find(|candidate| candidate.account == *account) {
            None => problem = problem.field("/account", "not-a-candidate"),
            Some(one) if one.score < Score::CANDIDATE && !judged.accounts.contains(account) => {
                problem = problem.field("/account", "below-threshold");
            }
            Some(_) => {}
        }
    }
    let sure = !judged.ambiguous && judged.accounts == accounts;
    if !sure && words.trim().is_empty() {
        problem = problem.field("/words", "tells-apart");
    }
    problem
}

fn refused() -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "subject-refused")
}

fn pairs(confirmed: &[review::Subject]) -> Vec<(usize, String)> {
    confirmed.iter().map(|subject| (subject.target, subject.account.clone())).collect()
}
