//! What can be chosen in the form, in the words of the reader: value and words.

use std::collections::BTreeMap;

use values::{Language, Time};
use web::{Fields, Page};

use super::rows::{self, Rows};
use crate::{
    directory::{Directory, countries},
    requests::model::{
        AuthorityKind, Category, Channel, DocumentRole, Instrument, Kind, Proceeding,
    },
};

/// Values with their words.
pub type Options = Vec<(String, String)>;

/// Everything that can be chosen.
pub struct Choices {
    pub(super) kinds: Options,
    pub(super) proceedings: Options,
    pub(super) instruments: Options,
    pub(super) channels: Options,
    pub(super) entities: Options,
    pub(super) countries: Options,
    pub(super) authority_kinds: Options,
    pub(super) categories: Options,
    pub(super) languages: Options,
    pub(super) roles: Options,
    pub(super) targets: Options,
}

impl Choices {
    /// The choices at this instant, with the form's targets among them.
    pub fn new(page: &Page, fields: &Fields, rows: Rows, now: Time) -> Choices {
        Choices {
            kinds: of(Kind::ALL, |word| page.t_of("request-kind", word)),
            proceedings: of(Proceeding::ALL, |word| page.t_of("request-proceeding", word)),
            instruments: of(Instrument::ALL, |word| page.t_of("request-instrument", word)),
            channels: of(Channel::ALL, |word| page.t_of("request-way", word)),
            entities: entities(now),
            countries: named_countries(page.language()),
            authority_kinds: of(AuthorityKind::ALL, |word| page.t_of("request-body", word)),
            categories: of(Category::ALL, |word| page.t_of("request-category", word)),
            languages: languages(fields.get("language")),
            roles: of(DocumentRole::ALL, |word| page.t_of("request-role", word)),
            targets: targets(page, fields, rows),
        }
    }
}

fn of<T: std::fmt::Display>(all: &[T], words: impl Fn(&T) -> String) -> Options {
    all.iter().map(|word| (word.to_string(), words(word))).collect()
}

/// Companies that can be served, each once.
fn entities(now: Time) -> Options {
    let held = Directory::current().entities().iter().filter(|entity| entity.valid.holds(now));
    let named: BTreeMap<&str, String> = held
        .map(|entity| (entity.id.as_str(), format!("{} · {}", entity.id, entity.name)))
        .collect();
    named.into_iter().map(|(id, words)| (id.to_owned(), words)).collect()
}

/// Countries by their names in this language, in the order of the names.
fn named_countries(language: Language) -> Options {
    let named = countries(language).into_iter();
    named.map(|(country, name)| (country.code().to_owned(), name.to_owned())).collect()
}

/// The languages of the product, and the one that was given when it is another.
fn languages(given: &str) -> Options {
    let mut all: Options = Language::ALL
        .iter()
        .map(|language| (language.code().to_owned(), language.endonym().to_owned()))
        .collect();
    if !given.is_empty() && all.iter().all(|(code, _)| code != given) {
        all.push((given.to_owned(), given.to_owned()));
    }
    all
}

/// The form's targets by number and by what they are called.
fn targets(page: &Page, fields: &Fields, rows: Rows) -> Options {
    (0..rows.targets)
        .map(|at| {
            let of = |field: &str| {
                let text = fields.get(&rows::name("targets", at, field));
                text.lines().next().unwrap_or_default().to_owned()
            };
            let called = ["label", "names", "emails", "platform_ids", "listings", "transactions"]
                .map(of)
                .into_iter()
                .find(|text| !text.is_empty());
            let number = page.t1("request-target-number", "n", (at + 1) as i64);
            let words = match called {
                Some(name) => format!("{number}: \u{2068}{name}\u{2069}"),
                None => number,
            };
            (at.to_string(), words)
        })
        .collect()
}
