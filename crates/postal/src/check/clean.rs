//! Texts as they are stored: one space where there were several, no characters that only steer a
//! screen, letters and digits of full width as plain ones.

use unicode_normalization::UnicodeNormalization;
use values::Country;

use crate::{pattern::Pattern, rules::Rules};

/// A text of one line.
pub fn clean(text: &str) -> String {
    let plain = text.chars().filter(|c| !steers(*c)).map(|c| match c {
        '\u{ff10}'..='\u{ff19}'
        | '\u{ff21}'..='\u{ff3a}'
        | '\u{ff41}'..='\u{ff5a}'
        | '\u{ff0d}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c if c.is_whitespace() || c.is_control() => ' ',
        c => c,
    });
    let composed: String = plain.nfc().collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code or number: clean, with digits of every script as the ten that posts write, plain signs,
/// and in capitals.
pub fn clean_code(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30fc}' | '\u{fe63}' | '\u{ff70}' => '-',
        '〒' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => scripts::digit(c).unwrap_or(c).to_ascii_uppercase(),
    };
    clean(&clean(text).chars().map(plain).collect::<String>())
}

/// A postal code as the country writes it. People write the country's letters before it, as
/// `D-10115`, or leave out letters that every code there begins with, as the LV of Latvia.
pub fn fit(pattern: &Pattern, rules: &Rules, country: Country, code: &str) -> Option<String> {
    let code = code.replace('.', "");
    let letters: String = code.chars().take_while(char::is_ascii_alphabetic).collect();
    let prefix: String = rules.prefix.chars().filter(char::is_ascii_alphabetic).collect();
    let rest = code[letters.len()..].trim_start_matches([' ', '-']);
    let own = [&prefix, country.code()].contains(&letters.as_str());
    // The sign of old: D, F, A, I.
    let old = country.code().starts_with(&letters) && code[letters.len()..].starts_with('-');
    let without = || if !letters.is_empty() && (own || old) { pattern.fit(rest) } else { None };
    let with = || {
        let before = pattern.letters_before();
        if before.is_empty() { None } else { pattern.fit(&(before + &code)) }
    };
    pattern.fit(&code).or_else(without).or_else(with)
}

/// Whether a character only steers what is shown. Joiners stay: Persian and Indic words need them.
fn steers(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_one_plain_line() {
        assert_eq!(clean("  a\r\n\tb\u{3000}c\u{202e} "), "a b c");
        assert_eq!(clean("１−２－３ Ａｂ"), "1−2-3 Ab");
        assert_eq!(clean("Jose\u{301}"), "José");
        assert_eq!(clean("می\u{200c}دان"), "می\u{200c}دان");
    }

    #[test]
    fn codes_have_plain_digits_and_capitals() {
        assert_eq!(clean_code("〒１５４ー００２３"), "154-0023");
        assert_eq!(clean_code("١٢٣٤٥"), "12345");
        assert_eq!(clean_code("sw1a 1aa"), "SW1A 1AA");
        assert_eq!(clean_code("๑๐๑๕๐"), "10150");
    }
}
