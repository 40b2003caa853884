//! The treaty tables: who is bound to whom by what since when, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;
use values::{Country, Time};

use crate::directory::tsv::Day;
use crate::directory::{Confidence, Fault};

use super::read::read;

/// All treaty tables. The shipped ones are [`Treaties::shipped`].
#[derive(Debug, Clone)]
pub struct Treaties {
    pub(super) bilateral: Vec<Bilateral>,
    pub(super) instruments: Vec<MultilateralInstrument>,
    pub(super) members: HashMap<(String, Country), Member>,
    pub(super) hague_service: HashMap<Country, HagueState>,
    pub(super) hague_evidence: HashMap<Country, HagueState>,
    pub(super) evidence_pairs: Vec<EvidencePair>,
    pub(super) union_members: HashMap<Country, UnionMember>,
    pub(super) seats: HashMap<Country, Seat>,
    pub(super) special_relations: HashMap<(Country, Country), SpecialRelation>,
    pub(super) central_authorities: Vec<CentralAuthority>,
    pub(super) invoked_words: Vec<(String, String)>,
    pub(super) faults: Vec<Fault>,
}

/// The status of a treaty between two places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    InForce,
    Unverified,
    Suspended,
    SignedOnly,
}

/// A treaty on legal assistance between two places.
#[derive(Debug, Clone)]
pub(super) struct Bilateral {
    pub party: Country,
    pub partner: Country,
    pub matter: String,
    pub status: Status,
    pub in_force: Option<Day>,
    pub suspended_from: Option<Day>,
    pub source: String,
    pub confidence: Confidence,
    pub note: String,
}

/// An instrument among many; `offered_as` is the channel's name, empty if it is none.
#[derive(Debug, Clone)]
pub(super) struct MultilateralInstrument {
    pub id: String,
    pub name: String,
    pub offered_as: String,
    pub proceeding: String,
    /// Whether it is a treaty of legal assistance in any criminal matter, as one between two States.
    pub any_offence: bool,
    /// From when it applies; none if it is not in force.
    pub applies_from: Option<Time>,
    pub source: String,
    pub confidence: Confidence,
    pub note: String,
}

/// A place's part in an instrument.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub status: String,
    pub since: Option<Time>,
    pub source: String,
    pub confidence: Confidence,
    pub note: String,
}

/// A State or territory of a Hague convention.
#[derive(Debug, Clone)]
pub(super) struct HagueState {
    pub in_force: Option<Time>,
    /// For the Evidence Convention: whether each other party must accept it.
    pub needs_acceptance: bool,
    /// For the Service Convention: what the table says of the postal channel.
    pub postal: String,
    pub source: String,
    pub confidence: Confidence,
    pub note: String,
}

/// Two places between which the Evidence Convention is known to be accepted.
#[derive(Debug, Clone)]
pub(super) struct EvidencePair {
    pub a: Country,
    pub b: Country,
    pub in_force: Option<Time>,
    pub source: String,
    pub confidence: Confidence,
    pub note: String,
}

/// A member State of the Union and whether Regulation (EU) 2023/1543 binds it.
#[derive(Debug, Clone)]
pub(super) struct UnionMember {
    pub bound: bool,
    pub confidence: Confidence,
    pub note: String,
}

/// What a seat's law offers where no treaty helps.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub fallback: String,
    pub fallback_law: String,
    pub formal_channel_only: bool,
    pub source: String,
    pub confidence: Confidence,
}

/// Two places whose relation is no treaty matter, though they are not one place.
#[derive(Debug, Clone)]
pub(super) struct SpecialRelation {
    pub note: String,
}

/// The authority of a seat to which a formal request is addressed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CentralAuthority {
    /// The seat.
    pub seat: Country,
    /// For what: `criminal_mla`, `hague_service`, `hague_evidence`.
    pub function: String,
    /// Its name.
    pub authority: String,
    /// Its address.
    pub address: String,
    /// Its published contact.
    pub contact: String,
    /// The languages it takes.
    pub languages: String,
    /// What it requires.
    pub requirements: String,
    /// What it charges.
    pub fees: String,
    /// The row, as `central_authorities/SG/criminal_mla`.
    pub row: String,
    /// Where the row comes from.
    pub source: String,
    /// How sure the row is.
    pub confidence: Confidence,
    /// What a person should know.
    pub note: String,
}

static SHIPPED: LazyLock<Treaties> = LazyLock::new(read);

impl Treaties {
    /// The treaty tables that come with the program.
    pub fn shipped() -> &'static Treaties {
        &SHIPPED
    }

    /// Whether companies with this seat answer no direct request of an authority abroad; none where
    /// the table of seats is silent.
    pub fn asks_formal_channel(&self, seat: Country) -> Option<bool> {
        self.seats.get(&seat).map(|row| row.formal_channel_only)
    }

    /// Lines of the tables that could not be read and were left out.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_shipped_treaty_tables_is_read() {
        let treaties = Treaties::shipped();
        assert_eq!(treaties.faults(), []);
        assert_eq!(treaties.bilateral.len(), 234);
        assert_eq!(treaties.evidence_pairs.len(), 27);
        assert_eq!(treaties.union_members.len(), 27);
        assert_eq!(treaties.central_authorities.len(), 18);
    }

    #[test]
    fn the_words_of_treaties_survive_folding() {
        assert!(Treaties::shipped().invoked_words.iter().all(|(_, word)| word.len() > 2));
    }
}
