//! The steps of `cargo xtask test`, in the order in which a mistake shows soonest, and the closing
//! summary.

use crate::run::{Outcome, cargo};
use crate::{install, licences, postgres};
use anyhow::Result;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const STEPS: [&str; 7] = ["format", "licences", "examples", "clippy", "test", "browser", "doc"];

/// Which steps to run, and what to hand to the tests.
pub struct Wanted {
    steps: Vec<&'static str>,
    for_tests: Vec<String>,
}

impl Wanted {
    /// Reads `--only a,b` and what follows `--`.
    pub fn parse(words: &[&str]) -> Result<Wanted, String> {
        let (options, for_tests) = match words.iter().position(|word| *word == "--") {
            Some(at) => (&words[..at], &words[at + 1..]),
            None => (words, &words[..0]),
        };
        let steps = match options {
            [] => STEPS.to_vec(),
            ["--only", list] => list.split(',').map(step).collect::<Result<_, _>>()?,
            _ => return Err(format!("I do not understand {}", options.join(" "))),
        };
        let for_tests = for_tests.iter().map(|word| (*word).to_owned()).collect();
        Ok(Wanted { steps, for_tests })
    }

    fn has(&self, step: &str) -> bool {
        self.steps.contains(&step)
    }
}

fn step(name: &str) -> Result<&'static str, String> {
    let known = STEPS.iter().find(|step| **step == name);
    known.copied().ok_or_else(|| format!("there is no step {name}; there are {}", STEPS.join(", ")))
}

/// Runs the steps, all of them also when one fails, and prints the summary. True when all held.
pub fn run(wanted: &Wanted) -> Result<bool> {
    let begun = Instant::now();
    let mut done: Vec<(&str, Outcome, Duration)> = Vec::new();
    let needs_postgres = wanted.has("test") || wanted.has("browser");
    if needs_postgres {
        install::postgresql()?;
    }
    if wanted.has("browser") {
        install::browser()?;
    }
    let server = if needs_postgres { Some(postgres::Server::start()?) } else { None };
    let url = server.as_ref().map(|server| server.url.clone());
    for name in STEPS.into_iter().filter(|name| wanted.has(name)) {
        println!("\n== {name}");
        let at = Instant::now();
        let outcome = one(name, wanted, url.as_deref()).unwrap_or_else(|error| {
            eprintln!("{name}: {error:#}");
            Outcome::failed()
        });
        done.push((name, outcome, at.elapsed()));
    }
    if let Some(server) = server {
        server.stop();
    }
    Ok(summary(&done, begun.elapsed()))
}

fn one(name: &str, wanted: &Wanted, url: Option<&str>) -> Result<Outcome> {
    match name {
        "format" => cargo(&["fmt", "--all", "--check"], &[]),
        "licences" => licences::check(),
        "examples" => examples(),
        "clippy" => cargo(
            &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
            &[],
        ),
        "test" => {
            let mut arguments = vec!["test", "--workspace", "--locked", "--no-fail-fast"];
            if !wanted.for_tests.is_empty() {
                arguments.push("--");
                arguments.extend(wanted.for_tests.iter().map(String::as_str));
            }
            cargo(&arguments, &[("KONTOR_TEST_POSTGRES", url.unwrap_or_default())])
        }
        "browser" => {
            let mut arguments = vec![
                "test",
                "--workspace",
                "--locked",
                "--no-fail-fast",
                "--test",
                "browser",
                "--",
                "--ignored",
                "--test-threads=2",
            ];
            arguments.extend(wanted.for_tests.iter().map(String::as_str));
            cargo(&arguments, &[("KONTOR_TEST_POSTGRES", url.unwrap_or_default())])
        }
        _ => cargo(
            &["doc", "--workspace", "--no-deps", "--locked"],
            &[("RUSTDOCFLAGS", "-D warnings")],
        ),
    }
}

/// Reads every example with the shell without running it; the stories run them.
fn examples() -> Result<Outcome> {
    let mut outcome = Outcome { held: true, ..Outcome::default() };
    let Ok(entries) = std::fs::read_dir(Path::new("examples")) else {
        return Ok(outcome);
    };
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "sh") {
            let held = Command::new("bash").arg("-n").arg(&path).status()?.success();
            outcome.count(held);
            if !held {
                eprintln!("{} is not a shell script", path.display());
            }
        }
    }
    Ok(outcome)
}

fn summary(done: &[(&str, Outcome, Duration)], whole: Duration) -> bool {
    println!("\n== summary");
    for (name, outcome, took) in done {
        let word = if outcome.held { "held" } else { "FAILED" };
        println!("{name:<10} {word:<7} {:>7.1} s   {outcome}", took.as_secs_f64());
    }
    let passed: u64 = done.iter().map(|(_, outcome, _)| outcome.passed).sum();
    let failed: u64 = done.iter().map(|(_, outcome, _)| outcome.failed).sum();
    let broken = done.iter().filter(|(_, outcome, _)| !outcome.held).count();
    println!(
        "{passed} passed, {failed} failed; {} of {} steps held; {:.0} s",
        done.len() - broken,
        done.len(),
        whole.as_secs_f64()
    );
    broken == 0
}
