//! Listings as buyers see them: everything that a product page or a card needs, read once, immutable and
//! shared. A process keeps those that are asked for; the feed says which have changed.

mod cache;
mod store;

pub use cache::Views;
pub use store::load;

use crate::listings::{Listing, Reduction, State, Variant, VariantId, reduction};
use crate::sellers::{Status, Store, Trader};
use crate::shipping::Profile;
use market::catalogue::{Category, Tree};
use std::collections::HashMap;
use std::sync::Arc;
use values::{Language, Time};

/// A listing with all that is shown of it.
#[derive(Debug)]
pub struct ListingView {
    /// The listing.
    pub listing: Listing,
    /// Who sells it.
    pub store: Arc<StoreView>,
    /// Its category.
    pub category: &'static Category,
    /// The way of sending: the listing's, or the store's first.
    pub shipping: Option<Arc<Profile>>,
    /// The prices that each variant has had, the oldest first.
    history: HashMap<VariantId, Vec<(Time, i64)>>,
}

/// A store with who the trader is.
#[derive(Debug)]
pub struct StoreView {
    /// The store.
    pub store: Store,
    /// Who the trader is; `None` when the details were erased.
    pub trader: Option<Trader>,
}

impl ListingView {
    /// Whether buyers see it at all.
    pub fn is_offered(&self) -> bool {
        self.listing.state == State::Active && self.store.store.status == Status::Open
    }

    /// The variants that are offered, in the order of the matrix.
    pub fn variants(&self) -> impl Iterator<Item = &Variant> {
        self.listing.variants.iter().filter(|variant| variant.active)
    }

    /// The variant to begin with: the first that can be had, else the first.
    pub fn first(&self) -> Option<&Variant> {
        self.variants().find(|variant| self.can_be_had(variant)).or_else(|| self.variants().next())
    }

    /// Whether there is enough for the smallest quantity.
    pub fn can_be_had(&self, variant: &Variant) -> bool {
        self.listing.quantities.largest(variant.stock).is_some()
    }

    /// Whether anything of it can be bought.
    pub fn is_in_stock(&self) -> bool {
        self.variants().any(|variant| self.can_be_had(variant))
    }

    /// The cheapest variant that can be had, else the cheapest.
    pub fn cheapest(&self) -> Option<&Variant> {
        let by_price = |variant: &&Variant| variant.ladder.base();
        let had = self.variants().filter(|variant| self.can_be_had(variant)).min_by_key(by_price);
        had.or_else(|| self.variants().min_by_key(by_price))
    }

    /// Whether the variants cost different prices, so that a card says “from”.
    pub fn has_several_prices(&self) -> bool {
        let mut prices = self.variants().map(|variant| variant.ladder.base());
        let first = prices.next();
        prices.any(|price| Some(price) != first)
    }

    /// The reduction to tell of a variant, if its price was lowered.
    pub fn reduction(&self, variant: &Variant, now: Time) -> Option<Reduction> {
        reduction(self.history.get(&variant.id)?, now)
    }

    /// A picture for cards: the first of the listing, or of a variant.
    pub fn picture(&self) -> Option<&str> {
        let of_variant = || self.variants().find_map(|variant| variant.picture.as_deref());
        self.listing.pictures.first().map(String::as_str).or_else(of_variant)
    }

    /// The title for a reader, and its language when that is another.
    pub fn title(&self, reader: Language) -> (&str, Option<Language>) {
        match self.listing.text(reader) {
            Some(text) => (&text.title, Some(text.language).filter(|own| *own != reader)),
            None => ("", None),
        }
    }

    /// The way from the department down to its category.
    pub fn path(&self) -> Vec<&'static Category> {
        Tree::shipped().path(self.category)
    }

    /// The mean of its stars in tenths; `None` before the first review.
    pub fn stars_tenths(&self) -> Option<u32> {
        let (sum, count) = (self.listing.rating_sum, self.listing.rating_count);
        let tenths = (sum * 10 + count / 2).checked_div(count)?;
        u32::try_from(tenths).ok()
    }

    /// Its page, without a language: `/p/lst_…/the-title`.
    pub fn href(&self, reader: Language) -> String {
        let (title, _) = self.title(reader);
        format!("/p/{}/{}", self.listing.id, crate::sellers::slug_of(title))
    }
}
