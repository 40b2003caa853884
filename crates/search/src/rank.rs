//! The first listings of an order: by a key, the greatest first, then by id.

use std::cmp::Ordering;

use crate::{Cursor, Sort, columns::Columns, snapshot::Part};

/// A listing and its key.
#[derive(Debug, Clone, Copy)]
pub struct Ranked {
    pub key: u64,
    pub part: u32,
    pub doc: u32,
}

/// The key of a worth.
pub fn key_of_score(score: f32) -> u64 {
    u64::from(score.max(0.0).to_bits())
}

/// The worth of a key.
pub fn score_of_key(key: u64) -> f32 {
    f32::from_bits(key as u32)
}

/// The key of a listing in an order that asks nothing of the text.
pub fn key(sort: Sort, columns: &Columns, doc: u32, score: f32) -> u64 {
    let at = doc as usize;
    let signed = |n: i64| (n as u64) ^ (1 << 63);
    match sort {
        Sort::Relevance => key_of_score(score),
        Sort::Newest => signed(columns.created[at]),
        Sort::PriceUp => !signed(columns.prices[at]),
        Sort::PriceDown => signed(columns.prices[at]),
        Sort::Rating => u64::from(columns.ratings[at]) << 32 | u64::from(columns.sold[at]),
        Sort::Sold => u64::from(columns.sold[at]),
    }
}

/// Keeps the first of many listings.
pub struct Top<'a> {
    parts: &'a [Part],
    after: Option<&'a Cursor>,
    most: usize,
    kept: Vec<Ranked>,
    // No listing with a smaller key can still be among the first.
    least: u64,
}

impl<'a> Top<'a> {
    /// The first so many, of those after a place.
    pub fn new(parts: &'a [Part], after: Option<&'a Cursor>, most: usize) -> Top<'a> {
        let kept = Vec::with_capacity((most * 2).min(4096));
        Top { parts, after, most, kept, least: 0 }
    }

    /// Looks at a listing.
    #[inline]
    pub fn add(&mut self, ranked: Ranked) {
        if ranked.key < self.least || self.most == 0 {
            return;
        }
        if let Some(after) = self.after
            && (ranked.key > after.key
                || ranked.key == after.key && self.id(&ranked) <= after.id.as_str())
        {
            return;
        }
        self.kept.push(ranked);
        if self.kept.len() >= self.most * 2 {
            self.cut();
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.most {
            let parts = self.parts;
            self.kept.select_nth_unstable_by(self.most - 1, |a, b| order(parts, a, b));
            self.kept.truncate(self.most);
            self.least = self.kept.last().map_or(0, |last| last.key);
        }
    }

    fn id(&self, ranked: &Ranked) -> &str {
        id(self.parts, ranked)
    }

    /// The first, in order.
    pub fn finish(mut self) -> Vec<Ranked> {
        self.cut();
        let parts = self.parts;
        self.kept.sort_unstable_by(|a, b| order(parts, a, b));
        self.kept
    }
}

fn id<'a>(parts: &'a [Part], ranked: &Ranked) -> &'a str {
    parts[ranked.part as usize].columns.ids.get(ranked.doc)
}

fn order(parts: &[Part], a: &Ranked, b: &Ranked) -> Ordering {
    b.key.cmp(&a.key).then_with(|| id(parts, a).cmp(id(parts, b)))
}
