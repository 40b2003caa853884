//! Names of countries, languages and currencies, and which currency is in tender where.

use crate::table::{self, Words};
use std::sync::LazyLock;
use values::{Country, Currency, Language};

static COUNTRIES: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../../data/cldr/countries.tsv")));
static LANGUAGES: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../../data/cldr/languages.tsv")));
static CURRENCIES: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../../data/cldr/currencies.tsv")));
static SYMBOLS: LazyLock<Words> =
    LazyLock::new(|| Words::read(include_str!("../../../data/cldr/symbols.tsv")));
static ORDER: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let read = |[codes]: [&'static str; 1]| codes;
    table::by_language(include_str!("../../../data/cldr/order.tsv"), read)
});
static TENDER: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/cldr/tender.tsv").lines().skip(1);
    let mut rows: Vec<_> = rows.filter_map(|row| row.split_once('\t')).collect();
    rows.sort_unstable();
    rows
});

/// The name of a country: `Germany`, `Deutschland`.
pub fn country(language: Language, country: &Country) -> &'static str {
    COUNTRIES.get(language, country.code()).unwrap_or("?")
}

/// All countries, in the order of their names in the language.
pub fn countries(language: Language) -> impl Iterator<Item = Country> {
    ORDER[language as usize].split(' ').filter_map(|code| Country::parse(code).ok())
}

/// The name of a language: `German`, `allemand`. For a language's name for itself see
/// [`Language::endonym`].
pub fn language(language: Language, named: Language) -> &'static str {
    LANGUAGES.get(language, named.code()).unwrap_or(named.endonym())
}

/// The name of a currency: `Swiss Franc`; the code of one that is no country's today.
pub fn currency(language: Language, currency: &Currency) -> String {
    CURRENCIES.get(language, currency.code()).unwrap_or(currency.code()).to_owned()
}

/// The sign of a currency: `€`, `CA$`, `CHF`; the code where the language has none.
pub fn symbol(language: Language, currency: &Currency) -> &str {
    SYMBOLS.get(language, currency.code()).unwrap_or(currency.code())
}

/// The currencies that are some country's today, in the order of their codes.
pub fn currencies() -> impl Iterator<Item = Currency> {
    CURRENCIES.codes().filter_map(|code| Currency::parse(code).ok())
}

/// The currency that is in tender in a country; none in Antarctica.
pub fn tender(country: &Country) -> Option<Currency> {
    let at = TENDER.binary_search_by_key(&country.code(), |(code, _)| code).ok()?;
    Currency::parse(TENDER[at].1).ok()
}

/// The country where most people who read the language are, as CLDR's likely subtags have it: the
/// guess about somebody of whom nothing else is known.
pub fn home(language: Language) -> Country {
    let code = match language {
        Language::En => "US",
        Language::Ru => "RU",
        Language::Pt => "BR",
        Language::Es => "ES",
        Language::Fr => "FR",
        Language::De => "DE",
        Language::It => "IT",
        Language::Nl => "NL",
        Language::Tr => "TR",
        Language::Ja => "JP",
        Language::Ko => "KR",
        Language::Th => "TH",
        Language::Vi => "VN",
        Language::Ar => "EG",
        Language::He => "IL",
        Language::Pl => "PL",
        Language::Id => "ID",
        Language::Uk => "UA",
    };
    Country::parse(code).expect("a country of the list")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_and_all_but_one_a_currency() {
        let mut without = Vec::new();
        for language in Language::ALL {
            assert_eq!(countries(language).count(), 250);
        }
        for one in Country::all() {
            for language in Language::ALL {
                assert_ne!(country(language, &one), "?", "{one} in {language}");
            }
            if tender(&one).is_none() {
                without.push(one.code().to_owned());
            }
        }
        assert_eq!(without, ["AQ"]);
    }

    #[test]
    fn names_are_those_of_the_readers_language() {
        let germany = Country::parse("DE").expect("a country");
        let franc = Currency::parse("CHF").expect("a currency");
        assert_eq!(country(Language::Ja, &germany), "ドイツ");
        assert_eq!(language(Language::Fr, Language::De), "allemand");
        assert_eq!(currency(Language::En, &franc), "Swiss Franc");
        assert_eq!(symbol(Language::En, &franc), "CHF");
        assert_eq!(tender(&home(Language::Ko)), Currency::parse("KRW").ok());
    }
}
