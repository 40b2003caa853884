//! Days, times of day and ranges of days.

use crate::table;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use std::fmt::Write;
use std::sync::LazyLock;
use values::{Language, Time};

/// The day of an instant in UTC: `15 Sep 2026`.
pub fn day(language: Language, at: Time) -> String {
    written(language, &style(language).day, utc(at), utc(at))
}

/// The same without its year: `15 Sep`.
pub fn day_short(language: Language, at: Time) -> String {
    written(language, &style(language).day_short, utc(at), utc(at))
}

/// The time of day in UTC, without the zone: `14:20`.
pub fn time(language: Language, at: Time) -> String {
    written(language, &style(language).time, utc(at), utc(at))
}

/// An instant in a zone, which is named: `15 Sep 2026, 14:20 UTC`, `15. Sept. 2026, 16:20 GMT+2`.
pub fn instant(language: Language, at: Time, zone: &TimeZone) -> String {
    let style = style(language);
    let offset = zone.to_offset(at.timestamp());
    let local = offset.to_datetime(at.timestamp());
    let day = written(language, &style.day, local, local);
    let time = written(language, &style.time, local, local);
    let (before, between) = style.instant;
    let (first, second) = if before == "{1}" { (day, time) } else { (time, day) };
    // The zone belongs to the time, wherever that stands.
    let zone = match zone == &TimeZone::UTC {
        true => "UTC".to_owned(),
        false => offset_words(style, offset),
    };
    match before == "{1}" {
        true => format!("{first}{between}{second} {zone}"),
        false => format!("{first} {zone}{between}{second}"),
    }
}

/// From one day to another in UTC, each part that they share said once: `3–7 Dec`; with years only
/// when these differ.
pub fn day_range(language: Language, from: Time, to: Time) -> String {
    let style = style(language);
    let (from, to) = (utc(from), utc(to));
    let pattern = match (from.date(), to.date()) {
        (a, b) if a == b => &style.day_short,
        (a, b) if (a.year(), a.month()) == (b.year(), b.month()) => &style.days,
        (a, b) if a.year() == b.year() => &style.days_of_two_months,
        _ => &style.days_of_two_years,
    };
    written(language, pattern, from, to)
}

/// How a language writes dates.
struct Style {
    months: Vec<&'static str>,
    day: Vec<Piece>,
    day_short: Vec<Piece>,
    time: Vec<Piece>,
    /// What stands first, `{0}` for the time or `{1}` for the day, and what between both.
    instant: (&'static str, &'static str),
    days: Vec<Piece>,
    days_of_two_months: Vec<Piece>,
    days_of_two_years: Vec<Piece>,
    offset: &'static str,
    no_offset: &'static str,
}

enum Piece {
    Text(String),
    /// A field, of the end of a range when it is the second of its kind.
    Field(Field, End),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Year,
    /// The month's name.
    Month,
    /// The month's number.
    MonthNumber,
    Day,
    DayOfTwoDigits,
    Hour,
    HourOfTwoDigits,
    Minute,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    From,
    To,
}

static STYLES: LazyLock<Vec<Style>> = LazyLock::new(|| {
    table::by_language(include_str!("../../../data/cldr/dates.tsv"), |row: [&'static str; 12]| {
        let [months, day, day_short, time, instant, days, of_months, of_years, _, _, offset, none] =
            row;
        Style {
            months: months.split('|').collect(),
            day: pieces(day),
            day_short: pieces(day_short),
            time: pieces(time),
            instant: (&instant[..3], &instant[3..instant.len() - 3]),
            days: pieces(days),
            days_of_two_months: pieces(of_months),
            days_of_two_years: pieces(of_years),
            offset,
            no_offset: none,
        }
    })
});

fn style(language: Language) -> &'static Style {
    &STYLES[language as usize]
}

fn utc(at: Time) -> DateTime {
    Offset::UTC.to_datetime(at.timestamp())
}

fn written(language: Language, pattern: &[Piece], from: DateTime, to: DateTime) -> String {
    let style = style(language);
    let mut out = String::with_capacity(32);
    for piece in pattern {
        let (field, at) = match piece {
            Piece::Text(text) => {
                out.push_str(text);
                continue;
            }
            Piece::Field(field, End::From) => (field, from),
            Piece::Field(field, End::To) => (field, to),
        };
        let month = usize::try_from(at.month() - 1).unwrap_or_default();
        // Writing into a string cannot fail.
        let _ = match field {
            Field::Year => write!(out, "{}", year(language, at)),
            Field::Month => write!(out, "{}", style.months[month]),
            Field::MonthNumber => write!(out, "{}", at.month()),
            Field::Day => write!(out, "{}", at.day()),
            Field::DayOfTwoDigits => write!(out, "{:02}", at.day()),
            Field::Hour => write!(out, "{}", at.hour()),
            Field::HourOfTwoDigits => write!(out, "{:02}", at.hour()),
            Field::Minute => write!(out, "{:02}", at.minute()),
        };
    }
    out
}

