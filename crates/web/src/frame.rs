//! What stands around a page of the shop: departments, the basket's count, what the visitor searched
//! for, the choice of language, country and currency.
//!
//! The rooms above fill it in on the visit, in a layer of theirs; `shop.html` takes it from
//! `page.frame()`. Lists are shared, so that a page costs no copies of them:
//!
//! ```ignore
//! visit.frame(|frame| {
//!     frame.departments = departments_in(visit.language());      // Arc<[Department]>
//! });
//! visit.frame(|frame| frame.basket = 3);                         // `trade` knows the basket
//! ```

use crate::{Page, Visit, preferences};
use std::sync::Arc;

/// What stands around a page of the shop. Plain data; what nobody filled in is left out of the page.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The departments of the catalogue, in the order of the menu.
    pub departments: Arc<[Department]>,
    /// How many articles lie in the basket.
    pub basket: i64,
    /// What was searched for, shown again in the search box.
    pub query: String,
    /// The code of the department that was searched.
    pub within: String,
    /// The country and currency of the visitor in words: `Germany · EUR`.
    pub place: String,
    /// Countries that goods can be sent to: code and name, the chosen one marked.
    pub countries: Arc<[Pick]>,
    /// The code of the country that is chosen.
    pub country: String,
    /// Currencies that prices can be shown in: code and name.
    pub currencies: Arc<[Pick]>,
    /// The code of the currency that is chosen.
    pub currency: String,
    /// Messages that were not read yet.
    pub unread: i64,
}

/// A department of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Department {
    /// Its code, the value of `category` in a search.
    pub code: String,
    /// Where its page is, without the language.
    pub href: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// A value that can be picked from a list, with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub words: String,
}

impl Visit {
    /// Fills in what stands around the page; may be called by several rooms, each for its part.
    pub fn frame(&self, fill: impl FnOnce(&mut Frame)) {
        fill(&mut self.frame_slot())
    }
}

impl Page {
    /// What stands around the page. What the rooms left open of country and currency is filled in
    /// from the visitor's [`Preferences`](crate::Preferences).
    pub fn frame(&self) -> Frame {
        let mut frame = self.visit().frame_slot().clone();
        let (language, chosen) = (self.language(), self.visit().preferences());
        if frame.place.is_empty() {
            let country = formats::country(language, &chosen.country);
            frame.place = [country, " · ", chosen.currency.code()].concat();
        }
        if frame.countries.is_empty() {
            frame.countries = preferences::countries_in(language);
            frame.country = chosen.country.code().to_owned();
        }
        if frame.currencies.is_empty() {
            frame.currencies = preferences::currencies_in(language);
            frame.currency = chosen.currency.code().to_owned();
        }
        frame
    }
}
