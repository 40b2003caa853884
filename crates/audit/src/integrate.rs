//! The sequencer: puts the recorded entries in one order, hashes them into the tree and signs
//! its head. Deeds do not wait for it and not for each other; two sequencers wait for each other.

use std::time::Duration;

use db::{Db, Tx};
use tlog::{Checkpoint, Signer, TileSet, Tree, leaf_hash};
use values::{Clock, Time};

use crate::{Error, Result, store};

/// How many entries one transaction and one checkpoint take at most.
const BATCH: i64 = 2048;

/// What a call of [`integrate`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Integrated {
    /// How many entries were given a position.
    pub entries: u64,
    /// The head of the log now; `None` while the log is empty.
    pub checkpoint: Option<Checkpoint>,
}

/// Gives every entry that has committed before the call a position, and signs the head. May be
/// called at any time, by several processes at once.
///
/// # Errors
/// [`Error::Broken`] or [`Error::Checkpoint`] when the stored tiles do not give the root that
/// was signed last, or another key has signed it: nothing is ever signed on top of that.
pub async fn integrate(db: &Db, signer: &Signer, now: Time) -> Result<Integrated> {
    let mut entries = 0;
    while store::anything_waits(db).await? {
        let tx = db.begin().await?;
        let added = integrate_batch(&tx, signer, now).await?;
        tx.commit().await?;
        entries += added;
        if added < BATCH.unsigned_abs() {
            break;
        }
    }
    let checkpoint = match store::last_checkpoint(db).await? {
        Some(note) => Some(Checkpoint::open(&note, &signer.verifier())?),
        None => None,
    };
    Ok(Integrated { entries, checkpoint })
}

/// Integrates for ever, every `pause`; what fails is logged and tried again. To be spawned.
pub async fn keep_integrating(db: Db, signer: Signer, clock: Clock, pause: Duration) {
    let mut failing = false;
    loop {
        match integrate(&db, &signer, clock.now()).await {
            Ok(_) => failing = false,
            Err(error) if !failing => {
                failing = true;
                tracing::error!(%error, "the audit log cannot be sequenced");
            }
            Err(_) => {}
        }
        tokio::time::sleep(pause).await;
    }
}

async fn integrate_batch(tx: &Tx, signer: &Signer, now: Time) -> Result<u64> {
    let size = store::hold_head(tx).await?;
    let mut tree = take_up(tx, signer, size).await?;
    let entries = store::take_positions(tx, size, BATCH).await?;
    if entries.is_empty() {
        return Ok(0);
    }
    for entry in &entries {
        if entry.position != Some(tree.size()) {
            return Err(Error::Broken("positions are taken"));
        }
        tree.push(leaf_hash(&entry.leaf()));
    }
    for (tile, hashes) in tree.take_full_tiles().into_iter().chain(tree.unfinished_tiles()) {
        store::put_tile(tx, &tile, &hashes).await?;
    }
    let origin = signer.name().to_owned();
    let checkpoint = Checkpoint { origin, size: tree.size(), root: tree.root() };
    store::put_checkpoint(tx, checkpoint.size, &checkpoint.sign(signer)?, now).await?;
    store::move_head(tx, size, checkpoint.size).await?;
    Ok(entries.len() as u64)
}

/// The tree as it was signed last, from its unfinished tiles; checked against the signature.
async fn take_up(tx: &Tx, signer: &Signer, size: u64) -> Result<Tree> {
    if size == 0 {
        return Ok(Tree::empty());
    }
    let mut tiles = TileSet::default();
    for tile in Tree::edge_tiles(size) {
        let bytes = store::tile(tx, &tile).await?.ok_or(Error::Broken("a tile is missing"))?;
        tiles
            .insert_bytes(tile.level, tile.index, &bytes)
            .map_err(|_| Error::Broken("a tile has a wrong length"))?;
    }
    let tree = Tree::resume(size, &tiles).map_err(|_| Error::Broken("a tile is too narrow"))?;
    let note = store::checkpoint_at(tx, size).await?;
    let note = note.ok_or(Error::Broken("the last checkpoint is missing"))?;
    let signed = Checkpoint::open(&note, &signer.verifier())?;
    if signed.size != size || signed.root != tree.root() {
        return Err(Error::Broken("the tiles do not give the signed root"));
    }
    Ok(tree)
}
