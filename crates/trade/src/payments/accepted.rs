//! How this house is paid. An operator puts [`Accepted`] into the house as a part; without it there are
//! test cards and no bank account.

use crate::checkout::Method;
use std::sync::Arc;
use web::App;

/// The ways of paying that are open.
#[derive(Clone, Debug)]
pub struct Accepted {
    /// Cards of the test provider: everybody can pay with nothing. Not for a shop that sends goods.
    pub test_cards: bool,
    /// Where bank transfers go; without it none are taken.
    pub account: Option<BankAccount>,
}

/// An account at a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankAccount {
    /// Whose it is.
    pub holder: String,
    /// Its number (IBAN, or what the country has).
    pub number: String,
    /// The bank's code (BIC).
    pub bank: String,
}

impl Default for Accepted {
    fn default() -> Accepted {
        Accepted { test_cards: true, account: None }
    }
}

impl Accepted {
    /// The ways of this house.
    pub fn of(app: &App) -> Arc<Accepted> {
        app.has::<Accepted>().unwrap_or_default()
    }

    /// Whether one may pay so.
    pub fn takes(&self, method: Method) -> bool {
        match method {
            Method::Card => self.test_cards,
            Method::Transfer => self.account.is_some(),
        }
    }
}
