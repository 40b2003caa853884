//! `kontor`: the command line.

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    kontor::command::run(kontor::command::Arguments::parse())
}
