//! `kontor migrate`.

use super::WithConfig;
use crate::house;
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Migrate {
    #[command(flatten)]
    with: WithConfig,
    /// Change nothing: list what is missing, and end with 1 when something is
    #[arg(long)]
    check: bool,
}

impl Migrate {
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        let db = house::open_database(&self.with.read()?).await?;
        if self.check {
            let missing = db.pending(&house::migrations()).await?;
            for name in &missing {
                println!("missing {name}");
            }
            return Ok(ExitCode::from(u8::from(!missing.is_empty())));
        }
        let done = db.migrate(&house::migrations()).await?;
        for name in &done {
            println!("migrated {name}");
        }
        println!("{} done; the database is up to date", done.len());
        Ok(ExitCode::SUCCESS)
    }
}
