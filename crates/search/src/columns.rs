//! The facts of the listings of one part of the index, as columns in memory. Numbers of names are
//! those of the whole index ([`AllNames`]).

use std::sync::LazyLock;

use tantivy::SegmentReader;
use values::{Country, Language};

use crate::{
    Error, Fact, Goods, Value,
    names::{AllNames, NUMBER},
    schema::PART,
};

/// The columns; each has one entry for each listing of the part, taken-away ones included.
pub struct Columns {
    pub ids: Ids,
    pub versions: Vec<u64>,
    pub paths: Vec<u32>,
    pub stores: Vec<u32>,
    pub prices: Vec<i64>,
    pub price_steps: Vec<u8>,
    pub created: Vec<i64>,
    pub sold: Vec<u32>,
    pub ratings: Vec<u16>,
    pub countries: Vec<u16>,
    pub in_stock: Vec<bool>,
    pub languages: Vec<u32>,
    /// How well it does and how short its title is, of 65,535.
    pub standing: Vec<u16>,
    pub facts: Lists,
}

/// Texts one after the other.
#[derive(Default)]
pub struct Ids {
    ends: Vec<u32>,
    bytes: String,
}

impl Ids {
    /// The text of a listing.
    pub fn get(&self, doc: u32) -> &str {
        let doc = doc as usize;
        let from = if doc == 0 { 0 } else { self.ends[doc - 1] as usize };
        &self.bytes[from..self.ends[doc] as usize]
    }

    fn push(&mut self, id: &str) {
        self.bytes.push_str(id);
        self.ends.push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
    }
}

/// Lists of numbers one after the other.
#[derive(Default)]
pub struct Lists {
    ends: Vec<u32>,
    numbers: Vec<u32>,
}

impl Lists {
    /// The list of a listing.
    pub fn get(&self, doc: u32) -> &[u32] {
        let doc = doc as usize;
        let from = if doc == 0 { 0 } else { self.ends[doc - 1] as usize };
        &self.numbers[from..self.ends[doc] as usize]
    }
}

/// Facts that are small enough to share a number: 10 bits of rating, 1 of stock, 10 of country, 18
/// of languages, 8 of the title's length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Small {
    pub rating: u16,
    pub in_stock: bool,
    pub country: u16,
    pub languages: u32,
    pub length: u8,
}

/// How many numbers countries have, none among them.
pub const COUNTRIES: usize = 26 * 26 + 1;

/// The number of a country; 0 is none.
pub fn country_number(country: Option<Country>) -> u16 {
    country.map_or(0, |country| {
        let letter = |at: usize| u16::from(country.code().as_bytes()[at] - b'A');
        letter(0) * 26 + letter(1) + 1
    })
}

/// The country of a number.
pub fn country(number: usize) -> Option<Country> {
    static ALL: LazyLock<Vec<Option<Country>>> = LazyLock::new(|| {
        let mut all = vec![None; COUNTRIES];
        for country in Country::all() {
            all[usize::from(country_number(Some(country)))] = Some(country);
        }
        all
    });
    ALL.get(number).copied().flatten()
}

/// The bit of a language.
pub fn language_bit(language: Language) -> u32 {
    1 << language as u32
}

impl Small {
    /// Of a listing.
    pub fn of(goods: &Goods) -> Small {
        let title = goods.texts.first().map_or(0, |text| text.title.chars().count());
        Small {
            rating: goods.rating.min(500),
            in_stock: goods.in_stock,
            country: country_number(goods.ship_from),
            languages: goods.texts.iter().fold(0, |bits, text| bits | language_bit(text.language)),
            length: u8::try_from(title).unwrap_or(u8::MAX),
        }
    }

    /// As one number.
    pub fn packed(self) -> u64 {
        u64::from(self.rating)
            | u64::from(self.in_stock) << 10
            | u64::from(self.country) << 11
            | u64::from(self.languages) << 21
            | u64::from(self.length) << 39
    }

    fn unpacked(packed: u64) -> Small {
        Small {
            rating: (packed & 0x3ff) as u16,
            in_stock: packed >> 10 & 1 == 1,
            country: (packed >> 11 & 0x3ff) as u16,
            languages: (packed >> 21 & 0x3_ffff) as u32,
            length: (packed >> 39 & 0xff) as u8,
        }
    }
}

/// How a fact is written into its column.
pub fn fact_text(fact: &Fact) -> String {
    match &fact.value {
        Value::Option(option) => format!("{}{PART}{option}", fact.attribute),
        Value::Number(number) => format!("{}{PART}{NUMBER}{number}", fact.attribute),
    }
}

/// The bounds of the usual ranges of prices: 1, 2, 5, 10 … euros.
pub const PRICE_BOUNDS: [i64; 19] = [
    100,
    200,
    500,
    1_000,
    2_000,
    5_000,
    10_000,
    20_000,
    50_000,
    100_000,
    200_000,
    500_000,
    1_000_000,
    2_000_000,
    5_000_000,
    10_000_000,
    20_000_000,
    50_000_000,
    100_000_000,
];

