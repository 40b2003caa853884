//! Proposing, confirming, sending back; and what follows when the last item is confirmed.

use db::Tx;
use serde_json::{Value as Json, json};
use values::Time;

use super::{
    Became, End, Outcome, Proposal, ProposalId, Proposed, Review, ReviewError, Standing, Waits,
    check::{Moment, check},
    load, needed, staff, store, two_people,
};
use crate::requests::{self, By, ItemId, Request, Stage, Told};

/// A reviewer proposes how an item is decided; proposing again edits what was proposed before.
///
/// # Errors
/// Everything that may not be proposed; [`ReviewError::Stale`] when the law was applied anew since
/// the reviewer looked; [`ReviewError::AlreadyDecided`] once a second person has confirmed.
pub async fn propose(
    tx: &Tx,
    request: &mut Request,
    item: &ItemId,
    proposal: &Proposal,
    by: &By,
    now: Time,
) -> Result<ProposalId, ReviewError> {
    let author = staff(by)?.to_owned();
    let review = under_review(tx, request).await?;
    let standing = review.item(item).ok_or(ReviewError::NotFound)?;
    if standing.decided().is_some() {
        return Err(ReviewError::AlreadyDecided);
    }
    if review.evaluation.as_ref().map(|evaluation| &evaluation.id) != Some(&proposal.evaluation) {
        return Err(ReviewError::Stale);
    }
    let proposal = tidied(proposal);
    let kind = request.body.kind;
    let at_once = (Moment::Proposing, now);
    let checked = check(&review, kind, standing, &proposal, (&author, now), at_once)?;
    let proposed = Proposed {
        id: ProposalId::mint(now),
        item: item.clone(),
        number: standing.proposals.len() as i64 + 1,
        proposal: Proposal { frame: checked.frame, ..proposal },
        places: checked.places,
        accounts: checked.accounts,
        at: now,
        by: author,
        end: None,
        reopened_at: None,
    };
    tell(tx, request, "request.proposed", standing, &proposed, by, now).await?;
    if let Some(before) = standing.proposed() {
        let end = ended(Became::Replaced, &proposed.by, "", now);
        store::end_proposal(tx, before, &end).await?;
    }
    store::add_proposal(tx, &request.id, &proposed).await?;
    Ok(proposed.id)
}

/// Another person confirms exactly the proposal that they saw. When it was the last one, the
/// request is decided: `request.stage` says how it stands afterwards.
///
/// # Errors
/// [`ReviewError::Stale`] when the proposal was edited, sent back or confirmed meanwhile,
/// [`ReviewError::SamePerson`] for its author; and whatever would keep it from being proposed now,
/// such as an approval that has run out.
pub async fn confirm(
    tx: &Tx,
    request: &mut Request,
    proposal: &ProposalId,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let second = staff(by)?;
    let review = under_review(tx, request).await?;
    let (standing, proposed) = still_open(&review, proposal)?;
    two_people(tx, second, &proposed.by).await?;
    let author = (proposed.by.as_str(), proposed.at);
    let kind = request.body.kind;
    let settling = (Moment::Settling, now);
    let checked = check(&review, kind, standing, &proposed.proposal, author, settling)?;
    if checked.places != proposed.places || checked.accounts != proposed.accounts {
        return Err(ReviewError::FactsChanged);
    }
    tell(tx, request, "request.confirmed", standing, proposed, by, now).await?;
    store::end_proposal(tx, proposed, &ended(Became::Confirmed, second, "", now)).await?;
    settle(tx, request, by, now).await
}

/// Another person sends the proposal back with words, or its author takes it back.
pub async fn send_back(
    tx: &Tx,
    request: &mut Request,
    proposal: &ProposalId,
    words: &str,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let second = staff(by)?;
    let review = under_review(tx, request).await?;
    let (standing, proposed) = still_open(&review, proposal)?;
    let words = needed(words)?;
    tell(tx, request, "request.sent-back", standing, proposed, by, now).await?;
    let end = ended(Became::SentBack, second, words, now);
    Ok(store::end_proposal(tx, proposed, &end).await?)
}

