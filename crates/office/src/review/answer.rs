//! What the authority is told of each item, once there is something to tell. No place
//! of storage, no account, and no words that could tell whether one exists.

use market::custody::Frame;

use super::{Outcome, Proposed, load};
use crate::requests::{Item, Request, Stage};

/// The answer to one item, as the authority reads it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The item, as it was asked.
    pub item: Item,
    /// What was decided.
    pub outcome: Outcome,
    /// For grants: from when to when.
    pub frame: Option<Frame>,
    /// The code of the ground (see [`super::Ground::outward`]).
    pub ground: Option<&'static str>,
    /// The section of the guide on which the ground rests.
    pub rests_on: Option<&'static str>,
    /// Words, where they cannot tell whether an account exists.
    pub words: Option<String>,
}

/// The answers to the items of a request; none before all is decided, and only what is waited
/// for while it is suspended.
pub async fn answers(q: &impl db::Query, request: &Request) -> db::Result<Vec<Answer>> {
    let told = |outcome: Outcome| match request.stage {
        Stage::Suspended => outcome.waits(),
        Stage::Decided
        | Stage::Collecting
        | Stage::Ready
        | Stage::Delivered
        | Stage::Closed
        | Stage::Refused => true,
        _ => false,
    };
    let review = load(q, &request.id).await?;
    let decided = review.items.iter().filter_map(|s| Some((&s.item, s.decided()?)));
    let of_item = |(item, decided): (&Item, &Proposed)| answer(item, decided);
    Ok(decided.filter(|(_, p)| told(p.proposal.outcome)).map(of_item).collect())
}

fn answer(item: &Item, decided: &Proposed) -> Answer {
    let proposal = &decided.proposal;
    let ground = proposal.ground;
    // Where nothing of the item goes, words about what is stored would tell that something is.
    let inside = ground.is_none_or(|ground| {
        ground.hides() || (ground.is_of_records() && !proposal.outcome.grants())
    });
    let shown = !inside && !proposal.words.is_empty();
    Answer {
        item: item.clone(),
        outcome: proposal.outcome,
        frame: proposal.frame,
        ground: ground.map(|ground| ground.outward()),
        rests_on: ground.map(|ground| ground.rests_on()),
        words: shown.then(|| proposal.words.clone()),
    }
}
