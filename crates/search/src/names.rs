//! Names that listings share (categories, stores, values of attributes), numbered once for the
//! whole index, so that counting is adding to a row of numbers.

use std::sync::Arc;

use crate::{Value, hash::Map, schema::PART};

/// Numbered names.
#[derive(Debug, Clone, Default)]
pub struct Names {
    list: Vec<Arc<str>>,
    numbers: Map<Arc<str>, u32>,
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

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }
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
}

/// Stands before a number among the values of attributes.
pub const NUMBER: char = '\u{1d}';

impl AllNames {
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
