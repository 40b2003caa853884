//! Words typed with the keyboard left in the wrong layout: `yfeiybrb` is наушники, `ыфьыгтп` is
//! samsung.

use values::Language;

use crate::clean::clean;

/// The keys of an American keyboard, plain and shifted, in the order of the tables below.
const KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`";

const RU: &str = "йцукенгшщзхъфывапролджэячсмитьбю.ё";
const UK: &str = "йцукенгшщзхїфівапролджєячсмитьбю.'";
const HE: &str = "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.;";
const AR: &str = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u{fefb}ىةوزظذ";
const TH: &str = "ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ_";
const TH_DIGITS: [(char, char); 12] = [
    ('1', 'ๅ'),
    ('2', '/'),
    ('3', '-'),
    ('4', 'ภ'),
    ('5', 'ถ'),
    ('6', '\u{e38}'),
    ('7', '\u{e36}'),
    ('8', 'ค'),
    ('9', 'ต'),
    ('0', 'จ'),
    ('-', 'ข'),
    ('=', 'ช'),
];
const TH_SHIFTED: (&str, &str) = (
    "^WERTYUIOPASDFGHJKL:\"ZXCVBNM<>?{}",
    "\u{e39}\"ฎฑธ\u{e4d}\u{e4a}ณฯญฤฆฏโฌ\u{e47}\u{e4b}ษศซ.()ฉฮ\u{e3a}\u{e4c}?ฒฬฦฐ,",
);
const JAMO: &str = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'ㅋㅌㅊㅍㅠㅜㅡ,./`";

/// What a chunk says when it was meant in another layout, and the language to read it in. A chunk
/// of Latin letters is tried in the page's layout, another in the American one.
pub fn readings(page: Language, raw: &str) -> Vec<(Language, String)> {
    let letters = raw.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || raw.chars().count() < 3 {
        return Vec::new();
    }
    if page == Language::Vi {
        return telex(raw).into_iter().map(|text| (page, text)).collect();
    }
    if raw.is_ascii() {
        return meant(page, raw).into_iter().map(|text| (page, text)).collect();
    }
    let mut out = Vec::new();
    for language in
        [Language::Ru, Language::Uk, Language::He, Language::Ar, Language::Th, Language::Ko]
    {
        if let Some(text) = unmeant(language, raw)
            && !out.iter().any(|(_, other)| *other == text)
        {
            let read = if Language::Ru == page || Language::Uk == page || !is_latin(page) {
                Language::En
            } else {
                page
            };
            out.push((read, text));
        }
    }
    out
}

fn is_latin(page: Language) -> bool {
    use Language::{Ar, He, Ja, Ko, Ru, Th, Uk};
    !matches!(page, Ar | He | Ja | Ko | Ru | Th | Uk)
}

fn table(language: Language) -> Option<&'static str> {
    Some(match language {
        Language::Ru => RU,
        Language::Uk => UK,
        Language::He => HE,
        Language::Ar => AR,
        Language::Th => TH,
        _ => return None,
    })
}

/// Keys of the American layout as the letters that the page's layout has there.
fn meant(page: Language, raw: &str) -> Option<String> {
    if page == Language::Ko {
        return hangul(raw);
    }
    let table = table(page)?;
    let mut out = String::with_capacity(raw.len() * 2);
    for c in raw.chars() {
        let shifted = page == Language::Th && c.is_ascii();
        if shifted && let Some(i) = TH_SHIFTED.0.chars().position(|k| k == c) {
            out.extend(TH_SHIFTED.1.chars().nth(i));
        } else if page == Language::Th
            && let Some(row) = TH_DIGITS.iter().find(|r| r.0 == c)
        {
            out.push(row.1);
        } else {
            match KEYS.chars().position(|k| k == c.to_ascii_lowercase()) {
                Some(i) => out.extend(table.chars().nth(i)),
                None => out.push(c),
            }
        }
    }
    let out = out.replace('\u{fefb}', "لا");
    out.chars().any(char::is_alphabetic).then_some(out)
}

/// Letters of a layout as the keys that an American one has there, if all of them are letters.
fn unmeant(language: Language, raw: &str) -> Option<String> {
    if language == Language::Ko {
        return keys_of_hangul(raw);
    }
    let table = table(language)?;
    let raw = raw.replace("لا", "\u{fefb}");
    let mut out = String::with_capacity(raw.len());
    for c in raw.chars() {
        let c = c.to_lowercase().next().unwrap_or(c);
        if c.is_ascii_digit() {
            out.push(c);
            continue;
        }
        let i = table.chars().position(|k| k == c)?;
        out.extend(KEYS.chars().nth(i));
    }
    let letters = out.chars().filter(char::is_ascii_alphabetic).count();
    (letters >= 3 && out.chars().all(|c| c.is_ascii_alphanumeric())).then_some(out)
}

