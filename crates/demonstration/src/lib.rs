//! The invented world: stores, goods with drawn pictures, people, reviews and orders in every state.

pub mod drawing;
