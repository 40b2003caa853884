//! JSON with one spelling: keys in order of their bytes, no white space, whole
//! numbers only. Two equal values are equal bytes, so a digest of them means something.

use serde::Serialize;
use serde_json::Value;

/// The canonical bytes of a value. Numbers with a fraction are refused (`None`),
/// as is anything that JSON cannot hold.
pub fn canonical_json(value: &impl Serialize) -> Option<String> {
    let value = serde_json::to_value(value).ok()?;
    let mut out = String::new();
    write(&value, &mut out)?;
    Some(out)
}

fn write(value: &Value, out: &mut String) -> Option<()> {
    match value {
        Value::Number(number) if number.is_f64() => return None,
        Value::Array(list) => {
            out.push('[');
            for (n, entry) in list.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                write(entry, out)?;
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            out.push('{');
            for (n, key) in keys.into_iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push(':');
                write(&map[key], out)?;
            }
            out.push('}');
        }
        plain => out.push_str(&plain.to_string()),
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_at_every_depth_and_fractions_are_refused() {
        let text = canonical_json(&json!({"b": [{"z": 1, "a": "é\n"}], "a": null}));
        assert_eq!(text.as_deref(), Some(r#"{"a":null,"b":[{"a":"é\n","z":1}]}"#));
        assert_eq!(canonical_json(&json!({"a": 0.5})), None);
    }
}
