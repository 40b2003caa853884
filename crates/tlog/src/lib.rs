//! A transparency log on paper: hashing, proofs and formats, and nothing that touches a disk.
//!
//! The tree is the Merkle tree of RFC 6962 (SHA-256). Its hashes are kept in the tiles of
//! C2SP tlog-tiles, its head is a C2SP tlog-checkpoint inside a C2SP signed-note with Ed25519,
//! so that any program which reads those formats can check a log that we wrote.
//!
//! - [`struct@Hash`], [`leaf_hash`], [`node_hash`]: the two hashings of RFC 6962 section 2.1.
//! - [`Tree`]: a growing tree of which only the right edge is held; gives roots and finished tiles.
//! - [`Tile`], [`TileSet`], [`encode_bundle`], [`decode_bundle`]: the files of tlog-tiles.
//! - [`Plan`]: which tiles a proof needs, and the proof made from them.
//! - [`verify_inclusion`], [`verify_consistency`]: what the receiver of a proof does.
//! - [`Checkpoint`], [`Signer`], [`Verifier`], [`open_note`]: signed heads of the log.

mod bundle;
mod checkpoint;
mod hash;
mod keys;
mod note;
mod proof;
mod tile;
mod tree;

pub use bundle::{BadBundle, EntryTooLong, MAX_ENTRY_BYTES, decode_bundle, encode_bundle};
pub use checkpoint::{Checkpoint, CheckpointError};
pub use hash::{BadHash, EMPTY_ROOT, Hash, leaf_hash, node_hash, root_of};
pub use keys::{BadKey, Signer, Verifier};
pub use note::{NoteError, open_note, sign_note};
pub use proof::{Plan, ProofError, verify_consistency, verify_inclusion};
pub use tile::{BadTile, TILE_WIDTH, Tile, TileSet, tiles_of};
pub use tree::{Tree, TreeError};
