//! Reading the catalogue's tables: tab-separated, one header line, no quoting.
//! Every fault names its file and line, and all of them are gathered, so that
//! whoever edits a table sees at once what is wrong with it.

use std::fmt;

/// What is wrong with a line of the shipped catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file within `data/catalogue`, as `category-names.th.tsv`.
    pub file: String,
    /// The line in the file, the header being 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/catalogue/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// A file being read, and where its faults go.
pub(super) struct File<'a> {
    pub name: String,
    pub faults: &'a mut Vec<Fault>,
}

impl File<'_> {
    /// Notes what is wrong with a line.
    pub(super) fn fault(&mut self, line: usize, what: impl Into<String>) {
        self.faults.push(Fault { file: self.name.clone(), line, what: what.into() });
    }

    /// The lines with their numbers; the header must be exactly `columns`.
    pub(super) fn rows<const N: usize>(
        &mut self,
        text: &'static str,
        columns: [&str; N],
    ) -> Vec<(usize, [&'static str; N])> {
        let mut lines = text.lines();
        if lines.next() != Some(columns.join("\t").as_str()) {
            self.fault(1, format!("the columns are not {}", columns.join(", ")));
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (number, line) in (2..).zip(lines) {
            let mut cells = [""; N];
            let mut found = 0;
            for cell in line.split('\t') {
                if let Some(place) = cells.get_mut(found) {
                    *place = cell;
                }
                found += 1;
                if cell.trim() != cell {
                    self.fault(number, format!("blanks around `{}`", cell.trim()));
                }
            }
            if found == N {
                rows.push((number, cells));
            } else {
                self.fault(number, format!("{found} cells for {N} columns"));
            }
        }
        rows
    }

    /// `yes` or nothing.
    pub(super) fn yes(&mut self, line: usize, cell: &str) -> bool {
        if !matches!(cell, "yes" | "") {
            self.fault(line, format!("`{cell}` is neither `yes` nor empty"));
        }
        cell == "yes"
    }

    /// Notes an id that is not in kebab-case.
    pub(super) fn check_id(&mut self, line: usize, id: &str) {
        let letters = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if !id.split('-').all(letters) {
            self.fault(line, format!("`{id}` is not in kebab-case"));
        }
    }
}

/// The entries of a cell that is a list, as `red, green`.
pub(super) fn list(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(", ").filter(|entry| !entry.is_empty())
}
