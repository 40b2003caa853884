//! How many transactions can be posted in a second, beside how many commits of a single row the
//! same database makes in the same run.

use std::{
    fmt,
    time::{Duration, Instant},
};

use db::Db;
use values::{Clock, Currency, Money, mint};

use crate::{
    Balanced, Owner, Result,
    moves::{self, Cause, Part, Source},
    post, store,
};

/// In how many turns the two are measured, one after the other, so that both see the same machine.
const TURNS: u32 = 4;

/// What was measured.
#[derive(Debug, Clone)]
pub struct Bench {
    /// How many wrote at once.
    pub writers: u32,
    /// Commits of a single row, per second.
    pub bare: f64,
    /// Posted and committed transactions, per second.
    pub posted: f64,
    /// How many transactions were posted.
    pub transactions: u64,
    /// The time that half of them took at most.
    pub p50: Duration,
    /// The time that 99 of 100 took at most.
    pub p99: Duration,
}

/// Lets `writers` commit for `seconds` a single row each time, and for `seconds` moves of orders'
/// money: each order is held for, then released, each in a transaction of its own, and all meet on
/// the accounts of one provider, one tax office and the platform. What is posted stays in the
/// database: use one made for it.
///
/// # Errors
/// When the database refuses.
pub async fn bench(db: &Db, clock: &Clock, writers: u32, seconds: u64) -> Result<Bench> {
    store::make_bench_table(db).await?;
    let turn = Duration::from_secs(seconds) / TURNS;
    let (mut bare, mut posted) = (Vec::new(), Vec::new());
    let (mut bare_time, mut posted_time) = (Duration::ZERO, Duration::ZERO);
    for number in 0..TURNS {
        let begun = Instant::now();
        bare.extend(
            at_once(writers, |writer| {
                let first = i64::from(number * writers + writer) << 32;
                commit_rows(db.clone(), first, begun + turn)
            })
            .await?,
        );
        bare_time += begun.elapsed();
        let begun = Instant::now();
        posted.extend(
            at_once(writers, |_| move_money(db.clone(), clock.clone(), begun + turn)).await?,
        );
        posted_time += begun.elapsed();
    }
    store::drop_bench_table(db).await?;
    posted.sort();
    let share = |part: usize| posted.get(posted.len() * part / 100).copied().unwrap_or_default();
    Ok(Bench {
        writers,
        bare: bare.len() as f64 / bare_time.as_secs_f64(),
        posted: posted.len() as f64 / posted_time.as_secs_f64(),
        transactions: posted.len() as u64,
        p50: share(50),
        p99: share(99),
    })
}

/// Runs the same for several writers at once, and gathers the times of their commits.
async fn at_once<W>(writers: u32, write: impl Fn(u32) -> W) -> Result<Vec<Duration>>
where
    W: Future<Output = Result<Vec<Duration>>> + Send + 'static,
{
    let mut tasks = tokio::task::JoinSet::new();
    (0..writers).for_each(|writer| {
        tasks.spawn(write(writer));
    });
    let mut all = Vec::new();
    while let Some(done) = tasks.join_next().await {
        all.extend(done.map_err(|e| db::Error::Driver(e.to_string()))??);
    }
    Ok(all)
}

async fn commit_rows(db: Db, first: i64, end: Instant) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    while Instant::now() < end {
        let begun = Instant::now();
        let tx = db.begin().await?;
        store::put_bench_row(&tx, first + times.len() as i64).await?;
        tx.commit().await?;
        times.push(begun.elapsed());
    }
    Ok(times)
}

async fn move_money(db: Db, clock: Clock, end: Instant) -> Result<Vec<Duration>> {
    let (provider, office) = (Owner::new("prv_bench")?, Owner::new("tax_bench")?);
    let euro = Currency::parse("EUR")?;
    let part = Part::new(Money { minor: 11_900, currency: euro }, 1_900, 1_000, 0)?;
    let mut times = Vec::new();
    while Instant::now() < end {
        let id = mint("ord", clock.now());
        let order = Owner::new(&id)?;
        let seller = Owner::new(&format!("sel_{}", times.len() % 500))?;
        let (hold, release) = (format!("hold:{id}"), format!("release:{id}"));
        let cause = |key| Cause { reference: &id, key };
        let source = Source::Received { provider: &provider };
        let held = moves::hold(cause(&hold), source, &order, &office, part)?;
        times.push(commit(&db, &clock, &held).await?);
        let released = moves::release(cause(&release), &order, &seller, part)?;
        times.push(commit(&db, &clock, &released).await?);
    }
    Ok(times)
}

async fn commit(db: &Db, clock: &Clock, balanced: &Balanced) -> Result<Duration> {
    let begun = Instant::now();
    let tx = db.begin().await?;
    post(&tx, balanced, clock.now()).await?;
    tx.commit().await?;
    Ok(begun.elapsed())
}

impl fmt::Display for Bench {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let writers = if self.writers == 1 { "writer" } else { "writers" };
        write!(
            f,
            "{} {writers}: {:.0} transactions/s posted, {:.0} commits/s of one row: {:.0} %; \
             p50 {:.2} ms, p99 {:.2} ms",
            self.writers,
            self.posted,
            self.bare,
            100.0 * self.posted / self.bare.max(f64::EPSILON),
            self.p50.as_secs_f64() * 1e3,
            self.p99.as_secs_f64() * 1e3,
        )
    }
}
