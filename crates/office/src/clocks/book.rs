//! The book of clocks: which exist, and which of them a request starts.

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};
use values::{Country, Time};

use super::{Error, Length};
use crate::{
    law::{Circumstances, RuleSet, When},
    requests::model::Body,
};

/// Whether a clock may be stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pauses {
    /// A statutory clock runs on, whatever the authority owes.
    Never,
    /// It waits while the authority owes something.
    WhileIncomplete,
}

/// Who set the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A statute; missing it is a breach of law.
    Statutory,
    /// The operator's aim for an answer it owes to nobody.
    Voluntary,
    /// A rule of the house.
    House,
}

/// Which calendar a clock follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Follows {
    /// The weekend and holidays of the authority's country.
    Authority,
    /// None: the last day stands, whatever day it is.
    None,
}

/// One clock of the book.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Name, as `epoc`.
    pub name: String,
    /// `receipt`, or the event that a later step reports.
    pub starts: String,
    /// Length.
    pub length: Length,
    /// Calendar.
    pub calendar: Follows,
    /// Whether it may be stopped.
    pub pauses: Pauses,
    /// Who set it.
    pub nature: Nature,
    /// How long before the end a person is told.
    pub warn: Vec<Length>,
    /// Whether the operator may set another length.
    #[serde(default)]
    pub setting: bool,
    /// Whether it is shown only once its event has happened.
    #[serde(default)]
    pub on_event_only: bool,
    /// Rules that must be in force when it starts.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where its length comes from.
    pub source: String,
    /// How sure that is.
    pub confidence: crate::law::Confidence,
    /// For which requests it exists.
    #[serde(default)]
    pub when: When,
}

/// The clocks that exist.
#[derive(Clone, Debug)]
pub struct ClockBook {
    /// Date of the book.
    pub version: String,
    clocks: Vec<Definition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    clock: Vec<Definition>,
}

/// What decides which clocks a request starts.
#[derive(Clone, Debug)]
pub struct ClockFacts {
    /// Kind of the request.
    pub kind: String,
    /// Its instrument, if known.
    pub instrument: Option<String>,
    /// Its proceeding, if known.
    pub proceeding: Option<String>,
    /// Country of the authority.
    pub requester: Country,
    /// Whether a part of the answer is forbidden without approval
    /// ([`crate::law::Evaluation::has_conflict`]).
    pub conflict: bool,
    /// When the request was received.
    pub received_at: Time,
}

impl ClockFacts {
    /// The facts of a request.
    pub fn of(body: &Body, received_at: Time, conflict: bool) -> ClockFacts {
        ClockFacts {
            kind: body.kind.as_str().to_owned(),
            instrument: body.instrument.map(|word| word.as_str().to_owned()),
            proceeding: body.proceeding.map(|word| word.as_str().to_owned()),
            requester: body.authority.country,
            conflict,
            received_at,
        }
    }
}

/// When a clock starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Start {
    /// At this instant.
    At(Time),
    /// When the named event is reported.
    On(String),
}

/// A clock that a request starts, or will start.
#[derive(Clone, Debug)]
pub struct Starting<'b> {
    /// The clock.
    pub clock: &'b Definition,
    /// When it starts.
    pub starts: Start,
}

impl ClockBook {
    /// The book in this program.
    pub fn current() -> &'static ClockBook {
        static BOOK: OnceLock<ClockBook> = OnceLock::new();
        BOOK.get_or_init(|| {
            ClockBook::read(include_str!("../../../../data/law/clocks.toml"))
                .expect("the book in the program is read by a test")
        })
    }

    /// Reads a book.
    pub fn read(text: &str) -> Result<ClockBook, Error> {
        let file: File =
            toml::from_str(text).map_err(|error| Error::BrokenData(error.to_string()))?;
        Ok(ClockBook { version: file.version, clocks: file.clock })
    }

    /// The same book with another length for a clock that the operator may set.
    /// `None` if there is no such clock or its length is not the operator's to set.
    pub fn with_setting(mut self, name: &str, length: Length) -> Option<ClockBook> {
        let clock = self.clocks.iter_mut().find(|clock| clock.name == name && clock.setting)?;
        clock.length = length;
        Some(self)
    }

    /// A clock by its name.
    pub fn get(&self, name: &str) -> Option<&Definition> {
        self.clocks.iter().find(|clock| clock.name == name)
    }

    /// Every clock.
    pub fn all(&self) -> impl Iterator<Item = &Definition> {
        self.clocks.iter()
    }

    /// The clocks that a request starts on receipt, and those it is known to start later.
    pub fn starting(&self, facts: &ClockFacts) -> Vec<Starting<'_>> {
        self.meant_for(facts)
            .filter(|clock| !clock.on_event_only)
            .map(|clock| {
                let starts = match clock.starts.as_str() {
                    "receipt" => Start::At(facts.received_at),
                    event => Start::On(event.to_owned()),
                };
                Starting { clock, starts }
            })
            .collect()
    }

    /// The clocks that an event starts for a request.
    pub fn on_event<'b>(
        &'b self,
        facts: &'b ClockFacts,
        event: &'b str,
    ) -> impl Iterator<Item = &'b Definition> {
        self.meant_for(facts).filter(move |clock| clock.starts == event)
    }

    fn meant_for<'b>(&'b self, facts: &ClockFacts) -> impl Iterator<Item = &'b Definition> {
        let rules = RuleSet::newest();
        let facts = facts.clone();
        self.clocks.iter().filter(move |clock| {
            let circumstances = Circumstances {
                kind: &facts.kind,
                instrument: facts.instrument.as_deref(),
                proceeding: facts.proceeding.as_deref(),
                requester: facts.requester,
                conflict: facts.conflict,
            };
            clock.when.met(&circumstances, rules.groups())
                && clock.rules.iter().all(|id| rules.in_force(id, facts.received_at))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_clock_has_a_name_of_its_own_and_names_rules_that_exist() {
        let book = ClockBook::current();
        let mut names: Vec<&str> = book.all().map(|clock| clock.name.as_str()).collect();
        names.sort_unstable();
        let all = names.len();
        names.dedup();
        assert_eq!(names.len(), all);
        for id in book.all().flat_map(|clock| &clock.rules) {
            assert!(RuleSet::newest().rules.contains_key(id), "{id}");
        }
        for clock in book.all().filter(|clock| clock.nature == Nature::Statutory) {
            assert_eq!(clock.pauses, Pauses::Never, "{}", clock.name);
        }
    }

    #[test]
    fn only_the_lengths_that_are_the_operators_can_be_set() {
        let book = ClockBook::current().clone();
        assert!(book.clone().with_setting("epoc", Length::Days(30)).is_none());
        let set = book.with_setting("emergency_follow_up", Length::Days(3)).expect("settable");
        assert_eq!(set.get("emergency_follow_up").map(|c| c.length), Some(Length::Days(3)));
    }
}
