//! Compounds of German and Dutch. A long word is stored with its beginnings and its ends, wherever
//! both sides of a cut can be words by their sounds; no dictionary is asked.

use values::Language;

/// Whether words of the language are written together.
pub fn has_compounds(language: Language) -> bool {
    matches!(language, Language::De | Language::Nl)
}

const LEAST_WHOLE: usize = 7;
const LEAST_HEAD: usize = 3;
const LEAST_TAIL: usize = 4;

/// A part of a word.
#[derive(Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// How it begins.
    Head(&'a str),
    /// How it ends.
    Tail(&'a str),
}

/// The parts of a folded word at all cuts: beginnings and ends.
pub fn parts(word: &str) -> Vec<Part<'_>> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let mut out = Vec::new();
    if chars.len() < LEAST_WHOLE {
        return out;
    }
    for cut in LEAST_HEAD..=chars.len() - LEAST_HEAD {
        let (head, tail) = word.split_at(chars[cut].0);
        if !is_cut(head, tail) {
            continue;
        }
        // Of three letters only what is a word for itself: a hat, a bath, a set.
        let tail_letters = chars.len() - cut;
        if tail_letters >= LEAST_TAIL || SHORT.contains(&tail) {
            out.push(Part::Tail(tail));
        }
        if cut >= LEAST_TAIL || SHORT.contains(&head) {
            out.push(Part::Head(head));
        }
    }
    out
}

const SHORT: [&str; 40] = [
    "hut", "bad", "set", "rad", "ohr", "uhr", "tee", "tür", "box", "bar", "tor", "bett", "arm",
    "auto", "fön", "see", "boot", "zug", "mop", "mob", "gel", "öl", "bus", "mes", "mat", "pan",
    "pot", "zak", "bed", "jas", "bal", "das", "pen", "doos", "tas", "pet", "oor", "kat", "bh",
    "ei",
];

fn is_cut(head: &str, tail: &str) -> bool {
    has_vowel(head)
        && has_vowel(tail)
        && !splits_a_sound(head, tail)
        && can_begin(tail)
        && can_end(head)
}

fn is_vowel(c: char) -> bool {
    "aeiouyäöüëïéè".contains(c)
}

fn has_vowel(part: &str) -> bool {
    part.contains(is_vowel)
}

// Two letters that are one sound stay together.
fn splits_a_sound(head: &str, tail: &str) -> bool {
    const SOUNDS: [&str; 17] = [
        "ch", "ck", "ph", "qu", "ei", "ie", "au", "eu", "äu", "oe", "ij", "oo", "aa", "ee", "uu",
        "ui", "ou",
    ];
    let (Some(last), Some(first)) = (head.chars().last(), tail.chars().next()) else { return true };
    SOUNDS.iter().any(|s| {
        let mut pair = s.chars();
        pair.next() == Some(last) && pair.next() == Some(first)
    }) || head.ends_with("sc") && first == 'h'
}

// The consonants before the first vowel of a word of Dutch or German.
fn can_begin(tail: &str) -> bool {
    const ONSETS: [&str; 49] = [
        "", "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v",
        "w", "z", "bl", "br", "ch", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pf", "pfl",
        "pl", "pr", "ps", "qu", "sch", "schl", "schm", "schn", "schr", "schw", "sk", "sl", "sm",
        "sn", "st", "tr",
    ];
    const MORE: [&str; 14] =
        ["sp", "spr", "spl", "str", "zw", "tw", "th", "gn", "dw", "vl", "vr", "wr", "sw", "ph"];
    // No word of either language begins with y but a few that are foreign.
    if tail.starts_with('y') {
        return false;
    }
    let onset: &str = &tail[..tail.find(is_vowel).unwrap_or(tail.len())];
    ONSETS.contains(&onset) || MORE.contains(&onset)
}

// A word does not end in these pairs.
fn can_end(head: &str) -> bool {
    const NEVER: [&str; 24] = [
        "bl", "br", "dl", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tl", "tr", "schl",
        "schm", "schw", "kn", "gn", "sp", "zw", "vr", "wr", "vl",
    ];
    !NEVER.iter().any(|end| head.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_has_its_parts() {
        for (word, expected) in [
            ("handyhülle", "handy hülle"),
            ("kinderfahrradhelm", "kinder fahrradhelm helm"),
            ("schlüsselanhänger", "schlüssel anhänger"),
            ("boekenplank", "boeken plank"),
            ("strohhut", "stroh hut"),
        ] {
            let parts = parts(word);
            for want in expected.split(' ') {
                let found = parts.contains(&Part::Head(want)) || parts.contains(&Part::Tail(want));
                assert!(found, "{word}: {want} in {parts:?}");
            }
        }
    }

    #[test]
    fn a_word_is_not_cut_within_a_sound() {
        let parts = parts("handtasche");
        assert!(!parts.contains(&Part::Tail("dtasche")), "{parts:?}");
        assert!(!parts.contains(&Part::Head("handtasc")), "{parts:?}");
    }

    #[test]
    fn only_german_and_dutch_have_compounds() {
        assert!(has_compounds(Language::De) && !has_compounds(Language::Fr));
    }
}
