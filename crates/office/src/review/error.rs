//! Why a step of the review was not made.

use crate::{
    law::Barrier,
    requests::{Stage, StepError},
};

/// Why a step of the review was not made. Nothing was written then.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// There is no such item, proposal or clearance of this request.
    #[error("there is no such thing in this request")]
    NotFound,
    /// The request does not stand where this may be done.
    #[error("the request is {0}")]
    NotNow(Stage),
    /// What was seen has been edited, sent back, withdrawn or decided meanwhile.
    #[error("what was seen is no longer what there is")]
    Stale,
    /// The facts that the law was applied to are no longer those of today: evaluate again.
    #[error("the facts have changed since the law was applied to them")]
    FactsChanged,
    /// The facts are not those of this request.
    #[error("the facts are not those of this request")]
    FactsDoNotFit,
    /// Only staff decide.
    #[error("only a member of staff may do this")]
    NotStaff,
    /// Nobody confirms what they themselves proposed or recorded.
    #[error("another person must confirm it")]
    SamePerson,
    /// A request without items has nothing that could be decided.
    #[error("the request has no items")]
    NothingToDecide,
    /// The item is decided already.
    #[error("the item is decided already")]
    AlreadyDecided,
    /// A preservation, an extension or a withdrawal discloses nothing.
    #[error("nothing is disclosed by a request of this kind")]
    NotForDisclosure,
    /// No person has said which account is meant.
    #[error("no account was confirmed for the target")]
    SubjectNotConfirmed,
    /// People confirmed different accounts: it is not clear which is meant.
    #[error("several accounts were confirmed for the target, not as one person's")]
    SubjectAmbiguous,
    /// There is nothing that could be granted.
    #[error("no records of this item were found")]
    NothingFound,
    /// Every place of storage is withheld: that is a refusal.
    #[error("every place of storage is withheld")]
    NothingLeft,
    /// A place of storage that the item does not have.
    #[error("the item has no records stored in {0}")]
    UnknownPlace(String),
    /// The law stands against granting what is stored there.
    #[error("what is stored in {place} {barrier}")]
    Barred {
        /// The place of storage.
        place: String,
        /// What stands against it.
        barrier: Barrier,
    },
    /// The way the item waits for is not one that the law asks for.
    #[error("no place of storage of the item waits for an approval")]
    NoApprovalNeeded,
    /// A limited answer gives the least first: who it is, then what else is needed.
    #[error("identification and subscriber items come first in a limited answer")]
    LeastFirst,
    /// The category needs a time frame with both ends.
    #[error("a time frame with both ends is needed")]
    FrameOpen,
    /// The frame ends before it begins.
    #[error("the time frame ends before it begins")]
    FrameBackwards,
    /// The frame goes beyond what was asked.
    #[error("the time frame is wider than what was asked")]
    FrameWider,
    /// A full grant leaves nothing out.
    #[error("something is left out: that is a grant in part")]
    NotInFull,
    /// A grant in part leaves something out.
    #[error("nothing is left out: that is a grant in full")]
    NothingLeftOut,
    /// Refusing, in whole or in part, needs a ground.
    #[error("a ground is needed")]
    GroundMissing,
    /// Words are needed.
    #[error("words are needed")]
    WordsMissing,
    /// A field was given that this outcome does not have.
    #[error("{0} does not belong to this outcome")]
    NotOfThisOutcome(&'static str),
    /// An approval or a formal channel is not described as it must be.
    #[error("the clearance is not described as it must be: {0}")]
    FaultyClearance(&'static str),
    /// The step could not be made.
    #[error(transparent)]
    Step(#[from] StepError),
}

impl ReviewError {
    /// Did somebody else get there first? The reader is shown what there is now (409).
    pub fn is_conflict(&self) -> bool {
        use ReviewError::{AlreadyDecided, FactsChanged, NotNow, Stale, Step};
        matches!(
            self,
            NotNow(_) | Stale | FactsChanged | AlreadyDecided | Step(StepError::Stale(_))
        )
    }

    /// May nobody do this, or not this person (403)?
    pub fn is_forbidden(&self) -> bool {
        matches!(self, ReviewError::NotStaff | ReviewError::SamePerson)
    }
}

impl From<db::Error> for ReviewError {
    fn from(error: db::Error) -> ReviewError {
        match error {
            // Two ends of one proposal, or two proposals with one number: the other was faster.
            db::Error::Unique(_) => ReviewError::Stale,
            other => ReviewError::Step(other.into()),
        }
    }
}
