//! The law beyond the corpus: rules come into force, gates hold everywhere, nothing is
//! cleared without its fact, and what was evaluated once comes out again byte for byte.

use std::{collections::BTreeSet, path::Path};

use office::law::{
    Approval, Barrier, ClearingFact, Entity, Error, Facts, ItemFacts, Line, May, Outcome, RuleSet,
    evaluate, replay,
};
use values::{Country, Time};

fn at(text: &str) -> Time {
    Time::parse(text).expect("a time")
}

fn country(code: &str) -> Country {
    Country::parse(code).expect("a country")
}

fn facts(
    kind: &str,
    proceeding: Option<&str>,
    requester: &str,
    seat: Option<&str>,
    places: &[&str],
) -> Facts {
    Facts {
        format: Facts::FORMAT,
        at: at("2026-10-02T10:00:00Z"),
        kind: kind.to_owned(),
        proceeding: proceeding.map(str::to_owned),
        instrument: None,
        requester: country(requester),
        items: vec![ItemFacts {
            item: 0,
            entity: seat.map(|code| Entity { id: format!("{code}1"), country: country(code) }),
            stored_in: places.iter().map(|place| place.to_string()).collect::<BTreeSet<_>>(),
        }],
    }
}

fn line(facts: &Facts) -> Line {
    evaluate(facts, RuleSet::newest()).lines.remove(0)
}

const CRIMINAL: Option<&str> = Some("criminal");

#[test]
fn an_evaluation_of_the_first_rule_set_is_the_same_for_ever() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("a golden file");
    let digest = read("rule-set.txt");
    let again = replay(read("facts.json").trim().as_bytes(), digest.trim()).expect("replayed");
    assert_eq!(again, read("evaluation.json").trim());
    let stored = Facts::from_stored(read("facts.json").trim().as_bytes()).expect("facts");
    assert_eq!(stored.to_stored(), read("facts.json").trim());
}

#[test]
fn an_unknown_rule_set_or_format_is_refused() {
    let mut other = facts("production", CRIMINAL, "US", Some("SG"), &["US"]);
    let unknown = replay(other.to_stored().as_bytes(), "00");
    assert_eq!(unknown, Err(Error::UnknownRuleSet("00".to_owned())));
    other.format = 9;
    let digest = &RuleSet::newest().digest;
    assert!(matches!(replay(other.to_stored().as_bytes(), digest), Err(Error::UnreadableFacts(_))));
    assert!(matches!(replay(b"{}", digest), Err(Error::UnreadableFacts(_))));
}

#[test]
fn a_rule_not_yet_in_force_is_left_out_and_an_outcome_without_its_rule_does_not_stand() {
    let mut early = facts("production", CRIMINAL, "DE", Some("SG"), &["EU"]);
    early.at = at("2026-08-17T12:00:00Z");
    assert_eq!(line(&early).rules, ["SG-01", "EU-07"]);
    assert_eq!(line(&early).left_out[0].why, "not_in_force");
    let mut older = facts("production", CRIMINAL, "US", Some("SG"), &["CN"]);
    older.at = at("2020-01-01T00:00:00Z");
    assert_eq!(line(&older).outcome, None, "neither article was in force");
    assert_eq!(line(&older).may, May::Review);
}

#[test]
fn data_stored_behind_a_gate_never_go_without_approval_whoever_is_asked() {
    for (kind, proceeding, requester, seat) in [
        ("production", CRIMINAL, "US", Some("SG")),
        ("emergency", CRIMINAL, "US", Some("SG")),
        ("emergency", CRIMINAL, "JP", Some("CN")),
        ("production", Some("civil"), "DE", Some("CN")),
        ("production", Some("civil"), "DE", Some("HK")),
        ("production", Some("administrative"), "FR", Some("NL")),
        ("production", None, "PL", None),
        ("production", CRIMINAL, "SG", Some("SG")),
        ("production", CRIMINAL, "CN", Some("CN")),
    ] {
        for place in ["CN", "CN-ZJ", "cn-bj"] {
            let line = line(&facts(kind, proceeding, requester, seat, &[place]));
            assert!(matches!(line.may, May::NeedsApproval { .. }), "{kind} {requester} {seat:?}");
            assert!(line.clear(&[], at("2027-01-01T00:00:00Z")).is_err());
        }
    }
}

#[test]
fn outside_criminal_matters_the_criminal_rules_are_left_out() {
    let civil = line(&facts("production", Some("civil"), "DE", Some("CN"), &["SG"]));
    assert_eq!((civil.outcome, civil.rules.len()), (None, 0));
    let unknown = line(&facts("production", None, "DE", Some("CN"), &["SG"]));
    assert_eq!(unknown.outcome, Some(Outcome::ForbiddenWithoutApproval));
}

