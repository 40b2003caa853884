//! What is offered: stores, listings, stock, pictures, shipping, exchange rates, reviews; the pages that
//! a visitor browses, and those on which a seller keeps an offer.

mod codes;
pub mod exchange;
pub mod fault;
mod fresh;
pub mod listings;
pub mod offers;
pub mod pictures;
pub mod sellers;
pub mod shipping;
pub mod tax;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0210_offers"),
    db::migration!("0211_tax_rows"),
    db::migration!("0219_picture_arrivals"),
];
