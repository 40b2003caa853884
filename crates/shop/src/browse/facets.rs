//! The filters beside a list: what can be chosen with how many articles, and what is chosen as chips.

use super::asked::Asked;
use super::specs::{choice_name, with_unit};
use crate::reader::Reader;
use market::catalogue::{Attribute, Category, Kind, Tree};
use search::{Facets, Value};
use std::collections::HashSet;
use values::Country;
use web::Page;
use web::parts::{Choice, Facet, Link};

/// Attributes that are offered as filters at most.
const MOST: usize = 8;
/// Values of one filter at most.
const VALUES: usize = 30;

/// The filters that have something to choose, for a list within a category or of everything.
pub(super) fn facets(
    page: &Page,
    reader: &Reader,
    asked: &Asked,
    counts: &Facets,
    category: Option<&Category>,
) -> Vec<Facet> {
    let language = reader.language;
    let number = |count: u32| formats::number(language, i64::from(count));
    let mut all = Vec::new();
    let choice = |value: String, words: String, count: u32, chosen: bool| Choice {
        value,
        words,
        count: number(count),
        chosen,
        ..Choice::default()
    };
    if counts.in_stock > 0 || asked.has("stock", "1") {
        let chosen = asked.has("stock", "1");
        let in_stock = choice("1".into(), page.t("browse-in-stock"), counts.in_stock, chosen);
        all.push(facet("stock", page.t("browse-availability"), vec![in_stock]));
    }
    let stars = counts.rating.iter().filter(|(_, count)| *count > 0);
    let stars = stars.map(|(least, count)| {
        let words = page.t1("browse-stars-least", "n", i64::from(least / 100));
        choice(least.to_string(), words, *count, asked.has("rating", &least.to_string()))
    });
    all.push(facet("rating", page.t("browse-rating"), stars.collect()));
    for (attribute, values) in attributes(counts, category) {
        let name = format!("a.{}", attribute.id);
        let values = values.iter().take(VALUES).filter_map(|(value, count)| {
            let Value::Option(id) = value else { return None };
            Some(choice(id.clone(), said(page, attribute, id), *count, asked.has(&name, id)))
        });
        let choices: Vec<Choice> = values.collect();
        if choices.len() > 1 || choices.iter().any(|choice| choice.chosen) {
            all.push(facet(&name, attribute.name(language).to_owned(), choices));
        }
    }
    let from = counts.ship_from.iter().map(|(country, count)| {
        let words = formats::country(language, country).to_owned();
        choice(country.code().to_owned(), words, *count, asked.has("from", country.code()))
    });
    all.push(facet("from", page.t("browse-from"), from.collect()));
    all.retain(|facet| !facet.choices.is_empty());
    all
}

/// The attributes that buyers may filter by, in the order of the catalogue: those of the category, or
/// everywhere those of every category.
fn attributes<'a>(
    counts: &'a Facets,
    category: Option<&Category>,
) -> Vec<(&'static Attribute, &'a Vec<(Value, u32)>)> {
    let tree = Tree::shipped();
    let wanted: Vec<&'static str> = match category {
        Some(category) => {
            let applied = tree.attributes_of(category);
            applied.iter().filter(|one| one.facet).map(|one| one.attribute.id).collect()
        }
        None => counts
            .attributes
            .iter()
            .take(MOST)
            .filter_map(|(id, _)| {
                tree.attributes().iter().find(|attribute| attribute.id == id).map(|one| one.id)
            })
            .collect(),
    };
    let seen: HashSet<&str> = wanted.iter().copied().collect();
    let found = |id: &&'static str| {
        let attribute = tree.attributes().iter().find(|attribute| attribute.id == *id)?;
        let numbers = matches!(attribute.kind, Kind::Number { .. });
        let values = counts.attributes.iter().find(|(of, _)| of == id).map(|(_, values)| values)?;
        (!numbers && seen.contains(id)).then_some((attribute, values))
    };
    wanted.iter().filter_map(found).take(MOST).collect()
}

fn said(page: &Page, attribute: &Attribute, id: &str) -> String {
    match (&attribute.kind, id) {
        (Kind::YesNo, "yes") => page.t("browse-yes"),
        (Kind::YesNo, "no") => page.t("browse-no"),
        _ => choice_name(page, attribute, id),
    }
}

fn facet(name: &str, words: String, choices: Vec<Choice>) -> Facet {
    Facet { name: name.to_owned(), words, choices }
}

/// What is chosen, each as a link that takes it away.
pub(super) fn chips(page: &Page, reader: &Reader, asked: &Asked, path: &str) -> Vec<Link> {
    let words = |name: &str, value: &str| -> Option<String> {
        Some(match name {
            "stock" => page.t("browse-in-stock"),
            "rating" => page.t1("browse-stars-least", "n", value.parse::<i64>().ok()? / 100),
            "from" => {
                let country = Country::parse(value).ok()?;
                let name = formats::country(reader.language, &country);
                page.t1("browse-sent-from", "country", name)
            }
            "price_min" => page.t1("browse-price-least", "price", price(reader, value)),
            "price_max" => page.t1("browse-price-most", "price", price(reader, value)),
            _ => {
                let id = name.strip_prefix("a.")?;
                let attributes = Tree::shipped().attributes();
                let attribute = attributes.iter().find(|attribute| attribute.id == id)?;
                let value = match value.split_once("..") {
                    Some((from, to)) => range(page, attribute, from, to),
                    None => said(page, attribute, value),
                };
                format!("{}: {value}", attribute.name(reader.language))
            }
        })
    };
    let chip = |(name, value): &(String, String)| {
        let href = page.href(asked.without(path, name, value));
        Some(Link { href, words: words(name, value)? })
    };
    asked.filters().filter_map(chip).collect()
}

fn price(reader: &Reader, typed: &str) -> String {
    format!("{typed} {}", reader.currency.code())
}

fn range(page: &Page, attribute: &Attribute, from: &str, to: &str) -> String {
    let one = |text: &str| text.parse().map(|n| with_unit(page, n, attribute)).unwrap_or_default();
    format!("{}–{}", one(from), one(to))
}
