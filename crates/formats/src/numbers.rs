//! Numbers, percentages and money. Amounts come in whole minor units and never pass through a float.

use crate::names::symbol;
use crate::table;
use std::sync::LazyLock;
use values::{Language, Money};

/// A whole number with its groups: `1,234,567`.
pub fn number(language: Language, number: i64) -> String {
    decimal(language, number, 0)
}

/// A decimal number from its digits and how many of them stand after the point:
/// `decimal(language, 45, 1)` is `4.5`.
pub fn decimal(language: Language, digits: i64, places: u32) -> String {
    let style = style(language);
    let mut out = String::with_capacity(28);
    if digits < 0 {
        out.push_str(style.minus);
    }
    style.write(&mut out, digits.unsigned_abs(), places);
    out
}

/// A share in hundredths of a percent, without needless zeros: 1900 is `19%`, 525 is `5.25%`.
pub fn percent(language: Language, basis_points: i64) -> String {
    let style = style(language);
    let (mut digits, mut places) = (basis_points.unsigned_abs(), 2);
    while places > 0 && digits.is_multiple_of(10) {
        (digits, places) = (digits / 10, places - 1);
    }
    let mut out = String::with_capacity(16);
    style.percent.write(&mut out, style, basis_points < 0, style.percent_sign, (digits, places));
    out
}

/// An amount with the sign of its currency: `€1,234.50`, `1.234,50 €`, `￥129,900`.
pub fn money(language: Language, amount: Money) -> String {
    let style = style(language);
    let symbol = symbol(language, &amount.currency);
    let mut out = String::with_capacity(32);
    let digits = (amount.minor.unsigned_abs(), amount.currency.digits());
    let pattern = style.pattern_for(symbol);
    pattern.write(&mut out, style, amount.minor < 0, symbol, digits);
    out
}

/// From one amount to another: `€10.00 – €20.00`, `10,00–20,00 €`; one amount when both are equal.
pub fn money_range(language: Language, from: Money, to: Money) -> String {
    if from == to {
        return money(language, from);
    }
    let style = style(language);
    let sign = symbol(language, &from.currency);
    let pattern = style.pattern_for(sign);
    let together = from.currency == to.currency && from.minor >= 0 && to.minor >= 0;
    let between = style.range;
    if !together || !pattern.is_spaced() {
        let between = if between.trim() == between { &format!(" {between} ") } else { between };
        return [&money(language, from), between, &money(language, to)].concat();
    }
    // The currency is said once.
    let mut out = String::with_capacity(48);
    for piece in &pattern.positive {
        if let Piece::Number = piece {
            style.write(&mut out, from.minor.unsigned_abs(), from.currency.digits());
            out.push_str(between);
            style.write(&mut out, to.minor.unsigned_abs(), to.currency.digits());
        } else {
            piece.write(&mut out, style, sign, (0, 0));
        }
    }
    out
}

/// How a language writes numbers.
struct Style {
    decimal: &'static str,
    group: &'static str,
    /// Digits before the first group, for groups to be made at all: 2 leaves 1234 whole.
    group_from: usize,
    minus: &'static str,
    percent_sign: &'static str,
    percent: Pattern,
    money: Pattern,
    /// The same for a currency whose sign ends in a letter: `CHF 10`.
    money_letters: Pattern,
    range: &'static str,
}

struct Pattern {
    positive: Vec<Piece>,
    negative: Vec<Piece>,
}

enum Piece {
    Number,
    Minus,
    Symbol,
    Text(&'static str),
}

static STYLES: LazyLock<Vec<Style>> = LazyLock::new(|| {
    table::by_language(include_str!("../../../data/cldr/numbers.tsv"), |row: [&'static str; 9]| {
        let [decimal, group, group_from, minus, percent_sign, percent, money, letters, range] = row;
        let ends = range.strip_prefix("{0}").and_then(|range| range.strip_suffix("{1}"));
        Style {
            decimal,
            group,
            group_from: group_from.parse().expect("a number"),
            minus,
            percent_sign,
            percent: Pattern::read(percent),
            money: Pattern::read(money),
            money_letters: Pattern::read(letters),
            range: ends.expect("a range of two ends"),
        }
    })
});

fn style(language: Language) -> &'static Style {
    &STYLES[language as usize]
}

impl Style {
    fn pattern_for(&self, symbol: &str) -> &Pattern {
        // The sign stands either before the number or after a space, so that its end decides.
        match symbol.chars().next_back() {
            Some(last) if last.is_alphabetic() || last == '.' => &self.money_letters,
            _ => &self.money,
        }
    }

    /// Writes digits with `places` of them after the point.
    fn write(&self, out: &mut String, digits: u64, places: u32) {
        let unit = 10_u64.pow(places);
        let whole = digits / unit;
        let mut buffer = [0; 20];
        let text = written(&mut buffer, whole, 1);
        if text.len() >= 3 + self.group_from {
            let first = (text.len() - 1) % 3 + 1;
            out.push_str(&text[..first]);
            for at in (first..text.len()).step_by(3) {
                out.push_str(self.group);
                out.push_str(&text[at..at + 3]);
            }
        } else {
            out.push_str(text);
        }
        if places > 0 {
            out.push_str(self.decimal);
            out.push_str(written(&mut buffer, digits % unit, places as usize));
        }
    }
}

