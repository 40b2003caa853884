//! The rows of the directory: platforms by all their names, the companies on
//! which a request is served, and the table from a user's residence to one of
//! them. Every row has its source, its confidence and the time in which it holds.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;
use values::Country;

use super::fold;
use super::places::Places;
use super::tsv::{Confidence, Fault, Validity, confidence, lines, validity};

/// Platforms, contact entities and residence tables. The shipped rows are
/// [`Directory::shipped`]; an operator's own marketplace is added with
/// [`Directory::add_platform`].
#[derive(Debug, Clone)]
pub struct Directory {
    pub(crate) platform_names: Vec<PlatformName>,
    pub(crate) by_key: HashMap<String, usize>,
    pub(crate) by_look: HashMap<String, usize>,
    pub(crate) entities: Vec<Entity>,
    pub(crate) residences: Vec<ResidenceRow>,
    pub(crate) places: Places,
    pub(crate) faults: Vec<Fault>,
}

/// One name of a platform: a word, a host, an app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlatformName {
    /// The platform as the directory calls it.
    pub platform: String,
    /// The name as people write it.
    pub name: String,
    /// Whether the name is a host of the internet, so that its subdomains count too.
    pub host: bool,
    /// Where the row comes from.
    pub source: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// What a company is to a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityRole {
    /// The contact on which a request must be served.
    Contact,
    /// The establishment in the Union, to which Union orders go.
    UnionEstablishment,
    /// A party to contracts with sellers beside the contact.
    MerchantContract,
    /// Another name, an office, a candidate: never served.
    Other,
}

/// A company named in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entity {
    /// The id, as `SG1`.
    pub id: String,
    /// The platform.
    pub platform: String,
    /// What it is to the platform.
    pub role: EntityRole,
    /// The company's name.
    pub name: String,
    /// Its seat: the legal order whose law binds it.
    pub seat: Option<Country>,
    /// The register number, if known.
    pub registration: String,
    /// The postal address, if known.
    pub address: String,
    /// Where the row comes from.
    pub source: String,
    /// How sure the row is.
    pub confidence: Confidence,
    /// What a person should know.
    pub note: String,
    /// When the row holds.
    #[serde(skip)]
    pub valid: Validity,
}

/// Whose residence a row of the residence table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Residence {
    /// Users who live there.
    In(Country),
    /// Users of every State without a row of its own.
    Elsewhere,
    /// Users of whom no residence is stated.
    Unknown,
}

/// From a user's residence to the contact entity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResidenceRow {
    /// The id of the row, as `residence_routing/KZ`.
    pub id: String,
    /// The platform.
    pub platform: String,
    /// Whose residence.
    pub residence: Residence,
    /// The contact entity, if there is one.
    pub entity: Option<String>,
    /// Whether a person must look at every use of this row.
    pub review: bool,
    /// Where the row comes from.
    pub source: String,
    /// How sure the row is.
    pub confidence: Confidence,
    /// What a person should know.
    pub note: String,
    /// When the row holds.
    pub valid: Validity,
}

impl Entity {
    /// Whether it is a contact for service with its seat in this country.
    pub fn is_contact_in(&self, seat: Country) -> bool {
        self.role == EntityRole::Contact && self.seat == Some(seat)
    }
}

static SHIPPED: LazyLock<Directory> = LazyLock::new(|| {
    Directory::read(
        include_str!("../../../../data/legal/platform_names.tsv"),
        include_str!("../../../../data/legal/entities.tsv"),
        include_str!("../../../../data/legal/residence_routing.tsv"),
        Places::shipped(),
    )
});

impl Directory {
    /// The directory of this installation: the shipped one, with the operator's own rows laid over it
    /// where there are some ([`super::install`]).
    pub fn current() -> &'static Directory {
        super::own::installed().unwrap_or(&SHIPPED)
    }

    /// The reference directory that comes with the program.
    pub fn shipped() -> &'static Directory {
        &SHIPPED
    }

    /// Adds a platform with its names, companies and residence rows (the
    /// operator's own marketplace, another version of a table). Later rows
    /// win over earlier ones that hold at the same instant.
    pub fn add_platform(
        &mut self,
        names: Vec<PlatformName>,
        entities: Vec<Entity>,
        residences: Vec<ResidenceRow>,
    ) {
        for name in names {
            let index = self.platform_names.len();
            self.by_key.insert(fold::key(&name.name), index);
            for look in fold::look_alike_keys(&name.name) {
                self.by_look.entry(look).or_insert(index);
            }
            self.platform_names.push(name);
        }
        self.entities.extend(entities);
        self.residences.extend(residences);
    }

    /// Every company of the directory.
    pub fn entities(&self) -> &[Entity] {
        &self.entities
    }

    /// Every name of every platform.
    pub fn platform_names(&self) -> &[PlatformName] {
        &self.platform_names
    }

    /// Every row of the residence tables.
    pub fn residences(&self) -> &[ResidenceRow] {
        &self.residences
    }

    /// Lines of the tables that could not be read and were left out.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn read(names: &str, entities: &str, residences: &str, places: Places) -> Directory {
        let mut faults = places.faults.clone();
        let names = read_names(names, &mut faults);
        let entities = read_entities(entities, &mut faults);
        let residences = read_residences("residence_routing", residences, &mut faults);
        let mut directory = Directory {
            platform_names: Vec::new(),
            by_key: HashMap::new(),
            by_look: HashMap::new(),
            entities: Vec::new(),
            residences: Vec::new(),
            places,
            faults,
        };
        directory.add_platform(names, entities, residences);
        directory
    }
}

