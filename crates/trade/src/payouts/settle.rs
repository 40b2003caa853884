//! What the bank has answered: a payout was paid, was refused, or came back after it was paid. Each is
//! entered once; the money, the seller's programs and the mail go with it in one transaction.

use super::run::By;
use super::store::{self, Payout};
use super::{PayoutId, mails};
use crate::error::{Error, Result};
use db::Tx;
use ledger::moves::{self, Cause};
use ledger::{Balanced, Owner};
use serde_json::json;
use shop::sellers;
use web::App;

/// Why a bank did not pay, as in keys of texts: `payout-failure-…`.
pub const FAILURES: [&str; 4] = ["account-unknown", "account-closed", "refused", "other"];

/// The bank has paid it. Entered again, it changes nothing.
///
/// # Errors
/// [`Error::Stale`] when it is not under way.
pub async fn paid(app: &App, by: By<'_>, id: &PayoutId) -> Result<()> {
    let payout = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let (key, owner) = (format!("paid-out:{id}"), Owner::new(id.as_str())?);
    let cause = Cause { reference: id.as_str(), key: &key };
    let moved = moves::paid_out(cause, &owner, payout.amount)?;
    answer(app, by, &payout, Answer { from: "begun", to: "paid", failure: None, moved }).await
}

/// The bank has refused it, for one of `FAILURES`: the store is owed it again.
///
/// # Errors
/// [`Error::Field`] for another reason, [`Error::Stale`] when it is not under way.
pub async fn failed(app: &App, by: By<'_>, id: &PayoutId, reason: &str) -> Result<()> {
    let failure = known(reason)?;
    let payout = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let (key, owner) = (format!("payout-failed:{id}"), Owner::new(id.as_str())?);
    let cause = Cause { reference: id.as_str(), key: &key };
    let seller = Owner::new(payout.store.as_str())?;
    let moved = moves::payout_failed(cause, &owner, &seller, payout.amount)?;
    let told = Answer { from: "begun", to: "failed", failure: Some(failure), moved };
    answer(app, by, &payout, told).await
}

/// The bank had paid it, and it came back: the store is owed it again.
///
/// # Errors
/// [`Error::Field`] for a reason that is none of `FAILURES`, [`Error::Stale`] when it was not paid.
pub async fn returned(app: &App, by: By<'_>, id: &PayoutId, reason: &str) -> Result<()> {
    let failure = known(reason)?;
    let payout = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let key = format!("payout-returned:{id}");
    let cause = Cause { reference: id.as_str(), key: &key };
    let seller = Owner::new(payout.store.as_str())?;
    let moved = moves::payout_returned(cause, &seller, payout.amount)?;
    let told = Answer { from: "paid", to: "returned", failure: Some(failure), moved };
    answer(app, by, &payout, told).await
}

fn known(reason: &str) -> Result<&'static str> {
    let known = FAILURES.into_iter().find(|known| *known == reason);
    known.ok_or(Error::Field("reason", "payout-reason"))
}

struct Answer {
    from: &'static str,
    to: &'static str,
    failure: Option<&'static str>,
    moved: Balanced,
}

async fn answer(app: &App, by: By<'_>, payout: &Payout, told: Answer) -> Result<()> {
    if payout.state == told.to {
        return Ok(());
    }
    for _ in 0..4 {
        match once(app, by, payout, &told).await {
            Err(
                Error::Db(db::Error::Conflict)
                | Error::Ledger(ledger::Error::Db(db::Error::Conflict)),
            ) => {}
            done => return done,
        }
    }
    Err(Error::Stale)
}

async fn once(app: &App, by: By<'_>, payout: &Payout, told: &Answer) -> Result<()> {
    let now = app.clock.now();
    let tx: Tx = app.db.begin().await?;
    let step = (told.from, told.to);
    if !store::advance(&tx, payout, step, told.failure, Some(now)).await? {
        drop(tx);
        // Somebody may have said the same at the same moment.
        let now = store::by_id(&app.db, &payout.id).await?.ok_or(Error::NotFound)?;
        return if now.state == told.to { Ok(()) } else { Err(Error::Stale) };
    }
    store::end_run(&tx, &payout.run, now).await?;
    let kind = match told.to {
        "paid" => "payout.paid",
        "failed" => "payout.failed",
        _ => "payout.returned",
    };
    let subject = Some(payout.id.as_str());
    audit::record(&tx, audit::Entry { kind, by: by.audit(), subject, at: now, details: &[] })
        .await?;
    let own = sellers::by_id(&tx, &payout.store).await?.ok_or(Error::Broken("a payout's store"))?;
    let data = json!({ "id": payout.id, "number": payout.number, "amount": payout.amount,
        "state": told.to, "failure": told.failure });
    outbox::webhooks::emit(&tx, &own.account, kind, &data, now).await?;
    mails::answered(&tx, app, &own, payout, (told.to, told.failure), now).await?;
    ledger::post(&tx, &told.moved, now).await?;
    Ok(tx.commit().await?)
}