/// Vietnamese typed for an input method that was off: `ddieenj thoaij` is điện thoại.
fn telex(raw: &str) -> Option<String> {
    const PAIRS: [(&str, &str); 7] =
        [("dd", "đ"), ("aa", "â"), ("aw", "ă"), ("ee", "ê"), ("oo", "ô"), ("ow", "ơ"), ("uw", "ư")];
    const TONES: [(char, char); 5] =
        [('s', '\u{301}'), ('f', '\u{300}'), ('r', '\u{309}'), ('x', '\u{303}'), ('j', '\u{323}')];
    let mut word = raw.to_lowercase();
    if !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let last = word.chars().last()?;
    let tone = TONES.iter().find(|row| row.0 == last).map(|row| row.1);
    if tone.is_some() {
        word.pop();
    }
    let mut text = word.replace("uow", "ươ");
    for (from, to) in PAIRS {
        text = text.replace(from, to);
    }
    if text == word && tone.is_none() {
        return None;
    }
    let Some(tone) = tone else { return Some(text) };
    let letters: Vec<char> = text.chars().collect();
    let vowel = |c: char| "aeiouyâăêôơư".contains(c);
    let first = letters.iter().position(|c| vowel(*c))?;
    let end = (first..letters.len()).find(|i| !vowel(letters[*i])).unwrap_or(letters.len());
    // The tone stands on the marked vowel, else on the second of two before a consonant, else on
    // the first; qu and gi begin a syllable.
    let start = match text.as_bytes() {
        [b'q', b'u', ..] | [b'g', b'i', ..] if end - first > 1 => first + 1,
        _ => first,
    };
    let marked = (start..end).rev().find(|i| "âăêôơư".contains(letters[*i]));
    let closed = end < letters.len() && end - start > 1;
    let place = marked.unwrap_or(if closed || end - start > 2 { start + 1 } else { start });
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        out.push(*c);
        if i == place {
            out.push(tone);
        }
    }
    Some(clean(&out))
}

const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const FINALS: &str = "-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const PAIRS: [(&str, char); 18] = [
    ("ㅗㅏ", 'ㅘ'),
    ("ㅗㅐ", 'ㅙ'),
    ("ㅗㅣ", 'ㅚ'),
    ("ㅜㅓ", 'ㅝ'),
    ("ㅜㅔ", 'ㅞ'),
    ("ㅜㅣ", 'ㅟ'),
    ("ㅡㅣ", 'ㅢ'),
    ("ㄱㅅ", 'ㄳ'),
    ("ㄴㅈ", 'ㄵ'),
    ("ㄴㅎ", 'ㄶ'),
    ("ㄹㄱ", 'ㄺ'),
    ("ㄹㅁ", 'ㄻ'),
    ("ㄹㅂ", 'ㄼ'),
    ("ㄹㅅ", 'ㄽ'),
    ("ㄹㅌ", 'ㄾ'),
    ("ㄹㅍ", 'ㄿ'),
    ("ㄹㅎ", 'ㅀ'),
    ("ㅂㅅ", 'ㅄ'),
];

fn pair(a: char, b: char) -> Option<char> {
    PAIRS.iter().find(|(pair, _)| pair.chars().eq([a, b])).map(|row| row.1)
}

fn place(table: &str, c: char) -> Option<u32> {
    table.chars().position(|k| k == c).and_then(|i| u32::try_from(i).ok())
}

fn jamo(key: char) -> Option<char> {
    Some(match key {
        'Q' => 'ㅃ',
        'W' => 'ㅉ',
        'E' => 'ㄸ',
        'R' => 'ㄲ',
        'T' => 'ㅆ',
        'O' => 'ㅒ',
        'P' => 'ㅖ',
        key => {
            let i = KEYS.chars().position(|k| k == key.to_ascii_lowercase())?;
            JAMO.chars().nth(i).filter(|j| !j.is_ascii())?
        }
    })
}

