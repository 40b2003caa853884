//! The check of what was written: only it makes a [`Checked`], and only that can be stored.

use super::{Ladder, NewListing, Options, attributes};
use crate::fault::{Fault, Faults};
use market::catalogue::Tree;
use std::collections::HashSet;

/// Variants that a listing may have.
pub const MOST_VARIANTS: usize = 200;
/// Pictures that a listing may have.
pub const MOST_PICTURES: usize = 20;
/// Price of a piece, in minor units, that is taken for a slip of the finger.
const MOST_PRICE: i64 = 100_000_000_000;

/// What a listing is checked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To be kept; what must be said may be missing yet.
    Draft,
    /// To be offered.
    Sale,
}

/// A listing that was checked.
#[derive(Clone, Debug)]
pub struct Checked {
    pub(super) new: NewListing,
    pub(super) goal: Goal,
}

impl Checked {
    /// Checks a listing against the tree of categories.
    ///
    /// # Errors
    /// All faults at once, each with a pointer to its field.
    pub fn new(tree: &Tree, new: NewListing, goal: Goal) -> Result<Checked, Vec<Fault>> {
        let mut faults = Faults::default();
        texts(&new, &mut faults);
        shape(&new, &mut faults);
        variants(&new, &mut faults);
        let options: Vec<&[(String, String)]> =
            new.variants.iter().map(|variant| variant.options.as_slice()).collect();
        match tree.category(&new.category) {
            Some(category) if category.is_leaf() => {
                let complete = goal == Goal::Sale;
                attributes::check(tree, category, &new.attributes, &options, complete, &mut faults);
            }
            Some(_) => faults.add("/category", "category-not-a-leaf"),
            None => faults.add("/category", "category-unknown"),
        }
        faults.or(())?;
        Ok(Checked { new, goal })
    }

    /// What was written.
    pub fn listing(&self) -> &NewListing {
        &self.new
    }

    /// What it was checked for.
    pub fn goal(&self) -> Goal {
        self.goal
    }

    /// The lowest price of a piece of the first step, among the variants that are offered.
    pub(super) fn lowest_price(&self) -> i64 {
        let offered = self.new.variants.iter().filter(|variant| variant.active);
        let lowest = offered.map(|variant| variant.price).min();
        lowest.or_else(|| self.new.variants.iter().map(|v| v.price).min()).unwrap_or_default()
    }
}

fn texts(new: &NewListing, faults: &mut Faults) {
    let mut seen = HashSet::new();
    for (at, text) in new.texts.iter().enumerate() {
        if !seen.insert(text.language) {
            faults.add(format!("/texts/{at}/language"), "text-twice");
        }
        faults.text(&format!("/texts/{at}/title"), &text.title, 3, 200);
        faults.text(&format!("/texts/{at}/description"), &text.description, 0, 20_000);
        if text.points.len() > 12 {
            faults.add_with(format!("/texts/{at}/points"), "more-than-allowed", 12);
        }
        for (nth, point) in text.points.iter().enumerate() {
            faults.text(&format!("/texts/{at}/points/{nth}"), point, 1, 300);
        }
    }
    if !seen.contains(&new.language) {
        faults.add("/texts", "text-own-missing");
    }
}

fn shape(new: &NewListing, faults: &mut Faults) {
    if let Some(hs6) = &new.hs6
        && (hs6.len() != 6 || !hs6.bytes().all(|byte| byte.is_ascii_digit()))
    {
        faults.add("/hs6", "not-an-hs6");
    }
    if !new.quantities.are_sound() {
        faults.add("/quantities", "quantities-unsound");
    }
    if let Some(sku) = &new.sku {
        faults.text("/sku", sku, 1, 100);
    }
    for (id, words) in &new.picture_words {
        faults.text(&format!("/picture_words/{id}"), words, 0, 300);
    }
    if new.pictures.len() > MOST_PICTURES {
        faults.add_with("/pictures", "more-than-allowed", MOST_PICTURES);
    }
}

fn variants(new: &NewListing, faults: &mut Faults) {
    if new.variants.is_empty() {
        faults.add("/variants", "required");
    }
    if new.variants.len() > MOST_VARIANTS {
        faults.add_with("/variants", "more-than-allowed", MOST_VARIANTS);
    }
    let keys = |options: &Options| options.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    let first = new.variants.first().map(|variant| keys(&variant.options)).unwrap_or_default();
    let mut seen = HashSet::new();
    for (at, variant) in new.variants.iter().enumerate() {
        let place = |field: &str| format!("/variants/{at}/{field}");
        if keys(&variant.options) != first || first.len() > 3 {
            faults.add(place("options"), "options-differ");
        } else if !seen.insert(&variant.options) {
            faults.add(place("options"), "options-twice");
        }
        if !(1..=MOST_PRICE).contains(&variant.price) {
            faults.add(place("price"), "price-unfit");
        } else {
            let ladder = Ladder::new(variant.price, variant.steps.clone());
            if ladder.is_none() || variant.steps.len() > 10 {
                faults.add(place("steps"), "steps-unfit");
            }
        }
        if !(0..=100_000_000).contains(&variant.stock) {
            faults.add(place("stock"), "stock-unfit");
        }
        if !(0..=5_000_000).contains(&variant.weight_g) {
            faults.add(place("weight_g"), "weight-unfit");
        }
        if let Some(sku) = &variant.sku {
            faults.text(&place("sku"), sku, 1, 100);
        }
    }
}
