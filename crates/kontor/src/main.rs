//! `kontor`: the command line.

use clap::Parser;
use std::process::ExitCode;

// Gives back what a hash of a password took (19 MB each), which the system's own allocator keeps.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kontor::command::run(kontor::command::Arguments::parse())
}
