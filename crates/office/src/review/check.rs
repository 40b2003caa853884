//! What may be proposed for an item, and confirmed, and still be collected: the same
//! rules each time, applied to what is known at that moment. Pure.

use market::custody::Frame;
use values::Time;

use super::{Outcome, Proposal, Review, ReviewError, Standing, needed, subjects};
use crate::{
    law::{ClearingFact, May},
    requests::{
        Item,
        model::{Category, Kind},
    },
};

/// When a rule is applied: each time a little more must be settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// A reviewer proposes.
    Proposing,
    /// A second person confirms, or the collector reads the grant.
    Settling,
}

/// What a proposal that passed amounts to. Empty unless it grants.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Checked {
    /// The frame, written out.
    pub frame: Option<Frame>,
    /// Places of storage from which records go.
    pub places: Vec<String>,
    /// Accounts whose records go.
    pub accounts: Vec<String>,
    /// What cleared the way.
    pub on: Vec<ClearingFact>,
}

/// Checks a proposal by `author`, made at `made`, against everything that is known at `now`.
pub(super) fn check(
    review: &Review,
    kind: Kind,
    standing: &Standing,
    proposal: &Proposal,
    (author, made): (&str, Time),
    (moment, now): (Moment, Time),
) -> Result<Checked, ReviewError> {
    match proposal.outcome {
        Outcome::Grant | Outcome::GrantInPart => {
            may_disclose(kind)?;
            let accounts = accounts(review, &standing.item)?;
            let frame = frame(&standing.item, proposal)?;
            let (places, on) = places(review, standing, proposal, (author, made), (moment, now))?;
            Ok(Checked { frame: Some(frame), places, accounts, on })
        }
        Outcome::Refuse => {
            nothing_granted(proposal)?;
            proposal.ground.ok_or(ReviewError::GroundMissing)?;
            needed(&proposal.words)?;
            Ok(Checked::default())
        }
        Outcome::NeedsApproval | Outcome::NeedsFormalChannel => {
            may_disclose(kind)?;
            nothing_granted(proposal)?;
            if proposal.ground.is_some() {
                return Err(ReviewError::NotOfThisOutcome("ground"));
            }
            needed(&proposal.words)?;
            let waits = |may: &May| matches!(may, May::NeedsApproval { .. });
            let waits = standing.lines.iter().any(|line| waits(&line.may));
            if proposal.outcome == Outcome::NeedsApproval && !waits {
                return Err(ReviewError::NoApprovalNeeded);
            }
            Ok(Checked::default())
        }
    }
}

/// A preservation, its extension and a withdrawal give nothing to the authority.
fn may_disclose(kind: Kind) -> Result<(), ReviewError> {
    match kind {
        Kind::Production | Kind::Emergency => Ok(()),
        Kind::Preservation | Kind::Extension | Kind::Withdrawal => {
            Err(ReviewError::NotForDisclosure)
        }
    }
}

fn nothing_granted(proposal: &Proposal) -> Result<(), ReviewError> {
    let given = [
        (proposal.frame.is_some(), "frame"),
        (!proposal.withheld.is_empty(), "withheld"),
        (proposal.legal_review.is_some(), "legal_review"),
    ];
    match given.iter().find(|(given, _)| *given) {
        Some((_, field)) => Err(ReviewError::NotOfThisOutcome(field)),
        None => Ok(()),
    }
}

/// The accounts that are meant today, if they are those of whom the law was told.
fn accounts(review: &Review, item: &Item) -> Result<Vec<String>, ReviewError> {
    let accounts = subjects::meant(&review.subjects, item.target)?;
    match review.evaluation.as_ref().map(|e| e.accounts_of(item.target)) {
        Some(seen) if seen == accounts => Ok(accounts),
        _ => Err(ReviewError::FactsChanged),
    }
}

