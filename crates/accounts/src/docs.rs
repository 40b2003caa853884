//! What a route says of its bodies in the description of the API, from one example: the schema has the
//! kinds that the example has, so that the two never differ.
//!
//! ```ignore
//! Route::get("/api/v1/things/{id}", Who::Anyone, read).doc(json!({
//!     "summary": "Read a thing",
//!     "responses": docs::answer("200", "The thing.", &json!({ "id": "thg_…", "?colour": "red" })),
//! }))
//! ```
//!
//! A field whose name begins with `?` may be absent or null; one that begins with `%` is an object whose
//! fields have names of their own. The signs are not part of the name.

use serde_json::{Map, Value, json};

/// The answer with a status, by an example of its body.
pub fn answer(status: &str, what: &str, example: &Value) -> Value {
    json!({ status: { "description": what, "content": content(example) } })
}

/// The body of a request, by an example.
pub fn body(example: &Value) -> Value {
    json!({ "required": true, "content": content(example) })
}

/// The header by which a repeated request is known, as a parameter.
pub fn key() -> Value {
    json!({ "name": "Idempotency-Key", "in": "header", "schema": { "type": "string" },
        "description": "The same request sent again with the same key is one deed." })
}

/// A parameter of the query.
pub fn query(name: &str, what: &str) -> Value {
    json!({ "name": name, "in": "query", "schema": { "type": "string" }, "description": what })
}

/// The parameters of a list that comes in pages.
pub fn paging() -> [Value; 2] {
    [
        query("after", "The cursor `next` of the answer before."),
        json!({ "name": "size", "in": "query", "schema": { "type": "integer", "minimum": 1 },
            "description": "How many are wanted, at most 200; 50 when absent." }),
    ]
}

fn content(example: &Value) -> Value {
    json!({ "application/json": { "schema": shape(example), "example": plain(example) } })
}

/// The schema of which the value is an example.
fn shape(example: &Value) -> Value {
    match example {
        Value::Null => json!({}),
        Value::Bool(_) => json!({ "type": "boolean" }),
        Value::Number(number) if number.is_f64() => json!({ "type": "number" }),
        Value::Number(_) => json!({ "type": "integer" }),
        Value::String(_) => json!({ "type": "string" }),
        Value::Array(items) => match items.first() {
            // Items of several kinds, such as a pair, are not described one by one.
            Some(first) if items.iter().all(|item| shape(item) == shape(first)) => {
                json!({ "type": "array", "items": shape(first) })
            }
            _ => json!({ "type": "array" }),
        },
        Value::Object(fields) => {
            let mut properties = Map::new();
            let mut required = Vec::new();
            for (name, value) in fields {
                match name.chars().next() {
                    Some('?') => {
                        properties.insert(name[1..].to_owned(), or_null(shape(value)));
                    }
                    Some('%') => {
                        properties.insert(name[1..].to_owned(), json!({ "type": "object" }));
                        required.push(name[1..].to_owned());
                    }
                    _ => {
                        properties.insert(name.clone(), shape(value));
                        required.push(name.clone());
                    }
                }
            }
            json!({ "type": "object", "required": required, "properties": properties })
        }
    }
}

fn or_null(mut schema: Value) -> Value {
    if let Some(kind) = schema.get("type").cloned() {
        schema["type"] = json!([kind, "null"]);
    }
    schema
}

/// The example without the signs.
fn plain(example: &Value) -> Value {
    match example {
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.trim_start_matches(['?', '%']).to_owned(), plain(value)))
            .collect::<Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_has_the_kinds_of_its_example() {
        let example = json!({ "id": "a", "?left": 2, "%said": { "x": 1 }, "all": [{ "b": true }] });
        let schema = shape(&example);
        assert_eq!(schema["required"], json!(["id", "said", "all"]));
        assert_eq!(schema["properties"]["left"]["type"], json!(["integer", "null"]));
        assert_eq!(schema["properties"]["all"]["items"]["properties"]["b"]["type"], "boolean");
        assert_eq!(plain(&example)["left"], 2);
        assert_eq!(plain(&example)["said"]["x"], 1);
    }
}
