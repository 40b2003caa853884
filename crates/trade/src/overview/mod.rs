//! The seller's first page: what waits, the figures of the last 30 days beside those of the 30 before, and
//! charts of them. What counts as sold is what buyers pay for goods and delivery, without tax and duty that
//! the platform owes, in the store's currency by the rate that is frozen on each order.

mod figures;
mod pages;
mod store;

pub use figures::{Day, Figures};
pub use pages::routes;
