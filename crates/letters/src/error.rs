//! Why a letter was not set.

use crate::{CELL_LIMIT, TEXT_LIMIT};

/// Why a letter or report was not set. No variant quotes its text, so an error
/// may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// PDF/UA-1 asks for a title, and so does a reader.
    #[error("a letter needs a title")]
    NoTitle,
    /// A table without columns.
    #[error("a table needs at least one column")]
    NoColumns,
    /// A row with more or fewer cells than its table has columns.
    #[error("row {row} of a table has {cells} cells for {columns} columns")]
    RowWidth {
        /// The row, counted from 1.
        row: usize,
        /// Its cells.
        cells: usize,
        /// The table's columns.
        columns: usize,
    },
    /// More text than [`TEXT_LIMIT`].
    #[error("the text is longer than {TEXT_LIMIT} bytes")]
    TooLong,
    /// More cells in tables than [`CELL_LIMIT`].
    #[error("the tables have more than {CELL_LIMIT} cells")]
    TooManyCells,
    /// A font that the program carries cannot be read.
    #[error("the font {font} is missing or damaged")]
    FontMissing {
        /// The file's name.
        font: &'static str,
    },
    /// The typesetter, or a rule of PDF/A-2a or PDF/UA-1, refused.
    #[error("not set: {0}")]
    Refused(String),
}
