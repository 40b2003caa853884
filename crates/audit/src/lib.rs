//! The log of deeds: who did what to which request, and when; added to, never changed.
//!
//! - An entry is written in the transaction of its deed ([`record`]): either both happened or
//!   neither. It holds ids, counts, codes, digests and times, never personal data; [`Fact`] makes
//!   the other hard to write.
//! - Soon after, the sequencer ([`integrate`]) gives the new entries their positions, in one
//!   order for all processes, hashes them into a Merkle tree and signs its head. From then on
//!   nothing of them can change unseen.
//! - [`inclusion`] and [`consistency`] prove to an outsider that an entry is in the log, and that
//!   a later log only added to an earlier one. [`verify`] recomputes everything and names what
//!   does not fit. [`export`] writes the log as plain files that [`verify_exported`], and any
//!   other program for C2SP tlog-tiles, can check without the database.
//!
//! What the log cannot know by itself: whoever has the signing key can sign another history.
//! That shows only against a checkpoint that someone outside has kept, so give them out.

mod bench;
mod check;
mod details;
mod entry;
mod error;
mod export;
mod integrate;
mod keys;
mod prove;
mod read;
mod report;
mod store;
mod verify;

pub use bench::{Bench, bench};
pub use details::{Digest, Fact, Salt};
pub use entry::{By, Entry, EntryId, record};
pub use error::{Error, Result};
pub use export::{Exported, export, verify_exported};
pub use integrate::{Integrated, integrate, keep_integrating};
pub use keys::{create_key, create_salt, load_key, load_salt};
pub use prove::{Inclusion, checkpoint, checkpoint_at, consistency, inclusion};
pub use read::{About, Filter, Recorded, entries, entry};
pub use report::{Finding, Report};
pub use verify::verify;

/// The tables of the log, and the triggers that keep them.
pub static MIGRATIONS: &[db::Migration] =
    &[db::migration!("0020_audit"), db::migration!("0021_audit_walls", pair)];
