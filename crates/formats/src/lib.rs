//! Numbers, money, dates, and the names of countries, languages and currencies, as each of the 18
//! languages writes them. Pure.
//!
//! What CLDR says lies in `data/cldr` (its README names the source of each column) and is read once,
//! when it is first needed. Digits are Latin in every language, Arabic too, because amounts and
//! dates are copied into other systems; the marks that keep them in place between words that run from
//! right to left are CLDR's. Years are Buddhist in Thai.
//!
//! ```
//! use formats::{day_range, money};
//! use values::{Currency, Language, Money, Time};
//!
//! let price = Money { minor: 123_450, currency: Currency::parse("EUR")? };
//! assert_eq!(money(Language::En, price), "€1,234.50");
//! assert_eq!(money(Language::De, price), "1.234,50\u{a0}€");
//! let (from, to) = (Time::parse("2026-12-03T00:00:00Z")?, Time::parse("2026-12-07T00:00:00Z")?);
//! assert_eq!(day_range(Language::En, from, to), "3–7 Dec");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod dates;
mod lists;
mod names;
mod numbers;
mod plural;
mod relative;
mod table;

pub use dates::{day, day_range, day_short, instant, time};
pub use lists::list;
pub use names::{countries, country, currencies, currency, home, language, symbol, tender};
pub use numbers::{decimal, money, money_range, number, percent};
pub use plural::{Plural, plural};
pub use relative::relative;
