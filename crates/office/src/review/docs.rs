//! The review's operations for the OpenAPI document: what is sent, what comes back, with examples.

use serde_json::{Value, json};

use super::{ClearanceKind, Ground, Outcome};

fn text() -> Value {
    json!({ "type": "string" })
}

fn maybe() -> Value {
    json!({ "type": ["string", "null"] })
}

/// An operation that answers with how the review stands.
fn operation(summary: &str, sent: Option<(Value, Value)>) -> Value {
    let mut operation = json!({
        "summary": summary,
        "responses": { "200": {
            "description": "How the review stands",
            "content": { "application/json": { "schema": review(), "example": example() } },
            "links": { "propose": {
                "operationId": "post-requests-id-items-n-proposal",
                "parameters": { "id": "$request.path.id", "n": 0 },
                "description": "With the evaluation that was seen",
            } },
        } },
    });
    if let Some((schema, example)) = sent {
        operation["requestBody"] = json!({
            "required": true,
            "content": { "application/json": { "schema": schema, "example": example } },
        });
    }
    operation
}

/// An operation on one item.
fn of_item(summary: &str, sent: (Value, Value)) -> Value {
    let mut operation = operation(summary, Some(sent));
    operation["parameters"] = json!([{
        "name": "n", "in": "path", "required": true, "schema": { "type": "integer", "minimum": 0 },
        "description": "The item's place in the request, from 0",
    }]);
    operation
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "additionalProperties": false,
            "properties": properties })
}

fn evaluation_id() -> &'static str {
    "evl_01k5f8xk3ve9rv7g4q2b6m1d0c"
}

fn proposal_id() -> &'static str {
    "prp_01k5f9abv4ef8t6h3r1c7n2e5d"
}

fn clearance_id() -> &'static str {
    "clr_01k5fah2w5eg9v7j4s0d8p3f6e"
}

pub(super) fn state() -> Value {
    operation("How the review stands: the law's answer, proposals, decisions", None)
}

pub(super) fn open() -> Value {
    let summary = "Open the review of a verified request, or apply the law again while it is open";
    operation(summary, None)
}

pub(super) fn resume() -> Value {
    operation("Go on with a request that waited", None)
}

pub(super) fn propose() -> Value {
    let words: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.as_str()).collect();
    let mut grounds: Vec<Value> = Ground::ALL.iter().map(|ground| json!(ground.as_str())).collect();
    grounds.push(Value::Null);
    let schema = object(
        &["outcome", "evaluation"],
        json!({
            "outcome": { "enum": words }, "from": maybe(), "to": maybe(),
            "withheld": { "type": "array", "items": text() }, "ground": { "enum": grounds },
            "words": text(), "legal_review": maybe(), "evaluation": text(),
        }),
    );
    let example = json!({ "outcome": "refuse", "ground": "not_proportionate",
        "words": "Ask for the week of the sale.", "evaluation": evaluation_id() });
    of_item("Propose how an item is decided", (schema, example))
}

pub(super) fn confirm() -> Value {
    let schema = object(&["proposal"], json!({ "proposal": text(), "words": text() }));
    let example = json!({ "proposal": proposal_id() });
    of_item("Confirm the proposal of another person", (schema, example))
}

pub(super) fn send_back() -> Value {
    let schema = object(&["proposal"], json!({ "proposal": text(), "words": text() }));
    let example = json!({ "proposal": proposal_id(), "words": "The time frame is too wide." });
    of_item("Send a proposal back", (schema, example))
}

pub(super) fn record() -> Value {
    let kinds: Vec<&str> = ClearanceKind::ALL.iter().map(|kind| kind.as_str()).collect();
    let schema = object(
        &["kind", "stored_in", "authority", "country", "reference", "given_at"],
        json!({
            "kind": { "enum": kinds }, "stored_in": text(), "authority": text(),
            "country": text(), "reference": text(), "given_at": text(), "until": maybe(),
            "document": maybe(),
        }),
    );
    let example = json!({
        "kind": "approval", "stored_in": "CN", "authority": "Ministry of Justice",
        "country": "CN", "reference": "2026-118", "given_at": "2026-09-20T09:00:00Z",
        "document": "doc_01k5f7m4x6eh0w8k5t1e9q4g7f",
    });
    of_item("Record an approval or a formal channel, with its document", (schema, example))
}

