//! Paying by bank transfer: the buyer is told an account and a reference (the checkout's number), and
//! the treasurer enters what has arrived. Refunds are transfers too, which the treasurer confirms.

use super::charge::{Charge, Which};
use super::provider::{Card, Event, Provider, Told};
use super::{refunds, settle, store};
use crate::error::{Error, Result};
use crate::{ChargeId, RefundId};
use accounts::{Pay, Permit};
use db::Query;
use values::Money;
use web::App;

/// The provider of bank transfers: people.
pub struct Manual;

impl Provider for Manual {
    async fn charge(&self, _: &App, _: &Charge, _: Option<&Card>) -> Result<Vec<Event>> {
        Ok(Vec::new())
    }

    async fn capture(&self, _: &App, charge: &Charge) -> Result<Vec<Event>> {
        Ok(vec![Event::of(charge, Told::Captured)])
    }

    async fn void(&self, _: &App, charge: &Charge) -> Result<Vec<Event>> {
        Ok(vec![Event::of(charge, Told::Voided)])
    }

    async fn refund(&self, _: &App, _: &ChargeId, _: &RefundId, _: Money) -> Result<bool> {
        Ok(false)
    }
}

/// Transfers that are awaited, the oldest first; `after` begins the next page.
///
/// # Errors
/// When the database does not answer.
pub async fn awaited(
    q: &impl Query,
    _: &Permit<Pay>,
    after: Option<&str>,
    limit: i64,
) -> Result<Vec<Charge>> {
    Ok(store::transfers(q, after, limit).await?)
}

/// A transfer has arrived in full. When its time had ended meanwhile, it is to be sent back.
///
/// # Errors
/// [`Error::NotFound`] when no such transfer is awaited.
pub async fn received(app: &App, by: &Permit<Pay>, id: &ChargeId) -> Result<settle::Effect> {
    let charge = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    if charge.provider != Which::Manual {
        return Err(Error::NotFound);
    }
    note(app, by, "transfer.received", id.as_str()).await?;
    settle(app, &Event::of(&charge, Told::Captured), "").await
}

/// Refunds that are to be transferred, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn refunds_awaited(
    q: &impl Query,
    _: &Permit<Pay>,
    limit: i64,
) -> Result<Vec<refunds::Awaited>> {
    Ok(refunds::by_hand(q, limit).await?)
}

/// A refund was transferred.
///
/// # Errors
/// [`Error::NotFound`] when there is no such refund.
pub async fn refund_sent(app: &App, by: &Permit<Pay>, id: &RefundId) -> Result<()> {
    let awaited = refunds::by_hand(&app.db, 10_000).await?;
    if !awaited.iter().any(|refund| refund.id == *id) {
        return Err(Error::NotFound);
    }
    note(app, by, "refund.sent", id.as_str()).await?;
    refunds::settled(app, id).await
}

async fn note(app: &App, by: &Permit<Pay>, kind: &'static str, subject: &str) -> Result<()> {
    let (tx, at) = (app.db.begin().await?, app.clock.now());
    let entry = audit::Entry { kind, by: by.by(), subject: Some(subject), at, details: &[] };
    audit::record(&tx, entry).await?;
    Ok(tx.commit().await?)
}
