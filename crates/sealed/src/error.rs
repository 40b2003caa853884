//! Why a package could not be written.

use std::io;

/// Why a package could not be written. The unfinished file is worth nothing then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file may not have that name, or not outside `data/`.
    #[error("a package cannot have a file named {0:?}")]
    Path(String),
    /// There is already a file of that name (but for capital letters).
    #[error("the package already has a file named {0:?}")]
    Twice(String),
    /// A label of the bag's description is reserved, or has a line break or a colon in it.
    #[error("the label {0:?} cannot stand in the bag's description")]
    Label(String),
    /// The text is not an age recipient (`age1…`).
    #[error("not an age recipient: {0:?}")]
    Recipient(String),
    /// The text holds no age identity (`AGE-SECRET-KEY-1…`).
    #[error("no age identity in it")]
    Identity,
    /// The file is not encrypted with age, or to other keys.
    #[error("the file is not encrypted with age, or to other keys than those given")]
    Locked,
    /// The columns of that record file are missing, named twice, or lack the one with the time.
    #[error("the columns of {0} do not describe its records")]
    Columns(String),
    /// A record has a field that the schema does not allow.
    #[error("a record of {file} has the field {field:?}, which is not one of its columns")]
    Field {
        /// The record file.
        file: String,
        /// The field's name.
        field: String,
    },
    /// A record lies outside the time frame of the grant, or shows no time.
    #[error("record {record} of {file} does not lie in the granted time frame")]
    OutsideFrame {
        /// The record file.
        file: String,
        /// Which record, from 1.
        record: u64,
    },
    /// The log's proof does not prove that the log names this package.
    #[error("the proof of the audit log does not hold: {0}")]
    Proof(&'static str),
    /// Writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}