#[test]
fn a_row_of_low_confidence_never_opens_a_way_by_itself() {
    let low = line(&facts("emergency", CRIMINAL, "US", Some("SG"), &["US"]));
    assert_eq!((low.outcome, low.may), (Some(Outcome::PermittedLimited), May::Review));
    let medium = line(&facts("emergency", CRIMINAL, "US", Some("SG"), &["SG"]));
    assert_eq!(medium.may, May::GoLimited);
    let home = line(&facts("production", CRIMINAL, "SG", Some("SG"), &["SG"]));
    assert_eq!((home.outcome, home.may), (None, May::Review));
}

#[test]
fn a_member_state_as_place_of_storage_is_the_union() {
    let line = line(&facts("production", CRIMINAL, "US", Some("SG"), &["DE"]));
    assert_eq!(line.matrix_row.as_deref(), Some("SG/EU"));
}

#[test]
fn only_a_fitting_approval_clears_a_datum() {
    let barred = line(&facts("production", CRIMINAL, "US", Some("SG"), &["CN"]));
    let approval = |of: &str, items: Vec<u32>, until: Option<&str>| {
        ClearingFact::Approval(
            Approval::record(
                "Ministry of Justice",
                country(of),
                "MOJ-1",
                at("2026-11-01T00:00:00Z"),
                until.map(at),
                items,
                "staff_1",
                at("2026-11-02T00:00:00Z"),
            )
            .expect("an approval"),
        )
    };
    let now = at("2026-12-01T00:00:00Z");
    let review = ClearingFact::LegalReview {
        item: 0,
        stored_in: "CN".to_owned(),
        by: "staff_2".to_owned(),
        ground: "seems fine".to_owned(),
        at: at("2026-11-02T00:00:00Z"),
    };
    for (fact, why) in [
        (approval("US", vec![0], None), "of another State"),
        (approval("CN", vec![1], None), "for another item"),
        (approval("CN", vec![0], Some("2026-11-30T00:00:00Z")), "run out"),
        (review, "a review is no approval"),
    ] {
        assert_eq!(
            barred.clear(&[fact], now),
            Err(Barrier::Approval(vec!["CN".to_owned()])),
            "{why}"
        );
    }
    let fitting = approval("CN", vec![0], None);
    assert!(barred.clear(std::slice::from_ref(&fitting), at("2026-11-01T12:00:00Z")).is_err());
    let cleared = barred.clear(&[fitting], now).expect("cleared");
    assert_eq!((cleared.item(), cleared.stored_in(), cleared.on().len()), (0, "CN", 1));
}

#[test]
fn an_approval_names_its_authority_and_has_dates_that_hold() {
    let record = |authority: &str, given: &str, items: Vec<u32>| {
        let seen = at("2026-11-02T00:00:00Z");
        Approval::record(authority, country("CN"), "R", at(given), None, items, "staff_1", seen)
    };
    assert!(record("MOJ", "2026-11-01T00:00:00Z", vec![0]).is_ok());
    assert!(record(" ", "2026-11-01T00:00:00Z", vec![0]).is_err());
    assert!(record("MOJ", "2026-11-03T00:00:00Z", vec![0]).is_err());
    assert!(record("MOJ", "2026-11-01T00:00:00Z", vec![]).is_err());
}

#[test]
fn nothing_goes_on_a_freeze_and_a_review_clears_only_what_it_looked_at() {
    let freeze = line(&facts("preservation", CRIMINAL, "US", Some("SG"), &["US"]));
    let now = at("2026-12-01T00:00:00Z");
    assert_eq!(freeze.clear(&[], now), Err(Barrier::NothingIsAsked));
    let reviewed = line(&facts("production", CRIMINAL, "US", Some("SG"), &["US"]));
    let review = |item, stored_in: &str, ground: &str| ClearingFact::LegalReview {
        item,
        stored_in: stored_in.to_owned(),
        by: "staff_2".to_owned(),
        ground: ground.to_owned(),
        at: at("2026-11-02T00:00:00Z"),
    };
    for fact in [review(1, "US", "g"), review(0, "SG", "g"), review(0, "US", " ")] {
        assert_eq!(reviewed.clear(&[fact], now), Err(Barrier::Review));
    }
    assert!(reviewed.clear(&[review(0, "US", "PDPA First Schedule")], now).is_ok());
}
