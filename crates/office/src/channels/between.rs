//! Which channels lead from a requester's country to a seat, in which
//! proceeding, at which instant: derived from the treaty tables, each with its
//! row, source and confidence. `low` rows never make a channel available.

use serde::Serialize;
use values::{Country, Time};

use crate::directory::Confidence;

use super::facts::{Instrument, Proceeding};
use super::tables::{CentralAuthority, Treaties};

/// What requester and seat are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// One and the same legal order.
    Domestic,
    /// Two legal orders.
    Foreign,
    /// Not one legal order, but no treaty matter either: a person decides.
    NotATreatyRelation,
    /// The seat is not known.
    SeatUnknown,
}

/// Whether a channel can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It can.
    Available,
    /// It may; a person must verify it first.
    ToVerify,
    /// It is suspended.
    Suspended,
    /// It is not in force at that instant.
    NotInForce,
}

/// One channel, with the row that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// The channel's name, as `mlat:criminal`.
    pub channel: String,
    /// Whether it can be used.
    pub standing: Standing,
    /// What it is, in English.
    pub name: String,
    /// The row or rows, as `mlat/CN-FR`.
    pub row: String,
    /// Where the row comes from.
    pub source: String,
    /// How sure the least sure row is.
    pub confidence: Confidence,
    /// What a person should know.
    pub note: String,
    /// Row of the central authority to address, if one is known.
    pub addressee: Option<String>,
}

/// The channels between a requester and a seat. A list is none where the data
/// is silent, which is not the same as empty: "none found" is not "none exists".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Channels {
    /// The requester's country.
    pub from: Country,
    /// The seat of the contact entity.
    pub seat: Option<Country>,
    /// The proceeding.
    pub proceeding: Option<Proceeding>,
    /// The instant for which the answer holds.
    pub at: Time,
    /// What the two are to each other.
    pub relation: Relation,
    /// Names of the channels that can be used.
    pub available: Option<Vec<String>>,
    /// Names of those that must be verified first.
    pub to_verify: Option<Vec<String>>,
    /// Names of those that are suspended.
    pub suspended: Option<Vec<String>>,
    /// Every channel with row, source, confidence and note.
    pub offers: Vec<Offer>,
    /// The channel that is left where no treaty helps.
    pub fallback: Option<String>,
    /// The authorities of the seat to address.
    pub central_authorities: Vec<CentralAuthority>,
    /// What a person should know, in English.
    pub notes: Vec<String>,
}

impl Channels {
    /// The offer with this name, if there is one.
    pub fn offer(&self, channel: &str) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.channel == channel)
    }

    /// Whether this channel can be used.
    pub fn is_available(&self, channel: &str) -> bool {
        self.offer(channel).is_some_and(|offer| offer.standing == Standing::Available)
    }

    /// The treaty of legal assistance for this proceeding, whatever its standing.
    pub(super) fn bilateral(&self) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.channel.starts_with("mlat:"))
    }

    fn named(&self, standing: Standing) -> Vec<String> {
        let with = self.offers.iter().filter(|offer| offer.standing == standing);
        with.map(|offer| offer.channel.clone()).collect()
    }
}

impl Treaties {
    /// The channels from `from` to `seat`. An unknown seat or proceeding, or an
    /// administrative order that is none of Union law, is answered with silence (`None`).
    pub fn between(
        &self,
        from: Country,
        seat: Option<Country>,
        proceeding: Option<Proceeding>,
        instrument: Option<Instrument>,
        at: Time,
    ) -> Channels {
        let relation = match seat {
            None => Relation::SeatUnknown,
            Some(seat) if seat == from => Relation::Domestic,
            Some(seat) if self.special_relations.contains_key(&(from, seat)) => {
                Relation::NotATreatyRelation
            }
            Some(_) => Relation::Foreign,
        };
        let mut channels = Channels {
            from,
            seat,
            proceeding,
            at,
            relation,
            available: None,
            to_verify: None,
            suspended: None,
            offers: Vec::new(),
            fallback: None,
            central_authorities: Vec::new(),
            notes: Vec::new(),
        };
        match (relation, seat) {
            (Relation::Domestic, Some(seat)) => {
                channels.offers.push(domestic(seat));
                channels.notes.push("One legal order: its own procedure applies.".to_owned());
            }
            (Relation::Foreign, Some(seat)) => self.add_treaties(&mut channels, seat),
            (Relation::NotATreatyRelation, Some(seat)) => {
                let row = self.special_relations.get(&(from, seat));
                channels.notes.extend(row.map(|row| row.note.clone()));
            }
            _ => channels.notes.push("The seat is not known before the residence is.".to_owned()),
        }
        if matches!(relation, Relation::Foreign | Relation::SeatUnknown) {
            self.add_union_orders(&mut channels, instrument);
        }
        channels.settle();
        channels
    }

