//! Counts of facets: rows of numbers that listings are added to, one facet after the other, so that
//! each row stays near the processor.

use crate::{
    Facets, PriceFacet, Step, Value, Wanted, WantedAttributes,
    columns::{COUNTRIES, Columns, PRICE_BOUNDS, country},
    names::{AllNames, FactName, Names},
    sieve::Subject,
};

/// The stars that are counted from, in hundredths.
const STARS: [u16; 4] = [400, 300, 200, 100];

/// Most stores that are told; nobody reads a longer list.
const MOST_STORES: usize = 50;

/// Most options of an attribute that are told, the commonest; a brand has thousands.
const MOST_OPTIONS: usize = 60;

/// The subjects that are not one of many.
const SUBJECTS: [Subject; 6] = [
    Subject::Categories,
    Subject::Stores,
    Subject::ShipFrom,
    Subject::Price,
    Subject::Rating,
    Subject::Stock,
];

/// Counts by the numbers of names.
pub struct Counts<'a> {
    wanted: &'a Wanted,
    // Which attributes are counted, by number.
    attributes: Vec<bool>,
    rows: Rows,
}

struct Rows {
    paths: Vec<u32>,
    stores: Vec<u32>,
    countries: Vec<u32>,
    ratings: [u32; 501],
    in_stock: u32,
    steps: Vec<u32>,
    least: i64,
    most: i64,
    facts: Vec<u32>,
}

/// The counts of all listings of a part, which pages without a search begin from.
pub struct Whole {
    rows: Rows,
    prices: Vec<i64>,
}

impl Whole {
    /// Of these listings.
    pub fn of(columns: &Columns, docs: &[u32], names: &AllNames) -> Whole {
        let wanted = Wanted::all();
        let mut counts = Counts::new(&wanted, names);
        counts.add(columns, docs, names);
        let mut prices: Vec<i64> = docs.iter().map(|doc| columns.prices[*doc as usize]).collect();
        prices.sort_unstable();
        Whole { rows: counts.rows, prices }
    }
}

