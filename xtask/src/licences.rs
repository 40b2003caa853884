//! The licences of everything that the program is linked with, held against the list in
//! `allowed-licences.txt`. It reads what `cargo metadata` says, which fetches the crates of other
//! platforms where a fresh machine lacks them.

use crate::run::Outcome;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Checks every dependency; prints the ones that are not allowed.
pub fn check() -> Result<Outcome> {
    let text = std::fs::read_to_string("allowed-licences.txt").context("allowed-licences.txt")?;
    let allowed = Allowed::parse(&text);
    let mut outcome = Outcome::default();
    for (name, licence) in dependencies()? {
        let held = allowed.crates.contains(name.as_str()) || allowed.expression(&licence);
        outcome.count(held);
        if !held {
            eprintln!("{name}: {licence} is not in allowed-licences.txt");
        }
    }
    println!("{outcome}");
    Ok(outcome)
}

/// Prints how many dependencies have which licence.
pub fn count() -> Result<()> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (_, licence) in dependencies()? {
        *counts.entry(licence).or_default() += 1;
    }
    for (licence, number) in counts {
        println!("{number:>4}  {licence}");
    }
    Ok(())
}

/// Names and licences of all crates that are not our own.
fn dependencies() -> Result<Vec<(String, String)>> {
    let output =
        Command::new("cargo").args(["metadata", "--format-version", "1", "--locked"]).output()?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().context("no packages")?;
    let text = |value: &Value| value.as_str().unwrap_or("none stated").to_owned();
    Ok(packages
        .iter()
        .filter(|package| !package["source"].is_null())
        .map(|package| (text(&package["name"]), text(&package["license"])))
        .collect())
}

struct Allowed<'a> {
    licences: BTreeSet<&'a str>,
    crates: BTreeSet<&'a str>,
}

impl<'a> Allowed<'a> {
    /// One licence a line; `crate NAME` allows a crate whose statement was read by a person.
    fn parse(text: &'a str) -> Allowed<'a> {
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let (crates, licences): (Vec<&str>, Vec<&str>) =
            lines.filter(|line| !line.is_empty()).partition(|line| line.starts_with("crate "));
        Allowed {
            licences: licences.into_iter().collect(),
            crates: crates.into_iter().map(|line| line["crate ".len()..].trim()).collect(),
        }
    }

    /// Whether an SPDX expression can be met with the allowed licences.
    fn expression(&self, text: &str) -> bool {
        // Before SPDX expressions, a slash was written for OR.
        let spaced = text.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let mut rest = words.as_slice();
        self.either(&mut rest) == Some(true) && rest.is_empty()
    }

    fn either(&self, rest: &mut &[&str]) -> Option<bool> {
        let mut held = self.both(rest)?;
        while let ["OR", tail @ ..] = *rest {
            *rest = tail;
            held |= self.both(rest)?;
        }
        Some(held)
    }

    fn both(&self, rest: &mut &[&str]) -> Option<bool> {
        let mut held = self.single(rest)?;
        while let ["AND", tail @ ..] = *rest {
            *rest = tail;
            held &= self.single(rest)?;
        }
        Some(held)
    }

    fn single(&self, rest: &mut &[&str]) -> Option<bool> {
        match *rest {
            ["(", tail @ ..] => {
                *rest = tail;
                let held = self.either(rest)?;
                let [")", tail @ ..] = *rest else { return None };
                *rest = tail;
                Some(held)
            }
            [licence, "WITH", exception, tail @ ..] => {
                *rest = tail;
                Some(self.licences.contains(format!("{licence} WITH {exception}").as_str()))
            }
            [licence, tail @ ..] => {
                *rest = tail;
                Some(self.licences.contains(licence))
            }
            [] => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_holds_when_it_can_be_met_with_allowed_licences() {
        let allowed = Allowed::parse("MIT\nISC # a note\nApache-2.0 WITH LLVM-exception\n");
        for good in [
            "MIT",
            "GPL-3.0-only OR MIT",
            "GPL-3.0-only/MIT",
            "MIT AND ISC",
            "MIT AND (GPL-2.0-only OR ISC)",
            "Apache-2.0 WITH LLVM-exception",
        ] {
            assert!(allowed.expression(good), "{good}");
        }
        for bad in ["", "GPL-3.0-only", "MIT AND GPL-2.0-only", "Apache-2.0", "(MIT", "MIT MIT"] {
            assert!(!allowed.expression(bad), "{bad}");
        }
    }
}