/// A number in digits, at least so many.
fn written(buffer: &mut [u8; 20], mut number: u64, least: usize) -> &str {
    let mut at = buffer.len();
    while number > 0 || buffer.len() - at < least {
        at -= 1;
        buffer[at] = b'0' + (number % 10) as u8;
        number /= 10;
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or_default()
}

impl Pattern {
    /// Reads a pattern such as `#,##0.00 ¤;-#,##0.00 ¤`. Where the language says nothing of negative
    /// numbers, the minus stands first.
    fn read(pattern: &'static str) -> Pattern {
        let (positive, negative) = match pattern.split_once(';') {
            Some((positive, negative)) => (pieces(positive), pieces(negative)),
            None => {
                let negative = [Piece::Minus].into_iter().chain(pieces(pattern)).collect();
                (pieces(pattern), negative)
            }
        };
        Pattern { positive, negative }
    }

    /// Whether a space stands between number and sign.
    fn is_spaced(&self) -> bool {
        self.positive.iter().any(|p| matches!(p, Piece::Text(text) if text.contains('\u{a0}')))
    }

    fn write(
        &self,
        out: &mut String,
        style: &Style,
        negative: bool,
        symbol: &str,
        digits: (u64, u32),
    ) {
        for piece in if negative { &self.negative } else { &self.positive } {
            piece.write(out, style, symbol, digits);
        }
    }
}

impl Piece {
    fn write(&self, out: &mut String, style: &Style, symbol: &str, (digits, places): (u64, u32)) {
        match self {
            Piece::Number => style.write(out, digits, places),
            Piece::Minus => out.push_str(style.minus),
            Piece::Symbol => out.push_str(symbol),
            Piece::Text(text) => out.push_str(text),
        }
    }
}

/// The pieces of a pattern: digits stand where `#,##0.00` does, the sign where `¤` or `%` does.
fn pieces(pattern: &'static str) -> Vec<Piece> {
    let is_number = |c: char| matches!(c, '#' | '0' | ',' | '.');
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some(first) = rest.chars().next() {
        let single = first.len_utf8();
        let special = |c: char| is_number(c) || matches!(c, '-' | '¤' | '%');
        let (piece, length) = match first {
            '-' => (Piece::Minus, single),
            '¤' | '%' => (Piece::Symbol, single),
            c if is_number(c) => {
                (Piece::Number, rest.find(|c| !is_number(c)).unwrap_or(rest.len()))
            }
            _ => {
                let end = rest.find(special).unwrap_or(rest.len());
                (Piece::Text(&rest[..end]), end)
            }
        };
        pieces.push(piece);
        rest = &rest[length..];
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use values::Currency;

    fn amount(minor: i64, code: &str) -> Money {
        Money { minor, currency: Currency::parse(code).expect("a currency") }
    }

    #[test]
    fn groups_are_made_where_the_language_makes_them() {
        assert_eq!(number(Language::En, 1234), "1,234");
        assert_eq!(number(Language::Es, 1234), "1234");
        assert_eq!(number(Language::Es, 12345), "12.345");
        assert_eq!(number(Language::Fr, -1_234_567), "-1\u{202f}234\u{202f}567");
        assert_eq!(number(Language::En, i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(number(Language::En, 0), "0");
        assert_eq!(decimal(Language::De, 45, 1), "4,5");
        assert_eq!(decimal(Language::De, -5, 2), "-0,05");
    }

    #[test]
    fn money_has_the_digits_of_its_currency() {
        assert_eq!(money(Language::Ja, amount(129_900, "JPY")), "￥129,900");
        assert_eq!(money(Language::En, amount(1_500, "KWD")), "KWD\u{a0}1.500");
        assert_eq!(money(Language::Nl, amount(-1050, "EUR")), "€\u{a0}-10,50");
        assert_eq!(
            money(Language::Ar, amount(-123_450, "EUR")),
            "\u{200f}\u{200e}-1,234.50\u{a0}€"
        );
        assert_eq!(money(Language::En, amount(100, "ZZZ")), "ZZZ\u{a0}1.00", "unknown to CLDR");
    }

    #[test]
    fn a_range_says_the_currency_once_where_the_language_does() {
        let range = |language| money_range(language, amount(1000, "EUR"), amount(2050, "EUR"));
        assert_eq!(range(Language::En), "€10.00 – €20.50");
        assert_eq!(range(Language::De), "10,00–20,50\u{a0}€");
        let same = money_range(Language::En, amount(1000, "EUR"), amount(1000, "EUR"));
        assert_eq!(same, "€10.00");
    }

    #[test]
    fn shares_are_written_without_needless_zeros() {
        assert_eq!(percent(Language::En, 1900), "19%");
        assert_eq!(percent(Language::De, 525), "5,25\u{a0}%");
        assert_eq!(percent(Language::Tr, -550), "-%5,5");
        assert_eq!(percent(Language::En, 0), "0%");
    }
}
