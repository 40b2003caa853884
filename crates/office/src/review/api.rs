//! The review over the API: open, read, propose, confirm, send back; approvals and waiting.

use accounts::{
    Confirm, Permit, ReadRequests, Review as Reviewing, Route, Scope, Who, note_reading,
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
};
use serde_json::{Value, json};
use web::{App, Problem, json_body};

use super::{Proposed, Recorded, acts, docs, load};
use crate::requests::{Request, RequestId, find};

type Answered = Result<Json<Value>, Problem>;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let (reviewers, seconds) = (Who::Staff(Reviewing::ROLES), Who::Staff(Confirm::ROLES));
    let post = |route: Route, operation: Value| route.scope(Scope::OfficeWrite).doc(operation);
    vec![
        Route::get("/api/v1/requests/{id}/review", Who::Staff(ReadRequests::ROLES), state)
            .scope(Scope::OfficeRead)
            .doc(docs::state()),
        post(Route::post("/api/v1/requests/{id}/review", reviewers, open), docs::open()),
        post(
            Route::post("/api/v1/requests/{id}/items/{n}/proposal", reviewers, propose),
            docs::propose(),
        ),
        post(
            Route::post("/api/v1/requests/{id}/items/{n}/confirmation", seconds, confirm),
            docs::confirm(),
        ),
        post(
            Route::post("/api/v1/requests/{id}/items/{n}/return", reviewers, send_back),
            docs::send_back(),
        ),
        post(
            Route::post("/api/v1/requests/{id}/items/{n}/clearances", reviewers, record),
            docs::record(),
        ),
        post(
            Route::post("/api/v1/requests/{id}/clearances/confirmation", seconds, clear),
            docs::clear(),
        ),
        post(
            Route::post("/api/v1/requests/{id}/clearances/return", reviewers, reject),
            docs::reject(),
        ),
        post(Route::post("/api/v1/requests/{id}/suspension", reviewers, suspend), docs::suspend()),
        post(Route::post("/api/v1/requests/{id}/resumption", reviewers, resume), docs::resume()),
    ]
}

async fn state(
    State(app): State<App>,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Answered {
    let id = request_id(&id)?;
    let request = find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    note_reading(&app, by.by(), "review.read", id.as_str()).await?;
    shown(&app, &request).await
}

async fn open(State(app): State<App>, by: Permit<Reviewing>, Path(id): Path<String>) -> Answered {
    let id = request_id(&id)?;
    let request = find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let request = match request.stage {
        crate::requests::Stage::UnderReview => acts::reevaluate(&app, &by, &id).await?,
        _ => acts::open(&app, &by, &id).await?,
    };
    shown(&app, &request).await
}

async fn propose(
    State(app): State<App>,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::propose(&app, &by, &request_id(&id)?, n, sent).await?).await
}

async fn confirm(
    State(app): State<App>,
    by: Permit<Confirm>,
    Path((id, n)): Path<(String, usize)>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::confirm(&app, &by, &request_id(&id)?, n, &sent).await?).await
}

async fn send_back(
    State(app): State<App>,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::send_back(&app, &by, &request_id(&id)?, n, &sent).await?).await
}

async fn record(
    State(app): State<App>,
    by: Permit<Reviewing>,
    Path((id, n)): Path<(String, usize)>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::record_clearance(&app, &by, &request_id(&id)?, n, sent).await?).await
}

async fn clear(
    State(app): State<App>,
    by: Permit<Confirm>,
    Path(id): Path<String>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::confirm_clearance(&app, &by, &request_id(&id)?, &sent).await?).await
}

async fn reject(
    State(app): State<App>,
    by: Permit<Reviewing>,
    Path(id): Path<String>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::reject_clearance(&app, &by, &request_id(&id)?, &sent).await?).await
}

async fn suspend(
    State(app): State<App>,
    by: Permit<Reviewing>,
    Path(id): Path<String>,
    body: Bytes,
) -> Answered {
    let sent = json_body(&body)?;
    shown(&app, &acts::suspend(&app, &by, &request_id(&id)?, &sent).await?).await
}

async fn resume(State(app): State<App>, by: Permit<Reviewing>, Path(id): Path<String>) -> Answered {
    shown(&app, &acts::resume(&app, &by, &request_id(&id)?).await?).await
}

fn request_id(text: &str) -> Result<RequestId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

/// How the review stands, for staff only: it tells of accounts.
async fn shown(app: &App, request: &Request) -> Answered {
    let review = load(&app.db, &request.id).await?;
    let subjects: Vec<Value> = review
        .subjects
        .iter()
        .map(|s| json!({ "target": s.target, "account": s.account, "at": s.at }))
        .collect();
    let items: Vec<Value> = review
        .items
        .iter()
        .map(|standing| {
            let item = &standing.item;
            json!({
                "item": item.position, "target": item.target, "category": item.category,
                "from": item.from, "to": item.to, "law": standing.lines,
                "proposed": standing.proposed().map(proposed),
                "decided": standing.decided().map(proposed),
                "proposals": standing.proposals.iter().map(proposed).collect::<Vec<_>>(),
            })
        })
        .collect();
    let clearances: Vec<Value> =
        review.clearances.iter().map(|one| cleared(&review, one)).collect();
    Ok(Json(json!({
        "request": request.id, "stage": request.stage, "version": request.version,
        "evaluation": review.evaluation.as_ref().map(|one| json!({
            "id": one.id, "at": one.at, "rule_set": one.result.rule_set,
            "rule_set_digest": one.result.rule_set_digest,
        })),
        "subjects": subjects, "items": items, "clearances": clearances,
    })))
}

fn proposed(one: &Proposed) -> Value {
    let proposal = &one.proposal;
    json!({
        "id": one.id, "number": one.number, "outcome": proposal.outcome,
        "from": proposal.frame.and_then(|frame| frame.from),
        "to": proposal.frame.and_then(|frame| frame.to),
        "withheld": proposal.withheld, "ground": proposal.ground, "words": proposal.words,
        "legal_review": proposal.legal_review, "evaluation": proposal.evaluation,
        "places": one.places, "accounts": one.accounts, "at": one.at, "by": one.by,
        "end": one.end.as_ref().map(|end| json!({
            "became": end.became, "at": end.at, "by": end.by, "words": end.words })),
        "reopened_at": one.reopened_at,
    })
}

fn cleared(review: &super::Review, one: &Recorded) -> Value {
    let clearance = &one.clearance;
    json!({
        "id": one.id, "item": review.item(&one.item).map(|standing| standing.item.position),
        "kind": clearance.kind, "stored_in": clearance.stored_in,
        "authority": clearance.authority, "country": clearance.country.code(),
        "reference": clearance.reference, "given_at": clearance.given_at,
        "until": clearance.until, "document": clearance.document, "at": one.at, "by": one.by,
        "end": one.end.as_ref().map(|end| json!({
            "became": end.became, "at": end.at, "by": end.by, "words": end.words })),
    })
}
