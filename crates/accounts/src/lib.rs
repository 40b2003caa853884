//! Who may come in: authorities and their officers, staff and their roles, customers of the
//! marketplace, sessions, second factors, API tokens; and the guarded list of routes.
//!
//! # How a slice declares its routes
//!
//! ```ignore
//! pub fn routes() -> Vec<Route> {
//!     vec![
//!         Route::get("/office/queue", Who::Staff(ReadRequests::ROLES), pages::queue)
//!             .nav("nav-queue"),                              // in the header of those who may see it
//!         Route::post("/office/items/{id}/proposal", Who::Staff(Review::ROLES), pages::propose),
//!         Route::post("/api/v1/requests", Who::AnyOfficer, api::create)
//!             .scope(Scope::RequestsWrite)                    // what an API token needs; without: browsers only
//!             .limit(60 * 1024 * 1024)                        // bytes of a body; 2 MB otherwise
//!             .pace(Pace::Intake)                             // how often; see `limits`
//!             .doc(json!({ "summary": "Serve a request", "requestBody": {}, "responses": {} })),
//!     ]
//! }
//! ```
//!
//! The binary: `Registry::new().with(accounts::routes()).with(office::routes()).into_router(&app)`.
//! The guard answers before the handler runs: the wrong role gets 404, a guest is sent to sign in
//! (pages) or gets 401 (`/api/`), a token without the scope gets 403. `registry.table()` is what the
//! test of route × role reads.
//!
//! # Who is asking
//!
//! Handlers take [`Permit<P>`](Permit) as an extractor, use cases take `&Permit<P>`: proof of the
//! role, which only this crate makes. `permit.id()` (text of the id), `permit.by()` (for
//! `audit::Entry`), `permit.holder()` (an [`Officer`] or [`Staff`]), and for officers' powers
//! `permit.authority()`: bind every query of an officer to it. Powers: [`Serve`],
//! [`ManageOfficers`]; [`ReadRequests`], [`Intake`], [`Review`], [`Confirm`], [`Identify`],
//! [`Collect`], [`Certify`], [`Charge`], [`ReadLog`], [`Administer`]; [`Shop`] and [`Sell`] of a
//! [`Customer`]; [`OperateMarket`] and [`Pay`] of the marketplace's own staff. Pages for guests and
//! others take [`Actor`]. That two people decide is checked by the use case: [`people::are_one_person`] of
//! `permit.id()` and the id of who proposed.
//!
//! Reading personal data is a deed: call [`note_reading`] before showing it. What is worth more than a
//! session asks [`has_fresh_second_factor`] and, when not, for a code to [`give_second_factor_again`].
//!
//! # Demonstrations and tests
//!
//! [`seed`] makes authorities, officers, staff and API tokens with known secrets.

mod actor;
pub mod customers;
mod deed;
mod device;
pub mod docs;
mod fresh;
mod guard;
pub mod limits;
mod openapi;
mod pages;
pub mod password;
pub mod people;
mod permit;
mod registry;
pub mod second_factor;
mod secret;
pub mod seed;
mod session;
pub mod sign_in;
mod throttle;
pub mod token;

pub use actor::{Actor, Customer, Means, NotAWord, Officer, Role, Scope, Staff};
pub use deed::note_reading;
pub use device::Session;
pub use fresh::{give_again as give_second_factor_again, is_fresh as has_fresh_second_factor};
pub use limits::{Limits, Pace, PerMinute};
pub use openapi::document as openapi;
pub use pages::routes;
pub use people::{Authority, AuthorityKind, NewAuthority, Status, authority};
pub use permit::{
    Administer, Certify, Charge, Collect, Confirm, Identify, Intake, ManageOfficers, OperateMarket,
    Pay, Permit, Power, ReadLog, ReadRequests, Review, Sell, Serve, Shop,
};
pub use registry::{BODY_LIMIT, Registry, Route, Row, Who};
pub use session::{Pending, sweep as sweep_sessions};

values::id!(
    /// An authority.
    AuthorityId,
    "aut"
);
values::id!(
    /// An officer of an authority.
    OfficerId,
    "off"
);
values::id!(
    /// A member of staff.
    StaffId,
    "stf"
);
values::id!(
    /// What somebody signs in with: address, password, factors.
    LoginId,
    "log"
);
values::id!(
    /// A session.
    SessionId,
    "ses"
);
values::id!(
    /// An API token.
    TokenId,
    "tok"
);

/// The migrations of this crate.
pub static MIGRATIONS: &[db::Migration] = &[
    db::migration!("0100_accounts"),
    db::migration!("0101_fresh_factor"),
    db::migration!("0102_customers"),
];
