//! `kontor law replay`: every evaluation of a request is made again from the facts and the rule set
//! stored with it, and compared byte for byte.

use super::WithConfig;
use crate::house;
use clap::{Args, Subcommand};
use office::requests::RequestId;
use std::process::ExitCode;

/// What can be asked about the law.
#[derive(Subcommand)]
pub enum Law {
    /// Apply the stored rule sets to the stored facts again: the same bytes must come out
    Replay(Replay),
}

/// Which request.
#[derive(Args)]
pub struct Replay {
    #[command(flatten)]
    with: WithConfig,
    /// The request's id: req_…
    request: RequestId,
}

impl Law {
    /// 0 when every evaluation is the same, 1 when one is not, or when there is none.
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        let Law::Replay(replay) = self;
        let db = house::open_database(&replay.with.read()?).await?;
        let all = office::review::replay(&db, &replay.request).await?;
        if all.is_empty() {
            println!("The law has not been applied to {} yet.", replay.request);
            return Ok(ExitCode::FAILURE);
        }
        for one in &all {
            let told = if one.equal { "the same bytes" } else { "NOT the same bytes" };
            println!("{}  {told}", one.evaluation);
        }
        let same = all.iter().all(|one| one.equal);
        Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
