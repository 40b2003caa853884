//! The pieces of a body.

/// One piece of a body, set below the one before it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The heading of a section.
    Heading(String),
    /// The heading of a part of a section.
    Subheading(String),
    /// Running text; a line feed begins a new line.
    Paragraph(String),
    /// Labels and values, a row for each.
    Fields(Vec<Field>),
    /// A table whose heading repeats on every page.
    Table {
        /// The words above the table; may be empty.
        caption: String,
        /// The headings of the columns; at least one.
        columns: Vec<String>,
        /// Rows, each with as many cells as there are columns.
        rows: Vec<Vec<Cell>>,
    },
    /// Items counted 1, 2, 3.
    Numbered(Vec<String>),
    /// Items with a bullet.
    Bulleted(Vec<String>),
    /// A remark, set apart from the text.
    Note(String),
    /// A label with a technical value on a line of its own, as a hash.
    Technical {
        /// What the value is.
        label: String,
        /// The value, set in a fixed-width face and from left to right.
        value: String,
    },
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// What the value is.
    pub label: String,
    /// The value.
    pub value: Cell,
}

impl Field {
    /// A field from its two parts: `Field::new("Date", "15 September 2026")`.
    pub fn new(label: impl Into<String>, value: impl Into<Cell>) -> Field {
        Field { label: label.into(), value: value.into() }
    }
}

/// A value with the way in which it wants to be set.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words of any language; direction by the first letter.
    Text(String),
    /// An identifier, address, hash: fixed width, left to right, nothing
    /// invisible in it.
    Technical(String),
    /// A quantity: aligned at the end of the column.
    Number(String),
}

impl Cell {
    /// A technical value: `Cell::technical("req_01j…")`.
    pub fn technical(value: impl Into<String>) -> Cell {
        Cell::Technical(value.into())
    }

    /// A quantity, already written in the language.
    pub fn number(value: impl Into<String>) -> Cell {
        Cell::Number(value.into())
    }

    /// The value as it came in.
    pub fn as_str(&self) -> &str {
        match self {
            Cell::Text(text) | Cell::Technical(text) | Cell::Number(text) => text,
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}
