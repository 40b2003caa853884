//! Making two spellings of one name meet: case, width, accents, spaces and
//! punctuation are folded away; look-alike letters are a question of their own.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longer texts are no name of a country or a platform.
const LONGEST: usize = 300;

/// The folded form under which a name is looked up: compatibility
/// decomposition, no marks, lower case, letters and digits only. Empty if nothing is left.
pub(crate) fn key(text: &str) -> String {
    let text = shortened(text).replace('&', " and ").to_lowercase();
    let text = text.trim();
    let text = text.strip_prefix("the ").unwrap_or(text);
    text.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// The form under which a code is looked up: width and case folded, nothing left out.
pub(crate) fn code(text: &str) -> String {
    shortened(text).nfkc().flat_map(char::to_lowercase).collect()
}

/// The keys under which look-alikes of a name meet: the skeletons (UTS #39)
/// of the name as it is, in small letters and in capitals, each folded.
pub(crate) fn look_alike_keys(text: &str) -> Vec<String> {
    let text: String = shortened(text).nfkc().collect();
    let mut keys: Vec<String> = [text.clone(), text.to_lowercase(), text.to_uppercase()]
        .iter()
        .map(|form| key(&skeleton(form)))
        .filter(|key| !key.is_empty())
        .collect();
    keys.sort();
    keys.dedup();
    keys
}

/// The folded text with its words kept apart by single spaces; of any length.
pub(crate) fn spaced(text: &str) -> String {
    let mut folded = String::new();
    for c in text.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)) {
        if c.is_alphanumeric() {
            folded.push(c);
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.trim_end().to_owned()
}

/// The text cut to the length that a name may have.
fn shortened(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// The skeleton of UTS #39: what the text looks like.
fn skeleton(text: &str) -> String {
    unicode_security::skeleton(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (a, b) in [
            ("Türkiye", "TURKIYE"),
            ("Côte d’Ivoire", "cote d'ivoire"),
            ("Antigua & Barbuda", "Antigua and Barbuda"),
            ("The Gambia", "gambia"),
            ("ＫＺ", "kz"),
        ] {
            assert_eq!(key(a), key(b));
        }
    }

    #[test]
    fn a_capital_i_and_a_small_l_look_alike() {
        let meet =
            |a: &str, b: &str| look_alike_keys(a).iter().any(|k| look_alike_keys(b).contains(k));
        assert!(meet("AIiExpress", "AliExpress"));
        assert!(meet("аliexpress", "AliExpress"), "Cyrillic a");
        assert!(meet("ALIЕXPRESS", "AliExpress"), "Cyrillic capital Ie");
        assert!(!meet("Trendyol", "AliExpress"));
    }
}
