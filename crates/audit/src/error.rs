//! What can go wrong with the log.

use std::path::PathBuf;

/// A deed could not be logged, or the log could not be read, proven or written out.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// A kind, id or key that is no plain token: it might carry personal data. Names the field.
    #[error("the audit field {0} holds something that is not an id or a code")]
    NotAToken(&'static str),
    /// Two details of an entry have the same key.
    #[error("the audit detail {0} is given twice")]
    Twice(&'static str),
    /// The entry is longer than a log entry may be.
    #[error(transparent)]
    TooLong(#[from] tlog::EntryTooLong),
    /// There is no such entry.
    #[error("there is no such entry in the log")]
    NoEntry,
    /// The entry is recorded but has no position yet: integrate, then ask again.
    #[error("the entry has no position yet; the next checkpoint will cover it")]
    NotYet,
    /// No checkpoint has been signed yet.
    #[error("the log has no checkpoint yet")]
    Empty,
    /// A proof cannot be made: a position or size outside the log, or tiles are missing.
    #[error(transparent)]
    Proof(#[from] tlog::ProofError),
    /// What is stored of the log does not fit together; nothing is signed on top of it.
    #[error("the stored log does not fit together ({0}); run the log's verification")]
    Broken(&'static str),
    /// A stored checkpoint does not hold.
    #[error("a stored checkpoint does not hold: {0}")]
    Checkpoint(#[from] tlog::CheckpointError),
    /// A key or salt file cannot be read or written.
    #[error("{}: {source}", .path.display())]
    File {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A key or salt file may be read by others than its owner.
    #[error("{} can be read by others: let only its owner read it (chmod 600)", .0.display())]
    TooOpen(PathBuf),
    /// The file is not a signing key of a note, or the name is not one for a key.
    #[error("{}: {source}", .path.display())]
    Key {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        source: tlog::BadKey,
    },
    /// The file is not a salt.
    #[error("{}: not a salt of 64 hexadecimal digits", .0.display())]
    Salt(PathBuf),
}

/// A result of the log.
pub type Result<T> = std::result::Result<T, Error>;
