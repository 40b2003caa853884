//! The stock of many articles at once: a page on which a seller changes numbers and prices in rows, and
//! what is running low.

mod pages;
mod store;

pub use pages::routes;
pub use store::{Low, low};
