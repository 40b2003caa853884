//! Telephone numbers as officers write them, as keys that are equal where the numbers are.
//!
//! A number gives one or more keys, the likeliest first; two numbers are taken for one when they
//! share a key. A key is `+` and digits (E.164). Numbers that the numbering plans call invalid
//! (fictional ones, old ones, mistyped ones) still give the key of their digits, so that equal
//! numbers are equal whatever the plans say.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, Region};
use values::Country;

use crate::letters;

/// All plausible keys of a number. `countries` are those whose national numbers it may be in, the
/// likeliest first: where the target lives, where the authority is. Empty if there are fewer than
/// four digits.
pub fn keys(text: &str, countries: &[Country]) -> Vec<String> {
    let written = read(text);
    let mut keys = Vec::new();
    match &written {
        Written { digits, .. } if digits.len() < 4 || digits.len() > 20 => {}
        Written { digits, international: true } => {
            add(&mut keys, valid(&format!("+{digits}"), None));
            add(&mut keys, Some(format!("+{digits}")));
            // No country's code begins with 0: three zeros are also a national number.
            if digits.starts_with('0') {
                for country in countries {
                    by_digits(&mut keys, &format!("00{digits}"), *country);
                }
            }
        }
        Written { digits, international: false } => {
            for country in countries {
                add(&mut keys, valid(digits, Region::try_from(country.code()).ok()));
            }
            for country in countries {
                add(&mut keys, from_abroad(digits, *country));
            }
            for country in countries {
                by_digits(&mut keys, digits, *country);
            }
            // The plus sign left out: a whole international number.
            if digits.len() >= 9 && !digits.starts_with('0') {
                add(&mut keys, Some(format!("+{digits}")));
            }
        }
    }
    keys
}

/// Whether the two numbers may be one.
pub fn same(a: &str, b: &str, countries: &[Country]) -> bool {
    let of_a = keys(a, countries);
    keys(b, countries).iter().any(|key| of_a.contains(key))
}

struct Written {
    digits: String,
    international: bool,
}

// Digits of any script, without the extension, and without a national zero in brackets behind a
// country's code: +49 (0)30 …
fn read(text: &str) -> Written {
    let folded = letters::fold(text.trim());
    let folded = folded.strip_prefix("tel:").unwrap_or(&folded);
    let folded =
        ["ext", "доб", "#", ";", " x", "durchwahl", "poste"].iter().fold(folded, |rest, mark| {
            match rest.find(mark) {
                Some(at) if rest[..at].chars().filter(char::is_ascii_digit).count() >= 6 => {
                    &rest[..at]
                }
                _ => rest,
            }
        });
    let plus =
        folded.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+').starts_with('+');
    let folded =
        if plus || folded.contains("00") { folded.replace("(0)", "") } else { folded.into() };
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("00") {
        _ if plus => Written { digits, international: true },
        Some(rest) => Written { digits: rest.to_string(), international: true },
        None => Written { digits, international: false },
    }
}

fn add(keys: &mut Vec<String>, key: Option<String>) {
    if let Some(key) = key.filter(|key| !keys.contains(key)) {
        keys.push(key);
    }
}

fn valid(number: &str, region: Option<Region>) -> Option<String> {
    if region.is_none() && !number.starts_with('+') {
        return None;
    }
    let parsed = PHONE_NUMBER_UTIL.parse(number, region).ok()?;
    PHONE_NUMBER_UTIL
        .is_valid_number(&parsed)
        .then(|| PHONE_NUMBER_UTIL.format(&parsed, PhoneNumberFormat::E164).to_string())
}

fn calling_code(country: Country) -> Option<i32> {
    PHONE_NUMBER_UTIL.get_country_code_for_region(Region::try_from(country.code()).ok()?)
}

