//! An index in a folder of its own, and listings to put into it.

#![allow(dead_code, clippy::unwrap_used)]

use std::sync::Arc;

use search::{
    Answer, Fact, Goods, Heap, Index, Lexicon, Name, Request, Target, Text, Value, Writer,
};
use tempfile::TempDir;
use values::{Country, Language, Time};

pub struct Shop {
    pub folder: TempDir,
    pub index: Arc<Index>,
    pub writer: Writer,
}

impl Shop {
    pub fn new() -> Shop {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::create(folder.path(), "test").unwrap();
        let writer = index.writer(Heap::Small).unwrap();
        Shop { folder, index, writer }
    }

    pub fn of(goods: impl IntoIterator<Item = Goods>) -> Shop {
        let mut shop = Shop::new();
        for goods in goods {
            shop.writer.add(&goods).unwrap();
        }
        shop.writer.commit("1").unwrap();
        shop
    }

    /// Listings with these titles in a language, with ids by their number.
    pub fn titled(language: Language, titles: &[&str]) -> Shop {
        Shop::of(titles.iter().enumerate().map(|(at, title)| goods(at, language, title)))
    }

    pub fn with_names(self, names: &[(Language, &str, Target)]) -> Shop {
        let name = |(language, text, target): &(Language, &str, Target)| Name {
            language: *language,
            text: text.to_string(),
            target: target.clone(),
        };
        let names = names.iter().map(name).collect();
        self.index.set_lexicon(Lexicon { names, synonyms: Vec::new() }).unwrap();
        self
    }

    pub fn ask(&self, language: Language, typed: &str) -> Answer {
        self.index.search(&Request::new(language, typed)).unwrap()
    }

    /// The numbers of the listings that are found, in order.
    pub fn find(&self, language: Language, typed: &str) -> Vec<usize> {
        numbers(&self.ask(language, typed))
    }
}

pub fn numbers(answer: &Answer) -> Vec<usize> {
    answer.hits.iter().map(|hit| hit.id[4..].parse().unwrap()).collect()
}

/// A listing of a number with a title and little else.
pub fn goods(number: usize, language: Language, title: &str) -> Goods {
    Goods {
        id: format!("lst_{number:06}"),
        version: 1,
        store: "sto_1".to_string(),
        categories: Vec::new(),
        texts: vec![Text {
            language,
            title: title.to_string(),
            points: Vec::new(),
            description: String::new(),
            attributes: Vec::new(),
        }],
        brand: None,
        facts: Vec::new(),
        price: 1000,
        ship_from: Country::parse("PL").ok(),
        rating: 0,
        sold: 0,
        created: Time::from_micros(number as i64),
        in_stock: true,
    }
}

pub fn option(attribute: &str, option: &str) -> Fact {
    Fact { attribute: attribute.to_string(), value: Value::Option(option.to_string()) }
}

pub fn number(attribute: &str, number: f64) -> Fact {
    Fact { attribute: attribute.to_string(), value: Value::Number(number) }
}

pub fn category(id: &str) -> Target {
    Target::Category(id.to_string())
}
