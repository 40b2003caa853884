//! The clerk's part: checking who is asking, saying where a doubtful request goes,
//! and sending one that was served on the wrong contact to the right one. The
//! program shows signals; a person decides, and some things no person may skip.

use accounts::{Authority, AuthorityId, Intake, Permit, Status};
use axum::http::StatusCode;
use db::{Query, params};
use serde::Deserialize;
use serde_json::json;
use values::Time;
use web::{App, Problem};

use super::{
    By, Request, RequestId, Stage, Told, documents, find,
    model::{Channel, Kind},
    step,
};
use crate::{
    assessment::{self, Assessment},
    verification::RegisterEntry,
};

/// What the clerk found.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The authority of the register to which the request belongs; absent when an officer's
    /// account served it.
    pub authority: Option<String>,
    /// The number that was called back, and what was learnt.
    pub call_back: Option<CallBack>,
    /// Why the warnings do not stand in the way; needed when there are any.
    #[serde(default)]
    pub words: String,
}

/// A call to a number that the requester had no hand in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallBack {
    /// The number that was called; must be the register's.
    pub number: String,
    /// What was learnt.
    pub words: String,
}

/// Says that the authority is who it says it is: routed → verified.
///
/// A call-back to the number of the register is needed when the request did not come through an
/// officer's account, when it is an emergency, and when there is any warning: a government's
/// mailbox proves nothing alone.
///
/// # Errors
/// 422 with every reason; 409 when the request has moved on.
pub async fn verify(
    app: &App,
    by: &Permit<Intake>,
    id: &RequestId,
    finding: &Finding,
) -> Result<Request, Problem> {
    let now = app.clock.now();
    let mut request = find(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    may_become(&request, Stage::Verified)?;
    let register = register(&app.db).await?;
    let answer = assessment::assess(&app.db, &request, &register, &[], now).await?;
    let authority = authority_of(app, &request, finding).await?;
    let refused = reasons(app, &request, finding, authority.as_ref(), &answer).await?;
    let Some(authority) = authority.filter(|_| refused.is_empty()) else {
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "verification-refused");
        return Err(refused.into_iter().fold(problem, |problem, (at, code, wanted)| {
            problem.field_with(at, code, vec![("wanted", wanted.into())])
        }));
    };
    let by = By::from(by.actor());
    let tx = app.db.begin().await?;
    let details = json!({
        "authority": authority.id.as_str(),
        "call_back": finding.call_back.as_ref().map(|call| json!({
            "number": call.number, "words": call.words })),
        "words": finding.words,
        "warnings": answer.warnings(),
    });
    let logged = [
        ("authority", audit::Fact::Id(authority.id.as_str())),
        ("called_back", audit::Fact::Number(i64::from(finding.call_back.is_some()))),
        ("warnings", audit::Fact::Number(answer.warnings().len() as i64)),
    ];
    let told = Told { logged: &logged, ..Told::inside("request.verified", details) };
    step(&tx, &mut request, Stage::Verified, &by, told, now).await?;
    tx.exec(
        "update request set authority_id = $2 where id = $1",
        &params![request.id.as_str(), authority.id.as_str()],
    )
    .await?;
    tx.commit().await?;
    request.authority = Some(authority.id.to_string());
    Ok(request)
}

