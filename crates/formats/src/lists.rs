//! Lists of words: `a, b and c`.

use crate::table;
use std::sync::LazyLock;
use values::Language;

static LISTS: LazyLock<Vec<[&'static str; 4]>> = LazyLock::new(|| {
    table::by_language(include_str!("../../../data/cldr/lists.tsv"), |row: [&'static str; 4]| row)
});

/// The words as the language lists them: `red, green, and blue`. Empty when there are none.
pub fn list(language: Language, words: &[impl AsRef<str>]) -> String {
    let [start, middle, end, two] = LISTS[language as usize];
    let join = |pattern: &str, first: &str, second: &str| {
        adjusted(language, pattern, second).replacen("{1}", second, 1).replacen("{0}", first, 1)
    };
    match words {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [one, other] => join(two, one.as_ref(), other.as_ref()),
        [first, second, more @ .., last] => {
            let mut out = join(start, first.as_ref(), second.as_ref());
            for word in more {
                out = join(middle, &out, word.as_ref());
            }
            join(end, &out, last.as_ref())
        }
    }
}

/// "And" before a word that changes it: Spanish *y* becomes *e* before the sound *i*, and Hebrew ו
/// takes a hyphen before another script.
fn adjusted(language: Language, pattern: &str, next: &str) -> String {
    match language {
        Language::Es if sounds_like_i(next) => pattern.replace(" y ", " e "),
        Language::He if !next.starts_with(|c| ('\u{5d0}'..='\u{5ea}').contains(&c)) => {
            pattern.replace("ו{1}", "ו-{1}")
        }
        _ => pattern.to_owned(),
    }
}

fn sounds_like_i(word: &str) -> bool {
    let word: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let sounded = word.strip_prefix('h').unwrap_or(&word);
    sounded.starts_with(['i', 'í']) && !["hia", "hie"].contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_listed_as_the_language_lists_them() {
        let none: [&str; 0] = [];
        assert_eq!(list(Language::En, &none), "");
        assert_eq!(list(Language::En, &["a"]), "a");
        assert_eq!(list(Language::En, &["a", "b", "c", "d"]), "a, b, c, and d");
        assert_eq!(list(Language::De, &["a", "{1}", "c"]), "a, {1} und c");
        assert_eq!(list(Language::Es, &["aguja", "hilo"]), "aguja e hilo");
        assert_eq!(list(Language::Es, &["agua", "hielo"]), "agua y hielo");
        assert_eq!(list(Language::Th, &["ก", "ข", "ค"]), "ก ข และค");
        assert_eq!(list(Language::He, &["א", "B"]), "א ו-B");
    }
}
