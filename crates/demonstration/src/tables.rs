//! What the world is made of: the tables of `data/demonstration`.

use std::collections::HashMap;
use std::sync::LazyLock;
use values::{Country, Currency, Language};

/// A store that is to be.
#[derive(Clone, Debug)]
pub struct Store {
    /// Its name in addresses of mail.
    pub slug: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The name in the register.
    pub legal_name: &'static str,
    /// Whether it makes what it sells.
    pub makes: bool,
    /// Where it is.
    pub country: Country,
    /// What it writes.
    pub language: Language,
    /// Of its prices.
    pub currency: Currency,
    /// Street and number.
    pub street: &'static str,
    /// The postal code; empty where there is none.
    pub postal_code: &'static str,
    /// The city.
    pub city: &'static str,
    /// The area; empty where none is written.
    pub area: &'static str,
    /// The categories that it sells, whole branches of the tree.
    pub sells: Vec<&'static str>,
}

/// What a kind of product usually costs and weighs.
#[derive(Clone, Copy, Debug)]
pub struct Usual {
    /// In euros.
    pub least: i64,
    /// In euros.
    pub most: i64,
    /// In grams.
    pub weight_g: i64,
}

/// A range of numbers and its step.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
    /// From one to the next.
    pub step: f64,
}

/// The stores.
pub static STORES: LazyLock<Vec<Store>> = LazyLock::new(|| {
    rows(include_str!("../../../data/demonstration/stores.tsv"))
        .map(|row| Store {
            slug: row[0],
            name: row[1],
            legal_name: row[2],
            makes: row[3] == "manufacturer",
            country: Country::parse(row[4]).expect("a test reads all stores"),
            language: Language::parse(row[5]).expect("a test reads all stores"),
            currency: Currency::parse(row[6]).expect("a test reads all stores"),
            street: row[7],
            postal_code: row[8],
            city: row[9],
            area: row[10],
            sells: row[11].split(", ").collect(),
        })
        .collect()
});

/// Usual prices, by category.
pub static USUAL: LazyLock<HashMap<&'static str, Usual>> = LazyLock::new(|| {
    let number = |text: &str| text.parse().expect("a test reads all prices");
    rows(include_str!("../../../data/demonstration/prices.tsv"))
        .map(|row| {
            let usual =
                Usual { least: number(row[1]), most: number(row[2]), weight_g: number(row[3]) };
            (row[0], usual)
        })
        .collect()
});

/// Ranges of numbers, by attribute.
pub static RANGES: LazyLock<HashMap<&'static str, Range>> = LazyLock::new(|| {
    let number = |text: &str| text.parse().expect("a test reads all ranges");
    rows(include_str!("../../../data/demonstration/numbers.tsv"))
        .map(|row| {
            (row[0], Range { least: number(row[1]), most: number(row[2]), step: number(row[3]) })
        })
        .collect()
});

/// Words by key.
type Phrases = HashMap<&'static str, &'static str>;

/// What people say, by language and key.
static PHRASES: LazyLock<HashMap<Language, Phrases>> = LazyLock::new(|| {
    use Language::{Ar, De, En, Es, Fr, He, Id, It, Ja, Ko, Nl, Pl, Pt, Ru, Th, Tr, Uk, Vi};
    macro_rules! read {
        ($($language:ident $code:literal),*) => {
            [$(($language, include_str!(concat!(
                "../../../data/demonstration/phrases/", $code, ".tsv"
            )))),*]
        };
    }
    let files = read!(
        En "en", Ru "ru", Pt "pt", Es "es", Fr "fr", De "de", It "it", Nl "nl", Tr "tr", Ja "ja",
        Ko "ko", Th "th", Vi "vi", Ar "ar", He "he", Pl "pl", Id "id", Uk "uk"
    );
    let read = |text: &'static str| text.lines().filter_map(|line| line.split_once('\t')).collect();
    files.into_iter().map(|(language, text)| (language, read(text))).collect()
});

/// A phrase; a test finds that every language has every one.
pub fn phrase(language: Language, key: &str) -> &'static str {
    PHRASES.get(&language).and_then(|phrases| phrases.get(key)).copied().unwrap_or_default()
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().skip(1).map(|line| line.split('\t').collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use market::catalogue::{Kind, Tree};

    #[test]
    fn all_tables_are_read_and_name_what_there_is() {
        let tree = Tree::shipped();
        assert_eq!(STORES.len(), 60);
        for language in Language::ALL {
            assert!(STORES.iter().any(|store| store.language == language), "{language}");
        }
        for store in STORES.iter() {
            assert!(store.sells.iter().all(|id| tree.category(id).is_some()), "{}", store.slug);
        }
        for category in tree.categories().iter().filter(|category| category.is_leaf()) {
            let usual = USUAL.get(category.id);
            assert!(usual.is_some_and(|usual| usual.least < usual.most), "{}", category.id);
        }
        for attribute in tree.attributes() {
            let ranged = RANGES.contains_key(attribute.id);
            assert_eq!(ranged, matches!(attribute.kind, Kind::Number { .. }), "{}", attribute.id);
        }
    }

    #[test]
    fn every_language_has_every_phrase() {
        let keys: Vec<&str> = PHRASES[&Language::En].keys().copied().collect();
        assert!(keys.len() > 40);
        for language in Language::ALL {
            for key in &keys {
                assert!(!phrase(language, key).is_empty(), "{language} {key}");
            }
        }
        assert!(PHRASES.values().all(|phrases| phrases.len() == keys.len()));
    }
}
