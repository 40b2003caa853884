//! Amounts, days and countries in the words of a language.

use values::{Country, Language, Money, Time};

/// An amount.
pub(crate) fn money(language: Language, amount: Money) -> String {
    formats::money(language, amount)
}

/// A country.
pub(crate) fn country(language: Language, country: &Country) -> String {
    formats::country(language, country).to_owned()
}

/// The day of an instant.
pub(crate) fn day(language: Language, at: Time) -> String {
    formats::day(language, at)
}
