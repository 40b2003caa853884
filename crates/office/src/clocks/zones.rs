//! Where an authority sits in time: its country's zone, or its own if the country
//! has several. The tz database is the one inside the program, so that the same
//! deadline comes out on every machine.

use std::{collections::HashMap, sync::OnceLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use values::Country;

use super::Error;
use crate::law::table::Table;

/// The country of an authority, and its zone if it is not the country's usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Country, which also gives the calendar.
    pub country: Country,
    /// A zone of the tz database (`America/Denver`), if the authority has its own.
    pub zone: Option<String>,
}

impl From<Country> for Place {
    fn from(country: Country) -> Place {
        Place { country, zone: None }
    }
}

/// The name of the zone in which an authority's deadlines are counted.
pub fn zone_of(place: &Place) -> &str {
    place.zone.as_deref().unwrap_or_else(|| usual_zone(place.country))
}

/// The zone of the seat of government, or of most people. UTC for the uninhabited.
fn usual_zone(country: Country) -> &'static str {
    static ZONES: OnceLock<HashMap<String, String>> = OnceLock::new();
    let zones = ZONES.get_or_init(|| {
        Table::parse(include_str!("../../../../data/law/zones.tsv"))
            .rows()
            .map(|row| (row.get("country").to_owned(), row.get("zone").to_owned()))
            .collect()
    });
    zones.get(country.code()).map_or("UTC", String::as_str)
}

/// Opens a zone by its name.
pub(super) fn open(name: &str) -> Result<TimeZone, Error> {
    static DATABASE: OnceLock<TimeZoneDatabase> = OnceLock::new();
    DATABASE
        .get_or_init(TimeZoneDatabase::bundled)
        .get(name)
        .map_err(|_| Error::UnknownZone(name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_zone_that_exists() {
        for country in Country::all() {
            let name = usual_zone(country);
            assert!(open(name).is_ok(), "{country}: {name}");
            assert!(name != "UTC" || ["BV", "HM"].contains(&country.code()), "{country}");
        }
        assert!(open("Mars/Olympus").is_err());
    }
}
