//! What is offered while somebody types.

mod shop;

use search::Origin;
use shop::{Shop, category, goods};
use values::Language::{self, Ar, En, Ja, Ru, Tr};

fn texts(shop: &Shop, language: Language, typed: &str) -> Vec<String> {
    shop.index.suggest(language, typed, 5).into_iter().map(|found| found.text).collect()
}

fn shop() -> Shop {
    let mut all: Vec<_> = [
        (En, "Wireless Headphones, black"),
        (En, "Wireless Headphones for running"),
        (En, "Wireless Mouse"),
        (En, "Wooden Chair"),
        (Ru, "Беспроводные наушники"),
        (Ru, "Наушники с микрофоном"),
        (Ja, "イヤホン ワイヤレス"),
        (Tr, "ILIK su şişesi"),
        (Ar, "سماعات لاسلكية"),
    ]
    .into_iter()
    .enumerate()
    .map(|(at, (language, title))| goods(at, language, title))
    .collect();
    all[0].brand = Some("Soundwell".into());
    all[0].categories = vec!["audio".into(), "headphones".into()];
    Shop::of(all).with_names(&[
        (En, "Headphones", category("headphones")),
        (En, "Heaters", category("heaters")),
        (Ru, "Наушники", category("headphones")),
    ])
}

#[test]
fn the_commonest_words_of_titles_come_first() {
    let shop = shop();
    assert_eq!(texts(&shop, En, "wir")[..2], ["wireless", "wireless headphones"]);
    assert_eq!(texts(&shop, En, "Wireless m"), ["wireless mouse"]);
    assert_eq!(texts(&shop, En, "wireless headphones b"), ["wireless headphones black"]);
    assert!(texts(&shop, En, "xyz").is_empty());
    assert!(texts(&shop, En, " ").is_empty());
}

#[test]
fn brands_and_categories_with_listings_are_offered() {
    let shop = shop();
    assert_eq!(texts(&shop, En, "sou"), ["Soundwell"]);
    let found = shop.index.suggest(En, "hea", 5);
    assert!(found.iter().any(|one| one.origin == Origin::Category("headphones".into())));
    assert!(found.iter().all(|one| one.text != "Heaters"));
}

#[test]
fn each_language_is_offered_its_own() {
    let shop = shop();
    assert!(texts(&shop, Ru, "на").iter().any(|text| text.to_lowercase() == "наушники"));
    assert!(texts(&shop, Ru, "нау").contains(&"наушники с микрофоном".to_string()));
    assert!(texts(&shop, En, "нау").is_empty());
    assert_eq!(texts(&shop, Ja, "イヤ")[0], "イヤホン");
    assert_eq!(texts(&shop, Ja, "いや")[0], "イヤホン");
    assert_eq!(texts(&shop, Tr, "ılı")[0], "ılık");
    assert_eq!(texts(&shop, Ar, "سما")[0], "سماعات");
}

#[test]
fn letters_of_another_script_are_spelled_out() {
    let shop = shop();
    assert!(texts(&shop, Ru, "naush").iter().any(|text| text.to_lowercase() == "наушники"));
    assert!(texts(&shop, Ru, "besprovod").contains(&"беспроводные".to_string()));
    assert_eq!(texts(&shop, Ja, "iyah")[0], "イヤホン");
}

#[test]
fn the_last_of_many_words_is_completed() {
    let shop = shop();
    assert_eq!(texts(&shop, En, "cheap red wir")[0], "cheap red wireless");
}
