//! Stories of the shop on every database: stores, listings, stock, and what a visitor sees.

mod browsing;
#[allow(dead_code, reason = "tools for every story, also for those of tests/selling")]
mod house;
mod importing;
mod searching;
mod stock;
mod writing;
