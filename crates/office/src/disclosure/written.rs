//! The package's own account of itself for programs: what was decided and by whom, and which queries
//! were run. People stand there by id and role, never by name.

use serde_json::{Value as Json, json};

use super::build::{Commission, Ran};
use crate::{
    law::ClearingFact,
    review::{Answer, ConfirmedGrant, Standing},
};

/// `data/queries.json`: every query, with its parameters, time and counts.
pub(super) fn queries(ran: &[Ran]) -> String {
    let query = |ran: &Ran| {
        json!({
            "file": format!("data/records/{}.jsonl", ran.stem),
            "item": ran.position + 1,
            "item_id": ran.item,
            "category": ran.category.as_str(),
            "query": ran.text,
            "parameters": {
                "account": ran.account, "from": ran.frame.from, "to": ran.frame.to,
            },
            "places": ran.places,
            "run_at": ran.at,
            "records": ran.rows,
            "withheld": ran.withheld,
        })
    };
    pretty(&json!({ "version": 1, "queries": ran.iter().map(query).collect::<Vec<_>>() }))
}

/// `data/decision.json`: the answer to every item, as the authority may read it.
pub(super) fn decision(commission: &Commission) -> String {
    let request = &commission.request;
    let evaluation = commission.review.evaluation.as_ref().map(|evaluation| {
        json!({
            "id": evaluation.id.as_str(),
            "at": evaluation.at,
            "rule_set_sha256": evaluation.result.rule_set_digest,
        })
    });
    let items: Vec<Json> =
        commission.answers.iter().map(|answer| item(commission, answer)).collect();
    pretty(&json!({
        "version": 1,
        "request": { "id": request.id.as_str(), "number": request.number },
        "authority_reference": request.body.authority.reference,
        "platform": request.body.platform,
        "kind": request.body.kind.as_str(),
        "received_at": request.received_at,
        "guide_version": request.guide_version,
        "law": evaluation,
        "items": items,
    }))
}

fn item(commission: &Commission, answer: &Answer) -> Json {
    let item = &answer.item;
    let of_item: Vec<&ConfirmedGrant> =
        commission.grants.iter().filter(|grant| *grant.item() == item.id).collect();
    let decided = commission.review.item(&item.id).and_then(Standing::decided);
    let proposed = decided.map(|p| json!({ "by": p.by, "role": "reviewer", "at": p.at }));
    let confirmed = decided.and_then(|p| p.end.as_ref());
    let confirmed =
        confirmed.map(|end| json!({ "by": end.by, "role": "second-reviewer", "at": end.at }));
    json!({
        "item": item.position + 1,
        "item_id": item.id.as_str(),
        "category": item.category.as_str(),
        "asked": { "from": item.from, "to": item.to },
        "outcome": answer.outcome.as_str(),
        "granted": granted(&of_item),
        "ground": answer.ground,
        "rests_on": answer.rests_on,
        "words": answer.words,
        "proposed": proposed,
        "confirmed": confirmed,
    })
}

fn granted(grants: &[&ConfirmedGrant]) -> Option<Json> {
    use market::custody::ConfirmedGrant as _;
    let first = grants.first()?;
    Some(json!({
        "accounts": grants.iter().map(|grant| grant.account()).collect::<Vec<_>>(),
        "from": first.frame().from,
        "to": first.frame().to,
        "places": first.places(),
        "withheld_places": first.withheld(),
        "rests_on": first.on().iter().map(clearing).collect::<Vec<_>>(),
    }))
}

/// What cleared the way. Of a legal review its ground stays inside: it is advice to the office.
fn clearing(fact: &ClearingFact) -> Json {
    match fact {
        ClearingFact::LegalReview { stored_in, by, at, .. } => {
            json!({ "fact": "legal_review", "stored_in": stored_in, "by": by, "at": at })
        }
        other => serde_json::to_value(other).unwrap_or_default(),
    }
}

fn pretty(value: &Json) -> String {
    format!("{value:#}\n")
}
