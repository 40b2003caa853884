//! Whatever is thrown at it, nothing panics, and what must hold for all texts holds.

use names::{
    Score, address, address_keys, confusables, domain, email, name_keys,
    person::{Name, compare, normalise},
    query_keys, telephone,
};
use proptest::prelude::*;
use values::Country;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_name_is_equal_to_itself_and_the_order_of_two_does_not_matter(a in "\\PC{0,24}", b in "\\PC{0,24}") {
        let (x, y) = (Name::parse(&a), Name::parse(&b));
        let same = compare(&x, &x);
        prop_assert!(x.is_empty() || same.value == 1000, "{a}: {same:?}");
        prop_assert!(compare(&x, &y).value <= 1000);
        prop_assert_eq!(compare(&x, &y).value, compare(&y, &x).value);
    }

    #[test]
    fn a_name_finds_itself_by_its_keys(a in "[\\p{Latin}\\p{Cyrillic}\\p{Arabic}\\p{Han}\\p{Hangul} '-]{1,24}") {
        let stored = name_keys(&a);
        let query = query_keys(&a);
        let found = query.close.iter().chain(&query.near).any(|key| stored.contains(key));
        prop_assert!(stored.is_empty() || found, "{a}");
    }

    #[test]
    fn words_may_change_places(words in prop::collection::vec("[a-z]{4,9}", 2..4)) {
        let there = words.join(" ");
        let back = words.iter().rev().cloned().collect::<Vec<_>>().join(" ");
        let score = compare(&Name::parse(&there), &Name::parse(&back));
        prop_assert!(score.value >= Score::SAME, "{there}: {score:?}");
    }

    #[test]
    fn any_text_is_survived(a in "\\PC{0,60}", b in ".{0,60}") {
        let _ = (normalise(&b), email::normalise(&a), domain::host(&a), address_keys(&b));
        let _ = confusables::folds_to(&a, &["AliExpress", &b]);
        let _ = confusables::compare_domains(&a, &b);
        let countries = [Country::parse("DE").unwrap(), Country::parse("IT").unwrap()];
        let _ = telephone::keys(&b, &countries);
        let (x, y) = (address::Address::parse(&a), address::Address::parse(&b));
        prop_assert!(address::compare(&x, &y).value <= 1000);
    }

    #[test]
    fn an_address_once_normalised_stays(local in "[A-Za-z0-9.]{1,12}", host in "[a-zA-Z]{1,8}\\.[a-z]{2,6}") {
        if let Some(email) = email::normalise(&format!("{local}@{host}")) {
            prop_assert_eq!(email::normalise(email.as_str()), Some(email.clone()));
        }
    }

    #[test]
    fn digits_however_parted_are_one_number(digits in "[1-9]{9,13}", at in 1usize..6) {
        let countries = [Country::parse("FR").unwrap()];
        let parted = format!("00{} ({}) {}", &digits[..1], &digits[1..=at], &digits[at + 1..]);
        prop_assert!(telephone::same(&format!("+{digits}"), &parted, &countries), "{parted}");
    }
}
