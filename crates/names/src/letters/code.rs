//! Codes of sound: coarse classes of consonants that the ways of spelling one name share.
//!
//! Classes: `P` b p; `T` d t th; `K` g k q kh gh and a heard h; `F` f v w ph; `S` all hissing
//! sounds; `L R M N`; `A` a vowel at the start. A word with three consonants or more is its
//! consonants; a shorter one keeps its vowels as well (`A I U`), or half of all Chinese and Korean
//! names would be equal.

use super::{Script, han, semitic};

/// The codes of one word.
#[derive(Debug, Clone, Default)]
pub struct Codes {
    /// What is looked up: consonants, with the vowels if there are fewer than three.
    pub full: Vec<String>,
    /// Consonants only, for meeting scripts that do not write vowels.
    pub bones: Vec<String>,
}

/// The codes of a folded word with its Latin spellings (see [`super::romanise`]).
pub fn codes(word: &str, script: Script, latin: &[String]) -> Codes {
    if script.is_abjad() {
        let bones = semitic::codes(word, script);
        return Codes { full: bones.clone(), bones };
    }
    let mut codes = Codes::default();
    for spelling in latin {
        let doubtful = spelling.contains("ch") || spelling.ends_with('c');
        for hard_ch in if doubtful { &[false, true][..] } else { &[false] } {
            let (full, bones) = of_latin(spelling, *hard_ch);
            push(&mut codes.full, full);
            push(&mut codes.bones, bones);
        }
    }
    codes
}

fn push(all: &mut Vec<String>, code: String) {
    if !code.is_empty() && !all.contains(&code) {
        all.push(code);
    }
}

// Letters that are heard together, by the first of them, the longest first.
fn clusters(first: u8) -> &'static [(&'static str, &'static str)] {
    match first {
        b's' => &[
            ("schtsch", "S"),
            ("shtsch", "S"),
            ("stsch", "S"),
            ("shch", "S"),
            ("szcz", "S"),
            ("sch", "S"),
            ("sce", "Sa"),
            ("sci", "Si"),
            ("scy", "Si"),
            ("sh", "S"),
            ("sz", "S"),
        ],
        b'c' => &[
            ("chtch", "S"),
            ("cz", "S"),
            ("ck", "K"),
            ("cq", "K"),
            ("ce", "Sa"),
            ("ci", "Si"),
            ("cy", "Si"),
        ],
        b't' => &[("tsch", "S"), ("tch", "S"), ("tsh", "S"), ("ts", "S"), ("tz", "S"), ("th", "T")],
        b'd' => &[("dsch", "j"), ("dzh", "j"), ("dz", "S"), ("dj", "j"), ("dh", "T")],
        b'z' => &[("zh", "S")],
        b'k' => &[("kh", "K")],
        b'g' => &[("gh", "K")],
        b'p' => &[("ph", "F"), ("pf", "F")],
        b'b' => &[("bh", "P")],
        b'r' => &[("rh", "R")],
        b'w' => &[("wh", "F")],
        b'q' => &[("qu", "K")],
        b'e' => &[("ee", "i")],
        b'o' => &[("oo", "u")],
        _ => &[],
    }
}

/// The code of one spelling, in full and of consonants only; `hard_ch` reads `ch`, and a `c` at
/// the end, as in German and not as in English.
fn of_latin(spelling: &str, hard_ch: bool) -> (String, String) {
    let mut classes: Vec<u8> = Vec::with_capacity(spelling.len());
    let mut rest = spelling;
    while let Some(first) = rest.bytes().next() {
        let (class, used) = class_at(spelling, rest, first, hard_ch);
        for c in class.bytes() {
            // Doubled consonants, and consonants of one class side by side, are heard as one.
            if c.is_ascii_lowercase() || classes.last() != Some(&c) {
                classes.push(c);
            }
        }
        rest = &rest[used..];
    }
    (with_vowels_if_short(&classes), bones(&classes))
}

