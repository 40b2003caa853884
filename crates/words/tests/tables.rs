//! Words of shops in 18 languages: which query meets which listing, and which must not. One
//! command prints the figures of all tables:
//! `cargo test -p words --test tables -- --nocapture figures`

mod shelf;

use shelf::{Figure, Friends, Shelf, measure};
use values::Language;

/// The least that holds for every language, per mille, on the tables the analysers were made with.
const LEAST: u32 = 970;
/// And for all languages together on words that they were not made with.
const LEAST_HELD_OUT: u32 = 900;

fn all(folder: &str, friends: Friends) -> (Figure, Vec<(Language, Figure)>, Vec<String>) {
    let (mut whole, mut each, mut failed) = (Figure::default(), Vec::new(), Vec::new());
    for language in Language::ALL {
        let (figure, wrong) = measure(language, folder, friends);
        whole.add(figure);
        each.push((language, figure));
        failed.extend(wrong);
    }
    (whole, each, failed)
}

#[test]
fn figures_of_all_tables() {
    for (folder, friends, name) in [
        ("tables", Friends::Unknown, "tables, false friends unknown to the index"),
        ("tables", Friends::OnTheShelf, "tables, false friends sold as well"),
        ("heldout", Friends::Unknown, "held out, false friends unknown to the index"),
        ("heldout", Friends::OnTheShelf, "held out, false friends sold as well"),
        ("fresh", Friends::Unknown, "held out later, false friends unknown to the index"),
        ("fresh", Friends::OnTheShelf, "held out later, false friends sold as well"),
    ] {
        let (whole, each, failed) = all(folder, friends);
        println!("{name}");
        for (language, figure) in each {
            println!("  {language}  {}", figure.line());
        }
        println!("  all {}", whole.line());
        for line in failed {
            println!("    {line}");
        }
    }
}

#[test]
fn every_language_has_words_enough() {
    for language in Language::ALL {
        let rows = shelf::rows(language, "tables");
        assert!(rows.len() >= 25, "{language}: {}", rows.len());
        assert!(rows.iter().any(|r| r.way == "not"), "{language} has no false friends");
    }
}

#[test]
fn what_must_be_met_is_met_and_false_friends_are_not() {
    let (_, each, failed) = all("tables", Friends::OnTheShelf);
    let low: Vec<_> =
        each.iter().filter(|(_, f)| f.recall() < LEAST || f.precision() < LEAST).collect();
    let names: Vec<_> =
        low.iter().map(|(language, f)| format!("{language} {}", f.line())).collect();
    assert!(low.is_empty(), "{}\n{}", names.join("\n"), failed.join("\n"));
}

#[test]
fn words_that_were_held_out_are_met_as_well() {
    for folder in ["heldout", "fresh"] {
        let (whole, _, failed) = all(folder, Friends::OnTheShelf);
        let good = whole.recall() >= LEAST_HELD_OUT && whole.precision() >= LEAST_HELD_OUT;
        assert!(good, "{folder} {}\n{}", whole.line(), failed.join("\n"));
    }
}

#[test]
fn a_misspelt_word_is_put_right() {
    let shelf = Shelf::new(Language::En, ["Wireless Headphones", "Desk Lamp", "Wireless Mouse"]);
    assert_eq!(shelf.mean("wirless hedphones").as_deref(), Some("wireless headphones"));
    assert_eq!(shelf.mean("wireless headphones"), None);
    let shelf = Shelf::new(Language::Ru, ["Наушники беспроводные"]);
    assert_eq!(shelf.mean("наушнеки").as_deref(), Some("наушники"));
    assert_eq!(shelf.mean("yfeiybrb"), None);
}

#[test]
fn a_word_with_other_marks_is_another_word() {
    let shelf = Shelf::new(Language::Tr, ["Ilık su şişesi", "İlik fırçası"]);
    assert_eq!(shelf.find("ılık").len(), 1);
    assert_eq!(shelf.find("ilik").len(), 1);
    let shelf = Shelf::new(Language::Th, ["น้ำชาเขียว", "น้ำตาลทราย"]);
    assert_eq!(shelf.find("น้ำชา").len(), 1);
}

#[test]
fn a_slip_that_a_seller_made_as_well_does_not_hide_the_right_word() {
    let many: Vec<String> = (0..40).map(|n| format!("Wireless Headphones N{n}")).collect();
    let titles = many.iter().map(String::as_str).chain(["Cheap Hedphones"]);
    let shelf = Shelf::new(Language::En, titles);
    let found = shelf.find("hedphones");
    assert_eq!(found.len(), 41);
    assert_eq!(found[0].0, "Cheap Hedphones");
    assert_eq!(shelf.mean("hedphones").as_deref(), Some("headphones"));
}

#[test]
fn a_word_that_is_only_part_of_compounds_is_known() {
    let shelf = Shelf::new(Language::De, ["Handyhülle Leder", "Höllenlärm Spiel"]);
    assert_eq!(shelf.find("hülle"), [("Handyhülle Leder", shelf.find("hülle")[0].1)]);
}
