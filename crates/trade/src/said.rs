//! Amounts, days and what was bought in the words of a language.

use values::{Language, Money, Time};
use web::parts::Picture;

/// An amount.
pub(crate) fn money(language: Language, amount: Money) -> String {
    formats::money(language, amount)
}

/// The day of an instant.
pub(crate) fn day(language: Language, at: Time) -> String {
    formats::day(language, at)
}

/// The choices that make a variant, one after the other.
pub(crate) fn options(options: &[(String, String)]) -> String {
    options.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" · ")
}

/// A small picture of goods whose title stands beside it.
pub(crate) fn picture(id: &str) -> Picture {
    Picture { src: format!("/pictures/{id}/160"), width: 160, height: 160, ..Picture::default() }
}
