//! What reviewers send, by form or by JSON.

use market::custody::Frame;
use serde::Deserialize;
use values::{Country, Time};

use super::{
    Clearance, ClearanceId, ClearanceKind, EvaluationId, Ground, Outcome, Proposal, ProposalId,
};
use crate::requests::DocumentId;

/// A proposal for an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposing {
    /// What is proposed.
    pub outcome: Outcome,
    /// For a narrower time frame: from when, inclusive. Absent: as it was asked.
    #[serde(default)]
    pub from: Option<Time>,
    /// To when, inclusive. Absent: as it was asked.
    #[serde(default)]
    pub to: Option<Time>,
    /// Places of storage from which nothing goes.
    #[serde(default)]
    pub withheld: Vec<String>,
    /// For refusals, in whole or in part.
    #[serde(default)]
    pub ground: Option<Ground>,
    /// Why.
    #[serde(default)]
    pub words: String,
    /// Where the law asks for a legal review: on what ground it may go.
    #[serde(default)]
    pub legal_review: Option<String>,
    /// The application of the law that the reviewer saw.
    pub evaluation: EvaluationId,
}

impl Proposing {
    /// As the review takes it; an end of the frame that is absent is the one that was asked.
    pub fn proposal(self, asked: Frame) -> Proposal {
        let narrowed = self.from.is_some() || self.to.is_some();
        let frame = Frame { from: self.from.or(asked.from), to: self.to.or(asked.to) };
        Proposal {
            outcome: self.outcome,
            frame: narrowed.then_some(frame),
            withheld: self.withheld,
            ground: self.ground,
            words: self.words,
            legal_review: self.legal_review,
            evaluation: self.evaluation,
        }
    }
}

/// A second person names the proposal that they saw.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Second {
    /// The proposal.
    pub proposal: ProposalId,
    /// Why it is sent back.
    #[serde(default)]
    pub words: String,
}

/// An approval, or a formal channel that was used.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clearing {
    /// `approval` or `formal_channel`.
    pub kind: ClearanceKind,
    /// The place of storage that it covers.
    pub stored_in: String,
    /// Who approved, or the channel.
    pub authority: String,
    /// The legal order of who approved.
    pub country: Country,
    /// Its file number.
    pub reference: String,
    /// When it was given.
    pub given_at: Time,
    /// Its last instant.
    #[serde(default)]
    pub until: Option<Time>,
    /// The document of the request that shows it.
    #[serde(default)]
    pub document: Option<DocumentId>,
}

impl From<Clearing> for Clearance {
    fn from(sent: Clearing) -> Clearance {
        Clearance {
            kind: sent.kind,
            stored_in: sent.stored_in,
            authority: sent.authority,
            country: sent.country,
            reference: sent.reference,
            given_at: sent.given_at,
            until: sent.until,
            document: sent.document,
        }
    }
}

/// A second person names the clearance that they saw.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondClearance {
    /// The clearance.
    pub clearance: ClearanceId,
    /// Why it is sent back.
    #[serde(default)]
    pub words: String,
}

/// Words, and what is waited for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// `approval` or `formal_channel`.
    pub waits_for: super::Waits,
    /// Why.
    #[serde(default)]
    pub words: String,
}
