//! Latin letters with marks: what remains without them, and the spellings that stand for them.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Base letters only: `größe` (folded: `grösse`) becomes `grosse`, `ł` becomes `l`.
pub fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.replace('\'', "");
    }
    let mut out = String::with_capacity(word.len());
    for c in word.nfd().filter(|c| !is_combining_mark(*c) && *c != '\'') {
        match c {
            'ə' => out.push('a'),
            c if c.is_ascii() => out.push(c),
            c => out.push_str(&any_ascii::any_ascii_char(c).to_ascii_lowercase()),
        }
    }
    out
}

/// The plain form, the German and Nordic one (`ae`, `oe`, `ue`, `aa`), and the one by sound
/// (`sh` for `š ş ś`, `zh` for `ž`, `gh` for `ğ`).
pub fn spellings(word: &str) -> Vec<String> {
    let first = plain(word);
    let mut all = Vec::with_capacity(4);
    if !word.is_ascii() {
        all.push(respell(word, doubled));
        all.push(respell(word, sounded));
    }
    // Belarusian names end in ў, which is written u: Sakalou is Sakalov.
    if first.len() > 5 && (first.ends_with("ou") || first.ends_with("au")) {
        all.push(format!("{}v", &first[..first.len() - 1]));
    }
    all.insert(0, first);
    all
}

fn respell(word: &str, table: fn(char) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(word.len() + 4);
    for c in word.nfc() {
        match table(c) {
            Some(s) => out.push_str(s),
            None => out.push_str(&plain(c.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

fn doubled(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'æ' => "ae",
        'ö' | 'ø' | 'œ' => "oe",
        'ü' => "ue",
        'å' => "aa",
        'ñ' => "ny",
        'ë' => "yo",
        _ => return None,
    })
}

fn sounded(c: char) -> Option<&'static str> {
    Some(match c {
        'š' | 'ş' | 'ș' | 'ś' => "sh",
        'č' | 'ć' | 'ç' => "ch",
        'ž' | 'ź' | 'ż' => "zh",
        'ğ' | 'ǧ' => "gh",
        'đ' => "dj",
        'ñ' => "n",
        'x' => "kh",
        'ə' => "e",
        'ŭ' => "v",
        _ => return None,
    })
}
