//! A field of the editor whose label is made by the program: an attribute, a cell of a table.

use web::{Fields, Page};

/// A field with all that is shown of it; `editor/pages/entry.html` draws it.
pub(super) struct Entry {
    pub name: String,
    pub label: String,
    pub hint: String,
    pub value: String,
    pub error: String,
    /// Needed before the listing can be offered.
    pub needed: bool,
    pub input: Input,
}

/// How a field is filled in.
pub(super) enum Input {
    /// Words.
    Line,
    /// A number, with its unit.
    Number(String),
    /// One of these: value and words.
    Choice(Vec<(String, String)>),
    /// Any of these: value, words, whether it is ticked.
    Boxes(Vec<(String, String, bool)>),
}

impl Entry {
    /// A field with what was typed into it and what is wrong with it.
    pub fn of(page: &Page, fields: &Fields, name: &str, label: String, input: Input) -> Entry {
        Entry {
            value: fields.get(name).to_owned(),
            error: fields.error(page, name),
            name: name.to_owned(),
            label,
            hint: String::new(),
            needed: false,
            input,
        }
    }
}

/// Fields filled in for the form of something that there is.
pub(super) fn filled(pairs: Vec<(String, String)>) -> Fields {
    let mut fields = Fields::default();
    for (name, value) in pairs {
        fields.push(name, value);
    }
    fields
}
