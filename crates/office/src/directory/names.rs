//! What countries are called in the languages of the pages (CLDR display names), and in which order
//! a reader looks for them.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use values::{Country, Language};

use super::tables::Directory;

#[derive(Deserialize)]
struct File {
    names: HashMap<String, HashMap<String, Forms>>,
}

#[derive(Deserialize)]
struct Forms {
    name: String,
}

/// An unreadable file gives no names and so the codes; a test sees to it that it is readable.
static NAMES: LazyLock<File> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../../data/country_names.json"))
        .unwrap_or(File { names: HashMap::new() })
});

/// The country's name in this language; in English, or its code, where there is none.
pub fn country_name(country: Country, language: Language) -> &'static str {
    let named = |code: &str| Some(NAMES.names.get(code)?.get(country.code())?.name.as_str());
    named(language.code()).or_else(|| named(Language::En.code())).unwrap_or("??")
}

/// Every country and territory with its name, in the order of the names without their accents.
pub fn countries(language: Language) -> Vec<(Country, &'static str)> {
    let mut all: Vec<(Country, &str)> =
        Country::all().map(|country| (country, country_name(country, language))).collect();
    all.sort_by_cached_key(|(_, name)| bare(name));
    all
}

fn bare(name: &str) -> String {
    name.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase()
}

impl Directory {
    /// The one country that a text surely means: a code, or a name in any of the languages.
    pub fn country_of(&self, text: &str) -> Option<Country> {
        let stated = self.places.understand(Some(text));
        match stated.countries[..] {
            [country] if !stated.review => Some(country),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in ["en", "ru", "ja", "ar", "uk"] {
            let language = Language::parse(language).unwrap();
            for (country, name) in countries(language) {
                assert!(name.len() > 2, "{country} in {language}");
            }
        }
        let named =
            |code| country_name(Country::parse("JP").unwrap(), Language::parse(code).unwrap());
        assert_eq!([named("en"), named("ja"), named("ar")], ["Japan", "日本", "اليابان"]);
    }

    #[test]
    fn names_stand_where_a_reader_looks_for_them() {
        let names: Vec<&str> = countries(Language::En).into_iter().map(|(_, name)| name).collect();
        let place = |wanted| names.iter().position(|name| *name == wanted).unwrap();
        assert!(place("Åland Islands") < place("Albania"));
        assert!(place("Türkiye") < place("Uganda"));
    }

    #[test]
    fn a_country_is_known_by_code_and_name_and_never_guessed() {
        let known = |text| Directory::shipped().country_of(text).map(|c| c.to_string());
        for text in ["DE", "de", "DEU", "276", "Germany", "ドイツ", "ألمانيا"] {
            assert_eq!(known(text).as_deref(), Some("DE"), "{text}");
        }
        for text in ["", "Georgia or so", "EU", "Yugoslavia", "ZZ", "Korea", "Nga"] {
            assert_eq!(known(text), None, "{text}");
        }
    }
}
