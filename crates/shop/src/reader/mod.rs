//! Who reads a page of the shop: in which language, for which country and in which currency. What stands
//! around every page of the shop is filled in here ([`Reading`] is the extractor of all of them).

mod frame;

use crate::exchange::{Rates, Table};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use values::{Country, Currency, Language, Money, Rounding, Time};
use web::{App, Page, Problem};

/// Who reads, and by which rates prices are shown.
#[derive(Clone)]
pub struct Reader {
    /// The language of the page.
    pub language: Language,
    /// Where goods would be sent.
    pub country: Country,
    /// In which prices are shown and charged.
    pub currency: Currency,
    /// When.
    pub now: Time,
    /// Today's exchange rates.
    pub rates: Arc<Table>,
}

/// A page of the shop and its reader; the frame around the page is filled in.
pub struct Reading {
    /// The page.
    pub page: Page,
    /// Its reader.
    pub reader: Reader,
}

impl Reader {
    /// The reader of a page, by what they chose.
    pub async fn of(app: &App, page: &Page) -> Result<Reader, Problem> {
        let rates = app.part::<Rates>()?.today(&app.db, &app.clock).await?;
        let language = page.language();
        let chosen = page.visit().preferences();
        let (country, currency) = (chosen.country, chosen.currency);
        Ok(Reader { language, country, currency, now: app.clock.now(), rates })
    }

    /// An amount in the reader's currency; as it is where there is no rate.
    pub fn own(&self, amount: Money) -> Money {
        // Rounded as the checkout rounds: what is shown is what is charged.
        let quote = self.rates.quote(amount.currency, self.currency);
        let own = quote.and_then(|quote| quote.rate.convert(amount, Rounding::HalfUp).ok());
        own.unwrap_or(amount)
    }

    /// An amount in the reader's currency, as their language writes it.
    pub fn price(&self, amount: Money) -> String {
        formats::money(self.language, self.own(amount))
    }
}

impl FromRequestParts<App> for Reading {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Reading, Response> {
        let page = Page::from_request_parts(parts, app).await;
        let page = page.map_err(Problem::into_response)?;
        if let Some(elsewhere) = web::at_home(&page) {
            return Err(elsewhere);
        }
        let reader = Reader::of(app, &page).await.map_err(Problem::into_response)?;
        frame::fill(&page);
        Ok(Reading { page, reader })
    }
}
