//! Checks a body against `data/intake/request.schema.json` and names every fault
//! by a JSON pointer. It evaluates the words of JSON Schema 2020-12 that the
//! schema uses; a word that it does not know is a failing test, not a guess.

use std::sync::LazyLock;

use regex::Regex;
use serde::Serialize;
use serde_json::{Map, Value as Json};
use values::Time;

/// The schema's text, as it is served at `/api/v1/request.schema.json`.
pub const TEXT: &str = include_str!("../../../../data/intake/request.schema.json");

static SCHEMA: LazyLock<Json> =
    LazyLock::new(|| serde_json::from_str(TEXT).expect("the shipped schema is JSON: a test"));

/// One field that is not as the schema wants it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Where: a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What: a stable code.
    pub code: &'static str,
    /// What was expected, for people who write programs.
    pub detail: String,
}

impl Fault {
    /// A fault at `pointer`.
    pub fn new(pointer: &str, code: &'static str, detail: impl Into<String>) -> Fault {
        Fault { pointer: pointer.to_owned(), code, detail: detail.into() }
    }
}

/// Every fault of a body; none when it may be registered.
pub fn check(body: &Json) -> Vec<Fault> {
    let mut faults = Vec::new();
    check_at(&SCHEMA, body, &mut String::new(), &mut faults);
    faults
}

fn check_at(schema: &Json, value: &Json, pointer: &mut String, faults: &mut Vec<Fault>) {
    if let Some(allowed) = schema.get("enum").and_then(Json::as_array)
        && !allowed.contains(value)
    {
        let words: Vec<String> = allowed.iter().filter(|a| !a.is_null()).map(plain).collect();
        faults.push(Fault::new(pointer, "not-one-of", words.join(", ")));
        return;
    }
    if let Some(kinds) = schema.get("type") {
        let kinds: Vec<&str> = match kinds {
            Json::Array(list) => list.iter().filter_map(Json::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        if !kinds.iter().any(|kind| is_of_kind(value, kind)) {
            let wanted: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
            faults.push(Fault::new(pointer, "wrong-type", wanted.join(", ")));
            return;
        }
    }
    match value {
        Json::Object(fields) => check_object(schema, fields, pointer, faults),
        Json::Array(values) => check_array(schema, values, pointer, faults),
        Json::String(text) => check_text(schema, text, pointer, faults),
        Json::Number(number) => {
            if let Some(least) = schema.get("minimum").and_then(Json::as_f64)
                && number.as_f64().is_some_and(|n| n < least)
            {
                faults.push(Fault::new(pointer, "less-than-allowed", least.to_string()));
            }
        }
        Json::Bool(_) | Json::Null => {}
    }
}

fn check_object(
    schema: &Json,
    fields: &Map<String, Json>,
    pointer: &mut String,
    faults: &mut Vec<Fault>,
) {
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str) {
        if !fields.contains_key(name) {
            inside(pointer, name, |p| faults.push(Fault::new(p, "required", "")));
        }
    }
    for (name, value) in fields {
        match schema["properties"].get(name) {
            Some(of_field) => inside(pointer, name, |p| check_at(of_field, value, p, faults)),
            None => inside(pointer, name, |p| faults.push(Fault::new(p, "unknown-field", ""))),
        }
    }
}

fn check_array(schema: &Json, values: &[Json], pointer: &mut String, faults: &mut Vec<Fault>) {
    if let Some(most) = schema["maxItems"].as_u64()
        && values.len() as u64 > most
    {
        faults.push(Fault::new(pointer, "more-than-allowed", most.to_string()));
        return;
    }
    for (at, value) in values.iter().enumerate() {
        inside(pointer, &at.to_string(), |p| check_at(&schema["items"], value, p, faults));
    }
}

fn check_text(schema: &Json, text: &str, pointer: &str, faults: &mut Vec<Fault>) {
    let letters = text.chars().count() as u64;
    if schema["maxLength"].as_u64().is_some_and(|most| letters > most) {
        let most = schema["maxLength"].as_u64().unwrap_or_default();
        faults.push(Fault::new(pointer, "longer-than-allowed", most.to_string()));
    }
    if schema["minLength"].as_u64().is_some_and(|least| letters < least) {
        faults.push(Fault::new(pointer, "shorter-than-allowed", ""));
    }
    if text.contains('\0') {
        faults.push(Fault::new(pointer, "control-character", "U+0000"));
    }
    let fits = schema["pattern"].as_str().is_none_or(|pattern| matches(pattern, text));
    let is_real = match schema["format"].as_str() {
        Some("date-time") => Time::parse(text).is_ok(),
        Some("date") => Time::parse(&format!("{text}T00:00:00Z")).is_ok(),
        _ => true,
    };
    if !fits || !is_real {
        let wanted = schema["format"].as_str().or(schema["pattern"].as_str()).unwrap_or_default();
        faults.push(Fault::new(pointer, "wrong-form", wanted));
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    static COMPILED: LazyLock<Vec<(String, Regex)>> = LazyLock::new(|| {
        let mut patterns = Vec::new();
        collect_patterns(&SCHEMA, &mut patterns);
        patterns
            .into_iter()
            .map(|p| (p.clone(), Regex::new(&p).expect("the shipped patterns compile: a test")))
            .collect()
    });
    COMPILED.iter().find(|(of, _)| of == pattern).is_some_and(|(_, regex)| regex.is_match(text))
}

fn collect_patterns(schema: &Json, patterns: &mut Vec<String>) {
    match schema {
        Json::Object(fields) => {
            if let Some(pattern) = fields.get("pattern").and_then(Json::as_str)
                && !patterns.iter().any(|known| known == pattern)
            {
                patterns.push(pattern.to_owned());
            }
            fields.values().for_each(|value| collect_patterns(value, patterns));
        }
        Json::Array(values) => values.iter().for_each(|value| collect_patterns(value, patterns)),
        _ => {}
    }
}

fn is_of_kind(value: &Json, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        _ => false,
    }
}

/// Goes one step into the document and back: `~` and `/` are escaped (RFC 6901).
fn inside(pointer: &mut String, step: &str, visit: impl FnOnce(&mut String)) {
    let before = pointer.len();
    pointer.push('/');
    pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    visit(pointer);
    pointer.truncate(before);
}

fn plain(value: &Json) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word of JSON Schema in the shipped file is one that this file evaluates.
    #[test]
    fn no_word_of_the_schema_is_left_unevaluated() {
        const KNOWN: &[&str] = &[
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "additionalProperties",
            "properties",
            "required",
            "enum",
            "items",
            "maxItems",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
        ];
        fn walk(schema: &Json) {
            for (word, value) in schema.as_object().into_iter().flatten() {
                assert!(KNOWN.contains(&word.as_str()), "unknown word {word}");
                match word.as_str() {
                    "properties" => value.as_object().into_iter().flatten().for_each(|f| walk(f.1)),
                    "items" => walk(value),
                    "additionalProperties" => assert_eq!(value, &Json::Bool(false)),
                    _ => {}
                }
            }
        }
        walk(&SCHEMA);
    }

    #[test]
    fn days_that_are_not_in_the_calendar_are_refused() {
        let body = serde_json::json!({
            "platform": "x", "kind": "production", "language": "en", "signed_on": "2026-02-30",
            "authority": { "name": "A", "country": "KZ" }
        });
        assert_eq!(check(&body), [Fault::new("/signed_on", "wrong-form", "date")]);
    }

    #[test]
    fn a_body_that_is_no_object_is_one_fault() {
        assert_eq!(check(&Json::Null), [Fault::new("", "wrong-type", "object")]);
    }
}