// A national number by its digits alone: the country's code in place of its trunk prefix, or before
// a zero that is none, as where numbers have no prefix.
fn by_digits(keys: &mut Vec<String>, digits: &str, country: Country) {
    let Some(code) = calling_code(country) else { return };
    let national = match country.code() {
        // Italy and its neighbours dial the zero from abroad too.
        "IT" | "SM" | "VA" => digits,
        "RU" | "KZ" | "BY" | "TM" if digits.len() == 11 => {
            digits.strip_prefix('8').unwrap_or(digits)
        }
        "HU" => digits.strip_prefix("06").unwrap_or(digits),
        _ if code == 1 && digits.len() == 11 => digits.strip_prefix('1').unwrap_or(digits),
        _ => digits.strip_prefix('0').unwrap_or(digits),
    };
    add(keys, Some(format!("+{code}{national}")));
    if digits.starts_with('0') {
        add(keys, Some(format!("+{code}{digits}")));
    }
}

// Prefixes for calls abroad that are not 00: 011 in North America, 810 in Russia, 001 in Hong Kong.
fn from_abroad(digits: &str, country: Country) -> Option<String> {
    let prefix = match (country.code(), calling_code(country)?) {
        (_, 1) => "011",
        ("RU" | "KZ" | "BY", _) => "810",
        ("AU", _) => "0011",
        ("JP", _) => "010",
        _ => return None,
    };
    digits.strip_prefix(prefix).filter(|rest| rest.len() >= 7).map(|rest| format!("+{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn countries(codes: &str) -> Vec<Country> {
        codes.split_whitespace().map(|code| Country::parse(code).unwrap()).collect()
    }

    #[test]
    fn numbers_as_officers_write_them_meet_the_stored_ones() {
        for (written, from, stored) in [
            ("+1 (212) 555-0142", "US US", "+12125550142"),
            ("(212) 555-0142", "US", "+12125550142"),
            ("1-212-555-0142", "US", "+12125550142"),
            ("+852 0000 0021", "HK GB", "+85200000021"),
            ("+86 100 0000 0011", "CN FR", "+8610000000011"),
            ("0086 100 0000 0011", "CN FR", "+8610000000011"),
            ("030 23125 011", "DE", "+493023125011"),
            ("+49 (0)30 23125-011", "DE", "+493023125011"),
            ("0049 30 23125011", "FR DE", "+493023125011"),
            ("+55 00 0000 000 71", "BR", "+5500000000071"),
            ("+380 00 000 0052", "UA", "+380000000052"),
            ("8 900 000-00-41", "RU", "+79000000041"),
            ("٠٠٩٧١٠٠٠٠٠٠٠٨٦", "AE", "+971000000086"),
            ("+۹۸ ۰۰۰ ۰۰۰ ۰۰۷۸", "IR", "+980000000078"),
            ("＋８１　００００　００００８１", "JP", "+810000000081"),
            ("07700 900151", "GB", "+447700900151"),
            ("07700 900151 ext. 12", "GB", "+447700900151"),
            ("tel:+44-7700-900151", "GB", "+447700900151"),
            ("011 44 7700 900151", "US", "+447700900151"),
            ("06 39 98 00 14", "FR", "+33639980014"),
            ("000 0000 063", "IT", "+390000000063"),
            ("0000 0022", "HK GB", "+85200000022"),
        ] {
            let countries = countries(from);
            let residence = &countries[..1];
            let of_stored = keys(stored, residence);
            let of_written = keys(written, &countries);
            assert!(
                of_written.iter().any(|k| of_stored.contains(k)),
                "{written}: {of_written:?}, stored {of_stored:?}"
            );
        }
    }

    #[test]
    fn neighbouring_numbers_do_not_meet() {
        for (a, b, from) in [
            ("+8610000000011", "+8610000000012", "CN"),
            ("030 23125 011", "030 23125 012", "DE"),
            ("+390000000063", "+390000000064", "IT"),
            ("+520000000073", "+520000000074", "MX"),
        ] {
            assert!(!same(a, b, &countries(from)), "{a} {b}");
        }
    }

    #[test]
    fn what_is_no_number_has_no_key() {
        for text in ["", "n/a", "12", "unknown", "+", "123456789012345678901234"] {
            assert_eq!(keys(text, &countries("US")), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn the_likeliest_country_comes_first() {
        let keys = keys("030 23125 011", &countries("DE FR"));
        assert_eq!(keys[0], "+493023125011");
        assert!(keys.iter().any(|k| k.starts_with("+33")));
    }
}
