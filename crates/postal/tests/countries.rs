//! What must hold in every country and territory: by tables over all of them, and for addresses
//! made by chance.

#![allow(clippy::unwrap_used, reason = "tests")]

use postal::{
    Address, Field, LABELS, Listed, Part, Script, Sender, Weight, What, check, choices, examine,
    fields, fields_in, lay_out,
};
use proptest::prelude::*;
use values::{Country, Language};

const SCRIPTS: [Script; 3] = [Script::AsWritten, Script::Local, Script::Latin];

fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

/// An address that has all that the country asks for, taken from what the form would offer.
fn filled(country: Country) -> Address {
    let mut address = Address::new(country);
    address.name = "Ada Lovelace".to_owned();
    address.lines = vec!["12 Long Street".to_owned()];
    for field in fields(country).iter().filter(|field| field.required) {
        match field.part {
            Part::Locality => address.locality = "Springfield".to_owned(),
            Part::Area => {
                let areas = choices(country, &[]);
                // One that takes a code of the examples, where they are asked for.
                let takes = |key: &str| {
                    let mut with = Address::new(country);
                    key.clone_into(&mut with.area);
                    with.postal_code = fields_code(country).unwrap_or_default().to_owned();
                    let faults = examine(&with).faults;
                    faults.iter().all(|fault| fault.part != Part::PostalCode)
                };
                let area =
                    areas.iter().find(|area| takes(area.key)).map_or("Somewhere", |area| area.key);
                address.area = area.to_owned();
            }
            Part::PostalCode => {
                address.postal_code = fields_code(country).unwrap_or("1").to_owned();
            }
            _ => {}
        }
    }
    address
}

fn fields_code(country: Country) -> Option<&'static str> {
    fields(country).iter().find(|field| field.part == Part::PostalCode)?.examples.first().copied()
}

#[test]
fn every_country_has_a_form_that_can_be_filled() {
    for country in Country::all() {
        let form = fields(country);
        let has = |part| form.iter().any(|field| field.part == part);
        assert!(has(Part::Name) && has(Part::Line1) && has(Part::Telephone), "{country}");
        let address = filled(country);
        let checked = check(&address);
        assert!(checked.is_ok(), "{country}: {address:?} {:?}", checked.err());
    }
}

#[test]
fn every_needed_field_that_is_empty_is_named() {
    for country in Country::all() {
        let full = filled(country);
        for field in fields(country).iter().filter(|field| field.required) {
            let mut address = full.clone();
            match field.part {
                Part::Name => address.name.clear(),
                Part::Line1 => address.lines.clear(),
                Part::Locality => address.locality.clear(),
                Part::Area => address.area.clear(),
                Part::PostalCode => address.postal_code.clear(),
                other => panic!("{country} needs {other:?}"),
            }
            let faults = check(&address).expect_err(country.code());
            let missing = |what: &What| matches!(what, What::Missing { .. });
            let named = faults.iter().any(|fault| fault.part == field.part && missing(&fault.what));
            assert!(named, "{country} {:?}: {faults:?}", field.part);
            assert!(faults.iter().all(|fault| fault.label == label_of(country, fault.part)));
        }
    }
}

fn label_of(country: Country, part: Part) -> &'static str {
    fields(country).iter().find(|field| field.part == part).map_or("", |field| field.label)
}

#[test]
fn every_example_of_a_code_fits_and_is_written_as_in_the_example() {
    for country in Country::all() {
        let examples =
            fields(country).into_iter().flat_map(|field| field.examples).collect::<Vec<_>>();
        for example in examples {
            for typed in [
                (*example).to_owned(),
                example.to_lowercase(),
                example.replace([' ', '-'], ""),
                format!(" {example} "),
                wide(example),
            ] {
                let mut address = Address::new(country);
                address.postal_code.clone_from(&typed);
                let examined = examine(&address);
                let said = examined.faults.iter().find(|fault| fault.part == Part::PostalCode);
                assert_eq!(said, None, "{country} {typed}");
                assert_eq!(examined.address.postal_code, *example, "{country} {typed}");
            }
        }
    }
}

/// Digits and letters as a Japanese keyboard writes them.
fn wide(text: &str) -> String {
    let wide = |c: char| if c.is_ascii_alphanumeric() { c as u32 + 0xfee0 } else { c as u32 };
    text.chars().filter_map(|c| char::from_u32(wide(c))).collect()
}