/// When every item is decided: something is granted, or something waits, or all is refused.
pub(super) async fn settle(
    tx: &Tx,
    request: &mut Request,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let review = load(tx, &request.id).await?;
    let decided: Option<Vec<&Proposed>> = review.items.iter().map(Standing::decided).collect();
    let Some(decided) = decided else { return Ok(()) };
    let count = |of: fn(Outcome) -> bool| -> i64 {
        decided.iter().filter(|p| of(p.proposal.outcome)).count() as i64
    };
    let (granted, waiting) = (count(Outcome::grants), count(Outcome::waits));
    let logged = [
        ("granted", audit::Fact::Number(granted)),
        ("waiting", audit::Fact::Number(waiting)),
        ("refused", audit::Fact::Number(count(|outcome| outcome == Outcome::Refuse))),
    ];
    if granted == 0 && waiting > 0 {
        let told = Told::openly("request.suspended", json!({ "waits_for": waits_for(&decided) }));
        let told = Told { logged: &logged, ..told };
        return Ok(requests::step(tx, request, Stage::Suspended, by, told, now).await?);
    }
    let told = Told { logged: &logged, ..Told::plainly("request.decided") };
    requests::step(tx, request, Stage::Decided, by, told, now).await?;
    if granted == 0 {
        let told = Told::plainly("request.refused");
        requests::step(tx, request, Stage::Refused, by, told, now).await?;
    }
    Ok(())
}

/// What is waited for, as the authority is told; it is for the authority to see to either.
fn waits_for(decided: &[&Proposed]) -> Json {
    let with = |outcome: Outcome| decided.iter().any(|p| p.proposal.outcome == outcome);
    let waits = [
        (with(Outcome::NeedsApproval), Waits::Approval),
        (with(Outcome::NeedsFormalChannel), Waits::FormalChannel),
    ];
    waits.iter().filter(|(waits, _)| *waits).map(|(_, what)| what.as_str()).collect()
}

async fn under_review(tx: &Tx, request: &Request) -> Result<Review, ReviewError> {
    match request.stage {
        Stage::UnderReview => Ok(load(tx, &request.id).await?),
        other => Err(ReviewError::NotNow(other)),
    }
}

/// The proposal, if nothing has become of it yet.
fn still_open<'r>(
    review: &'r Review,
    id: &ProposalId,
) -> Result<(&'r Standing, &'r Proposed), ReviewError> {
    let mut all = review.items.iter().flat_map(|s| s.proposals.iter().map(move |p| (s, p)));
    let (standing, proposed) = all.find(|(_, p)| p.id == *id).ok_or(ReviewError::NotFound)?;
    if proposed.is_open() { Ok((standing, proposed)) } else { Err(ReviewError::Stale) }
}

fn ended(became: Became, by: &str, words: &str, now: Time) -> End {
    End { became, at: now, by: by.to_owned(), words: words.to_owned() }
}

/// Texts without white space around them; an empty legal review is none.
fn tidied(proposal: &Proposal) -> Proposal {
    let review = proposal.legal_review.as_deref().map(str::trim).filter(|text| !text.is_empty());
    let mut withheld = proposal.withheld.clone();
    withheld.sort_unstable();
    withheld.dedup();
    Proposal {
        words: proposal.words.trim().to_owned(),
        legal_review: review.map(str::to_owned),
        withheld,
        ..proposal.clone()
    }
}

/// The fact, which only the office sees, and the entry in the log of deeds. The log is told the
/// outward ground only: it may be shown to others.
async fn tell(
    tx: &Tx,
    request: &mut Request,
    deed: &'static str,
    standing: &Standing,
    proposed: &Proposed,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let outcome = proposed.proposal.outcome.as_str();
    let mut logged = vec![
        ("item", audit::Fact::Id(standing.item.id.as_str())),
        ("proposal", audit::Fact::Id(proposed.id.as_str())),
        ("evaluation", audit::Fact::Id(proposed.proposal.evaluation.as_str())),
        ("outcome", audit::Fact::Code(outcome)),
    ];
    logged.extend(proposed.proposal.ground.map(|g| ("ground", audit::Fact::Code(g.outward()))));
    let details = json!({
        "item": standing.item.position, "proposal": proposed.id.as_str(), "outcome": outcome,
    });
    let told = Told { logged: &logged, ..Told::inside(deed, details) };
    let stage = request.stage;
    Ok(requests::step(tx, request, stage, by, told, now).await?)
}
