//! The stages of a return and the steps between them: pure, in one table.
//!
//! ```text
//! asked ──accept──▶ accepted ──send──▶ sent ──receive──▶ refunded
//!   │ │                │  │ └──────receive────────────────▲
//!   │ └─ refuse ▶ refused │
//!   │                  │  └─ lapse ▶ lapsed
//!   └──── withdraw ────┴──────────▶ withdrawn
//! ```

use std::{fmt, str::FromStr};

/// Where a return stands; `return_case.stage` holds its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The seller is to answer.
    Asked,
    /// The buyer is to send the goods.
    Accepted,
    /// The seller does not agree.
    Refused,
    /// The goods are on their way back.
    Sent,
    /// The seller has the goods, and the money goes back.
    Refunded,
    /// The goods were not sent in time.
    Lapsed,
    /// The buyer keeps the goods.
    Withdrawn,
}

/// What can happen to a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The seller agrees, or does not answer in time.
    Accept,
    /// The seller does not agree.
    Refuse,
    /// The buyer has sent the goods.
    Send,
    /// The seller has them, or does not say so in time.
    Receive,
    /// The buyer has changed the mind again.
    Withdraw,
    /// The goods were not sent in time.
    Lapse,
}

/// The deed does not fit the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a return that is {0} cannot take this step")]
pub struct NotNow(pub Stage);

impl Stage {
    /// All stages.
    pub const ALL: [Stage; 7] = [
        Stage::Asked,
        Stage::Accepted,
        Stage::Refused,
        Stage::Sent,
        Stage::Refunded,
        Stage::Lapsed,
        Stage::Withdrawn,
    ];

    /// The word that stands in the database, in JSON and in keys of texts (`return-stage-…`).
    pub const fn code(self) -> &'static str {
        match self {
            Stage::Asked => "asked",
            Stage::Accepted => "accepted",
            Stage::Refused => "refused",
            Stage::Sent => "sent",
            Stage::Refunded => "refunded",
            Stage::Lapsed => "lapsed",
            Stage::Withdrawn => "withdrawn",
        }
    }

    /// The stage after a deed.
    ///
    /// # Errors
    /// [`NotNow`] when the deed does not fit.
    pub const fn after(self, deed: Deed) -> Result<Stage, NotNow> {
        match (self, deed) {
            (Stage::Asked, Deed::Accept) => Ok(Stage::Accepted),
            (Stage::Asked, Deed::Refuse) => Ok(Stage::Refused),
            (Stage::Asked | Stage::Accepted, Deed::Withdraw) => Ok(Stage::Withdrawn),
            (Stage::Accepted, Deed::Send) => Ok(Stage::Sent),
            (Stage::Accepted | Stage::Sent, Deed::Receive) => Ok(Stage::Refunded),
            (Stage::Accepted, Deed::Lapse) => Ok(Stage::Lapsed),
            _ => Err(NotNow(self)),
        }
    }

    /// May this deed be done from here?
    pub const fn allows(self, deed: Deed) -> bool {
        self.after(deed).is_ok()
    }

    /// Whether goods or money are still to move.
    pub const fn is_open(self) -> bool {
        matches!(self, Stage::Asked | Stage::Accepted | Stage::Sent)
    }

    /// Whether its goods count as given back, or about to be.
    pub const fn counts(self) -> bool {
        self.is_open() || matches!(self, Stage::Refunded)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The word is none of the stages of a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a stage of a return")]
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

    #[test]
    fn money_goes_back_once_and_what_is_over_stays() {
        let deeds =
            [Deed::Accept, Deed::Refuse, Deed::Send, Deed::Receive, Deed::Withdraw, Deed::Lapse];
        for stage in Stage::ALL.into_iter().filter(|stage| !stage.is_open()) {
            assert!(deeds.iter().all(|deed| !stage.allows(*deed)), "{stage}");
        }
        assert!(!Stage::Asked.allows(Deed::Receive));
        assert!(!Stage::Sent.allows(Deed::Withdraw));
        for stage in Stage::ALL {
            assert_eq!(stage.code().parse(), Ok(stage));
        }
    }
}
