//! What is asked of an index.

use values::{Country, Language};

use crate::Cursor;

/// A search, or a page of a category when nothing was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// What was typed.
    pub text: String,
    /// The language of the page it was typed on.
    pub language: Language,
    /// What the listings must be.
    pub filters: Filters,
    /// Their order.
    pub sort: Sort,
    /// How many are passed over.
    pub offset: usize,
    /// How many are given.
    pub limit: usize,
    /// Those after this one only; it comes from an earlier answer to the same request.
    pub after: Option<Cursor>,
    /// The counts that are wanted.
    pub wanted: Wanted,
}

impl Request {
    /// The first listings for what was typed, the best first, without counts.
    pub fn new(language: Language, text: &str) -> Request {
        Request {
            text: text.to_string(),
            language,
            filters: Filters::default(),
            sort: Sort::Relevance,
            offset: 0,
            limit: 24,
            after: None,
            wanted: Wanted::default(),
        }
    }
}

/// What listings must be. An empty list asks for nothing; of a list, one suffices.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filters {
    /// In one of these categories, or below it.
    pub categories: Vec<String>,
    /// Sold by one of these stores.
    pub stores: Vec<String>,
    /// Sent from one of these countries.
    pub ship_from: Vec<Country>,
    /// At least this price, in minor units of the common currency.
    pub price_from: Option<i64>,
    /// At most this price.
    pub price_to: Option<i64>,
    /// At least this mean of reviews, in hundredths of a star.
    pub rating_at_least: Option<u16>,
    /// Only what can be bought now.
    pub in_stock: bool,
    /// Values of attributes; all of these.
    pub attributes: Vec<Chosen>,
}

/// What was chosen of an attribute: one of the options, or a number within the bounds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chosen {
    /// The id of the attribute.
    pub attribute: String,
    /// Ids of options.
    pub options: Vec<String>,
    /// The least number.
    pub from: Option<f64>,
    /// The greatest number.
    pub to: Option<f64>,
}

/// The order of listings. What is equal is ordered by id.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Sort {
    /// By how well the text is met, and a little by how well a listing does; the latter alone when
    /// nothing was typed.
    #[default]
    Relevance,
    /// The last offered first.
    Newest,
    /// The cheapest first.
    PriceUp,
    /// The dearest first.
    PriceDown,
    /// The best reviewed first.
    Rating,
    /// The most sold first.
    Sold,
}

/// Which counts are wanted. What a reader chose of a facet does not narrow the counts of that
/// facet, so that they see what else they could choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Of each category, those above the leaves included.
    pub categories: bool,
    /// Of each store.
    pub stores: bool,
    /// Of each country of dispatch.
    pub ship_from: bool,
    /// Of one to four stars and more.
    pub rating: bool,
    /// Of what can be bought now.
    pub in_stock: bool,
    /// Of ranges of the price, and the least and the greatest price.
    pub price: bool,
    /// The bounds of these ranges, rising, in minor units; 1, 2, 5, 10 … if there are none.
    pub price_bounds: Vec<i64>,
    /// Of the values of attributes.
    pub attributes: WantedAttributes,
}

/// Of which attributes the values are counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum WantedAttributes {
    /// Of none.
    #[default]
    None,
    /// Of all that the listings have.
    All,
    /// Of these.
    These(Vec<String>),
}

impl Wanted {
    /// All counts.
    pub fn all() -> Wanted {
        Wanted {
            categories: true,
            stores: true,
            ship_from: true,
            rating: true,
            in_stock: true,
            price: true,
            price_bounds: Vec::new(),
            attributes: WantedAttributes::All,
        }
    }
}
