//! The description of the API says of every route what the router does: all of them are in it, with
//! schemas, examples that are as the schemas say, problems, and links that lead somewhere.

use crate::story;
use kontor::house;
use serde_json::{Value, json};
use std::collections::BTreeSet;

story! {
    async fn every_route_of_the_api_is_described_with_examples_that_hold(world: &mut World) {
        let guest = world.guest();
        let document = guest.get("/api/v1/openapi.json").await.json();
        let schema = guest.get("/api/v1/request.schema.json").await.json();
        let rows = house::routes().table();
        let rows: Vec<_> = rows.iter().filter(|row| row.path.starts_with("/api/")).collect();
        assert!(rows.len() > 35, "only {} routes", rows.len());
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        let mut described = 0;
        for row in &rows {
            let method = row.method.to_lowercase();
            let at = format!("{method} {}", row.path);
            let operation = &document["paths"][row.path][&method];
            if !operation.is_object() {
                faults.push(format!("{at}: not described"));
                continue;
            }
            described += 1;
            let id = operation["operationId"].as_str().unwrap_or_default();
            if id.is_empty() || !ids.insert(id.to_owned()) {
                faults.push(format!("{at}: its id is missing or stands twice"));
            }
            if operation["summary"].as_str().unwrap_or_default().is_empty() {
                faults.push(format!("{at}: no summary"));
            }
            if operation["responses"]["default"]["$ref"] != "#/components/responses/Problem" {
                faults.push(format!("{at}: no problems"));
            }
            let mut contents = vec![("what is sent", &operation["requestBody"]["content"])];
            let answers = operation["responses"].as_object().unwrap();
            let good = answers.iter().filter(|(status, _)| status.starts_with('2'));
            let good: Vec<&Value> = good.map(|(_, answer)| answer).collect();
            if good.is_empty() || good.iter().any(|answer| !answer["content"].is_object()) {
                faults.push(format!("{at}: it does not say what comes back"));
            }
            contents.extend(good.iter().map(|answer| ("what comes back", &answer["content"])));
            for (what, content) in contents {
                let Some(json) = content.get("application/json") else { continue };
                let (of, example) = (&json["schema"], &json["example"]);
                if !of.is_object() || example.is_null() {
                    faults.push(format!("{at}: {what} has no schema or no example"));
                    continue;
                }
                check((&document, &schema), of, example, &format!("{at}: {what}"), &mut faults);
            }
        }
        for answer in answers(&document) {
            for (name, link) in answer["links"].as_object().into_iter().flatten() {
                let leads = link["operationId"].as_str().is_some_and(|id| ids.contains(id));
                if !leads {
                    faults.push(format!("the link {name} leads to {}", link["operationId"]));
                }
            }
        }
        let paths = document["paths"].as_object().unwrap();
        let all: usize = paths.values().map(|path| path.as_object().unwrap().len()).sum();
        assert_eq!(all, described, "the description has routes that the router has not");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn an_example_that_is_not_as_its_schema_says_is_found() {
    let schema = json!({ "type": "object", "required": ["a"], "additionalProperties": false,
        "properties": { "a": { "type": "array", "items": { "enum": ["x", null] } },
                        "n": { "type": ["integer", "null"], "minimum": 0 },
                        "s": { "type": "string", "pattern": "^[a-z]+$" } } });
    let faults = |example: Value| {
        let mut faults = Vec::new();
        check((&Value::Null, &Value::Null), &schema, &example, "", &mut faults);
        faults.len()
    };
    assert_eq!(faults(json!({ "a": ["x", null], "n": null, "s": "abc" })), 0);
    for wrong in [
        json!([]),
        json!({}),
        json!({ "a": ["y"] }),
        json!({ "a": [], "b": 1 }),
        json!({ "a": [], "n": -1 }),
        json!({ "a": [], "n": 1.5 }),
        json!({ "a": [], "s": "A" }),
    ] {
        assert_eq!(faults(wrong.clone()), 1, "{wrong}");
    }
}

fn answers(document: &Value) -> Vec<&Value> {
    let operations = document["paths"].as_object().unwrap().values();
    let operations = operations.flat_map(|path| path.as_object().unwrap().values());
    operations.flat_map(|one| one["responses"].as_object().unwrap().values()).collect()
}

/// Checks a value against the words of JSON Schema that the description uses; an unknown word is a
/// fault, so that none goes unchecked.
fn check(
    (document, request): (&Value, &Value),
    schema: &Value,
    value: &Value,
    at: &str,
    faults: &mut Vec<String>,
) {
    const KNOWN: &[&str] = &[
        "type",
        "enum",
        "required",
        "properties",
        "additionalProperties",
        "items",
        "minimum",
        "pattern",
        "format",
        "description",
        "maxLength",
        "minLength",
        "maxItems",
        "minItems",
        "$ref",
        "title",
        "$schema",
        "$id",
        "default",
        "examples",
        "const",
    ];
    let Some(words) = schema.as_object() else { return };
    let unknown = words.keys().filter(|word| !KNOWN.contains(&word.as_str()));
    faults.extend(unknown.map(|word| format!("{at}: the word {word} is not known")));
    if let Some(reference) = schema["$ref"].as_str() {
        let target = match reference.strip_prefix('#') {
            Some(pointer) => document.pointer(pointer),
            None => (reference == "/api/v1/request.schema.json").then_some(request),
        };
        match target {
            Some(target) => check((document, request), target, value, at, faults),
            None => faults.push(format!("{at}: {reference} leads nowhere")),
        }
    }
    if let Some(allowed) = schema["enum"].as_array()
        && !allowed.contains(value)
    {
        faults.push(format!("{at}: {value} is none of {allowed:?}"));
        return;
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        kind => kind.as_str().into_iter().collect(),
    };
    if !kinds.is_empty() && !kinds.iter().any(|kind| is(value, kind)) {
        faults.push(format!("{at}: {value} is no {kinds:?}"));
        return;
    }
    if schema["minimum"].as_f64().zip(value.as_f64()).is_some_and(|(least, n)| n < least) {
        faults.push(format!("{at}: {value} is too small"));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !regex::Regex::new(pattern).unwrap().is_match(text)
    {
        faults.push(format!("{at}: {text} is not as {pattern}"));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                faults.push(format!("{at}: {name} is missing"));
            }
        }
        for (name, value) in fields {
            match schema["properties"].get(name) {
                Some(of) => check((document, request), of, value, &format!("{at}/{name}"), faults),
                None if schema["additionalProperties"] == false => {
                    faults.push(format!("{at}: {name} is not foreseen"));
                }
                None => {}
            }
        }
    }
    for (n, value) in value.as_array().into_iter().flatten().enumerate() {
        check((document, request), &schema["items"], value, &format!("{at}/{n}"), faults);
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}
