//! What the law lets the office give: facts of a request and a versioned set of
//! rules go in, an evaluation comes out. Nothing here knows a country, an
//! instrument or a statute; all of that is in `data/law/<version>/`. The same
//! facts and the same rule set give the same bytes, today and years later.
//!
//! An evaluation never decides. It says what stands in the way of each datum
//! ([`May`]); a datum is released by [`Line::clear`] alone, which wants the fact
//! (an approval, a formal channel, a lawyer's review) that the way asks for.

mod canonical;
mod clearance;
mod evaluate;
mod facts;
mod ruleset;
pub(crate) mod table;
mod when;

pub use canonical::canonical_json;
pub use clearance::{Approval, Barrier, Cleared, ClearingFact, NotAnApproval};
pub use evaluate::{Evaluation, LeftOut, Line, May, Outcome, evaluate, replay};
pub use facts::{Entity, Facts, ItemFacts};
pub use ruleset::{Confidence, MatrixRow, Rule, RuleSet};
pub use when::{Circumstances, Groups, When};

/// What can go wrong with stored facts or rules.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// No rule set in this program has the digest.
    #[error("no rule set with digest {0} is in this program")]
    UnknownRuleSet(String),
    /// The stored facts are not facts of a format that this program reads.
    #[error("the stored facts cannot be read: {0}")]
    UnreadableFacts(String),
    /// A rule set does not hold together.
    #[error("the rule set does not hold together: {0}")]
    BrokenRuleSet(String),
}
