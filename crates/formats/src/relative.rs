//! How long ago, or how soon: `yesterday`, `3 days ago`, `in 2 weeks`.

use crate::{number, plural};
use std::collections::HashMap;
use std::sync::LazyLock;
use values::{Language, Time};

type Key = (&'static str, &'static str, &'static str);

static WORDS: LazyLock<HashMap<Key, &'static str>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/cldr/relative.tsv").lines().skip(1);
    let row = |line: &'static str| {
        let [language, unit, case, words] = crate::table::cells(line);
        ((language, unit, case), words)
    };
    rows.map(row).collect()
});

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// An instant as seen from another, in the largest unit that fits; calendar days in UTC.
pub fn relative(language: Language, at: Time, now: Time) -> String {
    let seconds = at.seconds_since(now);
    let days = at.micros().div_euclid(DAY * 1_000_000) - now.micros().div_euclid(DAY * 1_000_000);
    let said = |unit, case| WORDS.get(&(language.code(), unit, case)).copied().map(str::to_owned);
    let away = seconds.abs();
    let found = match (away, days) {
        (..MINUTE, _) => said("second", "0"),
        (..HOUR, _) => counted(language, "minute", seconds / MINUTE),
        (..DAY, _) => counted(language, "hour", seconds / HOUR),
        (_, -1) => said("day", "-1"),
        (_, 1) => said("day", "1"),
        (_, -13..=13) => counted(language, "day", days),
        (_, -55..=55) => counted(language, "week", days / 7),
        (_, -364..=364) => counted(language, "month", days / 30),
        _ => counted(language, "year", days / 365),
    };
    found.unwrap_or_else(|| crate::day(language, at))
}

fn counted(language: Language, unit: &'static str, count: i64) -> Option<String> {
    let form = plural(language, count.unsigned_abs()).code();
    let case = |form| match (count < 0, form) {
        (true, "zero") => "past-zero",
        (true, "one") => "past-one",
        (true, "two") => "past-two",
        (true, "few") => "past-few",
        (true, "many") => "past-many",
        (true, _) => "past-other",
        (false, "zero") => "future-zero",
        (false, "one") => "future-one",
        (false, "two") => "future-two",
        (false, "few") => "future-few",
        (false, "many") => "future-many",
        (false, _) => "future-other",
    };
    let find = |form| WORDS.get(&(language.code(), unit, case(form)));
    let words = find(form).or_else(|| find("other"))?;
    Some(words.replace("{0}", &number(language, count.saturating_abs())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(language: Language, at: &str) -> String {
        let now = Time::parse("2026-09-15T14:20:00Z").expect("a time");
        relative(language, Time::parse(at).expect("a time"), now)
    }

    #[test]
    fn the_past_and_the_future_are_told_in_fitting_units() {
        assert_eq!(seen(Language::En, "2026-09-15T14:19:30Z"), "now");
        assert_eq!(seen(Language::En, "2026-09-15T14:15:00Z"), "5 minutes ago");
        assert_eq!(seen(Language::En, "2026-09-14T01:00:00Z"), "yesterday");
        assert_eq!(seen(Language::En, "2026-09-18T14:20:00Z"), "in 3 days");
        assert_eq!(seen(Language::Ru, "2026-09-10T00:00:00Z"), "5 дней назад");
        assert_eq!(seen(Language::Pl, "2026-08-25T00:00:00Z"), "3 tygodnie temu");
        assert_eq!(seen(Language::Ja, "2024-09-01T00:00:00Z"), "2 年前");
        assert_eq!(seen(Language::Ar, "2026-09-13T00:00:00Z"), "قبل يومين");
    }
}
