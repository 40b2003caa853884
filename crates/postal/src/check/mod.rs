//! Looks at an address with the rules of its country.
//!
//! An error is what a letter cannot go with: a needed part that is missing, a code that no office of
//! the country has the like of, an area that is not in a list the post keeps closed. All else is a
//! doubt: lists of towns are never whole, and the data ages.

mod clean;
mod code;
mod place;

use crate::{
    Address, Fault, Part, Weight, What,
    fields::label,
    places::Place,
    rules::{Rules, rules},
};

pub use clean::clean;
use clean::clean_code;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    /// The address in the form that is stored, as far as it could be brought to it.
    pub address: Address,
    /// Errors and doubts, in the order of the parts.
    pub faults: Vec<Fault>,
}

/// The address in the form that is stored, or what is wrong with it (and doubtful, beside). Doubts
/// alone do not hold it up: [`examine`] tells them.
///
/// Text is trimmed and plain, codes are written as the country writes them, an area is the key of
/// the country's list, and a listed city or district has the list's spelling in the script it was
/// written in. Names keep their capitals: a label makes its own.
pub fn check(address: &Address) -> Result<Address, Vec<Fault>> {
    let examined = examine(address);
    if examined.faults.iter().any(Fault::is_error) {
        return Err(examined.faults);
    }
    Ok(examined.address)
}

/// The address in the form that is stored, with every fault and doubt.
pub fn examine(address: &Address) -> Examined {
    let mut sight =
        Sight { rules: rules(address.country), address: cleaned(address), faults: Vec::new() };
    let area = place::area_of(&mut sight);
    let lowest = place::cities(&mut sight, area);
    code::look(&mut sight, area, lowest);
    missing(&mut sight, area);
    unused(&mut sight);
    too_long(&mut sight);
    telephone(&mut sight);
    sight.faults.sort_by_key(|fault| fault.part);
    Examined { address: sight.address, faults: sight.faults }
}

/// What is being looked at.
struct Sight {
    rules: &'static Rules,
    address: Address,
    faults: Vec<Fault>,
}

impl Sight {
    fn say(&mut self, part: Part, weight: Weight, what: What) {
        self.faults.push(Fault { part, label: label(self.rules, part), weight, what });
    }
}

fn cleaned(address: &Address) -> Address {
    let mut lines: Vec<String> = address.lines.iter().map(|line| clean(line)).collect();
    lines.retain(|line| !line.is_empty());
    let telephone = address.telephone.as_deref().map(clean_code).filter(|text| !text.is_empty());
    Address {
        name: clean(&address.name),
        organisation: clean(&address.organisation),
        lines,
        dependent_locality: clean(&address.dependent_locality),
        locality: clean(&address.locality),
        area: clean(&address.area),
        postal_code: clean_code(&address.postal_code),
        sorting_code: clean_code(&address.sorting_code),
        country: address.country,
        telephone,
    }
}

fn missing(sight: &mut Sight, area: Option<Place>) {
    let own = area.and_then(|place| place.said("required")).map(crate::format::parts);
    let mut required = own.unwrap_or_else(|| sight.rules.required.clone());
    if sight.address.organisation.is_empty() {
        required.push(Part::Name);
    }
    for part in required {
        if sight.address.part(part).is_empty() {
            let suggestions = match part {
                Part::Area => code::areas_of(sight.address.country, &sight.address.postal_code),
                Part::PostalCode => area.map_or(Vec::new(), code::examples_of),
                _ => Vec::new(),
            };
            sight.say(part, Weight::Error, What::Missing { suggestions });
        }
    }
}

/// Codes that the country's letters do not carry. Other parts are never called unused: people know
/// better where they live.
fn unused(sight: &mut Sight) {
    for part in [Part::PostalCode, Part::SortingCode] {
        let here = sight.rules.generic || sight.rules.has(part);
        if !here && !sight.address.part(part).is_empty() {
            sight.say(part, Weight::Doubt, What::Unused);
        }
    }
}

fn too_long(sight: &mut Sight) {
    if sight.address.lines.len() > Address::MOST_LINES {
        let most = Address::MOST_LINES;
        sight.say(Part::Line3, Weight::Error, What::TooMany { most });
    }
    for part in Part::ALL {
        let most = part.most();
        if sight.address.part(part).chars().count() > most {
            sight.say(part, Weight::Error, What::TooLong { most });
        }
    }
}

/// A telephone has at least four digits and nothing that is not dialled. Whether it rings is for
/// others to know.
fn telephone(sight: &mut Sight) {
    let Some(number) = sight.address.telephone.as_deref() else { return };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let dialled = |c: char| c.is_ascii_digit() || " +-()./#*EXT,".contains(c);
    if digits < 4 || !number.chars().all(dialled) {
        let examples = Vec::new();
        sight.say(Part::Telephone, Weight::Error, What::Malformed { examples });
    }
}
