//! A dated row with its source, and how it is read from its cells: the columns of the files in
//! `data/tax` and of the operator's own rows are the same.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use values::{Country, Money};

use crate::assessment::{NoteKind, Prices, TaxName, Who};
use crate::read::Reader;
use crate::{Goods, Rate};

/// A row of one of the tables, read and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The table.
    pub sheet: Sheet,
    /// Its id; no two rows have the same.
    pub id: String,
    /// When it is in force.
    pub dates: Dates,
    /// How sure it is.
    pub confidence: Confidence,
    /// Its cells as they are written, by column.
    pub cells: BTreeMap<String, String>,
    pub(crate) what: What,
}

/// One of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sheet {
    /// Countries and regions: to which area they belong, and how prices are shown there.
    Places,
    /// Rates of tax by country and goods.
    Rates,
    /// Who collects the tax.
    Collections,
    /// Duties, and other charges of imports.
    Charges,
}

/// The first day and the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// In force from this day on.
    pub from: Date,
    /// To this day, itself included; open when there is none.
    pub until: Option<Date>,
}

/// How sure a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// From memory or one secondary source, or simplified.
    Low,
    /// From a secondary source that is usually right.
    Medium,
    /// From the law, or a source that is checked against it daily.
    High,
}

/// A cell that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{column}: {what}")]
pub struct BadCell {
    /// The column.
    pub column: &'static str,
    /// What is wrong with it, in plain English.
    pub what: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    Place(Place),
    Rate(RateOf),
    Collection(Collection),
    Charge(Charge),
}

/// A country, or a region of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub country: Country,
    pub region: String,
    /// Within an area goods move without import; `None` where the country's rules do not hold.
    pub area: Option<String>,
    /// The country whose rates hold here.
    pub taxed_as: Country,
    pub tax: TaxName,
    pub prices: Prices,
}

/// A rate for some goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RateOf {
    pub country: Country,
    pub region: String,
    pub goods: Goods,
    pub rate: Rate,
    /// Whether shipping is taxed as the goods are.
    pub shipping_too: bool,
    pub says: Option<NoteKind>,
}

/// Who collects the tax.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Collection {
    pub area: String,
    pub flow: Flow,
    pub seller: Seat,
    pub goods: Goods,
    pub limits: Limits,
    pub who: Who,
    pub scheme: Option<String>,
}

/// A duty or another charge of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Charge {
    pub area: String,
    pub goods: Goods,
    pub limits: Limits,
    pub kind: ChargeKind,
    /// Whether it is a part of what the tax is reckoned on.
    pub taxed: bool,
    pub who: Who,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ChargeKind {
    /// Free of duty.
    Nothing,
    /// So much for each distinct subheading.
    PerHeading(Money),
    /// A part of goods and shipping, less an amount.
    Percent(Rate, Option<Money>),
    /// By the customs tariff, which this program does not know.
    Tariff,
    /// It may be collected, or not.
    Possible,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    /// From within the area.
    Domestic,
    /// From outside.
    Import,
}

/// Where the seller is established, seen from the destination's area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seat {
    Any,
    Inside,
    Outside,
}

/// For goods of which worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Limits {
    pub over: Option<Money>,
    pub up_to: Option<Money>,
    /// Of each item, and not of the consignment.
    pub per_item: bool,
}

/// Columns that every table ends with.
const FACTS: [&str; 6] = ["from", "until", "source", "retrieved", "confidence", "note"];

impl Sheet {
    /// Every table.
    pub const ALL: [Sheet; 4] = [Sheet::Places, Sheet::Rates, Sheet::Collections, Sheet::Charges];

    /// The name of its file without the ending, also its code.
    pub fn name(self) -> &'static str {
        match self {
            Sheet::Places => "places",
            Sheet::Rates => "rates",
            Sheet::Collections => "collections",
            Sheet::Charges => "charges",
        }
    }

    /// The table of a name.
    pub fn of(name: &str) -> Option<Sheet> {
        Sheet::ALL.into_iter().find(|sheet| sheet.name() == name)
    }

    /// Its columns, in the order of the file.
    pub fn columns(self) -> Vec<&'static str> {
        let own: &[&str] = match self {
            Sheet::Places => &["country", "region", "area", "taxed_as", "tax", "prices"],
            Sheet::Rates => &["country", "region", "goods", "rate", "shipping", "says"],
            Sheet::Collections => &[
                "area", "flow", "seller", "goods", "over", "up_to", "currency", "per", "who",
                "scheme",
            ],
            Sheet::Charges => &[
                "area", "goods", "over", "up_to", "currency", "kind", "amount", "rate", "taxed",
                "who",
            ],
        };
        [&["id"], own, &FACTS].concat()
    }
}

impl Dates {
    /// Whether the day is among them.
    pub fn hold(self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether some day is among both.
    pub fn meet(self, other: Dates) -> bool {
        self.until.is_none_or(|until| other.from <= until)
            && other.until.is_none_or(|until| self.from <= until)
    }
}

impl Row {
    /// Reads a row from its cells by column; a missing cell is an empty one.
    ///
    /// # Errors
    /// Every cell that cannot be read.
    pub fn read(sheet: Sheet, cells: BTreeMap<String, String>) -> Result<Row, Vec<BadCell>> {
        let mut reader = Reader { cells: &cells, bad: Vec::new() };
        let id = reader.required("id").to_owned();
        if !id.is_empty() && !is_id(&id) {
            reader.fault("id", "small letters, digits and hyphens, at most 64");
        }
        let dates = reader.dates();
        let confidence = reader.one(
            "confidence",
            &[("high", Confidence::High), ("medium", Confidence::Medium), ("low", Confidence::Low)],
        );
        reader.required("source");
        reader.required("retrieved");
        let what = match sheet {
            Sheet::Places => reader.place().map(What::Place),
            Sheet::Rates => reader.rate().map(What::Rate),
            Sheet::Collections => reader.collection().map(What::Collection),
            Sheet::Charges => reader.charge().map(What::Charge),
        };
        let bad = reader.bad;
        match (dates, confidence, what) {
            (Some(dates), Some(confidence), Some(what)) if bad.is_empty() => {
                Ok(Row { sheet, id, dates, confidence, cells, what })
            }
            _ => Err(bad),
        }
    }

    /// The same row, in force to this day.
    ///
    /// # Errors
    /// When the day is before its first.
    pub fn ended(&self, until: Date) -> Result<Row, Vec<BadCell>> {
        let mut cells = self.cells.clone();
        cells.insert("until".to_owned(), until.to_string());
        Row::read(self.sheet, cells)
    }

    /// A cell; empty where there is none.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The country or area by which it is looked up.
    pub(crate) fn key(&self) -> &str {
        match &self.what {
            What::Place(place) => place.country.code(),
            What::Rate(rate) => rate.country.code(),
            What::Collection(collection) => &collection.area,
            What::Charge(charge) => &charge.area,
        }
    }
}

fn is_id(text: &str) -> bool {
    text.len() <= 64
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
