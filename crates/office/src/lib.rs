//! The office that answers requests of authorities for information about users.
//!
//! Each folder is one subject. Law, treaties and contacts are data; the slices
//! evaluate them, and people decide.

pub mod assessment;
pub mod channels;
pub mod clocks;
pub mod completeness;
pub mod directory;
pub mod law;
pub mod requests;
pub mod subjects;
pub mod verification;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0320_requests")];

/// Every route of the office, slice by slice.
pub fn routes() -> Vec<accounts::Route> {
    [requests::routes()].into_iter().flatten().collect()
}

/// The version of the guide that is in force at an instant; each request records it.
pub(crate) fn guide_version(_at: values::Time) -> String {
    "2026-11-21".to_owned()
}
