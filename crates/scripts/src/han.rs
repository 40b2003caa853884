//! Han characters: one form for their variants, their readings, and the surnames that part a name
//! written without spaces.

use std::{collections::HashMap, sync::LazyLock};

static FOLDS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    rows(include_str!("../../../data/names/han_fold.tsv"))
        .filter_map(|(from, to)| Some((from.chars().next()?, to.chars().next()?)))
        .collect()
});

struct Reading {
    mandarin: &'static str,
    cantonese: &'static str,
}

static READINGS: LazyLock<HashMap<char, Reading>> = LazyLock::new(|| {
    rows(include_str!("../../../data/names/han_read.tsv"))
        .filter_map(|(c, readings)| {
            let (mandarin, cantonese) = readings.split_once('\t')?;
            Some((c.chars().next()?, Reading { mandarin, cantonese }))
        })
        .collect()
});

static SURNAMES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    rows(include_str!("../../../data/names/han_surnames.tsv"))
        .chain(rows(include_str!("../../../data/names/hangul_surnames.tsv")))
        .collect()
});

/// Syllables of Mandarin, for telling a name in pinyin from others.
static SYLLABLES: LazyLock<std::collections::HashSet<&'static str>> =
    LazyLock::new(|| READINGS.values().map(|r| r.mandarin).filter(|m| !m.is_empty()).collect());

/// The rows of a table: the first column and the rest; lines that start with `#` are remarks.
pub fn rows(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t'))
}

/// The one form that a character's variants fold to (simplified where there is such a form).
pub fn folded(c: char) -> char {
    FOLDS.get(&c).copied().unwrap_or(c)
}

/// How a Chinese or Korean surname is spelled in Latin letters, if it is known as a surname.
pub fn surname_spellings(surname: &str) -> Option<impl Iterator<Item = &'static str>> {
    SURNAMES.get(surname).map(|all| all.split(' '))
}

/// Whether the Latin word is a spelling of a Chinese surname in pinyin (the first of its row).
pub fn is_pinyin_surname(word: &str) -> bool {
    SURNAMES.values().any(|all| all.split(' ').next() == Some(word))
}

/// Parts a name of two to four characters without spaces into surname and given name.
pub fn surname_length(name: &[char]) -> usize {
    let two: String = name.iter().take(2).collect();
    if name.len() > 2 && SURNAMES.contains_key(two.as_str()) { 2 } else { 1 }
}

/// The Latin spellings of folded characters: pinyin, Cantonese as Hong Kong writes it,
/// Wade-Giles without its marks; those of a surname first.
pub fn spellings(word: &str) -> Vec<String> {
    let mut all: Vec<String> =
        surname_spellings(word).into_iter().flatten().map(str::to_string).collect();
    let mut mandarin = String::new();
    let mut giles = String::new();
    let mut cantonese = Some(String::new());
    for c in word.chars() {
        match READINGS.get(&c) {
            Some(r) if !r.mandarin.is_empty() => {
                mandarin.push_str(r.mandarin);
                giles.push_str(&wade_giles(r.mandarin));
                cantonese = cantonese.filter(|_| !r.cantonese.is_empty());
                if let Some(s) = cantonese.as_mut() {
                    s.push_str(&hong_kong(r.cantonese));
                }
            }
            _ => {
                let other = any_ascii::any_ascii_char(c).to_ascii_lowercase();
                mandarin.push_str(&other);
                giles.push_str(&other);
                cantonese = None;
            }
        }
    }
    all.push(mandarin);
    all.extend(cantonese);
    all.push(giles);
    all
}

/// Whether a Latin word can be parted into syllables of pinyin.
pub fn is_pinyin(word: &str) -> bool {
    if word.is_empty() || word.len() > 18 || !word.is_ascii() {
        return false;
    }
    let mut reached = vec![false; word.len() + 1];
    reached[0] = true;
    for i in 0..word.len() {
        if reached[i] {
            for j in i + 1..=word.len().min(i + 6) {
                reached[j] |= SYLLABLES.contains(&word[i..j]);
            }
        }
    }
    reached[word.len()]
}

