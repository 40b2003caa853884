//! Taking a file of rates in.

use super::file::{self, BadRow};
use super::store;
use audit::Fact;
use jiff::ToSpan;
use values::Time;

/// What a file has brought.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Rates in the file.
    pub rates: usize,
    /// Of these, the new ones and those that are others now; none when it was taken in before.
    pub changed: u64,
    /// The first day and the last.
    pub days: Option<(jiff::civil::Date, jiff::civil::Date)>,
}

/// Why a file was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are bad rows; nothing of the file was taken in.
    #[error("{} bad rows", .0.len())]
    Bad(Vec<BadRow>),
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
}

/// Takes a file in, whole or, when a row of it is bad, not at all. `source` says where it is from.
/// Rates of orders are not touched: an order keeps its quotes.
pub async fn import(
    db: &db::Db,
    text: &str,
    source: &str,
    by: audit::By<'_>,
    now: Time,
) -> Result<Report, Error> {
    // The day is another one already east of here.
    let today = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let entries = file::read(text, today.saturating_add(1.day())).map_err(Error::Bad)?;
    let days = entries.first().zip(entries.last()).map(|(first, last)| (first.day, last.day));
    let tx = db.begin().await?;
    let changed = store::write(&tx, &entries, source).await?;
    if changed > 0 {
        let details = [("changed", Fact::Number(i64::try_from(changed).unwrap_or(i64::MAX)))];
        let kind = "exchange.imported";
        let entry = audit::Entry { kind, by, subject: None, at: now, details: &details };
        audit::record(&tx, entry).await.map_err(|e| db::Error::Driver(e.to_string()))?;
    }
    tx.commit().await?;
    Ok(Report { rates: entries.len(), changed, days })
}
