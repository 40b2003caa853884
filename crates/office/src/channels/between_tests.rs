//! The derivation, held against the derived matrix and worked examples.

use super::*;
use crate::directory::tsv::lines;

fn country(code: &str) -> Country {
    Country::parse(code).expect("a code")
}

fn instant(text: &str) -> Time {
    Time::parse(text).expect("an instant")
}

fn criminal(from: &str, seat: &str) -> Channels {
    let at = instant("2026-11-21T00:00:00Z");
    crate::channels::between(country(from), country(seat), Proceeding::Criminal, at)
}

fn civil(from: &str, seat: &str) -> Channels {
    let at = instant("2026-11-21T00:00:00Z");
    crate::channels::between(country(from), country(seat), Proceeding::Civil, at)
}

fn texts(names: &[&str]) -> Option<Vec<String>> {
    Some(names.iter().map(|name| (*name).to_owned()).collect())
}

#[test]
fn all_750_rows_of_the_matrix_follow_from_the_primary_tables() {
    let columns = [
        "requester_iso2",
        "seat_iso2",
        "relation",
        "bilateral_mlat",
        "bilateral_matter",
        "treaties_in_force",
        "treaties_to_verify",
        "fallback",
        "hague_service_civil_only",
        "hague_evidence_civil_only",
    ];
    let text = include_str!("../../../../data/legal/channel_matrix.tsv");
    let mut faults = Vec::new();
    let matrix = lines("channel_matrix", text, columns, &mut faults);
    assert_eq!((matrix.len(), faults.len()), (750, 0));
    for line in &matrix {
        let [from, seat, relation, mlat, matter, in_force, to_verify, fallback, service, evidence] =
            line.cells;
        let (criminal, civil) = (criminal(from, seat), civil(from, seat));
        let place = format!("{from}-{seat}");
        let expected = match relation {
            "domestic" => Relation::Domestic,
            "foreign" => Relation::Foreign,
            _ => Relation::NotATreatyRelation,
        };
        assert_eq!(criminal.relation, expected, "{place}");
        if expected == Relation::Domestic {
            assert_eq!(criminal.available, texts(&["domestic_law"]));
            continue;
        }
        if expected == Relation::NotATreatyRelation {
            assert_eq!((criminal.available, criminal.fallback), (None, None), "{place}");
            continue;
        }
        let standing = criminal.bilateral().map(|offer| offer.standing);
        let wanted = match mlat {
            "in_force" => Some(Standing::Available),
            "in_force_unverified" => Some(Standing::ToVerify),
            "suspended" => Some(Standing::Suspended),
            "signed_not_in_force" => Some(Standing::NotInForce),
            _ => None,
        };
        assert_eq!(standing, wanted, "{place} treaty");
        let name = match matter {
            "" => None,
            "criminal" | "civil_and_criminal" => Some("mlat:criminal".to_owned()),
            limited => Some(format!("mlat:{limited}")),
        };
        assert_eq!(criminal.bilateral().map(|o| o.channel.clone()), name, "{place} matter");
        assert_eq!(civil.bilateral().is_some(), matter == "civil_and_criminal", "{place} civil");
        for (cell, channel, id) in
            [(in_force, "untoc", "UNTOC"), (in_force, "aseanmlat", "ASEANMLAT")]
        {
            let listed = cell.split(',').any(|item| item == id);
            assert_eq!(criminal.is_available(channel), listed, "{place} {id}");
        }
        for (channel, id, standing) in [
            ("untoc", "UNTOC", Standing::ToVerify),
            ("aseanmlat", "ASEANMLAT", Standing::ToVerify),
            ("hanoi", "UNCC(not in force)", Standing::NotInForce),
        ] {
            let listed = to_verify.split(',').any(|item| item == id);
            let offered = criminal.offer(channel).is_some_and(|o| o.standing == standing);
            assert_eq!(offered, listed, "{place} {id}");
        }
        assert!(criminal.offer("budapest").is_none(), "no seat is a party");
        let law = match criminal.fallback.as_deref() {
            Some("diplomatic") => "diplomatic channel",
            Some("reciprocity:secretary_for_justice") => "Secretary for Justice",
            Some("reciprocity:attorney_general") => "Attorney-General",
            other => panic!("{place}: {other:?}"),
        };
        assert!(fallback.starts_with(law), "{place}");
        assert_eq!(civil.offer("hague_service").is_some(), service == "yes", "{place} service");
        let wanted = match evidence {
            "yes, accepted pair" => Some(Standing::Available),
            "in principle, acceptance unknown" => Some(Standing::ToVerify),
            _ => None,
        };
        let found = civil.offer("hague_evidence").map(|offer| offer.standing);
        assert_eq!(found, wanted, "{place} evidence");
    }
}

