//! The rows of the form: grounds, targets and items, of which there can be any number. Adding and
//! removing works by buttons that send the form, so that it needs no script.

use std::borrow::Borrow;

use web::Fields;

/// How many rows there are of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// Legal grounds.
    pub grounds: usize,
    /// Targets.
    pub targets: usize,
    /// Items.
    pub items: usize,
}

/// What a button of the form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// Keep what was typed.
    Save,
    /// Say what is missing.
    Check,
    /// Serve.
    Serve,
    /// One more row of this kind.
    Add(&'static str),
    /// This row away.
    Remove(&'static str, usize),
    /// This document away.
    RemoveDocument(String),
}

/// The kinds of rows, as they are called in the request.
pub const KINDS: [&str; 3] = ["legal_grounds", "targets", "items"];

/// Rows at most, as in the schema.
const MOST: usize = 1000;

/// The name of a field in a row; templates hand over references.
pub fn name(kind: &str, at: impl Borrow<usize>, field: &str) -> String {
    format!("{kind}.{}.{field}", at.borrow())
}

impl Rows {
    /// The rows that are shown: as many as were sent, at least one of each kind.
    pub fn shown(fields: &Fields) -> Rows {
        Rows::counted(fields, false).at_least_one()
    }

    /// The rows up to the last in which something was typed.
    pub fn filled(fields: &Fields) -> Rows {
        Rows::counted(fields, true)
    }

    fn counted(fields: &Fields, only_filled: bool) -> Rows {
        let [grounds, targets, items] = KINDS.map(|kind| {
            let rows = fields.pairs().iter().filter_map(|(name, value)| {
                let (at, field) = place(kind, name)?;
                // An item for which nothing but its target was chosen says nothing yet.
                let says = !value.trim().is_empty() && (kind, field) != ("items", "target");
                (says || !only_filled).then_some(at + 1)
            });
            rows.max().unwrap_or(0)
        });
        Rows { grounds, targets, items }
    }

    fn at_least_one(self) -> Rows {
        Rows {
            grounds: self.grounds.max(1),
            targets: self.targets.max(1),
            items: self.items.max(1),
        }
    }

    fn of(self, kind: &str) -> usize {
        match kind {
            "legal_grounds" => self.grounds,
            "targets" => self.targets,
            _ => self.items,
        }
    }
}

/// The row and the field that a name speaks of.
fn place<'a>(kind: &str, name: &'a str) -> Option<(usize, &'a str)> {
    let (at, field) = name.strip_prefix(kind)?.strip_prefix('.')?.split_once('.')?;
    Some((at.parse().ok().filter(|at| *at < MOST)?, field))
}

/// What the button that was pressed asks for; saving when it is none of ours.
pub fn button(fields: &Fields) -> Button {
    let pressed = fields.get("do");
    if let Some(document) = pressed.strip_prefix("remove.document.") {
        return Button::RemoveDocument(document.to_owned());
    }
    for kind in KINDS {
        if pressed.strip_prefix("add.") == Some(kind) {
            return Button::Add(kind);
        }
        let row = pressed.strip_prefix("remove.").and_then(|rest| rest.strip_prefix(kind));
        if let Some(Ok(at)) = row.and_then(|rest| rest.strip_prefix('.')).map(str::parse) {
            return Button::Remove(kind, at);
        }
    }
    match pressed {
        "check" => Button::Check,
        "serve" => Button::Serve,
        _ => Button::Save,
    }
}

/// The fields of the request among all that were sent, after the button's change of rows; and the
/// row to go to.
pub fn apply(fields: &Fields, button: &Button) -> (Vec<(String, String)>, String) {
    let own = |name: &str| !name.starts_with('_') && name != "do";
    let mut pairs: Vec<(String, String)> =
        fields.pairs().iter().filter(|(name, _)| own(name)).cloned().collect();
    match button {
        Button::Add(kind) => {
            let at = Rows::shown(fields).of(kind);
            if at < MOST {
                let field = match *kind {
                    "items" => "category",
                    "targets" => "label",
                    _ => "text",
                };
                pairs.push((name(kind, at, field), String::new())); // an empty field makes the row
            }
            (pairs, format!("{kind}.{at}"))
        }
        Button::Remove(kind, gone) => {
            pairs = pairs.into_iter().filter_map(|pair| without(kind, *gone, pair)).collect();
            (pairs, kind.to_string())
        }
        _ => (pairs, String::new()),
    }
}

/// A field after a row was removed: gone, or moved up, or pointing at its target's new place.
fn without(kind: &str, gone: usize, (field, value): (String, String)) -> Option<(String, String)> {
    if let Some((at, rest)) = place(kind, &field) {
        return match at {
            at if at == gone => None,
            at if at > gone => Some((name(kind, at - 1, rest), value)),
            _ => Some((field, value)),
        };
    }
    let points = kind == "targets" && place("items", &field).is_some_and(|(_, f)| f == "target");
    match (points, value.parse::<usize>()) {
        (true, Ok(target)) if target == gone => Some((field, String::new())),
        (true, Ok(target)) if target > gone => Some((field, (target - 1).to_string())),
        _ => Some((field, value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields() -> Fields {
        Fields::of(&[
            ("_token", "t"),
            ("do", "remove.targets.0"),
            ("platform", "p"),
            ("targets.0.names", "A"),
            ("targets.1.names", "B"),
            ("targets.1.emails", ""),
            ("items.0.target", "0"),
            ("items.0.category", "orders"),
            ("items.1.target", "1"),
            ("items.1.category", ""),
        ])
    }

    #[test]
    fn items_follow_their_target_when_another_is_removed() {
        let fields = fields();
        let button = button(&fields);
        assert_eq!(button, Button::Remove("targets", 0));
        let (pairs, _) = apply(&fields, &button);
        let pair = |n: &str, v: &str| (n.to_owned(), v.to_owned());
        assert_eq!(
            pairs,
            [
                pair("platform", "p"),
                pair("targets.0.names", "B"),
                pair("targets.0.emails", ""),
                pair("items.0.target", ""),
                pair("items.0.category", "orders"),
                pair("items.1.target", "0"),
                pair("items.1.category", ""),
            ]
        );
    }

    #[test]
    fn an_added_row_is_shown_and_counts_only_when_something_is_typed() {
        let sent = fields();
        let (pairs, place) = apply(&sent, &Button::Add("targets"));
        let pairs: Vec<(&str, &str)> =
            pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let after = Fields::of(&pairs);
        assert_eq!(place, "targets.2");
        assert_eq!(Rows::shown(&after).targets, 3);
        assert_eq!(Rows::filled(&after).targets, 2);
        assert_eq!(Rows::filled(&after).items, 1);
    }

    #[test]
    fn rows_beyond_what_a_request_may_have_are_no_rows() {
        let fields = Fields::of(&[("targets.999999999.names", "x"), ("targets.-1.names", "x")]);
        assert_eq!(Rows::shown(&fields), Rows { grounds: 1, targets: 1, items: 1 });
    }
}
