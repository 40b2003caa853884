//! Deeds on the operator's rows. Each works in its caller's transaction and adds its entry to the log.

use super::{store, tables};
use crate::fault::{self, Fault, Faults};
use ::tax::{BadCell, Row, Sheet, Tables, check};
use audit::Fact;
use db::Tx;
use jiff::civil::Date;
use std::collections::{BTreeMap, HashSet};
use values::Time;
use web::Problem;

/// Why a deed was not done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such row.
    #[error("no such row")]
    NotFound,
    /// Something is wrong with what was written, or it contradicts another row.
    #[error("faults in {} fields", .0.len())]
    Faults(Vec<Fault>),
    /// Somebody else has written the row meanwhile.
    #[error("the row is another by now")]
    Stale,
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::NotFound => Problem::not_found(),
            Error::Faults(faults) => fault::problem(&faults),
            Error::Stale => Problem::conflict(),
            Error::Db(error) => error.into(),
        }
    }
}

/// Adds a row, or replaces the one that has its id: the operator's own, or a shipped one. `cells` are by
/// the columns of the sheet, all that `data/tax/README.md` describes; the source is one of them.
pub async fn add(
    tx: &Tx,
    sheet: Sheet,
    cells: BTreeMap<String, String>,
    by: (audit::By<'_>, &str),
    now: Time,
) -> Result<String, Error> {
    let cells = cells.into_iter().map(|(column, cell)| (column, cell.trim().to_owned())).collect();
    let row = Row::read(sheet, cells).map_err(unreadable)?;
    let known = tables::read(tx).await?;
    if known.row(&row.id).is_some_and(|had| had.sheet != row.sheet) {
        let mut faults = Faults::default();
        faults.add("/id", "tax-other-sheet");
        return Err(Error::Faults(faults.0));
    }
    write(tx, &known, row, "tax.row-added", by, now).await
}

/// Ends a row, the operator's or a shipped one: its last day is this one.
pub async fn end(
    tx: &Tx,
    id: &str,
    last: Date,
    by: (audit::By<'_>, &str),
    now: Time,
) -> Result<(), Error> {
    let known = tables::read(tx).await?;
    let row = known.row(id).ok_or(Error::NotFound)?.ended(last).map_err(unreadable)?;
    write(tx, &known, row, "tax.row-ended", by, now).await.map(|_| ())
}

async fn write(
    tx: &Tx,
    known: &Tables,
    row: Row,
    kind: &'static str,
    (by, who): (audit::By<'_>, &str),
    now: Time,
) -> Result<String, Error> {
    contradictions(known, &row)?;
    let version = store::version(tx, &row.id).await? + 1;
    store::insert(tx, &row, version, who, now).await.map_err(|error| match error {
        db::Error::Unique(_) => Error::Stale,
        other => other.into(),
    })?;
    let details = [("row", Fact::Row(&row.id)), ("version", Fact::Number(version))];
    let entry = audit::Entry { kind, by, subject: None, at: now, details: &details };
    audit::record(tx, entry).await.map_err(|e| db::Error::Driver(e.to_string()))?;
    Ok(row.id)
}

/// What the row would contradict that was in order before.
fn contradictions(known: &Tables, row: &Row) -> Result<(), Error> {
    let before: HashSet<String> = check(known).into_iter().collect();
    let mut faults = Faults::default();
    for what in check(&known.with([row.clone()])) {
        if !before.contains(&what) {
            faults.add_with("/id", "tax-contradiction", what);
        }
    }
    faults.or(()).map_err(Error::Faults)
}

fn unreadable(bad: Vec<BadCell>) -> Error {
    let mut faults = Faults::default();
    for cell in bad {
        faults.add_with(format!("/{}", cell.column), "tax-cell", cell.what);
    }
    Error::Faults(faults.0)
}
