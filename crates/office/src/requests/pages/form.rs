//! Between the form and the request: names and values of fields as they are typed, and the JSON
//! that the office registers. Pure. A field's name is the JSON pointer of what it becomes, with
//! points for slashes: `targets.0.emails`. Lists have one value per line.

use serde_json::{Map, Value as Json, json};
use values::Time;
use web::Fields;

use super::rows::{self, Rows};
use crate::requests::schema::Fault;

/// Fields that become one text.
const TEXTS: &[&str] = &[
    "platform",
    "kind",
    "proceeding",
    "instrument",
    "channel",
    "served_on",
    "authority.name",
    "authority.country",
    "authority.kind",
    "authority.address",
    "authority.email",
    "authority.telephone",
    "authority.reference",
    "officer.name",
    "officer.title",
    "officer.badge",
    "officer.email",
    "officer.telephone",
    "nature_of_investigation",
    "language",
    "signed_on",
];

/// Fields of a target that become lists.
pub const LISTS: &[&str] = &[
    "names",
    "aliases",
    "addresses",
    "emails",
    "telephones",
    "platform_ids",
    "listings",
    "transactions",
];

/// Fields of an emergency.
pub const EMERGENCY: &[&str] = &["threat", "imminence", "persons_at_risk", "why_no_process"];

/// The request that a form describes. What is blank is left out; faulty values stay as they are,
/// so that the schema names them.
pub fn to_json(fields: &Fields) -> Json {
    let mut body = json!({});
    for name in TEXTS {
        put(&mut body, name, fields.get(name));
    }
    if fields.get("kind") == "emergency" {
        for name in EMERGENCY {
            let name = format!("emergency.{name}");
            put(&mut body, &name, fields.get(&name));
        }
    }
    if fields.has("confidentiality.requested", "yes") {
        body["confidentiality"] = json!({ "requested": true });
        for name in ["confidentiality.until", "confidentiality.ground"] {
            put(&mut body, name, fields.get(name));
        }
    }
    let rows = Rows::filled(fields);
    let lists = [
        ("offences", lines(fields.get("offences"))),
        ("legal_grounds", (0..rows.grounds).map(|at| ground(fields, at)).collect()),
        ("targets", (0..rows.targets).map(|at| target(fields, at)).collect()),
        ("items", (0..rows.items).map(|at| item(fields, at, rows.targets)).collect()),
    ];
    for (name, list) in lists {
        if !list.is_empty() {
            body[name] = Json::Array(list);
        }
    }
    body
}

fn ground(fields: &Fields, at: usize) -> Json {
    let mut ground = json!({});
    for name in ["text", "citation"] {
        put(&mut ground, name, fields.get(&rows::name("legal_grounds", at, name)));
    }
    ground
}

fn target(fields: &Fields, at: usize) -> Json {
    let mut target = json!({});
    for name in ["label", "residence"] {
        put(&mut target, name, fields.get(&rows::name("targets", at, name)));
    }
    for name in LISTS {
        let values = lines(fields.get(&rows::name("targets", at, name)));
        if !values.is_empty() {
            target[*name] = Json::Array(values);
        }
    }
    target
}

fn item(fields: &Fields, at: usize, targets: usize) -> Json {
    let of = |name: &str| fields.get(&rows::name("items", at, name));
    let mut item = json!({});
    match of("target").parse::<u64>() {
        Ok(target) => item["target"] = json!(target),
        Err(_) if targets == 1 => item["target"] = json!(0), // it can only be that one
        Err(_) => {}
    }
    put(&mut item, "category", of("category"));
    put(&mut item, "from", &instant(of("from"), Day::Begins));
    put(&mut item, "to", &instant(of("to"), Day::Ends));
    put(&mut item, "description", of("description"));
    item
}

/// The fields that describe a request: the other way round.
pub fn to_fields(body: &Json) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    let mut add = |name: String, value: &Json| match value {
        Json::String(text) => pairs.push((name, text.clone())),
        Json::Number(number) => pairs.push((name, number.to_string())),
        Json::Bool(true) => pairs.push((name, "yes".to_owned())),
        Json::Array(list) => {
            let texts: Vec<&str> = list.iter().filter_map(Json::as_str).collect();
            pairs.push((name, texts.join("\n")));
        }
        Json::Bool(false) | Json::Null | Json::Object(_) => {}
    };
    for (name, value) in body.as_object().into_iter().flatten() {
        match (name.as_str(), value) {
            ("documents", _) => {}
            ("legal_grounds" | "targets" | "items", Json::Array(list)) => {
                for (at, one) in list.iter().enumerate() {
                    for (field, value) in one.as_object().into_iter().flatten() {
                        add(rows::name(name, at, field), value);
                    }
                }
            }
            (_, Json::Object(inner)) => {
                inner.iter().for_each(|(field, value)| add(format!("{name}.{field}"), value));
            }
            _ => add(name.clone(), value),
        }
    }
    pairs
}

/// The fields that are different now, as a merge patch (RFC 7396); `None` when there are none.
pub fn patch(before: &Json, after: &Json) -> Option<Json> {
    let (Json::Object(old), Json::Object(new)) = (before, after) else {
        return (before != after).then(|| after.clone());
    };
    let mut changes = Map::new();
    for (name, value) in new {
        if let Some(change) = patch(old.get(name).unwrap_or(&Json::Null), value) {
            changes.insert(name.clone(), change);
        }
    }
    for (name, value) in old {
        if !value.is_null() && !new.contains_key(name) {
            changes.insert(name.clone(), Json::Null);
        }
    }
    (!changes.is_empty()).then_some(Json::Object(changes))
}

