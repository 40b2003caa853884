//! The guide for authorities: what to send, to whom, and what comes back. Its versions are data with
//! a date from which each holds; none is ever taken away, and every request records the one that was
//! in force when it arrived ([`in_force`]).

mod api;
mod pages;
mod text;
mod version;

pub use text::{Section, Told, told};
pub use version::{Version, in_force, version, versions};

/// The addresses of the guide, open to everybody.
pub fn routes() -> Vec<accounts::Route> {
    let mut routes = api::routes();
    routes.extend(pages::routes());
    routes
}
