//! Instants, days, periods and sizes in the words of a language. Days are written as the language
//! writes them (`formats`), times always with their zone.

use crate::texts::{Arg, Texts};
use values::{Language, Time};

/// An instant in UTC: `15 Sep 2026, 14:20 UTC`.
pub fn instant(language: Language, at: Time) -> String {
    formats::instant(language, at, &jiff::tz::TimeZone::UTC)
}

/// A period with one end or both, the ends in HTML: whole days are named as days, everything else
/// by its instants. Empty when neither end is known.
pub fn period(
    texts: &Texts,
    language: Language,
    (from, to): (Option<Time>, Option<Time>),
) -> String {
    let whole = from.is_none_or(begins_a_day) && to.is_none_or(ends_a_day);
    let told = |at: Time| {
        let words = match whole {
            true => formats::day(language, at),
            false => instant(language, at),
        };
        Arg::from(marked(at, &words))
    };
    match (from.map(told), to.map(told)) {
        (None, None) => String::new(),
        (Some(from), None) => texts.plain(language, "date-since", &[("begin", from)]),
        (None, Some(to)) => texts.plain(language, "date-until", &[("end", to)]),
        (Some(from), Some(to)) => {
            texts.plain(language, "date-period", &[("begin", from), ("end", to)])
        }
    }
}

/// A size of a file, in units that say something: `48 kB`, `1.2 MB`.
pub fn size(texts: &Texts, language: Language, bytes: i64) -> String {
    let tenths = |unit: i64| {
        let tenths = (bytes * 10 + unit / 2) / unit;
        match tenths % 10 {
            rest if tenths < 100 && rest > 0 => formats::decimal(language, tenths, 1),
            _ => formats::number(language, tenths / 10),
        }
    };
    let (key, number) = match bytes.max(0) {
        0..1000 => ("size-bytes", formats::number(language, bytes)),
        1000..1_000_000 => ("size-kb", tenths(1000)),
        1_000_000..1_000_000_000 => ("size-mb", tenths(1_000_000)),
        _ => ("size-gb", tenths(1_000_000_000)),
    };
    texts.plain(language, key, &[("n", Arg::from(number))])
}

/// Words about an instant as HTML that programs can read too.
pub fn marked(at: Time, words: &str) -> String {
    format!("<time datetime=\"{at}\">{words}</time>")
}

const DAY: i64 = 86_400_000_000;

fn begins_a_day(at: Time) -> bool {
    at.micros().rem_euclid(DAY) == 0
}

/// The last second of a day, however finely it was written.
fn ends_a_day(at: Time) -> bool {
    at.micros().rem_euclid(DAY) >= DAY - 1_000_000
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        Time::parse(text).expect("a time")
    }

    #[test]
    fn an_instant_is_written_as_the_language_writes_it() {
        let time = at("2026-09-05T14:20:00Z");
        assert_eq!(instant(Language::En, time), "5 Sep 2026, 14:20 UTC");
        assert_eq!(instant(Language::Ja, time), "2026年9月5日 14:20 UTC");
        assert!(instant(Language::Ar, time).contains("سبتمبر"));
    }

    #[test]
    fn whole_days_are_named_as_days_and_the_rest_by_its_instants() {
        let texts = Texts::load().expect("texts");
        let told = |from, to| {
            let html = period(&texts, Language::En, (from, to));
            let plain: Vec<&str> =
                html.split('<').map(|piece| piece.rsplit('>').next().unwrap_or(piece)).collect();
            plain.concat()
        };
        let (from, to) = (at("2026-01-01T00:00:00Z"), at("2026-08-31T23:59:59.999999Z"));
        assert_eq!(told(Some(from), Some(to)), "1 Jan 2026 – 31 Aug 2026");
        let noon = at("2026-08-31T12:00:00Z");
        let exact = "1 Jan 2026, 00:00 UTC – 31 Aug 2026, 12:00 UTC";
        assert_eq!(told(Some(from), Some(noon)), exact);
        assert_eq!(told(Some(from), None), "since 1 Jan 2026");
        assert_eq!(told(None, None), "");
    }

    #[test]
    fn a_size_is_told_in_units_that_say_something() {
        let texts = Texts::load().expect("texts");
        let told = |bytes| size(&texts, Language::En, bytes);
        assert_eq!(told(999), "999 bytes");
        assert_eq!(told(48_213), "48 kB");
        assert_eq!(told(1_234_567), "1.2 MB");
        assert_eq!(told(50_000_000), "50 MB");
    }
}
