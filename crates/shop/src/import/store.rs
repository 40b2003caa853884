//! All SQL of imports.

use super::{ImportId, Source};
use crate::listings::{ListingId, marks};
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Row, Tx, Value, params};
use serde::Serialize;
use std::collections::HashMap;
use values::Time;

/// A file that is taken in, and how far it came.
#[derive(Clone, Debug, Serialize)]
pub struct Run {
    /// Its id.
    pub id: ImportId,
    /// Whose listings.
    pub store: StoreId,
    /// What people call the file.
    pub name: String,
    /// Where its bytes lie, when it was uploaded.
    #[serde(skip)]
    pub file: Option<String>,
    /// The mapping as it was written.
    #[serde(skip)]
    pub mapping: String,
    /// Its size.
    pub bytes: u64,
    /// Up to this byte all is committed.
    pub done_bytes: u64,
    /// Up to this line.
    pub lines: i64,
    /// Listings that were made.
    pub made: i64,
    /// Listings that were changed.
    pub changed: i64,
    /// Of those made: drafts, because something is missing.
    pub drafts: i64,
    /// Rows that were not taken.
    pub bad: i64,
    /// When it was begun.
    pub begun: Time,
    /// When it was done.
    pub finished: Option<Time>,
}

/// A row that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BadRow {
    /// The line on which it begins.
    pub line: i64,
    /// The field, as a pointer; empty for the whole row.
    pub field: String,
    /// The code of what is wrong; its words are `error-<code>`.
    pub code: String,
    /// What the words name.
    pub wanted: Option<String>,
}

macro_rules! columns {
    () => {
        "select id, store_id, name, file, mapping, bytes, done_bytes, lines, made, changed, drafts, bad,
           begun, finished from listing_import "
    };
}

/// Registers a file, or finds it when it was begun before.
pub(super) async fn begin(tx: &Tx, source: &Source<'_>, key: &str, now: Time) -> Result<Run> {
    tx.exec(
        "insert into listing_import (id, store_id, digest, name, file, mapping, bytes, done_bytes, lines,
           made, changed, drafts, bad, begun) values ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, 0, 0, 0, $8)
         on conflict (store_id, digest) do nothing",
        &params![
            ImportId::mint(now).as_str(),
            source.store.as_str(),
            key,
            source.name,
            source.file.clone(),
            source.mapping_text,
            i64::try_from(source.bytes).unwrap_or(i64::MAX),
            now
        ],
    )
    .await?;
    let sql = concat!(columns!(), "where store_id = $1 and digest = $2");
    tx.one(sql, &params![source.store.as_str(), key]).await
}

/// A file by its id.
pub async fn by_id(q: &impl Query, id: &ImportId) -> Result<Option<Run>> {
    q.opt(concat!(columns!(), "where id = $1"), &params![id.as_str()]).await
}

/// The files of a store, the last first.
pub async fn of_store(q: &impl Query, store: &StoreId) -> Result<Vec<Run>> {
    let sql = concat!(columns!(), "where store_id = $1 order by begun desc, id desc limit 50");
    q.rows(sql, &params![store.as_str()]).await
}

/// How far it came.
pub(super) async fn keep(tx: &Tx, run: &Run) -> Result<()> {
    tx.exec(
        "update listing_import set done_bytes = $2, lines = $3, made = $4, changed = $5, drafts = $6,
           bad = $7, finished = $8 where id = $1",
        &params![
            run.id.as_str(),
            i64::try_from(run.done_bytes).unwrap_or(i64::MAX),
            run.lines,
            run.made,
            run.changed,
            run.drafts,
            run.bad,
            run.finished
        ],
    )
    .await?;
    Ok(())
}

/// It cannot be taken in any further.
pub(super) async fn fail(tx: &Tx, id: &ImportId, why: &str, now: Time) -> Result<()> {
    let sql = "update listing_import set failed = $2, finished = $3 where id = $1";
    tx.exec(sql, &params![id.as_str(), why, now]).await?;
    Ok(())
}

/// Why it could not be taken in any further, if it could not.
pub(super) async fn failure(q: &impl Query, id: &ImportId) -> Result<Option<String>> {
    let sql = "select failed from listing_import where id = $1";
    let row: Option<(Option<String>,)> = q.opt(sql, &params![id.as_str()]).await?;
    Ok(row.and_then(|(failed,)| failed))
}

/// The listings of a store that have these numbers, with their versions.
pub(super) async fn known(
    q: &impl Query,
    store: &StoreId,
    skus: Vec<String>,
) -> Result<HashMap<String, (ListingId, i64)>> {
    let mut known = HashMap::new();
    for skus in skus.chunks(256) {
        let (marks, mut params) = marks(skus.iter().map(String::as_str));
        let at = params.len() + 1;
        params.push(Value::from(store.as_str()));
        let sql = format!(
            "select sku, id, version from listing where store_id = ${at} and sku in ({marks})
               and status <> 'removed'"
        );
        for (sku, id, version) in q.rows::<(String, String, i64)>(&sql, &params).await? {
            if let Ok(id) = id.parse() {
                known.insert(sku, (id, version));
            }
        }
    }
    Ok(known)
}

/// Remembers rows that were not taken.
pub(super) async fn remember_bad(tx: &Tx, id: &ImportId, rows: &[BadRow]) -> Result<()> {
    for row in rows {
        tx.exec(
            "insert into listing_import_fault (import_id, line, field, code, wanted)
             values ($1, $2, $3, $4, $5) on conflict (import_id, line, field, code) do nothing",
            &params![id.as_str(), row.line, &row.field, &row.code, row.wanted.clone()],
        )
        .await?;
    }
    Ok(())
}

/// The rows that were not taken, as far as they are remembered.
pub async fn bad_rows(q: &impl Query, id: &ImportId) -> Result<Vec<BadRow>> {
    let sql = "select line, field, code, wanted from listing_import_fault where import_id = $1
               order by line, field";
    q.rows(sql, &params![id.as_str()]).await
}

impl FromRow for Run {
    fn from_row(row: &Row) -> Result<Run> {
        let bytes = |at: usize| row.get::<i64>(at).map(i64::unsigned_abs);
        Ok(Run {
            id: row.parse(0)?,
            store: row.parse(1)?,
            name: row.get(2)?,
            file: row.get(3)?,
            mapping: row.get(4)?,
            bytes: bytes(5)?,
            done_bytes: bytes(6)?,
            lines: row.get(7)?,
            made: row.get(8)?,
            changed: row.get(9)?,
            drafts: row.get(10)?,
            bad: row.get(11)?,
            begun: row.get(12)?,
            finished: row.get(13)?,
        })
    }
}

impl FromRow for BadRow {
    fn from_row(row: &Row) -> Result<BadRow> {
        Ok(BadRow { line: row.get(0)?, field: row.get(1)?, code: row.get(2)?, wanted: row.get(3)? })
    }
}
