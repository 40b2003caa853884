//! `kontor ledger verify` and `kontor ledger heads`.

use super::WithConfig;
use crate::house;
use anyhow::Context;
use clap::{Args, Subcommand};
use ledger::{Heads, Report};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Ledger {
    /// Compute every balance again and name the first entry that does not fit
    Verify(Verify),
    /// Print the ends of the journal's strands, to be kept outside for `verify --older`
    Heads(WithConfig),
}

#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    with: WithConfig,
    /// Heads that were kept outside: the journal must only have added to them since
    #[arg(long, value_name = "FILE")]
    older: Option<PathBuf>,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

impl Ledger {
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Ledger::Verify(verify) => verify.run().await,
            Ledger::Heads(with) => {
                let db = house::open_database(&with.read()?).await?;
                print!("{}", ledger::heads(&db).await?);
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

impl Verify {
    async fn run(&self) -> anyhow::Result<ExitCode> {
        let db = house::open_database(&self.with.read()?).await?;
        let older = self.older()?;
        let report = ledger::verify(&db, older.as_ref()).await?;
        if self.json {
            println!("{:#}", as_json(&report));
        } else {
            print!("{report}");
        }
        Ok(ExitCode::from(u8::from(!report.holds())))
    }

    fn older(&self) -> anyhow::Result<Option<Heads>> {
        let Some(path) = &self.older else { return Ok(None) };
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        let heads = text.parse().with_context(|| path.display().to_string())?;
        Ok(Some(heads))
    }
}

fn as_json(report: &Report) -> serde_json::Value {
    let findings: Vec<_> = report
        .findings
        .iter()
        .map(|finding| {
            let place = finding.place();
            json!({
                "code": finding.code(),
                "strand": place.map(|place| place.strand),
                "number": place.map(|place| place.seq),
                "words": finding.to_string(),
            })
        })
        .collect();
    let totals: Vec<_> = report
        .totals
        .iter()
        .map(|((currency, kind), sum)| {
            // Sums may pass 64 bits, which JSON's readers do not all bear: they are texts.
            json!({ "currency": currency, "kind": kind, "debit": sum.to_string() })
        })
        .collect();
    json!({
        "holds": report.holds(),
        "transactions": report.transactions,
        "postings": report.postings,
        "accounts": report.accounts,
        "older": report.older,
        "heads": report.heads.to_string().lines().collect::<Vec<_>>(),
        "totals": totals,
        "findings": findings,
        "more": report.more,
    })
}
