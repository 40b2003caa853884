//! The checkout: where a basket becomes one payment and an order for each store.
//!
//! - [`offer()`] says what a basket costs now, sent there, in that currency: it is what is shown, and its
//!   [`Offer::digest`] is what the buyer agrees to.
//! - [`place`] takes stock and coupons and writes checkout, orders and charge in one transaction. The
//!   same key places once, however often it is sent.
//! - [`pay`] then asks the provider. Until the time to pay has ended the buyer may try again
//!   ([`pay_again`]); then [`lapse_due`] gives stock and coupons back.

pub mod api;
mod digest;
mod draft;
pub(crate) mod mails;
mod offer;
pub mod pages;
mod pay;
mod place;
pub(crate) mod purchase;
mod store;
mod ways;

pub(crate) use offer::of_owner;
pub use offer::{Applied, Asked, Offer, StoreOffer, Unready, offer};
pub use pay::{call_off, lapse_due, pay, pay_again, resume};
pub use place::{Buyer, Error, Method, Placed, Wish, place};
pub use store::{Checkout, by_id, by_number};
pub use ways::Way;
