//! An order: what one buyer bought from one store, paid for with one checkout.

pub mod stage;
