//! Filters as they are applied: each group of filters is one bit of what a listing fails.

use crate::{
    Filters, Value,
    columns::{COUNTRIES, Columns, country_number},
    names::AllNames,
};

/// What a group of filters is about; a facet of the same subject is not narrowed by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Categories,
    Stores,
    ShipFrom,
    Price,
    Rating,
    Stock,
    Attribute(u32),
}

enum Test {
    Path(Vec<bool>),
    Store(Vec<bool>),
    Country(Box<[bool]>),
    Price(i64, i64),
    Rating(u16),
    Stock,
    Facts(Vec<bool>),
}

/// All filters of a request.
pub struct Sieve {
    tests: Vec<(Subject, Test)>,
}

/// Most groups of filters that are applied: each is a bit.
const MOST_TESTS: usize = 32;

impl Sieve {
    /// Of filters, by the numbers of names.
    pub fn new(filters: &Filters, names: &AllNames) -> Sieve {
        let mut tests = Vec::new();
        if !filters.categories.is_empty() {
            let ids: Vec<u32> =
                filters.categories.iter().filter_map(|id| names.categories.number(id)).collect();
            let within = |way: &Vec<u32>| way.iter().any(|id| ids.contains(id));
            tests.push((Subject::Categories, Test::Path(names.ways.iter().map(within).collect())));
        }
        if !filters.stores.is_empty() {
            let mut those = vec![false; names.stores.len()];
            for number in filters.stores.iter().filter_map(|id| names.stores.number(id)) {
                those[number as usize] = true;
            }
            tests.push((Subject::Stores, Test::Store(those)));
        }
        if !filters.ship_from.is_empty() {
            let mut those = vec![false; COUNTRIES].into_boxed_slice();
            for country in &filters.ship_from {
                those[usize::from(country_number(Some(*country)))] = true;
            }
            tests.push((Subject::ShipFrom, Test::Country(those)));
        }
        if filters.price_from.is_some() || filters.price_to.is_some() {
            let from = filters.price_from.unwrap_or(i64::MIN);
            let to = filters.price_to.unwrap_or(i64::MAX);
            tests.push((Subject::Price, Test::Price(from, to)));
        }
        if let Some(least) = filters.rating_at_least {
            tests.push((Subject::Rating, Test::Rating(least)));
        }
        if filters.in_stock {
            tests.push((Subject::Stock, Test::Stock));
        }
        for chosen in &filters.attributes {
            let attribute = names.attributes.number(&chosen.attribute).unwrap_or(u32::MAX);
            let wanted = |fact: &crate::names::FactName| {
                fact.attribute == attribute
                    && match &fact.value {
                        Value::Option(option) => chosen.options.contains(option),
                        Value::Number(number) => {
                            (chosen.from.is_some() || chosen.to.is_some())
                                && chosen.from.is_none_or(|from| *number >= from)
                                && chosen.to.is_none_or(|to| *number <= to)
                        }
                    }
            };
            let those = names.values.iter().map(wanted).collect();
            tests.push((Subject::Attribute(attribute), Test::Facts(those)));
        }
        tests.truncate(MOST_TESTS);
        Sieve { tests }
    }

    /// What the groups are about, by their bits.
    pub fn subjects(&self) -> impl Iterator<Item = Subject> + '_ {
        self.tests.iter().map(|test| test.0)
    }

    /// A bit for each group that a listing fails.
    pub fn fails(&self, columns: &Columns, doc: u32) -> u32 {
        let at = doc as usize;
        let mut bits = 0;
        for (number, (_, test)) in self.tests.iter().enumerate() {
            let passes = match test {
                Test::Path(those) => those[columns.paths[at] as usize],
                Test::Store(those) => those[columns.stores[at] as usize],
                Test::Country(those) => those[usize::from(columns.countries[at])],
                Test::Price(from, to) => (*from..=*to).contains(&columns.prices[at]),
                Test::Rating(least) => columns.ratings[at] >= *least,
                Test::Stock => columns.in_stock[at],
                Test::Facts(those) => columns.facts.get(doc).iter().any(|f| those[*f as usize]),
            };
            bits |= u32::from(!passes) << number;
        }
        bits
    }

    /// The same for all listings of a part, filter by filter.
    pub fn fails_of_all(&self, columns: &Columns, docs: u32, fails: &mut Vec<u32>) {
        fails.clear();
        fails.resize(docs as usize, 0);
        for (number, (_, test)) in self.tests.iter().enumerate() {
            let mark = |fails: &mut u32, passes: bool| *fails |= u32::from(!passes) << number;
            let of_all = fails.iter_mut();
            match test {
                Test::Path(those) => {
                    of_all.zip(&columns.paths).for_each(|(own, n)| mark(own, those[*n as usize]));
                }
                Test::Store(those) => {
                    of_all.zip(&columns.stores).for_each(|(own, n)| mark(own, those[*n as usize]));
                }
                Test::Country(those) => of_all
                    .zip(&columns.countries)
                    .for_each(|(own, n)| mark(own, those[usize::from(*n)])),
                Test::Price(from, to) => of_all
                    .zip(&columns.prices)
                    .for_each(|(own, price)| mark(own, (*from..=*to).contains(price))),
                Test::Rating(least) => {
                    of_all.zip(&columns.ratings).for_each(|(own, n)| mark(own, n >= least));
                }
                Test::Stock => {
                    of_all.zip(&columns.in_stock).for_each(|(own, is)| mark(own, *is));
                }
                Test::Facts(those) => of_all.zip(0..).for_each(|(own, doc)| {
                    mark(own, columns.facts.get(doc).iter().any(|f| those[*f as usize]));
                }),
            }
        }
    }
}
