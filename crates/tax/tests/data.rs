//! The shipped rows are in order, and an operator's rows go before them.

mod world;

use std::collections::{BTreeMap, HashSet};

use jiff::civil::date;
use tax::{Confidence, Goods, Row, Sheet, Sureness, Tables, check};
use world::{Parcel, TODAY};

const MEMBERS: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

#[test]
fn nothing_contradicts_or_leads_nowhere() {
    assert_eq!(check(Tables::shipped()), Vec::<String>::new());
}

#[test]
fn ids_are_unique_and_every_row_has_a_source() {
    let files = [
        include_str!("../../../data/tax/places.tsv"),
        include_str!("../../../data/tax/rates.tsv"),
        include_str!("../../../data/tax/collections.tsv"),
        include_str!("../../../data/tax/charges.tsv"),
    ];
    let lines = files.iter().map(|text| text.lines().count() - 1).sum::<usize>();
    assert_eq!(Tables::shipped().rows().len(), lines, "an id comes twice");
    for row in Tables::shipped().rows() {
        assert!(!row.cell("source").trim().is_empty(), "{}", row.id);
        assert!(row.cell("retrieved").starts_with("2026-"), "{}", row.id);
    }
}

#[test]
fn every_member_of_the_union_has_a_standard_rate_today_and_a_seller_at_home() {
    for member in MEMBERS.split(' ') {
        let it = Parcel::new("DE", member, 10_000).assess();
        let rate = it.lines[0].rate.expect("a rate").to_string();
        assert!(rate.parse::<f64>().expect("a number") >= 15.0, "{member}"); // art. 97
        assert_eq!(it.sureness, Sureness::Sure, "{member}");
        let book = Parcel::new("DE", member, 10_000).of(world::BOOK).assess();
        assert!(book.lines[0].rate <= it.lines[0].rate, "{member}");
    }
}

#[test]
fn goods_are_categories_of_the_catalogue() {
    let tree = include_str!("../../../data/catalogue/categories.tsv");
    let known: HashSet<&str> = tree.lines().filter_map(|line| line.split('\t').next()).collect();
    for row in Tables::shipped().rows().iter().filter(|row| row.sheet != Sheet::Places) {
        for category in Goods::read(row.cell("goods")).expect("goods").categories() {
            assert!(known.contains(category.as_str()), "{}: {category}", row.id);
        }
    }
}

fn cells(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    let common = [
        ("from", "2026-01-01"),
        ("source", "The operator"),
        ("retrieved", "2026-11-30"),
        ("confidence", "high"),
    ];
    let all = common.iter().chain(pairs);
    all.map(|(column, cell)| (column.to_string(), cell.to_string())).collect()
}

#[test]
fn an_operators_row_replaces_the_shipped_one_or_stands_beside_it() {
    let mut changed = Tables::shipped().row("de-standard").expect("a row").cells.clone();
    changed.insert("rate".to_owned(), "16".to_owned());
    let row = Row::read(Sheet::Rates, changed).expect("a row");
    let tables = Tables::shipped().with([row]);
    let it = Parcel::new("DE", "DE", 11_600).assess_by(&tables);
    assert_eq!(it.inside.minor, 1_600);

    let place = cells(&[
        ("id", "own-kz"),
        ("country", "KZ"),
        ("area", "KZ"),
        ("taxed_as", "KZ"),
        ("tax", "vat"),
        ("prices", "with"),
    ]);
    let rate = cells(&[
        ("id", "own-kz-rate"),
        ("country", "KZ"),
        ("goods", "*"),
        ("rate", "12"),
        ("shipping", "as-goods"),
    ]);
    let home = cells(&[
        ("id", "own-kz-home"),
        ("area", "KZ"),
        ("flow", "domestic"),
        ("seller", "any"),
        ("goods", "*"),
        ("who", "seller"),
    ]);
    let rows = [(Sheet::Places, place), (Sheet::Rates, rate), (Sheet::Collections, home)];
    let rows = rows.map(|(sheet, cells)| Row::read(sheet, cells).expect("a row"));
    let tables = Tables::shipped().with(rows);
    assert_eq!(check(&tables), Vec::<String>::new());
    let it = Parcel::new("KZ", "KZ", 11_200).assess_by(&tables);
    assert_eq!(it.inside.minor, 1_200);
}

#[test]
fn two_rows_for_the_same_goods_and_day_are_found() {
    let twin = cells(&[
        ("id", "own-de"),
        ("country", "DE"),
        ("goods", "*"),
        ("rate", "16"),
        ("shipping", "as-goods"),
    ]);
    let twin = Row::read(Sheet::Rates, twin).expect("a row");
    let faults = check(&Tables::shipped().with([twin.clone()]));
    assert_eq!(faults, ["de-standard and own-de both hold for `*` on some day"]);
    let before = Tables::shipped().row("de-standard").expect("a row");
    let ended = before.ended(date(2025, 12, 31)).expect("a day after its first");
    assert_eq!(check(&Tables::shipped().with([twin, ended])), Vec::<String>::new());
}

#[test]
fn a_row_that_cannot_be_read_says_which_cells() {
    let bad = cells(&[
        ("id", "Own DE"),
        ("country", "Germany"),
        ("goods", "Books"),
        ("rate", "nineteen"),
        ("until", "2025-12-31"),
        ("confidence", "sure"),
    ]);
    let bad = Row::read(Sheet::Rates, bad).expect_err("faults");
    let columns: Vec<&str> = bad.iter().map(|bad| bad.column).collect();
    for column in ["id", "country", "goods", "rate", "until", "confidence", "shipping"] {
        assert!(columns.contains(&column), "{column}: {columns:?}");
    }
    let row = Tables::shipped().row("de-standard").expect("a row");
    assert!(row.ended(date(2020, 12, 31)).is_err());
    assert_eq!(row.confidence, Confidence::High);
    assert!(row.dates.hold(TODAY));
}
