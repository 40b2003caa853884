//! `kontor bench ledger`: how many moves of money are posted in a second, beside how many commits
//! of a single row the same database makes in the same run.

use crate::{config::Config, house};
use anyhow::bail;
use clap::Args;
use db::{Db, Query};

/// For how long, and where.
#[derive(Args)]
pub struct Ledger {
    /// An empty database to measure as well, such as postgres://…; a new SQLite file always is
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// How long each is measured
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    seconds: u64,
}

impl Ledger {
    pub async fn measure(&self, own: &str) -> anyhow::Result<()> {
        for url in std::iter::once(own).chain(self.database.as_deref()) {
            let db = Db::open(url).await?;
            db.migrate(&house::migrations()).await?;
            let (there,): (i64,) = db.one("select count(*) from ledger_transaction", &[]).await?;
            if there > 0 {
                bail!("the database is not empty: a bench fills one of its own");
            }
            let name = if db.is_sqlite() { "SQLite" } else { "PostgreSQL" };
            for writers in [1, 8] {
                let clock = Config::read(None, [])?.clock();
                let figures = ::ledger::bench(&db, &clock, writers, self.seconds).await?;
                println!("{name:<12} {figures}");
            }
            let begun = std::time::Instant::now();
            let report = ::ledger::verify(&db, None).await?;
            let seconds = begun.elapsed().as_secs_f64();
            println!(
                "{name:<12} {} transactions verified in {seconds:.1} s: {}",
                report.transactions,
                if report.holds() { "everything holds" } else { "the ledger does NOT hold" }
            );
        }
        Ok(())
    }
}
