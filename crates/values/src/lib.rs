//! Values that every room speaks of: ids, instants and the clock, countries,
//! languages, money. Pure: nothing here reads a disk, a network or a global.

mod clock;
mod country;
mod id;
mod language;
mod money;
mod rate;
mod share;
mod time;

pub use clock::Clock;
pub use country::{Country, NotACountry};
#[doc(hidden)]
pub use id::well_formed as id_is_well_formed;
pub use id::{IdError, mint};
pub use language::{Language, NotALanguage};
pub use money::{Currency, Money, MoneyError};
pub use rate::Rate;
pub use share::{BasisPoints, Rounding};
pub use time::{NotATime, Time};

/// What the macros of this crate need at their place of use.
#[doc(hidden)]
pub mod macros {
    pub use serde;
}
