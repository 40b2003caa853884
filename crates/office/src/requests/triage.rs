//! What the program does with a request by itself: is anything of the seven items
//! missing, and is it clear where it goes? Everything else is for people.

use db::Tx;
use serde_json::{Value as Json, json};
use values::Time;

use super::{By, Request, Stage, StepError, Told, model::Kind, step};
use crate::{completeness, directory::Directory};

/// Moves a request that was just received or supplied to `incomplete` or `routed`; leaves it
/// where it stands when a person must say where it goes (residence unknown, contested territory,
/// a platform without a sure contact).
pub async fn triage(tx: &Tx, request: &mut Request, now: Time) -> Result<(), StepError> {
    if !matches!(request.stage, Stage::Received | Stage::Supplied) {
        return Ok(());
    }
    let json = serde_json::to_value(&request.body).unwrap_or(Json::Null);
    let found = completeness::assess(&json);
    let by = By::system();
    if !found.is_complete() {
        let missing = json!({ "missing": found.missing(), "weak": found.weak() });
        let told = Told::openly("request.incomplete", missing);
        return step(tx, request, Stage::Incomplete, &by, told, now).await;
    }
    let Some(entities) = sure_entities(request) else { return Ok(()) };
    let told = Told::openly("request.routed", json!({ "entities": entities }));
    step(tx, request, Stage::Routed, &by, told, now).await
}

/// The contact entities of all targets; `None` when one of them needs a person's look. An
/// extension or a withdrawal goes where the earlier request went.
fn sure_entities(request: &Request) -> Option<Vec<String>> {
    let directory = Directory::current();
    let body = &request.body;
    if body.targets.is_empty() && matches!(body.kind, Kind::Extension | Kind::Withdrawal) {
        return Some(Vec::new());
    }
    let mut entities = Vec::new();
    for target in &body.targets {
        let route =
            directory.route(&body.platform, target.residence.as_deref(), request.received_at);
        if route.review {
            return None;
        }
        entities.push(route.entity?);
    }
    entities.sort();
    entities.dedup();
    Some(entities)
}
