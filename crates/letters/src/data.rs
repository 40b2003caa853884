//! Turns a letter into the data that the template reads.
//!
//! Every text passes through the preparer here, and becomes a string value of
//! the typesetter, which is never parsed.

use typst::foundations::{Array, Dict, IntoValue, Str, Value};
use values::Language;

use crate::text::Preparer;
use crate::{Block, Cell, Error, Field, Letter, Letterhead, Paper, Report, Signatory, fonts};

/// The data of a letter.
pub(crate) fn of_letter(letter: &Letter, text: &Preparer) -> Result<Dict, Error> {
    let mut data = common(letter.language, &letter.letterhead, &letter.title, text)?;
    let particulars = [&letter.reference, &letter.date].into_iter().chain(&letter.particulars);
    put(&mut data, "kind", "letter");
    put(&mut data, "flipped", false);
    put(&mut data, "reference", value(&letter.reference.value, text)?);
    put(&mut data, "particulars", fields(particulars, text)?);
    put(&mut data, "recipient", each(&letter.recipient, |line| text.words(line))?);
    put(&mut data, "blocks", each(&letter.blocks, |item| block(item, text))?);
    let signatory = letter.signatory.as_ref().map(|it| signatory(it, text)).transpose()?;
    put(&mut data, "signatory", signatory.map_or(Value::None, Value::Dict));
    Ok(data)
}

/// The data of a report.
pub(crate) fn of_report(report: &Report, text: &Preparer) -> Result<Dict, Error> {
    let mut data = common(report.language, &report.letterhead, &report.title, text)?;
    let particulars = [&report.reference, &report.date].into_iter().chain(&report.particulars);
    put(&mut data, "kind", "report");
    put(&mut data, "flipped", report.paper == Paper::Landscape);
    put(&mut data, "reference", value(&report.reference.value, text)?);
    put(&mut data, "particulars", fields(particulars, text)?);
    put(&mut data, "recipient", Array::new());
    put(&mut data, "blocks", each(&report.blocks, |item| block(item, text))?);
    put(&mut data, "signatory", Value::None);
    Ok(data)
}

fn common(
    language: Language,
    letterhead: &Letterhead,
    title: &str,
    text: &Preparer,
) -> Result<Dict, Error> {
    let title = text.line(title)?;
    if title.is_empty() {
        return Err(Error::NoTitle);
    }
    let mut data = Dict::new();
    put(&mut data, "language", language.code());
    put(&mut data, "rtl", language.is_rtl());
    put(&mut data, "families", fonts::families(language));
    put(&mut data, "mono", fonts::MONO);
    put(&mut data, "author", without_marks(&text.line(&letterhead.name)?));
    put(&mut data, "name", text.words(&letterhead.name)?);
    put(&mut data, "lines", each(&letterhead.lines, |line| text.words(line))?);
    put(&mut data, "title-words", without_marks(&title));
    put(&mut data, "title", title);
    Ok(data)
}

/// The words without marks of direction and breaks, which have no place in
/// metadata, and not too long for it.
fn without_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200b}' | '\u{2066}'..='\u{2069}')).take(500).collect()
}

fn block(block: &Block, text: &Preparer) -> Result<Dict, Error> {
    let mut data = Dict::new();
    let kind = match block {
        Block::Heading(words) => {
            put(&mut data, "text", text.line(words)?);
            "heading"
        }
        Block::Subheading(words) => {
            put(&mut data, "text", text.line(words)?);
            "subheading"
        }
        Block::Paragraph(words) => {
            put(&mut data, "lines", text.lines(words)?);
            "paragraph"
        }
        Block::Note(words) => {
            put(&mut data, "lines", text.lines(words)?);
            "note"
        }
        Block::Fields(rows) => {
            put(&mut data, "fields", fields(rows, text)?);
            "fields"
        }
        Block::Table { caption, columns, rows } => {
            put(&mut data, "caption", text.line(caption)?);
            table(&mut data, columns, rows, text)?;
            "table"
        }
        Block::Numbered(items) => {
            put(&mut data, "items", each(items, |item| text.lines(item))?);
            "numbered"
        }
        Block::Bulleted(items) => {
            put(&mut data, "items", each(items, |item| text.lines(item))?);
            "bulleted"
        }
        Block::Technical { label, value } => {
            put(&mut data, "label", text.line(label)?);
            put(&mut data, "value", text.technical(value)?);
            "technical"
        }
    };
    put(&mut data, "kind", kind);
    Ok(data)
}

