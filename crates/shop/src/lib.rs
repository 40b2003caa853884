//! What is offered: stores, listings, stock, pictures, shipping, exchange rates, reviews; the pages that
//! a visitor browses, and those on which a seller keeps an offer.

mod codes;
pub mod fault;
pub mod listings;
pub mod offers;
pub mod sellers;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0210_offers")];
