//! The acts of a review as staff do them, each with the power that it needs and in a transaction of
//! its own: by form and by API alike.

use accounts::{Confirm, Permit, Power, Review as Reviewing, note_reading};
use db::Tx;
use market::custody::Frame;
use web::{App, Problem};

use super::{
    ReviewError,
    wire::{Clearing, Proposing, Second, SecondClearance, Waiting},
};
use crate::{
    assessment,
    law::Facts,
    requests::{self, By, Item, Request, RequestId, Stage, find},
};

/// Opens the review of a verified request: gathers the facts and applies the law to them.
pub async fn open(app: &App, by: &Permit<Reviewing>, id: &RequestId) -> Result<Request, Problem> {
    let (mut request, facts) = with_facts(app, by, id).await?;
    let tx = app.db.begin().await?;
    super::open(&tx, &mut request, facts, &By::from(by.actor()), app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Applies the law again, on the facts of today.
pub async fn reevaluate(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
) -> Result<Request, Problem> {
    let (mut request, facts) = with_facts(app, by, id).await?;
    let tx = app.db.begin().await?;
    super::reevaluate(&tx, &mut request, facts, &By::from(by.actor()), app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Proposes how the item at this place of the request is decided.
pub async fn propose(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
    position: usize,
    sent: Proposing,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let (mut request, item) = item_of(&tx, id, position).await?;
    let proposal = sent.proposal(Frame { from: item.from, to: item.to });
    let by = By::from(by.actor());
    super::propose(&tx, &mut request, &item.id, &proposal, &by, app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Confirms the proposal that was seen.
pub async fn confirm(
    app: &App,
    by: &Permit<Confirm>,
    id: &RequestId,
    position: usize,
    sent: &Second,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let mut request = proposed_for(&tx, id, position, sent).await?;
    let by = By::from(by.actor());
    super::confirm(&tx, &mut request, &sent.proposal, &by, app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Sends the proposal that was seen back, or takes one's own back.
///
/// # Errors
/// 403 for a proposal of another person without the power to confirm.
pub async fn send_back(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
    position: usize,
    sent: &Second,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let mut request = proposed_for(&tx, id, position, sent).await?;
    let review = super::load(&tx, id).await?;
    let mut all = review.items.iter().flat_map(|standing| &standing.proposals);
    let own = all.any(|one| one.id == sent.proposal && one.by == by.id());
    if !own && Permit::<Confirm>::of(by.actor()).is_none() {
        return Err(Problem::forbidden());
    }
    let by = By::from(by.actor());
    super::send_back(&tx, &mut request, &sent.proposal, &sent.words, &by, app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Records an approval or a formal channel for an item.
pub async fn record_clearance(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
    position: usize,
    sent: Clearing,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let (mut request, item) = item_of(&tx, id, position).await?;
    let by = By::from(by.actor());
    let clearance = sent.into();
    super::record_clearance(&tx, &mut request, &item.id, &clearance, &by, app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// Confirms a recorded clearance. While the review is open the law is applied again with it, and a
/// decision that waited for it is open again; elsewhere that is done when the review goes on.
pub async fn confirm_clearance(
    app: &App,
    by: &Permit<Confirm>,
    id: &RequestId,
    sent: &SecondClearance,
) -> Result<Request, Problem> {
    let (mut request, facts) = with_facts(app, by, id).await?;
    let (by, now) = (By::from(by.actor()), app.clock.now());
    let tx = app.db.begin().await?;
    super::confirm_clearance(&tx, &mut request, &sent.clearance, &by, now).await?;
    if request.stage == Stage::UnderReview {
        super::reevaluate_cleared(&tx, &mut request, facts, &sent.clearance, &by, now).await?;
    }
    tx.commit().await?;
    Ok(request)
}

/// Sends a recorded clearance back, or takes one's own back.
pub async fn reject_clearance(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
    sent: &SecondClearance,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let mut request = request_of(&tx, id).await?;
    let review = super::load(&tx, id).await?;
    let own = review.clearances.iter().any(|one| one.id == sent.clearance && one.by == by.id());
    if !own && Permit::<Confirm>::of(by.actor()).is_none() {
        return Err(Problem::forbidden());
    }
    let (by, now) = (By::from(by.actor()), app.clock.now());
    super::reject_clearance(&tx, &mut request, &sent.clearance, &sent.words, &by, now).await?;
    tx.commit().await?;
    Ok(request)
}

/// Lets the request wait for an approval or a formal channel.
pub async fn suspend(
    app: &App,
    by: &Permit<Reviewing>,
    id: &RequestId,
    sent: &Waiting,
) -> Result<Request, Problem> {
    let tx = app.db.begin().await?;
    let mut request = request_of(&tx, id).await?;
    let (by, now) = (By::from(by.actor()), app.clock.now());
    super::suspend(&tx, &mut request, sent.waits_for, &sent.words, &by, now).await?;
    tx.commit().await?;
    Ok(request)
}

/// Goes on with a request that waited, on the facts of today.
pub async fn resume(app: &App, by: &Permit<Reviewing>, id: &RequestId) -> Result<Request, Problem> {
    let (mut request, facts) = with_facts(app, by, id).await?;
    let tx = app.db.begin().await?;
    super::resume(&tx, &mut request, facts, &By::from(by.actor()), app.clock.now()).await?;
    tx.commit().await?;
    Ok(request)
}

/// The request with its facts, gathered before the transaction; the version of the request tells
/// whether they are still those of today when they are used.
async fn with_facts<P: Power>(
    app: &App,
    by: &Permit<P>,
    id: &RequestId,
) -> Result<(Request, Facts), Problem> {
    let request = find(&app.db, id).await?.ok_or_else(Problem::not_found)?;
    note_reading(app, by.by(), "subjects.sought", id.as_str()).await?;
    let confirmed = super::confirmed(&app.db, id).await?;
    let confirmed: Vec<(usize, String)> =
        confirmed.into_iter().map(|subject| (subject.target, subject.account)).collect();
    let facts = assessment::facts_now(&app.db, &request, &confirmed).await?;
    Ok((request, facts))
}

async fn request_of(tx: &Tx, id: &RequestId) -> Result<Request, Problem> {
    find(tx, id).await?.ok_or_else(Problem::not_found)
}

async fn item_of(tx: &Tx, id: &RequestId, position: usize) -> Result<(Request, Item), Problem> {
    let request = request_of(tx, id).await?;
    let items = requests::items(tx, id).await?;
    let item = items.into_iter().find(|item| item.position == position);
    Ok((request, item.ok_or_else(Problem::not_found)?))
}

/// The request, if the proposal is one for the item at this place.
async fn proposed_for(
    tx: &Tx,
    id: &RequestId,
    position: usize,
    sent: &Second,
) -> Result<Request, Problem> {
    let (request, item) = item_of(tx, id, position).await?;
    let review = super::load(tx, id).await?;
    let standing = review.item(&item.id).ok_or(ReviewError::NotFound)?;
    match standing.proposals.iter().any(|one| one.id == sent.proposal) {
        true => Ok(request),
        false => Err(Problem::not_found()),
    }
}
