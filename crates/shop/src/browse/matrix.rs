//! The matrix of variants: which one is shown, and what can be chosen for each option.

use super::specs::choice_name;
use crate::listings::Variant;
use crate::view::ListingView;
use market::catalogue::Tree;
use web::Page;
use web::parts::{Choice, Facet};

/// The variant that the reader chose: the one of the id, else the one that has most of the options
/// chosen, earlier options counting more; else the first that can be had.
pub(super) fn chosen<'a>(view: &'a ListingView, asked: &[(String, String)]) -> Option<&'a Variant> {
    let of =
        |name: &str| asked.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    if let Some(id) = of("variant")
        && let Some(variant) = view.variants().find(|variant| variant.id.as_str() == id)
    {
        return Some(variant);
    }
    let points = |variant: &Variant| -> u32 {
        let options = variant.options.iter().enumerate();
        let met = options.filter(|(_, (key, value))| of(key) == Some(value));
        met.map(|(at, _)| 1 << (10 - at.min(9))).sum()
    };
    let first = view.first()?;
    let best = view.variants().map(|variant| (points(variant), variant));
    let best = best.max_by_key(|(points, variant)| (*points, view.can_be_had(variant)));
    best.filter(|(points, _)| *points > 0).map(|(_, variant)| variant).or(Some(first))
}

/// What can be chosen for each option, with what is chosen, and what cannot be had beside it.
pub fn choices(page: &Page, view: &ListingView, shown: &Variant) -> Vec<Facet> {
    let tree = Tree::shipped();
    let mut facets = Vec::new();
    for (at, (id, chosen)) in shown.options.iter().enumerate() {
        let attribute = tree.attributes().iter().find(|attribute| attribute.id == id);
        let mut values: Vec<&str> = Vec::new();
        for variant in view.variants() {
            if let Some((_, value)) = variant.options.get(at)
                && !values.contains(&value.as_str())
            {
                values.push(value);
            }
        }
        let choice = |value: &str| {
            // With the other options as they are: is there such a variant, and can it be had?
            let same = |variant: &&Variant| {
                variant.options.iter().enumerate().all(|(other, (_, had))| match other == at {
                    true => had == value,
                    false => shown.options.get(other).is_some_and(|(_, kept)| kept == had),
                })
            };
            let had = view.variants().find(same).is_some_and(|variant| view.can_be_had(variant));
            Choice {
                value: value.to_owned(),
                words: match attribute {
                    Some(attribute) => choice_name(page, attribute, value),
                    None => value.to_owned(),
                },
                count: String::new(),
                chosen: value == chosen,
                gone: !had,
                colour: colour(id, value).to_owned(),
            }
        };
        facets.push(Facet {
            name: id.clone(),
            words: attribute.map_or_else(|| id.clone(), |one| one.name(page.language()).to_owned()),
            choices: values.into_iter().map(choice).collect(),
        });
    }
    facets
}

/// The colours of the catalogue as a swatch shows them; empty where a word says more.
fn colour(attribute: &str, value: &str) -> &'static str {
    if attribute != "colour" {
        return "";
    }
    match value {
        "black" => "#1b1b1d",
        "white" => "#ffffff",
        "grey" => "#8a8d91",
        "silver" => "#c5c9ce",
        "gold" => "#c9a24b",
        "rose-gold" => "#d8a08f",
        "red" => "#c22f2f",
        "orange" => "#e07b24",
        "yellow" => "#e8c530",
        "green" => "#3d8b4c",
        "blue" => "#2c63b8",
        "light-blue" => "#8fbce6",
        "navy" => "#1e2f55",
        "purple" => "#7446a0",
        "pink" => "#e59ab8",
        "brown" => "#7a5133",
        "beige" => "#dccbb0",
        _ => "",
    }
}