    fn add_treaties(&self, channels: &mut Channels, seat: Country) {
        let (from, at) = (channels.from, channels.at);
        match channels.proceeding {
            Some(Proceeding::Criminal) => {
                let bilateral = self.bilateral_offer(from, seat, Proceeding::Criminal, at);
                channels.offers.extend(bilateral);
                for instrument in &self.instruments {
                    channels.offers.extend(self.multilateral_offer(instrument, from, seat, at));
                }
                self.add_fallback(channels, seat);
                self.add_authorities(channels, seat, &["criminal_mla"]);
            }
            Some(Proceeding::Civil) => {
                channels.offers.extend(self.hague_service_offer(from, seat, at));
                channels.offers.extend(self.hague_evidence_offer(from, seat, at));
                channels.offers.extend(self.bilateral_offer(from, seat, Proceeding::Civil, at));
                self.add_authorities(channels, seat, &["hague_service", "hague_evidence"]);
                let note = "Serving a paper under the Service Convention does not compel evidence.";
                channels.notes.push(note.to_owned());
            }
            Some(Proceeding::Administrative) | None => {}
        }
    }

    fn add_fallback(&self, channels: &mut Channels, seat: Country) {
        let Some(row) = self.seats.get(&seat) else {
            let note = "No fallback is known for this seat: ask its ministry of justice.";
            channels.notes.push(note.to_owned());
            return;
        };
        channels.fallback = Some(row.fallback.clone());
        channels.offers.push(Offer {
            channel: row.fallback.clone(),
            standing: Standing::Available,
            name: row.fallback_law.clone(),
            row: format!("seats/{seat}"),
            source: row.source.clone(),
            confidence: row.confidence,
            note: "With an undertaking of reciprocity.".to_owned(),
            addressee: None,
        });
        if row.formal_channel_only {
            let note =
                "A company seated here answers no direct request: a formal channel is needed.";
            channels.notes.push(note.to_owned());
        }
    }

    fn add_authorities(&self, channels: &mut Channels, seat: Country, functions: &[&str]) {
        for row in &self.central_authorities {
            if row.seat != seat || !functions.contains(&row.function.as_str()) {
                continue;
            }
            for offer in &mut channels.offers {
                let wanted = match offer.channel.as_str() {
                    "hague_service" | "hague_evidence" => offer.channel.as_str(),
                    _ => "criminal_mla",
                };
                if wanted == row.function {
                    offer.addressee = Some(row.row.clone());
                }
            }
            channels.central_authorities.push(row.clone());
        }
    }

    /// Orders of Union law go to a Union addressee, wherever the contact sits.
    fn add_union_orders(&self, channels: &mut Channels, instrument: Option<Instrument>) {
        let Some(member) = self.union_members.get(&channels.from) else { return };
        let dsa = instrument == Some(Instrument::DsaOrder)
            || (instrument.is_none() && channels.proceeding == Some(Proceeding::Administrative));
        let e_evidence = channels.proceeding == Some(Proceeding::Criminal) && member.bound;
        for row in &self.instruments {
            let wanted = match row.offered_as.as_str() {
                "dsa_art_10" => dsa,
                "e_evidence" => e_evidence,
                _ => false,
            };
            if !wanted {
                continue;
            }
            let sure = member.confidence.min(row.confidence);
            let applies = row.applies_from.is_some_and(|from| from <= channels.at);
            channels.offers.push(Offer {
                channel: row.offered_as.clone(),
                standing: if applies { Standing::Available } else { Standing::NotInForce },
                name: row.name.clone(),
                row: format!("multilateral_instruments/{} e_evidence/{}", row.id, channels.from),
                source: row.source.clone(),
                confidence: sure,
                note: format!("To the Union addressee. {}", member.note).trim_end().to_owned(),
                addressee: None,
            });
        }
    }

    /// Whether Regulation (EU) 2023/1543 binds this State.
    pub fn is_bound_by_e_evidence(&self, country: Country) -> bool {
        self.union_members.get(&country).is_some_and(|member| member.bound)
    }

    /// Whether this State is a member of the Union.
    pub fn is_union_member(&self, country: Country) -> bool {
        self.union_members.contains_key(&country)
    }

    /// Whether the instrument offered under this name applies at `at`.
    pub(super) fn applies(&self, offered_as: &str, at: Time) -> bool {
        let mut rows = self.instruments.iter().filter(|row| row.offered_as == offered_as);
        rows.any(|row| row.applies_from.is_some_and(|from| from <= at))
    }
}

impl Channels {
    /// Fills the lists of names from the offers. Where nothing can be said they stay empty of
    /// meaning: none for an unknown seat but for what does not depend on it.
    fn settle(&mut self) {
        let silent = match self.relation {
            Relation::NotATreatyRelation => true,
            Relation::SeatUnknown => {
                if !self.offers.is_empty() {
                    self.available = Some(self.named(Standing::Available));
                }
                true
            }
            Relation::Domestic => false,
            Relation::Foreign => match self.proceeding {
                Some(Proceeding::Criminal | Proceeding::Civil) => false,
                _ => self.offers.is_empty(),
            },
        };
        if !silent {
            self.available = Some(self.named(Standing::Available));
            self.to_verify = Some(self.named(Standing::ToVerify));
            self.suspended = Some(self.named(Standing::Suspended));
        }
    }
}

fn domestic(seat: Country) -> Offer {
    Offer {
        channel: "domestic_law".to_owned(),
        standing: Standing::Available,
        name: format!("The law of {seat} itself"),
        row: format!("seats/{seat}"),
        source: "same legal order".to_owned(),
        confidence: Confidence::High,
        note: String::new(),
        addressee: None,
    }
}

#[cfg(test)]
#[path = "between_tests.rs"]
mod tests;
