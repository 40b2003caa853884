//! The stages of an order and the steps between them: pure, in one table.
//!
//! ```text
//! placed ──pay──▶ paid ──dispatch──▶ dispatched ──arrive──▶ delivered
//!    │             │                     │  └────────┬──────────┘
//!    └─ cancel ────┤                     │           ├─ confirm, protection ends ──▶ completed
//!                  └─ cancel ▶ cancelled │           │                                  │
//!                                        └───────────┴──── ask to return ───────────────┤
//!                                  refund ▶ refunded       returning ◀──────────────────┘
//!                                                          │  └─ return ends ▶ where it was
//!                                                          └─ returned
//! ```
//!
//! What happens to the money is said by the [`Step`], so that nobody decides it twice.

use std::{fmt, str::FromStr};

/// Where an order stands; `purchase.status` holds its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Placed, the stock is taken, the payment is awaited.
    Placed,
    /// Paid: the money is held, the seller is to dispatch.
    Paid,
    /// All of it was handed to a carrier.
    Dispatched,
    /// The carrier says that it has arrived; the buyer has not confirmed yet.
    Delivered,
    /// The seller has the money: confirmed by the buyer, or the protection has ended.
    Completed,
    /// It was never paid, or cancelled before it was dispatched and paid back.
    Cancelled,
    /// The buyer has asked to give goods back; the clock of the protection stands still.
    Returning,
    /// The goods went back, and the money too.
    Returned,
    /// All the money went back; the goods were lost, or the buyer keeps them.
    Refunded,
}

/// What can happen to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deed {
    /// The payment was captured.
    Pay,
    /// Called off: by buyer, seller, or a clock.
    Cancel,
    /// The seller handed the last parcel over.
    Dispatch,
    /// The carrier says that the last parcel has arrived.
    Arrive,
    /// The buyer confirms that it was received.
    Confirm,
    /// The buyer's protection has ended.
    EndProtection,
    /// The buyer asks for more time.
    Extend,
    /// The buyer asks to give goods back.
    AskReturn,
    /// A return ends with nothing, or with a part paid back: the order goes on where it was.
    EndReturn,
    /// All goods went back.
    Return,
    /// A part of the money goes back, and the order goes on.
    RefundPart,
    /// All money goes back without the goods.
    Refund,
}

/// What a step does to the money of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// Nothing.
    Stays,
    /// It is captured and held for the order.
    IsHeld,
    /// What is still held goes to the seller.
    IsReleased,
    /// What is left of it goes back to the buyer, from where it is.
    GoesBack,
    /// A part of it goes back to the buyer, from where it is.
    GoesBackInPart,
}

/// A step that may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The stage after it.
    pub to: Stage,
    /// What happens to the money.
    pub money: Money,
}

/// The deed does not fit the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an order that is {0} cannot take this step")]
pub struct NotNow(pub Stage);

impl Stage {
    /// All stages, in the order in which they are usually reached.
    pub const ALL: [Stage; 9] = [
        Stage::Placed,
        Stage::Paid,
        Stage::Dispatched,
        Stage::Delivered,
        Stage::Completed,
        Stage::Cancelled,
        Stage::Returning,
        Stage::Returned,
        Stage::Refunded,
    ];

    /// The word that stands in the database, in JSON and in keys of texts (`order-stage-…`).
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Placed => "placed",
            Stage::Paid => "paid",
            Stage::Dispatched => "dispatched",
            Stage::Delivered => "delivered",
            Stage::Completed => "completed",
            Stage::Cancelled => "cancelled",
            Stage::Returning => "returning",
            Stage::Returned => "returned",
            Stage::Refunded => "refunded",
        }
    }

    /// The step that a deed makes from here. `before` is the stage from which a return was asked
    /// for; it matters to [`Deed::EndReturn`] alone.
    ///
    /// # Errors
    /// [`NotNow`] when the deed does not fit.
    pub fn step(self, deed: Deed, before: Option<Stage>) -> Result<Step, NotNow> {
        use Money::{GoesBack, GoesBackInPart, IsHeld, IsReleased, Stays};
        use Stage::{
            Cancelled, Completed, Delivered, Dispatched, Paid, Placed, Refunded, Returned,
            Returning,
        };
        let (to, money) = match (self, deed) {
            (Placed, Deed::Pay) => (Paid, IsHeld),
            (Placed, Deed::Cancel) => (Cancelled, Stays),
            (Paid, Deed::Cancel) => (Cancelled, GoesBack),
            (Paid, Deed::Dispatch) => (Dispatched, Stays),
            (Dispatched, Deed::Arrive) => (Delivered, Stays),
            (Dispatched | Delivered, Deed::Confirm | Deed::EndProtection) => {
                (Completed, IsReleased)
            }
            (Dispatched | Delivered, Deed::Extend) => (self, Stays),
            (Dispatched | Delivered | Completed, Deed::AskReturn) => (Returning, Stays),
            (Returning, Deed::EndReturn) => {
                let before = before.filter(|stage| stage.may_be_returned()).ok_or(NotNow(self))?;
                (before, Stays)
            }
            (Returning, Deed::Return) => (Returned, GoesBack),
            (Paid | Dispatched | Delivered | Completed | Returning, Deed::RefundPart) => {
                (self, GoesBackInPart)
            }
            (Dispatched | Delivered | Completed | Returning, Deed::Refund) => (Refunded, GoesBack),
            _ => return Err(NotNow(self)),
        };
        Ok(Step { to, money })
    }

    /// May this deed be done from here?
    pub fn allows(self, deed: Deed) -> bool {
        self.step(deed, Some(Stage::Dispatched)).is_ok()
    }

    /// May goods be given back from here?
    pub const fn may_be_returned(self) -> bool {
        matches!(self, Stage::Dispatched | Stage::Delivered | Stage::Completed)
    }

    /// Nothing more is expected to happen.
    pub const fn is_over(self) -> bool {
        matches!(self, Stage::Completed | Stage::Cancelled | Stage::Returned | Stage::Refunded)
    }
}

