//! All SQL of the log.

use db::{Db, Query, Tx, params};
use tlog::{Hash, Tile};
use values::Time;

use crate::{About, EntryId, Error, Filter, Recorded, Result};

/// A tile as it is stored: level, number, bytes.
pub(crate) type StoredTile = (i64, i64, Vec<u8>);

pub(crate) async fn insert(tx: &Tx, entry: &Recorded) -> Result<()> {
    tx.exec(
        "insert into audit_entry (id, at, kind, by_kind, by_id, subject, details)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &params![
            &entry.id,
            entry.at,
            &entry.kind,
            &entry.by_kind,
            entry.by.as_deref(),
            entry.subject.as_deref(),
            &entry.details
        ],
    )
    .await?;
    Ok(())
}

pub(crate) async fn by_id(q: &impl Query, id: &EntryId) -> Result<Option<Recorded>> {
    let sql = "select id, position, at, kind, by_kind, by_id, subject, details
               from audit_entry where id = $1";
    Ok(q.opt(sql, &params![id.as_str()]).await?)
}

pub(crate) async fn page(q: &impl Query, filter: &Filter<'_>) -> Result<Vec<Recorded>> {
    let since = filter.since.map_or(i64::MIN, Time::micros);
    let (before, id) = match &filter.after {
        Some((at, id)) => (at.micros(), id.as_str()),
        None => (i64::MAX, ""),
    };
    let limit = i64::from(filter.limit);
    Ok(match filter.about {
        About::Everything => {
            let sql = "select id, position, at, kind, by_kind, by_id, subject, details
                       from audit_entry
                       where at >= $1 and at <= $2 and (at < $2 or id < $3)
                       order by at desc, id desc limit $4";
            q.rows(sql, &params![since, before, id, limit]).await?
        }
        About::Subject(subject) => {
            let sql = "select id, position, at, kind, by_kind, by_id, subject, details
                       from audit_entry
                       where subject = $5 and at >= $1 and at <= $2 and (at < $2 or id < $3)
                       order by at desc, id desc limit $4";
            q.rows(sql, &params![since, before, id, limit, subject]).await?
        }
        About::Actor(actor) => {
            let sql = "select id, position, at, kind, by_kind, by_id, subject, details
                       from audit_entry
                       where by_id = $5 and at >= $1 and at <= $2 and (at < $2 or id < $3)
                       order by at desc, id desc limit $4";
            q.rows(sql, &params![since, before, id, limit, actor]).await?
        }
    })
}

/// Entries without a position, and since when the oldest of them waits.
pub(crate) async fn waiting(q: &impl Query) -> Result<(u64, Option<Time>)> {
    let sql = "select count(*), min(at) from audit_entry where position is null";
    let (count, oldest): (i64, Option<Time>) = q.one(sql, &[]).await?;
    Ok((count.unsigned_abs(), oldest))
}

pub(crate) async fn anything_waits(q: &impl Query) -> Result<bool> {
    let sql = "select id from audit_entry where position is null limit 1";
    Ok(q.opt::<(String,)>(sql, &[]).await?.is_some())
}

/// The size of the log, and the right to make it grow until the transaction ends.
pub(crate) async fn hold_head(tx: &Tx) -> Result<u64> {
    let sql = "select size from audit_head where one = 1 for update";
    let (size,): (i64,) = tx.one(sql, &[]).await?;
    Ok(size.unsigned_abs())
}

/// Gives the oldest waiting entries the positions from `size` on, and returns them in order.
/// Entries that commit later with an earlier time still wait, so none is ever passed over.
pub(crate) async fn take_positions(tx: &Tx, size: u64, most: i64) -> Result<Vec<Recorded>> {
    let mut entries: Vec<Recorded> = tx
        .rows(
            "with waiting as (
               select id, at from audit_entry where position is null order by at, id limit $2
             ), numbered as (
               select id, row_number() over (order by at, id) - 1 as step from waiting
             )
             update audit_entry set position = $1 + numbered.step
             from numbered where audit_entry.id = numbered.id
             returning audit_entry.id, audit_entry.position, audit_entry.at, audit_entry.kind,
               audit_entry.by_kind, audit_entry.by_id, audit_entry.subject, audit_entry.details",
            &params![size.cast_signed(), most],
        )
        .await?;
    entries.sort_by_key(|entry| entry.position);
    Ok(entries)
}

