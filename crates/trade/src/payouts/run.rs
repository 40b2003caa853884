//! Runs: drawn up, started, or given up.

use super::candidates::{self, Outcome};
use super::store::{self, Payout, Run};
use super::{PayoutId, RunId, netting};
use crate::error::{Error, Result};
use crate::number;
use ledger::moves;
use ledger::{Owner, Posted};
use values::Time;
use web::App;

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By<'a> {
    /// A member of staff.
    Treasurer(&'a str),
    /// Time.
    Clock,
}

impl By<'_> {
    /// How the log of deeds names it.
    pub fn audit(&self) -> audit::By<'_> {
        match self {
            By::Treasurer(id) => audit::By::Account("staff", id),
            By::Clock => audit::By::System,
        }
    }

    /// The id that stands with the run.
    pub(super) fn id(&self) -> Option<String> {
        match self {
            By::Treasurer(id) => Some((*id).to_owned()),
            By::Clock => None,
        }
    }
}

/// Writes down who gets how much; no money moves but between currencies of one store. The same key
/// draws up one run, however often it is asked for.
///
/// # Errors
/// [`Error::Field`] when nobody is to be paid.
pub async fn draw_up(app: &App, by: By<'_>, key: &str) -> Result<RunId> {
    if let Some(run) = store::run_by_key(&app.db, key).await? {
        return Ok(run.id);
    }
    let now = app.clock.now();
    let id = RunId::mint(now);
    let before = candidates::all(app).await?;
    netting::even_out(app, &id, &before).await?;
    let all = candidates::all(app).await?;
    let paid = all.iter().filter_map(|candidate| match &candidate.outcome {
        Outcome::Pays(account) => Some(Payout::new(app, candidate, account, &id, now)),
        Outcome::Waits(_) => None,
    });
    let paid: Vec<Payout> = paid.collect();
    if paid.is_empty() {
        return Err(Error::Field("run", "payouts-nobody"));
    }
    let tx = app.db.begin().await?;
    if !store::add_run(&tx, &id, by.id(), key, now).await? {
        drop(tx);
        let run = store::run_by_key(&app.db, key).await?.ok_or(Error::Stale)?;
        return Ok(run.id);
    }
    store::add_payouts(&tx, &paid).await?;
    let count = i64::try_from(paid.len()).unwrap_or(i64::MAX);
    note(&tx, "payout-run.drawn-up", by, &id, count, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Begins a run that was drawn up: sets the money of each payout aside. What is not owed any more fails.
///
/// # Errors
/// [`Error::Stale`] when it was given up. A run that has begun already only goes on.
pub async fn start(app: &App, by: By<'_>, id: &RunId) -> Result<Run> {
    let run = store::run(&app.db, id).await?.ok_or(Error::NotFound)?;
    match run.state.as_str() {
        "drawn-up" => {}
        "given-up" => return Err(Error::Stale),
        _ => return go_on(app, id).await,
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if store::set_run(&tx, id, "drawn-up", "begun", None).await? {
        note(&tx, "payout-run.started", by, id, run.payouts, now).await?;
        tx.commit().await?;
    } else {
        drop(tx);
    }
    go_on(app, id).await
}

/// Goes on with a run that has begun, where it stopped.
///
/// # Errors
/// When the database does not answer.
pub async fn go_on(app: &App, id: &RunId) -> Result<Run> {
    for payout in store::of_run(&app.db, id).await? {
        if payout.state == "drawn-up" {
            begin(app, &payout).await?;
        }
    }
    let tx = app.db.begin().await?;
    store::end_run(&tx, id, app.clock.now()).await?;
    tx.commit().await?;
    store::run(&app.db, id).await?.ok_or(Error::NotFound)
}

/// Gives a run up that has not begun.
///
/// # Errors
/// [`Error::Stale`] when it has begun.
pub async fn give_up(app: &App, by: By<'_>, id: &RunId) -> Result<()> {
    let run = store::run(&app.db, id).await?.ok_or(Error::NotFound)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !store::set_run(&tx, id, "drawn-up", "given-up", Some(now)).await? {
        return Err(Error::Stale);
    }
    store::give_up_payouts(&tx, id, now).await?;
    note(&tx, "payout-run.given-up", by, id, run.payouts, now).await?;
    Ok(tx.commit().await?)
}

/// Sets the money of a payout aside, once.
async fn begin(app: &App, payout: &Payout) -> Result<()> {
    for _ in 0..4 {
        match try_begin(app, payout).await {
            Err(
                Error::Db(db::Error::Conflict)
                | Error::Ledger(ledger::Error::Db(db::Error::Conflict)),
            ) => {}
            Err(Error::Ledger(ledger::Error::Insufficient { .. })) => {
                let tx = app.db.begin().await?;
                let now = app.clock.now();
                store::advance(&tx, payout, ("drawn-up", "failed"), Some("owed-less"), Some(now))
                    .await?;
                return Ok(tx.commit().await?);
            }
            done => return done.map(|_| ()),
        }
    }
    Err(Error::Stale)
}

async fn try_begin(app: &App, payout: &Payout) -> Result<Option<Posted>> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if !store::advance(&tx, payout, ("drawn-up", "begun"), None, None).await? {
        return Ok(None);
    }
    let key = format!("payout:{}", payout.id);
    let cause = moves::Cause { reference: payout.id.as_str(), key: &key };
    let seller = Owner::new(payout.store.as_str())?;
    let owner = Owner::new(payout.id.as_str())?;
    let moved = moves::pay_out(cause, &seller, &owner, payout.amount)?;
    let posted = ledger::post(&tx, &moved, now).await?;
    tx.commit().await?;
    Ok(Some(posted))
}

impl Payout {
    fn new(
        app: &App,
        candidate: &candidates::Candidate,
        account: &super::AccountId,
        run: &RunId,
        now: Time,
    ) -> Payout {
        Payout {
            id: PayoutId::mint(now),
            number: number::fresh(app),
            run: run.clone(),
            store: candidate.store.id.clone(),
            amount: candidate.owed,
            account: Some(account.clone()),
            state: "drawn-up".to_owned(),
            failure: None,
            created: now,
            settled: None,
        }
    }
}

async fn note(
    tx: &db::Tx,
    kind: &'static str,
    by: By<'_>,
    run: &RunId,
    payouts: i64,
    at: Time,
) -> Result<()> {
    let details = [("payouts", audit::Fact::Number(payouts))];
    let entry =
        audit::Entry { kind, by: by.audit(), subject: Some(run.as_str()), at, details: &details };
    audit::record(tx, entry).await?;
    Ok(())
}
