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

/// How long a worker may take for a job before another takes it, in seconds.
const LEASE: i64 = 15 * 60;
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
        other => Err(format!("nobody knows how to do {other}")),
    }
}

/// Works until `stop` says true; a job that was begun is finished.
pub async fn work(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow_and_update() {
        match run_one(&app).await {
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
    let Some(job) = jobs::take(&app.db, app.clock.now(), LEASE).await? else {
        return Ok(false);
    };
    let kind = job.kind.clone();
    let outcome = match perform(app, &job).await {
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
    tx.commit().await?;
    Ok(office::requests::drafts::sweep(app).await?)
}