/// Notes the schema's faults at the fields of the form.
pub fn blame(fields: &mut Fields, faults: &[Fault]) {
    for fault in faults {
        let name = field_of(&fault.pointer);
        if name == "authority" {
            fields.fault("authority.name", "required");
            fields.fault("authority.country", "required");
            continue;
        }
        match fault.code {
            "shorter-than-allowed" => fields.fault(&name, "required"),
            "not-one-of" | "no-such-target" => fields.fault(&name, "not-a-choice"),
            "wrong-form" if name.ends_with(".from") || name.ends_with(".to") => {
                fields.fault(&name, "form-not-a-time");
            }
            "wrong-form" if name.ends_with("until") || name == "signed_on" => {
                fields.fault(&name, "form-not-a-day");
            }
            "wrong-form" => fields.fault(&name, "not-a-choice"),
            code => fields.fault_with(&name, code, vec![("wanted", (&fault.detail).into())]),
        }
    }
}

/// The name of the field that a pointer leads to; a value inside a list leads to its list.
pub fn field_of(pointer: &str) -> String {
    let mut steps: Vec<&str> = pointer.trim_start_matches('/').split('/').collect();
    let is_number = |step: &&str| step.bytes().all(|b| b.is_ascii_digit());
    match steps[..] {
        ["documents", ..] => steps.truncate(1),
        ["offences", _] => steps.truncate(1),
        ["targets", _, _, ref last] if is_number(last) => steps.truncate(3),
        ["targets", _] => steps.push("emails"),
        _ => {}
    }
    steps.join(".")
}

fn put(into: &mut Json, name: &str, text: &str) {
    if text.is_empty() {
        return;
    }
    match name.split_once('.') {
        Some((outer, inner)) => put(&mut into[outer], inner, text),
        None => into[name] = json!(text),
    }
}

fn lines(text: &str) -> Vec<Json> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Json::from).collect()
}

/// Which end of a day a date means.
#[derive(Clone, Copy)]
enum Day {
    Begins,
    Ends,
}

/// What people write for an instant, as the schema wants it: a day alone means the whole day in
/// UTC, `2026-01-31 14:20` means UTC, and RFC 3339 stays. Everything else is for the schema to name.
fn instant(text: &str, end: Day) -> String {
    let full = match (text.len(), end) {
        (10, Day::Begins) => format!("{text}T00:00:00Z"),
        (10, Day::Ends) => format!("{text}T23:59:59.999999Z"),
        (16, _) => format!("{}:00Z", text.replacen(' ', "T", 1)),
        _ => return text.to_owned(),
    };
    match Time::parse(&full) {
        Ok(_) => full,
        Err(_) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::requests::model;

    fn typed() -> Fields {
        Fields::of(&[
            ("platform", "AliExpress"),
            ("kind", "production"),
            ("authority.name", "Example Police"),
            ("authority.country", "KZ"),
            ("language", "ar"),
            ("targets.0.emails", "a@example.com\r\n b@example.com \r\n"),
            ("targets.1.names", "\u{0645}\u{062d}\u{0645}\u{062f}"),
            ("targets.2.label", " "),
            ("items.0.target", "1"),
            ("items.0.category", "orders"),
            ("items.0.from", "2026-01-01"),
            ("items.0.to", "2026-01-31"),
            ("confidentiality.requested", "yes"),
            ("emergency.threat", "typed before the kind was changed"),
        ])
    }

    #[test]
    fn a_form_becomes_the_request_that_it_describes() {
        let body = model::read(&to_json(&typed())).expect("reads");
        assert_eq!(body.targets.len(), 2);
        assert_eq!(body.targets[0].emails, ["a@example.com", "b@example.com"]);
        let item = &body.items[0];
        assert_eq!(item.target, 1);
        assert_eq!(item.from, Time::parse("2026-01-01T00:00:00Z").ok());
        assert_eq!(item.to, Time::parse("2026-01-31T23:59:59.999999Z").ok());
        assert!(body.confidentiality.expect("asked for").requested);
        assert!(body.emergency.is_none());
    }

    #[test]
    fn a_request_and_its_fields_are_the_same_there_and_back() {
        let body = to_json(&typed());
        let pairs = to_fields(&body);
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(to_json(&Fields::of(&pairs)), body);
    }

    #[test]
    fn a_patch_makes_of_the_request_before_the_one_after() {
        let before = json!({ "authority": { "name": "A", "telephone": "1" }, "offences": ["x"] });
        let after = json!({ "authority": { "name": "A", "email": "a@example.com" } });
        let changes = patch(&before, &after).expect("changes");
        let expected = json!({ "authority": { "email": "a@example.com", "telephone": null },
            "offences": null });
        assert_eq!(changes, expected);
        assert_eq!(patch(&after, &after), None);
    }

    #[test]
    fn a_fault_is_told_at_the_field_where_it_can_be_mended() {
        for (pointer, field) in [
            ("/authority/country", "authority.country"),
            ("/targets/2/emails/14", "targets.2.emails"),
            ("/offences/3", "offences"),
            ("/items/1/from", "items.1.from"),
            ("/documents/0/file", "documents"),
        ] {
            assert_eq!(field_of(pointer), field);
        }
    }

    #[test]
    fn what_is_no_time_is_left_for_the_schema_to_name() {
        for text in ["2026-02-30", "31.01.2026", "yesterday", "２０２６"] {
            assert_eq!(instant(text, Day::Begins), text);
        }
        assert_eq!(instant("2026-01-31 14:20", Day::Ends), "2026-01-31T14:20:00Z");
    }
}
