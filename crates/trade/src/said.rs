//! Amounts and days in the words of a language, and pictures of goods.

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

/// A small picture of goods whose title stands beside it.
pub(crate) fn picture(id: &str) -> Picture {
    Picture { src: format!("/pictures/{id}/160"), width: 160, height: 160, ..Picture::default() }
}
