//! What an index answers.

use std::{fmt, str::FromStr};

use values::Country;

use crate::Value;

/// The listings that meet a request.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Those of the page, in order.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: u32,
    /// Where the next page begins, if there is more.
    pub next: Option<Cursor>,
    /// The counts that were wanted.
    pub facets: Facets,
    /// How what was typed was met.
    pub how: How,
    /// What may have been meant, to be asked of the reader.
    pub did_you_mean: Option<String>,
    /// What was searched for instead, when nothing has what was typed.
    pub mended: Option<String>,
}

/// How what was typed was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// As typed, in one of its forms.
    Exact,
    /// After a misspelt word was taken for another.
    Mended,
    /// Not all words are met: no listing has them all.
    Partial,
    /// By nothing.
    Nothing,
}

/// A listing that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its id.
    pub id: String,
    /// The version that was indexed.
    pub version: u64,
    /// How well it is met; comparable within one answer only.
    pub score: f32,
}

/// How many listings there are of each kind. Values without listings are left out; the others come
/// with the commonest first, then by name.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facets {
    /// Each category and how many are in it or below it.
    pub categories: Vec<(String, u32)>,
    /// Each of the stores that have most, at most 50.
    pub stores: Vec<(String, u32)>,
    /// Each country of dispatch.
    pub ship_from: Vec<(Country, u32)>,
    /// So many hundredths of a star or more: 400, 300, 200, 100.
    pub rating: Vec<(u16, u32)>,
    /// Those that can be bought now.
    pub in_stock: u32,
    /// The prices.
    pub price: Option<PriceFacet>,
    /// Each attribute and its values: the commonest 60 options, and all numbers, by size.
    pub attributes: Vec<(String, Vec<(Value, u32)>)>,
}

/// The prices of listings, in minor units of the common currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceFacet {
    /// The least.
    pub least: i64,
    /// The greatest.
    pub most: i64,
    /// How many lie in each range, from the first to the last range that has any.
    pub steps: Vec<Step>,
}

/// A range of prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// From this price on.
    pub from: i64,
    /// Below this price; the last range has no end.
    pub below: Option<i64>,
    /// How many.
    pub count: u32,
}

/// A place in an ordered answer: after the listing of this key and id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) key: u64,
    pub(crate) id: String,
}

/// The text is no cursor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a place in the list of an earlier answer")]
pub struct NotACursor;

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}.{}", self.key, self.id)
    }
}

impl FromStr for Cursor {
    type Err = NotACursor;
    fn from_str(text: &str) -> Result<Cursor, NotACursor> {
        let (key, id) = text.split_once('.').ok_or(NotACursor)?;
        let key = u64::from_str_radix(key, 16).map_err(|_| NotACursor)?;
        Ok(Cursor { key, id: id.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let cursor = Cursor { key: 0xbf80_0000, id: "lst_01j.x".to_string() };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        assert_eq!("nonsense".parse::<Cursor>(), Err(NotACursor));
    }
}
