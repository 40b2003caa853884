//! The queue of jobs: rows that commit together with the deed that wants them done.
//!
//! A worker takes the job that is due longest under a lease and renews it while it
//! works; when it dies, the lease runs out and another takes the job. So a job may
//! run twice, and each kind's handler is written to bear that. The number of the
//! attempt tells whose lease it is.

use serde_json::Value as Json;
use values::{Time, id};

use crate::{Db, FromRow, Query, Result, Row, Tx, params};

id!(
    /// A job in the queue.
    JobId,
    "job"
);

/// How often a job is tried before it is left for a person to look at.
pub const ATTEMPTS: i64 = 12;

/// A job under lease.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its id.
    pub id: JobId,
    /// What is to be done; its slice knows.
    pub kind: String,
    /// With what.
    pub payload: Json,
    /// Which attempt this is, from 1.
    pub attempt: i64,
}

/// Puts a job in the queue, to be done at `due` or soon after.
pub async fn enqueue(tx: &Tx, kind: &str, payload: &Json, due: Time, now: Time) -> Result<JobId> {
    let id = JobId::mint(now);
    tx.exec(
        "insert into job (id, kind, payload, due, attempts, made) values ($1, $2, $3, $4, 0, $5)",
        &params![id.as_str(), kind, payload, due, now],
    )
    .await?;
    Ok(id)
}

/// Takes the job that is due longest, for `lease` seconds; `None` when nothing is due.
pub async fn take(db: &Db, now: Time, lease: i64) -> Result<Option<Job>> {
    let tx = db.begin().await?;
    let job = tx
        .opt(
            "update job set leased_until = $2, attempts = attempts + 1
             where id = (
               select id from job
               where due <= $1 and attempts < $3 and (leased_until is null or leased_until <= $1)
               order by due, id limit 1 for update skip locked)
             returning id, kind, payload, attempts",
            &params![now, now.plus_seconds(lease), ATTEMPTS],
        )
        .await?;
    tx.commit().await?;
    Ok(job)
}

/// The worker still works: its lease is renewed. False when another has taken the job meanwhile.
pub async fn renew(db: &Db, job: &Job, now: Time, lease: i64) -> Result<bool> {
    let sql = "update job set leased_until = $3 where id = $1 and attempts = $2";
    let params = params![job.id.as_str(), job.attempt, now.plus_seconds(lease)];
    Ok(db.exec(sql, &params).await? == 1)
}

/// The job is done: its row goes, in the transaction of what was done.
pub async fn done(tx: &Tx, job: &JobId) -> Result<()> {
    tx.exec("delete from job where id = $1", &params![job.as_str()]).await?;
    Ok(())
}

/// The job failed: it is tried again, each time after a longer pause (10 s to about 3 h).
/// `reason` is for the operator and holds no personal data. When another worker has taken the job
/// meanwhile, it goes on undisturbed.
pub async fn failed(db: &Db, job: &Job, reason: &str, now: Time) -> Result<()> {
    let pause = 10 * 2_i64.pow(job.attempt.clamp(0, 10) as u32);
    db.exec(
        "update job set leased_until = null, due = $2, last_error = $3
         where id = $1 and attempts = $4",
        &params![job.id.as_str(), now.plus_seconds(pause), reason, job.attempt],
    )
    .await?;
    Ok(())
}

/// Is this job still to be done, and not given up?
pub async fn is_waiting(q: &impl Query, job: &JobId) -> Result<bool> {
    let sql = "select count(*) from job where id = $1 and attempts < $2";
    let (count,): (i64,) = q.one(sql, &params![job.as_str(), ATTEMPTS]).await?;
    Ok(count > 0)
}

/// Jobs that wait, and jobs that were given up after [`ATTEMPTS`] attempts.
pub async fn counts(db: &Db) -> Result<(i64, i64)> {
    db.one(
        "select coalesce(sum(case when attempts < $1 then 1 else 0 end), 0),
                coalesce(sum(case when attempts < $1 then 0 else 1 end), 0) from job",
        &params![ATTEMPTS],
    )
    .await
}

impl FromRow for Job {
    fn from_row(row: &Row) -> Result<Job> {
        Ok(Job {
            id: row.parse(0)?,
            kind: row.get(1)?,
            payload: row.json(2)?,
            attempt: row.get(3)?,
        })
    }
}
