//! One record as a line of CSV (RFC 4180), with cells that no spreadsheet will run.
//!
//! A spreadsheet takes a text that begins with certain signs for a formula, and a seller may have
//! chosen a name that begins so. Such a text gets an apostrophe before it, and so does a text that
//! begins with an apostrophe: taking one away gives the text back, whatever it was. The same record
//! as JSON is never changed.

use std::io::Write;

use serde_json::{Map, Value};

/// The rule in words, for the schema file of a package.
pub(crate) const RULE: &str = "RFC 4180, UTF-8, comma, CRLF, a header line. A text that begins with \
    = + - @ ' | %, a tab, a line break, another control character or the full-width form of one of \
    the first four, also behind spaces, has one apostrophe (') added before it, so that no \
    spreadsheet takes it for a formula; take that one apostrophe away to get the text. Numbers and \
    true/false stand as in JSON; an absent value is an empty cell; a list or an object is its JSON text.";

/// Adds the header line.
pub(crate) fn header<'a>(line: &mut Vec<u8>, columns: impl Iterator<Item = &'a str>) {
    for (place, column) in columns.enumerate() {
        if place > 0 {
            line.push(b',');
        }
        text(line, column);
    }
    line.extend_from_slice(b"\r\n");
}

/// Adds the line of `record`.
pub(crate) fn row<'a>(
    line: &mut Vec<u8>,
    columns: impl Iterator<Item = &'a str>,
    record: &Map<String, Value>,
) {
    for (place, column) in columns.enumerate() {
        if place > 0 {
            line.push(b',');
        }
        match record.get(column) {
            None | Some(Value::Null) => {}
            Some(Value::Bool(true)) => line.extend_from_slice(b"true"),
            Some(Value::Bool(false)) => line.extend_from_slice(b"false"),
            Some(Value::Number(number)) => {
                write!(line, "{number}").expect("memory takes every byte");
            }
            Some(Value::String(value)) => text(line, value),
            Some(value) => text(line, &value.to_string()),
        }
    }
    line.extend_from_slice(b"\r\n");
}

/// Adds one text, made harmless and quoted where needed.
fn text(line: &mut Vec<u8>, value: &str) {
    let harmful = is_harmful(value);
    let quoted = harmful || value.bytes().any(|b| b < b' ' || matches!(b, b'"' | b',' | b';'));
    if !quoted {
        return line.extend_from_slice(value.as_bytes());
    }
    line.push(b'"');
    if harmful {
        line.push(b'\'');
    }
    let mut parts = value.split('"');
    line.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        line.extend_from_slice(b"\"\"");
        line.extend_from_slice(part.as_bytes());
    }
    line.push(b'"');
}

/// Whether a spreadsheet might run `value`, or the rule would read it wrongly.
fn is_harmful(value: &str) -> bool {
    if value.starts_with(|c: char| c.is_control()) {
        return true;
    }
    let begins = |c: char| {
        matches!(c, '=' | '+' | '-' | '@' | '\'' | '|' | '%')
            || matches!(c, '＝' | '＋' | '－' | '＠')
            || c.is_control()
    };
    let invisible =
        |c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}');
    value.trim_start_matches(invisible).starts_with(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: Value) -> String {
        let record = Map::from_iter([("a".to_owned(), value)]);
        let mut line = Vec::new();
        row(&mut line, ["a", "b"].into_iter(), &record);
        String::from_utf8(line).expect("the table is UTF-8")
    }

    #[test]
    fn a_text_that_looks_like_a_formula_gets_an_apostrophe() {
        for value in [
            "=1+1",
            "+49 30",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "'x",
            "|x",
            "%x",
            " =1",
            "\u{feff}=1",
            "＝1",
            "\u{a0}@x",
            "\0=1",
        ] {
            assert_eq!(line(value.into()), format!("\"'{value}\",\r\n"), "{value:?}");
        }
    }

    #[test]
    fn other_values_stand_as_they_are_and_are_quoted_only_where_needed() {
        assert_eq!(line("plain".into()), "plain,\r\n");
        assert_eq!(line("a,b \"c\"".into()), "\"a,b \"\"c\"\"\",\r\n");
        assert_eq!(line("two\nlines".into()), "\"two\nlines\",\r\n");
        assert_eq!(line((-12).into()), "-12,\r\n");
        assert_eq!(line(true.into()), "true,\r\n");
        assert_eq!(line(Value::Null), ",\r\n");
        assert_eq!(line(serde_json::json!(["x"])), "\"[\"\"x\"\"]\",\r\n");
    }
}
