//! A request as it was served, for reading: every field that was given, in groups. Made from the
//! JSON of the intake contract, so that a field cannot be forgotten here.

use serde_json::{Map, Value as Json};

use crate::requests::model::Body;

/// A group of fields: the request itself, the authority, one target …
pub(super) struct Group {
    /// The end of the text key of its title.
    pub name: String,
    /// Which of several, from 1.
    pub number: Option<usize>,
    pub fields: Vec<Field>,
}

/// A field with its values, as given.
pub(super) struct Field {
    /// The end of the text key of its name.
    pub name: String,
    pub values: Vec<String>,
}

/// All groups, in the order of the contract; what was not given is left out.
pub(super) fn groups(body: &Body) -> Vec<Group> {
    let Ok(Json::Object(whole)) = serde_json::to_value(body) else { return Vec::new() };
    let own = Group { name: "request".to_owned(), number: None, fields: fields(&whole) };
    let mut groups = vec![own];
    for (name, value) in &whole {
        match value {
            Json::Object(part) => {
                groups.push(Group { name: name.clone(), number: None, fields: fields(part) });
            }
            Json::Array(parts) => {
                let parts = parts.iter().filter_map(Json::as_object).enumerate();
                groups.extend(parts.map(|(at, part)| Group {
                    name: name.clone(),
                    number: Some(at + 1),
                    fields: fields(part),
                }));
            }
            _ => {}
        }
    }
    groups.retain(|group| !group.fields.is_empty());
    groups
}

fn fields(part: &Map<String, Json>) -> Vec<Field> {
    part.iter()
        .map(|(name, value)| Field { name: name.clone(), values: values(name, value) })
        .filter(|field| !field.values.is_empty())
        .collect()
}

fn values(name: &str, value: &Json) -> Vec<String> {
    match value {
        Json::String(text) if !text.is_empty() => vec![text.clone()],
        // Items name their target by its index; people count from 1.
        Json::Number(number) if name == "target" => {
            vec![number.as_u64().map_or_else(|| number.to_string(), |at| (at + 1).to_string())]
        }
        Json::Number(number) => vec![number.to_string()],
        Json::Bool(said) => vec![if *said { "✓" } else { "–" }.to_owned()],
        Json::Array(all) => all.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
