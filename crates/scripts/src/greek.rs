//! Greek to Latin: as passports write it (ELOT 743) and as schools do.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The two spellings of a folded Greek word.
pub fn spellings(word: &str) -> Vec<String> {
    let bare: String = word.nfd().filter(|c| !is_combining_mark(*c)).collect();
    vec![write(&bare, modern), write(&bare, classical)]
}

const PAIRS: [(&str, &str, &str); 10] = [
    ("ου", "ou", "u"),
    ("αυ", "av", "au"),
    ("ευ", "ev", "eu"),
    ("μπ", "b", "mp"),
    ("ντ", "nt", "d"),
    ("γκ", "gk", "g"),
    ("γγ", "ng", "ng"),
    ("αι", "ai", "e"),
    ("ει", "ei", "i"),
    ("οι", "oi", "i"),
];

fn write(word: &str, letters: fn(char) -> Option<&'static str>) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        if let Some((pair, a, b)) = PAIRS.iter().find(|(pair, ..)| rest.starts_with(pair)) {
            out.push_str(if letters('β') == Some("v") { a } else { b });
            rest = &rest[pair.len()..];
            continue;
        }
        out.push_str(letters(c).unwrap_or_else(|| any_ascii::any_ascii_char(c)));
        rest = &rest[c.len_utf8()..];
    }
    out.to_ascii_lowercase()
}

fn modern(c: char) -> Option<&'static str> {
    Some(match c {
        'β' => "v",
        'η' => "i",
        'υ' => "y",
        'χ' => "ch",
        'ξ' => "x",
        'ψ' => "ps",
        'ω' => "o",
        'φ' => "f",
        'θ' => "th",
        _ => return None,
    })
}

fn classical(c: char) -> Option<&'static str> {
    Some(match c {
        'β' => "b",
        'η' => "e",
        'υ' => "i",
        'χ' => "h",
        'ξ' => "x",
        'ψ' => "ps",
        'ω' => "o",
        'φ' => "ph",
        'θ' => "th",
        _ => return None,
    })
}
