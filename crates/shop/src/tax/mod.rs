//! The operator's own rows of taxes and duties, and the tables that all of the shop reckons with: the
//! shipped ones (`data/tax`) with these rows beside them or in their place.
//!
//! - [`Taxes`] is the part of the house with the tables, read anew once a minute: [`Taxes::tables`].
//! - [`list`] is what the operator has written; [`add`] adds a row or replaces one, [`end`] ends one.
//!   Neither lets two rows stand of which nobody could say which one counts.
//!
//! What is owed by a consignment: [`::tax::assess`]. Orders keep the assessment they were placed with.

mod api;
mod pages;
mod store;
mod tables;
mod write;

pub use store::{Written, list};
pub use tables::Taxes;
pub use write::{Error, add, end};

/// The routes of taxes: pages and API.
pub fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(api::routes());
    routes
}
