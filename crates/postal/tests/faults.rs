//! What people get wrong, and what they are told.

#![allow(clippy::unwrap_used, reason = "tests")]

use postal::{Address, CODES, Fault, Part, Weight, What, check, choices, examine, subdivision};
use values::{Country, Language};

fn address(country: &str, fields: &[(Part, &str)]) -> Address {
    let mut address = Address::new(Country::parse(country).unwrap());
    address.name = "Ada Lovelace".to_owned();
    address.lines = vec!["1 Long Street".to_owned()];
    for (part, text) in fields {
        let text = (*text).to_owned();
        match part {
            Part::Name => address.name = text,
            Part::Organisation => address.organisation = text,
            Part::Line1 => address.lines = text.lines().map(str::to_owned).collect(),
            Part::DependentLocality => address.dependent_locality = text,
            Part::Locality => address.locality = text,
            Part::Area => address.area = text,
            Part::PostalCode => address.postal_code = text,
            Part::SortingCode => address.sorting_code = text,
            Part::Telephone => address.telephone = Some(text),
            other => panic!("{other:?}"),
        }
    }
    address
}

fn only(address: &Address) -> Fault {
    let faults = examine(address).faults;
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults.into_iter().next().unwrap()
}

#[test]
fn a_missing_area_is_suggested_by_the_postal_code() {
    let fault =
        only(&address("US", &[(Part::Locality, "Mountain View"), (Part::PostalCode, "94043")]));
    assert_eq!((fault.part, fault.label, fault.weight), (Part::Area, "state", Weight::Error));
    assert_eq!(fault.what, What::Missing { suggestions: vec!["California".to_owned()] });
    assert_eq!(fault.parameters(), [("suggestions", "California".to_owned())]);
}

#[test]
fn a_code_of_another_area_is_an_error_where_the_area_is_needed() {
    let typed = [(Part::Locality, "New York"), (Part::Area, "NY"), (Part::PostalCode, "94043")];
    let fault = only(&address("US", &typed));
    assert_eq!(
        (fault.part, fault.label, fault.weight),
        (Part::PostalCode, "zip_code", Weight::Error)
    );
    let What::Disagrees { with, says, beginnings, suggestions } = fault.what else { panic!() };
    assert_eq!((with, says.as_str()), (Part::Area, "New York"));
    assert!(beginnings.contains(&"10".to_owned()), "{beginnings:?}");
    assert_eq!(suggestions, ["California"]);
}

#[test]
fn a_code_of_another_area_is_a_doubt_where_the_post_needs_no_area() {
    let typed = [(Part::Locality, "Kadıköy"), (Part::Area, "Ankara"), (Part::PostalCode, "34710")];
    let fault = only(&address("TR", &typed));
    assert_eq!((fault.part, fault.weight), (Part::PostalCode, Weight::Doubt));
    assert!(check(&address("TR", &typed)).is_ok());
}

#[test]
fn a_code_of_another_district_is_a_doubt() {
    let typed =
        [(Part::Area, "서울특별시"), (Part::Locality, "강남구"), (Part::PostalCode, "04524")];
    let fault = only(&address("KR", &typed));
    assert_eq!((fault.part, fault.weight), (Part::PostalCode, Weight::Doubt));
    let What::Disagrees { with, says, beginnings, .. } = fault.what else { panic!() };
    assert_eq!((with, says.as_str()), (Part::Locality, "강남구"));
    assert_eq!(beginnings, ["060", "061", "062", "063"]);
}

#[test]
fn a_town_that_no_list_names_is_no_error() {
    let typed =
        [(Part::Locality, "Sao Paolo"), (Part::Area, "SP"), (Part::PostalCode, "01310-100")];
    let fault = only(&address("BR", &typed));
    assert_eq!((fault.part, fault.weight), (Part::Locality, Weight::Doubt));
    let What::Unknown { suggestions } = &fault.what else { panic!("{fault:?}") };
    assert!(suggestions.contains(&"São Paulo".to_owned()), "{suggestions:?}");
    assert_eq!(check(&address("BR", &typed)).unwrap().locality, "Sao Paolo", "it is kept");
}

#[test]
fn an_area_that_no_list_names_is_an_error_only_where_the_post_needs_one() {
    let us = [(Part::Locality, "Reno"), (Part::Area, "Nevadda"), (Part::PostalCode, "89501")];
    let fault = only(&address("US", &us));
    assert_eq!((fault.part, fault.weight), (Part::Area, Weight::Error));
    assert_eq!(fault.what, What::Unknown { suggestions: vec!["Nevada".to_owned()] });
    let eg = [(Part::Locality, "Cairo"), (Part::Area, "Nasr City"), (Part::PostalCode, "11765")];
    assert_eq!(only(&address("EG", &eg)).weight, Weight::Doubt);
}