fn clearance() -> (Value, Value) {
    let schema = object(&["clearance"], json!({ "clearance": text(), "words": text() }));
    (schema, json!({ "clearance": clearance_id(), "words": "" }))
}

pub(super) fn clear() -> Value {
    operation("Confirm a clearance that another person recorded", Some(clearance()))
}

pub(super) fn reject() -> Value {
    let (schema, mut example) = clearance();
    example["words"] = json!("It does not name the item.");
    operation("Send a recorded clearance back", Some((schema, example)))
}

pub(super) fn suspend() -> Value {
    let schema = object(
        &["waits_for"],
        json!({ "waits_for": { "enum": ["approval", "formal_channel"] }, "words": text() }),
    );
    let example =
        json!({ "waits_for": "approval", "words": "The authority was told how to apply." });
    let summary = "Let the request wait for an approval or a formal channel";
    operation(summary, Some((schema, example)))
}

fn review() -> Value {
    let strings = json!({ "type": "array", "items": text() });
    let end = json!({
        "type": ["object", "null"],
        "properties": { "became": text(), "at": text(), "by": text(), "words": text() },
    });
    let proposal = json!({
        "type": ["object", "null"],
        "properties": {
            "id": text(), "number": { "type": "integer" }, "outcome": text(), "from": maybe(),
            "to": maybe(), "withheld": strings, "ground": maybe(), "words": text(),
            "legal_review": maybe(), "evaluation": text(), "places": strings,
            "accounts": strings, "at": text(), "by": text(), "end": end, "reopened_at": maybe(),
        },
    });
    json!({
        "type": "object",
        "required": ["request", "stage", "version", "evaluation", "subjects", "items", "clearances"],
        "properties": {
            "request": text(), "stage": text(), "version": { "type": "integer" },
            "evaluation": {
                "type": ["object", "null"],
                "properties": {
                    "id": text(), "at": text(), "rule_set": text(), "rule_set_digest": text(),
                },
            },
            "subjects": { "type": "array", "items": {
                "type": "object",
                "properties": { "target": { "type": "integer" }, "account": text(), "at": text() },
            } },
            "items": { "type": "array", "items": {
                "type": "object",
                "required": ["item", "target", "category", "law", "proposals"],
                "properties": {
                    "item": { "type": "integer" }, "target": { "type": "integer" },
                    "category": text(), "from": maybe(), "to": maybe(),
                    "law": { "type": "array", "items": { "type": "object" } },
                    "proposed": proposal, "decided": proposal,
                    "proposals": { "type": "array", "items": proposal },
                },
            } },
            "clearances": { "type": "array", "items": {
                "type": "object",
                "properties": {
                    "id": text(), "item": { "type": ["integer", "null"] }, "kind": text(),
                    "stored_in": text(), "authority": text(), "country": text(),
                    "reference": text(), "given_at": text(), "until": maybe(),
                    "document": maybe(), "at": text(), "by": text(), "end": end,
                },
            } },
        },
    })
}

fn example() -> Value {
    json!({
        "request": "req_01k5f6c3y7ej1x9m6v2f0r5h8g", "stage": "under_review", "version": 7,
        "evaluation": {
            "id": evaluation_id(), "at": "2026-09-15T15:00:00Z", "rule_set": "2026-11-21",
            "rule_set_digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        },
        "subjects": [{ "target": 0, "account": "buy_us01", "at": "2026-09-15T14:50:00Z" }],
        "items": [{
            "item": 0, "target": 0, "category": "subscriber", "from": null, "to": null,
            "law": [], "proposed": null, "decided": null, "proposals": [],
        }],
        "clearances": [],
    })
}
