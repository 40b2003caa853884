//! Stories of the marketplace's people, told over HTTP on every database.

mod addresses;
mod guests;
mod house;
mod joining;
mod leaving;
mod programs;
mod signing_in;
