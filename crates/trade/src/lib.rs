//! What is bought: basket, coupons, checkout, orders, payments, tracking, returns, messages, payouts.

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0250_trade")];
