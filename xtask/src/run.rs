//! Running a command with its output shown, and counting the tests that it reports.

use anyhow::{Context, Result};
use std::fmt;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

/// How a step ended.
#[derive(Default)]
pub struct Outcome {
    /// Whether the step held as a whole.
    pub held: bool,
    /// Single checks or tests that passed.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
}

impl Outcome {
    /// A step that could not even run.
    pub fn failed() -> Outcome {
        Outcome { held: false, passed: 0, failed: 1 }
    }

    /// Counts one check of a step that began with `Outcome::default()`.
    pub fn count(&mut self, held: bool) {
        self.passed += u64::from(held);
        self.failed += u64::from(!held);
        self.held = self.failed == 0;
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs cargo. Its tests are counted from the lines `test result: …`; a command without such lines
/// counts as one check.
pub fn cargo(arguments: &[&str], environment: &[(&str, &str)]) -> Result<Outcome> {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = Command::new(program);
    for (name, _) in std::env::vars() {
        // Set by `cargo run` for this program; they would make cargo build some crates anew.
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command.args(arguments).envs(environment.iter().copied());
    println!("cargo {}", arguments.join(" "));
    let mut child = command.stdout(Stdio::piped()).spawn().context("cargo does not start")?;
    let mut outcome = Outcome::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            if let Some((passed, failed)) = counted(&line) {
                outcome.passed += passed;
                outcome.failed += failed;
            }
            writeln!(std::io::stdout(), "{line}")?;
        }
    }
    outcome.held = child.wait()?.success();
    if outcome.passed + outcome.failed == 0 || (!outcome.held && outcome.failed == 0) {
        outcome.passed += u64::from(outcome.held);
        outcome.failed += u64::from(!outcome.held);
    }
    Ok(outcome)
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn counted(line: &str) -> Option<(u64, u64)> {
    let rest = line.strip_prefix("test result: ")?;
    let number = |word: &str| {
        let (before, _) = rest.split_once(word)?;
        before.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
    };
    Some((number(" passed")?, number(" failed")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_test_programs_are_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered";
        assert_eq!(counted(line), Some((12, 3)));
        assert_eq!(counted("running 3 tests"), None);
    }
}