#[test]
fn both_scripts_name_one_place() {
    for (country, area, city, district, key, expected) in [
        ("CN", "广东省", "深圳市", "南山区", "广东省", ["深圳市", "南山区"]),
        ("CN", "guangdong", "shenzhen", "nanshan", "广东省", ["Shenzhen Shi", "Nanshan Qu"]),
        ("KR", "경기", "고양시", "덕양구", "경기도", ["고양시", "덕양구"]),
        ("KR", "Gyeonggi-do", "goyang", "deogyang-gu", "경기도", ["Goyang-si", "Deogyang-gu"]),
        ("HK", "九龍", "旺角", "", "Kowloon", ["旺角", ""]),
        ("HK", "kowloon", "mong kok", "", "Kowloon", ["Mong Kok", ""]),
        ("TW", "TPE", "x", "", "TPE", ["x", ""]),
        ("TW", "TW-TPE", "da'an", "", "台北市", ["Da'an District", ""]),
    ] {
        let typed = address(
            country,
            &[(Part::Area, area), (Part::Locality, city), (Part::DependentLocality, district)],
        );
        let found = examine(&typed).address;
        assert_eq!(found.area, key, "{country} {area}");
        assert_eq!([found.locality, found.dependent_locality], expected, "{country} {area}");
    }
}

#[test]
fn letters_before_a_code_are_taken_off_or_put_on_as_the_country_writes_it() {
    for (country, typed, stored) in [
        ("DE", "D-10115", "10115"),
        ("DE", "DE 10115", "10115"),
        ("CH", "CH-8001", "8001"),
        ("FR", "F-75001", "75001"),
        ("LT", "LT-01103", "01103"),
        ("LV", "1010", "LV-1010"),
        ("LV", "lv1010", "LV-1010"),
        ("AD", "500", "AD500"),
        ("SV", "1101", "CP 1101"),
        ("AZ", "AZ1000", "1000"),
        ("JP", "〒1000001", "100-0001"),
        ("SE", "SE-114 55", "114 55"),
        ("CA", "k1a-0b1", "K1A 0B1"),
        ("IR", "۱۱۹۳۶۱۲۳۴۵", "11936-12345"),
        ("NL", "1234ab", "1234 AB"),
        ("PT", "1250096", "1250-096"),
        ("KZ", "a15e3c6", "A15E3C6"),
        ("US", "94043—1351", "94043-1351"),
    ] {
        let found = examine(&address(country, &[(Part::PostalCode, typed)]));
        let said = found.faults.iter().find(|fault| fault.part == Part::PostalCode);
        assert_eq!((found.address.postal_code.as_str(), said), (stored, None), "{country} {typed}");
    }
    for (country, typed) in
        [("DE", "F-10115"), ("DE", "1011"), ("GB", "SW1Y 4J"), ("LV", "101"), ("KZ", "12")]
    {
        let found = examine(&address(country, &[(Part::PostalCode, typed)]));
        let malformed = |fault: &&Fault| matches!(fault.what, What::Malformed { .. });
        let said = found.faults.iter().find(malformed).map(|fault| fault.weight);
        assert_eq!(said, Some(Weight::Error), "{country} {typed}");
        assert!(!found.address.postal_code.is_empty(), "what was typed is kept");
    }
}

#[test]
fn places_with_codes_of_their_own_are_held_against_these() {
    let ok = |code| {
        let typed = [(Part::Area, "香港"), (Part::Locality, "九龍"), (Part::PostalCode, code)];
        check(&address("CN", &typed)).is_ok()
    };
    assert!(ok("999077") && !ok("518052"));
}

#[test]
fn a_company_needs_no_person() {
    let typed = [(Part::Name, ""), (Part::Organisation, "Acme"), (Part::Locality, "Lagos")];
    assert!(check(&address("NG", &typed)).is_ok());
    let faults =
        check(&address("NG", &[(Part::Name, " "), (Part::Locality, "Lagos")])).unwrap_err();
    assert_eq!((faults[0].part, faults[0].code()), (Part::Name, "missing"));
}

