//! What a listing is, as it is written and as it is read.

use super::{Attributes, Ladder, ListingId, Quantities, Step, VariantId};
use crate::codes::codes;
use crate::sellers::StoreId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use values::{Country, Currency, Language, Time};

codes! {
    /// Whether a listing is offered.
    State {
        /// Not yet.
        Draft = "draft",
        /// Yes, while its store is open.
        Active = "active",
        /// Not for now.
        Paused = "paused",
        /// Never again; its rows stay for the orders that name it.
        Removed = "removed",
    }
}

codes! {
    /// Whose words a text is.
    TextOrigin {
        /// The seller's.
        Seller = "seller",
        /// A machine's translation, and shown as one.
        Machine = "machine",
    }
}

/// The choices that make a variant, in the order of the matrix: attribute and value.
pub type Options = Vec<(String, String)>;

/// The words of a listing in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// Short sentences.
    #[serde(default)]
    pub points: Vec<String>,
    /// The description, in paragraphs.
    #[serde(default)]
    pub description: String,
    /// Whose words these are.
    #[serde(default = "seller")]
    pub origin: TextOrigin,
}

fn seller() -> TextOrigin {
    TextOrigin::Seller
}

/// A listing as it is written: by an editor, an import, a program.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewListing {
    /// The category's id; a kind of product.
    pub category: String,
    /// The language that the seller writes it in; one of the texts is in it.
    pub language: Language,
    /// The texts, each language once.
    pub texts: Vec<Text>,
    /// What is said of the thing.
    #[serde(default)]
    pub attributes: Attributes,
    /// The subheading of the Harmonized System, in six digits.
    #[serde(default)]
    pub hs6: Option<String>,
    /// Where it is made.
    #[serde(default)]
    pub origin: Option<Country>,
    /// Quantities that may be bought.
    #[serde(default)]
    pub quantities: Quantities,
    /// The way of sending.
    #[serde(default)]
    pub shipping: Option<String>,
    /// The seller's own number.
    #[serde(default)]
    pub sku: Option<String>,
    /// What can be bought of it.
    pub variants: Vec<NewVariant>,
    /// Pictures, the first the main one.
    #[serde(default)]
    pub pictures: Vec<String>,
    /// What is to be seen on them, in the seller's language: for those who do not see them.
    #[serde(default)]
    pub picture_words: BTreeMap<String, String>,
}

/// A variant as it is written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewVariant {
    /// The variant that this is, when it exists already.
    #[serde(default)]
    pub id: Option<VariantId>,
    /// The seller's own number.
    #[serde(default)]
    pub sku: Option<String>,
    /// The choices that make it.
    #[serde(default)]
    pub options: Options,
    /// The price of one piece, in minor units of the store's currency.
    pub price: i64,
    /// Prices from quantities on.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// The weight of one piece as it is sent.
    pub weight_g: i64,
    /// How many there are.
    pub stock: i64,
    /// How many there were when this was written: what was sold meanwhile stays sold.
    #[serde(default)]
    pub seen: Option<i64>,
    /// A picture of its own.
    #[serde(default)]
    pub picture: Option<String>,
    /// Whether it is offered.
    #[serde(default = "yes")]
    pub active: bool,
}

fn yes() -> bool {
    true
}

/// A listing as it is stored, whole.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    /// Its id.
    pub id: ListingId,
    /// Whose it is.
    pub store: StoreId,
    /// The account that sells.
    pub seller: String,
    /// The category's id.
    pub category: String,
    /// The seller's language.
    pub language: Language,
    /// What is said of the thing.
    pub attributes: Attributes,
    /// The subheading of the Harmonized System.
    pub hs6: Option<String>,
    /// Where it is made.
    pub origin: Option<Country>,
    /// Quantities that may be bought.
    pub quantities: Quantities,
    /// The way of sending.
    pub shipping: Option<String>,
    /// The seller's own number.
    pub sku: Option<String>,
    /// Of its prices.
    pub currency: Currency,
    /// Whether it is offered.
    pub state: State,
    /// How many pieces were sold.
    pub sold: i64,
    /// The sum of the stars given.
    pub rating_sum: i64,
    /// How many gave stars.
    pub rating_count: i64,
    /// Counts changes by the seller.
    pub version: i64,
    /// When it was made.
    pub created: Time,
    /// When buyers saw a change last.
    pub changed: Time,
    /// The texts; the seller's own first.
    pub texts: Vec<Text>,
    /// What can be bought of it.
    pub variants: Vec<Variant>,
    /// Pictures, the first the main one.
    pub pictures: Vec<String>,
    /// What is to be seen on them, in the seller's language.
    pub picture_words: BTreeMap<String, String>,
}

/// A variant as it is stored.
#[derive(Clone, Debug, Serialize)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// The seller's own number.
    pub sku: Option<String>,
    /// The choices that make it.
    pub options: Options,
    /// What a piece costs.
    #[serde(flatten)]
    pub ladder: Ladder,
    /// The weight of one piece as it is sent.
    pub weight_g: i64,
    /// How many there are.
    pub stock: i64,
    /// A picture of its own.
    pub picture: Option<String>,
    /// Whether it is offered.
    pub active: bool,
}

impl Listing {
    /// The text for a reader: in their language, else the seller's own.
    pub fn text(&self, reader: Language) -> Option<&Text> {
        let of = |language| self.texts.iter().find(move |text| text.language == language);
        of(reader).or_else(|| of(self.language)).or_else(|| self.texts.first())
    }
}

/// A stored listing as it would be written again: for the editor. Variants of an earlier matrix, which
/// differed in other properties, stay with the orders that name them and are not written again.
pub fn as_new(listing: &Listing) -> NewListing {
    let keys =
        |variant: &Variant| variant.options.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    let first = listing.variants.iter().find(|one| one.active).or(listing.variants.first());
    let first = first.map(keys).unwrap_or_default();
    let mut seen = HashSet::new();
    let mut current =
        |variant: &&Variant| keys(variant) == first && seen.insert(variant.options.clone());
    NewListing {
        category: listing.category.clone(),
        language: listing.language,
        texts: listing.texts.clone(),
        attributes: listing.attributes.clone(),
        hs6: listing.hs6.clone(),
        origin: listing.origin,
        quantities: listing.quantities,
        shipping: listing.shipping.clone(),
        sku: listing.sku.clone(),
        variants: listing
            .variants
            .iter()
            .filter(|one| current(one))
            .map(|variant| NewVariant {
                id: Some(variant.id.clone()),
                sku: variant.sku.clone(),
                options: variant.options.clone(),
                price: variant.ladder.base(),
                steps: variant.ladder.steps().to_vec(),
                weight_g: variant.weight_g,
                stock: variant.stock,
                seen: Some(variant.stock),
                picture: variant.picture.clone(),
                active: variant.active,
            })
            .collect(),
        pictures: listing.pictures.clone(),
        picture_words: listing.picture_words.clone(),
    }
}
