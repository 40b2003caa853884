//! What the bank has answered, as a file: `payout,result,reason`, a line for each payout. Every line
//! stands for itself; one that cannot be entered is told with its number, the others are entered. The
//! same file twice changes nothing.

use super::run::By;
use super::{settle, store};
use crate::error::{Error, Result};
use crate::number;
use web::App;

/// The most lines that one file has.
pub const MOST: usize = 20_000;

/// What a file has brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many lines were entered.
    pub entered: usize,
    /// The lines that were not: their numbers, the first being 1, and the codes of why.
    pub bad: Vec<(usize, &'static str)>,
}

/// Enters the answers of a file.
///
/// # Errors
/// [`Error::Field`] when it is no such file; when the database does not answer, the lines before stay.
pub async fn enter(app: &App, by: By<'_>, text: &str) -> Result<Report> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let header = lines.next().map(|(_, header)| cells(header)).unwrap_or_default();
    if header.first().map(String::as_str) != Some("payout")
        || header.get(1).map(String::as_str) != Some("result")
    {
        return Err(Error::Field("file", "results-header"));
    }
    let mut report = Report::default();
    for (at, line) in lines.take(MOST) {
        match one(app, by, &cells(line)).await {
            Ok(()) => report.entered += 1,
            Err(Error::NotFound) => report.bad.push((at, "no-payout")),
            Err(Error::Stale) => report.bad.push((at, "not-under-way")),
            Err(Error::Field(_, code)) => report.bad.push((at, code)),
            Err(error) => return Err(error),
        }
    }
    Ok(report)
}

async fn one(app: &App, by: By<'_>, cells: &[String]) -> Result<()> {
    let cell = |at: usize| cells.get(at).map(String::as_str).unwrap_or_default();
    let number = number::typed(cell(0));
    let payout = store::by_number(&app.db, &number).await?.ok_or(Error::NotFound)?;
    let reason = if cell(2).is_empty() { "other" } else { cell(2) };
    match cell(1) {
        "paid" => settle::paid(app, by, &payout.id).await,
        "failed" => settle::failed(app, by, &payout.id, reason).await,
        "returned" => settle::returned(app, by, &payout.id, reason).await,
        _ => Err(Error::Field("result", "payout-result")),
    }
}

/// The cells of a line, parted by commas or semicolons.
fn cells(line: &str) -> Vec<String> {
    line.split([',', ';']).map(|cell| cell.trim().trim_matches('"').to_owned()).collect()
}
