//! The directory for programs: whom to serve, and the tables from which that follows. Open to
//! everybody, because an officer asks before there is an account.

use accounts::{Route, Who};
use axum::extract::State;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;
use serde::Serialize;
use serde_json::{Value, json};
use values::Time;
use web::{App, Problem};

use super::tables::{Directory, Residence};
use super::{asked, tsv::Validity};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/directory/route", Who::Anyone, route).doc(route_doc()),
        Route::get("/api/v1/directory/platforms", Who::Anyone, platforms).doc(list_doc(
            "The platforms that the directory can name, with all their names",
            json!([]),
            json!({ "platform": "AliExpress", "has_contacts": true, "names": [
                { "name": "aliexpress.com", "host": true, "confidence": "high" },
            ] }),
        )),
        Route::get("/api/v1/directory/entities", Who::Anyone, entities).doc(list_doc(
            "The companies of the directory that hold at an instant",
            json!([at_parameter()]),
            json!({ "id": "SG3", "platform": "AliExpress", "role": "contact",
                "name": "AliExpress Russia Holding Private Limited", "seat": "SG" }),
        )),
        Route::get("/api/v1/directory/residences", Who::Anyone, residences).doc(list_doc(
            "The rows from a user's residence to a company that hold at an instant",
            json!([platform_parameter(false), at_parameter()]),
            json!({ "row": "residence_routing/KZ", "platform": "AliExpress", "residence": "KZ",
                "entity": "SG3", "review": false, "confidence": "high" }),
        )),
    ]
}

async fn route(State(app): State<App>, asked: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let mut fields = asked::of_program(&uri, &["platform", "residence", "at", "lang"])?;
    let platform = fields.required("platform");
    let at = asked::at(&mut fields, app.clock.now());
    if !fields.are_good() {
        return Err(fields.problem());
    }
    let residence = Some(fields.get("residence")).filter(|text| !text.is_empty());
    Ok(web::json_with_etag(&asked, &Directory::current().route(&platform, residence, at)))
}

async fn platforms(
    State(app): State<App>,
    asked: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let fields = asked::of_program(&uri, &["lang"])?;
    if !fields.are_good() {
        return Err(fields.problem());
    }
    let directory = Directory::current();
    let with = directory.platforms_with_contacts(app.clock.now());
    let one = |platform: &&str| {
        let names = directory.platform_names().iter().filter(|row| row.platform == *platform);
        json!({
            "platform": platform,
            "has_contacts": with.contains(platform),
            "names": names.collect::<Vec<_>>(),
        })
    };
    let items: Vec<Value> = directory.platforms().iter().map(one).collect();
    Ok(web::json_with_etag(&asked, &json!({ "items": items })))
}

async fn entities(State(app): State<App>, asked: HeaderMap, uri: Uri) -> Result<Response, Problem> {
    let mut fields = asked::of_program(&uri, &["at", "lang"])?;
    let at = asked::at(&mut fields, app.clock.now());
    if !fields.are_good() {
        return Err(fields.problem());
    }
    let all = Directory::current().entities().iter().filter(|entity| entity.valid.holds(at));
    let items: Vec<_> =
        all.map(|entity| Held { row: entity, when: When::of(entity.valid) }).collect();
    Ok(web::json_with_etag(&asked, &json!({ "items": items })))
}

async fn residences(
    State(app): State<App>,
    asked: HeaderMap,
    uri: Uri,
) -> Result<Response, Problem> {
    let mut fields = asked::of_program(&uri, &["platform", "at", "lang"])?;
    let at = asked::at(&mut fields, app.clock.now());
    let directory = Directory::current();
    let wanted = Some(fields.get("platform")).filter(|text| !text.is_empty());
    let wanted = wanted.map(|text| directory.name_platform(text).platform);
    if wanted == Some(None) {
        fields.fault("platform", "not-a-platform");
    }
    if !fields.are_good() {
        return Err(fields.problem());
    }
    let wanted = wanted.flatten();
    let rows = directory.residences().iter().filter(|row| {
        row.valid.holds(at) && wanted.as_ref().is_none_or(|platform| row.platform == *platform)
    });
    let one = |row: &super::ResidenceRow| {
        let (residence, whose) = match row.residence {
            Residence::In(country) => (Some(country), "in"),
            Residence::Elsewhere => (None, "elsewhere"),
            Residence::Unknown => (None, "unknown"),
        };
        let row_itself = json!({
            "row": row.id, "platform": row.platform, "residence": residence, "whose": whose,
            "entity": row.entity, "review": row.review, "source": row.source,
            "confidence": row.confidence, "note": row.note,
        });
        Held { row: row_itself, when: When::of(row.valid) }
    };
    let items: Vec<_> = rows.map(one).collect();
    Ok(web::json_with_etag(&asked, &json!({ "items": items })))
}

