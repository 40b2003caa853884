//! Exchange rates: how much of a currency one euro is on a day, as the operator has taken them in from
//! a file, and what an amount is in another currency by them.
//!
//! - [`import`] takes a file in, whole or not at all; the same file twice changes nothing.
//! - [`Rates`] is the part of the house with the rates of today, read anew once a minute. [`Rates::today`]
//!   gives a [`Table`]; [`on`] reads the table of another day.
//! - [`Table::quote`] is the cross rate of two currencies. An order keeps its [`Quote`]s as they were.
//! - [`Table::convert`] rounds half to even. A table is what [`tax::assess`] converts with:
//!   `&|amount, to| table.convert(amount, to)`.

mod api;
mod file;
mod import;
mod pages;
mod quote;
mod rates;
mod store;

pub use file::{BadRow, SHIPPED};
pub use import::{Error, Report, import};
pub use quote::{Quote, Table};
pub use rates::{Rates, on};

/// The routes of exchange rates: pages and API.
pub fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(api::routes());
    routes
}
