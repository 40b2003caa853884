//! What the index is told of a listing.

use crate::exchange::Table;
use crate::listings::Said;
use crate::view::ListingView;
use market::catalogue::{Attribute, Kind, Tree};
use search::{Fact, Goods, Text, Value};
use values::{Currency, Language, Money};

/// The currency in which prices of all stores are compared.
pub fn common_currency() -> Currency {
    Currency::parse("EUR").unwrap_or_else(|_| unreachable!("three capital letters"))
}

/// A listing as it is found.
pub fn goods(view: &ListingView, rates: &Table) -> Goods {
    let listing = &view.listing;
    let tree = Tree::shipped();
    let applied = tree.attributes_of(view.category);
    let attribute =
        |id: &str| applied.iter().find(|one| one.attribute.id == id).map(|one| one.attribute);
    let mut facts = Vec::new();
    let mut said = Vec::new();
    for (id, value) in &listing.attributes {
        if let Some(attribute) = attribute(id) {
            add_facts(attribute, value, &mut facts);
            said.push((attribute, value.clone()));
        }
    }
    for (id, value) in view.variants().flat_map(|variant| &variant.options) {
        if let Some(attribute) = attribute(id)
            && let Some(value) = Said::read(attribute, value)
        {
            add_facts(attribute, &value, &mut facts);
            said.push((attribute, value));
        }
    }
    facts.dedup();
    let brand = listing.attributes.get("brand").map(Said::typed);
    let price = view.cheapest().map_or(0, |variant| variant.ladder.base());
    let price = Money { minor: price, currency: listing.currency };
    let stars = (listing.rating_sum * 100).checked_div(listing.rating_count).unwrap_or(0);
    Goods {
        id: listing.id.as_str().to_owned(),
        version: listing.version.unsigned_abs(),
        store: listing.store.as_str().to_owned(),
        categories: tree.path(view.category).iter().map(|step| step.id.to_owned()).collect(),
        texts: listing
            .texts
            .iter()
            .map(|text| Text {
                language: text.language,
                title: text.title.clone(),
                points: text.points.clone(),
                description: text.description.clone(),
                attributes: words(&said, text.language),
            })
            .collect(),
        brand,
        facts,
        price: rates.convert(price, common_currency()).unwrap_or(price).minor,
        ship_from: Some(view.store.store.country),
        rating: u16::try_from(stars).unwrap_or(0),
        sold: u32::try_from(listing.sold).unwrap_or(u32::MAX),
        created: listing.created,
        in_stock: view.is_in_stock(),
    }
}

fn add_facts(attribute: &Attribute, value: &Said, facts: &mut Vec<Fact>) {
    let mut add = |value: Value| {
        let fact = Fact { attribute: attribute.id.to_owned(), value };
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    };
    match value {
        Said::YesNo(yes) => add(Value::Option(if *yes { "yes" } else { "no" }.to_owned())),
        Said::Number(number) => add(Value::Number(*number)),
        Said::Text(text) => match (&attribute.kind, attribute.id) {
            // Free words are searched; only the brand is also chosen from.
            (Kind::Text, id) if id != "brand" => {}
            _ => add(Value::Option(text.clone())),
        },
        Said::Several(ids) => ids.iter().for_each(|id| add(Value::Option(id.clone()))),
    }
}

/// Free texts of attributes, and the names of what was chosen, in a language.
fn words(said: &[(&Attribute, Said)], language: Language) -> Vec<String> {
    let name = |attribute: &Attribute, id: &str| {
        let choice = attribute.choices().iter().find(|choice| choice.id == id);
        choice.map_or_else(|| id.to_owned(), |choice| choice.name(language).to_owned())
    };
    let mut all: Vec<String> = Vec::new();
    for (attribute, value) in said {
        match value {
            Said::Text(text) => all.push(name(attribute, text)),
            Said::Several(ids) => all.extend(ids.iter().map(|id| name(attribute, id))),
            Said::YesNo(true) => all.push(attribute.name(language).to_owned()),
            Said::YesNo(false) | Said::Number(_) => {}
        }
    }
    all.sort();
    all.dedup();
    all
}
