//! The invented world: stores, goods with drawn pictures, people, reviews and orders in every state.

mod buyers;
mod chance;
pub mod drawing;
pub mod goods;
mod listings;
mod opinions;
pub mod orders;
mod pictures;
mod stores;
pub mod tables;
mod world;

pub use world::{Size, fill};
