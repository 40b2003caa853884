//! An order: what one buyer bought from one store, paid for with one checkout.
//!
//! Its stages and steps are in [`stage`]; every deed goes through [`step()`]: compare-and-set on stage
//! and version, a fact, an entry in the log, in the transaction in which its money moves. [`deeds`]
//! are the use cases of buyer and seller, [`clocks`] those of time.

pub mod access;
pub mod api;
pub(crate) mod carriers;
pub mod clocks;
pub mod deeds;
mod docs;
pub mod link;
mod model;
pub mod money;
pub mod pages;
mod receipt;
pub mod selling;
mod slip;
pub mod stage;
mod step;
pub(crate) mod store;
pub mod tracking;

pub use model::{By, Event, Line, Order, Parcel, Shipping};
pub use step::{Fact, step};
pub use store::{
    Refunded, by_id, by_number, events, lines, next_releases, of_buyer, of_checkout, of_store,
    parcels, person, refunds,
};
