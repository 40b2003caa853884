//! A rule set: two tables and the file that says how they are applied. Sets are
//! in the program for ever and are found by their digest, so that an evaluation
//! of long ago can be made again. What is in a set is never changed.

use std::{collections::BTreeMap, fmt::Write, sync::OnceLock};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use values::Time;

use super::{Error, Groups, Outcome, When, table::Table};

/// How sure a row is. `Low` never decides anything alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// From memory or guessed.
    Low,
    /// One secondary or dated source.
    Medium,
    /// Read in a primary source.
    High,
}

/// A row of `disclosure_law.tsv`, as far as the evaluation reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Id, as `CN-02`.
    pub id: String,
    /// Country or system whose rule it is; `*` for treaties.
    pub jurisdiction: String,
    /// Statute or instrument.
    pub law: String,
    /// Article or section.
    pub article: String,
    /// First instant at which it applies; absent where the table gives no date.
    pub in_force_from: Option<Time>,
    /// What it does: `needs_approval`, `permits_if`, `route`, …
    pub effect: String,
    /// What it says, in the office's own words.
    pub statement: String,
    /// Where that was read.
    pub source: String,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// A row of `disclosure_matrix.tsv`: seat of the entity × place of storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixRow {
    /// Country of the entity's seat.
    pub entity_country: String,
    /// Place of storage, or `elsewhere`.
    pub stored_in: String,
    /// Outcome for a request that is no emergency.
    pub nonemergency: Outcome,
    /// Outcome in an emergency.
    pub emergency: Outcome,
    /// The formal way to the same data.
    pub formal_route: String,
    /// The rules it follows from.
    pub rules: Vec<String>,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// Everything that an evaluation applies.
#[derive(Debug)]
pub struct RuleSet {
    /// Date of the set.
    pub version: String,
    /// SHA-256 over the files of the set, in hexadecimal.
    pub digest: String,
    /// Rules by id.
    pub rules: BTreeMap<String, Rule>,
    /// The matrix, in the order of the file.
    pub matrix: Vec<MatrixRow>,
    pub(super) scope: Scope,
}

/// `scope.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scope {
    pub version: String,
    pub groups: Groups,
    pub places: BTreeMap<String, Vec<String>>,
    pub scope: Vec<MatterScope>,
    pub not_applicable: Vec<NotApplicable>,
    pub domestic: Domestic,
    pub stands_on: Vec<StandsOn>,
    pub gate: Vec<Gate>,
    pub extra: Vec<Extra>,
}

/// Rules that exist in some kinds of proceeding only.
#[derive(Debug, Deserialize)]
pub(super) struct MatterScope {
    pub rules: Vec<String>,
    pub proceedings: Vec<String>,
    pub while_unknown: bool,
}

/// Kinds by which nothing is disclosed.
#[derive(Debug, Deserialize)]
pub(super) struct NotApplicable {
    pub kinds: Vec<String>,
}

/// Where the matrix still speaks although the authority is of the seat's country.
#[derive(Debug, Deserialize)]
pub(super) struct Domestic {
    pub except_stored_in: Vec<String>,
}

/// The effects one of which an outcome needs under it.
#[derive(Debug, Deserialize)]
pub(super) struct StandsOn {
    pub outcome: Outcome,
    pub effects: Vec<String>,
}

/// A gate of a place of storage, whoever is asked.
#[derive(Debug, Deserialize)]
pub(super) struct Gate {
    pub stored_in: Vec<String>,
    pub rules: Vec<String>,
    pub outcome: Outcome,
}

/// Rules for the whole request.
#[derive(Debug, Deserialize)]
pub(super) struct Extra {
    pub rules: Vec<String>,
    pub when: When,
}

/// Every set in the program, oldest first: law, matrix, scope.
const SETS: &[[&str; 3]] = &[[
    include_str!("../../../../data/law/2026-11-21/disclosure_law.tsv"),
    include_str!("../../../../data/law/2026-11-21/disclosure_matrix.tsv"),
    include_str!("../../../../data/law/2026-11-21/scope.toml"),
]];

