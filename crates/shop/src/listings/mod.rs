//! Listings: what a store offers. A listing has texts by language, attributes of its category, and
//! variants, of which each has its own price, stock and picture; what is bought is always a variant.
//!
//! [`NewListing`] is what somebody writes, [`Checked`] what may be stored: only the check makes it.
//! [`create`] and [`replace`] store it, and every change that buyers can see moves `listing.changed`, which search
//! and caches follow ([`crate::feed`]). Who changes a listing says which version they saw.

pub mod api;
mod attributes;
mod check;
mod docs;
pub(crate) mod editor;
mod many;
mod model;
mod prices;
mod store;
mod told;
mod write;

pub(crate) use api::forget;
pub use attributes::{Attributes, Said};
pub use check::{Checked, Goal, MOST_PICTURES, MOST_VARIANTS};
pub use model::{
    Listing, NewListing, NewVariant, Options, State, Text, TextOrigin, Variant, as_new,
};
pub use prices::{Ladder, Misfit, Quantities, Reduction, Step, reduction};
pub use store::{Row, by_id, history, of_store, of_variant, variants_of};
pub(crate) use store::{marks, rows_of};
pub(crate) use write::hold;
pub use write::{Change, Error, create, create_all, replace, set_price, set_state, set_stock};

values::id!(
    /// A listing.
    ListingId,
    "lst"
);
values::id!(
    /// A variant of a listing.
    VariantId,
    "var"
);
