//! What can go wrong with files, told so that the caller can act on it.

use std::error::Error as _;
use std::io::ErrorKind;

/// The result of everything here.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a file could not be stored or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file of this id.
    #[error("there is no such file")]
    NotFound,
    /// The disk, its quota or the store is full. Nothing was kept of what was being stored.
    #[error("the place for files is full")]
    Full,
    /// More bytes than allowed. Nothing was kept.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// How many bytes would have been allowed.
        limit: u64,
    },
    /// The range that was asked for lies outside the file.
    #[error("the range lies outside the file")]
    Range,
    /// The bytes stopped coming: the sender failed, not the place. Nothing was kept.
    #[error("the bytes stopped coming: {0}")]
    Source(Box<dyn std::error::Error + Send + Sync>),
    /// The configuration of the place cannot be used.
    #[error("the place for files cannot be used: {0}")]
    Configuration(String),
    /// The disk or the store failed.
    #[error("the place for files failed: {0}")]
    Store(object_store::Error),
}

impl Error {
    /// Sorts an error of the store: full, absent, or a failure.
    pub(crate) fn from_store(error: object_store::Error) -> Error {
        if matches!(error, object_store::Error::NotFound { .. }) {
            return Error::NotFound;
        }
        if is_full(&error) {
            return Error::Full;
        }
        Error::Store(error)
    }
}

/// A full disk, a used-up quota and a limit on the size of files all end alike for the sender. A
/// store says it with 507 (Insufficient Storage) or the S3 codes for a full bucket.
fn is_full(error: &object_store::Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = error.source();
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>()
            && matches!(
                io.kind(),
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge
            )
        {
            return true;
        }
        cause = error.source();
    }
    let text = error.to_string();
    ["507 Insufficient Storage", "QuotaExceeded", "XMinioStorageFull", "InsufficientStorage"]
        .iter()
        .any(|sign| text.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_apart_from_a_broken_one() {
        let store = |kind: ErrorKind| object_store::Error::Generic {
            store: "test",
            source: Box::new(std::io::Error::from(kind)),
        };
        for kind in [ErrorKind::StorageFull, ErrorKind::QuotaExceeded, ErrorKind::FileTooLarge] {
            assert!(matches!(Error::from_store(store(kind)), Error::Full));
        }
        let broken = Error::from_store(store(ErrorKind::PermissionDenied));
        assert!(matches!(broken, Error::Store(_)));
    }
}
