//! What a way of sending is, and what may be said of it.

use super::ShippingId;
use crate::codes::codes;
use crate::fault::{Fault, Faults};
use crate::sellers::StoreId;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use values::{Country, Currency, Time};

/// A seller's way of sending.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Profile {
    /// Its id.
    pub id: ShippingId,
    /// Whose it is.
    pub store: StoreId,
    /// The seller's name for it.
    pub name: String,
    /// Working days until the goods are handed to the carrier.
    pub handling_days: i64,
    /// Of all fees: the store's.
    pub currency: Currency,
    /// To where, in the seller's order.
    pub lanes: Vec<Lane>,
    /// When it was made.
    pub created: Time,
}

/// To these countries, by this service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lane {
    /// To where.
    pub to: Reach,
    /// How fast it is meant to be.
    pub service: Service,
    /// Who carries it, as the seller calls them.
    pub carrier: String,
    /// Working days on the way, at least.
    pub days_least: i64,
    /// Working days on the way, at most.
    pub days_most: i64,
    /// For a consignment, in minor units of the store's currency.
    pub base_minor: i64,
    /// For each begun kilogram.
    pub per_kg_minor: i64,
    /// From this worth of goods on it is free.
    pub free_from_minor: Option<i64>,
}

/// To where a lane leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// To these countries.
    Countries(Vec<Country>),
    /// To all that no other lane of the same service names.
    Others,
}

codes! {
    /// How fast a lane is meant to be.
    Service {
        /// Cheap, and may take long.
        Economy = "economy",
        /// As usual.
        Standard = "standard",
        /// Fast.
        Express = "express",
    }
}

/// What a seller says of a way of sending.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewProfile {
    /// The seller's name for it.
    pub name: String,
    /// Working days until the goods are handed to the carrier.
    pub handling_days: i64,
    /// To where.
    pub lanes: Vec<Lane>,
}

/// Working days until dispatch, at most; market rules cancel an order that is not sent in 7 days unless
/// the seller said more.
const MOST_HANDLING: i64 = 30;
/// Days of a promise, at most.
const MOST_DAYS: i64 = 60;
/// Lanes of a profile, at most.
const MOST_LANES: usize = 60;
/// A fee, at most, in minor units; Vietnamese and Indonesian fees have many digits.
const MOST_MINOR: i64 = 10_000_000_000;

impl NewProfile {
    /// Checks what was written.
    pub fn check(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Faults::default();
        faults.text("/name", &self.name, 1, 80);
        if !(0..=MOST_HANDLING).contains(&self.handling_days) {
            faults.add_with("/handling_days", "shipping-handling", MOST_HANDLING);
        }
        if !(1..=MOST_LANES).contains(&self.lanes.len()) {
            faults.add_with("/lanes", "shipping-lanes", MOST_LANES);
        }
        let mut named = HashSet::new();
        for (at, lane) in self.lanes.iter().enumerate() {
            lane.check(&format!("/lanes/{at}"), &mut faults);
            let places: Vec<Option<Country>> = match &lane.to {
                Reach::Countries(countries) => countries.iter().copied().map(Some).collect(),
                Reach::Others => vec![None],
            };
            for place in places {
                if !named.insert((place, lane.service)) {
                    let place = place.map_or("*".to_owned(), |country| country.to_string());
                    faults.add_with(format!("/lanes/{at}/to"), "shipping-twice", place);
                }
            }
        }
        faults.or(())
    }
}

impl Lane {
    fn check(&self, at: &str, faults: &mut Faults) {
        if matches!(&self.to, Reach::Countries(countries) if countries.is_empty()) {
            faults.add(format!("{at}/to"), "shipping-countries");
        }
        faults.text(&format!("{at}/carrier"), &self.carrier, 1, 60);
        if self.days_least < 0 || self.days_most < self.days_least || self.days_most > MOST_DAYS {
            faults.add_with(format!("{at}/days_most"), "shipping-days", MOST_DAYS);
        }
        let amounts = [
            ("base_minor", Some(self.base_minor)),
            ("per_kg_minor", Some(self.per_kg_minor)),
            ("free_from_minor", self.free_from_minor),
        ];
        for (field, amount) in amounts {
            if amount.is_some_and(|minor| !(0..=MOST_MINOR).contains(&minor)) {
                faults.add(format!("{at}/{field}"), "shipping-amount");
            }
        }
    }
}

impl std::fmt::Display for Reach {
    /// As it is stored: codes with commas, or `*`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Reach::Others => f.write_str("*"),
            Reach::Countries(countries) => {
                let codes: Vec<&str> = countries.iter().map(Country::code).collect();
                f.write_str(&codes.join(","))
            }
        }
    }
}

impl std::str::FromStr for Reach {
    type Err = values::NotACountry;
    fn from_str(text: &str) -> Result<Reach, values::NotACountry> {
        if text.trim() == "*" {
            return Ok(Reach::Others);
        }
        let codes = text.split([',', ' ']).filter(|code| !code.is_empty());
        codes.map(Country::parse).collect::<Result<_, _>>().map(Reach::Countries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(to: &str, service: Service) -> Lane {
        Lane {
            to: to.parse().expect("countries"),
            service,
            carrier: "Post".to_owned(),
            days_least: 2,
            days_most: 5,
            base_minor: 490,
            per_kg_minor: 100,
            free_from_minor: None,
        }
    }

    fn codes(lanes: Vec<Lane>) -> Vec<(String, &'static str)> {
        let new = NewProfile { name: "Parcels".to_owned(), handling_days: 2, lanes };
        let faults = new.check().err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.at, fault.code)).collect()
    }

    #[test]
    fn a_good_profile_passes_and_each_fault_is_at_its_field() {
        let standard = Service::Standard;
        assert_eq!(codes(vec![lane("DE,FR", standard), lane("*", standard)]), []);
        assert_eq!(codes(vec![]), [("/lanes".to_owned(), "shipping-lanes")]);
        assert_eq!(
            codes(vec![
                lane("DE,FR", standard),
                lane("FR", standard),
                lane("FR", Service::Express)
            ]),
            [("/lanes/1/to".to_owned(), "shipping-twice")]
        );
        let mut bad = lane("", standard);
        bad.days_most = 61;
        bad.base_minor = -1;
        let expected = [
            ("/lanes/0/to", "shipping-countries"),
            ("/lanes/0/days_most", "shipping-days"),
            ("/lanes/0/base_minor", "shipping-amount"),
        ];
        assert_eq!(codes(vec![bad]), expected.map(|(at, code)| (at.to_owned(), code)));
    }

    #[test]
    fn where_a_lane_leads_is_read_and_written() {
        for text in ["DE,FR", "*", "KZ"] {
            assert_eq!(text.parse::<Reach>().map(|reach| reach.to_string()), Ok(text.to_owned()));
        }
        assert_eq!(
            "DE, FR".parse::<Reach>().map(|reach| reach.to_string()),
            Ok("DE,FR".to_owned())
        );
        assert!("DE,Germany".parse::<Reach>().is_err());
    }
}
