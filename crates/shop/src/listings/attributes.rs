//! What a listing says of its thing, by the attributes of its category.

use crate::fault::Faults;
use market::catalogue::{Attribute, Category, Kind, Tree};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is said, by attribute.
pub type Attributes = BTreeMap<String, Said>;

/// What is said of one attribute. In JSON it is a text, a list of texts, a number, or yes or no.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Said {
    /// Yes or no.
    YesNo(bool),
    /// A number, in the attribute's unit.
    Number(f64),
    /// Words, or one choice.
    Text(String),
    /// Several choices.
    Several(Vec<String>),
}

impl Said {
    /// Reads what was typed into one field: numbers with a point or comma, several choices parted
    /// by commas, choices by id or by their English name.
    pub fn read(attribute: &Attribute, typed: &str) -> Option<Said> {
        let typed = typed.trim();
        Some(match &attribute.kind {
            Kind::YesNo => match typed.to_lowercase().as_str() {
                "yes" | "true" | "1" | "on" => Said::YesNo(true),
                "no" | "false" | "0" => Said::YesNo(false),
                _ => return None,
            },
            Kind::Number { .. } => {
                Said::Number(typed.replace(',', ".").parse().ok().filter(|n: &f64| n.is_finite())?)
            }
            Kind::Text => Said::Text(typed.to_owned()),
            Kind::Choice(_) => Said::Text(choice(attribute, typed)?.to_owned()),
            Kind::Choices(_) => {
                let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
                let ids: Option<Vec<String>> =
                    parts.map(|part| choice(attribute, part).map(str::to_owned)).collect();
                Said::Several(ids?)
            }
        })
    }

    /// As one field shows it.
    pub fn typed(&self) -> String {
        match self {
            Said::YesNo(true) => "yes".to_owned(),
            Said::YesNo(false) => "no".to_owned(),
            Said::Number(number) => number.to_string(),
            Said::Text(text) => text.clone(),
            Said::Several(ids) => ids.join(", "),
        }
    }

    fn fits(&self, kind: &Kind) -> bool {
        match (self, kind) {
            (Said::YesNo(_), Kind::YesNo) => true,
            (Said::Number(number), Kind::Number { .. }) => number.is_finite(),
            (Said::Text(text), Kind::Text) => (1..=500).contains(&text.trim().chars().count()),
            (Said::Text(id), Kind::Choice(choices)) => choices.iter().any(|one| one.id == *id),
            (Said::Several(ids), Kind::Choices(choices)) => {
                !ids.is_empty() && ids.iter().all(|id| choices.iter().any(|one| one.id == *id))
            }
            _ => false,
        }
    }
}

fn choice<'a>(attribute: &'a Attribute, typed: &str) -> Option<&'a str> {
    let same = |name: &str| name.eq_ignore_ascii_case(typed);
    let choices = attribute.choices();
    choices
        .iter()
        .find(|one| same(one.id) || same(one.name(values::Language::En)))
        .map(|one| one.id)
}

/// Checks attributes and the options of variants against the category: known, of the right kind, and,
/// `complete`, none missing that must be said.
pub(super) fn check(
    tree: &Tree,
    category: &Category,
    said: &Attributes,
    options: &[&[(String, String)]],
    complete: bool,
    faults: &mut Faults,
) {
    let applied = tree.attributes_of(category);
    for (id, value) in said {
        match applied.iter().find(|one| one.attribute.id == id) {
            None => faults.add_with(format!("/attributes/{id}"), "attribute-unknown", id),
            Some(one) if !value.fits(&one.attribute.kind) => {
                faults.add_with(format!("/attributes/{id}"), "attribute-unfit", id);
            }
            Some(_) => {}
        }
    }
    for (at, options) in options.iter().enumerate() {
        for (id, value) in *options {
            let one = applied.iter().find(|one| one.attribute.id == id && one.variant);
            let fits = one.is_some_and(|one| {
                Said::read(one.attribute, value).is_some_and(|read| read.typed() == *value)
            });
            if !fits {
                faults.add_with(format!("/variants/{at}/options/{id}"), "option-unfit", id);
            }
        }
    }
    if complete {
        for one in applied.iter().filter(|one| one.mandatory) {
            let id = one.attribute.id;
            let by_variants = !options.is_empty()
                && options.iter().all(|all| all.iter().any(|(key, _)| key == id));
            if !said.contains_key(id) && !by_variants {
                faults.add_with(format!("/attributes/{id}"), "attribute-missing", id);
            }
        }
    }
}