// A listing that sells and pleases is a little better; so is one whose title says it shortly.
fn standing(sold: u32, small: Small) -> u16 {
    let sold = (f32::ln_1p(sold as f32) / f32::ln_1p(10_000.0)).min(1.0);
    let rating = f32::from(small.rating) / 500.0;
    let short = 1.0 - (f32::from(small.length).clamp(20.0, 140.0) - 20.0) / 120.0;
    let stock = if small.in_stock { 1.0 } else { 0.0 };
    ((0.4 * sold + 0.2 * rating + 0.2 * short + 0.2 * stock) * 65_535.0) as u16
}

impl Columns {
    /// Reads the columns of a part; new names are added.
    pub fn read(segment: &SegmentReader, names: &mut AllNames) -> Result<Columns, Error> {
        let docs = segment.max_doc();
        let fast = segment.fast_fields();
        let smalls: Vec<Small> =
            numbers(&fast.u64("small")?, docs).into_iter().map(Small::unpacked).collect();
        let prices: Vec<i64> = numbers(&fast.i64("price")?, docs);
        let sold: Vec<u32> = numbers(&fast.u64("sold")?, docs)
            .into_iter()
            .map(|n| u32::try_from(n).unwrap_or(u32::MAX))
            .collect();
        let step = |price: &i64| PRICE_BOUNDS.partition_point(|bound| bound <= price) as u8;
        Ok(Columns {
            ids: ids(segment, docs)?,
            versions: numbers(&fast.u64("version")?, docs),
            paths: named(segment, "path", docs, &mut |path| names.take_path(path))?.numbers,
            stores: named(segment, "store", docs, &mut |store| names.stores.take(store).0)?.numbers,
            price_steps: prices.iter().map(step).collect(),
            created: numbers(&fast.i64("created")?, docs),
            ratings: smalls.iter().map(|small| small.rating).collect(),
            countries: smalls.iter().map(|small| small.country).collect(),
            in_stock: smalls.iter().map(|small| small.in_stock).collect(),
            languages: smalls.iter().map(|small| small.languages).collect(),
            standing: sold.iter().zip(&smalls).map(|(n, small)| standing(*n, *small)).collect(),
            facts: named(segment, "facts", docs, &mut |fact| names.take_fact(fact))?,
            prices,
            sold,
        })
    }
}

fn numbers<T: Copy + Default + PartialOrd + std::fmt::Debug + Send + Sync + 'static>(
    column: &tantivy::columnar::Column<T>,
    docs: u32,
) -> Vec<T> {
    (0..docs).map(|doc| column.first(doc).unwrap_or_default()).collect()
}

fn ids(segment: &SegmentReader, docs: u32) -> Result<Ids, Error> {
    let mut ids = Ids::default();
    let Some(column) = segment.fast_fields().str("id")? else { return Ok(ids) };
    // Ids are read in the order of the dictionary, which is quick, and put in that of the listings.
    let mut texts: Vec<String> = Vec::with_capacity(column.num_terms());
    let mut stream = column.dictionary().stream()?;
    while stream.advance() {
        texts.push(String::from_utf8_lossy(stream.key()).into_owned());
    }
    for doc in 0..docs {
        let number = column.ords().first(doc).unwrap_or(u64::MAX) as usize;
        ids.push(texts.get(number).map_or("", String::as_str));
    }
    Ok(ids)
}

// Names by their numbers in the whole index.
fn named(
    segment: &SegmentReader,
    field: &str,
    docs: u32,
    take: &mut impl FnMut(&str) -> u32,
) -> Result<Lists, Error> {
    let mut lists = Lists::default();
    let Some(column) = segment.fast_fields().str(field)? else {
        lists.ends = vec![0; docs as usize];
        return Ok(lists);
    };
    let mut all: Vec<u32> = Vec::with_capacity(column.num_terms());
    let mut stream = column.dictionary().stream()?;
    while stream.advance() {
        all.push(take(&String::from_utf8_lossy(stream.key())));
    }
    for doc in 0..docs {
        let from = lists.numbers.len();
        for number in column.term_ords(doc) {
            let number = all.get(number as usize).copied().unwrap_or_default();
            if !lists.numbers[from..].contains(&number) {
                lists.numbers.push(number);
            }
        }
        lists.ends.push(u32::try_from(lists.numbers.len()).unwrap_or(u32::MAX));
    }
    lists.numbers.shrink_to_fit();
    Ok(lists)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_facts_share_a_number() {
        let small = Small {
            rating: 500,
            in_stock: true,
            country: country_number(Country::parse("ZW").ok()),
            languages: 0x2_0001,
            length: 255,
        };
        assert_eq!(Small::unpacked(small.packed()), small);
    }

    #[test]
    fn a_country_comes_back_from_its_number() {
        for expected in Country::all() {
            assert_eq!(country(usize::from(country_number(Some(expected)))), Some(expected));
        }
        assert_eq!(country(0), None);
    }
}
