//! Postal addresses by country: which fields an address has there and how they are named, what is
//! wrong with one and what would mend it, and how it stands on a letter.
//!
//! ```
//! use postal::{Address, Script, Sender, check, lay_out};
//! use values::{Country, Language};
//!
//! let mut address = Address::new(Country::parse("GB").unwrap());
//! address.name = "Ada Lovelace".to_owned();
//! address.lines = vec!["12 St James's Square".to_owned()];
//! address.locality = "London".to_owned();
//! address.postal_code = "sw1y4jh".to_owned();
//!
//! let address = check(&address).unwrap();
//! let sender = Sender {
//!     country: Country::parse("DE").unwrap(),
//!     destination: "Vereinigtes Königreich",
//!     language: Language::De,
//! };
//! assert_eq!(
//!     lay_out(&address, Script::AsWritten, &sender),
//!     ["Ada Lovelace", "12 St James's Square", "LONDON", "SW1Y 4JH", "VEREINIGTES KÖNIGREICH"]
//! );
//! ```
//!
//! A form takes its inputs from [`fields`] and the lists of them from [`choices`]; [`check`] gives
//! the address in the one form it is stored in, or the faults; [`examine`] gives both, with what is
//! only doubtful (a town that no list names is no error). [`lay_out`] writes the lines of a label.
//!
//! Texts are not here: labels and faults are codes ([`LABELS`], [`CODES`]) that the reader's
//! language names. The data is `data/addresses`, read when a country is first asked for.

mod address;
mod check;
mod choices;
mod fault;
mod fields;
mod format;
mod lay_out;
mod pattern;
mod places;
mod rules;
mod spelling;

pub use address::{Address, Part};
pub use check::{Examined, check, examine};
pub use choices::{Choice, choices, subdivision};
pub use fault::{CODES, Fault, Weight, What};
pub use fields::{Field, LABELS, Listed, fields, fields_in};
pub use lay_out::{Script, Sender, lay_out};
