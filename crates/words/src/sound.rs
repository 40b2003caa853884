//! How a word sounds, in coarse Latin letters: what `наушники` and `naushniki`, 가방 and `gabang`,
//! سماعات and `sama3at` share. Only for pages of languages that have a script of their own.

use scripts::Script;
use values::Language;

use crate::atoms::Writing;

/// Whether words sound on a page of this language: only where people write its words in Latin
/// letters for want of others. Japanese is read back into kana instead.
pub fn is_asked(page: Language) -> bool {
    use Language::{Ar, He, Ko, Ru, Th, Uk};
    matches!(page, Ru | Uk | Ko | Ar | He | Th)
}

/// The sounds to store of a folded word. Those of Latin words on a page of another script are
/// marked, so that a word meets only words of the other script by its sound: by letters it meets
/// those of its own.
pub fn stored(page: Language, script: Writing, word: &str) -> Vec<String> {
    marked(script == Writing::Latin, keys(page, script, word, LEAST_STORED))
}

/// The sounds to look up for a folded word.
pub fn sought(page: Language, script: Writing, word: &str) -> Vec<String> {
    // The digits of Arabic in Latin letters are sure signs; a short word says enough with one.
    let chat = script == Writing::Latin && word.contains(|c: char| c.is_ascii_digit());
    let least = if chat { LEAST_STORED } else { LEAST_STORED + 1 };
    marked(script != Writing::Latin, keys(page, script, word, least))
}

/// The sounds to look up for a word that nothing else is known of: short ones as well.
pub fn sought_at_last(page: Language, script: Writing, word: &str) -> Vec<String> {
    marked(script != Writing::Latin, keys(page, script, word, LEAST_STORED))
}

const LEAST_STORED: usize = 2;

fn marked(is_latin: bool, mut keys: Vec<String>) -> Vec<String> {
    if is_latin {
        keys.iter_mut().for_each(|key| key.insert(0, '~'));
    }
    keys
}

/// The sounds of a folded word on a page; none if it says too little.
fn keys(page: Language, script: Writing, word: &str, least: usize) -> Vec<String> {
    let keys = match (page, script) {
        (Language::Ru | Language::Uk, Writing::Cyrillic) => {
            scripts::romanise_once(word, Script::Cyrillic)
                .map(|s| slavic(page, &s))
                .into_iter()
                .collect()
        }
        (Language::Ru | Language::Uk, Writing::Latin) => vec![slavic(page, word)],
        (Language::Ko, Writing::Hangul) => hangul(word),
        (Language::Ko, Writing::Latin) => vec![korean(word)],
        (Language::Ar, Writing::Arabic) => semitic(word, arabic),
        (Language::Ar, Writing::Latin) => chat(word),
        (Language::He, Writing::Hebrew) => semitic(word, hebrew),
        (Language::He, Writing::Latin) => chat(word),
        (Language::Th, Writing::Thai) => vec![thai(word)],
        (Language::Th, Writing::Latin) => vec![thai_latin(word)],
        _ => Vec::new(),
    };
    keys.into_iter().filter(|key| key.len() >= least).collect()
}