pub(crate) async fn put_tile(tx: &Tx, tile: &Tile, hashes: &[Hash]) -> Result<()> {
    let bytes = hashes.iter().flat_map(|hash| hash.0).collect::<Vec<u8>>();
    tx.exec(
        "insert into audit_tile (level, number, hashes) values ($1, $2, $3)
         on conflict (level, number) do update set hashes = excluded.hashes",
        &params![i64::from(tile.level), tile.index.cast_signed(), bytes],
    )
    .await?;
    Ok(())
}

pub(crate) async fn tile(q: &impl Query, tile: &Tile) -> Result<Option<Vec<u8>>> {
    let sql = "select hashes from audit_tile where level = $1 and number = $2";
    let key = params![i64::from(tile.level), tile.index.cast_signed()];
    Ok(q.opt::<(Vec<u8>,)>(sql, &key).await?.map(|(bytes,)| bytes))
}

/// The tiles of level 1 and above: one for each 65,536 entries, and a few.
pub(crate) async fn upper_tiles(q: &impl Query) -> Result<Vec<StoredTile>> {
    let sql = "select level, number, hashes from audit_tile where level > 0 order by level, number";
    Ok(q.rows(sql, &[]).await?)
}

/// Tiles of level 0, `from` to before `to`.
pub(crate) async fn leaf_tiles(q: &impl Query, from: u64, to: u64) -> Result<Vec<StoredTile>> {
    let sql = "select level, number, hashes from audit_tile
               where level = 0 and number >= $1 and number < $2 order by number";
    Ok(q.rows(sql, &params![from.cast_signed(), to.cast_signed()]).await?)
}

/// Entries at positions `from` to before `to`.
pub(crate) async fn positioned(q: &impl Query, from: u64, to: u64) -> Result<Vec<Recorded>> {
    let sql = "select id, position, at, kind, by_kind, by_id, subject, details from audit_entry
               where position >= $1 and position < $2 order by position";
    Ok(q.rows(sql, &params![from.cast_signed(), to.cast_signed()]).await?)
}

/// The first entry with a position that no checkpoint covers, or with a negative one.
pub(crate) async fn stray(q: &impl Query) -> Result<Option<(String, i64)>> {
    let sql = "select id, position from audit_entry where position < 0
               or position >= coalesce((select max(size) from audit_checkpoint), 0)
               order by position limit 1";
    Ok(q.opt(sql, &[]).await?)
}

pub(crate) async fn put_checkpoint(tx: &Tx, size: u64, note: &str, at: Time) -> Result<()> {
    tx.exec(
        "insert into audit_checkpoint (size, note, at) values ($1, $2, $3)",
        &params![size.cast_signed(), note, at],
    )
    .await?;
    Ok(())
}

/// Moves the head on; it must still be where it was.
pub(crate) async fn move_head(tx: &Tx, from: u64, to: u64) -> Result<()> {
    let sql = "update audit_head set size = $2 where one = 1 and size = $1";
    match tx.exec(sql, &params![from.cast_signed(), to.cast_signed()]).await? {
        1 => Ok(()),
        _ => Err(Error::Db(db::Error::Conflict)),
    }
}

pub(crate) async fn checkpoint_at(q: &impl Query, size: u64) -> Result<Option<String>> {
    let sql = "select note from audit_checkpoint where size = $1";
    Ok(q.opt::<(String,)>(sql, &params![size.cast_signed()]).await?.map(|(note,)| note))
}

pub(crate) async fn last_checkpoint(q: &impl Query) -> Result<Option<String>> {
    let sql = "select note from audit_checkpoint order by size desc limit 1";
    Ok(q.opt::<(String,)>(sql, &[]).await?.map(|(note,)| note))
}

/// All checkpoints by size: the size under which each is stored, and its note.
pub(crate) async fn checkpoints(db: &Db) -> Result<Vec<(i64, String)>> {
    Ok(db.rows("select size, note from audit_checkpoint order by size", &[]).await?)
}