/// Keys as the syllables that the Korean layout makes of them, if all of them make syllables.
fn hangul(raw: &str) -> Option<String> {
    let jamo: Vec<char> = raw.chars().map(jamo).collect::<Option<_>>()?;
    let is_vowel = |i: usize| jamo.get(i).is_some_and(|c| place(VOWELS, *c).is_some());
    let mut out = String::new();
    let mut i = 0;
    while i < jamo.len() {
        let initial = place(INITIALS, jamo[i])?;
        if !is_vowel(i + 1) {
            return None;
        }
        let mut vowel = jamo[i + 1];
        i += 2;
        if is_vowel(i)
            && let Some(both) = pair(vowel, jamo[i])
        {
            vowel = both;
            i += 1;
        }
        // A consonant belongs to this syllable when no vowel follows it.
        let mut last = '-';
        if i < jamo.len() && !is_vowel(i) && !is_vowel(i + 1) && place(FINALS, jamo[i]).is_some() {
            last = jamo[i];
            i += 1;
            if i < jamo.len()
                && !is_vowel(i)
                && !is_vowel(i + 1)
                && let Some(both) = pair(last, jamo[i])
            {
                last = both;
                i += 1;
            }
        }
        let code = 0xac00 + (initial * 21 + place(VOWELS, vowel)?) * 28 + place(FINALS, last)?;
        out.push(char::from_u32(code)?);
    }
    Some(out)
}

fn keys_of_hangul(raw: &str) -> Option<String> {
    let mut out = String::new();
    let mut put = |c: char| -> Option<()> {
        let parts: Vec<char> =
            PAIRS.iter().find(|row| row.1 == c).map_or(vec![c], |row| row.0.chars().collect());
        for part in parts {
            let key = match part {
                'ㅃ' => 'q',
                'ㅉ' => 'w',
                'ㄸ' => 'e',
                'ㄲ' => 'r',
                'ㅆ' => 't',
                'ㅒ' => 'o',
                'ㅖ' => 'p',
                part => KEYS.chars().nth(JAMO.chars().position(|k| k == part)?)?,
            };
            out.push(key);
        }
        Some(())
    };
    for c in raw.chars() {
        match (c as u32).checked_sub(0xac00).filter(|n| *n < 11172) {
            Some(n) => {
                put(INITIALS.chars().nth(n as usize / 588)?)?;
                put(VOWELS.chars().nth(n as usize / 28 % 21)?)?;
                if n % 28 > 0 {
                    put(FINALS.chars().nth(n as usize % 28)?)?;
                }
            }
            // Parts that made no syllable; NFKC has written them as initial letters.
            None => put(conjoining(c).unwrap_or(c))?,
        }
    }
    Some(out)
}

fn conjoining(c: char) -> Option<char> {
    match c as u32 {
        n @ 0x1100..=0x1112 => INITIALS.chars().nth((n - 0x1100) as usize),
        n @ 0x1161..=0x1175 => VOWELS.chars().nth((n - 0x1161) as usize),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wrong_layout_is_read_right() {
        for (page, raw, expected) in [
            (Language::Ru, "yfeiybrb", "наушники"),
            (Language::Ru, "xt[jk", "чехол"),
            (Language::Uk, "suhfirb", "іграшки"),
            (Language::He, "xfhi", "סכין"),
            (Language::He, "neks,", "מקלדת"),
            (Language::Ar, "slhuhj", "سماعات"),
            (Language::Ko, "wlrkq", "지갑"),
            (Language::Ko, "dnsehdghk", "운동화"),
            (Language::Th, "s,;d", "หมวก"),
            (Language::Ru, "ыфьыгтп", "samsung"),
            (Language::En, "ыфьыгтп", "samsung"),
            (Language::Ko, "ㅑㅔㅙㅜㄷ", "iphone"),
            (Language::Vi, "ddieenj", "điện"),
            (Language::Vi, "thoaij", "thoại"),
            (Language::Vi, "khoong", "không"),
            (Language::Vi, "giayf", "giày"),
            (Language::Vi, "quaanf", "quần"),
            (Language::Vi, "tuis", "túi"),
        ] {
            let all = readings(page, raw);
            assert!(all.iter().any(|(_, text)| text == expected), "{raw}: {all:?}");
        }
    }

    #[test]
    fn tables_have_a_letter_for_each_key() {
        for table in [RU, UK, HE, AR, TH, JAMO] {
            assert_eq!(table.chars().count(), KEYS.chars().count(), "{table}");
        }
        assert_eq!(TH_SHIFTED.0.chars().count(), TH_SHIFTED.1.chars().count());
    }
}