fn class_at(word: &str, rest: &str, first: u8, hard_ch: bool) -> (&'static str, usize) {
    let at_start = rest.len() == word.len();
    if rest.starts_with("ch") && !rest.starts_with("chtch") {
        return (if hard_ch { "K" } else { "S" }, 2);
    }
    if rest.starts_with("ng") {
        let heard = rest.as_bytes().get(2).is_some_and(|c| is_vowel(*c)) && !at_start;
        return (if heard { "NK" } else { "N" }, 2);
    }
    if at_start && rest.starts_with("hs") {
        return ("S", 2);
    }
    if let Some((cluster, class)) =
        clusters(first).iter().find(|(cluster, _)| rest.starts_with(cluster))
    {
        return (class, cluster.len());
    }
    let class = match first {
        b'a' | b'e' => "a",
        b'i' | b'y' => "i",
        b'o' | b'u' => "u",
        b'j' => "j",
        b'b' | b'p' => "P",
        b'd' | b't' => "T",
        b'g' | b'k' | b'q' => "K",
        b'c' if rest.len() == 1 && !hard_ch => "S",
        b'c' => "K",
        b'f' | b'v' | b'w' => "F",
        b's' | b'z' => "S",
        b'x' if at_start => "S",
        b'x' => "KS",
        b'l' => "L",
        b'r' => "R",
        b'm' => "M",
        b'n' => "N",
        b'h' if is_heard(word, rest, at_start) => "K",
        b'0' => "0",
        b'1' => "1",
        b'2' => "2",
        b'3' => "3",
        b'4' => "4",
        b'5' => "5",
        b'6' => "6",
        b'7' => "7",
        b'8' => "8",
        b'9' => "9",
        _ => "",
    };
    (class, 1)
}

// An h is heard at the start and between vowels; elsewhere it only colours its neighbour.
fn is_heard(word: &str, rest: &str, at_start: bool) -> bool {
    let vowel_after = rest.as_bytes().get(1).is_some_and(|c| is_vowel(*c));
    let before = word.len() - rest.len();
    vowel_after && (at_start || is_vowel(word.as_bytes()[before - 1]))
}

fn is_vowel(c: u8) -> bool {
    matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

fn bones(classes: &[u8]) -> String {
    let mut out = String::with_capacity(classes.len());
    for (i, c) in classes.iter().enumerate() {
        if !c.is_ascii_lowercase() {
            out.push(*c as char);
        } else if i == 0 {
            out.push('A');
        }
    }
    out
}

fn with_vowels_if_short(classes: &[u8]) -> String {
    let consonants = classes.iter().filter(|c| !c.is_ascii_lowercase()).count();
    if consonants >= 3 {
        return bones(classes);
    }
    let mut out = String::with_capacity(classes.len());
    let mut after_vowel = false;
    for (i, c) in classes.iter().enumerate() {
        let next_is_vowel = classes.get(i + 1).is_some_and(|n| matches!(n, b'a' | b'i' | b'u'));
        match c {
            b'j' => {}
            // A y before a vowel at the start is a glide: Yan, Yesi.
            b'i' if i == 0 && next_is_vowel => {}
            b'a' | b'i' | b'u' => {
                if !after_vowel {
                    out.push(c.to_ascii_uppercase() as char);
                }
                after_vowel = true;
                continue;
            }
            c => out.push(*c as char),
        }
        after_vowel = false;
    }
    out
}

/// Whether all these words are pinyin and one is a Chinese surname: such a name has one spelling
/// only, and is looked up letter by letter.
pub fn is_chinese_in_latin<'a>(mut words: impl Iterator<Item = &'a str> + Clone) -> bool {
    words.clone().all(han::is_pinyin) && words.any(han::is_pinyin_surname)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letters::{fold, romanise};

    fn full(word: &str) -> Vec<String> {
        let folded = fold(word);
        let script = Script::of_word(&folded);
        codes(&folded, script, &romanise(&folded, script)).full
    }

    fn bones_of(word: &str) -> Vec<String> {
        let folded = fold(word);
        let script = Script::of_word(&folded);
        codes(&folded, script, &romanise(&folded, script)).bones
    }

    #[test]
    fn spellings_of_one_name_share_a_code() {
        for group in [
            "Щербаков Shcherbakov Scerbakov Ščerbakov Schtscherbakow Szczerbakow Chtcherbakov",
            "Соколов Sokolov Sokolow Sokoloff Соколоў",
            "Александр Aleksandr Alexander Alexandr",
            "محمد Mohammed Muhammad Mohamed",
            "فاطمة Fatima Fatimah Fatma",
            "محمود Mahmoud Mahmood Mahmud",
            "يوسف Yusuf Youssef",
            "נתניהו Netanyahu",
            "Größmann Grossmann Groessmann",
            "Петрович Petrovic Petrović Petrovich Petrowitsch Petrovitch",
            "Zacharias Zakharias Захариас",
            "Παπαδόπουλος Papadopoulos Papadopulos",
            "Lee Li",
            "Chen Chehn",
        ] {
            let mut words = group.split(' ');
            let head = words.next().unwrap();
            let abjad = Script::of_word(head).is_abjad();
            let read = if abjad { bones_of } else { full };
            let first = read(head);
            for word in words {
                let other = read(word);
                assert!(other.iter().any(|c| first.contains(c)), "{word}: {other:?} {first:?}");
            }
        }
    }

    #[test]
    fn short_names_keep_their_vowels() {
        for (a, b) in [("Li", "Lu"), ("Wang", "Wong"), ("Kim", "Kum")] {
            assert_ne!(full(a), full(b));
        }
    }
}