#[test]
fn every_example_of_an_area_fits_the_area() {
    for country in Country::all() {
        for area in choices(country, &[]) {
            for (city, examples) in std::iter::once((None, area.examples.clone())).chain(
                choices(country, &[area.key])
                    .into_iter()
                    .map(|city| (Some(city.key), city.examples)),
            ) {
                for example in examples {
                    let mut address = Address::new(country);
                    area.key.clone_into(&mut address.area);
                    address.locality = city.unwrap_or_default().to_owned();
                    example.clone_into(&mut address.postal_code);
                    let faults = examine(&address).faults;
                    let said = faults.iter().find(|fault| fault.part == Part::PostalCode);
                    assert_eq!(said, None, "{country} {} {city:?} {example}", area.key);
                }
            }
        }
    }
}

#[test]
fn a_code_that_no_office_has_the_like_of_is_refused_with_examples() {
    for country in Country::all().filter(|country| fields_code(*country).is_some()) {
        let mut address = filled(country);
        address.postal_code = "?!".to_owned();
        let faults = check(&address).expect_err(country.code());
        let fault = faults.iter().find(|fault| fault.part == Part::PostalCode).unwrap();
        assert!(
            matches!(&fault.what, What::Malformed { examples } if !examples.is_empty()),
            "{fault:?}"
        );
    }
}

#[test]
fn every_choice_of_every_list_is_taken_by_every_name() {
    for country in Country::all() {
        for area in choices(country, &[]) {
            for written in [area.key, area.name, area.latin] {
                let mut address = Address::new(country);
                written.clone_into(&mut address.area);
                assert_eq!(examine(&address).address.area, area.key, "{country} {written}");
            }
            for city in choices(country, &[area.key]) {
                for written in [city.key, city.name] {
                    let mut address = Address::new(country);
                    area.key.clone_into(&mut address.area);
                    written.clone_into(&mut address.locality);
                    let faults = examine(&address).faults;
                    let said = faults.iter().find(|fault| fault.part == Part::Locality);
                    assert_eq!(said, None, "{country} {} {written}", area.key);
                }
            }
        }
    }
}

#[test]
fn every_label_is_one_that_languages_have_a_word_for() {
    let all: Vec<Field> = Country::all().flat_map(fields).collect();
    for field in &all {
        assert!(LABELS.contains(&field.label), "{}", field.label);
    }
    for label in LABELS.iter().filter(|label| **label != "country") {
        assert!(all.iter().any(|field| field.label == *label), "nobody says {label}");
    }
}

#[test]
fn forms_ask_the_same_in_both_scripts() {
    for country in Country::all() {
        let parts = |script| {
            let mut parts: Vec<Part> = fields_in(country, script).iter().map(|f| f.part).collect();
            parts.sort();
            parts
        };
        assert_eq!(parts(Script::Local), parts(Script::Latin), "{country}");
    }
}

#[test]
fn fields_tell_the_browser_what_they_are() {
    let gb = fields(country("GB"));
    let code = gb.iter().find(|field| field.part == Part::PostalCode).unwrap();
    assert_eq!((code.autocomplete, code.input_mode), (Some("postal-code"), "text"));
    assert!(code.capitals && code.max_length >= 8);
    let jp = fields(country("JP"));
    let order: Vec<Part> = jp.iter().map(|field| field.part).collect();
    assert_eq!(order[..3], [Part::PostalCode, Part::Area, Part::Locality]);
    assert_eq!(jp[0].input_mode, "numeric");
    assert_eq!((jp[1].label, jp[1].listed), ("prefecture", Listed::Closed));
    let cn = fields(country("CN"));
    let listed = |part| cn.iter().find(|field| field.part == part).map(|field| field.listed);
    assert_eq!(listed(Part::Locality), Some(Listed::Open));
    assert_eq!(listed(Part::DependentLocality), Some(Listed::Open));
    for field in Country::all().flat_map(fields) {
        assert_eq!(field.autocomplete.is_none(), field.part == Part::SortingCode);
        assert!(field.max_length > 2);
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        6 => "[A-Za-z0-9 ,.'-]{1,30}",
        2 => "[ａ-ｚ０-９　é\u{301}ßıİ\u{202e}\u{200b}\r\n\t]{1,12}",
        2 => "[東京都港区芝公園一二三]{1,8}",
        1 => "[А-Яа-яёїґ ]{1,12}",
        1 => "[ا-ي٠-٩ ]{1,12}",
        1 => any::<String>(),
    ]
}

