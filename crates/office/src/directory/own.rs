//! Rows of the operator's own: its marketplace, its companies, and from which residence to which of
//! them. They lie in a folder as `platform_names.tsv`, `entities.tsv` and `residence_routing.tsv`,
//! with the columns of the shipped tables, and are laid over these when the program starts.
//!
//! A process has one directory, as it has one calendar and one rule set: it is read once, before
//! anybody asks, and never changes while the process runs.

use std::path::Path;
use std::sync::OnceLock;

use super::tables::{Directory, EntityRole, read_entities, read_names, read_residences};
use super::tsv::Fault;

/// Why the rows of a folder cannot be laid over the shipped ones.
#[derive(Debug, thiserror::Error)]
pub enum CannotBeLaid {
    /// A table cannot be read.
    #[error("the directory's {file}: {error}")]
    File {
        /// Which file.
        file: String,
        /// Why not.
        error: std::io::Error,
    },
    /// A row is not as the table wants it.
    #[error("the directory's {0}")]
    Row(String),
    /// This process has another directory already.
    #[error("this process has another directory already")]
    Another,
}

struct Installed {
    texts: [String; 3],
    directory: Directory,
}

static INSTALLED: OnceLock<Installed> = OnceLock::new();

pub(super) fn installed() -> Option<&'static Directory> {
    INSTALLED.get().map(|installed| &installed.directory)
}

/// Lays the folder's rows over the shipped ones, for the whole process. The same rows again are no
/// harm.
///
/// # Errors
/// When a table is missing or a row is faulty: nothing is laid over then.
pub fn install(folder: &Path) -> Result<(), CannotBeLaid> {
    let read = |name: &str| {
        let file = folder.join(format!("{name}.tsv"));
        std::fs::read_to_string(&file)
            .map_err(|error| CannotBeLaid::File { file: file.display().to_string(), error })
    };
    let texts = [read("platform_names")?, read("entities")?, read("residence_routing")?];
    let directory = laid_over(&texts)?;
    let there = INSTALLED.get_or_init(|| Installed { texts: texts.clone(), directory });
    if there.texts == texts { Ok(()) } else { Err(CannotBeLaid::Another) }
}

fn laid_over([names, entities, residences]: &[String; 3]) -> Result<Directory, CannotBeLaid> {
    let mut faults = Vec::new();
    let names = read_names(names, &mut faults);
    let entities = read_entities(entities, &mut faults);
    let residences = read_residences("own_residence_routing", residences, &mut faults);
    if let Some(fault) = faults.first() {
        return Err(faulty(fault));
    }
    let shipped = Directory::shipped();
    let wrong = |what: String| Err(CannotBeLaid::Row(what));
    for entity in &entities {
        let twice = |other: &&super::Entity| other.id == entity.id;
        if shipped.entities().iter().chain(&entities).filter(twice).count() > 1 {
            return wrong(format!("entities: the id {} stands twice", entity.id));
        }
        if entity.role == EntityRole::Contact && entity.seat.is_none() {
            return wrong(format!("entities: {} is a contact without a seat", entity.id));
        }
    }
    for row in &residences {
        let named = names.iter().any(|name| name.platform == row.platform);
        if !named {
            return wrong(format!("residence_routing: {} has no name of its own", row.platform));
        }
        let Some(id) = &row.entity else { continue };
        let contact =
            entities.iter().any(|entity| entity.id == *id && entity.role == EntityRole::Contact);
        if !contact {
            return wrong(format!("residence_routing: {id} is no contact of these entities"));
        }
    }
    let mut directory = shipped.clone();
    directory.add_platform(names, entities, residences);
    Ok(directory)
}

fn faulty(fault: &Fault) -> CannotBeLaid {
    CannotBeLaid::Row(format!("{}, line {}: {}", fault.table, fault.line, fault.what))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &str = include_str!("../../../../data/demonstration/directory/platform_names.tsv");
    const ENTITIES: &str = include_str!("../../../../data/demonstration/directory/entities.tsv");
    const RESIDENCES: &str =
        include_str!("../../../../data/demonstration/directory/residence_routing.tsv");

    fn laid(names: &str, entities: &str, residences: &str) -> Result<Directory, String> {
        laid_over(&[names.into(), entities.into(), residences.into()]).map_err(|e| e.to_string())
    }

    #[test]
    fn own_rows_answer_for_the_own_platform_and_the_shipped_ones_for_theirs() {
        let directory = laid(NAMES, ENTITIES, RESIDENCES).unwrap_or_else(|fault| panic!("{fault}"));
        let at = values::Time::from_micros(1_790_000_000_000_000);
        let answer = |platform: &str, residence: Option<&str>| {
            let route = directory.route(platform, residence, at);
            (route.entity, route.row, route.review)
        };
        let own = |row: &str| Some(format!("own_residence_routing/{row}"));
        let of = |id: &str| Some(id.to_owned());
        assert_eq!(answer("Kontor Marketplace", Some("BR")), (of("KM1"), own("elsewhere"), false));
        assert_eq!(answer("shop.kontor.example", Some("FR")), (of("KM2"), own("FR"), false));
        assert_eq!(answer("kontor", None).0, None);
        assert!(answer("kontor", None).2, "a person looks");
        let shipped = (of("SG3"), of("residence_routing/KZ"), false);
        assert_eq!(answer("AliExpress", Some("KZ")), shipped);
    }

    #[test]
    fn a_faulty_row_is_named_and_nothing_is_laid_over() {
        let bad = |names: &str, entities: &str, residences: &str| {
            laid(names, entities, residences).err().unwrap_or_default()
        };
        let unsure = NAMES.replacen("\thigh", "\tsurely", 1);
        assert!(
            bad(&unsure, ENTITIES, RESIDENCES).contains("platform_names, line 2: no confidence")
        );
        let other = RESIDENCES.replace("KM1", "SG1");
        assert!(bad(NAMES, ENTITIES, &other).contains("SG1 is no contact of these entities"));
        let twice = ENTITIES.replace("KM2", "SG1");
        assert!(bad(NAMES, &twice, RESIDENCES).contains("the id SG1 stands twice"));
        assert!(bad(NAMES, "nothing", RESIDENCES).contains("entities"));
    }
}
