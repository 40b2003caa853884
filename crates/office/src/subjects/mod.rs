//! Identification: which accounts an authority means. Identifiers are matched
//! exactly first (e-mail, telephone, platform id, order, listing, alias), then
//! names and addresses loosely; every candidate carries a score and the reasons
//! for it. A person confirms; the program only proposes. The authority never
//! learns whether an account exists before something was granted.

mod api;
mod candidates;
mod confirm;
mod judge;
mod store;

pub use api::routes;
pub use candidates::{Candidate, Evidence, candidates};
pub use confirm::{Identified, Retraction, confirm, retract};
pub use judge::{Judged, judge};
