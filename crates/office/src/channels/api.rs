//! The channels for programs, open to everybody.

use accounts::{Route, Who};
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde_json::{Value, json};
use values::{Country, Time};
use web::{App, Problem};

use super::facts::Proceeding;
use crate::directory::{asked, at_parameter};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/api/v1/directory/channels", Who::Anyone, channels).doc(doc())]
}

async fn channels(State(app): State<App>, asked: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let mut fields = asked::of_program(&uri, &["from", "seat", "proceeding", "at", "lang"])?;
    let from = asked::country(&mut fields, "from");
    let seat = asked::country(&mut fields, "seat");
    let proceeding = asked::word::<Proceeding>(&mut fields, "proceeding");
    let at = asked::at(&mut fields, app.clock.now());
    match (from, seat, proceeding) {
        (Some(from), Some(seat), Some(proceeding)) if fields.are_good() => {
            Ok(web::json_with_etag(&asked, &super::between(from, seat, proceeding, at)))
        }
        _ => Err(fields.problem()),
    }
}

fn doc() -> Value {
    let example = match (Country::parse("DE"), Country::parse("SG")) {
        (Ok(from), Ok(seat)) => {
            let at = Time::from_micros(1_789_482_000_000_000);
            json!(super::between(from, seat, Proceeding::Criminal, at))
        }
        _ => Value::Null,
    };
    let country = |name: &str, example: &str, what: &str| {
        json!({
            "name": name, "in": "query", "required": true, "example": example,
            "schema": { "type": "string" },
            "description": format!("{what}: an ISO 3166-1 code, or a name in any of 18 languages."),
        })
    };
    json!({
        "summary": "Which channels lead from a country to the seat of a company in a proceeding",
        "description": "Derived from the treaty tables, each channel with row, source and \
            confidence. `available` is null where the data is silent: none found is not none \
            exists. The Hague conventions are offered in civil or commercial matters only.",
        "parameters": [
            country("from", "DE", "The authority's country"),
            country("seat", "SG", "The seat of the company"),
            {
                "name": "proceeding", "in": "query", "required": true, "example": "criminal",
                "schema": { "enum": ["criminal", "civil", "administrative"] },
            },
            at_parameter(),
        ],
        "responses": {
            "200": {
                "description": "The channels",
                "content": { "application/json": { "schema": schema(), "example": example } },
            },
            "422": { "$ref": "#/components/responses/Problem" },
        },
    })
}

fn schema() -> Value {
    let names = json!({ "type": ["array", "null"], "items": { "type": "string" } });
    json!({
        "type": "object",
        "required": ["from", "seat", "proceeding", "at", "relation", "available", "offers"],
        "properties": {
            "from": { "type": "string" },
            "seat": { "type": ["string", "null"] },
            "proceeding": { "enum": ["criminal", "civil", "administrative", null] },
            "at": { "type": "string", "format": "date-time" },
            "relation": { "enum": ["domestic", "foreign", "not_a_treaty_relation", "seat_unknown"] },
            "available": names, "to_verify": names, "suspended": names,
            "offers": { "type": "array", "items": {
                "type": "object",
                "required": ["channel", "standing", "name", "row", "source", "confidence"],
                "properties": {
                    "channel": { "type": "string" },
                    "standing": { "enum": ["available", "to_verify", "suspended", "not_in_force"] },
                    "name": { "type": "string" }, "row": { "type": "string" },
                    "source": { "type": "string" },
                    "confidence": { "enum": ["high", "medium", "low"] },
                    "note": { "type": "string" }, "addressee": { "type": ["string", "null"] },
                },
            } },
            "fallback": { "type": ["string", "null"] },
            "central_authorities": { "type": "array", "items": { "type": "object" } },
            "notes": { "type": "array", "items": { "type": "string" } },
        },
    })
}
