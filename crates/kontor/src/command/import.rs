//! `kontor import …`: what comes in files.

mod listings;

use super::WithConfig;
use crate::house;
use anyhow::Context;
use clap::{Args, Subcommand};
use shop::exchange;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Subcommand)]
pub enum Import {
    /// Take in exchange rates: the ECB's eurofxref-hist.csv, or day,currency,per_euro
    Rates(Rates),
    /// Take in goods of a store: CSV or JSON, of any length; the same command goes on where it broke off
    Listings(listings::Listings),
}

#[derive(Args)]
pub struct Rates {
    #[command(flatten)]
    with: WithConfig,
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Where the rates are from; the name of the file, if nothing is said
    #[arg(long, value_name = "WORDS")]
    source: Option<String>,
}

/// Bad rows that are printed; the rest is counted.
const SHOWN: usize = 20;

impl Import {
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Import::Rates(rates) => rates.run().await,
            Import::Listings(listings) => listings.run().await,
        }
    }
}

impl Rates {
    async fn run(&self) -> anyhow::Result<ExitCode> {
        let config = self.with.read()?;
        let shown = self.file.display().to_string();
        let text = std::fs::read_to_string(&self.file).with_context(|| shown.clone())?;
        let name = self.file.file_name().map(|name| name.to_string_lossy().into_owned());
        let source = self.source.clone().or(name).unwrap_or_default();
        let db = house::open_database(&config).await?;
        let now = config.clock().now();
        match exchange::import(&db, &text, &source, audit::By::System, now).await {
            Ok(report) => {
                println!("{} rates in the file, {} new or changed", report.rates, report.changed);
                if let Some((first, last)) = report.days {
                    println!("from {first} to {last}");
                }
                Ok(ExitCode::SUCCESS)
            }
            Err(exchange::Error::Bad(rows)) => {
                eprintln!("{shown}: {} bad rows; nothing was taken in", rows.len());
                for row in rows.iter().take(SHOWN) {
                    eprintln!("  line {}: {}: {}", row.line, row.code, row.found);
                }
                Ok(ExitCode::FAILURE)
            }
            Err(error) => Err(error.into()),
        }
    }
}