impl<'a> Counts<'a> {
    /// Nothing counted yet.
    pub fn new(wanted: &'a Wanted, names: &AllNames) -> Counts<'a> {
        let row = |wanted: bool, len: usize| vec![0; if wanted { len } else { 0 }];
        let attributes = match &wanted.attributes {
            WantedAttributes::None => Vec::new(),
            WantedAttributes::All => vec![true; names.attributes.len()],
            WantedAttributes::These(ids) => {
                let mut those = vec![false; names.attributes.len()];
                for number in ids.iter().filter_map(|id| names.attributes.number(id)) {
                    those[number as usize] = true;
                }
                those
            }
        };
        let bounds = bounds(wanted).len() + 1;
        let rows = Rows {
            paths: row(wanted.categories, names.ways.len()),
            stores: row(wanted.stores, names.stores.len()),
            countries: row(wanted.ship_from, COUNTRIES),
            ratings: [0; 501],
            in_stock: 0,
            steps: row(wanted.price, bounds),
            least: i64::MAX,
            most: i64::MIN,
            facts: row(!attributes.is_empty(), names.values.len()),
        };
        Counts { attributes, wanted, rows }
    }

    /// Whether a facet of this subject is wanted.
    pub fn wants(&self, subject: Subject) -> bool {
        match subject {
            Subject::Categories => self.wanted.categories,
            Subject::Stores => self.wanted.stores,
            Subject::ShipFrom => self.wanted.ship_from,
            Subject::Price => self.wanted.price,
            Subject::Rating => self.wanted.rating,
            Subject::Stock => self.wanted.in_stock,
            Subject::Attribute(number) => {
                self.attributes.get(number as usize).is_some_and(|wanted| *wanted)
            }
        }
    }

    /// Adds listings that pass all filters.
    pub fn add(&mut self, columns: &Columns, docs: &[u32], names: &AllNames) {
        self.add_but(None, columns, docs, names);
    }

    /// Adds listings to all facets but that of one subject.
    pub fn add_but(
        &mut self,
        but: Option<Subject>,
        columns: &Columns,
        docs: &[u32],
        names: &AllNames,
    ) {
        for subject in SUBJECTS {
            if self.wants(subject) && but != Some(subject) {
                self.add_to(subject, columns, docs, names);
            }
        }
        if self.rows.facts.is_empty() {
            return;
        }
        let left_out = match but {
            Some(Subject::Attribute(number)) => Some(number),
            _ => None,
        };
        // What is not wanted is left out at the end.
        for doc in docs {
            for fact in columns.facts.get(*doc) {
                if left_out.is_none_or(|number| names.values[*fact as usize].attribute != number) {
                    self.rows.facts[*fact as usize] += 1;
                }
            }
        }
    }

    /// Adds listings to the facet of one subject: those that pass all filters but its own.
    pub fn add_to(&mut self, subject: Subject, columns: &Columns, docs: &[u32], names: &AllNames) {
        let at = docs.iter().map(|doc| *doc as usize);
        match subject {
            Subject::Categories => {
                at.for_each(|at| self.rows.paths[columns.paths[at] as usize] += 1)
            }
            Subject::Stores => at.for_each(|at| self.rows.stores[columns.stores[at] as usize] += 1),
            Subject::ShipFrom => {
                at.for_each(|at| self.rows.countries[usize::from(columns.countries[at])] += 1);
            }
            Subject::Rating => {
                at.for_each(|at| self.rows.ratings[usize::from(columns.ratings[at]).min(500)] += 1);
            }
            Subject::Stock => {
                at.for_each(|at| self.rows.in_stock += u32::from(columns.in_stock[at]))
            }
            Subject::Price => {
                let own = &self.wanted.price_bounds;
                for at in at {
                    let price = columns.prices[at];
                    self.rows.least = self.rows.least.min(price);
                    self.rows.most = self.rows.most.max(price);
                    let step = if own.is_empty() {
                        usize::from(columns.price_steps[at])
                    } else {
                        own.partition_point(|bound| *bound <= price)
                    };
                    self.rows.steps[step] += 1;
                }
            }
            Subject::Attribute(number) => {
                for doc in docs {
                    for fact in columns.facts.get(*doc) {
                        if names.values[*fact as usize].attribute == number {
                            self.rows.facts[*fact as usize] += 1;
                        }
                    }
                }
            }
        }
    }

    /// Adds all listings of a part.
    pub fn add_whole(&mut self, whole: &Whole, names: &AllNames) {
        for subject in SUBJECTS {
            if self.wants(subject) {
                self.add_whole_to(subject, whole, names);
            }
        }
        add_rows(&mut self.rows.facts, &whole.rows.facts);
    }

    /// Adds all listings of a part to the facet of one subject.
    pub fn add_whole_to(&mut self, subject: Subject, whole: &Whole, names: &AllNames) {
        let (rows, all) = (&mut self.rows, &whole.rows);
        match subject {
            Subject::Categories => add_rows(&mut rows.paths, &all.paths),
            Subject::Stores => add_rows(&mut rows.stores, &all.stores),
            Subject::ShipFrom => add_rows(&mut rows.countries, &all.countries),
            Subject::Rating => add_rows(&mut rows.ratings, &all.ratings),
            Subject::Stock => rows.in_stock += all.in_stock,
            Subject::Price => {
                rows.least = rows.least.min(all.least);
                rows.most = rows.most.max(all.most);
                if self.wanted.price_bounds.is_empty() {
                    return add_rows(&mut rows.steps, &all.steps);
                }
                let mut from = 0;
                for (at, count) in rows.steps.iter_mut().enumerate() {
                    let to = self.wanted.price_bounds.get(at).map_or(whole.prices.len(), |bound| {
                        whole.prices.partition_point(|price| price < bound)
                    });
                    *count += (to - from) as u32;
                    from = to;
                }
            }
            Subject::Attribute(number) => {
                for ((to, from), value) in rows.facts.iter_mut().zip(&all.facts).zip(&names.values)
                {
                    *to += if value.attribute == number { *from } else { 0 };
                }
            }
        }
    }

    /// The counts by names.
    pub fn facets(self, names: &AllNames) -> Facets {
        let mut categories = vec![0u32; names.categories.len()];
        for (path, count) in self.rows.paths.iter().enumerate().filter(|(_, count)| **count > 0) {
            for id in &names.ways[path] {
                categories[*id as usize] += count;
            }
        }
        let named = |counts: &[u32], names: &Names, most: usize| -> Vec<(String, u32)> {
            let some = counts.iter().enumerate().filter(|(_, count)| **count > 0);
            let mut all: Vec<(u32, usize)> = some.map(|(at, n)| (*n, at)).collect();
            let order = |one: &(u32, usize)| (u32::MAX - one.0, names.place(one.1));
            if all.len() > most {
                all.select_nth_unstable_by_key(most, order);
                all.truncate(most);
            }
            all.sort_unstable_by_key(order);
            all.into_iter().map(|(n, at)| (names.name(at).to_string(), n)).collect()
        };
        let mut ship_from: Vec<_> = (self.rows.countries.iter().enumerate())
            .filter(|(_, count)| **count > 0)
            .filter_map(|(number, count)| Some((country(number)?, *count)))
            .collect();
        ship_from.sort_by_key(|(country, count)| (std::cmp::Reverse(*count), *country));
        let at_least = |stars: u16| self.rows.ratings[usize::from(stars)..].iter().sum::<u32>();
        Facets {
            categories: named(&categories, &names.categories, usize::MAX),
            stores: named(&self.rows.stores, &names.stores, MOST_STORES),
            ship_from,
            rating: STARS
                .into_iter()
                .map(|stars| (stars, at_least(stars)))
                .filter(|(_, count)| *count > 0)
                .collect(),
            in_stock: self.rows.in_stock,
            price: self.price(),
            attributes: self.attribute_counts(names),
        }
    }

    fn price(&self) -> Option<PriceFacet> {
        let bounds = bounds(self.wanted);
        let some = |at: &usize| self.rows.steps[*at] > 0;
        let first = (0..self.rows.steps.len()).find(some)?;
        let last = (0..self.rows.steps.len()).rev().find(some)?;
        let step = |at: usize| Step {
            from: if at == 0 { 0 } else { bounds[at - 1] },
            below: bounds.get(at).copied(),
            count: self.rows.steps[at],
        };
        let steps = (first..=last).map(step).collect();
        Some(PriceFacet { least: self.rows.least, most: self.rows.most, steps })
    }

    fn attribute_counts(&self, names: &AllNames) -> Vec<(String, Vec<(Value, u32)>)> {
        // Options by their counts, then by name; numbers by size.
        let mut some: Vec<(u32, u32, u32, usize)> = Vec::new();
        for (fact, count) in self.rows.facts.iter().enumerate().filter(|(_, count)| **count > 0) {
            let FactName { attribute, value } = &names.values[fact];
            if self.attributes[*attribute as usize] {
                let by_count = match value {
                    Value::Option(_) => u32::MAX - 1 - count,
                    Value::Number(_) => u32::MAX,
                };
                let place = names.attributes.place(*attribute as usize);
                some.push((place, by_count, names.value_places[fact], fact));
            }
        }
        some.sort_unstable();
        let told = |one: &(u32, u32, u32, usize)| {
            (names.values[one.3].value.clone(), self.rows.facts[one.3])
        };
        some.chunk_by(|a, b| a.0 == b.0)
            .map(|of_one| {
                let attribute = names.values[of_one[0].3].attribute as usize;
                // Options stand by their counts, numbers after them.
                let numbers = of_one.partition_point(|one| one.1 < u32::MAX);
                let options = &of_one[..numbers.min(MOST_OPTIONS)];
                let values = options.iter().chain(&of_one[numbers..]).map(told).collect();
                (names.attributes.name(attribute).to_string(), values)
            })
            .collect()
    }
}

// A row of an older snapshot may know fewer names.
fn add_rows(to: &mut [u32], from: &[u32]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
}

fn bounds(wanted: &Wanted) -> &[i64] {
    if wanted.price_bounds.is_empty() { &PRICE_BOUNDS } else { &wanted.price_bounds }
}
