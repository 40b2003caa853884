//! The worker: takes jobs from the queue and hands each to the slice that knows its kind.
//!
//! Several workers may run, in one process or in several on one PostgreSQL: a job is under lease of
//! one of them. A handler that has done the work removes the job in the same transaction
//! (`db::jobs::done`); one that fails gives a reason without personal data, and the job is tried
//! again after a pause.

use db::jobs::{self, Job};
use office::disclosure;
use std::time::Duration;
use tokio::sync::watch;
use web::App;

/// For how many seconds a job stays with a worker that no longer renews its lease, where the operator
/// sets nothing else.
pub const LEASE: i64 = 60;
/// How long a worker waits when nothing is due.
const PAUSE: Duration = Duration::from_millis(500);
/// How often what has expired is swept out.
const SWEEPING: Duration = Duration::from_secs(10 * 60);

/// Does one job, by its kind.
///
/// # Errors
/// A reason for the operator, without personal data.
async fn perform(app: &App, job: &Job) -> Result<(), String> {
    match job.kind.as_str() {
        disclosure::JOB => disclosure::run(app, job).await,
        shop::import::JOB => shop::import::perform(app, job).await,
        outbox::mail::JOB => outbox::mail::run(app, job).await,
        outbox::webhooks::JOB => outbox::webhooks::run(app, job).await,
        other => match trade::run_job(app, job).await {
            Some(done) => done,
            None => Err(format!("nobody knows how to do {other}")),
        },
    }
}

/// Works until `stop` says true; a job that was begun is finished.
pub async fn work(app: App, lease: i64, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow_and_update() {
        match run_leased(&app, lease).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "the queue cannot be read"),
        }
        tokio::select! {
            _ = tokio::time::sleep(PAUSE) => {}
            changed = stop.changed() => if changed.is_err() { return },
        }
    }
}

/// Takes the job that is due longest and does it. False when none is due.
///
/// # Errors
/// When the queue cannot be reached. A job that fails is no error here: it is put back.
pub async fn run_one(app: &App) -> db::Result<bool> {
    run_leased(app, LEASE).await
}

async fn run_leased(app: &App, lease: i64) -> db::Result<bool> {
    let Some(job) = jobs::take(&app.db, app.clock.now(), lease).await? else {
        return Ok(false);
    };
    let kind = job.kind.clone();
    let performed = tokio::select! {
        performed = perform(app, &job) => performed,
        never = keep(app, &job, lease) => match never {},
    };
    let outcome = match performed {
        Ok(()) => "done",
        Err(reason) => {
            tracing::warn!(job = %job.id, kind, attempt = job.attempt, reason, "a job failed");
            jobs::failed(&app.db, &job, &reason, app.clock.now()).await?;
            "failed"
        }
    };
    metrics::counter!("kontor_jobs_total", "kind" => kind, "outcome" => outcome).increment(1);
    Ok(true)
}

/// Renews the lease as long as the job is worked on. What cannot be renewed is tried again soon: a
/// job that two run at once is no harm, only waste.
async fn keep(app: &App, job: &Job, lease: i64) -> std::convert::Infallible {
    let pause = Duration::from_millis(lease.unsigned_abs().saturating_mul(1000) / 3);
    loop {
        tokio::time::sleep(pause).await;
        match jobs::renew(&app.db, job, app.clock.now(), lease).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!(job = %job.id, "another worker has taken this job"),
            Err(error) => tracing::warn!(job = %job.id, %error, "a lease cannot be renewed"),
        }
    }
}

/// Sweeps out what has expired, for ever: sessions, idempotency keys, drafts. To be spawned.
pub async fn sweep(app: App) {
    loop {
        if let Err(error) = sweep_once(&app).await {
            tracing::error!(%error, "what has expired cannot be swept out");
        }
        tokio::time::sleep(SWEEPING).await;
    }
}

/// Sweeps once.
///
/// # Errors
/// When the database or the log of deeds cannot be written.
pub async fn sweep_once(app: &App) -> anyhow::Result<()> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    accounts::sweep_sessions(&tx, now).await?;
    web::forget_idempotency_keys(&tx, now).await?;
    market::customers::sweep(&tx, now).await?;
    tx.commit().await?;
    trade::sweep(app).await?;
    outbox::sweep(app).await?;
    shop::pictures::sweep(app).await?;
    Ok(office::requests::drafts::sweep(app).await?)
}