/// The year in the calendar of the language: Thai counts from the Buddha's passing.
fn year(language: Language, at: DateTime) -> i32 {
    i32::from(at.year()) + if language == Language::Th { 543 } else { 0 }
}

/// An offset in the words of the language: `GMT+2`, `GMT-3:30`.
fn offset_words(style: &Style, offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    if minutes == 0 {
        return style.no_offset.to_owned();
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    let (hours, minutes) = (minutes.abs() / 60, minutes.abs() % 60);
    let words = match minutes {
        0 => format!("{sign}{hours}"),
        _ => format!("{sign}{hours}:{minutes:02}"),
    };
    style.offset.replace("{0}", &words)
}

/// The pieces of a pattern (UTS #35, part 4): letters are fields, words are quoted. From the first
/// field that comes again on, all are of the end of the range.
fn pieces(pattern: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut seen = Vec::new();
    let mut end = End::From;
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        if let Some(quoted) = rest.strip_prefix('\'') {
            let close = quoted.find('\'').expect("a closed quotation");
            pieces.push(Piece::Text(quoted[..close].to_owned()));
            rest = &quoted[close + 1..];
            continue;
        }
        let length = rest.find(|c| c != first).unwrap_or(rest.len());
        let field = match (first, length) {
            ('y', _) => Field::Year,
            ('M' | 'L', 3) => Field::Month,
            ('M' | 'L', _) => Field::MonthNumber,
            ('d', 1) => Field::Day,
            ('d', _) => Field::DayOfTwoDigits,
            ('H', 1) => Field::Hour,
            ('H', _) => Field::HourOfTwoDigits,
            ('m', _) => Field::Minute,
            (other, _) => {
                assert!(!other.is_ascii_alphabetic(), "{other} in {pattern}");
                let end = rest.find(|c: char| c == '\'' || c.is_ascii_alphabetic());
                let end = end.unwrap_or(rest.len());
                pieces.push(Piece::Text(rest[..end].to_owned()));
                rest = &rest[end..];
                continue;
            }
        };
        if seen.contains(&first) {
            end = End::To;
            seen.clear();
        }
        seen.push(first);
        pieces.push(Piece::Field(field, end));
        rest = &rest[length..];
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        Time::parse(text).expect("a time")
    }

    #[test]
    fn days_are_written_as_the_language_writes_them() {
        let written = |language| day(language, at("2026-09-05T14:20:00Z"));
        assert_eq!(written(Language::En), "5 Sep 2026");
        assert_eq!(written(Language::Ja), "2026年9月5日");
        assert_eq!(written(Language::Th), "5 ก.ย. 2569");
        assert_eq!(written(Language::Pt), "5 de set. de 2026");
        assert_eq!(written(Language::He), "5 בספט׳ 2026");
    }

    #[test]
    fn an_instant_names_its_zone() {
        let time = at("2026-09-05T14:20:00Z");
        assert_eq!(instant(Language::En, time, &TimeZone::UTC), "5 Sep 2026, 14:20 UTC");
        assert_eq!(instant(Language::Vi, time, &TimeZone::UTC), "14:20 UTC 5 thg 9, 2026");
        let berlin = TimeZone::get("Europe/Berlin").expect("a zone");
        assert_eq!(instant(Language::De, time, &berlin), "5. Sept. 2026, 16:20 GMT+2");
        let kolkata = TimeZone::get("Asia/Kolkata").expect("a zone");
        assert_eq!(instant(Language::Fr, time, &kolkata), "5 sept. 2026, 19:50 UTC+5:30");
    }

    #[test]
    fn a_range_says_once_what_both_ends_share() {
        let range = |language, from: &str, to: &str| {
            day_range(language, at(&format!("{from}T00:00:00Z")), at(&format!("{to}T23:00:00Z")))
        };
        assert_eq!(range(Language::En, "2026-12-03", "2026-12-07"), "3–7 Dec");
        assert_eq!(range(Language::En, "2026-12-03", "2026-12-03"), "3 Dec");
        assert_eq!(
            range(Language::De, "2026-11-30", "2026-12-02"),
            "30. Nov.\u{2009}–\u{2009}2. Dez."
        );
        assert_eq!(range(Language::Ja, "2026-12-03", "2026-12-07"), "12月3日～7日");
        assert_eq!(range(Language::Th, "2026-12-30", "2027-01-02"), "30 ธ.ค. 2569 – 2 ม.ค. 2570");
    }
}