/// Rewrites the longest cluster that fits, letter by letter; what no row names is left out.
fn rewrite(word: &str, rows: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        match rows.iter().find(|(from, _)| rest.starts_with(from)) {
            Some((from, to)) => {
                if !to.is_empty() && !out.ends_with(to) {
                    out.push_str(to);
                }
                rest = &rest[from.len()..];
            }
            None => {
                if c.is_ascii_alphanumeric() && !out.ends_with(c) {
                    out.push(c);
                }
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

fn slavic(page: Language, latin: &str) -> String {
    const ROWS: [(&str, &str); 35] = [
        ("shch", "w"),
        ("stsch", "w"),
        ("sch", "w"),
        ("sh", "w"),
        ("sz", "w"),
        ("tch", "4"),
        ("ch", "4"),
        ("cz", "4"),
        ("zh", "z"),
        ("kh", "h"),
        ("ts", "c"),
        ("tz", "c"),
        ("ce", "ce"),
        ("ci", "ci"),
        ("cy", "ci"),
        ("ck", "k"),
        ("c", "k"),
        ("ph", "f"),
        ("th", "t"),
        ("x", "ks"),
        ("w", "v"),
        ("q", "k"),
        ("yo", "e"),
        ("jo", "e"),
        ("io", "e"),
        ("ye", "e"),
        ("je", "e"),
        ("ie", "e"),
        ("ee", "i"),
        ("oo", "u"),
        ("iy", "i"),
        ("yy", "i"),
        ("ij", "i"),
        ("y", "i"),
        ("j", "i"),
    ];
    let key = rewrite(&scripts::latin::plain(latin), &ROWS);
    // Ukrainian г is h in Latin letters, and so is х.
    if page == Language::Uk { key.replace('g', "h") } else { key }
}

// A word, and its last two and three syllables: compounds have the thing at the end.
fn hangul(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let n = letters.len();
    let tails = [n, 3, 2].into_iter().filter(|tail| *tail == n || *tail + 2 <= n);
    let mut out: Vec<String> = Vec::new();
    for tail in tails {
        let part: String = letters[n - tail..].iter().collect();
        out.extend(scripts::romanise_once(&part, Script::Hangul).map(|s| korean(&s)));
    }
    out
}

fn korean(latin: &str) -> String {
    const ROWS: [(&str, &str); 32] = [
        ("ch", "j"),
        ("tch", "j"),
        ("sh", "s"),
        ("ph", "p"),
        ("th", "t"),
        ("kk", "k"),
        ("tt", "t"),
        ("pp", "p"),
        ("ss", "s"),
        ("jj", "j"),
        ("eo", "o"),
        ("eu", "u"),
        ("ae", "e"),
        ("oe", "e"),
        ("oo", "u"),
        ("ou", "o"),
        ("ee", "i"),
        ("ui", "i"),
        ("wa", "a"),
        ("wo", "o"),
        ("we", "e"),
        ("wi", "i"),
        ("y", ""),
        ("g", "k"),
        ("d", "t"),
        ("b", "p"),
        ("v", "p"),
        ("r", "l"),
        ("f", "p"),
        ("z", "j"),
        ("c", "k"),
        ("q", "k"),
    ];
    // The bearers' habits write u for ㅓ; in words of goods it is o.
    rewrite(&scripts::latin::plain(latin), &ROWS).replace('u', "o")
}

/// Consonants only, with and without the ones that many do not write.
fn semitic(word: &str, letter: fn(char, bool) -> &'static str) -> Vec<String> {
    let mut full = String::new();
    let heard = word.strip_suffix('ه').unwrap_or(word);
    for (i, c) in heard.chars().enumerate() {
        let sound = letter(c, i == 0);
        if !full.ends_with(sound) || sound.is_empty() {
            full.push_str(sound);
        }
    }
    let short = full.replace('3', "");
    if short == full { vec![full] } else { vec![full, short] }
}

fn arabic(c: char, _first: bool) -> &'static str {
    match c {
        'ب' | 'پ' => "b",
        'ت' | 'ط' => "t",
        'ث' | 'س' | 'ص' => "s",
        'ج' => "j",
        'ح' | 'خ' | 'ه' => "h",
        'د' | 'ض' => "d",
        'ذ' | 'ز' | 'ظ' => "z",
        'ر' => "r",
        'ش' | 'چ' => "w",
        'ع' => "3",
        'غ' => "g",
        'ف' | 'ڤ' => "f",
        'ق' | 'ك' => "k",
        'گ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        _ => "",
    }
}

fn hebrew(c: char, first: bool) -> &'static str {
    match c {
        'ב' if first => "b",
        'ב' => "b",
        'ו' if first => "b",
        'ג' => "g",
        'ד' => "d",
        'ז' => "z",
        'ח' | 'ה' => "h",
        'ט' | 'ת' => "t",
        'כ' | 'ך' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' | 'צ' | 'ץ' => "s",
        'פ' | 'ף' => "f",
        'ר' => "r",
        'ש' => "w",
        _ => "",
    }
}

/// Arabic and Hebrew as they are written in Latin letters: digits for sounds that these have not.
fn chat(latin: &str) -> Vec<String> {
    const ROWS: [(&str, &str); 36] = [
        ("sh", "w"),
        ("ch", "h"),
        ("kh", "h"),
        ("gh", "g"),
        ("th", "s"),
        ("dh", "z"),
        ("tz", "s"),
        ("ts", "s"),
        ("2", ""),
        ("5", "h"),
        ("6", "t"),
        ("7", "h"),
        ("8", "k"),
        ("9", "s"),
        ("3", "3"),
        ("a", ""),
        ("e", ""),
        ("i", ""),
        ("o", ""),
        ("u", ""),
        ("y", ""),
        ("w", ""),
        ("v", "b"),
        ("p", "f"),
        ("q", "k"),
        ("c", "k"),
        ("x", "ks"),
        ("'", ""),
        ("bb", "b"),
        ("ss", "s"),
        ("ll", "l"),
        ("mm", "m"),
        ("nn", "n"),
        ("rr", "r"),
        ("tt", "t"),
        ("dd", "d"),
    ];
    let full = rewrite(&scripts::latin::plain(latin), &ROWS);
    let short = full.replace('3', "");
    let mut keys = vec![full];
    // In Egypt and Syria a 2 stands for ق.
    if latin.contains('2') {
        keys.push(rewrite(&scripts::latin::plain(latin).replace('2', "k"), &ROWS));
    }
    // An h at the end is the ending that is not heard.
    let mute = latin.ends_with("ah") || latin.ends_with("eh");
    if short != keys[0] {
        keys.push(short);
    }
    if mute {
        keys.extend(keys.clone().iter().filter_map(|key| key.strip_suffix('h').map(String::from)));
    }
    keys
}

/// Thai by the classes of its consonants; vowels and tones are left out.
fn thai(word: &str) -> String {
    let word = crate::bare::thai(word);
    let chars: Vec<char> = word.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        let next = chars.get(i + 1).copied().unwrap_or(' ');
        let class = match c {
            'ห' if "งญนมยรลว".contains(next) => continue,
            'ก' | 'ข' | 'ฃ' | 'ค' | 'ฅ' | 'ฆ' => 'k',
            'จ' | 'ฉ' | 'ช' | 'ฌ' => 'j',
            'ซ' | 'ศ' | 'ษ' | 'ส' => 's',
            'ด' | 'ต' | 'ฎ' | 'ฏ' | 'ถ' | 'ฐ' | 'ท' | 'ธ' | 'ฑ' | 'ฒ' => 't',
            'น' | 'ณ' | 'ง' | 'ร' | 'ล' | 'ฬ' => 'n',
            'บ' | 'ป' | 'ผ' | 'พ' | 'ภ' => 'p',
            'ฝ' | 'ฟ' => 'f',
            'ม' => 'm',
            'ห' | 'ฮ' => 'h',
            _ => continue,
        };
        if !out.ends_with(class) {
            out.push(class);
        }
    }
    out
}