impl Deed {
    /// All deeds.
    pub const ALL: [Deed; 12] = [
        Deed::Pay,
        Deed::Cancel,
        Deed::Dispatch,
        Deed::Arrive,
        Deed::Confirm,
        Deed::EndProtection,
        Deed::Extend,
        Deed::AskReturn,
        Deed::EndReturn,
        Deed::Return,
        Deed::RefundPart,
        Deed::Refund,
    ];

    /// The word that stands with the fact, in JSON, and in keys of texts (`order-deed-…`).
    pub const fn code(self) -> &'static str {
        match self {
            Deed::Pay => "paid",
            Deed::Cancel => "cancelled",
            Deed::Dispatch => "dispatched",
            Deed::Arrive => "delivered",
            Deed::Confirm => "confirmed",
            Deed::EndProtection => "protection-ended",
            Deed::Extend => "extended",
            Deed::AskReturn => "return-asked",
            Deed::EndReturn => "return-ended",
            Deed::Return => "returned",
            Deed::RefundPart => "refunded-in-part",
            Deed::Refund => "refunded",
        }
    }

    /// How the log of deeds and webhooks name it.
    pub const fn event(self) -> &'static str {
        match self {
            Deed::Pay => "order.paid",
            Deed::Cancel => "order.cancelled",
            Deed::Dispatch => "order.dispatched",
            Deed::Arrive => "order.delivered",
            Deed::Confirm => "order.confirmed",
            Deed::EndProtection => "order.protection-ended",
            Deed::Extend => "order.extended",
            Deed::AskReturn => "order.return-asked",
            Deed::EndReturn => "order.return-ended",
            Deed::Return => "order.returned",
            Deed::RefundPart => "order.refunded-in-part",
            Deed::Refund => "order.refunded",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The word is none of the stages of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a stage of an order")]
pub struct NotAStage;

impl FromStr for Stage {
    type Err = NotAStage;
    fn from_str(word: &str) -> Result<Stage, NotAStage> {
        Stage::ALL.into_iter().find(|stage| stage.code() == word).ok_or(NotAStage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the money of an order is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    enum Purse {
        Nowhere,
        Held,
        Released,
        Back,
    }

    /// Every way through the stages, deed by deed, moves the money in an order that makes sense.
    #[test]
    fn money_is_held_once_and_released_or_given_back_once() {
        let mut seen = Vec::new();
        let mut open = vec![(Stage::Placed, Purse::Nowhere, None)];
        while let Some((stage, purse, before)) = open.pop() {
            if seen.contains(&(stage, purse, before)) {
                continue;
            }
            seen.push((stage, purse, before));
            for deed in Deed::ALL {
                let Ok(step) = stage.step(deed, before) else { continue };
                let after = match (step.money, purse) {
                    (Money::Stays, same) => same,
                    (Money::IsHeld, Purse::Nowhere) => Purse::Held,
                    (Money::IsReleased, Purse::Held) => Purse::Released,
                    // A return that ends after the release leads to the stage `completed` alone.
                    (Money::GoesBack, Purse::Held | Purse::Released) => Purse::Back,
                    (Money::GoesBackInPart, Purse::Held | Purse::Released) => purse,
                    (money, purse) => panic!("{stage} {deed:?}: {money:?} while {purse:?}"),
                };
                let before = match deed {
                    Deed::AskReturn => Some(stage),
                    _ => before,
                };
                open.push((step.to, after, before));
            }
        }
        for stage in Stage::ALL {
            assert!(seen.iter().any(|(reached, ..)| *reached == stage), "{stage} is never reached");
        }
        let after = |stage| seen.iter().filter(move |(reached, ..)| *reached == stage);
        assert!(after(Stage::Completed).all(|(_, purse, _)| *purse == Purse::Released));
        assert!(after(Stage::Returned).all(|(_, purse, _)| *purse == Purse::Back));
        assert!(after(Stage::Refunded).all(|(_, purse, _)| *purse == Purse::Back));
    }

    #[test]
    fn what_was_dispatched_is_not_cancelled_and_what_is_over_stays() {
        assert!(!Stage::Dispatched.allows(Deed::Cancel));
        assert!(!Stage::Cancelled.allows(Deed::Pay));
        for stage in [Stage::Cancelled, Stage::Returned, Stage::Refunded] {
            assert!(Deed::ALL.iter().all(|deed| !stage.allows(*deed)), "{stage}");
        }
        assert_eq!(Stage::Returning.step(Deed::EndReturn, None), Err(NotNow(Stage::Returning)));
    }

    #[test]
    fn words_read_back() {
        for stage in Stage::ALL {
            assert_eq!(stage.code().parse(), Ok(stage));
        }
        assert!("sold".parse::<Stage>().is_err());
    }
}
