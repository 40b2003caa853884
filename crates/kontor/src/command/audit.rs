//! `kontor audit verify` and `kontor audit export`.

use super::WithConfig;
use crate::house;
use crate::keys::Keys;
use anyhow::Context;
use audit::Report;
use clap::{Args, Subcommand};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tlog::{Checkpoint, Verifier};

#[derive(Subcommand)]
pub enum Audit {
    /// Recompute the whole log and name every entry that was changed, dropped or moved
    Verify(Verify),
    /// Write the log as files that anyone can check without the database
    Export(Export),
}

#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    with: WithConfig,
    /// Verify an exported folder instead of the database; needs --key
    #[arg(long, value_name = "FOLDER", requires = "key")]
    exported: Option<PathBuf>,
    /// The log's public key as text, or a file that holds it; the installation's own when absent
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A checkpoint that was kept outside: the log must only have added to it since
    #[arg(long, value_name = "FILE")]
    older: Option<PathBuf>,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub struct Export {
    #[command(flatten)]
    with: WithConfig,
    /// The folder; an earlier export in it is brought up to date
    folder: PathBuf,
}

impl Audit {
    pub async fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Audit::Verify(verify) => verify.run().await,
            Audit::Export(export) => export.run().await,
        }
    }
}

impl Verify {
    async fn run(&self) -> anyhow::Result<ExitCode> {
        let report = match (&self.exported, &self.key) {
            (Some(folder), Some(key)) => {
                let verifier = public_key(key)?;
                audit::verify_exported(folder, &verifier, self.older(&verifier)?).await?
            }
            _ => {
                let config = self.with.read()?;
                let verifier = match &self.key {
                    Some(key) => public_key(key)?,
                    None => Keys::load(&config.keys)?.log.verifier(),
                };
                let db = house::open_database(&config).await?;
                audit::verify(&db, &verifier, self.older(&verifier)?).await?
            }
        };
        if self.json {
            println!("{:#}", as_json(&report));
        } else {
            println!("{report}");
        }
        Ok(ExitCode::from(u8::from(!report.holds())))
    }

    fn older(&self, verifier: &Verifier) -> anyhow::Result<Option<Checkpoint>> {
        let Some(path) = &self.older else { return Ok(None) };
        let note = read(path)?;
        let checkpoint = Checkpoint::open(&note, verifier)
            .with_context(|| format!("{} is not a checkpoint of this log", path.display()))?;
        Ok(Some(checkpoint))
    }
}

impl Export {
    async fn run(&self) -> anyhow::Result<ExitCode> {
        let db = house::open_database(&self.with.read()?).await?;
        let done = audit::export(&db, &self.folder).await?;
        println!(
            "{} entries in {}; {} files written",
            done.checkpoint.size,
            self.folder.display(),
            done.files
        );
        Ok(ExitCode::SUCCESS)
    }
}

/// A public key, as text or in a file.
pub fn public_key(given: &str) -> anyhow::Result<Verifier> {
    if let Ok(key) = Verifier::parse(given) {
        return Ok(key);
    }
    let text = read(Path::new(given)).with_context(|| "neither a public key nor a file of one")?;
    Ok(Verifier::parse(text.trim())?)
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}

fn as_json(report: &Report) -> serde_json::Value {
    let findings: Vec<_> = report
        .findings
        .iter()
        .map(|finding| {
            json!({
                "code": finding.code(),
                "position": finding.position(),
                "words": finding.to_string(),
            })
        })
        .collect();
    json!({
        "holds": report.holds(),
        "origin": report.origin,
        "size": report.size,
        "root": report.root.to_string(),
        "checkpoints": report.checkpoints,
        "older": report.older,
        "waiting": report.waiting,
        "findings": findings,
        "more": report.more,
    })
}
