//! Proofs for outsiders, made from the few tiles that each needs.

use db::{Db, Query};
use tlog::{Checkpoint, Hash, Plan, TileSet, Verifier, leaf_hash, verify_inclusion};

use crate::{EntryId, Error, Recorded, Result, store};

/// Everything an outsider needs, besides the log's public key, to see that an entry is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inclusion {
    /// The entry.
    pub entry: Recorded,
    /// Its position, from 0.
    pub position: u64,
    /// The bytes that were hashed.
    pub leaf: Vec<u8>,
    /// The hashes from the leaf's neighbour up to the root's child (RFC 6962 section 2.1.1).
    pub path: Vec<Hash>,
    /// The signed head that they lead to (C2SP tlog-checkpoint).
    pub checkpoint: String,
}

/// The signed head of the log, as text.
pub async fn checkpoint(q: &impl Query) -> Result<String> {
    store::last_checkpoint(q).await?.ok_or(Error::Empty)
}

/// The signed head at exactly this size, if one was signed.
pub async fn checkpoint_at(q: &impl Query, size: u64) -> Result<Option<String>> {
    store::checkpoint_at(q, size).await
}

/// Proves that an entry is in the log, under the newest checkpoint.
///
/// # Errors
/// [`Error::NoEntry`]; [`Error::NotYet`] when the sequencer has not been there since.
pub async fn inclusion(db: &Db, id: &EntryId) -> Result<Inclusion> {
    let entry = store::by_id(db, id).await?.ok_or(Error::NoEntry)?;
    let position = entry.position.ok_or(Error::NotYet)?;
    let note = checkpoint(db).await?;
    let size = stated(&note)?.size;
    let plan = Plan::inclusion(position, size)?;
    let path = plan.hashes(&tiles(db, &plan).await?)?;
    Ok(Inclusion { position, leaf: entry.leaf(), entry, path, checkpoint: note })
}

/// Proves that the log of `new_size` entries begins with the log of `old_size` entries
/// (RFC 6962 section 2.1.2).
pub async fn consistency(db: &Db, old_size: u64, new_size: u64) -> Result<Vec<Hash>> {
    let size = stated(&checkpoint(db).await?)?.size;
    if new_size > size {
        return Err(tlog::ProofError::Outside { asked: new_size, size }.into());
    }
    let plan = Plan::consistency(old_size, new_size)?;
    Ok(plan.hashes(&tiles(db, &plan).await?)?)
}

impl Inclusion {
    /// Checks the signature and the path, and gives the checkpoint. What the receiver does.
    pub fn verify(&self, verifier: &Verifier) -> Result<Checkpoint> {
        let head = Checkpoint::open(&self.checkpoint, verifier)?;
        let leaf = leaf_hash(&self.leaf);
        verify_inclusion(&self.path, self.position, leaf, head.size, head.root)?;
        Ok(head)
    }
}

/// What a stored checkpoint says. Its signature is for the receiver of the proof to check.
pub(crate) fn stated(note: &str) -> Result<Checkpoint> {
    let end = note.rfind("\n\n").ok_or(tlog::CheckpointError::Malformed)?;
    Ok(Checkpoint::parse(&note[..=end])?)
}

async fn tiles(db: &Db, plan: &Plan) -> Result<TileSet> {
    let mut tiles = TileSet::default();
    for tile in plan.tiles() {
        let bytes = store::tile(db, &tile).await?.ok_or(tlog::ProofError::Missing(tile))?;
        tiles
            .insert_bytes(tile.level, tile.index, &bytes)
            .map_err(|_| Error::Broken("a tile has a wrong length"))?;
    }
    Ok(tiles)
}