pub(super) fn read_names(text: &str, faults: &mut Vec<Fault>) -> Vec<PlatformName> {
    let columns = ["platform", "name", "kind", "source", "confidence"];
    let mut rows = Vec::new();
    for line in lines("platform_names", text, columns, faults) {
        let [platform, name, kind, source, sure] = line.cells;
        let row = confidence(sure).map(|confidence| PlatformName {
            platform: platform.to_owned(),
            name: name.to_owned(),
            host: kind == "host",
            source: source.to_owned(),
            confidence,
        });
        rows.extend(line.keep(row, faults));
    }
    rows
}

pub(super) fn read_entities(text: &str, faults: &mut Vec<Fault>) -> Vec<Entity> {
    let columns = [
        "entity_id",
        "record",
        "platform",
        "contact_entity",
        "entity_country",
        "registration",
        "address",
        "source",
        "confidence",
        "note",
        "valid_from",
        "valid_to",
    ];
    let mut rows = Vec::new();
    for line in lines("entities", text, columns, faults) {
        let [id, record, platform, name, seat, registration, address, source, sure, note, from, to] =
            line.cells;
        let role = match record {
            "routing" => EntityRole::Contact,
            "eu_establishment" | "eu_establishment_former" => EntityRole::UnionEstablishment,
            "merchant_contract" => EntityRole::MerchantContract,
            _ => EntityRole::Other,
        };
        let read = || {
            Ok(Entity {
                id: id.to_owned(),
                platform: platform.to_owned(),
                role,
                name: name.to_owned(),
                seat: optional_country(seat)?,
                registration: registration.to_owned(),
                address: address.to_owned(),
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
                valid: validity(from, to)?,
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

pub(super) fn read_residences(
    table: &'static str,
    text: &str,
    faults: &mut Vec<Fault>,
) -> Vec<ResidenceRow> {
    let columns = [
        "platform",
        "user_iso2",
        "contact_entity_id",
        "review",
        "source",
        "confidence",
        "note",
        "valid_from",
        "valid_to",
    ];
    let mut rows = Vec::new();
    for line in lines(table, text, columns, faults) {
        let [platform, code, entity, review, source, sure, note, from, to] = line.cells;
        let read = || {
            let (residence, name) = match code {
                "" => (Residence::Unknown, "unknown"),
                "*" => (Residence::Elsewhere, "elsewhere"),
                code => (optional_country(code)?.map_or(Residence::Unknown, Residence::In), code),
            };
            Ok(ResidenceRow {
                id: format!("{table}/{name}"),
                platform: platform.to_owned(),
                residence,
                entity: (!entity.is_empty()).then(|| entity.to_owned()),
                review: yes_or_no(review)?,
                source: source.to_owned(),
                confidence: confidence(sure)?,
                note: note.to_owned(),
                valid: validity(from, to)?,
            })
        };
        rows.extend(line.keep(read(), faults));
    }
    rows
}

/// Reads a country's code; an empty cell is none.
pub(crate) fn optional_country(cell: &str) -> Result<Option<Country>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    Country::parse(cell).map(Some).map_err(|_| format!("no country: {cell}"))
}

pub(crate) fn yes_or_no(cell: &str) -> Result<bool, String> {
    match cell {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => Err(format!("neither yes nor no: {other}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_shipped_tables_is_read() {
        assert_eq!(Directory::shipped().faults(), []);
        assert_eq!(Directory::shipped().residences().len(), 251);
        assert_eq!(Directory::shipped().entities().len(), 22);
    }

    #[test]
    fn every_residence_row_names_a_company_that_exists() {
        let directory = Directory::shipped();
        for row in directory.residences() {
            if let Some(id) = &row.entity {
                let entity = directory.entities().iter().find(|e| &e.id == id);
                assert_eq!(entity.map(|e| e.role), Some(EntityRole::Contact), "{}", row.id);
            }
        }
    }

    #[test]
    fn the_private_telephone_of_the_group_office_is_not_shipped() {
        let group = Directory::shipped().entities().iter().find(|e| e.id == "GRP");
        let note = &group.expect("the row exists").note;
        assert!(!note.chars().any(|c| c.is_ascii_digit()), "{note}");
    }
}
