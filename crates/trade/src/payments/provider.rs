//! What a payment provider can do, and what it tells.

use super::charge::Charge;
use super::state::State;
use crate::error::Result;
use crate::{ChargeId, RefundId};
use std::future::Future;
use values::Money;
use web::App;

/// A payment provider. What it answers are events, the same that its webhooks tell.
pub trait Provider {
    /// Asks for the money.
    fn charge(
        &self,
        app: &App,
        charge: &Charge,
        card: Option<&Card>,
    ) -> impl Future<Output = Result<Vec<Event>>> + Send;

    /// Takes what was promised.
    fn capture(
        &self,
        app: &App,
        charge: &Charge,
    ) -> impl Future<Output = Result<Vec<Event>>> + Send;

    /// Gives up what was promised.
    fn void(&self, app: &App, charge: &Charge) -> impl Future<Output = Result<Vec<Event>>> + Send;

    /// Pays an amount back; true when it is paid, false when that will be told later.
    fn refund(
        &self,
        app: &App,
        charge: &ChargeId,
        refund: &RefundId,
        amount: Money,
    ) -> impl Future<Output = Result<bool>> + Send;
}

/// A card, on its way to the provider. It is neither stored nor logged.
pub struct Card {
    number: String,
}

/// What a provider tells of a charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which provider.
    pub provider: &'static str,
    /// The provider's own id of the event, the same however often it is told.
    pub id: String,
    /// Of which charge: the provider's name for it.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// What.
    pub told: Told,
}

/// What is told of a charge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The buyer has to go to this page of the bank.
    Challenged(String),
    /// It was declined; a code.
    Failed(String),
    /// The money is promised.
    Authorised,
    /// The promise is given up.
    Voided,
    /// The money is there.
    Captured,
}

impl Card {
    /// Reads a card's number: 12 to 19 digits, with blanks or hyphens between them, and the last
    /// fits (ISO/IEC 7812-1).
    pub fn read(typed: &str) -> Option<Card> {
        let number: String = typed.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        let digits =
            (12..=19).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        (digits && fits(&number)).then_some(Card { number })
    }

    /// The card as it is kept: `•••• 4242`.
    pub fn masked(&self) -> String {
        format!("•••• {}", &self.number[self.number.len() - 4..])
    }

    pub(super) fn number(&self) -> &str {
        &self.number
    }
}

/// Whether the last digit fits the others (Luhn).
fn fits(number: &str) -> bool {
    let digits = number.bytes().rev().map(|byte| u32::from(byte - b'0')).enumerate();
    let sum: u32 = digits
        .map(|(at, digit)| match at % 2 {
            0 => digit,
            _ if digit > 4 => digit * 2 - 9,
            _ => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

impl Told {
    /// The state that it means.
    pub fn state(&self) -> State {
        match self {
            Told::Challenged(_) => State::Challenged,
            Told::Failed(_) => State::Failed,
            Told::Authorised => State::Authorised,
            Told::Voided => State::Voided,
            Told::Captured => State::Captured,
        }
    }
}

impl Event {
    /// What a provider tells of a charge of ours, under an id that follows from it.
    pub fn of(charge: &Charge, told: Told) -> Event {
        Event {
            provider: charge.provider.code(),
            id: format!("{}.{}", charge.reference, told.state()),
            reference: charge.reference.clone(),
            amount: charge.amount,
            told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_read_masked_and_never_shown_whole() {
        let card = Card::read("4000 0000-0000 0010").expect("a card");
        assert_eq!(card.masked(), "•••• 0010");
        for bad in ["", "4000 0000 0000 0011", "1234", "4000x000y000z010"] {
            assert!(Card::read(bad).is_none(), "{bad}");
        }
    }
}
