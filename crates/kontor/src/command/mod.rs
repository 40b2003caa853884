//! The command line: what one can say, and with which code each command ends.

mod audit;
mod bench;
pub mod code;
mod demo;
mod directory;
pub mod fill;
mod import;
mod law;
mod ledger;
mod migrate;
mod open;
mod search;
mod serve;
mod verify;

use crate::config::{Config, ConfigError, keys};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

const EXIT_CODES: &str = "\
Exit codes:
  0  done; for `verify`: everything holds
  1  it failed; for `verify` commands: something does not hold
  2  the command line or the configuration is wrong; for `verify`: not a package";

/// A marketplace, and the office that answers lawful requests of authorities.
#[derive(Parser)]
#[command(name = "kontor", version, after_help = EXIT_CODES, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill an invented world in ./kontor-demo and serve it: the quickest way to look around
    Demo(demo::Demo),
    /// Serve pages and API with a configuration of your own
    #[command(after_long_help = keys::explained())]
    Serve(WithConfig),
    /// Bring the tables of the database up to date, or say what is missing
    Migrate(migrate::Migrate),
    /// Make the keys of an installation that are not there yet
    Keys(WithConfig),
    /// Verify a sealed package, offline: what holds and what does not, in plain words
    Verify(verify::Verify),
    /// Take the encryption off a sealed package, so that its files can be read
    Open(open::Open),
    /// Verify or export the log of deeds
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Take in what comes in files
    #[command(subcommand)]
    Import(import::Import),
    /// Make the index of goods anew
    #[command(subcommand)]
    Search(search::Search),
    /// Verify the journal on which all money stands
    #[command(subcommand)]
    Ledger(ledger::Ledger),
    /// Ask the directory whom to serve, and through which channels
    #[command(subcommand)]
    Directory(directory::Directory),
    /// Make an evaluation of the law again from its stored facts, and compare
    #[command(subcommand)]
    Law(law::Law),
    /// Fill the invented world into the database of a configuration (demonstrations only)
    Fill(fill::Fill),
    /// Make an API token for one of the invented people (demonstrations only)
    Token(fill::Token),
    /// Measure this machine: people found, packages built, deeds logged, money moved
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Print the code of a second factor, as an authenticator would show it now
    Code(code::Code),
}

/// Where the configuration is.
#[derive(Args)]
pub struct WithConfig {
    /// A TOML file; its keys are in `kontor serve --help`
    #[arg(long, value_name = "FILE", env = "KONTOR_CONFIG")]
    config: Option<PathBuf>,
}

impl WithConfig {
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    fn read(&self) -> Result<Config, ConfigError> {
        let variables = std::env::vars().filter(|(name, _)| name != "KONTOR_CONFIG");
        Config::read(self.config.as_deref(), variables)
    }
}

/// Runs a command to its end.
pub fn run(arguments: Arguments) -> ExitCode {
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    match runtime.block_on(perform(arguments.command)) {
        Ok(code) => code,
        Err(error) => failed(&error),
    }
}

async fn perform(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Demo(demo) => demo.run().await?,
        Command::Serve(with) => serve::run(&with.read()?).await?,
        Command::Migrate(migrate) => return migrate.run().await,
        Command::Verify(verify) => return verify.run(),
        Command::Open(open) => open.run()?,
        Command::Audit(audit) => return audit.run().await,
        Command::Import(import) => return import.run().await,
        Command::Search(search) => search.run().await?,
        Command::Ledger(ledger) => return ledger.run().await,
        Command::Directory(directory) => return directory.run(),
        Command::Bench(bench) => bench.run().await?,
        Command::Law(law) => return law.run().await,
        Command::Fill(fill) => fill.run().await?,
        Command::Token(token) => token.run().await?,
        Command::Code(code) => code.run()?,
        Command::Keys(with) => serve::make_keys(&with.read()?)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// One line with the causes; 2 when the configuration is wrong, otherwise 1.
fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("kontor: {error:#}");
    ExitCode::from(if error.is::<ConfigError>() { 2 } else { 1 })
}
