//! How buyers pay, and how sellers are paid.

use super::ConfigError;
use super::read::Given;
use ::trade::payments::{Accepted, BankAccount};
use ::trade::payouts::Rules;

/// The ways of paying that were set. Cards of the test provider cost nothing, so that they are taken in
/// a demonstration alone, unless somebody says otherwise.
pub(super) fn accepted(given: &Given, demonstration: bool) -> Result<Accepted, ConfigError> {
    let test_cards = given.optional("payments.test_cards")?.unwrap_or(demonstration);
    let [holder, number, bank] =
        ["payments.transfer_holder", "payments.transfer_number", "payments.transfer_bank"]
            .map(|key| given.text(key));
    let account = match (holder.is_empty(), number.is_empty()) {
        (true, true) => None,
        (false, false) => Some(BankAccount { holder, number, bank }),
        (true, false) => {
            let wrong = "is needed with payments.transfer_number";
            return Err(given.wrong("payments.transfer_holder", wrong));
        }
        (false, true) => {
            let wrong = "is needed with payments.transfer_holder";
            return Err(given.wrong("payments.transfer_number", wrong));
        }
    };
    Ok(Accepted { test_cards, account })
}

/// The rules of payouts that were set.
pub(super) fn payouts(given: &Given) -> Result<Rules, ConfigError> {
    let positive = |key| match given.parsed(key)? {
        number @ 0.. => Ok(number),
        _ => Err(given.wrong(key, "must not be below zero")),
    };
    Ok(Rules {
        least_cents: positive("payouts.least_cents")?,
        new_account_days: positive("payouts.new_account_days")?,
        weekly: given.parsed("payouts.weekly")?,
    })
}
