//! Shipping: how a seller sends, where to, what it costs and when it arrives.
//!
//! A store has [`Profile`]s, each with lanes: to these countries, by this service, in so many days, for
//! so much. A listing uses one (its own, or the store's first). [`offers_for`] says what is offered to a
//! destination, and [`offers_together`] for goods of one seller that are sent by several profiles in one
//! consignment. No offer: the seller does not send there.

mod api;
mod countries;
mod model;
mod offer;
mod pages;
mod store;
mod write;

pub use model::{Lane, NewProfile, Profile, Reach, Service};
pub use offer::{Offer, Sent, offers_for, offers_together};
pub use store::{by_id, by_ids, of_store};
pub use write::{Error, change, create, delete};

values::id!(
    /// A seller's way of sending.
    ShippingId,
    "shp"
);

/// The routes of pages and programs.
pub fn routes() -> Vec<accounts::Route> {
    [pages::routes(), api::routes()].into_iter().flatten().collect()
}
