//! What a letter and a report consist of.

use values::{Language, Time};

use crate::{Block, Field};

/// A letter of one or a few pages: letterhead, recipient, particulars, title,
/// body, signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The language of the texts; it decides direction, fonts and line breaks.
    pub language: Language,
    /// Who writes.
    pub letterhead: Letterhead,
    /// The writer's reference: a particular, in every page's foot, and part of
    /// the document's identity.
    pub reference: Field,
    /// The date as the reader sees it, already written in the language.
    pub date: Field,
    /// More lines beside the address, as the recipient's own reference.
    pub particulars: Vec<Field>,
    /// The recipient's name and address, line by line.
    pub recipient: Vec<String>,
    /// The subject; also the title of the document. Never empty.
    pub title: String,
    /// The body.
    pub blocks: Vec<Block>,
    /// Who signs, if anybody does.
    pub signatory: Option<Signatory>,
    /// The instant of issue, which the document's metadata carry (in UTC).
    pub issued: Time,
}

/// A report: title, particulars, and sections that may hold long tables, whose
/// heading repeats on every page.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The language of the texts.
    pub language: Language,
    /// Who reports.
    pub letterhead: Letterhead,
    /// The reference, as in a [`Letter`].
    pub reference: Field,
    /// The date as the reader sees it.
    pub date: Field,
    /// More lines under the title.
    pub particulars: Vec<Field>,
    /// The title of the report. Never empty.
    pub title: String,
    /// The body.
    pub blocks: Vec<Block>,
    /// How the sheets lie.
    pub paper: Paper,
    /// The instant of issue, which the document's metadata carry (in UTC).
    pub issued: Time,
}

/// The name of the sender, and lines that are set small below it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letterhead {
    /// The name, as people know it.
    pub name: String,
    /// Address, register, ways of contact: each one short line.
    pub lines: Vec<String>,
}

/// The end of a letter: closing words, room for a signature, the name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Signatory {
    /// As "Yours faithfully".
    pub closing: String,
    /// The person's name.
    pub name: String,
    /// Office, department and the like, below the name.
    pub lines: Vec<String>,
}

/// How the A4 sheets of a report lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// Upright.
    #[default]
    Portrait,
    /// On the long side, for wide tables.
    Landscape,
}
