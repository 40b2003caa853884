//! The marketplace's records: accounts, listings, orders, payments, deliveries,
//! messages, sign-ins, each with its place of storage; and the [`catalogue`] that
//! the shop will sell by. The shop itself is not built yet. Nothing here knows of
//! the office; what the office may see goes through [`custody`] alone.

pub mod accounts;
pub mod catalogue;
pub mod custody;
pub mod load;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0200_market")];
