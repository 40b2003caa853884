//! `kontor directory`: whom to serve, and through which channels. It reads the tables in the program
//! and needs neither database nor configuration.

use clap::{Args, Subcommand};
use office::channels::{self, Channels, Proceeding};
use office::directory::{self, Route};
use std::process::ExitCode;
use values::{Clock, Country, Time};

#[derive(Subcommand)]
pub enum Directory {
    /// Which company to serve about a user of a platform who lives in a country
    Route(RouteOf),
    /// Which channels lead from the requester's country to the seat of a company
    Channels(ChannelsBetween),
}

#[derive(Args)]
pub struct RouteOf {
    /// The platform, as it is called in the request
    #[arg(long)]
    platform: String,
    /// The user's residence: a code (KZ) or a name, as it is stated; absent when it is not known
    #[arg(long)]
    residence: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Args)]
pub struct ChannelsBetween {
    /// The requester's country (ISO 3166-1 alpha-2)
    #[arg(long)]
    from: Country,
    /// The seat of the company (ISO 3166-1 alpha-2)
    #[arg(long)]
    seat: Country,
    /// criminal, civil or administrative
    #[arg(long)]
    proceeding: Proceeding,
    #[command(flatten)]
    as_of: AsOf,
}

#[derive(Args)]
struct AsOf {
    /// The instant for which the answer holds (2026-09-15T14:20:00Z); now when absent
    #[arg(long, value_name = "INSTANT")]
    at: Option<Time>,
    /// Print the whole answer as JSON
    #[arg(long)]
    json: bool,
}

impl AsOf {
    fn at(&self) -> Time {
        self.at.unwrap_or_else(|| Clock::system().now())
    }
}

impl Directory {
    pub fn run(&self) -> anyhow::Result<ExitCode> {
        match self {
            Directory::Route(of) => {
                let found = directory::route(&of.platform, of.residence.as_deref(), of.as_of.at());
                match of.as_of.json {
                    true => println!("{}", serde_json::to_string_pretty(&found)?),
                    false => print!("{}", told(&found)),
                }
            }
            Directory::Channels(of) => {
                let found = channels::between(of.from, of.seat, of.proceeding, of.as_of.at());
                match of.as_of.json {
                    true => println!("{}", serde_json::to_string_pretty(&found)?),
                    false => print!("{}", listed(&found)),
                }
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn told(route: &Route) -> String {
    let mut lines = Vec::new();
    match (&route.entity_name, &route.entity) {
        (Some(name), _) | (None, Some(name)) => lines.push(format!("serve    {name}")),
        (None, None) => lines.push("serve    nobody yet: a person must look".to_owned()),
    }
    let facts = [
        ("address", route.entity_address.clone()),
        ("seat", route.seat.map(|seat| seat.code().to_owned())),
        ("row", route.row.clone()),
        ("source", route.source.clone()),
        ("why", Some(route.reason.clone())),
        ("note", Some(route.note.clone()).filter(|note| !note.is_empty())),
    ];
    for (name, value) in facts {
        if let Some(value) = value {
            lines.push(format!("{name:<8} {value}"));
        }
    }
    lines.join("\n") + "\n"
}

fn listed(channels: &Channels) -> String {
    let mut lines = Vec::new();
    let lists = [
        ("available", &channels.available),
        ("to verify", &channels.to_verify),
        ("suspended", &channels.suspended),
    ];
    for (name, list) in lists {
        let words = match list {
            None => "the data is silent".to_owned(),
            Some(list) if list.is_empty() => "none".to_owned(),
            Some(list) => list.join(", "),
        };
        lines.push(format!("{name:<10} {words}"));
    }
    if let Some(fallback) = &channels.fallback {
        lines.push(format!("otherwise  {fallback}"));
    }
    lines.extend(channels.notes.iter().map(|note| format!("note       {note}")));
    lines.join("\n") + "\n"
}
