//! The link in a mail that opens one purchase to whoever has it: who bought without joining follows
//! the order with it. It is a seal over the checkout's id, so nothing has to be stored for it.

use crate::CheckoutId;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use web::App;

/// The seal of a purchase: the value of `key` in its addresses.
pub fn seal(app: &App, checkout: &CheckoutId) -> String {
    let key = app.keys.derive("links to purchases");
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("HMAC takes keys of every length");
    mac.update(checkout.as_str().as_bytes());
    URL_SAFE_NO_PAD.encode(&mac.finalize().into_bytes()[..18])
}

/// Whether this is the purchase's seal.
pub fn is_seal(app: &App, checkout: &CheckoutId, given: &str) -> bool {
    seal(app, checkout).as_bytes().ct_eq(given.as_bytes()).into()
}

/// The page of a purchase, for whoever has the link.
pub fn to_purchase(app: &App, checkout: &CheckoutId) -> String {
    format!("/purchases/{checkout}?key={}", seal(app, checkout))
}
