//! Where an authority sits in time: its country's zone, or its own if the country
//! has several. The tz database is the one inside the program, so that the same
//! deadline comes out on every machine.

use std::{collections::HashMap, sync::OnceLock};

use jiff::tz::{TimeZone, TimeZoneDatabase};
use values::{Country, Time};

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

/// An instant as the clocks show it there, with the difference to UTC and the zone:
/// `2026-09-15 23:20 +09:00 (Asia/Tokyo)`.
pub fn local(at: Time, place: &Place) -> String {
    let name = zone_of(place);
    match open(name) {
        Ok(zone) => {
            let there = at.timestamp().to_zoned(zone);
            format!("{} ({name})", there.strftime("%Y-%m-%d %H:%M %:z"))
        }
        // A zone that does not exist was refused where the place was made; UTC is never wrong.
        Err(_) => at.readable(),
    }
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
    fn an_instant_is_told_as_it_is_at_the_authority() {
        let at = Time::parse("2026-09-15T15:20:00Z").unwrap_or(Time::from_micros(0));
        let told = |code: &str| Country::parse(code).map(|c| local(at, &c.into()));
        assert_eq!(told("JP").as_deref(), Ok("2026-09-16 00:20 +09:00 (Asia/Tokyo)"));
        assert_eq!(told("US").as_deref(), Ok("2026-09-15 11:20 -04:00 (America/New_York)"));
        assert_eq!(told("BV").as_deref(), Ok("2026-09-15 15:20 +00:00 (UTC)"));
    }

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