#[test]
fn nothing_typed_makes_a_second_line_or_turns_the_text() {
    let typed = [(Part::Name, "Eve\nAdmin\u{202e}"), (Part::Locality, "Lagos\t\u{0}City")];
    let checked = check(&address("NG", &typed)).unwrap();
    assert_eq!((checked.name.as_str(), checked.locality.as_str()), ("Eve Admin", "Lagos City"));
}

#[test]
fn what_is_too_long_or_too_much_is_refused() {
    let long = "x".repeat(Part::Name.most() + 1);
    let fault = only(&address("NG", &[(Part::Name, &long), (Part::Locality, "Lagos")]));
    assert_eq!((fault.part, fault.what), (Part::Name, What::TooLong { most: 100 }));
    let fault = only(&address("NG", &[(Part::Line1, "a\nb\n\nc\nd"), (Part::Locality, "Lagos")]));
    assert_eq!((fault.part, fault.what), (Part::Line3, What::TooMany { most: 3 }));
}

#[test]
fn a_code_where_letters_carry_none_is_doubtful_and_stays() {
    let typed = address("AE", &[(Part::Area, "Dubai"), (Part::PostalCode, "00000")]);
    let fault = only(&typed);
    assert_eq!((fault.what, fault.weight), (What::Unused, Weight::Doubt));
    assert_eq!(check(&typed).unwrap().postal_code, "00000");
    let nobody_knows = address("AO", &[(Part::Locality, "Luanda"), (Part::PostalCode, "1")]);
    assert_eq!(examine(&nobody_knows).faults, []);
}

#[test]
fn a_telephone_has_digits() {
    let with =
        |number| check(&address("NG", &[(Part::Locality, "Lagos"), (Part::Telephone, number)]));
    assert_eq!(with("＋234 （1） ２３４ー5678").unwrap().telephone.unwrap(), "+234 (1) 234-5678");
    assert_eq!(with("  ").unwrap().telephone, None);
    for bad in ["call me", "12", "<b>12345</b>"] {
        assert_eq!(with(bad).unwrap_err()[0].code(), "malformed", "{bad}");
    }
}

#[test]
fn readers_see_the_names_they_know() {
    let label = |country: &str, area: &str, language| {
        let country = Country::parse(country).unwrap();
        subdivision(country, area).unwrap().label(language)
    };
    assert_eq!(label("JP", "東京都", Language::Ja), "東京都");
    assert_eq!(label("JP", "東京都", Language::Ru), "Tokyo");
    assert_eq!(label("CA", "QC", Language::Fr), "Québec");
    assert_eq!(label("CA", "QC", Language::De), "Quebec");
    assert_eq!(label("US", "CA", Language::Ja), "California");
    assert_eq!(label("UA", "Kyiv", Language::Uk), "Київ");
    assert_eq!(label("AE", "Dubai", Language::Ar), "دبي");
    assert_eq!(label("AE", "Dubai", Language::En), "Dubai");
    let tokyo = subdivision(Country::parse("JP").unwrap(), "tokyo").unwrap();
    assert_eq!(tokyo.iso.as_deref(), Some("JP-13"));
    assert!(tokyo.beginnings().contains(&"10".to_owned()), "{:?}", tokyo.beginnings());
}

#[test]
fn lists_go_down_as_far_as_the_data() {
    let of = |country: &str, path: &[&str]| choices(Country::parse(country).unwrap(), path);
    assert_eq!(of("CN", &[]).len(), 34);
    assert!(of("CN", &["Guangdong", "Shenzhen"]).iter().any(|place| place.key == "南山区"));
    assert!(of("KR", &["서울특별시"]).iter().any(|place| place.latin == "Gangnam-gu"));
    assert!(of("BR", &["SP"]).len() > 600 && of("JP", &[]).len() == 47);
    assert!(of("CN", &["nowhere"]).is_empty() && of("FR", &[]).is_empty());
    assert!(of("CN", &["广东省"]).iter().any(|place| place.has_more));
}

#[test]
fn faults_are_told_to_programs_by_code() {
    let faults =
        check(&address("US", &[(Part::Area, "Nevadda"), (Part::PostalCode, "1")])).unwrap_err();
    let json = serde_json::to_value(&faults).unwrap();
    assert_eq!(json[0]["part"], "locality");
    assert_eq!((&json[1]["code"], &json[1]["label"]), (&"unknown".into(), &"state".into()));
    assert_eq!(json[1]["suggestions"][0], "Nevada");
    assert_eq!((&json[2]["code"], &json[2]["weight"]), (&"malformed".into(), &"error".into()));
    for fault in &faults {
        assert!(CODES.contains(&fault.code()));
    }
}
