//! The lists of a form: areas, and within them cities and districts, with the names a reader knows
//! them by.

use serde::Serialize;
use values::{Country, Language};

use crate::{
    places::{Place, find, places},
    rules::rules,
    spelling::is_latin,
};

/// One choice of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What the form sends and the address stores.
    pub key: &'static str,
    /// The name in the language of the country.
    pub name: &'static str,
    /// The name in Latin letters, or the name again where there is none.
    pub latin: &'static str,
    /// The code of ISO 3166-2, as `JP-13`.
    pub iso: Option<String>,
    /// Postal codes there, if the data has some.
    pub examples: Vec<&'static str>,
    /// Whether there is a list of what is within.
    pub has_more: bool,
    #[serde(skip)]
    place: Place,
    #[serde(skip)]
    first_language: &'static str,
}

impl Choice {
    /// What a reader of a language sees: the name in that language if it is one of the country's,
    /// else the name in Latin letters.
    pub fn label(&self, language: Language) -> &'static str {
        let code = language.code();
        let first = self.first_language.split('-').next().unwrap_or("");
        if first == code {
            return self.name;
        }
        self.place.said(code).unwrap_or(if is_latin(self.name) { self.name } else { self.latin })
    }

    /// How postal codes there begin, if that is known and is soon said.
    pub fn beginnings(&self) -> Vec<String> {
        self.place.beginnings()
    }

    /// Every name it is known by in the data.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> {
        self.place.spellings()
    }

    fn of(country: Country, place: Place) -> Choice {
        Choice {
            key: place.key(),
            name: place.name(),
            latin: place.latin(),
            iso: place.iso().map(|iso| format!("{country}-{iso}")),
            examples: place.examples().collect(),
            has_more: place.within().next().is_some(),
            place,
            first_language: rules(country).languages.first().copied().unwrap_or(""),
        }
    }
}

/// What may be chosen under a path: `[]` for the areas of a country, `["广东省"]` for the cities of
/// one, `["广东省", "深圳市"]` for the districts of one of these. Any spelling is understood.
/// Empty where the data has no list.
pub fn choices(country: Country, path: &[&str]) -> Vec<Choice> {
    let Some((last, before)) = path.split_last() else {
        return places(country).top().map(|place| Choice::of(country, place)).collect();
    };
    let place = lookup(country, before, last);
    place.into_iter().flat_map(Place::within).map(|place| Choice::of(country, place)).collect()
}

/// The area an address is in, by any spelling, for those who need its code of ISO 3166-2 or its
/// name: taxes, figures, lists.
pub fn subdivision(country: Country, area: &str) -> Option<Choice> {
    lookup(country, &[], area).map(|place| Choice::of(country, place))
}

fn lookup(country: Country, before: &[&str], last: &str) -> Option<Place> {
    match before.split_last() {
        None => area(country, last),
        Some((above, before)) => find(lookup(country, before, above)?.within(), last),
    }
}

/// An area by its spelling, or by its whole code of ISO 3166-2.
pub fn area(country: Country, written: &str) -> Option<Place> {
    let iso = written.strip_prefix(country.code()).and_then(|rest| rest.strip_prefix('-'));
    let by_iso = iso.and_then(|iso| places(country).top().find(|place| place.iso() == Some(iso)));
    by_iso.or_else(|| find(places(country).top(), written))
}