fn thai_latin(word: &str) -> String {
    const ROWS: [(&str, &str); 25] = [
        ("kh", "k"),
        ("ph", "p"),
        ("th", "t"),
        ("ch", "j"),
        ("ng", "n"),
        ("g", "k"),
        ("c", "k"),
        ("q", "k"),
        ("d", "t"),
        ("b", "p"),
        ("z", "s"),
        ("l", "n"),
        ("r", "n"),
        ("v", ""),
        ("a", ""),
        ("e", ""),
        ("i", ""),
        ("o", ""),
        ("u", ""),
        ("y", ""),
        ("w", ""),
        ("sh", "s"),
        ("x", "ks"),
        ("k", "k"),
        ("'", ""),
    ];
    rewrite(&scripts::latin::plain(word), &ROWS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_and_its_latin_spelling_share_a_sound() {
        use Language::*;
        use Writing::*;
        for (page, script, word, latin) in [
            (Ru, Cyrillic, "наушники", "naushniki"),
            (Ru, Cyrillic, "коляска", "kolyaska"),
            (Ru, Cyrillic, "самсунг", "samsung"),
            (Uk, Cyrillic, "навушники", "navushnyky"),
            (Uk, Cyrillic, "годинник", "hodynnyk"),
            (Ko, Hangul, "가방", "gabang"),
            (Ko, Hangul, "지갑", "jigap"),
            (Ar, Arabic, "سماعات", "sama3at"),
            (Ar, Arabic, "سماعات", "samaat"),
            (He, Hebrew, "אוזניות", "ozniyot"),
            (He, Hebrew, "מקלדת", "mikledet"),
            (Th, Thai, "กระเป๋า", "krapao"),
        ] {
            let (a, b) = (keys(page, script, word, 3), keys(page, Latin, latin, 3));
            assert!(a.iter().any(|key| b.contains(key)), "{word} {latin}: {a:?} {b:?}");
        }
    }

    #[test]
    fn words_that_say_too_little_have_no_sound() {
        assert!(stored(Language::Ar, Writing::Arabic, "ماء").is_empty());
        assert!(stored(Language::Fr, Writing::Latin, "chaise").is_empty());
    }
}
