//! Letters and reports as PDF/A-2a and PDF/UA-1, in the 18 languages.
//!
//! This crate sets type and knows nothing of the office. Texts come in already
//! translated; [`render`] and [`render_report`] give back the bytes of a PDF.
//! They are synchronous and bound by the processor: call them from
//! `spawn_blocking`. The same input gives the same bytes, on every machine,
//! because all fonts are in the program and nothing is read from outside it.
//!
//! Whatever is in a text stays text. It reaches the typesetter as data, never
//! as markup; control characters, overrides of direction and characters that
//! no font has are shown as `[U+202E]` (see `text.rs`).

mod block;
mod data;
mod error;
mod fonts;
mod letter;
mod press;
mod text;

pub use block::{Block, Cell, Field};
pub use error::Error;
pub use letter::{Letter, Letterhead, Paper, Report, Signatory};

/// The most text that one letter or report may carry, in bytes as set
/// (about 900 pages of prose).
pub const TEXT_LIMIT: usize = 3_000_000;

/// The most values that the tables of one letter or report may have together:
/// setting so many takes about 200 MB of memory. Longer lists go into files
/// beside the report.
pub const CELL_LIMIT: usize = 10_000;

/// Sets a letter and gives the bytes of its PDF.
pub fn render(letter: &Letter) -> Result<Vec<u8>, Error> {
    let imprint = press::Imprint {
        language: letter.language,
        reference: &letter.reference,
        title: &letter.title,
        issued: letter.issued,
    };
    press::print(&imprint, |text| data::of_letter(letter, text))
}

/// Sets a report and gives the bytes of its PDF.
pub fn render_report(report: &Report) -> Result<Vec<u8>, Error> {
    let imprint = press::Imprint {
        language: report.language,
        reference: &report.reference,
        title: &report.title,
        issued: report.issued,
    };
    press::print(&imprint, |text| data::of_report(report, text))
}
