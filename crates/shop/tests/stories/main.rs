//! Stories of the shop on every database: stores, listings, stock, and what a visitor sees.

mod browsing;
mod house;
mod importing;
mod searching;
mod stock;
mod writing;
