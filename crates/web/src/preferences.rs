//! Where a visitor wants goods sent to, and in which currency prices are read.
//!
//! Chosen in the header of the shop (`POST /preferences`) and remembered in cookies; until then a
//! guess: the region that the browser names (`de-AT`), else the country where most readers of the
//! language are, else Germany. The currency follows the country.

use crate::{Form, Page, Pick, Problem, Visit, address};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use std::sync::{Arc, OnceLock};
use values::{Country, Currency, Language};

/// The country and the currency of a visitor; an extractor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Where goods are to be sent to.
    pub country: Country,
    /// In which currency prices are shown.
    pub currency: Currency,
}

/// The currencies that can be chosen: those in tender where our languages are read, and those of
/// other countries that trade much with them.
const OFFERED: [&str; 39] = [
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR",
    "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "KZT", "MXN", "MYR", "NOK", "NZD",
    "PHP", "PLN", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "UAH", "USD", "VND", "ZAR",
];

/// Seconds that a choice is remembered.
const YEAR: i64 = 31_536_000;

impl Preferences {
    /// What a visit says of its visitor.
    pub(crate) fn of(visit: &Visit) -> Preferences {
        let chosen = visit.cookie("country").and_then(|code| Country::parse(code).ok());
        let country = chosen.unwrap_or_else(|| guess(visit.accept_language(), visit.language()));
        let chosen = visit.cookie("currency").and_then(offered);
        let tender = || formats::tender(&country).and_then(|tender| offered(tender.code()));
        let currency = chosen.or_else(tender).unwrap_or_else(euro);
        Preferences { country, currency }
    }

    /// Has the browser remember the choice: of who signs in, from the account.
    pub fn remember(self, response: &mut Response) {
        remember(response, "country", self.country.code());
        remember(response, "currency", self.currency.code());
    }
}

impl<S: Sync> FromRequestParts<S> for Preferences {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Preferences, Problem> {
        Visit::from_request_parts(parts, state).await.map(|visit| visit.preferences())
    }
}

/// The currencies that can be chosen.
pub fn currencies() -> impl Iterator<Item = Currency> {
    OFFERED.iter().filter_map(|code| Currency::parse(code).ok())
}

/// `POST /preferences`: remembers what was chosen (`language`, `country`, `currency`, each as far as
/// it is there) and goes to the page `next`, or back to where the form was. The header's form names
/// no page: it must look the same on what does not exist and on what one may not know of.
pub async fn choose(visit: Visit, headers: HeaderMap, Form(fields): Form) -> Response {
    let language = Language::parse(fields.get("language")).ok();
    let language = language.filter(|language| visit.app().texts.speaks(*language));
    let country = Country::parse(fields.get("country")).ok();
    let currency = offered(fields.get("currency"));
    let kept = [
        ("lang", language.map(|language| language.code().to_owned())),
        ("country", country.map(|country| country.code().to_owned())),
        ("currency", currency.map(|currency| currency.code().to_owned())),
    ];
    let from = headers.get(header::REFERER).and_then(|from| from.to_str().ok());
    let from = from.and_then(|from| from.strip_prefix(visit.app().config.public.as_str()));
    let next = Some(fields.get("next")).filter(|next| !next.is_empty()).or(from);
    let next = next.filter(|next| crate::page::is_ours(next)).unwrap_or("/");
    let mut response = crate::go(&match language {
        Some(language) => crate::in_language(language, address::without_language(next)),
        None => next.to_owned(),
    });
    for (name, value) in kept {
        if let Some(value) = value {
            remember(&mut response, name, &value);
        }
    }
    response
}

fn remember(response: &mut Response, name: &str, value: &str) {
    let cookie = format!("{name}={value}; Path=/; SameSite=Lax; Max-Age={YEAR}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The country of somebody of whom the browser says no more than this.
fn guess(accept: Option<&str>, language: Language) -> Country {
    let first = accept.and_then(|accept| accept.split([',', ';']).next());
    let region = |tag: &str| tag.split('-').skip(1).find_map(|part| Country::parse(part).ok());
    match (first.and_then(region), accept) {
        (Some(region), _) => region,
        (None, None) if language == Language::En => formats::home(Language::De),
        (None, _) => formats::home(language),
    }
}

fn offered(code: &str) -> Option<Currency> {
    OFFERED.contains(&code).then(|| Currency::parse(code).ok()).flatten()
}

fn euro() -> Currency {
    Currency::parse("EUR").expect("a currency")
}

/// The countries to choose from, in the order of their names in the language.
pub(crate) fn countries_in(language: Language) -> Arc<[Pick]> {
    static LISTS: [OnceLock<Arc<[Pick]>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let pick = |country: Country| Pick {
        value: country.code().to_owned(),
        words: formats::country(language, &country).to_owned(),
    };
    LISTS[language as usize]
        .get_or_init(|| formats::countries(language).map(pick).collect())
        .clone()
}

/// The currencies to choose from, by their codes: `EUR – Euro`.
pub(crate) fn currencies_in(language: Language) -> Arc<[Pick]> {
    static LISTS: [OnceLock<Arc<[Pick]>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let pick = |currency: Currency| Pick {
        value: currency.code().to_owned(),
        words: format!("{} – {}", currency.code(), formats::currency(language, &currency)),
    };
    LISTS[language as usize].get_or_init(|| currencies().map(pick).collect()).clone()
}

impl Page {
    /// The country that goods are to be sent to.
    pub fn country(&self) -> Country {
        self.visit().preferences().country
    }

    /// The currency in which prices are shown.
    pub fn currency(&self) -> Currency {
        self.visit().preferences().currency
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_country_is_guessed_from_the_browser_and_else_from_the_language() {
        let guessed = |accept, language| guess(accept, language).code().to_owned();
        assert_eq!(guessed(Some("de-AT,de;q=0.9"), Language::De), "AT");
        assert_eq!(guessed(Some("zh-Hant-TW,en"), Language::En), "TW");
        assert_eq!(guessed(Some("fr"), Language::Fr), "FR");
        assert_eq!(guessed(Some("es-419"), Language::Es), "ES");
        assert_eq!(guessed(None, Language::Ja), "JP");
        assert_eq!(guessed(None, Language::En), "DE", "nothing is known");
        assert_eq!(guessed(Some("en"), Language::En), "US");
    }

    #[test]
    fn currencies_are_in_order_and_in_tender_where_our_languages_are_spoken() {
        assert!(OFFERED.is_sorted());
        for language in Language::ALL {
            let tender = formats::tender(&formats::home(language)).expect("a currency");
            assert!(OFFERED.contains(&tender.code()), "{language}");
        }
        assert_eq!(countries_in(Language::En).len(), 250);
    }
}
