//! The rows together, and how the one that counts is found.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::LazyLock;

use jiff::civil::Date;
use values::Country;

use crate::consignment::Line;
use crate::row::{Charge, Collection, Place, RateOf, Row, Sheet, What};

/// All rows, found by country or area.
#[derive(Debug, Clone, Default)]
pub struct Tables {
    rows: Vec<Row>,
    places: HashMap<String, Vec<usize>>,
    rates: HashMap<String, Vec<usize>>,
    collections: HashMap<String, Vec<usize>>,
    charges: HashMap<String, Vec<usize>>,
}

/// What is wrong with a line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file within `data/tax`.
    pub file: String,
    /// The line, the header being 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

static SHIPPED: LazyLock<Tables> = LazyLock::new(|| {
    let rows = Tables::read(&[
        (Sheet::Places, include_str!("../../../data/tax/places.tsv")),
        (Sheet::Rates, include_str!("../../../data/tax/rates.tsv")),
        (Sheet::Collections, include_str!("../../../data/tax/collections.tsv")),
        (Sheet::Charges, include_str!("../../../data/tax/charges.tsv")),
    ]);
    let rows = rows.unwrap_or_else(|faults| panic!("a test reads the tables: {}", faults[0]));
    Tables::default().with(rows)
});

impl Tables {
    /// The tables that this program carries. They are read once, when first asked for.
    pub fn shipped() -> &'static Tables {
        &SHIPPED
    }

    /// Reads files: tab-separated, one header line, no quoting.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn read(files: &[(Sheet, &str)]) -> Result<Vec<Row>, Vec<Fault>> {
        let (mut rows, mut faults) = (Vec::new(), Vec::new());
        for (sheet, text) in files {
            let columns = sheet.columns();
            let mut fault = |line, what: String| {
                faults.push(Fault { file: format!("{}.tsv", sheet.name()), line, what });
            };
            let mut lines = text.lines();
            if lines.next() != Some(columns.join("\t").as_str()) {
                fault(1, format!("the columns are not {}", columns.join(", ")));
                continue;
            }
            for (number, line) in (2..).zip(lines) {
                let cells: Vec<&str> = line.split('\t').collect();
                if cells.len() != columns.len() {
                    fault(number, format!("{} cells for {} columns", cells.len(), columns.len()));
                    continue;
                }
                let named = columns.iter().zip(&cells);
                let cells: BTreeMap<String, String> =
                    named.map(|(column, cell)| (column.to_string(), cell.to_string())).collect();
                match Row::read(*sheet, cells) {
                    Ok(row) => rows.push(row),
                    Err(bad) => bad.iter().for_each(|bad| fault(number, bad.to_string())),
                }
            }
        }
        if faults.is_empty() { Ok(rows) } else { Err(faults) }
    }

    /// These tables with more rows; a row replaces the one that has its id.
    #[must_use]
    pub fn with(&self, rows: impl IntoIterator<Item = Row>) -> Tables {
        let mut all: BTreeMap<String, Row> =
            self.rows.iter().map(|row| (row.id.clone(), row.clone())).collect();
        all.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
        let mut tables = Tables { rows: all.into_values().collect(), ..Tables::default() };
        for (at, row) in tables.rows.iter().enumerate() {
            let index = match row.sheet {
                Sheet::Places => &mut tables.places,
                Sheet::Rates => &mut tables.rates,
                Sheet::Collections => &mut tables.collections,
                Sheet::Charges => &mut tables.charges,
            };
            index.entry(row.key().to_owned()).or_default().push(at);
        }
        tables
    }

    /// All rows, in the order of their ids.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row of an id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        let at = self.rows.binary_search_by(|row| row.id.as_str().cmp(id)).ok()?;
        self.rows.get(at)
    }

    fn held<'a>(
        &'a self,
        index: &'a HashMap<String, Vec<usize>>,
        key: &str,
        day: Date,
    ) -> impl Iterator<Item = &'a Row> {
        let at = index.get(key).map_or(&[][..], Vec::as_slice);
        at.iter().map(|at| &self.rows[*at]).filter(move |row| row.dates.hold(day))
    }

    /// What is known of a place: its region's row, else the country's.
    pub(crate) fn place(
        &self,
        country: Country,
        region: &str,
        day: Date,
    ) -> Option<(&Row, &Place)> {
        self.held(&self.places, country.code(), day)
            .filter_map(|row| match &row.what {
                What::Place(place) => Some((row, place)),
                _ => None,
            })
            .filter(|(_, place)| place.region.is_empty() || place.region == region)
            .max_by_key(|(_, place)| !place.region.is_empty())
    }

    /// The rate of some goods: the closest row of the goods, and of those the region's.
    pub(crate) fn rate(
        &self,
        country: Country,
        region: &str,
        line: &Line,
        day: Date,
    ) -> Option<(&Row, &RateOf)> {
        self.held(&self.rates, country.code(), day)
            .filter_map(|row| match &row.what {
                What::Rate(rate) if rate.region.is_empty() || rate.region == region => {
                    let fit = rate.goods.fit(line.categories, line.hs6)?;
                    Some(((fit, !rate.region.is_empty()), row, rate))
                }
                _ => None,
            })
            .max_by_key(|(fit, ..)| *fit)
            .map(|(_, row, rate)| (row, rate))
    }

    /// The rows of an area that say who collects.
    pub(crate) fn collections(
        &self,
        area: &str,
        day: Date,
    ) -> impl Iterator<Item = (&Row, &Collection)> {
        self.held(&self.collections, area, day).filter_map(|row| match &row.what {
            What::Collection(collection) => Some((row, collection)),
            _ => None,
        })
    }

    /// The duties and charges of an area.
    pub(crate) fn charges(&self, area: &str, day: Date) -> impl Iterator<Item = (&Row, &Charge)> {
        self.held(&self.charges, area, day).filter_map(|row| match &row.what {
            What::Charge(charge) => Some((row, charge)),
            _ => None,
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "data/tax/{}:{}: {}", self.file, self.line, self.what)
    }
}
