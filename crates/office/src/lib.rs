//! The office that answers requests of authorities for information about users.
//!
//! Each folder is one subject. Law, treaties and contacts are data; the slices
//! evaluate them, and people decide.

pub mod assessment;
pub mod casework;
pub mod channels;
pub mod clocks;
pub mod completeness;
pub mod correspondence;
pub mod directory;
pub mod disclosure;
pub mod guide;
pub mod home;
pub mod law;
pub mod requests;
pub mod review;
pub mod subjects;
pub mod verification;

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0320_requests"),
    db::migration!("0325_request_drafts"),
    db::migration!("0330_review"),
    db::migration!("0331_subjects_confirmed"),
    db::migration!("0350_disclosure"),
    db::migration!("0351_disclosure_seals_void"),
    db::migration!("0352_certification"),
];

/// Every route of the office, slice by slice; the links of the header come in this order.
pub fn routes() -> Vec<accounts::Route> {
    [
        home::routes(),
        requests::pages::routes(),
        casework::routes(),
        directory::routes(),
        channels::routes(),
        guide::routes(),
        requests::routes(),
        correspondence::routes(),
        subjects::routes(),
        review::routes(),
        disclosure::routes(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
