//! What an index is told of a listing.

use values::{Country, Language, Time};

/// A listing as it is found: its texts, and the facts that searches filter, count and sort by.
#[derive(Debug, Clone, PartialEq)]
pub struct Goods {
    /// The stable id. An index has one listing of an id.
    pub id: String,
    /// Which state of the listing this is; given back with each hit.
    pub version: u64,
    /// The store that sells it.
    pub store: String,
    /// The way in the tree of categories, from the department down to the leaf.
    pub categories: Vec<String>,
    /// Its texts, those of its own language first, then translations.
    pub texts: Vec<Text>,
    /// The brand, if it has one.
    pub brand: Option<String>,
    /// The values of its attributes, those of all its variants.
    pub facts: Vec<Fact>,
    /// The least price in the common currency, in minor units.
    pub price: i64,
    /// Where it is sent from.
    pub ship_from: Option<Country>,
    /// The mean of its reviews in hundredths of a star, 0 to 500; 0 if it has none.
    pub rating: u16,
    /// How many were sold.
    pub sold: u32,
    /// When it was first offered.
    pub created: Time,
    /// Whether it can be bought now.
    pub in_stock: bool,
}

/// What is written about a listing in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The language it is written in.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The short points beside the pictures.
    pub points: Vec<String>,
    /// The long text.
    pub description: String,
    /// The values of attributes that are free text, and names of variants.
    pub attributes: Vec<String>,
}

/// The value of an attribute.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The id of the attribute, as `colour`.
    pub attribute: String,
    /// Its value.
    pub value: Value,
}

/// A value of an attribute that searches filter and count by.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// The id of an option, as `red`.
    Option(String),
    /// A number in the unit of the attribute.
    Number(f64),
}
