//! Requests of authorities: what was served, its stages, and what happened to it.

pub mod model;
pub mod schema;
