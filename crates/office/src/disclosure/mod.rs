//! From confirmed grants to a sealed package in the authority's hands.
//!
//! A custodian of records [`certify`]s what was gathered: before it is sealed where the operator
//! wants it, beside the package elsewhere.
//!
//! A collector [`begin`]s; a job ([`run`]) reads what was granted through the custodian's window,
//! writes it into a sealed package, has the log of deeds name the package's digest, signs it, and
//! stores it encrypted to the authority. Only then, in one transaction, the request is `ready`. A
//! crash, a full disk or a second worker before that leaves the request `collecting` and nothing
//! that anybody could fetch; the job is tried again from the beginning. A withdrawal in between
//! wins, because the last step compares the stage that the job saw.
//!
//! An officer of the authority [`download`](deliver::download)s it with a fresh second factor and
//! states in a [`receipt`](deliver::receipt) the SHA-256 of what arrived.

mod api;
mod begin;
mod bench;
mod build;
mod certify;
pub mod deliver;
mod error;
mod job;
mod pages;
mod papers;
mod state;
mod store;
mod written;

use std::path::PathBuf;

use accounts::{Certify, Collect, ReadRequests, Route, Scope, Who};
use values::id;

pub use begin::begin;
pub use bench::{Bench, bench};
pub use certify::{Certificate, CertifiedBy, Gathered, GatheredFile, certify};
pub use error::Error;
pub use job::{JOB, run};
pub(crate) use papers::beside as certificate_letter;
pub(crate) use state::is_certified;
pub use state::{Download, Package, Receipt, State, Trouble, state};

id!(
    /// An order to collect what was granted of a request.
    DisclosureId,
    "dsc"
);
id!(
    /// A download of a package.
    DownloadId,
    "dwn"
);
id!(
    /// Files of records that were gathered.
    GatheredId,
    "gth"
);
id!(
    /// A custodian's certification.
    CertificateId,
    "crt"
);
id!(
    /// A receipt for a package.
    ReceiptId,
    "rcp"
);

/// What is needed to seal packages; a part that the binary puts in.
#[derive(Clone)]
pub struct Sealing {
    /// The operator's package key. Its public half is published at `/api/v1/keys`.
    pub key: tlog::Signer,
    /// A folder for temporary files, which have no names there and are encrypted.
    pub temporary: PathBuf,
    /// For so many days a package can be fetched.
    pub days: i64,
    /// Who certifies the records.
    pub certified_by: CertifiedBy,
}

/// The days for which a package can be fetched, where the operator sets nothing else.
pub const DAYS: i64 = 30;

/// The routes of this slice.
pub fn routes() -> Vec<Route> {
    let (collectors, readers) = (Who::Staff(Collect::ROLES), Who::Staff(ReadRequests::ROLES));
    let (officers, custodians) = (Who::AnyOfficer, Who::Staff(Certify::ROLES));
    vec![
        Route::get("/api/v1/keys", Who::Anyone, api::keys).doc(api::keys_doc()),
        Route::post("/api/v1/requests/{id}/disclosure", collectors, api::begin)
            .scope(Scope::OfficeWrite)
            .doc(api::begin_doc()),
        Route::get("/api/v1/requests/{id}/disclosure", readers, api::state)
            .scope(Scope::OfficeRead)
            .doc(api::state_doc()),
        Route::post("/api/v1/requests/{id}/certification", custodians, api::certify)
            .scope(Scope::OfficeWrite)
            .doc(api::certify_doc()),
        Route::get("/api/v1/requests/{id}/package", officers, api::download)
            .scope(Scope::PackagesRead)
            .doc(api::download_doc()),
        Route::post("/api/v1/requests/{id}/receipt", officers, api::receipt)
            .scope(Scope::PackagesRead)
            .doc(api::receipt_doc()),
        Route::get("/office/requests/{id}/package", readers, pages::office),
        Route::post("/office/requests/{id}/package", collectors, pages::begin),
        Route::post("/office/requests/{id}/certification", custodians, pages::certify),
        Route::get("/requests/{id}/package", officers, pages::officer),
        Route::post("/requests/{id}/package", officers, pages::download),
        Route::post("/requests/{id}/package/receipt", officers, pages::receipt),
    ]
}
