//! Channels: how a request can lawfully come from the requester's country to
//! the seat of the contact entity, and what is wrong with the way it came. All
//! answers are derived from treaty tables, with row, source and confidence.
//! Channels run to the *seat* of the company, never to the user's residence.

mod api;
mod between;
mod facts;
mod invoked;
mod offers;
mod pages;
mod problems;
mod read;
mod tables;

pub use between::{Channels, Offer, Relation, Standing};
pub use facts::{Asked, Instrument, Kind, Proceeding, UnknownWord, Way};
pub use problems::{Problem, ProblemCode};
pub use tables::{CentralAuthority, Treaties};

use values::{Country, Time};

/// The channels from a requester's country to a seat in a proceeding, by the shipped tables at `at`.
pub fn between(from: Country, seat: Country, proceeding: Proceeding, at: Time) -> Channels {
    Treaties::shipped().between(from, Some(seat), Some(proceeding), None, at)
}

/// The names that can be used for any of the targets; none if the data is silent for all.
pub fn union_of_available(by_target: &[Channels]) -> Option<Vec<String>> {
    let known: Vec<&Vec<String>> = by_target.iter().filter_map(|c| c.available.as_ref()).collect();
    if known.is_empty() {
        return None;
    }
    let mut names: Vec<String> = known.into_iter().flatten().cloned().collect();
    names.sort();
    names.dedup();
    Some(names)
}

/// The addresses of the channels, open to everybody.
pub fn routes() -> Vec<accounts::Route> {
    let mut routes = api::routes();
    routes.extend(pages::routes());
    routes
}

#[cfg(test)]
mod corpus_tests;
