//! What a listing says of its thing, in the reader's words.

use crate::listings::{Options, Said};
use crate::view::ListingView;
use market::catalogue::{Attribute, Kind, Tree};
use web::Page;

/// The table of properties: the attributes of the category in their order, then weight and origin.
pub(super) fn rows(page: &Page, view: &ListingView) -> Vec<(String, String)> {
    let language = page.language();
    let said = &view.listing.attributes;
    let mut rows = Vec::new();
    for one in Tree::shipped().attributes_of(view.category) {
        if let Some(value) = said.get(one.attribute.id) {
            let name = one.attribute.name(language).to_owned();
            rows.push((name, self::value(page, one.attribute, value)));
        }
    }
    if let Some(origin) = view.listing.origin {
        rows.push((page.t("browse-origin"), formats::country(language, &origin).to_owned()));
    }
    if let Some(sku) = &view.listing.sku {
        rows.push((page.t("browse-sku"), sku.clone()));
    }
    rows
}

/// A value in the reader's words.
pub fn value(page: &Page, attribute: &Attribute, value: &Said) -> String {
    let language = page.language();
    match value {
        Said::YesNo(true) => page.t("browse-yes"),
        Said::YesNo(false) => page.t("browse-no"),
        Said::Number(number) => with_unit(page, *number, attribute),
        Said::Text(text) => choice_name(page, attribute, text),
        Said::Several(ids) => {
            let names: Vec<String> =
                ids.iter().map(|id| choice_name(page, attribute, id)).collect();
            formats::list(language, &names)
        }
    }
}

/// A choice in the reader's words; words that are no choice's as they are.
pub fn choice_name(page: &Page, attribute: &Attribute, id: &str) -> String {
    let choice = attribute.choices().iter().find(|choice| choice.id == id);
    match (choice, &attribute.kind) {
        (Some(choice), _) => choice.name(page.language()).to_owned(),
        (None, Kind::Number { .. }) => match id.parse() {
            Ok(number) => with_unit(page, number, attribute),
            Err(_) => id.to_owned(),
        },
        (None, _) => id.to_owned(),
    }
}

/// The choices of a variant in words: `Black, 64 GB`.
pub fn options(page: &Page, options: &Options) -> String {
    let tree = Tree::shipped();
    let name = |(id, value): &(String, String)| {
        let attribute = tree.attributes().iter().find(|attribute| attribute.id == id);
        attribute.map_or_else(|| value.clone(), |one| choice_name(page, one, value))
    };
    let names: Vec<String> = options.iter().map(name).collect();
    names.join(", ")
}

/// A number with its unit: `2.5 kg`.
pub(super) fn with_unit(page: &Page, number: f64, attribute: &Attribute) -> String {
    let unit = match &attribute.kind {
        Kind::Number { unit } => unit_sign(unit),
        _ => "",
    };
    if number.fract() == 0.0 && matches!(unit, "mo" | "a") {
        let key = if unit == "mo" { "browse-months" } else { "browse-years" };
        return page.t1(key, "n", number as i64);
    }
    let (mut digits, mut places) = ((number * 1000.0).round() as i64, 3);
    while places > 0 && digits % 10 == 0 {
        (digits, places) = (digits / 10, places - 1);
    }
    let number = formats::decimal(page.language(), digits, places);
    match unit {
        "" => number,
        "″" | "%" => format!("{number}{unit}"),
        unit => format!("{number}\u{a0}{unit}"),
    }
}

/// How a unit of UCUM is written for people, where that is another sign.
pub(crate) fn unit_sign(ucum: &'static str) -> &'static str {
    match ucum {
        "[in_i]" => "″",
        "mA.h" => "mAh",
        "m2" => "m²",
        "N.m" => "N·m",
        "Mpx" => "MP",
        "unit" => "",
        "{rev}/min" => "rpm",
        unit => unit,
    }
}
