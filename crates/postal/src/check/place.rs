//! Area, city and district against the country's lists.

use super::Sight;
use crate::{
    Part, Weight, What,
    choices::area,
    fields::is_closed,
    places::{Place, find, near, places},
    spelling::is_latin,
};

/// The listed area of the address, which then has the key of the list.
pub fn area_of(sight: &mut Sight) -> Option<Place> {
    let country = sight.address.country;
    if sight.address.area.is_empty() || places(country).is_empty() {
        return None;
    }
    let found = area(country, &sight.address.area);
    match found {
        Some(place) => sight.address.area = place.key().to_owned(),
        None => {
            let closed = is_closed(country, sight.rules);
            let weight = if closed { Weight::Error } else { Weight::Doubt };
            let suggestions = names(near(places(country).top(), &sight.address.area));
            sight.say(Part::Area, weight, What::Unknown { suggestions });
        }
    }
    found
}

/// The lowest listed place of the address, and the part that says it. Cities and districts that no list has are doubtful.
pub fn cities(sight: &mut Sight, area: Option<Place>) -> Option<(Part, Place)> {
    let area = area?;
    let mut lowest = area;
    let mut said = Part::Area;
    for part in [Part::Locality, Part::DependentLocality] {
        let written = sight.address.part(part).to_owned();
        if written.is_empty() || lowest.within().next().is_none() {
            continue;
        }
        if let Some(place) = find(lowest.within(), &written) {
            let spelled = place.printed(is_latin(&written), false).to_owned();
            if let Some(text) = sight.address.part_mut(part) {
                *text = spelled;
            }
            (said, lowest) = (part, place);
        } else if part == Part::Locality && find(std::iter::once(area), &written).is_some() {
            // A city that is its own area: what is within it comes next.
        } else {
            let suggestions = names(near(lowest.within(), &written));
            sight.say(part, Weight::Doubt, What::Unknown { suggestions });
            break;
        }
    }
    Some((said, lowest))
}

fn names(places: Vec<Place>) -> Vec<String> {
    places.into_iter().map(|place| place.name().to_owned()).collect()
}
