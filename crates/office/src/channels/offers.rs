//! One treaty, one offer: what a bilateral treaty, an instrument among many or
//! a Hague convention gives between two places at an instant, and how surely.

use values::{Country, Time};

use crate::directory::Confidence;

use super::between::{Offer, Standing};
use super::facts::Proceeding;
use super::tables::{Bilateral, HagueState, MultilateralInstrument, Status, Treaties};

impl Treaties {
    pub(super) fn bilateral_offer(
        &self,
        from: Country,
        seat: Country,
        proceeding: Proceeding,
        at: Time,
    ) -> Option<Offer> {
        let is_of = |row: &&Bilateral, party, partner| row.party == party && row.partner == partner;
        let row = self
            .bilateral
            .iter()
            .find(|row| is_of(row, seat, from))
            .or_else(|| self.bilateral.iter().find(|row| is_of(row, from, seat)))?;
        let channel = match (proceeding, row.matter.as_str()) {
            (Proceeding::Criminal, "criminal" | "civil_and_criminal") => "mlat:criminal".to_owned(),
            (Proceeding::Criminal, limited) => format!("mlat:{limited}"),
            (_, "civil" | "civil_and_criminal") => "mlat:civil".to_owned(),
            _ => return None,
        };
        Some(Offer {
            channel,
            standing: row.standing(at),
            name: format!("Treaty on legal assistance {}-{}", row.party, row.partner),
            row: format!("mlat/{}-{}", row.party, row.partner),
            source: row.source.clone(),
            confidence: row.confidence,
            note: row.note.clone(),
            addressee: None,
        })
    }

    /// An instrument among many, if both sides have a part in it.
    pub(super) fn multilateral_offer(
        &self,
        instrument: &MultilateralInstrument,
        from: Country,
        seat: Country,
        at: Time,
    ) -> Option<Offer> {
        if instrument.offered_as.is_empty() || instrument.proceeding != "criminal" {
            return None;
        }
        let one = self.members.get(&(instrument.id.clone(), from))?;
        let other = self.members.get(&(instrument.id.clone(), seat))?;
        let party = |status: &str| matches!(status, "party" | "applies_by_parent");
        let signed =
            |status: &str| party(status) || matches!(status, "signatory" | "ratified_not_in_force");
        let possible = |status: &str| party(status) || status == "verify";
        let sure = one.confidence.min(other.confidence);
        let applies = instrument.applies_from.is_some_and(|from| from <= at);
        let begun = one.since.is_none_or(|t| t <= at) && other.since.is_none_or(|t| t <= at);
        let standing = if party(&one.status) && party(&other.status) {
            match (applies && begun, sure) {
                (false, _) => Standing::NotInForce,
                (true, Confidence::Low) => Standing::ToVerify,
                (true, _) => Standing::Available,
            }
        } else if possible(&one.status) && possible(&other.status) {
            Standing::ToVerify
        } else if !applies && signed(&one.status) && signed(&other.status) {
            Standing::NotInForce
        } else {
            return None;
        };
        let notes: Vec<&str> = [&*instrument.note, &*one.note, &*other.note]
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect();
        Some(Offer {
            channel: instrument.offered_as.clone(),
            standing,
            name: instrument.name.clone(),
            row: format!("multilateral/{0}-{from} multilateral/{0}-{seat}", instrument.id),
            source: one.source.clone(),
            confidence: sure,
            note: notes.join("; "),
            addressee: None,
        })
    }

    pub(super) fn hague_service_offer(
        &self,
        from: Country,
        seat: Country,
        at: Time,
    ) -> Option<Offer> {
        let (one, other) = (self.hague_service.get(&from)?, self.hague_service.get(&seat)?);
        let sure = one.confidence.min(other.confidence);
        Some(Offer {
            channel: "hague_service".to_owned(),
            standing: hague_standing(one, other, sure, at),
            name: "Hague Service Convention 1965".to_owned(),
            row: format!("hague_service/{from} hague_service/{seat}"),
            source: other.source.clone(),
            confidence: sure,
            note: format!(
                "Civil or commercial matters only. Postal channel of the seat: {}. {}",
                other.postal, other.note
            ),
            addressee: None,
        })
    }

    pub(super) fn hague_evidence_offer(
        &self,
        from: Country,
        seat: Country,
        at: Time,
    ) -> Option<Offer> {
        let (one, other) = (self.hague_evidence.get(&from)?, self.hague_evidence.get(&seat)?);
        let pair = self
            .evidence_pairs
            .iter()
            .find(|pair| (pair.a, pair.b) == (seat, from) || (pair.a, pair.b) == (from, seat));
        let offer = |standing, row, source: &str, confidence, note: &str| Offer {
            channel: "hague_evidence".to_owned(),
            standing,
            name: "Hague Evidence Convention 1970".to_owned(),
            row,
            source: source.to_owned(),
            confidence,
            note: format!("Civil or commercial matters only. {note}"),
            addressee: None,
        };
        let states = format!("hague_evidence/{from} hague_evidence/{seat}");
        let sure = one.confidence.min(other.confidence);
        Some(match pair {
            Some(pair) => {
                let standing = match (pair.in_force.is_none_or(|t| t <= at), pair.confidence) {
                    (false, _) => Standing::NotInForce,
                    (true, Confidence::Low) => Standing::ToVerify,
                    (true, _) => Standing::Available,
                };
                let row = format!("hague_evidence_pairs/{}-{}", pair.a, pair.b);
                offer(standing, row, &pair.source, pair.confidence, &pair.note)
            }
            None if one.needs_acceptance || other.needs_acceptance => {
                let note = "Whether this pair is accepted (art. 39) is not known.";
                offer(Standing::ToVerify, states, &other.source, sure, note)
            }
            None => {
                let standing = hague_standing(one, other, sure, at);
                offer(standing, states, &other.source, sure, &other.note)
            }
        })
    }
}

impl Bilateral {
    /// What can be done with the treaty at `at`; a row of low confidence makes nothing available.
    fn standing(&self, at: Time) -> Standing {
        let begun = self.in_force.is_none_or(|day| day.surely <= at);
        match self.status {
            Status::SignedOnly => Standing::NotInForce,
            _ if !begun => Standing::NotInForce,
            Status::Suspended if self.suspended_from.is_none_or(|day| day.begins <= at) => {
                Standing::Suspended
            }
            Status::Unverified => Standing::ToVerify,
            Status::InForce | Status::Suspended if self.confidence == Confidence::Low => {
                Standing::ToVerify
            }
            Status::InForce | Status::Suspended => Standing::Available,
        }
    }
}

fn hague_standing(one: &HagueState, other: &HagueState, sure: Confidence, at: Time) -> Standing {
    let begun = one.in_force.is_none_or(|t| t <= at) && other.in_force.is_none_or(|t| t <= at);
    match (begun, sure) {
        (false, _) => Standing::NotInForce,
        (true, Confidence::Low) => Standing::ToVerify,
        (true, _) => Standing::Available,
    }
}
