//! The verification of the log in a database: everything is computed again from the entries.

use std::collections::BTreeMap;

use db::Db;
use tlog::{Checkpoint, Hash, TILE_WIDTH, Verifier, leaf_hash};

use crate::{
    Result,
    check::{Checker, Leaf},
    report::{Finding, Report},
    store::{self, StoredTile},
};

/// How many tiles' worth of entries are read at once.
const TILES: u64 = 16;

/// Verifies the whole log: entries, hashes, signatures, and an `older` checkpoint that somebody
/// outside has kept (opened with the same key by [`Checkpoint::open`]). Entries that are added
/// meanwhile do no harm.
///
/// # Errors
/// When the database cannot be read. What is wrong with the log is in the report.
pub async fn verify(db: &Db, verifier: &Verifier, older: Option<Checkpoint>) -> Result<Report> {
    let stored = store::checkpoints(db).await?;
    let (waiting, waiting_since) = store::waiting(db).await?;
    let size = stored.last().map_or(0, |(size, _)| u64::try_from(*size).unwrap_or(0));
    let (heads, mut found) = open_all(&stored, verifier);
    if stored.is_empty() && older.as_ref().is_some_and(|older| older.size > 0) {
        found.push(Finding::NoCheckpoint);
    }
    let checkpoints = heads.len() as u64;
    let older_size = older.as_ref().map(|older| older.size);
    let mut checker = Checker::new(heads, older);
    found.into_iter().for_each(|finding| checker.found(finding));
    let tile = TILE_WIDTH as u64;
    for first in (0..size).step_by((tile * TILES) as usize) {
        let end = size.min(first + tile * TILES);
        let entries = leaves(db, first, end).await?;
        let tiles = store::leaf_tiles(db, first / tile, end.div_ceil(tile)).await?;
        checker.add(&entries, &in_order(&tiles, first, end));
    }
    if checker.asks_for_hashes() {
        for first in (0..size).step_by((tile * TILES) as usize) {
            let end = size.min(first + tile * TILES);
            let tiles = store::leaf_tiles(db, first / tile, end.div_ceil(tile)).await?;
            checker.recognise(first, &in_order(&tiles, first, end));
        }
    }
    if let Some((id, position)) = store::stray(db).await? {
        checker.found(Finding::Uncovered { position, id });
    }
    let upper = store::upper_tiles(db).await?;
    let upper: BTreeMap<(u8, u64), Vec<Hash>> = upper
        .into_iter()
        .map(|(level, index, bytes)| ((level as u8, index.cast_unsigned()), hashes(&bytes)))
        .collect();
    let report = checker.finish(verifier.name(), &upper);
    Ok(Report { checkpoints, older: older_size, waiting, waiting_since, ..report })
}

/// The checkpoints that the key has signed, and findings for the others.
fn open_all(stored: &[(i64, String)], verifier: &Verifier) -> (Vec<Checkpoint>, Vec<Finding>) {
    let (mut heads, mut found) = (Vec::new(), Vec::new());
    for (size, note) in stored {
        let why = match Checkpoint::open(note, verifier) {
            Ok(head) if Ok(head.size) == u64::try_from(*size) => {
                heads.push(head);
                continue;
            }
            Ok(head) => format!("it is the checkpoint for {} entries", head.size),
            Err(error) => error.to_string(),
        };
        found.push(Finding::Checkpoint { size: *size, why });
    }
    (heads, found)
}

/// The entries at positions `first` to before `end`, with gaps where none stands.
async fn leaves(db: &Db, first: u64, end: u64) -> Result<Vec<Option<Leaf>>> {
    let mut leaves = vec![None; (end - first) as usize];
    for entry in store::positioned(db, first, end).await? {
        let Some(position) = entry.position else { continue };
        let hash = leaf_hash(&entry.leaf());
        leaves[(position - first) as usize] = Some(Leaf { id: entry.id, hash });
    }
    Ok(leaves)
}

/// The stored hashes for positions `first` to before `end`. Where a tile is missing or too
/// short stands a hash that no entry has.
fn in_order(tiles: &[StoredTile], first: u64, end: u64) -> Vec<Hash> {
    let mut all = vec![tlog::EMPTY_ROOT; (end - first) as usize];
    for (_, index, bytes) in tiles {
        let start = index.cast_unsigned() * TILE_WIDTH as u64 - first;
        for (place, hash) in all[start as usize..].iter_mut().take(TILE_WIDTH).zip(hashes(bytes)) {
            *place = hash;
        }
    }
    all
}

/// Stored bytes as hashes; an odd end is left out.
pub(crate) fn hashes(bytes: &[u8]) -> Vec<Hash> {
    bytes.as_chunks::<32>().0.iter().map(|hash| Hash(*hash)).collect()
}
