//! Until when goods may be given back, and when the seller cannot say no.

use crate::orders::stage::Stage;
use crate::orders::{Event, Order};
use crate::rules::days;
use values::{Country, Time};

/// For how many days after receiving goods a buyer may ask to give them back: the right of withdrawal
/// (Directive 2011/83/EU, art. 9), which this house gives everybody to ask for.
pub const DAYS: i64 = 14;

/// The states in which consumers have that right by law: the Member States of the European Union, and
/// Iceland, Liechtenstein and Norway by the Agreement on the European Economic Area.
const BY_LAW: [&str; 30] = [
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV",
    "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO",
];

/// Until when the buyer of an order may ask; `None` while nobody knows that it has arrived.
pub fn may_ask_until(order: &Order, events: &[Event]) -> Option<Time> {
    let told = events.iter().find(|event| matches!(event.kind.as_str(), "delivered" | "confirmed"));
    let received = match (told, order.stage) {
        (Some(event), _) => Some(event.at),
        (None, Stage::Completed) => order.clocks.promised_by,
        (None, _) => None,
    };
    received.map(|received| received.plus_seconds(days(DAYS)))
}

/// Whether the seller has to accept what is asked for in time, by the law of where it went.
pub fn must_be_accepted(country: &Country) -> bool {
    BY_LAW.contains(&country.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_of_the_buyers_country_decides() {
        let country = |code: &str| Country::parse(code).expect("a country");
        assert!(must_be_accepted(&country("DE")) && must_be_accepted(&country("NO")));
        assert!(!must_be_accepted(&country("US")) && !must_be_accepted(&country("CH")));
    }
}
