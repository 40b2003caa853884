//! Routes for every kind of input.

use proptest::prelude::*;
use values::{Country, Time};

use super::*;
use crate::directory::tables::PlatformName;
use crate::directory::tsv::Validity;

fn at() -> Time {
    Time::parse("2026-10-14T07:20:00Z").expect("valid")
}

fn route(platform: &str, residence: &str) -> Route {
    Directory::shipped().route(platform, Some(residence), at())
}

#[test]
fn every_country_has_one_sure_row_and_a_contact() {
    for country in Country::all() {
        let route = route("AliExpress", country.code());
        assert_eq!(route.row, Some(format!("residence_routing/{country}")));
        let expected = match country.code() {
            "HK" | "MO" => "HK1",
            "CN" => "CN1",
            "US" => "SG2",
            "RU" | "AZ" | "AM" | "BY" | "GE" | "KZ" | "KG" | "MD" | "TM" | "TJ" | "UZ" => "SG3",
            _ => "SG1",
        };
        assert_eq!(route.entity.as_deref(), Some(expected), "{country}");
        let review = ["AS", "GU", "MP", "PR", "UM", "VI", "TW", "UA", "XK"];
        assert_eq!(route.review, review.contains(&country.code()), "{country}");
        assert!(route.seat.is_some() && !route.reason.is_empty() && route.confidence.is_some());
    }
}

#[test]
fn an_unknown_residence_has_no_entity_and_no_silent_default() {
    for residence in ["", "unknown", "Atlantis", "EU", "not stated"] {
        let route = route("aliexpress.com", residence);
        assert_eq!(route.entity, None, "{residence}");
        assert_eq!(route.row.as_deref(), Some("residence_routing/unknown"));
        assert!(route.review);
    }
    assert_eq!(Directory::shipped().route("AliExpress", None, at()).entity, None);
}

#[test]
fn a_divided_state_has_an_entity_only_if_all_successors_share_it() {
    assert_eq!(route("AliExpress", "Yugoslavia").entity.as_deref(), Some("SG1"));
    let soviet = route("AliExpress", "Soviet Union");
    assert_eq!((soviet.entity.clone(), soviet.review), (None, true));
    assert!(soviet.grounds.contains(&Ground::ContactsDiffer));
    assert_eq!(route("AliExpress", "Burma").entity.as_deref(), Some("SG1"));
    assert_eq!(route("AliExpress", "UK").entity.as_deref(), Some("SG1"));
}

#[test]
fn contested_territory_is_asked_about_and_never_inferred() {
    for place in ["Crimea", "Донецк", "ЛНР"] {
        let route = route("AliExpress", place);
        assert_eq!((route.entity.clone(), route.review), (None, true), "{place}");
        assert!(route.grounds.contains(&Ground::ContestedTerritory));
    }
    assert_eq!(route("AliExpress", "Georgia").entity, None, "two places, two contacts");
}

#[test]
fn a_platform_without_a_sure_table_has_no_entity() {
    for platform in ["1688.com", "Taobao", "Tmall Global", "Lazada"] {
        let route = route(platform, "US");
        assert_eq!((route.platform.clone(), route.entity.clone()), (None, None), "{platform}");
        assert!(route.review && route.recognised_platform.is_some());
        assert!(route.grounds.contains(&Ground::NoSureContactTable));
    }
    let unknown = route("Example Market", "US");
    assert!(unknown.review && unknown.grounds.contains(&Ground::PlatformUnknown));
}

#[test]
fn a_look_alike_platform_is_routed_and_flagged() {
    let route = route("AIiExpress.com", "UA");
    assert_eq!(route.platform.as_deref(), Some("AliExpress"));
    assert!(route.confusable && route.grounds.contains(&Ground::ConfusablePlatformName));
}

#[test]
fn targets_of_two_entities_split_the_request_and_a_move_asks_for_review() {
    let target = |residence: &str, moved, seller| TargetFacts {
        residence: Some(residence.to_owned()),
        moved,
        seller,
    };
    let directory = Directory::shipped();
    let targets = [target("ES", false, false), target("CN", false, true)];
    let routing = directory.route_targets("AliExpress", &targets, at());
    assert!(routing.split);
    assert!(!routing.routes[1].review);
    assert!(routing.routes[1].grounds.contains(&Ground::SellerMayHaveSecondCompany));
    let moved = directory.route_targets("AliExpress", &[target("KZ", true, false)], at());
    assert_eq!(moved.routes[0].entity.as_deref(), Some("SG3"));
    assert!(moved.routes[0].review && !moved.split);
    assert!(!directory.route_targets("AliExpress", &[], at()).split);
}

#[test]
fn an_operator_adds_its_own_marketplace_and_a_new_version_of_its_table() {
    let noon = |day: &str| Time::parse(&format!("{day}T12:00:00Z")).expect("valid");
    let change = Time::parse("2026-06-01T00:00:00Z").expect("valid");
    let entity = |id: &str| Entity {
        id: id.to_owned(),
        platform: "Kontor".to_owned(),
        role: EntityRole::Contact,
        name: format!("Example {id}"),
        seat: Country::parse("DE").ok(),
        registration: String::new(),
        address: String::new(),
        source: "configuration".to_owned(),
        confidence: Confidence::High,
        note: String::new(),
        valid: Validity::default(),
    };
    let row = |entity: &str, valid: Validity| ResidenceRow {
        id: format!("configuration/{entity}"),
        platform: "Kontor".to_owned(),
        residence: Residence::Elsewhere,
        entity: Some(entity.to_owned()),
        review: false,
        source: "configuration".to_owned(),
        confidence: Confidence::High,
        note: String::new(),
        valid,
    };
    let mut directory = Directory::shipped().clone();
    directory.add_platform(
        vec![PlatformName {
            platform: "Kontor".to_owned(),
            name: "kontor.example".to_owned(),
            host: true,
            source: "configuration".to_owned(),
            confidence: Confidence::High,
        }],
        vec![entity("DE1"), entity("DE2")],
        vec![
            row("DE1", Validity { from: None, to: Some(change) }),
            row("DE2", Validity { from: Some(change), to: None }),
        ],
    );
    let on = |day| directory.route("shop.kontor.example", Some("FR"), noon(day)).entity;
    assert_eq!(on("2026-05-31").as_deref(), Some("DE1"));
    assert_eq!(on("2026-06-01").as_deref(), Some("DE2"));
}

proptest! {
    #[test]
    fn any_text_has_an_answer(platform in "\\PC*", residence in "\\PC*") {
        let route = Directory::shipped().route(&platform, Some(&residence), at());
        prop_assert!(!route.reason.is_empty());
        prop_assert!(route.entity.is_some() || route.review);
    }

    #[test]
    fn any_short_code_has_an_answer(residence in "[A-Za-z0-9]{1,3}") {
        let route = Directory::shipped().route("AliExpress", Some(&residence), at());
        prop_assert!(route.row.is_some());
        prop_assert!(route.entity.is_some() || route.review);
    }
}
