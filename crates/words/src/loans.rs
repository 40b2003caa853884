//! Brands and words of technology that are written in Latin letters by some and in their own script
//! by others: `bluetooth`, блютуз, 블루투스. Letters alone do not lead from one to the other.

use std::{collections::HashMap, sync::LazyLock};

use values::Language;

use crate::{
    atoms::Writing,
    bare, clean,
    stem::{arabic, hebrew, stems},
};

struct Loans {
    latin: HashMap<String, &'static str>,
    others: HashMap<&'static str, Vec<(Writing, String)>>,
}

static LOANS: LazyLock<Loans> = LazyLock::new(|| {
    let mut loans = Loans { latin: HashMap::new(), others: HashMap::new() };
    for (latin, others) in scripts::han::rows(include_str!("../../../data/words/loans.tsv")) {
        for other in others.split_whitespace() {
            let word = clean::fold(Language::En, &clean::clean(other));
            let Some(script) = word.chars().find_map(Writing::of) else { continue };
            loans.others.entry(latin).or_default().push((script, word.clone()));
            loans.latin.insert(form(script, &word), latin);
            for language in [script.language(Language::Ru), script.language(Language::Uk)] {
                for stem in stems(language, &word) {
                    loans.latin.entry(stem).or_insert(latin);
                }
            }
        }
    }
    loans
});

// Kana are compared in their bare form.
fn form(script: Writing, word: &str) -> String {
    if script == Writing::East { bare::kana(word) } else { word.to_string() }
}

/// What a folded word, one of its stems, or what remains of it without a prefix is called in Latin
/// letters.
pub fn in_latin(language: Language, script: Writing, word: &str) -> Option<&'static str> {
    if script == Writing::Latin {
        return None;
    }
    let find = |word: &str| LOANS.latin.get(&form(script, word)).copied();
    let by_stem = |word: &str| stems(language, word).iter().find_map(|stem| find(stem));
    find(word).or_else(|| by_stem(word)).or_else(|| match script {
        Writing::Hebrew => {
            hebrew::without_prefixes(word).into_iter().find_map(|w| find(w).or_else(|| by_stem(w)))
        }
        Writing::Arabic => arabic::without_preposition(word).and_then(by_stem),
        _ => None,
    })
}

/// What a word in Latin letters is called in the script of a page.
pub fn in_script(page: Language, word: &str) -> impl Iterator<Item = (Writing, &'static str)> {
    let others = LOANS.others.get(word).map_or(&[][..], Vec::as_slice);
    let of_page = move |script: Writing| match page {
        Language::Ja => script == Writing::East,
        Language::Ko => script == Writing::Hangul,
        Language::Th => script == Writing::Thai,
        Language::Ar => script == Writing::Arabic,
        Language::He => script == Writing::Hebrew,
        Language::Ru | Language::Uk => script == Writing::Cyrillic,
        _ => false,
    };
    others.iter().filter(move |row| of_page(row.0)).map(|row| (row.0, row.1.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brand_is_known_in_both_scripts() {
        use Language::{En, He, Ja, Ko, Ru};
        assert_eq!(in_latin(Ru, Writing::Cyrillic, "блютуз"), Some("bluetooth"));
        assert_eq!(in_latin(Ru, Writing::Cyrillic, "айфона"), Some("iphone"));
        assert_eq!(in_latin(Ja, Writing::East, "ブルトゥス"), Some("bluetooth"));
        assert_eq!(in_latin(Ko, Writing::Hangul, "아이폰을"), Some("iphone"));
        assert_eq!(in_latin(He, Writing::Hebrew, "לאייפון"), Some("iphone"));
        assert_eq!(in_latin(En, Writing::Latin, "iphone"), None);
        assert!(in_script(Language::Ru, "iphone").any(|(_, word)| word == "айфон"));
        assert_eq!(in_script(Language::Fr, "iphone").count(), 0);
    }
}