/// The frame that is granted: never beyond what was asked.
fn frame(item: &Item, proposal: &Proposal) -> Result<Frame, ReviewError> {
    let asked = Frame { from: item.from, to: item.to };
    let frame = proposal.frame.unwrap_or(asked);
    if item.category.needs_time_frame() && (frame.from.is_none() || frame.to.is_none()) {
        return Err(ReviewError::FrameOpen);
    }
    if frame.from.zip(frame.to).is_some_and(|(from, to)| to < from) {
        return Err(ReviewError::FrameBackwards);
    }
    let too_early = asked.from.is_some_and(|asked| frame.from.is_none_or(|from| from < asked));
    let too_late = asked.to.is_some_and(|asked| frame.to.is_none_or(|to| to > asked));
    if too_early || too_late {
        return Err(ReviewError::FrameWider);
    }
    let in_full = frame == asked && proposal.withheld.is_empty();
    if proposal.outcome == Outcome::Grant {
        if !in_full {
            return Err(ReviewError::NotInFull);
        }
        if proposal.ground.is_some() {
            return Err(ReviewError::NotOfThisOutcome("ground"));
        }
    } else {
        if in_full {
            return Err(ReviewError::NothingLeftOut);
        }
        proposal.ground.ok_or(ReviewError::GroundMissing)?;
        needed(&proposal.words)?;
    }
    Ok(frame)
}

/// The places from which records go, each cleared by the law, with what cleared them.
fn places(
    review: &Review,
    standing: &Standing,
    proposal: &Proposal,
    (author, made): (&str, Time),
    (moment, now): (Moment, Time),
) -> Result<(Vec<String>, Vec<ClearingFact>), ReviewError> {
    let with_place =
        || standing.lines.iter().filter_map(|line| Some((line, line.stored_in.as_ref()?)));
    if with_place().next().is_none() {
        return Err(ReviewError::NothingFound);
    }
    for withheld in &proposal.withheld {
        if !with_place().any(|(_, place)| place == withheld) {
            return Err(ReviewError::UnknownPlace(withheld.clone()));
        }
    }
    // Clocks of two processes differ a little: what was proposed at one is not of the future for who
    // confirms it at the other.
    let now = now.max(made);
    let item = &standing.item;
    let clearing = review.clearing(item);
    let (mut places, mut on, mut limited) = (Vec::new(), Vec::new(), false);
    for (line, place) in with_place().filter(|(_, place)| !proposal.withheld.contains(place)) {
        let mut facts = clearing.get(place.as_str()).cloned().unwrap_or_default();
        if let Some(ground) = &proposal.legal_review {
            facts.push(ClearingFact::LegalReview {
                item: line.item,
                stored_in: place.clone(),
                by: author.to_owned(),
                ground: ground.clone(),
                at: made,
            });
        }
        let cleared = line
            .clear(&facts, now)
            .map_err(|barrier| ReviewError::Barred { place: place.clone(), barrier })?;
        limited |= cleared.limited();
        places.push(place.clone());
        on.extend(cleared.on().iter().cloned());
    }
    if places.is_empty() {
        return Err(ReviewError::NothingLeft);
    }
    if limited && !is_least(item.category) {
        the_least_first(review, item, proposal, moment)?;
    }
    Ok((places, on))
}

fn is_least(category: Category) -> bool {
    matches!(category, Category::Identification | Category::Subscriber)
}

/// In a limited answer (an emergency: guide § 6) who it is comes first, and whatever goes beyond
/// needs words that say why it is needed against the threat.
fn the_least_first(
    review: &Review,
    item: &Item,
    proposal: &Proposal,
    moment: Moment,
) -> Result<(), ReviewError> {
    needed(&proposal.words)?;
    let settled = |standing: &Standing| match moment {
        Moment::Proposing => standing.proposed().is_some() || standing.decided().is_some(),
        Moment::Settling => standing.decided().is_some(),
    };
    let first = review
        .items
        .iter()
        .filter(|other| other.item.target == item.target && is_least(other.item.category))
        .all(settled);
    if first { Ok(()) } else { Err(ReviewError::LeastFirst) }
}
