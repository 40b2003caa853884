//! Amounts and numbers as people type them into fields, in the digits of any of the 18 languages. Pure.

use values::Currency;

/// An amount in minor units of its currency: `1 234,50`, `1,234.50` and `١٢٣٤٫٥` are read, what has
/// more decimals than the currency is not.
pub fn amount(typed: &str, currency: Currency) -> Option<i64> {
    let plain = plain(typed);
    let point = plain.rfind(['.', ',']);
    let signs = plain.matches(['.', ',']).count();
    // One sign parts the decimals; of several of two kinds only the last does, of one kind none.
    let same = point.is_some_and(|at| {
        let sign = &plain[at..=at];
        plain.matches(sign).count() == signs
    });
    let (whole, rest) = match point {
        Some(at) if signs == 1 || !same => (&plain[..at], &plain[at + 1..]),
        _ => (plain.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|c| !matches!(c, '.' | ',')).collect();
    let places = currency.digits() as usize;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(&whole) || !digits(rest) || rest.len() > places {
        return None;
    }
    format!("{whole}{rest:0<places$}").parse().ok()
}

/// A whole number that is not negative.
pub fn count(typed: &str) -> Option<i64> {
    let plain = plain(typed);
    let digits = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    plain.parse().ok().filter(|_| digits)
}

/// An amount as a field shows it: `1234.50`.
pub fn typed(minor: i64, currency: Currency) -> String {
    let places = currency.digits() as usize;
    if places == 0 {
        return minor.to_string();
    }
    let digits = format!("{:0>width$}", minor.max(0), width = places + 1);
    let (whole, rest) = digits.split_at(digits.len() - places);
    format!("{whole}.{rest}")
}

/// Digits of every script as ours, without spaces.
fn plain(typed: &str) -> String {
    let digit = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c) - 0x6f0, 10),
        '\u{e50}'..='\u{e59}' => char::from_digit(u32::from(c) - 0xe50, 10),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(u32::from(c) - 0xff10, 10),
        '\u{66b}' | '\u{ff0e}' => Some('.'),
        '\u{66c}' | '\u{ff0c}' => Some(','),
        '\'' | '’' | '\u{200e}' | '\u{200f}' => None,
        c if c.is_whitespace() => None,
        c => Some(c),
    };
    typed.chars().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_the_languages_write_them() {
        let euro: Currency = "EUR".parse().expect("a code");
        let yen: Currency = "JPY".parse().expect("a code");
        for (typed, minor) in [
            ("5", 500),
            ("5,5", 550),
            ("1 234,50", 123_450),
            ("1.234,50", 123_450),
            ("1,234.50", 123_450),
            ("1,234,567", 123_456_700),
            ("١٢٫٥", 1_250),
            ("１２．５", 1_250),
            ("1'000", 100_000),
        ] {
            assert_eq!(amount(typed, euro), Some(minor), "{typed}");
        }
        assert_eq!(amount("500", yen), Some(500));
        for bad in ["", ".5", "5.001", "-1", "five", "1,234"] {
            assert_eq!(amount(bad, euro), None, "{bad}");
        }
        assert_eq!(amount("1.5", yen), None);
    }

    #[test]
    fn what_a_field_shows_is_read_again() {
        for code in ["EUR", "JPY", "KWD"] {
            let currency: Currency = code.parse().expect("a code");
            for minor in [0, 5, 99, 100, 123_456] {
                assert_eq!(amount(&typed(minor, currency), currency), Some(minor));
            }
        }
        assert_eq!(count("٤٢"), Some(42));
        assert_eq!(count("-1"), None);
        assert_eq!(count(""), None);
    }
}
