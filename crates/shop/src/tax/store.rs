//! All SQL of the operator's rows.

use ::tax::{Row, Sheet};
use db::{FromRow, Query, Result, Tx, params};
use std::collections::BTreeMap;
use values::Time;

/// A row that the operator has written, in its last version.
#[derive(Debug, Clone)]
pub struct Written {
    /// The row.
    pub row: Row,
    /// How often it was written.
    pub version: i64,
    /// When it was last.
    pub added: Time,
    /// By whom: a member of staff.
    pub added_by: String,
}

/// The operator's rows, each in its last version, by id.
///
/// # Errors
/// When the database cannot be read, or holds a row that this program cannot.
pub async fn list(q: &impl Query) -> Result<Vec<Written>> {
    q.rows(
        "select t.id, t.version, t.sheet, t.cells, t.added, t.added_by from tax_row t
         join (select id, max(version) as version from tax_row group by id) l
           on l.id = t.id and l.version = t.version
         order by t.id",
        &[],
    )
    .await
}

/// The last version of a row; zero when the operator has not written it.
pub(super) async fn version(q: &impl Query, id: &str) -> Result<i64> {
    let sql = "select max(version) from tax_row where id = $1";
    Ok(q.one::<(Option<i64>,)>(sql, &params![id]).await?.0.unwrap_or(0))
}

pub(super) async fn insert(tx: &Tx, row: &Row, version: i64, by: &str, now: Time) -> Result<()> {
    let cells = serde_json::to_string(&row.cells).map_err(|e| db::Error::Stored(e.to_string()))?;
    tx.exec(
        "insert into tax_row (id, version, sheet, cells, added, added_by)
         values ($1, $2, $3, $4, $5, $6)",
        &params![row.id.as_str(), version, row.sheet.name(), cells, now, by],
    )
    .await?;
    Ok(())
}

impl FromRow for Written {
    fn from_row(row: &db::Row) -> Result<Written> {
        let stored = |why: &str| db::Error::Stored(format!("tax_row: {why}"));
        let (sheet, cells): (String, String) = (row.get(2)?, row.get(3)?);
        let sheet = Sheet::of(&sheet).ok_or_else(|| stored("no such sheet"))?;
        let cells: BTreeMap<String, String> =
            serde_json::from_str(&cells).map_err(|e| stored(&e.to_string()))?;
        let read = Row::read(sheet, cells)
            .map_err(|bad| stored(&bad.first().map(ToString::to_string).unwrap_or_default()))?;
        Ok(Written { row: read, version: row.get(1)?, added: row.get(4)?, added_by: row.get(5)? })
    }
}
