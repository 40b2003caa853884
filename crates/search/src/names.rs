//! Names that listings share (categories, stores, values of attributes), numbered once for the
//! whole index, so that counting is adding to a row of numbers.

use std::{cmp::Ordering, sync::Arc};

use crate::{Value, hash::Map, schema::PART};

/// Numbered names.
#[derive(Debug, Clone, Default)]
pub struct Names {
    list: Vec<Arc<str>>,
    numbers: Map<Arc<str>, u32>,
    // The place of each in the order of the alphabet.
    places: Vec<u32>,
}

impl Names {
    /// The number of a name, a new one if need be; whether it is new.
    pub fn take(&mut self, name: &str) -> (u32, bool) {
        if let Some(number) = self.numbers.get(name) {
            return (*number, false);
        }
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let name: Arc<str> = name.into();
        self.list.push(name.clone());
        self.numbers.insert(name, number);
        (number, true)
    }

    /// The number of a name.
    pub fn number(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    /// The name of a number.
    pub fn name(&self, number: usize) -> &str {
        self.list.get(number).map_or("", |name| name)
    }

    /// The place of a number's name among all, by the alphabet.
    pub fn place(&self, number: usize) -> u32 {
        self.places.get(number).copied().unwrap_or(u32::MAX)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    fn put_in_order(&mut self) {
        self.places = places(self.list.len(), |a, b| self.list[a].cmp(&self.list[b]));
    }
}

// The place of each of so many in an order.
fn places(len: usize, order: impl Fn(usize, usize) -> Ordering) -> Vec<u32> {
    let mut sorted: Vec<usize> = (0..len).collect();
    sorted.sort_by(|a, b| order(*a, *b));
    let mut places = vec![0; len];
    for (place, number) in sorted.into_iter().enumerate() {
        places[number] = place as u32;
    }
    places
}

/// A value of an attribute.
#[derive(Debug, Clone)]
pub struct FactName {
    pub attribute: u32,
    pub value: Value,
}

/// All names of an index. Numbers stay while the index is open.
#[derive(Debug, Clone, Default)]
pub struct AllNames {
    pub categories: Names,
    /// Ways in the tree of categories, from the department to the leaf.
    paths: Names,
    /// The categories of each way.
    pub ways: Vec<Vec<u32>>,
    pub stores: Names,
    pub attributes: Names,
    facts: Names,
    /// What each value is.
    pub values: Vec<FactName>,
    /// The place of each value among all: options by name, numbers by size.
    pub value_places: Vec<u32>,
}

/// Stands before a number among the values of attributes.
pub const NUMBER: char = '\u{1d}';

impl AllNames {
    /// Works out the order of the names, if any were added.
    pub fn put_in_order(&mut self) {
        if self.places_are_old() {
            self.categories.put_in_order();
            self.stores.put_in_order();
            self.attributes.put_in_order();
            let values = &self.values;
            self.value_places =
                places(values.len(), |a, b| match (&values[a].value, &values[b].value) {
                    (Value::Number(a), Value::Number(b)) => a.total_cmp(b),
                    (Value::Option(a), Value::Option(b)) => a.cmp(b),
                    (Value::Option(_), Value::Number(_)) => Ordering::Less,
                    (Value::Number(_), Value::Option(_)) => Ordering::Greater,
                });
        }
    }

    /// Whether names were added since their order was worked out.
    pub fn places_are_old(&self) -> bool {
        let old = |names: &Names| names.places.len() != names.list.len();
        old(&self.categories)
            || old(&self.stores)
            || old(&self.attributes)
            || self.value_places.len() != self.values.len()
    }

    /// The number of a way, as its column writes it.
    pub fn take_path(&mut self, path: &str) -> u32 {
        let (number, new) = self.paths.take(path);
        if new {
            let ids = path.split(PART).filter(|id| !id.is_empty());
            self.ways.push(ids.map(|id| self.categories.take(id).0).collect());
        }
        number
    }

    /// The number of a value, as its column writes it.
    pub fn take_fact(&mut self, fact: &str) -> u32 {
        let (number, new) = self.facts.take(fact);
        if new {
            let (attribute, value) = fact.split_once(PART).unwrap_or((fact, ""));
            let value = match value.strip_prefix(NUMBER).and_then(|n| n.parse().ok()) {
                Some(number) => Value::Number(number),
                None => Value::Option(value.to_string()),
            };
            self.values.push(FactName { attribute: self.attributes.take(attribute).0, value });
        }
        number
    }
}
