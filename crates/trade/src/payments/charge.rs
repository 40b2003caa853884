//! What is known of a charge.

use super::state::State;
use crate::{ChargeId, CheckoutId};
use std::str::FromStr;
use values::{Money, Time};

/// An attempt to be paid for a checkout.
#[derive(Clone, Debug)]
pub struct Charge {
    /// Its id; also the reference that the provider of cards knows it by.
    pub id: ChargeId,
    /// For what.
    pub checkout: CheckoutId,
    /// By whom.
    pub provider: Which,
    /// The provider's own name for it.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// The card, masked.
    pub card: Option<String>,
    /// Where it stands.
    pub state: State,
    /// Why it failed: a code.
    pub failure: Option<String>,
    /// Where the buyer proves to be who they are.
    pub challenge: Option<String>,
    /// When it began.
    pub created: Time,
}

/// The providers there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that is built in and plays a bank.
    Test,
    /// A bank transfer.
    Manual,
    /// Nobody: there is nothing to pay.
    Nothing,
}

impl Which {
    /// The word that stands in the database.
    pub const fn code(self) -> &'static str {
        match self {
            Which::Test => "test",
            Which::Manual => "manual",
            Which::Nothing => "nothing",
        }
    }
}

/// The word is none of the providers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a provider")]
pub struct NotAProvider;

impl FromStr for Which {
    type Err = NotAProvider;
    fn from_str(word: &str) -> Result<Which, NotAProvider> {
        [Which::Test, Which::Manual, Which::Nothing]
            .into_iter()
            .find(|which| which.code() == word)
            .ok_or(NotAProvider)
    }
}