#[test]
fn no_hague_convention_is_offered_in_a_criminal_matter() {
    for from in Country::all() {
        for seat in ["CN", "HK", "SG"] {
            let channels = criminal(from.code(), seat);
            assert!(!channels.offers.iter().any(|o| o.channel.starts_with("hague")), "{from}");
        }
    }
}

#[test]
fn nothing_of_low_confidence_is_available() {
    let at = instant("2026-11-21T00:00:00Z");
    for from in Country::all() {
        for seat in ["CN", "HK", "SG", "MO", "NL", "RU", "US"].map(country) {
            for proceeding in [Proceeding::Criminal, Proceeding::Civil] {
                let channels = crate::channels::between(from, seat, proceeding, at);
                let low = |o: &&Offer| {
                    o.standing == Standing::Available && o.confidence == Confidence::Low
                };
                assert_eq!(channels.offers.iter().find(low), None, "{from}-{seat}");
            }
        }
    }
}

#[test]
fn the_direct_route_of_the_union_opens_on_its_day_for_bound_states_only() {
    let on = |from: &str, at: &str| {
        crate::channels::between(country(from), country("SG"), Proceeding::Criminal, instant(at))
            .is_available("e_evidence")
    };
    assert!(!on("DE", "2026-08-17T23:59:59Z"));
    assert!(on("DE", "2026-08-18T00:00:00Z"));
    assert!(!on("DK", "2026-10-02T10:00:00Z"), "Denmark is not bound");
    assert!(!on("GB", "2026-10-02T10:00:00Z"));
}

#[test]
fn a_suspension_holds_from_its_day() {
    let on = |at: &str| {
        let treaties = Treaties::shipped();
        let seat = Some(country("HK"));
        let criminal = Some(Proceeding::Criminal);
        let channels = treaties.between(country("GB"), seat, criminal, None, instant(at));
        channels.offer("mlat:criminal").map(|offer| offer.standing)
    };
    assert_eq!(on("2019-01-01T00:00:00Z"), Some(Standing::Available));
    assert_eq!(on("2020-07-28T00:00:00Z"), Some(Standing::Suspended));
    assert_eq!(on("1999-01-01T00:00:00Z"), Some(Standing::NotInForce));
}

#[test]
fn an_unknown_seat_leaves_only_what_does_not_depend_on_it() {
    let at = instant("2026-10-14T07:20:00Z");
    let criminal = Some(Proceeding::Criminal);
    let treaties = Treaties::shipped();
    let poland = treaties.between(country("PL"), None, criminal, None, at);
    assert_eq!(poland.available, texts(&["e_evidence"]));
    assert_eq!((poland.to_verify, poland.suspended), (None, None));
    assert_eq!(treaties.between(country("US"), None, criminal, None, at).available, None);
}

#[test]
fn an_administrative_order_has_a_channel_only_under_the_digital_services_act() {
    let at = instant("2026-11-04T09:00:00Z");
    let between = |from: &str, instrument| {
        let administrative = Some(Proceeding::Administrative);
        let treaties = Treaties::shipped();
        treaties.between(country(from), Some(country("SG")), administrative, instrument, at)
    };
    let order = between("FR", Some(Instrument::DsaOrder));
    assert_eq!(order.available, texts(&["dsa_art_10"]));
    assert_eq!((order.to_verify, order.suspended), (texts(&[]), texts(&[])));
    assert_eq!(between("FR", Some(Instrument::CourtOrder)).available, None);
    assert_eq!(between("US", None).available, None);
}

#[test]
fn each_formal_channel_says_whom_to_address() {
    let singapore = criminal("IN", "SG");
    let treaty = singapore.offer("mlat:criminal").expect("in force");
    assert_eq!(treaty.addressee.as_deref(), Some("central_authorities/SG/criminal_mla"));
    assert_eq!(singapore.central_authorities.len(), 1);
    let hongkong = civil("DE", "HK");
    assert_eq!(hongkong.central_authorities.len(), 2);
}