impl RuleSet {
    /// Every rule set in this program, oldest first.
    pub fn all() -> &'static [RuleSet] {
        static ALL: OnceLock<Vec<RuleSet>> = OnceLock::new();
        ALL.get_or_init(|| {
            SETS.iter()
                .map(|[law, matrix, scope]| {
                    RuleSet::read(law, matrix, scope)
                        .expect("the sets in the program are read by a test")
                })
                .collect()
        })
    }

    /// The set that new evaluations use.
    pub fn newest() -> &'static RuleSet {
        RuleSet::all().last().expect("there is at least one set")
    }

    /// The set with this digest, for making an evaluation again.
    pub fn by_digest(digest: &str) -> Option<&'static RuleSet> {
        RuleSet::all().iter().find(|set| set.digest == digest)
    }

    /// Reads a set from the text of its three files.
    pub fn read(law: &str, matrix: &str, scope: &str) -> Result<RuleSet, Error> {
        let rules = Table::parse(law)
            .rows()
            .map(|row| {
                let id = row.get("rule_id").to_owned();
                let rule = Rule {
                    jurisdiction: row.get("jurisdiction").to_owned(),
                    law: row.get("law").to_owned(),
                    article: row.get("article").to_owned(),
                    in_force_from: first_instant(row.get("in_force_from"), &id)?,
                    effect: row.get("effect").to_owned(),
                    statement: row.get("statement").to_owned(),
                    source: row.get("source").to_owned(),
                    confidence: word(row.get("confidence"), &id)?,
                    id: id.clone(),
                };
                Ok((id, rule))
            })
            .collect::<Result<BTreeMap<_, _>, Error>>()?;
        let matrix_rows = Table::parse(matrix)
            .rows()
            .map(|row| {
                let place = row.get("data_stored_in");
                Ok(MatrixRow {
                    entity_country: row.get("entity_country").to_owned(),
                    stored_in: place.to_owned(),
                    nonemergency: word(row.get("direct_nonemergency"), place)?,
                    emergency: word(row.get("direct_emergency"), place)?,
                    formal_route: row.get("formal_route").to_owned(),
                    rules: row.get("rule_ids").split(',').map(str::to_owned).collect(),
                    confidence: word(row.get("confidence"), place)?,
                })
            })
            .collect::<Result<Vec<_>, Error>>()?;
        let read: Scope =
            toml::from_str(scope).map_err(|error| Error::BrokenRuleSet(error.to_string()))?;
        let set = RuleSet {
            version: read.version.clone(),
            digest: digest(&[law, matrix, scope]),
            rules,
            matrix: matrix_rows,
            scope: read,
        };
        set.every_named_rule_exists()?;
        Ok(set)
    }

    /// The groups of countries that conditions name.
    pub fn groups(&self) -> &Groups {
        &self.scope.groups
    }

    /// Whether the rule exists and is in force at the instant.
    pub fn in_force(&self, id: &str, at: Time) -> bool {
        self.rules.get(id).is_some_and(|rule| {
            rule.effect != "not_in_force" && rule.in_force_from.is_none_or(|from| from <= at)
        })
    }

    fn every_named_rule_exists(&self) -> Result<(), Error> {
        let named = (self.matrix.iter().flat_map(|row| &row.rules))
            .chain(self.scope.scope.iter().flat_map(|entry| &entry.rules))
            .chain(self.scope.gate.iter().flat_map(|entry| &entry.rules))
            .chain(self.scope.extra.iter().flat_map(|entry| &entry.rules));
        for id in named {
            if !self.rules.contains_key(id) {
                return Err(Error::BrokenRuleSet(format!("rule {id} is named but not there")));
            }
        }
        Ok(())
    }
}

/// The first instant (UTC) of a date that may be a day, a month or a year alone.
fn first_instant(text: &str, id: &str) -> Result<Option<Time>, Error> {
    let full = match text.len() {
        0 => return Ok(None),
        4 => format!("{text}-01-01T00:00:00Z"),
        7 => format!("{text}-01T00:00:00Z"),
        _ => format!("{text}T00:00:00Z"),
    };
    let at = Time::parse(&full)
        .map_err(|_| Error::BrokenRuleSet(format!("{id} has no date but {text}")))?;
    Ok(Some(at))
}

/// Reads a word of a table into its enum.
fn word<T: for<'de> Deserialize<'de>>(text: &str, row: &str) -> Result<T, Error> {
    serde_json::from_value(serde_json::Value::from(text))
        .map_err(|_| Error::BrokenRuleSet(format!("{row} has the unknown word {text:?}")))
}

/// SHA-256 over the files, each with its length before it.
fn digest(files: &[&str]) -> String {
    let mut hash = Sha256::new();
    for file in files {
        hash.update((file.len() as u64).to_be_bytes());
        hash.update(file.as_bytes());
    }
    hash.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_loads_and_the_first_one_was_never_altered() {
        let first = &RuleSet::all()[0];
        assert_eq!(first.version, "2026-11-21");
        assert_eq!(
            first.digest,
            "0303b10853f59780a4ce573729dea6c33200e1f603b1207834815c5afd3772a5"
        );
        assert!(RuleSet::by_digest(&first.digest).is_some());
        assert!(RuleSet::by_digest("00").is_none());
    }

    #[test]
    fn the_newest_set_holds_the_reference_tables() {
        let [law, matrix, _] = SETS[SETS.len() - 1];
        assert_eq!(law, include_str!("../../../../data/legal/disclosure_law.tsv"));
        assert_eq!(matrix, include_str!("../../../../data/legal/disclosure_matrix.tsv"));
    }

    #[test]
    fn a_set_that_names_a_rule_that_is_not_there_is_refused() {
        let [law, matrix, scope] = SETS[0];
        let without: String = law
            .lines()
            .filter(|line| !line.starts_with("CN-02\t"))
            .flat_map(|l| [l, "\n"])
            .collect();
        let error = RuleSet::read(&without, matrix, scope).expect_err("CN-02 is missing");
        assert!(error.to_string().contains("CN-02"));
        assert!(RuleSet::read(law, &matrix.replace("permitted_limited", "maybe"), scope).is_err());
        assert!(RuleSet::read(&law.replace("2018-10-26", "soon"), matrix, scope).is_err());
    }

    #[test]
    fn a_year_alone_means_its_first_day() {
        let set = RuleSet::newest();
        let from = |text| Time::parse(text).expect("a time");
        assert!(!set.in_force("MO-01", from("2005-12-31T23:59:59Z")));
        assert!(set.in_force("MO-01", from("2006-01-01T00:00:00Z")));
        assert!(!set.in_force("EU-01", from("2026-08-17T23:59:59Z")));
        assert!(!set.in_force("HK-07", from("2026-08-17T23:59:59Z")), "enacted, never commenced");
    }
}
