//! What every language writes, one value a line, beside what it wrote when somebody last looked.

use formats::*;
use jiff::tz::TimeZone;
use values::{Country, Currency, Language, Money, Time};

#[test]
fn every_language_writes_what_it_wrote_when_somebody_last_looked() {
    let now = written();
    let then = include_str!("snapshot.txt");
    if now != then {
        let place = concat!(env!("CARGO_TARGET_TMPDIR"), "/snapshot.txt");
        std::fs::write(place, &now).expect("a place to write to");
        panic!("compare {place} with tests/snapshot.txt, and copy it there when it is right");
    }
}

fn written() -> String {
    let mut out = String::new();
    for language in Language::ALL {
        for (what, value) in values(language) {
            out.push_str(&format!("{language}\t{what}\t{}\n", visible(&value)));
        }
    }
    out
}

fn values(language: Language) -> Vec<(&'static str, String)> {
    let amount = |minor, code| Money { minor, currency: Currency::parse(code).expect("a code") };
    let at = |text| Time::parse(text).expect("a time");
    let (berlin, japan) = (TimeZone::get("Europe/Berlin").expect("a zone"), Country::parse("JP"));
    let evening = at("2026-09-05T17:05:00Z");
    vec![
        ("number", number(language, 1_234_567)),
        ("number of four digits", number(language, -1234)),
        ("decimal", decimal(language, 45, 1)),
        ("percent", percent(language, 525)),
        ("euros", money(language, amount(123_450, "EUR"))),
        ("dollars", money(language, amount(999, "USD"))),
        ("yen", money(language, amount(129_900, "JPY"))),
        ("dinars", money(language, amount(1_500, "KWD"))),
        ("francs owed", money(language, amount(-1_050, "CHF"))),
        ("from euros to euros", money_range(language, amount(1_000, "EUR"), amount(2_050, "EUR"))),
        ("day", day(language, evening)),
        ("day without year", day_short(language, evening)),
        ("instant", instant(language, evening, &TimeZone::UTC)),
        ("instant in a zone", instant(language, evening, &berlin)),
        ("days", day_range(language, at("2026-12-03T00:00:00Z"), at("2026-12-07T00:00:00Z"))),
        (
            "days of two months",
            day_range(language, at("2026-11-30T00:00:00Z"), at("2026-12-07T00:00:00Z")),
        ),
        (
            "days of two years",
            day_range(language, at("2026-12-30T00:00:00Z"), at("2027-01-02T00:00:00Z")),
        ),
        ("yesterday", relative(language, at("2026-09-04T12:00:00Z"), evening)),
        ("in five days", relative(language, at("2026-09-10T12:00:00Z"), evening)),
        ("three hours ago", relative(language, at("2026-09-05T14:00:00Z"), evening)),
        ("country", country(language, &japan.expect("a country")).to_owned()),
        ("language", formats::language(language, Language::De).to_owned()),
        ("currency", currency(language, &Currency::parse("EUR").expect("a code"))),
        ("list", list(language, &["A", "B", "C"])),
    ]
}

/// Marks and spaces that nobody sees, made visible.
fn visible(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\u{a0}'
            | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{2066}'..='\u{2069}' => {
                out.push_str(&format!("<{:04X}>", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}
