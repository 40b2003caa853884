//! The postal code: in the form of the country, and whether it goes with area and city.

use values::Country;

use super::{Sight, clean::fit};
use crate::{
    Part, Weight, What,
    fields::is_closed,
    pattern::Pattern,
    places::{Place, places},
};

/// Brings the code into the country's form and holds it against area and lowest listed place.
pub fn look(sight: &mut Sight, area: Option<Place>, lowest: Option<(Part, Place)>) {
    let country = sight.address.country;
    if sight.address.postal_code.is_empty() {
        return;
    }
    // A place that has codes of another form, as Hong Kong among the places of China.
    let own = area.and_then(|place| place.said("code")).and_then(|text| Pattern::parse(text, []));
    let Some(pattern) = own.as_ref().or(sight.rules.code.as_ref()) else { return };
    match fit(pattern, sight.rules, country, &sight.address.postal_code) {
        Some(code) => sight.address.postal_code = code,
        None => {
            let mut examples = area.map_or(Vec::new(), examples_of);
            if examples.is_empty() {
                let all = sight.rules.code_examples.iter().take(3);
                examples = all.map(|example| (*example).to_owned()).collect();
            }
            sight.say(Part::PostalCode, Weight::Error, What::Malformed { examples });
            return;
        }
    }
    if let Some(area) = area
        && !begins_there(area, &sight.address.postal_code)
    {
        let weight = if is_closed(country, sight.rules) { Weight::Error } else { Weight::Doubt };
        let suggestions = areas_of(country, &sight.address.postal_code);
        disagrees(sight, area, Part::Area, weight, suggestions);
    } else if let Some((part, lowest)) = lowest
        && !begins_there(lowest, &sight.address.postal_code)
    {
        disagrees(sight, lowest, part, Weight::Doubt, Vec::new());
    }
}

fn begins_there(place: Place, code: &str) -> bool {
    place.begins().is_none_or(|begins| begins.begins(code))
}

fn disagrees(
    sight: &mut Sight,
    place: Place,
    with: Part,
    weight: Weight,
    suggestions: Vec<String>,
) {
    let beginnings = place.beginnings();
    let says = place.name().to_owned();
    let what = What::Disagrees { with, says, beginnings, suggestions };
    sight.say(Part::PostalCode, weight, what);
}

/// The areas that have such a code, by name, if they are few.
pub fn areas_of(country: Country, code: &str) -> Vec<String> {
    if code.is_empty() {
        return Vec::new();
    }
    let has = |place: &Place| place.begins().is_some_and(|begins| begins.begins(code));
    let names: Vec<String> =
        places(country).top().filter(has).map(|place| place.name().to_owned()).collect();
    if names.len() > 3 { Vec::new() } else { names }
}

/// Codes of a place, for a fault.
pub fn examples_of(place: Place) -> Vec<String> {
    place.examples().take(3).map(str::to_owned).collect()
}
