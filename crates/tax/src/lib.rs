//! Taxes and duties on what consumers buy: dated rows with their sources, and what a consignment
//! owes by its destination. Pure: the facts are in `data/tax` and in the operator's own rows, this
//! crate only evaluates them.
//!
//! ```
//! # use tax::{Consignment, Line, Tables, Terms, assess};
//! # use values::{Country, Currency, Money};
//! # let euro = Currency::parse("EUR").unwrap();
//! # let (cn, fr) = (Country::parse("CN").unwrap(), Country::parse("FR").unwrap());
//! let line = Line {
//!     goods: Money { minor: 4_000, currency: euro },
//!     quantity: 1,
//!     categories: &["headphones", "audio", "electronics"],
//!     hs6: Some("851830"),
//! };
//! let consignment = Consignment {
//!     seller: cn,
//!     seller_in_eu: false,
//!     ship_from: cn,
//!     destination: fr,
//!     region: "",
//!     day: jiff::civil::date(2026, 11, 30),
//!     terms: Terms::DutyUnpaid,
//!     lines: &[line],
//!     shipping: Money::zero(euro),
//! };
//! let same_currency = |amount: Money, to| (amount.currency == to).then_some(amount);
//! let owed = assess(Tables::shipped(), &consignment, &same_currency).unwrap();
//! assert_eq!(owed.to_add.minor, 800 + 300); // 20 % VAT by the platform (IOSS), 3 euros of duty
//! ```
//!
//! - [`Tables::shipped`] are the rows of `data/tax`; [`Tables::with`] adds or replaces rows.
//! - [`assess`] gives an [`Assessment`]: per line the tax, who owes it and how it is paid (inside the
//!   price, added at the checkout, on arrival), the duties, and [`Note`]s that name the rows applied.
//! - Where no row says anything the answer is [`Sureness::Unknown`]: taxes and duties may be
//!   collected on arrival.
//!
//! **Rounding.** A tax is rounded half up, for the goods of a line and for its share of the shipping
//! each by itself; shipping is shared out by largest remainder over the worth of the goods. Whatever
//! must be converted is converted by the caller's function, a fixed duty once for each heading.

mod assess;
mod assessment;
mod charges;
mod check;
mod consignment;
mod goods;
mod rate;
mod read;
mod row;
mod tables;

pub use assess::assess;
pub use assessment::{
    Assessment, Duty, How, LineTax, Note, NoteKind, Prices, Sureness, TaxName, Who,
};
pub use check::check;
pub use consignment::{Consignment, Convert, Line, Terms};
pub use goods::Goods;
pub use rate::{NotARate, Rate};
pub use row::{BadCell, Confidence, Dates, Row, Sheet};
pub use tables::{Fault, Tables};