fn wade_giles(pinyin: &str) -> String {
    match pinyin {
        "zhi" | "chi" => return "chih".into(),
        "shi" => return "shih".into(),
        "ri" => return "jih".into(),
        "zi" | "ci" => return "tzu".into(),
        "si" => return "ssu".into(),
        "you" => return "yu".into(),
        "yan" => return "yen".into(),
        "ye" => return "yeh".into(),
        "yue" => return "yueh".into(),
        "er" => return "erh".into(),
        "he" => return "ho".into(),
        "ge" | "ke" => return "ko".into(),
        "guo" | "kuo" => return "kuo".into(),
        "huo" | "shuo" => return pinyin.into(),
        _ => {}
    }
    const INITIALS: [(&str, &str); 14] = [
        ("zh", "ch"),
        ("ch", "ch"),
        ("sh", "sh"),
        ("b", "p"),
        ("d", "t"),
        ("g", "k"),
        ("j", "ch"),
        ("q", "ch"),
        ("x", "hs"),
        ("r", "j"),
        ("z", "ts"),
        ("c", "ts"),
        ("p", "p"),
        ("t", "t"),
    ];
    const FINALS: [(&str, &str); 5] =
        [("ian", "ien"), ("ie", "ieh"), ("ue", "ueh"), ("ong", "ung"), ("uo", "o")];
    let (initial, rest) = INITIALS
        .iter()
        .find_map(|(from, to)| pinyin.strip_prefix(from).map(|rest| (*to, rest)))
        .unwrap_or(("", pinyin));
    let rest = FINALS
        .iter()
        .find_map(|(from, to)| rest.strip_suffix(from).map(|head| format!("{head}{to}")))
        .unwrap_or_else(|| rest.to_string());
    format!("{initial}{rest}").replace('v', "u")
}

fn hong_kong(jyutping: &str) -> String {
    const INITIALS: [(&str, &str); 10] = [
        ("gw", "kw"),
        ("kw", "kw"),
        ("ng", "ng"),
        ("b", "p"),
        ("d", "t"),
        ("g", "k"),
        ("z", "ch"),
        ("c", "ch"),
        ("jyu", "yu"),
        ("j", "y"),
    ];
    const FINALS: [(&str, &str); 14] = [
        ("oeng", "eung"),
        ("oek", "euk"),
        ("oe", "eu"),
        ("eoi", "ui"),
        ("eon", "un"),
        ("eot", "ut"),
        ("yun", "yuen"),
        ("yut", "yuet"),
        ("aai", "ai"),
        ("aau", "au"),
        ("aang", "ang"),
        ("aan", "an"),
        ("aam", "am"),
        ("aak", "ak"),
    ];
    let (initial, rest) = INITIALS
        .iter()
        .find_map(|(from, to)| jyutping.strip_prefix(from).map(|rest| (*to, rest)))
        .unwrap_or(("", jyutping));
    let whole = format!("{initial}{rest}");
    FINALS
        .iter()
        .find_map(|(from, to)| whole.strip_suffix(from).map(|head| format!("{head}{to}")))
        .unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_read_in_mandarin_cantonese_and_wade_giles() {
        for (word, expected) in [
            ("小明", "xiaoming hsiaoming"),
            ("志强", "zhiqiang chikeung chihchiang"),
            ("黄", "huang wong ng"),
            ("林", "lin lam"),
            ("国", "guo kuo kwok"),
            ("曾", "zeng tsang"),
        ] {
            let all = spellings(word);
            for want in expected.split(' ') {
                assert!(all.iter().any(|s| s == want), "{word}: {want} in {all:?}");
            }
        }
    }

    #[test]
    fn pinyin_is_told_from_other_words() {
        for yes in ["xiaoming", "zhang", "yulan", "siyuan"] {
            assert!(is_pinyin(yes), "{yes}");
        }
        for no in ["hsiao", "sokolov", "chikeung", "derek", ""] {
            assert!(!is_pinyin(no), "{no}");
        }
    }

    #[test]
    fn double_surnames_are_known() {
        assert_eq!(surname_length(&['欧', '阳', '明']), 2);
        assert_eq!(surname_length(&['王', '小', '明']), 1);
    }
}
