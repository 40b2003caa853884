//! Where to, and in what: the country that goods go to and the currency of prices, as a request says
//! (`?country=DE&currency=EUR`), else as the visitor has chosen (cookies), else as the language is
//! mostly at home.

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
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            let asked = pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
            asked.last().or_else(|| web::cookie(&parts.headers, name))
        };
        let language = visit.language();
        let country = said("country").and_then(|code| Country::parse(&code).ok());
        let country = country.unwrap_or_else(|| formats::home(language));
        let currency = said("currency").and_then(|code| Currency::parse(&code).ok());
        let currency = currency.or_else(|| formats::tender(&country));
        let currency = match currency {
            Some(currency) => currency,
            None => Currency::parse("EUR").map_err(Problem::internal)?,
        };
        Ok(Choice { country, currency, language })
    }
}
