//! The twenty cases of the corpus: completeness, law, clocks and signals must agree
//! with what each case expects.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use office::{
    clocks::{ClockBook, ClockFacts, Place, Start, count},
    completeness::assess,
    law::{Entity, Evaluation, Facts, ItemFacts, May, RuleSet, evaluate, replay},
    requests::model::Body,
    verification::{
        AccountResidence, Evidence, RegisterEntry, Severity, examine, find_entry, signals,
    },
};
use serde_json::{Value, json};
use values::{Country, Time};

struct Case {
    name: String,
    folder: PathBuf,
    request: Value,
    expect: Value,
}

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/corpus")
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).expect("a file of the corpus")).expect("JSON")
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = fs::read_dir(corpus().join("cases"))
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .map(|folder| Case {
            name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            request: read(&folder.join("case.json")),
            expect: read(&folder.join("expect.json")),
            folder,
        })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    assert_eq!(cases.len(), 20);
    cases
}

impl Case {
    fn body(&self) -> Body {
        serde_json::from_value(self.request.clone()).expect("a body")
    }
    fn requester(&self) -> Country {
        Country::parse(self.request["authority"]["country"].as_str().unwrap_or_default())
            .expect("a country")
    }
    fn received(&self) -> Time {
        Time::parse(self.expect["received_at"].as_str().unwrap_or_default()).expect("a time")
    }
    fn facts(&self) -> Facts {
        let mut items: BTreeMap<u32, ItemFacts> = BTreeMap::new();
        for line in self.expect["law"].as_array().expect("a list") {
            let item = line["item"].as_u64().unwrap_or_default() as u32;
            let entity = line["entity"].as_str().map(|id| Entity {
                id: id.to_owned(),
                country: Country::parse(&id[..2]).expect("a country"),
            });
            let facts =
                items.entry(item).or_insert(ItemFacts { item, entity, stored_in: BTreeSet::new() });
            facts.stored_in.extend(line["stored_in"].as_str().map(str::to_owned));
        }
        Facts::of(&self.body(), self.received(), items.into_values().collect())
    }
    fn evaluation(&self) -> Evaluation {
        evaluate(&self.facts(), RuleSet::newest())
    }
}

fn sorted(value: &Value) -> Vec<String> {
    let mut list: Vec<String> = value
        .as_array()
        .expect("a list")
        .iter()
        .map(|entry| entry.as_str().unwrap_or_default().to_owned())
        .collect();
    list.sort();
    list
}

#[test]
fn what_is_missing_and_what_is_weak_agrees_with_every_case() {
    for case in cases() {
        let found = assess(&case.request);
        let codes = |items: Vec<office::completeness::Item>| {
            let mut codes: Vec<String> = items.iter().map(|item| item.code().to_owned()).collect();
            codes.sort();
            codes
        };
        assert_eq!(codes(found.missing()), sorted(&case.expect["missing"]), "{}", case.name);
        assert_eq!(codes(found.weak()), sorted(&case.expect["weak"]), "{}", case.name);
    }
}

#[test]
fn the_law_agrees_with_every_case() {
    for case in cases() {
        let evaluation = case.evaluation();
        let lines: Vec<Value> = evaluation
            .lines
            .iter()
            .map(|line| {
                json!({"item": line.item, "entity": line.entity, "stored_in": line.stored_in,
                    "outcome": line.outcome, "rules": line.rules})
            })
            .collect();
        assert_eq!(json!(lines), case.expect["law"], "{}", case.name);
        assert_eq!(json!(evaluation.extra_rules), case.expect["extra_rules"], "{}", case.name);
        for line in &evaluation.lines {
            let from_china = line.stored_in.as_deref() == Some("CN");
            let freeze = line.may == May::NothingIsAsked;
            if from_china && !freeze {
                assert!(matches!(line.may, May::NeedsApproval { .. }), "{}", case.name);
            }
        }
    }
}

#[test]
fn every_evaluation_can_be_made_again_from_what_was_stored() {
    for case in cases() {
        let stored = case.facts().to_stored();
        let then = case.evaluation();
        let again = replay(stored.as_bytes(), &then.rule_set_digest).expect("the set is known");
        assert_eq!(again, then.to_stored(), "{}", case.name);
    }
}

#[test]
fn the_clocks_agree_with_every_case() {
    for case in cases() {
        let conflict = case.evaluation().has_conflict();
        let facts = ClockFacts::of(&case.body(), case.received(), conflict);
        let clocks: Vec<Value> = ClockBook::current()
            .starting(&facts)
            .into_iter()
            .map(|starting| {
                let due = match &starting.starts {
                    Start::At(at) => {
                        let place = Place::from(case.requester());
                        Some(count(starting.clock, *at, &place, &[], *at).expect("a time").text())
                    }
                    Start::On(_) => None,
                };
                json!({"name": starting.clock.name, "starts": starting.starts,
                    "length": starting.clock.length, "due": due})
            })
            .collect();
        assert_eq!(json!(clocks), case.expect["clock"], "{}", case.name);
    }
}

#[test]
fn the_warnings_agree_with_every_case_and_every_document_can_be_read() {
    let register: Vec<RegisterEntry> = serde_json::from_value::<Vec<Value>>(
        read(&corpus().join("authorities.json"))["authorities"].clone(),
    )
    .expect("a list")
    .into_iter()
    .map(|entry| RegisterEntry {
        id: entry["id"].as_str().unwrap_or_default().to_owned(),
        name: entry["name"].as_str().unwrap_or_default().to_owned(),
        country: entry["country"].as_str().unwrap_or_default().to_owned(),
        domains: serde_json::from_value(entry["domains"].clone()).expect("domains"),
        call_back: entry["call_back"].as_str().map(str::to_owned),
    })
    .collect();
    let people = read(&corpus().join("people.json"));
    let residence = |id: &str| {
        let account = people["accounts"].as_array()?.iter().find(|one| one["id"] == id)?;
        Country::parse(account["residence"].as_str()?).ok()
    };
    for case in cases() {
        let documents: Vec<_> = case.request["documents"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|document| document["file"].as_str())
            .map(|file| {
                let bytes = fs::read(case.folder.join("documents").join(file)).expect("there");
                examine(file, &bytes, Some("mx.marketplace.example"))
            })
            .collect();
        for document in &documents {
            assert!(document.pdf.as_ref().is_none_or(|pdf| !pdf.broken && pdf.pages > 0));
        }
        let accounts: Vec<AccountResidence> = case.expect["subjects"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|subject| subject["ambiguous"] == false)
            .filter_map(|subject| {
                let residence = residence(subject["accounts"][0].as_str()?)?;
                Some(AccountResidence { target: subject["target"].as_u64()? as usize, residence })
            })
            .collect();
        let evidence = Evidence {
            request: &case.request,
            at: case.received(),
            register: &register,
            matched: find_entry(&register, &case.request),
            documents: &documents,
            accounts: &accounts,
            platforms: &["AliExpress"],
            first_seen: None,
        };
        let mut codes: Vec<String> = signals(&evidence)
            .into_iter()
            .filter(|signal| signal.severity == Severity::Warning)
            .map(|signal| signal.code.to_owned())
            .collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes, sorted(&case.expect["signals"]), "{}", case.name);
    }
}
