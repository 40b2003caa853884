//! What is wrong with an address, or only doubtful, and what would mend it. Codes and parameters:
//! the reader's language says them.

use serde::Serialize;

use crate::Part;

/// Something about one part of an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The part.
    pub part: Part,
    /// What the part is called in the address's country: one of [`LABELS`](crate::LABELS).
    pub label: &'static str,
    /// Whether it must be mended.
    pub weight: Weight,
    /// What it is.
    #[serde(flatten)]
    pub what: What,
}

/// Whether a fault must be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The address is taken as it is; the person may be asked to look again.
    Doubt,
    /// The address is not taken.
    Error,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum What {
    /// The part is needed and empty.
    Missing {
        /// What the rest of the address makes likely.
        suggestions: Vec<String>,
    },
    /// More characters than may be.
    TooLong {
        /// How many may be.
        most: usize,
    },
    /// More lines than may be.
    TooMany {
        /// How many may be.
        most: usize,
    },
    /// Not in the form it has in the country.
    Malformed {
        /// How it may look.
        examples: Vec<String>,
    },
    /// Not in the country's list.
    Unknown {
        /// What is like it in the list.
        suggestions: Vec<String>,
    },
    /// Does not go with another part.
    Disagrees {
        /// The other part.
        with: Part,
        /// What the other part says.
        says: String,
        /// How the part would have to begin.
        beginnings: Vec<String>,
        /// What the other part would have to be.
        suggestions: Vec<String>,
    },
    /// The country's addresses have no such part. It is kept and laid out.
    Unused,
}

/// The codes of faults, each of which a language has a sentence for.
pub const CODES: &[&str] =
    &["missing", "too_long", "too_many", "malformed", "unknown", "disagrees", "unused"];

impl Fault {
    /// The code: one of [`CODES`].
    pub fn code(&self) -> &'static str {
        match self.what {
            What::Missing { .. } => "missing",
            What::TooLong { .. } => "too_long",
            What::TooMany { .. } => "too_many",
            What::Malformed { .. } => "malformed",
            What::Unknown { .. } => "unknown",
            What::Disagrees { .. } => "disagrees",
            What::Unused => "unused",
        }
    }

    /// What the sentence names: a list is joined with commas, and an empty one is left out, so that
    /// a text can say less.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let list = |name, values: &[String]| (name, values.join(", "));
        let mut all = match &self.what {
            What::Missing { suggestions } | What::Unknown { suggestions } => {
                vec![list("suggestions", suggestions)]
            }
            What::TooLong { most } | What::TooMany { most } => vec![("most", most.to_string())],
            What::Malformed { examples } => vec![list("examples", examples)],
            What::Disagrees { with, says, beginnings, suggestions } => vec![
                ("with", with.code().to_owned()),
                ("says", says.clone()),
                list("beginnings", beginnings),
                list("suggestions", suggestions),
            ],
            What::Unused => Vec::new(),
        };
        all.retain(|(_, value)| !value.is_empty());
        all
    }

    /// Whether it must be mended.
    pub fn is_error(&self) -> bool {
        self.weight == Weight::Error
    }
}
