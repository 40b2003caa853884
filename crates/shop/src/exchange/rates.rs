//! The rates of today, held in memory.

use super::quote::Table;
use super::store;
use crate::fresh::Fresh;
use db::Query;
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;
use values::Clock;

/// A rate older than this is none: a currency that stopped being quoted is not traded.
const OLDEST_DAYS: i64 = 370;

/// The part of the house that has today's table; every process has its own.
#[derive(Default)]
pub struct Rates(Fresh<Table>);

impl Rates {
    /// Today's table, at most a minute old.
    ///
    /// # Errors
    /// When there is no table yet and the database cannot be read.
    pub async fn today(&self, db: &db::Db, clock: &Clock) -> db::Result<Arc<Table>> {
        let today = clock.now().timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
        self.0.get(clock, async || on(db, today).await).await
    }

    /// The next who asks reads the table anew; after an import.
    pub fn forget(&self) {
        self.0.forget();
    }
}

/// The table of a day: for each currency the last rate on or before it.
///
/// # Errors
/// When the database cannot be read.
pub async fn on(q: &impl Query, day: Date) -> db::Result<Table> {
    let oldest = day.saturating_sub(OLDEST_DAYS.days());
    Ok(Table::of(day, store::latest(q, day, oldest).await?))
}
