//! Hangul to Latin: the Revised Romanisation, a McCune-Reischauer without marks, and the habits of
//! bearers (`oo` for ㅜ, `u` for ㅓ, `young`).

const INITIALS: [(&str, &str); 19] = [
    ("g", "k"),
    ("kk", "kk"),
    ("n", "n"),
    ("d", "t"),
    ("tt", "tt"),
    ("r", "r"),
    ("m", "m"),
    ("b", "p"),
    ("pp", "pp"),
    ("s", "s"),
    ("ss", "ss"),
    ("", ""),
    ("j", "ch"),
    ("jj", "tch"),
    ("ch", "ch"),
    ("k", "k"),
    ("t", "t"),
    ("p", "p"),
    ("h", "h"),
];
const VOWELS: [(&str, &str, &str); 21] = [
    ("a", "a", "a"),
    ("ae", "ae", "ae"),
    ("ya", "ya", "ya"),
    ("yae", "yae", "yae"),
    ("eo", "o", "u"),
    ("e", "e", "e"),
    ("yeo", "yo", "you"),
    ("ye", "ye", "ye"),
    ("o", "o", "o"),
    ("wa", "wa", "wa"),
    ("wae", "wae", "wae"),
    ("oe", "oe", "oi"),
    ("yo", "yo", "yo"),
    ("u", "u", "oo"),
    ("wo", "wo", "wo"),
    ("we", "we", "we"),
    ("wi", "wi", "wi"),
    ("yu", "yu", "yoo"),
    ("eu", "u", "u"),
    ("ui", "ui", "ui"),
    ("i", "i", "ee"),
];
const FINALS: [&str; 28] = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
];

/// The spellings of a word in hangul; those of a surname first.
pub fn spellings(word: &str) -> Vec<String> {
    let surname = super::han::surname_spellings(word).into_iter().flatten().map(str::to_string);
    surname.chain(by_syllable(word)).collect()
}

/// The Revised Romanisation alone, and of no surname.
pub fn revised(word: &str) -> String {
    word.chars().map(|c| syllable(c, 0)).collect()
}

fn by_syllable(word: &str) -> Vec<String> {
    (0..3).map(|system| word.chars().map(|c| syllable(c, system)).collect()).collect()
}

fn syllable(c: char, system: usize) -> String {
    let Some(n) = (c as usize).checked_sub(0xac00).filter(|n| *n < 11172) else {
        return any_ascii::any_ascii_char(c).to_ascii_lowercase();
    };
    let (initial, vowel, last) = (INITIALS[n / 588], VOWELS[n / 28 % 21], FINALS[n % 28]);
    match system {
        0 => format!("{}{}{last}", initial.0, vowel.0),
        1 => format!("{}{}{last}", initial.1, vowel.1),
        _ => format!("{}{}{last}", initial.0, vowel.2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_spelled_in_three_habits() {
        assert_eq!(spellings("김예시")[0], "gimyesi");
        assert_eq!(spellings("영준"), ["yeongjun", "yongchun", "youngjoon"]);
    }
}
