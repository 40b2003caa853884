//! A shelf: listings of one language with their tokens, the words they have and how often, and what
//! a search on it finds. It does what an index does with what this crate makes.

#![allow(dead_code, clippy::unwrap_used)]

use std::collections::{HashMap, HashSet};

use values::Language;
use words::{Kind, Spelling, index, query};

pub struct Shelf {
    language: Language,
    listings: Vec<(String, HashSet<(Kind, String)>)>,
    known: HashSet<(Kind, String)>,
    pub spelling: Spelling,
}

impl Shelf {
    pub fn new<'a>(language: Language, titles: impl IntoIterator<Item = &'a str>) -> Shelf {
        let mut listings: Vec<(String, HashSet<(Kind, String)>)> = Vec::new();
        let mut words: HashMap<(Kind, String), u32> = HashMap::new();
        let mut known = HashSet::new();
        for title in titles {
            if listings.iter().any(|l| l.0 == title) {
                continue;
            }
            let tokens: HashSet<(Kind, String)> =
                index(language, title).into_iter().map(|t| (t.kind, t.text)).collect();
            for token in &tokens {
                *words.entry(token.clone()).or_default() += 1;
            }
            known.extend(tokens.iter().cloned());
            listings.push((title.to_string(), tokens));
        }
        let terms = words.into_iter().map(|((kind, text), count)| (kind, text, count));
        Shelf { language, listings, known, spelling: Spelling::new(terms) }
    }

    /// The listings that meet what somebody typed, the best first.
    pub fn find(&self, typed: &str) -> Vec<(&str, u32)> {
        let mut sought = query(self.language, typed);
        sought.mend(&self.spelling, |kind, text| self.known.contains(&(kind, text.to_string())));
        let mut found: Vec<(&str, u32)> = self
            .listings
            .iter()
            .map(|(title, tokens)| {
                let has = |kind: Kind, text: &str| tokens.contains(&(kind, text.to_string()));
                (title.as_str(), sought.score(has))
            })
            .filter(|(_, score)| *score > 0)
            .collect();
        found.sort_by_key(|f| std::cmp::Reverse(f.1));
        found
    }

    pub fn mean(&self, typed: &str) -> Option<String> {
        query(self.language, typed).did_you_mean(&self.spelling, |kind, text| {
            self.known.contains(&(kind, text.to_string()))
        })
    }

    pub fn tokens(&self, title: &str) -> Vec<String> {
        index(self.language, title).iter().map(|t| format!("{:?}:{}", t.kind, t.text)).collect()
    }
}

pub struct Row {
    pub listing: String,
    pub way: String,
    pub typed: String,
}

/// The rows of a table: listing, way, queries.
pub fn rows(language: Language, folder: &str) -> Vec<Row> {
    let path = format!("{}/tests/{folder}/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
    let table = std::fs::read_to_string(&path).expect(&path);
    let mut rows = Vec::new();
    for line in table.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [listing, way, queries] = columns[..] else { panic!("{path}: {line}") };
        for typed in queries.split(" ; ") {
            rows.push(Row {
                listing: listing.to_string(),
                way: way.to_string(),
                typed: typed.trim().to_string(),
            });
        }
    }
    rows
}

#[derive(Default, Clone, Copy)]
pub struct Figure {
    pub asked: u32,
    pub met: u32,
    pub first: u32,
    pub refused: u32,
    pub must_refuse: u32,
}

impl Figure {
    pub fn add(&mut self, other: Figure) {
        self.asked += other.asked;
        self.met += other.met;
        self.first += other.first;
        self.refused += other.refused;
        self.must_refuse += other.must_refuse;
    }

    pub fn recall(&self) -> u32 {
        self.met * 1000 / self.asked.max(1)
    }

    /// Of the pairs that met, those that should.
    pub fn precision(&self) -> u32 {
        self.met * 1000 / (self.met + self.must_refuse - self.refused).max(1)
    }

    pub fn line(&self) -> String {
        let percent = |n: u32| format!("{:>3}.{}%", n / 10, n % 10);
        format!(
            "recall {} ({}/{})  precision {}  best first {}  false friends refused {}/{}",
            percent(self.recall()),
            self.met,
            self.asked,
            percent(self.precision()),
            percent(self.first * 1000 / self.asked.max(1)),
            self.refused,
            self.must_refuse,
        )
    }
}

/// Whether false friends are sold in the same shop, and so are words that the index knows, or are
/// words it never saw, which typo tolerance cannot tell from slips.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Friends {
    OnTheShelf,
    Unknown,
}

/// Measures a table of a language, and names what fails.
pub fn measure(language: Language, folder: &str, friends: Friends) -> (Figure, Vec<String>) {
    let rows = rows(language, folder);
    let sold = rows.iter().filter(|r| r.way == "not" && friends == Friends::OnTheShelf);
    let titles = rows.iter().map(|r| r.listing.as_str()).chain(sold.map(|r| r.typed.as_str()));
    let shelf = Shelf::new(language, titles);
    let mut figure = Figure::default();
    let mut failed = Vec::new();
    for row in &rows {
        let found = shelf.find(&row.typed);
        let met = found.iter().find(|f| f.0 == row.listing);
        if row.way == "not" {
            figure.must_refuse += 1;
            if met.is_none() {
                figure.refused += 1;
            } else {
                failed.push(format!("{language}: «{}» must not meet «{}»", row.typed, row.listing));
            }
            continue;
        }
        figure.asked += 1;
        match met {
            Some((_, score)) => {
                figure.met += 1;
                figure.first += u32::from(*score == found[0].1);
            }
            None => failed.push(format!(
                "{language}: {} «{}» must meet «{}»",
                row.way, row.typed, row.listing
            )),
        }
    }
    (figure, failed)
}
