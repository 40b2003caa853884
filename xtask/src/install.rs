//! What the tests need beside Rust: Debian packages, installed when they are missing and this may
//! be done without asking; otherwise an error that says what to install and why.

use crate::postgres;
use anyhow::{Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// A PostgreSQL server, for the tests on the second database.
pub fn postgresql() -> Result<()> {
    match postgres::programs() {
        Some(_) => Ok(()),
        None => packages(&["postgresql"], "the tests run on SQLite and on PostgreSQL"),
    }
}

/// Chromium and what drives it; the letters of all languages are in the project itself.
pub fn browser() -> Result<()> {
    let mut missing = Vec::new();
    if !found(&["chromium", "google-chrome"]) {
        missing.push("chromium");
    }
    if !found(&["chromedriver"]) {
        missing.push("chromium-driver");
    }
    if missing.is_empty() {
        return Ok(());
    }
    packages(&missing, "the browser tests drive a real Chromium")
}

fn found(programs: &[&str]) -> bool {
    let path = std::env::var("PATH").unwrap_or_default();
    programs
        .iter()
        .any(|program| path.split(':').any(|folder| Path::new(folder).join(program).is_file()))
}

fn packages(names: &[&str], why: &str) -> Result<()> {
    let list = names.join(" ");
    let by_hand = format!("please install {list}: {why}\n    sudo apt-get install {list}");
    if !found(&["apt-get"]) {
        bail!("{by_hand}\n(this machine has no apt-get; the names are Debian's)");
    }
    let Some(prefix) = may_install() else {
        bail!("{by_hand}\n(not root, and sudo asks for a password)");
    };
    println!("installing {list}: {why}");
    let apt = |arguments: &[&str]| {
        let mut words: Vec<&str> = prefix.to_vec();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]);
        words.extend(arguments);
        Command::new(words[0])
            .args(&words[1..])
            .stdin(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    let mut install = vec!["install", "--no-install-recommends"];
    install.extend(names);
    // The lists of packages may be absent or old: then they are fetched, and it is tried again.
    if apt(&install) || (apt(&["update"]) && apt(&install)) {
        return Ok(());
    }
    bail!("{by_hand}\n(apt-get could not)");
}

/// What to put before a command so that it runs as root; `None` where that is not allowed.
fn may_install() -> Option<&'static [&'static str]> {
    if is_root() {
        return Some(&[]);
    }
    let quiet = Command::new("sudo")
        .args(["-n", "true"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success()).then_some(&["sudo", "-n"])
}

/// Whether this program runs as root.
pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
