//! Stories of the seller's desk on every database: articles from draft to sale, stock, ways of sending.

#[allow(dead_code, reason = "tools for every story, not all in use here")]
#[path = "../stories/house.rs"]
mod house;

mod editing;
mod papers;
mod programs;
mod sending;
mod stock;
