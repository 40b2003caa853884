//! One form for each letter, before words are told apart: compatibility forms, full and half width,
//! signs that are not seen, apostrophes, Thai vowels in one order, Persian letters as Arabic ones.

use scripts::{Script, is_unseen};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};
use values::Language;

/// A text as the breaking of words wants it; case stays.
pub fn clean(text: &str) -> String {
    if text.is_ascii() {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    let plain = is_nfkc_quick(text.chars()) == IsNormalized::Yes;
    let mut put = |c: char| match c {
        '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʽ' | '`' | '´' | '′' | '׳' | '＇' => {
            out.push('\'')
        }
        '״' | '“' | '”' | '„' | '″' => out.push('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '־' => out.push('-'),
        '×' => out.push('x'),
        '٫' => out.push('.'),
        '٬' => out.push(','),
        c => out.push(scripts::digit(c).unwrap_or(c)),
    };
    // A mark of trade is no letter of the name before it, though NFKC writes it as two.
    let seen = text.chars().filter(|c| !matches!(c, '™' | '®' | '©' | '℠') && !is_unseen(*c));
    if plain {
        seen.for_each(&mut put);
    } else {
        seen.nfkc().for_each(&mut put);
    }
    if out.contains('\u{e4d}') { thai_am(&out) } else { out }
}

// NFKC parts ำ into a circle and a long a, with a tone mark between or before; one sign again.
fn thai_am(text: &str) -> String {
    let mut out: Vec<char> = Vec::with_capacity(text.len());
    for c in text.chars() {
        let n = out.len();
        let is_tone = |c: char| ('\u{e48}'..='\u{e4b}').contains(&c);
        match c {
            '\u{e32}' if n > 0 && out[n - 1] == '\u{e4d}' => out[n - 1] = '\u{e33}',
            '\u{e32}' if n > 1 && is_tone(out[n - 1]) && out[n - 2] == '\u{e4d}' => {
                out[n - 2] = out[n - 1];
                out[n - 1] = '\u{e33}';
            }
            c => out.push(c),
        }
    }
    out.into_iter().collect()
}

/// A word in small letters and in one form of each letter. In Turkish `I` is `ı` and stays apart
/// from `i`; everywhere else both are `i`.
pub fn fold(language: Language, word: &str) -> String {
    if language != Language::Tr {
        return word_fold(word);
    }
    let small = word.replace("I\u{307}", "i").replace('I', "ı");
    small.split('ı').map(word_fold).collect::<Vec<_>>().join("ı")
}

fn word_fold(word: &str) -> String {
    let mut folded = scripts::fold(word);
    if folded.contains('ё') {
        folded = folded.replace('ё', "е");
    }
    folded
}

/// Letters of one script that stand in a word of another since they look the same, as the word's
/// own: sellers write `Сasio` with a Cyrillic С.
pub fn one_script(word: &str) -> Option<String> {
    const ALIKE: [(char, char); 36] = [
        ('а', 'a'),
        ('е', 'e'),
        ('о', 'o'),
        ('р', 'p'),
        ('с', 'c'),
        ('у', 'y'),
        ('х', 'x'),
        ('і', 'i'),
        ('ј', 'j'),
        ('ѕ', 's'),
        ('к', 'k'),
        ('в', 'b'),
        ('т', 't'),
        ('м', 'm'),
        ('п', 'n'),
        ('А', 'A'),
        ('В', 'B'),
        ('Е', 'E'),
        ('К', 'K'),
        ('М', 'M'),
        ('Н', 'H'),
        ('О', 'O'),
        ('Р', 'P'),
        ('С', 'C'),
        ('Т', 'T'),
        ('У', 'Y'),
        ('Х', 'X'),
        ('І', 'I'),
        ('Ј', 'J'),
        ('Ѕ', 'S'),
        ('Ѵ', 'V'),
        ('ԁ', 'd'),
        ('һ', 'h'),
        ('ԛ', 'q'),
        ('ԝ', 'w'),
        ('ɡ', 'g'),
    ];
    let count = |script| word.chars().filter(|c| Script::of(*c) == Some(script)).count();
    let (latin, cyrillic) = (count(Script::Latin), count(Script::Cyrillic));
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    let to_latin = |c: char| ALIKE.iter().find(|a| a.0 == c).map(|a| a.1);
    let to_cyrillic = |c: char| ALIKE.iter().find(|a| a.1 == c).map(|a| a.0);
    let all_to_latin =
        word.chars().all(|c| Script::of(c) != Some(Script::Cyrillic) || to_latin(c).is_some());
    let out = if all_to_latin && (latin >= cyrillic || cyrillic == 1) {
        word.chars().map(|c| to_latin(c).unwrap_or(c)).collect()
    } else {
        word.chars().map(|c| to_cyrillic(c).unwrap_or(c)).collect()
    };
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_one_text_become_one() {
        for (a, b) in [
            ("ﾜｲﾔﾚｽ", "ワイヤレス"),
            ("１２ｋｇ", "12kg"),
            ("น\u{e49}\u{e4d}\u{e32}", "น้ำ"),
            ("น\u{e4d}\u{e49}\u{e32}", "น้ำ"),
            ("ســماعات", "سماعات"),
            ("١٫٥", "1.5"),
            ("Nike™", "Nike"),
            ("m²", "m2"),
        ] {
            assert_eq!(clean(a), clean(b), "{a} {b}");
        }
    }

    #[test]
    fn the_turkish_i_is_right_in_turkish_and_forgiving_elsewhere() {
        assert_eq!(fold(Language::Tr, "IŞIK"), "ışık");
        assert_eq!(fold(Language::Tr, "İPEK"), "ipek");
        assert_eq!(fold(Language::En, "IŞIK"), fold(Language::En, "ışik"));
    }

    #[test]
    fn letters_that_only_look_alike_are_the_words_own() {
        assert_eq!(one_script("Сasio").as_deref(), Some("Casio"));
        assert_eq!(one_script("кpем").as_deref(), Some("крем"));
        assert_eq!(one_script("крем"), None);
    }
}
