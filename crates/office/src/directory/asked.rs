//! What was asked in an address: the parameters of a query, checked, with a fault for each that does
//! not fit. Pages show the faults beside their fields, programs get them as a problem.

use axum::extract::Query;
use axum::http::Uri;
use std::str::FromStr;
use values::{Country, Time};
use web::{Fields, Problem};

use super::tables::Directory;

/// Characters that a parameter may have.
const LONGEST: usize = 300;

/// The parameters of a page. What the page does not know is left alone: mail programs and
/// search engines add parameters of their own.
///
/// # Errors
/// 400 when the query cannot be read.
pub(crate) fn of_page(uri: &Uri) -> Result<Fields, Problem> {
    let mut fields = Fields::default();
    for (name, value) in pairs(uri)? {
        if value.chars().count() > LONGEST {
            fields.fault_with(&name, "too-long", vec![("most", LONGEST.into())]);
        }
        fields.push(name, value);
    }
    Ok(fields)
}

/// The parameters of a program, each of which must be `known` and come once: a name that is
/// mistyped would otherwise be answered as if it had not been given.
///
/// # Errors
/// 400 when the query cannot be read.
pub(crate) fn of_program(uri: &Uri, known: &[&str]) -> Result<Fields, Problem> {
    let mut fields = of_page(uri)?;
    let names: Vec<String> = fields.pairs().iter().map(|(name, _)| name.clone()).collect();
    for (at, name) in names.iter().enumerate() {
        if !known.contains(&name.as_str()) {
            fields.fault(name, "unknown-parameter");
        } else if names.iter().take(at).any(|before| before == name) {
            fields.fault(name, "given-twice");
        }
    }
    Ok(fields)
}

/// The instant for which the answer shall hold: `2026-09-15T14:20:00Z`, a day in UTC, or now.
pub(crate) fn at(fields: &mut Fields, now: Time) -> Time {
    let text = fields.get("at").to_owned();
    if text.is_empty() {
        return now;
    }
    // An unescaped plus of a zone arrives as a space.
    let found =
        Time::parse(&text.replace(' ', "+")).or_else(|_| Time::parse(&format!("{text}T00:00:00Z")));
    found.unwrap_or_else(|_| {
        fields.fault("at", "not-a-time");
        now
    })
}

/// A country, by its code or its name in any language.
pub(crate) fn country(fields: &mut Fields, name: &str) -> Option<Country> {
    let text = fields.required(name);
    let found = Directory::current().country_of(&text);
    if found.is_none() && !text.is_empty() {
        fields.fault(name, "not-a-country");
    }
    found
}

/// One of a list of words.
pub(crate) fn word<T: FromStr>(fields: &mut Fields, name: &str) -> Option<T> {
    let text = fields.required(name);
    let found = text.parse().ok();
    if found.is_none() && !text.is_empty() {
        fields.fault(name, "not-a-choice");
    }
    found
}

fn pairs(uri: &Uri) -> Result<Vec<(String, String)>, Problem> {
    let Query(pairs) =
        Query::<Vec<(String, String)>>::try_from_uri(uri).map_err(|_| Problem::unreadable())?;
    Ok(pairs)
}