fn table(
    data: &mut Dict,
    columns: &[String],
    rows: &[Vec<Cell>],
    text: &Preparer,
) -> Result<(), Error> {
    if columns.is_empty() {
        return Err(Error::NoColumns);
    }
    text.count_cells(columns.len().saturating_mul(rows.len()))?;
    let mut cells = Array::new();
    for (index, row) in rows.iter().enumerate() {
        if row.len() != columns.len() {
            let (row, cells) = (index + 1, row.len());
            return Err(Error::RowWidth { row, cells, columns: columns.len() });
        }
        for cell in row {
            cells.push(value(cell, text)?.into_value());
        }
    }
    let numeric = |column: usize| {
        !rows.is_empty() && rows.iter().all(|row| matches!(row[column], Cell::Number(_)))
    };
    put(data, "columns", each(columns, |heading| text.lines(heading))?);
    put(data, "numeric", (0..columns.len()).map(numeric).collect::<Vec<bool>>());
    put(
        data,
        "weights",
        (0..columns.len()).map(|i| weight(columns, rows, i)).collect::<Vec<f64>>(),
    );
    put(data, "cells", cells);
    Ok(())
}

/// The share of the width that a column gets, by its longest entries: in
/// characters of the running text, with room for the space between columns.
fn weight(columns: &[String], rows: &[Vec<Cell>], column: usize) -> f64 {
    let heading = columns[column].split_whitespace().map(width).fold(0.0, f64::max);
    let longest = rows.iter().map(|row| match &row[column] {
        Cell::Technical(value) => 1.15 * width(value),
        Cell::Text(value) | Cell::Number(value) => width(value),
    });
    longest.fold(4.0, f64::max).min(36.0).max(1.1 * heading.min(20.0)) + 2.5
}

/// The width of a line in narrow characters.
fn width(text: &str) -> f64 {
    text.chars().map(|c| if c >= '\u{2e80}' { 2.0 } else { 1.0 }).sum()
}

fn fields<'f>(
    fields: impl IntoIterator<Item = &'f Field>,
    text: &Preparer,
) -> Result<Array, Error> {
    each(fields, |field| {
        let mut data = value(&field.value, text)?;
        put(&mut data, "label", text.line(&field.label)?);
        Ok(data)
    })
}

fn value(cell: &Cell, text: &Preparer) -> Result<Dict, Error> {
    let mut data = Dict::new();
    let (kind, lines) = match cell {
        Cell::Text(words) => ("text", text.words(words)?),
        Cell::Number(number) => ("number", text.words(number)?),
        Cell::Technical(value) => ("technical", vec![text.technical(value)?]),
    };
    put(&mut data, "kind", kind);
    put(&mut data, "lines", lines);
    Ok(data)
}

fn signatory(signatory: &Signatory, text: &Preparer) -> Result<Dict, Error> {
    let mut data = Dict::new();
    put(&mut data, "closing", text.lines(&signatory.closing)?);
    put(&mut data, "name", text.words(&signatory.name)?);
    put(&mut data, "lines", each(&signatory.lines, |line| text.words(line))?);
    Ok(data)
}

fn each<T, V: IntoValue>(
    items: impl IntoIterator<Item = T>,
    convert: impl Fn(T) -> Result<V, Error>,
) -> Result<Array, Error> {
    items.into_iter().map(|item| Ok(convert(item)?.into_value())).collect()
}

fn put(data: &mut Dict, key: &str, value: impl IntoValue) {
    data.insert(Str::from(key), value.into_value());
}
