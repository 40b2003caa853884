//! `kontor verify`: checks a sealed package from its file alone, without network, database or
//! configuration.

use super::audit::public_key;
use anyhow::Context;
use clap::Args;
use sealed::{Identities, Options, Outcome, Report};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Args)]
pub struct Verify {
    /// The package, encrypted or opened
    file: PathBuf,
    /// A file of age identities that can open it, when it is encrypted
    #[arg(long, value_name = "KEYFILE")]
    identity: Option<PathBuf>,
    /// The operator's published key, or a file of it; may be given several times
    #[arg(long, value_name = "PUBKEY")]
    key: Vec<String>,
    /// Print the findings as JSON
    #[arg(long)]
    json: bool,
}

impl Verify {
    pub fn run(&self) -> anyhow::Result<ExitCode> {
        let identities = match &self.identity {
            None => None,
            Some(path) => Some(identities(path)?),
        };
        let trusted_keys = self.key.iter().map(|key| public_key(key)).collect::<Result<_, _>>()?;
        let options =
            Options { identities: identities.as_ref(), trusted_keys, ..Options::default() };
        let report = sealed::verify(&self.file, &options);
        match self.json {
            true => println!("{}", serde_json::to_string_pretty(&report)?),
            false => print!("{}", told(&report)),
        }
        Ok(ExitCode::from(report.exit_code()))
    }
}

/// Reads a file of age identities.
pub fn identities(path: &Path) -> anyhow::Result<Identities> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Identities::parse(&text).with_context(|| path.display().to_string())
}

/// A line for each thing that was checked, what does not hold first, and the verdict last.
fn told(report: &Report) -> String {
    let mut findings: Vec<_> = report.findings.iter().collect();
    findings.sort_by_key(|finding| finding.outcome != Outcome::Fails);
    let mut text = String::new();
    for finding in findings {
        let mark = match finding.outcome {
            Outcome::Holds => "holds      ",
            Outcome::Fails => "DOES NOT   ",
            Outcome::NotChecked => "not checked",
        };
        text.push_str(&format!("{mark}  {}\n", finding.words));
    }
    text.push_str(&format!("\n{}\n", report.words));
    text
}