/// Says where a request goes that the table leaves to a person: received or supplied → routed.
pub async fn route(
    app: &App,
    by: &Permit<Intake>,
    id: &RequestId,
    words: &str,
) -> Result<Request, Problem> {
    let now = app.clock.now();
    let mut request = find(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    may_become(&request, Stage::Routed)?;
    let json = serde_json::to_value(&request.body).map_err(Problem::internal)?;
    if !crate::completeness::assess(&json).is_complete() {
        return Err(Problem::new(StatusCode::CONFLICT, "request-step")
            .member("stage", request.stage.as_str()));
    }
    if words.trim().is_empty() {
        return Err(Problem::invalid().field("/words", "required"));
    }
    let tx = app.db.begin().await?;
    let told = Told::inside("request.routed", json!({ "words": words }));
    step(&tx, &mut request, Stage::Routed, &By::from(by.actor()), told, now).await?;
    tx.commit().await?;
    Ok(request)
}

/// Sends a request that was served on the wrong contact away: service is not accepted, the right
/// contact is named.
///
/// # Errors
/// 409 when it was not served on a wrong contact.
pub async fn forward(app: &App, by: &Permit<Intake>, id: &RequestId) -> Result<Request, Problem> {
    let now = app.clock.now();
    let mut request = find(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    may_become(&request, Stage::Forwarded)?;
    let answer = assessment::outward(&request, now);
    if answer.served_on_correct != Some(false) {
        return Err(Problem::new(StatusCode::CONFLICT, "request-step")
            .member("stage", request.stage.as_str()));
    }
    let right: Vec<_> = answer
        .routes
        .iter()
        .map(|route| {
            json!({ "target": route.target, "entity": route.entity,
                             "name": route.entity_name, "row": route.row })
        })
        .collect();
    let tx = app.db.begin().await?;
    let told = Told::openly("request.forwarded", json!({ "right_contacts": right }));
    step(&tx, &mut request, Stage::Forwarded, &By::from(by.actor()), told, now).await?;
    tx.commit().await?;
    Ok(request)
}

/// These steps are made once: a request that stands there already has moved on.
fn may_become(request: &Request, next: Stage) -> Result<(), Problem> {
    match request.stage.may_become(next) {
        true => Ok(()),
        false => Err(Problem::new(StatusCode::CONFLICT, "request-step")
            .member("stage", request.stage.as_str())
            .member("wanted", next.as_str())),
    }
}

/// The independent register: every authority that was admitted, with domains and number.
pub async fn register(q: &impl Query) -> Result<Vec<RegisterEntry>, Problem> {
    let all = accounts::people::authorities(q).await?;
    Ok(all
        .into_iter()
        .map(|authority| RegisterEntry {
            id: authority.id.to_string(),
            name: authority.known.name,
            country: authority.known.country.code().to_owned(),
            domains: authority.known.domains,
            call_back: Some(authority.known.call_back).filter(|number| !number.is_empty()),
        })
        .collect())
}

async fn authority_of(
    app: &App,
    request: &Request,
    finding: &Finding,
) -> Result<Option<Authority>, Problem> {
    let named = request.authority.as_deref().or(finding.authority.as_deref());
    let Some(id) = named.and_then(|id| id.parse::<AuthorityId>().ok()) else { return Ok(None) };
    match accounts::authority(&app.db, &id).await {
        Ok(authority) => Ok(Some(authority)),
        Err(problem) if problem.status() == StatusCode::NOT_FOUND => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// Everything that stands in the way: pointer, code, and what was expected.
async fn reasons(
    app: &App,
    request: &Request,
    finding: &Finding,
    authority: Option<&Authority>,
    answer: &Assessment,
) -> Result<Vec<(&'static str, &'static str, String)>, Problem> {
    let mut reasons = Vec::new();
    let Some(authority) = authority else {
        return Ok(vec![("/authority", "no-registered-authority", String::new())]);
    };
    if authority.status != Status::Active {
        reasons.push(("/authority", "authority-suspended", String::new()));
    }
    let by_account = &*request.registered_by.kind == "officer"
        && !matches!(request.body.channel, Some(Channel::Email | Channel::Post));
    let warned = !answer.warnings().is_empty();
    let needs_call = !by_account || warned || request.body.kind == Kind::Emergency;
    match &finding.call_back {
        None if needs_call => reasons.push(("/call_back", "call-back-needed", String::new())),
        Some(call) if !is_registers_number(&call.number, authority) => {
            reasons.push(("/call_back/number", "call-back-other-number", String::new()));
        }
        Some(call) if call.words.trim().is_empty() => {
            reasons.push(("/call_back/words", "required", String::new()));
        }
        _ => {}
    }
    if warned && finding.words.trim().is_empty() {
        reasons.push(("/words", "words-needed", String::new()));
    }
    let arrived = documents(&app.db, &request.id).await?;
    for document in &request.body.documents {
        if !arrived.iter().any(|one| one.file == document.file) {
            reasons.push(("/documents", "documents-awaited", document.file.clone()));
        }
    }
    Ok(reasons)
}

fn is_registers_number(called: &str, authority: &Authority) -> bool {
    names::telephone::same(called, &authority.known.call_back, &[authority.known.country])
}

/// When clocks that wait for the authority stood still: from each `incomplete` to what followed.
pub fn pauses(facts: &[super::Fact]) -> Vec<crate::clocks::Pause> {
    let mut pauses: Vec<crate::clocks::Pause> = Vec::new();
    let mut since: Option<Time> = None;
    for fact in facts {
        match (fact.stage, since) {
            (Stage::Incomplete, None) => since = Some(fact.at),
            (Stage::Incomplete, Some(_)) | (_, None) => {}
            (_, Some(from)) => {
                pauses.push(crate::clocks::Pause { from, until: Some(fact.at) });
                since = None;
            }
        }
    }
    pauses.extend(since.map(|from| crate::clocks::Pause { from, until: None }));
    pauses
}
