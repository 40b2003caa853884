//! `kontor directory`: whom to serve, and through which channels. It reads the tables in the program,
//! with the operator's own laid over them where a configuration names some, and needs no database. Every question that is well put has an answer and
//! ends with 0, also where the answer is that a person must look; 2 means that it was not well put.

use super::WithConfig;
use clap::{Args, Subcommand};
use office::channels::{self, Channels, Proceeding};
use office::directory::{self, Route, country_name};
use std::io::Write;
use std::process::ExitCode;
use values::{Clock, Country, Language, Time};

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
    #[command(flatten)]
    with: WithConfig,
}

#[derive(Args)]
pub struct ChannelsBetween {
    /// The requester's country: a code (DE) or a name
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
    from: Country,
    /// The seat of the company: a code (SG) or a name
    #[arg(long, value_name = "COUNTRY", value_parser = country)]
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
        let said = match self {
            Directory::Route(of) => {
                if let Some(folder) = &of.with.read()?.directory {
                    directory::install(folder)?;
                }
                let found = directory::route(&of.platform, of.residence.as_deref(), of.as_of.at());
                if of.as_of.json { json(&found)? } else { told(&found) }
            }
            Directory::Channels(of) => {
                let found = channels::between(of.from, of.seat, of.proceeding, of.as_of.at());
                if of.as_of.json { json(&found)? } else { listed(&found) }
            }
        };
        std::io::stdout().write_all(said.as_bytes())?; // a reader that went away is no panic
        Ok(ExitCode::SUCCESS)
    }
}

fn json(answer: &impl serde::Serialize) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(answer)? + "\n")
}

fn told(route: &Route) -> String {
    let mut lines = Vec::new();
    match (&route.entity_name, &route.entity) {
        (Some(name), Some(id)) => lines.push(line("serve", &format!("{name} ({id})"))),
        _ => lines.push(line("serve", "nobody yet")),
    }
    if route.review {
        lines.push(line("review", "a person must look before this counts"));
    }
    let facts = [
        ("address", route.entity_address.clone()),
        ("seat", route.seat.map(|seat| named(&seat))),
        ("user in", Some(route.residence.iter().map(named).collect::<Vec<_>>().join(", "))),
        ("why", Some(route.reason.clone())),
        ("row", route.row.clone()),
        ("confidence", route.confidence.map(word)),
        ("source", route.source.clone()),
        ("note", Some(route.note.clone())),
    ];
    for (name, value) in facts {
        lines.extend(value.filter(|value| !value.is_empty()).map(|value| line(name, &value)));
    }
    lines.concat()
}

fn listed(channels: &Channels) -> String {
    let mut lines = vec![line("from", &named(&channels.from))];
    lines.extend(channels.seat.map(|seat| line("seat", &named(&seat))));
    let lists = [
        ("available", &channels.available),
        ("to verify", &channels.to_verify),
        ("suspended", &channels.suspended),
    ];
    for (name, list) in lists {
        let words = match list {
            None => "the tables are silent".to_owned(),
            Some(list) if list.is_empty() => "none".to_owned(),
            Some(list) => list.join(", "),
        };
        lines.push(line(name, &words));
    }
    lines.extend(channels.fallback.as_ref().map(|fallback| line("otherwise", fallback)));
    lines.extend(channels.notes.iter().map(|note| line("note", note)));
    for offer in &channels.offers {
        lines.push(format!("\n{}: {}\n", offer.channel, offer.name));
        let to = offer.addressee.as_ref().and_then(|row| {
            channels.central_authorities.iter().find(|authority| authority.row == *row)
        });
        let facts = [
            ("standing", word(offer.standing)),
            ("to", to.map(|authority| authority.authority.clone()).unwrap_or_default()),
            ("row", offer.row.clone()),
            ("confidence", word(offer.confidence)),
            ("source", offer.source.clone()),
            ("note", offer.note.clone()),
        ];
        let known = facts.iter().filter(|(_, value)| !value.is_empty());
        lines.extend(known.map(|(name, value)| line(name, value)));
    }
    lines.concat()
}

fn line(name: &str, value: &str) -> String {
    format!("{name:<11} {value}\n")
}

fn named(country: &Country) -> String {
    format!("{} ({country})", country_name(*country, Language::En))
}

/// The word that the JSON has for it, with spaces.
fn word(value: impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap_or_default();
    value.as_str().unwrap_or_default().replace('_', " ")
}

/// A country by its code or its name in any language.
fn country(text: &str) -> Result<Country, &'static str> {
    let found = office::directory::Directory::current().country_of(text);
    found.ok_or("not surely one country: give its code (ISO 3166-1 alpha-2)")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at() -> Time {
        Time::parse("2026-09-15T14:20:00Z").unwrap()
    }

    #[test]
    fn a_route_is_told_with_company_row_and_reason() {
        let said = told(&directory::route("aliexpress", Some("KZ"), at()));
        for words in [
            "AliExpress Russia Holding",
            "(SG3)",
            "residence_routing/KZ",
            "Kazakhstan (KZ)",
            "high",
        ] {
            assert!(said.contains(words), "{said}");
        }
        assert!(!said.contains("review"), "{said}");
    }

    #[test]
    fn what_is_not_sure_is_told_as_not_sure() {
        let said = told(&directory::route("aliexpress", None, at()));
        assert!(said.contains("nobody yet") && said.contains("a person must look"), "{said}");
    }

    #[test]
    fn channels_are_told_with_standing_confidence_and_source() {
        let [from, seat] = ["Germany", "sg"].map(|text| country(text).unwrap());
        let said = listed(&channels::between(from, seat, Proceeding::Criminal, at()));
        for words in ["Germany (DE)", "Singapore (SG)", "standing", "confidence", "source"] {
            assert!(said.contains(words), "{said}");
        }
        assert!(!said.contains("hague"), "{said}");
        assert!(country("Korea").is_err());
    }
}
