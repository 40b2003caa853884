//! What a store is, and what may be said of it.

use super::{StoreId, Trader};
use crate::codes::codes;
use crate::fault::{Fault, Faults};
use serde::Serialize;
use values::{Country, Currency, Language, Time};

/// A store.
#[derive(Clone, Debug, Serialize)]
pub struct Store {
    /// Its id.
    pub id: StoreId,
    /// The account that sells.
    pub account: String,
    /// Its name in addresses.
    pub slug: String,
    /// Maker or distributor.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// The language that the seller writes.
    pub language: Language,
    /// What it says of itself, in that language.
    pub about: String,
    /// From where goods are sent.
    pub country: Country,
    /// Of all its prices and payouts.
    pub currency: Currency,
    /// Whether it sells.
    pub status: Status,
    /// What the marketplace takes of the price of goods, in hundredths of a percent.
    pub commission_bp: i64,
    /// A picture.
    pub logo: Option<String>,
    /// Counts changes; who changes says which version they saw.
    pub version: i64,
    /// When it applied.
    pub created: Time,
    /// When it was opened first.
    pub opened: Option<Time>,
}

codes! {
    /// What kind of seller: the marketplace is for these two.
    Kind {
        /// Makes what it sells.
        Manufacturer = "manufacturer",
        /// Sells what others make, with their leave.
        Distributor = "distributor",
    }
}

codes! {
    /// Whether a store sells.
    Status {
        /// The operator has not looked at it yet.
        Applied = "applied",
        /// It sells.
        Open = "open",
        /// The seller has closed the doors for a while.
        Paused = "paused",
        /// The operator has closed the doors.
        Suspended = "suspended",
        /// It sells no more.
        Closed = "closed",
    }
}

impl Status {
    /// Whether a store may go from here to there, and by whom: the seller alone, or the operator.
    pub fn may_become(self, next: Status, by_operator: Operator) -> bool {
        use Status::{Applied, Closed, Open, Paused, Suspended};
        match (self, next) {
            (Open, Paused) | (Paused, Open) | (Open | Paused | Applied, Closed) => true,
            (Applied | Suspended, Open) | (Applied | Open | Paused, Suspended) => {
                by_operator == Operator::Yes
            }
            _ => false,
        }
    }
}

/// Whether it is the operator who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// The operator.
    Yes,
    /// The seller.
    No,
}

/// A store that is to be.
#[derive(Clone, Debug)]
pub struct NewStore {
    /// Maker or distributor.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// The language that the seller writes.
    pub language: Language,
    /// What it says of itself.
    pub about: String,
    /// From where goods are sent.
    pub country: Country,
    /// Of all its prices.
    pub currency: Currency,
    /// Who the trader is.
    pub trader: Trader,
}

/// What a seller may change of a store.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub about: String,
    /// The language that the seller writes.
    pub language: Language,
    /// From where goods are sent.
    pub country: Country,
    /// A picture.
    pub logo: Option<String>,
    /// Who the trader is.
    pub trader: Trader,
}

impl NewStore {
    /// Checks what was written.
    pub fn check(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Faults::default();
        words(&mut faults, &self.name, &self.about);
        self.trader.check(&mut faults);
        faults.or(())
    }
}

impl Changes {
    /// Checks what was written.
    pub fn check(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Faults::default();
        words(&mut faults, &self.name, &self.about);
        self.trader.check(&mut faults);
        faults.or(())
    }
}

fn words(faults: &mut Faults, name: &str, about: &str) {
    faults.text("/name", name, 2, 80);
    faults.text("/about", about, 0, 4_000);
}

/// A name as a part of addresses: Latin letters, digits and hyphens; `store` when nothing is left.
pub fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for c in any_ascii::any_ascii(name).to_ascii_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
        if slug.len() >= 60 {
            break;
        }
    }
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "store".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_of_latin_letters_whatever_the_script() {
        assert_eq!(slug_of("Müller & Söhne GmbH"), "muller-sohne-gmbh");
        assert_eq!(slug_of("  --  "), "store");
        assert!(slug_of("工房やまと").bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
    }

    #[test]
    fn a_seller_does_not_open_what_the_operator_closed() {
        assert!(!Status::Suspended.may_become(Status::Open, Operator::No));
        assert!(Status::Suspended.may_become(Status::Open, Operator::Yes));
        assert!(!Status::Applied.may_become(Status::Open, Operator::No));
        assert!(Status::Open.may_become(Status::Paused, Operator::No));
    }
}
