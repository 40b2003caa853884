//! What trade stands on: what a variant costs and is now ([`load`]), and the stock that an order takes
//! ([`take`]), gives back ([`give_back`]) or has sold ([`sold`]). Each works within its caller's
//! transaction.

mod stock;
mod store;

pub use stock::{TOLD, give_back, sold, take};
pub use store::load;

use crate::listings::{Ladder, ListingId, Options, Quantities, VariantId};
use crate::sellers::StoreId;
use values::{Country, Currency, Language, Money};

/// A variant as it is offered now.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The variant.
    pub variant: VariantId,
    /// Its listing.
    pub listing: ListingId,
    /// Whose it is.
    pub store: StoreId,
    /// The store's name.
    pub store_name: String,
    /// The store's name in addresses.
    pub store_slug: String,
    /// The account that sells.
    pub seller: String,
    /// From where it is sent.
    pub sent_from: Country,
    /// What the marketplace takes of the price of goods, in hundredths of a percent.
    pub commission_bp: i64,
    /// The title for the reader.
    pub title: Title,
    /// The choices that make the variant: attribute and value.
    pub options: Options,
    /// The seller's own number of the variant, or of the listing.
    pub sku: Option<String>,
    /// What a piece costs, by how many are bought.
    pub ladder: Ladder,
    /// Of all prices of the store.
    pub currency: Currency,
    /// Quantities that may be bought.
    pub quantities: Quantities,
    /// How many there are.
    pub stock: i64,
    /// The weight of one piece as it is sent.
    pub weight_g: i64,
    /// A picture: the variant's own, or the listing's first.
    pub picture: Option<String>,
    /// The category's id.
    pub category: String,
    /// The subheading of the Harmonized System: the seller's word, or the category's.
    pub hs6: Option<String>,
    /// Where it is made.
    pub origin: Option<Country>,
    /// The way of sending: the listing's, or the store's first.
    pub shipping: Option<String>,
    /// Whether it can be bought.
    pub standing: Standing,
}

/// A title as a reader sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// The words.
    pub text: String,
    /// The language they are in, for `lang` and `dir`; not the reader's where there is no translation.
    pub language: Language,
}

/// Whether a variant can be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    ForSale,
    /// There are fewer than the smallest quantity.
    SoldOut,
    /// The variant, its listing or its store is not offered.
    Withdrawn,
}

impl Offered {
    /// The price of one piece when so many are bought.
    pub fn each(&self, quantity: i64) -> Money {
        Money { minor: self.ladder.at(quantity), currency: self.currency }
    }

    /// The price of so many; `None` when it is beyond what can be counted.
    pub fn total(&self, quantity: i64) -> Option<Money> {
        let minor = self.ladder.at(quantity).checked_mul(quantity)?;
        Some(Money { minor, currency: self.currency })
    }

    /// Whether the title is in the reader's language.
    pub fn is_translated(&self, reader: Language) -> bool {
        self.title.language == reader
    }
}