fn any_address() -> impl Strategy<Value = Address> {
    let all: Vec<Country> = Country::all().collect();
    let parts = prop::collection::vec(text(), 7);
    let lines = prop::collection::vec(text(), 0..4);
    let pick = (any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let shape = (prop::sample::select(all), any::<bool>(), any::<bool>(), pick);
    (shape, parts, lines).prop_map(|((country, listed, coded, (which, city)), parts, lines)| {
        let mut address = Address::new(country);
        let [name, organisation, within, locality, area, code, sorting] = &parts[..] else {
            unreachable!("seven parts")
        };
        address.name.clone_from(name);
        address.organisation.clone_from(organisation);
        address.dependent_locality.clone_from(within);
        address.locality.clone_from(locality);
        address.area.clone_from(area);
        address.postal_code.clone_from(code);
        address.sorting_code.clone_from(sorting);
        address.lines = lines;
        let areas = choices(country, &[]);
        if listed && !areas.is_empty() {
            let area = which.get(&areas);
            address.area = if coded { area.latin } else { area.name }.to_owned();
            let cities = choices(country, &[area.key]);
            if !cities.is_empty() {
                let city = city.get(&cities);
                address.locality = if coded { city.latin } else { city.key }.to_owned();
            }
        }
        if coded {
            address.postal_code = fields_code(country).unwrap_or_default().to_owned();
        }
        address
    })
}

/// Letters and digits only, so that capitals, spaces and signs between parts do not matter. Without
/// Greek, which loses its accents in capitals.
fn bare(text: &str) -> String {
    let greek = |c: char| matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}');
    let folded = text.to_uppercase().to_lowercase();
    folded.chars().filter(|c| c.is_alphanumeric() && !greek(*c)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn looking_again_at_a_checked_address_changes_nothing(address in any_address()) {
        let once = examine(&address);
        let twice = examine(&once.address);
        prop_assert_eq!(&once.address, &twice.address);
        prop_assert_eq!(once.faults, twice.faults);
    }

    #[test]
    fn only_errors_hold_an_address_up(address in any_address()) {
        let examined = examine(&address);
        let errs = examined.faults.iter().any(|fault| fault.weight == Weight::Error);
        match check(&address) {
            Ok(checked) => prop_assert!(!errs && checked == examined.address),
            Err(faults) => prop_assert!(errs && faults == examined.faults),
        }
    }

    #[test]
    fn a_label_loses_nothing(address in any_address(), from in 0usize..250) {
        let address = examine(&address).address;
        let from = Country::all().nth(from).unwrap();
        for script in SCRIPTS {
            let sender = Sender { country: from, destination: "Destination", language: Language::En };
            let lines = lay_out(&address, script, &sender);
            let all = bare(&lines.concat());
            let texts = [Part::Name, Part::Organisation, Part::PostalCode, Part::SortingCode];
            let texts = texts.map(|part| address.part(part).to_owned());
            for text in texts.iter().chain(&address.lines) {
                prop_assert!(all.contains(&bare(text)), "{text} is not in {lines:?}");
            }
            let area = postal::subdivision(address.country, &address.area);
            let cities = choices(address.country, &[&address.area]);
            let city = cities.iter().find(|city| city.spellings().any(|name| name == address.locality));
            for (text, listed) in [(&address.area, area.as_ref()), (&address.locality, city)] {
                let stands = |name: &str| all.contains(&bare(name));
                let found = listed.is_some_and(|choice| choice.spellings().any(stands));
                prop_assert!(found || stands(text), "{text} is not in {lines:?}");
            }
            prop_assert!(lines.iter().all(|line| !line.is_empty() && line.trim() == line));
            prop_assert!(!lines.iter().any(|line| line.contains(char::is_control)));
        }
    }

    #[test]
    fn an_address_survives_json(address in any_address()) {
        let json = serde_json::to_string(&address).unwrap();
        prop_assert_eq!(serde_json::from_str::<Address>(&json).unwrap(), address);
    }

    #[test]
    fn the_country_is_named_on_letters_from_abroad_and_on_no_others(address in any_address()) {
        for (from, named) in [(address.country, false), (country(if address.country.code() == "CL" { "PE" } else { "CL" }), true)] {
            let sender = Sender { country: from, destination: "çin halk", language: Language::Tr };
            let lines = lay_out(&address, Script::AsWritten, &sender);
            prop_assert_eq!(lines.last().is_some_and(|line| line == "ÇİN HALK"), named);
        }
    }
}
