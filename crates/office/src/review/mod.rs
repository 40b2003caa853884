//! The decision of each item, by two different people.
//!
//! [`open`] applies the law to the facts and keeps both; a reviewer [`propose`]s for each item,
//! and another person [`confirm`]s or [`send_back`]s exactly the proposal they saw. When the last
//! item is confirmed, the request is decided, waits, or is refused as a whole. What a proposal may
//! say is limited by the law's answer, by who was identified and by what was asked (`check.rs`).
//! A confirmed grant is read as a [`ConfirmedGrant`] by [`grants`] and by nothing else; without
//! one the custodian's window stays shut.
//!
//! Every use case takes the request as its caller saw it, inside the caller's transaction, and
//! goes through [`requests::step`](crate::requests::step): of two deeds at once, one is stale.

pub mod acts;
mod answer;
mod api;
mod check;
#[cfg(test)]
mod check_tests;
mod clearance;
mod decide;
mod docs;
mod error;
mod grant;
mod ground;
mod open;
mod problem;
mod store;
mod subjects;
pub mod wire;

use std::collections::BTreeMap;

use market::custody::Frame;
use values::{Time, id};

use crate::{
    law::{ClearingFact, Line},
    requests::{By, Item, RequestId, model::words},
};
pub use answer::{Answer, answers};
pub use api::routes;
pub use clearance::{
    Clearance, ClearanceKind, Recorded, confirm_clearance, record_clearance, reject_clearance,
};
pub use decide::{confirm, propose, send_back};
pub use error::ReviewError;
pub use grant::{ConfirmedGrant, grants, in_custody};
pub use ground::Ground;
pub use open::{
    Evaluated, Replayed, Waits, open, reevaluate, reevaluate_cleared, replay, resume, suspend,
};
pub use subjects::{Subject, confirmed};

id!(
    /// One application of the law to a request's facts.
    EvaluationId,
    "evl"
);
id!(
    /// What a reviewer proposes for an item.
    ProposalId,
    "prp"
);
id!(
    /// A recorded approval or formal channel.
    ClearanceId,
    "clr"
);

words! {
    /// What is decided about an item.
    Outcome {
        /// All that was asked goes.
        Grant = "grant",
        /// A part of it goes: a narrower time frame, or not from every place of storage.
        GrantInPart = "grant_in_part",
        /// Nothing goes.
        Refuse = "refuse",
        /// It waits for the approval of a competent authority.
        NeedsApproval = "needs_approval",
        /// It waits until it comes through a formal channel.
        NeedsFormalChannel = "needs_formal_channel",
    }
}

words! {
    /// What became of a proposal or of a recorded clearance.
    Became {
        /// A second person confirmed it.
        Confirmed = "confirmed",
        /// A second person sent it back, or its author took it back.
        SentBack = "sent_back",
        /// It was edited: another proposal is in its place.
        Replaced = "replaced",
        /// The facts that it rested on have changed.
        Lapsed = "lapsed",
    }
}

/// What a reviewer proposes for an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// What is decided.
    pub outcome: Outcome,
    /// For grants: from when to when; absent means as it was asked.
    pub frame: Option<Frame>,
    /// For grants in part: places of storage from which nothing goes.
    pub withheld: Vec<String>,
    /// For refusals, in whole or in part.
    pub ground: Option<Ground>,
    /// Why, in words. Needed for everything but a full grant without limits.
    pub words: String,
    /// For grants where the law asks for a legal review: on what ground it may go. The proposer
    /// looked, and the person who confirms takes it on as well.
    pub legal_review: Option<String>,
    /// The application of the law that the reviewer saw.
    pub evaluation: EvaluationId,
}

/// A proposal as it was made, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// Its id: what a confirmation names.
    pub id: ProposalId,
    /// The item.
    pub item: crate::requests::ItemId,
    /// Counts the proposals for the item, from 1.
    pub number: i64,
    /// What is proposed. The frame of a grant is written out.
    pub proposal: Proposal,
    /// Places of storage from which records go.
    pub places: Vec<String>,
    /// The accounts whose records go.
    pub accounts: Vec<String>,
    /// When.
    pub at: Time,
    /// The member of staff who proposed it.
    pub by: String,
    /// What became of it.
    pub end: Option<End>,
    /// When a confirmed decision was opened again.
    pub reopened_at: Option<Time>,
}

