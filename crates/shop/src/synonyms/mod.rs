//! The operator's words: groups of words of one language that find each other in a search.

mod pages;
mod store;

pub use pages::routes;
pub use store::{all, remove, save, state};

use crate::fault::{Fault, Faults};
use serde::Serialize;
use values::{Language, Time};

values::id!(
    /// A group of words.
    GroupId,
    "syn"
);

/// Words that find each other.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its id.
    pub id: GroupId,
    /// The language in which they are typed.
    pub language: Language,
    /// The words, at least two.
    pub words: Vec<String>,
    /// When it was changed.
    pub changed: Time,
}

/// The words of a line, parted by commas; at least two different ones.
pub fn words(line: &str) -> Result<Vec<String>, Vec<Fault>> {
    let mut faults = Faults::default();
    let mut words: Vec<String> = Vec::new();
    for word in line.split([',', '،', '、']).map(str::trim).filter(|word| !word.is_empty()) {
        if word.chars().count() > 60 {
            faults.add_with("/words", "longer-than-allowed", 60);
        }
        if !words.iter().any(|had| had == word) {
            words.push(word.to_owned());
        }
    }
    if words.len() < 2 {
        faults.add("/words", "synonyms-too-few");
    }
    if words.len() > 30 {
        faults.add_with("/words", "more-than-allowed", 30);
    }
    faults.or(words)
}
