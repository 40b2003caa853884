//! The marketplace's records: accounts, listings, orders, payments, deliveries,
//! messages, sign-ins, each with its place of storage; its people ([`customers`]);
//! and the [`catalogue`] that the shop sells by. Nothing here knows of the office;
//! what the office may see goes through [`custody`] alone.

pub mod accounts;
pub mod catalogue;
pub mod custody;
pub mod customers;
pub mod load;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0200_market"),
    db::migration!("0201_customers"),
    db::migration!("0203_written"),
];
