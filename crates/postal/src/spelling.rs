//! Names of places as people write them: folded for comparing, in capitals for labels, and which
//! script a text is in.

use std::{collections::BTreeSet, sync::LazyLock};

use scripts::han;
use unicode_normalization::{
    UnicodeNormalization,
    char::{decompose_compatible, is_combining_mark},
};

/// Words that say what kind of place is named, and endings that do in scripts without spaces.
/// People leave them out and put them in. Own list.
const KINDS: &str = "shi sheng qu xian zhou city county co district province prefecture governorate \
    emirate oblast kray krai republic respublika respublits okrug state of the department \
    departamento provincia estado de region parish ken fu to do si gun gu tinh thanh pho tp ili \
    область обл край республика респ республіка город г місто м автономный ао \
    محافظة إمارة استان منطقة จังหวัด";
const ENDINGS: [&str; 22] = [
    "특별자치도",
    "특별자치시",
    "광역시",
    "특별시",
    "도",
    "시",
    "군",
    "구",
    "省",
    "市",
    "区",
    "區",
    "县",
    "縣",
    "郡",
    "府",
    "都",
    "道",
    "州",
    "旗",
    "盟",
    "特别行政区",
];

/// Lower case, without marks, spaces and punctuation, with the letters that have a mark built in
/// written plainly and variants of Han characters as one. For comparing only.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            c if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
            c if c.is_ascii() => {}
            '\u{4e00}'..='\u{9fff}' => folded.push(han::folded(character)),
            c => decompose_compatible(c, |c| fold_letter(c, &mut folded)),
        }
    }
    folded
}

fn fold_letter(letter: char, folded: &mut String) {
    for lower in letter.to_lowercase() {
        match lower {
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c if c.is_alphanumeric() && !is_combining_mark(c) => folded.push(c),
            _ => {}
        }
    }
}

/// The folded name without words and endings that say what kind of place it is, and the first of
/// the words that stay: every name with this core contains it.
pub fn core(text: &str) -> (String, String) {
    static WORDS: LazyLock<BTreeSet<String>> =
        LazyLock::new(|| KINDS.split_whitespace().map(fold).collect());
    static FOLDED: LazyLock<Vec<String>> =
        LazyLock::new(|| ENDINGS.iter().map(|ending| fold(ending)).collect());
    let parts = text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c) && c != '\'');
    let words: Vec<String> = parts.map(fold).filter(|word| !word.is_empty()).collect();
    let says = |word: &&String| !WORDS.contains(*word);
    let mut bare: String = words.iter().filter(says).cloned().collect();
    let mut first = words.iter().find(says).cloned().unwrap_or_default();
    if bare.is_empty() {
        (bare, first) = (words.concat(), String::new());
    }
    let ended = FOLDED.iter().filter_map(|ending| bare.strip_suffix(ending.as_str()));
    // One syllable or character alone would be too little to tell places apart.
    let short = ended.filter(|rest| rest.chars().count() > 1).min_by_key(|rest| rest.len());
    let short = short.unwrap_or(&bare).to_owned();
    first.truncate(first.len().min(short.len()));
    (short, first)
}

/// Whether no letter is of another script than the Latin.
pub fn is_latin(text: &str) -> bool {
    text.chars().all(|c| !c.is_alphabetic() || is_latin_letter(c))
}

fn is_latin_letter(c: char) -> bool {
    matches!(c, '\0'..='\u{2af}' | '\u{1d00}'..='\u{1dbf}' | '\u{1e00}'..='\u{1eff}'
        | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{ff21}'..='\u{ff5a}')
        || matches!(c, '\u{2b0}'..='\u{2ff}' | '\u{300}'..='\u{36f}' | 'ª' | 'º')
}

/// Whether a character is written without spaces to its neighbours: Han and kana, not hangul.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Capitals as a label has them: with the dotted İ where the language has it, without the accents
/// that Greek leaves out, and no capitals of Georgian, which writes none.
pub fn capitals(text: &str, dotted: bool) -> String {
    let mut all = String::with_capacity(text.len());
    for character in text.nfc() {
        match character {
            'i' if dotted => all.push('İ'),
            '\u{10d0}'..='\u{10ff}' => all.push(character),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => {
                // The accent goes; the two points that part vowels stay.
                let bare = std::iter::once(character).nfd();
                let bare = bare.filter(|c| !is_combining_mark(*c) || *c == '\u{308}').nfc();
                all.extend(bare.flat_map(char::to_uppercase));
            }
            other => all.extend(other.to_uppercase()),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_those_of_the_language() {
        assert_eq!(capitals("Zürich", false), "ZÜRICH");
        assert_eq!(capitals("Straße", false), "STRASSE");
        assert_eq!(capitals("Kadıköy, Çin", true), "KADIKÖY, ÇİN");
        assert_eq!(capitals("Αθήνα, Μαΐου", false), "ΑΘΗΝΑ, ΜΑΪΟΥ");
        assert_eq!(capitals("თბილისი", false), "თბილისი");
        assert_eq!(capitals("東京", false), "東京");
    }

    #[test]
    fn a_text_is_latin_if_no_letter_is_of_another_script() {
        assert!(is_latin("Hà Nội 12, № 5") && is_latin("Łódź") && is_latin("12-3"));
        assert!(!is_latin("東京 Tower") && !is_latin("Москва") && !is_latin("القاهرة"));
    }
}
