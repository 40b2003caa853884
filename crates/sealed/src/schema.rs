//! The two files that explain the record files: `data/schema.json` says what each column means,
//! `data/scope.json` says what each file was allowed to hold.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use values::Time;

use crate::table;

/// Where a package keeps the meaning of its columns.
pub const SCHEMA: &str = "data/schema.json";
/// Where a package keeps the bounds of its record files.
pub const SCOPE: &str = "data/scope.json";

/// One column of a record file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The key in JSON and the heading in CSV.
    pub name: String,
    /// What kind of value stands there, in a word: `text`, `time`, `money` …
    pub kind: String,
    /// What the value means, in a sentence.
    pub meaning: String,
}

impl Column {
    /// A column of that name, kind and meaning.
    pub fn new(name: &str, kind: &str, meaning: &str) -> Column {
        Column { name: name.to_owned(), kind: kind.to_owned(), meaning: meaning.to_owned() }
    }
}

/// What one record file is: which granted item it answers, and what may stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Records {
    /// The files are `data/records/<stem>.jsonl` and `.csv`; by custom `<item>-<category>`.
    pub stem: String,
    /// The id of the granted item.
    pub item: String,
    /// The granted category of data.
    pub category: String,
    /// The first moment of the granted time frame; `None` when the grant has none.
    pub from: Option<Time>,
    /// The last moment of the granted time frame, itself included.
    pub to: Option<Time>,
    /// The column whose time must lie inside the frame (by custom `created`).
    pub time_column: String,
    /// Every column that a record may have, in the order of the table.
    pub columns: Vec<Column>,
}

/// `data/schema.json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Schema {
    pub version: u32,
    pub jsonl: String,
    pub csv: String,
    pub files: BTreeMap<String, FileSchema>,
}

/// The columns of one pair of record files.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FileSchema {
    pub csv: String,
    pub columns: Vec<Column>,
}

/// `data/scope.json`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Scope {
    pub version: u32,
    pub files: BTreeMap<String, FileScope>,
}

/// What one record file was allowed to hold, and how many records it holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FileScope {
    pub item: String,
    pub category: String,
    pub from: Option<String>,
    pub to: Option<String>,
    pub time_column: String,
    pub records: u64,
}

impl Schema {
    pub fn new() -> Schema {
        Schema {
            version: 1,
            jsonl: "One JSON object a line (UTF-8, LF). An absent key is an absent value."
                .to_owned(),
            csv: table::RULE.to_owned(),
            files: BTreeMap::new(),
        }
    }
}

impl Scope {
    pub fn new() -> Scope {
        Scope { version: 1, files: BTreeMap::new() }
    }
}

/// The path of the record file in JSON Lines.
pub(crate) fn jsonl_path(stem: &str) -> String {
    format!("data/records/{stem}.jsonl")
}

/// The path of the record file as a table.
pub(crate) fn csv_path(stem: &str) -> String {
    format!("data/records/{stem}.csv")
}
