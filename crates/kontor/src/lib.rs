//! The binary as a library, so that tests can put the house together in one process: configuration,
//! wiring, commands. Nothing of the subject is decided here.
//!
//! [`house`] lists the slices: their routes, migrations and jobs. A slice that is not in its lists
//! does not exist for anybody outside.

pub mod command;
pub mod config;
pub mod health;
pub mod house;
pub mod jobs;
pub mod keys;
pub mod people;
pub mod serve;
pub mod telemetry;
