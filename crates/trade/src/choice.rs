//! Where to, and in what: the country that goods go to and the currency of prices, as a request says
//! (`?country=DE&currency=EUR`), else as the visitor prefers.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use values::{Country, Currency, Language};
use web::{App, Problem, Visit};

/// What a visitor has chosen; an extractor.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// Where goods go.
    pub country: Country,
    /// What prices are in.
    pub currency: Currency,
    /// What is read.
    pub language: Language,
}

impl Choice {
    /// All three, as what is priced takes them.
    pub(crate) fn all(self) -> (Country, Currency, Language) {
        (self.country, self.currency, self.language)
    }
}

impl FromRequestParts<App> for Choice {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Choice, Problem> {
        let visit = Visit::from_request_parts(parts, app).await?;
        let said = |name: &str| {
            let query = parts.uri.query().unwrap_or_default();
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        let (preferred, language) = (visit.preferences(), visit.language());
        let country = said("country").and_then(|code| Country::parse(code).ok());
        let country = country.unwrap_or(preferred.country);
        let currency = said("currency").and_then(|code| Currency::parse(code).ok());
        let currency = currency.unwrap_or(preferred.currency);
        Ok(Choice { country, currency, language })
    }
}
