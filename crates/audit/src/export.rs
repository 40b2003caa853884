//! The log as plain files in the C2SP tlog-tiles layout (`checkpoint`, `tile/<L>/<N>`,
//! `tile/entries/<N>`), and the verification of such a folder without the database.

use std::{
    collections::BTreeMap,
    io,
    path::{Path, PathBuf},
};

use db::Db;
use tlog::{
    Checkpoint, TILE_WIDTH, Tile, Verifier, decode_bundle, encode_bundle, leaf_hash, tiles_of,
};
use tokio::fs;

use crate::{
    Error, Result,
    check::{Checker, Leaf},
    prove, report,
    report::{Finding, Report},
    store, verify,
};

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The checkpoint that the files belong to.
    pub checkpoint: Checkpoint,
    /// How many files were written.
    pub files: u64,
}

/// Writes the log under its newest checkpoint into a folder, which may hold an earlier export:
/// files that are complete are not written again. The checkpoint is written last.
pub async fn export(db: &Db, folder: &Path) -> Result<Exported> {
    let note = prove::checkpoint(db).await?;
    let checkpoint = prove::stated(&note)?;
    let mut files = 1;
    for tile in tiles_of(checkpoint.size) {
        let path = folder.join(tile.path());
        if !(tile.is_full() && exists(&path).await) {
            let bytes = store::tile(db, &tile).await?.ok_or(tlog::ProofError::Missing(tile))?;
            let bytes = bytes.get(..usize::from(tile.width) * 32);
            write(&path, bytes.ok_or(tlog::ProofError::Missing(tile))?).await?;
            files += 1;
        }
        let path = folder.join(tile.entries_path());
        if tile.level == 0 && !(tile.is_full() && exists(&path).await) {
            let first = tile.index * TILE_WIDTH as u64;
            let entries = store::positioned(db, first, first + u64::from(tile.width)).await?;
            if entries.len() != usize::from(tile.width) {
                return Err(Error::Broken("an entry is missing"));
            }
            let leaves: Vec<Vec<u8>> = entries.iter().map(|entry| entry.leaf()).collect();
            write(&path, &encode_bundle(&leaves)?).await?;
            files += 1;
        }
    }
    write(&folder.join("checkpoint"), note.as_bytes()).await?;
    Ok(Exported { checkpoint, files })
}

/// Verifies an exported log from its files alone.
///
/// # Errors
/// When the folder has no readable checkpoint file. What is wrong otherwise is in the report.
pub async fn verify_exported(
    folder: &Path,
    verifier: &Verifier,
    older: Option<Checkpoint>,
) -> Result<Report> {
    let path = folder.join("checkpoint");
    let note = fs::read(&path).await.map_err(|source| Error::File { path, source })?;
    let note = String::from_utf8_lossy(&note);
    let head = match Checkpoint::open(&note, verifier) {
        Ok(head) => head,
        Err(error) => return Ok(unsigned(verifier, &error.to_string())),
    };
    let older_size = older.as_ref().map(|older| older.size);
    let mut checker = Checker::new(vec![head.clone()], older);
    let mut upper = BTreeMap::new();
    for tile in tiles_of(head.size) {
        let stored = read(folder, tile, tile.path(), Tile::path).await;
        let stored = stored.map(|bytes| verify::hashes(&bytes)).unwrap_or_default();
        if tile.level > 0 {
            upper.insert((tile.level, tile.index), stored);
            continue;
        }
        let mut entries = vec![None; tile.width.into()];
        match read_entries(folder, tile).await {
            Ok(leaves) => entries.iter_mut().zip(leaves).for_each(|(e, leaf)| *e = Some(leaf)),
            Err(why) => checker.found(Finding::File { path: tile.entries_path(), why }),
        }
        checker.add(&entries, &stored);
    }
    if checker.asks_for_hashes() {
        for tile in tiles_of(head.size).take_while(|tile| tile.level == 0) {
            let bytes = read(folder, tile, tile.path(), Tile::path).await.unwrap_or_default();
            checker.recognise(tile.index * TILE_WIDTH as u64, &verify::hashes(&bytes));
        }
    }
    let report = checker.finish(verifier.name(), &upper);
    Ok(Report { checkpoints: 1, older: older_size, ..report })
}

/// Nothing can be said of a log whose head is not signed by its key.
fn unsigned(verifier: &Verifier, why: &str) -> Report {
    let mut checker = Checker::new(vec![], None);
    checker.found(report::Finding::File { path: "checkpoint".to_owned(), why: why.to_owned() });
    checker.finish(verifier.name(), &BTreeMap::new())
}

async fn read_entries(folder: &Path, tile: Tile) -> std::result::Result<Vec<Leaf>, String> {
    let bytes = read(folder, tile, tile.entries_path(), Tile::entries_path).await;
    let bytes = bytes.map_err(|error| error.to_string())?;
    let entries = decode_bundle(&bytes).map_err(|error| error.to_string())?;
    Ok(entries
        .into_iter()
        .map(|entry| {
            let told: serde_json::Value = serde_json::from_slice(entry).unwrap_or_default();
            let id = told["id"].as_str().unwrap_or("an unreadable entry").to_owned();
            Leaf { id, hash: leaf_hash(entry) }
        })
        .collect())
}

/// Reads a tile or bundle; the full one where the partial one has been cleared away since.
async fn read(
    folder: &Path,
    tile: Tile,
    path: String,
    place: fn(&Tile) -> String,
) -> io::Result<Vec<u8>> {
    match fs::read(folder.join(path)).await {
        Err(error) if error.kind() == io::ErrorKind::NotFound && !tile.is_full() => {
            fs::read(folder.join(place(&Tile::full(tile.level, tile.index)))).await
        }
        other => other,
    }
}

/// Writes a file under another name first, so that no reader sees half of it.
async fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source| Error::File { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).await.map_err(failed)?;
    }
    let mut unfinished = path.as_os_str().to_owned();
    unfinished.push(".unfinished");
    let unfinished = PathBuf::from(unfinished);
    fs::write(&unfinished, bytes).await.map_err(failed)?;
    fs::rename(&unfinished, path).await.map_err(failed)
}

async fn exists(path: &Path) -> bool {
    fs::try_exists(path).await.unwrap_or(false)
}
