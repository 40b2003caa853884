//! An address as it is typed, stored and sent: plain text in named parts.

use serde::{Deserialize, Serialize};
use values::Country;

/// A postal address. Parts that a country does not use are empty. Addresses that came out of
/// [`check`](crate::check) are in the form that is stored.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// Who receives it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The company, office or institution.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    /// Street, house, flat: at most [`Address::MOST_LINES`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// A part of the locality: a district, suburb, neighbourhood or townland.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub dependent_locality: String,
    /// The city, town or village.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub locality: String,
    /// The province, state, prefecture, emirate. After checking it is the key of the country's
    /// list, where there is one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// The postal code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postal_code: String,
    /// What sorts letters beside the postal code, as CEDEX does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sorting_code: String,
    /// Where it is.
    pub country: Country,
    /// For the carrier. It is never laid out on a label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

impl Address {
    /// How many lines may say street, house and flat.
    pub const MOST_LINES: usize = 3;

    /// An empty address in a country.
    pub fn new(country: Country) -> Address {
        Address {
            name: String::new(),
            organisation: String::new(),
            lines: Vec::new(),
            dependent_locality: String::new(),
            locality: String::new(),
            area: String::new(),
            postal_code: String::new(),
            sorting_code: String::new(),
            country,
            telephone: None,
        }
    }

    /// The text of a part, empty if there is none.
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Organisation => &self.organisation,
            Part::Line1 | Part::Line2 | Part::Line3 => {
                self.lines.get(part.line().unwrap_or(0)).map_or("", String::as_str)
            }
            Part::DependentLocality => &self.dependent_locality,
            Part::Locality => &self.locality,
            Part::Area => &self.area,
            Part::PostalCode => &self.postal_code,
            Part::SortingCode => &self.sorting_code,
            Part::Country => self.country.code(),
            Part::Telephone => self.telephone.as_deref().unwrap_or(""),
        }
    }

    pub(crate) fn part_mut(&mut self, part: Part) -> Option<&mut String> {
        Some(match part {
            Part::Name => &mut self.name,
            Part::Organisation => &mut self.organisation,
            Part::DependentLocality => &mut self.dependent_locality,
            Part::Locality => &mut self.locality,
            Part::Area => &mut self.area,
            Part::PostalCode => &mut self.postal_code,
            Part::SortingCode => &mut self.sorting_code,
            Part::Line1 | Part::Line2 | Part::Line3 => {
                return self.lines.get_mut(part.line().unwrap_or(0));
            }
            Part::Country | Part::Telephone => return None,
        })
    }
}

/// A part of an address: an input of the form, and what a fault is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Who receives it.
    Name,
    /// The company or office.
    Organisation,
    /// The first line of the street.
    Line1,
    /// The second.
    Line2,
    /// The third.
    Line3,
    /// A part of the locality.
    DependentLocality,
    /// The city, town or village.
    Locality,
    /// The province, state or prefecture.
    Area,
    /// The postal code.
    PostalCode,
    /// CEDEX and its like.
    SortingCode,
    /// The country.
    Country,
    /// The telephone.
    Telephone,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 12] = [
        Part::Name,
        Part::Organisation,
        Part::Line1,
        Part::Line2,
        Part::Line3,
        Part::DependentLocality,
        Part::Locality,
        Part::Area,
        Part::PostalCode,
        Part::SortingCode,
        Part::Country,
        Part::Telephone,
    ];

    /// The name of the part in forms and JSON, as `postal_code`.
    pub fn code(self) -> &'static str {
        match self {
            Part::Name => "name",
            Part::Organisation => "organisation",
            Part::Line1 => "line1",
            Part::Line2 => "line2",
            Part::Line3 => "line3",
            Part::DependentLocality => "dependent_locality",
            Part::Locality => "locality",
            Part::Area => "area",
            Part::PostalCode => "postal_code",
            Part::SortingCode => "sorting_code",
            Part::Country => "country",
            Part::Telephone => "telephone",
        }
    }

    /// The token of HTML's `autocomplete`; `None` where HTML has no word for it.
    pub fn autocomplete(self) -> Option<&'static str> {
        Some(match self {
            Part::Name => "name",
            Part::Organisation => "organization",
            Part::Line1 => "address-line1",
            Part::Line2 => "address-line2",
            Part::Line3 => "address-line3",
            Part::DependentLocality => "address-level3",
            Part::Locality => "address-level2",
            Part::Area => "address-level1",
            Part::PostalCode => "postal-code",
            Part::SortingCode => return None,
            Part::Country => "country",
            Part::Telephone => "tel",
        })
    }

    /// How many characters it may have. The postal code has a length of its own by country.
    pub fn most(self) -> usize {
        match self {
            Part::Name | Part::Organisation => 100,
            Part::Line1 | Part::Line2 | Part::Line3 => 120,
            Part::DependentLocality | Part::Locality | Part::Area => 100,
            Part::PostalCode => 16,
            Part::SortingCode => 24,
            Part::Country => 2,
            Part::Telephone => 32,
        }
    }

    fn line(self) -> Option<usize> {
        match self {
            Part::Line1 => Some(0),
            Part::Line2 => Some(1),
            Part::Line3 => Some(2),
            _ => None,
        }
    }
}
