//! Reads the reference tables: UTF-8, tabs, one header line, no quoting.

use std::collections::HashMap;

/// A table with named columns.
pub(crate) struct Table {
    columns: HashMap<String, usize>,
    rows: Vec<Vec<String>>,
}

/// One line of a table.
pub(crate) struct Row<'a> {
    columns: &'a HashMap<String, usize>,
    cells: &'a [String],
}

impl Table {
    /// Reads a table; a line with too few cells is read as if the rest were empty.
    pub(crate) fn parse(text: &str) -> Table {
        let mut lines = text.lines().filter(|line| !line.is_empty());
        let columns = lines
            .next()
            .unwrap_or_default()
            .split('\t')
            .enumerate()
            .map(|(place, name)| (name.to_owned(), place))
            .collect();
        let rows = lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
        Table { columns, rows }
    }

    /// Every row, in the order of the file.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { columns: &self.columns, cells })
    }
}

impl<'a> Row<'a> {
    /// The cell in the named column, without white space around it; empty if there is none.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        self.columns
            .get(column)
            .and_then(|&place| self.cells.get(place))
            .map(|cell| cell.trim())
            .unwrap_or_default()
    }
}