/// A row with the time in which it holds.
#[derive(Serialize)]
struct Held<T: Serialize> {
    #[serde(flatten)]
    row: T,
    #[serde(flatten)]
    when: When,
}

#[derive(Serialize)]
struct When {
    valid_from: Option<Time>,
    valid_to: Option<Time>,
}

impl When {
    fn of(valid: Validity) -> When {
        When { valid_from: valid.from, valid_to: valid.to }
    }
}

fn route_doc() -> Value {
    let example = super::route("aliexpress", Some("KZ"), Time::from_micros(1_789_482_000_000_000));
    json!({
        "summary": "Which company to serve about a user of a platform who lives in a country",
        "description": "Every input has an answer. Where the tables are not sure, `entity` is null \
            or `review` is true, and a person looks; `grounds` says why in stable codes, `reason` in \
            English. `row`, `source` and `confidence` name what decided.",
        "parameters": [
            platform_parameter(true),
            {
                "name": "residence", "in": "query", "example": "KZ", "schema": { "type": "string" },
                "description": "The user's residence as the authority knows it: an ISO 3166-1 code, \
                    a name in any of 18 languages, a former name. Left out when it is not known.",
            },
            at_parameter(),
        ],
        "responses": {
            "200": {
                "description": "The route",
                "content": { "application/json": { "schema": route_schema(), "example": example } },
                "links": { "channels": {
                    "operationId": "get-directory-channels",
                    "parameters": { "seat": "$response.body#/seat" },
                    "description": "The channels from the authority's country to the seat",
                } },
            },
            "422": { "$ref": "#/components/responses/Problem" },
        },
    })
}

fn route_schema() -> Value {
    let text = json!({ "type": ["string", "null"] });
    let strings = json!({ "type": "array", "items": { "type": "string" } });
    json!({
        "type": "object",
        "required": ["entity", "row", "review", "reason", "grounds"],
        "properties": {
            "platform": text, "recognised_platform": text, "confusable": { "type": "boolean" },
            "understood": { "type": "string" }, "residence": strings, "entity": text,
            "entity_name": text, "entity_address": text, "seat": text, "row": text,
            "review": { "type": "boolean" }, "reason": { "type": "string" }, "grounds": strings,
            "note": { "type": "string" }, "source": text,
            "confidence": { "enum": ["high", "medium", "low", null] },
        },
    })
}

fn list_doc(summary: &str, parameters: Value, example: Value) -> Value {
    json!({
        "summary": summary,
        "parameters": parameters,
        "responses": { "200": { "description": "The rows", "content": { "application/json": {
            "schema": {
                "type": "object",
                "required": ["items"],
                "properties": { "items": { "type": "array", "items": { "type": "object" } } },
            },
            "example": { "items": [example] },
        } } } },
    })
}

fn platform_parameter(required: bool) -> Value {
    json!({
        "name": "platform", "in": "query", "required": required, "example": "aliexpress",
        "schema": { "type": "string", "maxLength": 300 },
        "description": "The platform by name, host, address of a page or app, in any spelling.",
    })
}

/// The parameter `at`, the same at every address of the directory and of the channels.
pub(crate) fn at_parameter() -> Value {
    json!({
        "name": "at", "in": "query", "example": "2026-09-15T14:20:00Z",
        "schema": { "type": "string" },
        "description": "The instant for which the answer holds (RFC 3339, or a day in UTC); now \
            when it is left out.",
    })
}
