//! `cargo xtask`: what a developer or a checking machine runs. It knows how to get what the tests
//! need, starts a PostgreSQL of its own for them, runs every check and says in the end what held.

#![allow(clippy::disallowed_methods, reason = "a command of its own: it reads its environment")]

mod install;
mod licences;
mod postgres;
mod run;
mod steps;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test                    every check, as .ci/run calls it
cargo xtask test --only STEP,STEP   some of them: format, clippy, licences, examples, test,
                                    browser, doc
cargo xtask test --only test -- X   only the tests whose name contains X
cargo xtask postgres                a scratch PostgreSQL on loopback until Enter is pressed
cargo xtask licences                the licences of all dependencies, counted

What is missing (Debian packages: postgresql, chromium, chromium-driver) is installed when run as
root or where sudo asks no password; otherwise the command says what to install. Exit code: 0 when
everything held, 1 when something did not, 2 when the command line was wrong.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["test", rest @ ..] => match steps::Wanted::parse(rest) {
            Ok(wanted) => steps::run(&wanted),
            Err(wrong) => return usage(&wrong),
        },
        ["postgres"] => postgres::until_enter(),
        ["licences"] => licences::count().map(|()| true),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(true)
        }
        _ => return usage("which command?"),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn usage(wrong: &str) -> ExitCode {
    eprint!("xtask: {wrong}\n\n{HELP}");
    ExitCode::from(2)
}
