//! Codes, names and former names, understood.

use super::*;
use crate::directory::Directory;

fn shipped() -> &'static Places {
    &Directory::shipped().places
}

fn codes(stated: &str) -> Vec<String> {
    let found = shipped().understand(Some(stated));
    found.countries.iter().map(|c| c.to_string()).collect()
}

#[test]
fn a_code_in_any_form_is_understood() {
    for form in ["KZ", "kz", "KAZ", "398", "Kazakhstan", "Казахстан", "カザフスタン", "ＫＺ"]
    {
        assert_eq!(codes(form), ["KZ"], "{form}");
    }
}

#[test]
fn every_display_name_means_its_own_country_or_is_held_for_review() {
    let places = shipped();
    let text = include_str!("../../../../data/country_names.json");
    let parsed: serde_json::Value = serde_json::from_str(text).expect("valid");
    for (language, names) in parsed["names"].as_object().expect("an object") {
        for (code, forms) in names.as_object().expect("an object") {
            let Ok(own) = Country::parse(code) else { continue };
            for name in forms.as_object().expect("an object").values() {
                let name = name.as_str().expect("a text");
                // The Spanish short form of one country is another country's code.
                if Country::parse(name).is_ok() {
                    continue;
                }
                let found = places.understand(Some(name));
                assert!(
                    found.countries == [own] || (found.review && found.countries.contains(&own)),
                    "{language} {name}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn renamed_states_are_found_by_their_former_names() {
    for (name, code) in [
        ("Burma", "MM"),
        ("Swaziland", "SZ"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Zaire", "CD"),
        ("TP", "TL"),
        ("DD", "DE"),
        ("UK", "GB"),
        ("EL", "GR"),
        ("Czech Republic", "CZ"),
        ("Cape Verde", "CV"),
        ("Macedonia", "MK"),
    ] {
        assert_eq!(codes(name), [code], "{name}");
    }
}

#[test]
fn a_divided_state_gives_all_its_successors_and_asks_for_review() {
    for name in ["SU", "SUN", "810", "Soviet Union", "СССР", "ソ連"] {
        let found = shipped().understand(Some(name));
        assert_eq!((found.how, found.countries.len()), (Understood::Former, 15), "{name}");
        assert!(found.review);
    }
    assert_eq!(codes("Czechoslovakia"), ["CZ", "SK"]);
    assert_eq!(codes("AN"), ["BQ", "CW", "SX"]);
}

#[test]
fn what_is_no_residence_is_not_understood_as_one() {
    for text in ["", "  ", "unknown", "N/A", "ZZ", "-", "???", "inconnu", "不明", "EU"] {
        let found = shipped().understand(Some(text));
        assert_eq!((found.how, found.review), (Understood::NotStated, true), "{text}");
        assert!(found.countries.is_empty());
    }
    for text in ["Atlantis", "999", "QZ", "🦀", "'; drop table users; --"] {
        assert_eq!(shipped().understand(Some(text)).how, Understood::NotUnderstood);
    }
}

#[test]
fn a_name_in_capitals_with_points_is_not_another_countrys_code() {
    assert_eq!(codes("R.-U."), ["GB"], "Royaume-Uni");
    assert_eq!(codes("É.-U."), ["US"], "États-Unis");
    assert_eq!(codes("U.S."), ["US"]);
    assert_eq!(codes("RU"), ["RU"]);
    assert_eq!(codes("NGA"), ["NG"]);
    assert_eq!(codes("Nga"), ["NG", "RU"], "Russia in Vietnamese: a person looks");
}

#[test]
fn a_look_alike_of_a_name_is_understood_and_flagged() {
    let found = shipped().understand(Some("Kаzаkhstаn"));
    assert_eq!(found.countries.first().map(|c| c.to_string()).as_deref(), Some("KZ"));
    assert!(found.look_alike && found.review);
}
