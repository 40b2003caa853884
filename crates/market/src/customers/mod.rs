//! People of the marketplace: who joins, signs in, keeps addresses, and leaves again.
//!
//! A customer is an account of the marketplace (`crate::accounts`: what custody keeps) and a login
//! (`accounts::customers`: password, sessions, second factor). What a customer changes here is changed
//! in both, and the keys by which the office finds people are written anew with it.
//!
//! - [`joining`]: sign up with an address that is confirmed by a link.
//! - [`signing_in`]: in and out; every attempt is a record of the account.
//! - [`mailbox`]: a forgotten password, another address: by links that come by mail.
//! - [`details`]: name, country, language, currency.
//! - [`addresses`]: the address book, and the address form that the checkout uses too.
//! - [`guests`]: who buys without joining; who confirms the address later takes the orders over.
//! - [`download`], [`closing`]: all that is kept of somebody, and the end of an account.

pub mod addresses;
mod api;
pub mod closing;
pub mod details;
pub mod download;
pub mod guests;
pub mod joining;
pub mod mailbox;
pub mod pages;
pub mod people;
pub mod places;
pub mod signing_in;
mod store;

use accounts::Route;

pub use details::{Profile, profile};
pub use guests::{Guest, guest};
pub use people::{NewAccount, begin_selling, new_account, reach};

/// The routes of customers: pages and API.
pub fn routes() -> Vec<Route> {
    let mut routes = pages::routes();
    routes.extend(api::routes());
    routes
}

/// Forgets attempts to join whose links have ended, with what was typed; a job runs it.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(tx: &db::Tx, now: values::Time) -> Result<(), db::Error> {
    store::forget_joining(tx, now).await
}

/// An address of mail as it is typed, if it is one.
pub(crate) fn mail_address(text: &str) -> Option<&str> {
    let text = text.trim();
    let plain =
        !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"(),;".contains(c));
    let one = text.matches('@').count() == 1 && text.len() <= 254;
    (plain && one && names::email::normalise(text).is_some()).then_some(text)
}

/// How addresses of mail are compared.
pub(crate) fn mail_key(mail: &str) -> String {
    mail.trim().to_lowercase()
}

/// A name on one line, without what does not show.
pub(crate) fn one_line(text: &str) -> String {
    let shown = |c: &char| !c.is_control() || c.is_whitespace();
    let plain: String = text.chars().filter(shown).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_mail_is_one_word_with_one_sign() {
        for good in ["a@b.example", " Marisol.Quint+shop@example.com ", "用户@例え.example"] {
            assert!(mail_address(good).is_some(), "{good}");
        }
        for bad in ["", "a", "a@", "@b.example", "a b@c.example", "A <a@b.example>", "a@b@c.d"] {
            assert!(mail_address(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_name_stays_on_its_line() {
        assert_eq!(one_line("  Ada\r\n\tLovelace \u{0}"), "Ada Lovelace");
    }
}