/// What became of a proposal or a clearance, and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// What.
    pub became: Became,
    /// When.
    pub at: Time,
    /// Who.
    pub by: String,
    /// Words of the second person.
    pub words: String,
}

/// All that is known for the decision of a request.
#[derive(Clone, Debug)]
pub struct Review {
    /// The newest application of the law.
    pub evaluation: Option<Evaluated>,
    /// The items, in order, each with how it stands.
    pub items: Vec<Standing>,
    /// Accounts that people confirmed.
    pub subjects: Vec<Subject>,
    /// Approvals and formal channels.
    pub clearances: Vec<Recorded>,
}

/// How an item stands.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The item.
    pub item: Item,
    /// The law's answer: one line per place of storage.
    pub lines: Vec<Line>,
    /// Every proposal, oldest first.
    pub proposals: Vec<Proposed>,
}

impl Outcome {
    /// Does something go?
    pub fn grants(self) -> bool {
        matches!(self, Outcome::Grant | Outcome::GrantInPart)
    }

    /// Is something waited for?
    pub fn waits(self) -> bool {
        matches!(self, Outcome::NeedsApproval | Outcome::NeedsFormalChannel)
    }
}

impl Proposed {
    /// Does it wait for a second person?
    pub fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Was it confirmed, and does it still hold?
    pub fn holds(&self) -> bool {
        self.end.as_ref().is_some_and(|end| end.became == Became::Confirmed)
            && self.reopened_at.is_none()
    }
}

impl Standing {
    /// The proposal that waits for a second person.
    pub fn proposed(&self) -> Option<&Proposed> {
        self.proposals.last().filter(|last| last.is_open())
    }

    /// The confirmed decision.
    pub fn decided(&self) -> Option<&Proposed> {
        self.proposals.last().filter(|last| last.holds())
    }
}

impl Review {
    /// The item with this id.
    pub fn item(&self, id: &crate::requests::ItemId) -> Option<&Standing> {
        self.items.iter().find(|standing| standing.item.id == *id)
    }

    /// What confirmed clearances say about an item, by place of storage.
    fn clearing(&self, item: &Item) -> BTreeMap<&str, Vec<ClearingFact>> {
        let mut facts: BTreeMap<&str, Vec<ClearingFact>> = BTreeMap::new();
        for recorded in self.clearances.iter().filter(|c| c.item == item.id && c.is_confirmed()) {
            let place = recorded.clearance.stored_in.as_str();
            facts.entry(place).or_default().extend(recorded.as_fact(item));
        }
        facts
    }
}

/// Reads all that is known for the decision of a request; for pages and for the use cases.
pub async fn load(q: &impl db::Query, request: &RequestId) -> db::Result<Review> {
    let evaluation = store::newest_evaluation(q, request).await?;
    let mut proposals = store::proposals(q, request).await?;
    let mut items = Vec::new();
    for item in crate::requests::items(q, request).await? {
        let (own, rest) = proposals.into_iter().partition(|p: &Proposed| p.item == item.id);
        proposals = rest;
        let lines = evaluation.as_ref().map_or_else(Vec::new, |e| e.lines_of(&item));
        items.push(Standing { item, lines, proposals: own });
    }
    Ok(Review {
        evaluation,
        items,
        subjects: subjects::confirmed(q, request).await?,
        clearances: store::clearances(q, request).await?,
    })
}

/// The id of the member of staff; nobody else decides.
fn staff(by: &By) -> Result<&str, ReviewError> {
    match &*by.kind {
        "staff" if !by.id.is_empty() => Ok(&by.id),
        _ => Err(ReviewError::NotStaff),
    }
}

/// The second person is not the first, not with another account either.
async fn two_people(tx: &db::Tx, second: &str, first: &str) -> Result<(), ReviewError> {
    match accounts::people::are_one_person(tx, second, first).await? {
        true => Err(ReviewError::SamePerson),
        false => Ok(()),
    }
}

/// Words, without white space around them; none is an error.
fn needed(words: &str) -> Result<&str, ReviewError> {
    let words = words.trim();
    if words.is_empty() { Err(ReviewError::WordsMissing) } else { Ok(words) }
}
