//! Is the authority who it says it is, and is the request what it seems? Signals are
//! shown one by one, each with what it rests on. None decides and none is added up: a
//! mailbox of a government proves nothing alone, and a person does the call-back.
//!
//! A *warning* is a sign of forgery or of a request that cannot stand. A *note* is
//! something that the person who verifies wants to know.

pub mod documents;
mod domains;
mod evidence;
mod lookalike;
mod mail;
mod register;
mod signals;
#[cfg(test)]
mod tests;
mod wording;

pub use domains::{KnownDomain, domain_of, known_domain};
pub use evidence::{AccountResidence, Evidence, Examined, Severity, Signal, examine};
pub use lookalike::{Likeness, looks_like};
pub use mail::{MailFacts, Verdict, read_mail};
pub use register::{RegisterEntry, find_entry};
pub use signals::signals;
pub use wording::{
    Cited, asks_not_to_be_called, code_of_another_country, codes_cited, fold, means_everybody,
    own_letters,
};

use std::sync::OnceLock;

use serde::Deserialize;

/// `thresholds.toml`: from where on a person's attention is called.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Thresholds {
    pub over_broad_categories: usize,
    pub without_time_frame: Vec<String>,
    pub nature_characters: usize,
    pub nature_own_letters: usize,
    pub lookalike_min_letters: usize,
    pub new_authority_days: i64,
}

pub(crate) fn thresholds() -> &'static Thresholds {
    static THRESHOLDS: OnceLock<Thresholds> = OnceLock::new();
    THRESHOLDS.get_or_init(|| {
        toml::from_str(include_str!("../../../../data/verification/thresholds.toml"))
            .expect("the thresholds in the program are read by every test of this slice")
    })
}
