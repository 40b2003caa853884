//! How many deeds can be logged in a second, proofs included.

use std::{
    fmt,
    time::{Duration, Instant},
};

use db::Db;
use tlog::Signer;
use values::Clock;

use crate::{By, Entry, EntryId, Fact, Result, inclusion, integrate, record};

/// How often the sequencer runs while the bench does.
const PAUSE: Duration = Duration::from_millis(200);

/// What was measured.
#[derive(Debug, Clone)]
pub struct Bench {
    /// How many wrote at once.
    pub writers: u32,
    /// Entries that were committed.
    pub appends: u64,
    /// From the first entry until the last one was committed.
    pub writing: Duration,
    /// From the first entry until the last one was under a signed checkpoint.
    pub until_proven: Duration,
    /// Entries per second, committed and under a signed checkpoint.
    pub appends_per_second: f64,
    /// The time that half of the appends took at most.
    pub append_p50: Duration,
    /// The time that 99 of 100 appends took at most.
    pub append_p99: Duration,
    /// The mean time of making and checking an inclusion proof.
    pub proof: Duration,
}

/// Lets `writers` log deeds for `seconds`, each in a transaction of its own, while the sequencer
/// runs; then proves some of them. The entries stay in the database: use one made for it.
pub async fn bench(
    db: &Db,
    signer: &Signer,
    clock: &Clock,
    writers: u32,
    seconds: u64,
) -> Result<Bench> {
    let start = Instant::now();
    let end = start + Duration::from_secs(seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..writers {
        tasks.spawn(write_until(db.clone(), clock.clone(), end));
    }
    let mut written: Vec<(EntryId, Duration)> = Vec::new();
    let mut pause = tokio::time::interval(PAUSE);
    let mut writing = Duration::ZERO;
    while !tasks.is_empty() {
        tokio::select! {
            Some(done) = tasks.join_next() => {
                let of_one = done.map_err(|e| db::Error::Driver(e.to_string()))??;
                written.extend(of_one);
                writing = start.elapsed();
            }
            _ = pause.tick() => {
                integrate(db, signer, clock.now()).await?;
            }
        }
    }
    integrate(db, signer, clock.now()).await?;
    let until_proven = start.elapsed();
    let proof = mean_proof(db, signer, &written).await?;
    let mut times: Vec<Duration> = written.iter().map(|(_, time)| *time).collect();
    times.sort();
    let share = |part: usize| times.get(times.len() * part / 100).copied().unwrap_or_default();
    Ok(Bench {
        writers,
        appends: times.len() as u64,
        writing,
        until_proven,
        appends_per_second: times.len() as f64 / until_proven.as_secs_f64(),
        append_p50: share(50),
        append_p99: share(99),
        proof,
    })
}

async fn write_until(db: Db, clock: Clock, end: Instant) -> Result<Vec<(EntryId, Duration)>> {
    let mut written = Vec::new();
    while Instant::now() < end {
        let start = Instant::now();
        let details = [("items", Fact::Number(3)), ("result", Fact::Code("granted"))];
        let tx = db.begin().await?;
        let id = record(
            &tx,
            Entry {
                kind: "bench.done",
                by: By::System,
                subject: Some("req_bench"),
                at: clock.now(),
                details: &details,
            },
        )
        .await?;
        tx.commit().await?;
        written.push((id, start.elapsed()));
    }
    Ok(written)
}

async fn mean_proof(db: &Db, signer: &Signer, written: &[(EntryId, Duration)]) -> Result<Duration> {
    const PROOFS: usize = 200;
    let verifier = signer.verifier();
    let step = (written.len() / PROOFS).max(1);
    let chosen: Vec<&EntryId> = written.iter().step_by(step).map(|(id, _)| id).collect();
    let start = Instant::now();
    for id in &chosen {
        inclusion(db, id).await?.verify(&verifier)?;
    }
    Ok(start.elapsed() / u32::try_from(chosen.len().max(1)).unwrap_or(u32::MAX))
}

impl fmt::Display for Bench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "audit: {:.0} appends/s with {} writers ({} entries in {:.1} s, under a signed \
             checkpoint after {:.1} s)",
            self.appends_per_second,
            self.writers,
            self.appends,
            self.writing.as_secs_f64(),
            self.until_proven.as_secs_f64()
        )?;
        writeln!(
            f,
            "audit: append p50 {:.1} ms, p99 {:.1} ms; inclusion proof made and checked {:.2} ms",
            self.append_p50.as_secs_f64() * 1e3,
            self.append_p99.as_secs_f64() * 1e3,
            self.proof.as_secs_f64() * 1e3
        )
    }
}
