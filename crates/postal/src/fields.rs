//! What the form of a country asks for, and in which order.

use serde::Serialize;
use values::Country;

use crate::{
    Part, Script,
    places::{Place, places},
    rules::{Rules, rules},
    spelling::is_latin,
};

/// One input of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The part it is for.
    pub part: Part,
    /// What it is called there: one of [`LABELS`].
    pub label: &'static str,
    /// Whether it must be filled. A name may stay empty where an organisation is given.
    pub required: bool,
    /// Whether labels have it in capitals (HTML's `autocapitalize`).
    pub capitals: bool,
    /// The token of HTML's `autocomplete`, without `shipping` or `billing`.
    pub autocomplete: Option<&'static str>,
    /// HTML's `inputmode`.
    pub input_mode: &'static str,
    /// HTML's `maxlength`. For codes it leaves room for what people type and checking takes away.
    pub max_length: usize,
    /// Whether [`choices`](crate::choices) has a list for it.
    pub listed: Listed,
    /// Postal codes of the country.
    pub examples: &'static [&'static str],
}

/// Whether a field has a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Listed {
    /// No list: anything may be typed.
    No,
    /// A list that helps. Others may be typed.
    Open,
    /// Only what is in the list is taken.
    Closed,
}

/// Every name of a field, each of which a language has a word for.
pub const LABELS: &[&str] = &[
    "name",
    "organisation",
    "street",
    "street_more",
    "suburb",
    "district",
    "neighbourhood",
    "village_township",
    "townland",
    "city",
    "post_town",
    "area",
    "province",
    "state",
    "emirate",
    "parish",
    "department",
    "island",
    "county",
    "prefecture",
    "do_si",
    "oblast",
    "governorate",
    "region",
    "postal_code",
    "zip_code",
    "pin_code",
    "eircode",
    "sorting_code",
    "country",
    "telephone",
];

/// The fields of a country's form, in the order of the country. The telephone comes last.
pub fn fields(country: Country) -> Vec<Field> {
    fields_in(country, Script::Local)
}

/// The same in the order of a script: where the country has an order of its own for Latin letters,
/// a reader who fills the form in these is asked in that order.
pub fn fields_in(country: Country, script: Script) -> Vec<Field> {
    let rules = rules(country);
    let mut parts = rules.format(script == Script::Latin).parts();
    if rules.generic {
        // Nobody knows whether they are used there: they may be given.
        parts.extend([Part::Area, Part::PostalCode]);
    }
    if let Some(street) = parts.iter().position(|part| *part == Part::Line1) {
        parts.splice(street..=street, [Part::Line1, Part::Line2, Part::Line3]);
    }
    parts.push(Part::Telephone);
    parts.into_iter().map(|part| field(country, rules, part)).collect()
}

fn field(country: Country, rules: &'static Rules, part: Part) -> Field {
    let code = rules.code.as_ref().filter(|_| part == Part::PostalCode);
    Field {
        part,
        label: label(rules, part),
        required: part == Part::Name || rules.required.contains(&part),
        capitals: rules.capitals.as_ref().is_some_and(|capitals| capitals.contains(&part))
            || code.is_some_and(|code| !code.is_of_digits()),
        autocomplete: part.autocomplete(),
        input_mode: match part {
            Part::Telephone => "tel",
            Part::PostalCode if code.is_some_and(|code| code.is_of_digits()) => "numeric",
            _ => "text",
        },
        max_length: code.map_or(part.most(), |code| part.most().min(code.longest() + 4)),
        listed: listed(country, rules, part),
        examples: if code.is_some() { &rules.code_examples } else { &[] },
    }
}

fn listed(country: Country, rules: &Rules, part: Part) -> Listed {
    let mut top = places(country).top();
    let has_more = |place: Place| place.within().next().is_some();
    match part {
        Part::Area if is_closed(country, rules) => Listed::Closed,
        Part::Area if top.next().is_some() => Listed::Open,
        Part::Locality if top.any(has_more) => Listed::Open,
        Part::DependentLocality if top.flat_map(Place::within).any(has_more) => Listed::Open,
        _ => Listed::No,
    }
}

/// Whether only the areas of the list are taken: there is one, and the post wants an area.
pub(crate) fn is_closed(country: Country, rules: &Rules) -> bool {
    rules.required.contains(&Part::Area) && !places(country).is_empty()
}

/// What a part is called in a country.
pub(crate) fn label(rules: &Rules, part: Part) -> &'static str {
    match part {
        Part::Name => "name",
        Part::Organisation => "organisation",
        Part::Line1 => "street",
        Part::Line2 | Part::Line3 => "street_more",
        Part::DependentLocality => word(rules.sublocality_label),
        Part::Locality => word(rules.locality_label),
        Part::Area => word(rules.area_label),
        Part::PostalCode => word(rules.code_label),
        Part::SortingCode => "sorting_code",
        Part::Country => "country",
        Part::Telephone => "telephone",
    }
}

/// The source's word as ours.
fn word(source: &'static str) -> &'static str {
    match source {
        "postal" => "postal_code",
        "zip" => "zip_code",
        "pin" => "pin_code",
        "neighborhood" => "neighbourhood",
        other => other,
    }
}

/// Whether the country's own order and names are in Latin letters.
pub(crate) fn is_latin_country(country: Country) -> bool {
    rules(country).latin_format.is_none()
        && places(country).top().next().is_none_or(|place| is_latin(place.name()))
}
