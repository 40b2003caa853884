//! How a row's cells are read; all that is wrong with them is gathered.

use std::collections::BTreeMap;

use jiff::civil::Date;
use values::{Currency, Money};

use crate::Goods;
use crate::assessment::{NoteKind, Prices, TaxName, Who};
use crate::row::{
    BadCell, Charge, ChargeKind, Collection, Dates, Flow, Limits, Place, RateOf, Seat,
};

/// Reads cells, and gathers what is wrong with them.
pub(crate) struct Reader<'a> {
    pub(crate) cells: &'a BTreeMap<String, String>,
    pub(crate) bad: Vec<BadCell>,
}

impl<'a> Reader<'a> {
    pub(crate) fn fault(&mut self, column: &'static str, what: impl Into<String>) {
        self.bad.push(BadCell { column, what: what.into() });
    }

    fn cell(&self, column: &str) -> &'a str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }

    pub(crate) fn required(&mut self, column: &'static str) -> &'a str {
        let cell = self.cell(column);
        if cell.is_empty() {
            self.fault(column, "is missing");
        }
        cell
    }

    fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(
        &mut self,
        column: &'static str,
    ) -> Option<T> {
        let cell = self.required(column);
        if cell.is_empty() {
            return None;
        }
        cell.parse().map_err(|why: T::Err| self.fault(column, why.to_string())).ok()
    }

    pub(crate) fn one<T: Copy>(&mut self, column: &'static str, words: &[(&str, T)]) -> Option<T> {
        let cell = self.cell(column);
        let found = words.iter().find(|(word, _)| *word == cell).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            self.fault(column, format!("`{cell}` is none of: {}", words.join(", ")));
        }
        found
    }

    pub(crate) fn dates(&mut self) -> Option<Dates> {
        let from = self.parsed::<Date>("from");
        let until = match self.cell("until") {
            "" => None,
            _ => Some(self.parsed::<Date>("until")?),
        };
        let dates = Dates { from: from?, until };
        if until.is_some_and(|until| until < dates.from) {
            self.fault("until", "is before the first day");
        }
        Some(dates)
    }

    fn goods(&mut self) -> Option<Goods> {
        let cell = self.required("goods");
        Goods::read(cell)
            .map_err(|entry| self.fault("goods", format!("`{entry}` is no category or heading")))
            .ok()
    }

    fn money(&mut self, column: &'static str) -> Option<Money> {
        let cell = self.cell(column);
        if cell.is_empty() {
            return None;
        }
        let currency = self.parsed::<Currency>("currency")?;
        let money = decimal(cell, currency);
        if money.is_none() {
            self.fault(column, format!("`{cell}` is not an amount of {}", currency.code()));
        }
        money
    }

    fn area(&mut self) -> String {
        let area = self.required("area");
        if area.len() != 2 || !area.bytes().all(|b| b.is_ascii_uppercase()) {
            self.fault("area", "two capital letters");
        }
        area.to_owned()
    }

    fn limits(&mut self) -> Limits {
        let per_item = self.cell("per") == "item";
        Limits { over: self.money("over"), up_to: self.money("up_to"), per_item }
    }

    fn who(&mut self, words: &[(&str, Who)]) -> Option<Who> {
        self.one("who", words)
    }

    pub(crate) fn place(&mut self) -> Option<Place> {
        let country = self.parsed("country");
        let area = match self.cell("area") {
            "-" => None,
            _ => Some(self.area()),
        };
        let taxed_as = self.parsed("taxed_as");
        let tax = TaxName::of(self.cell("tax"));
        if tax.is_none() {
            self.fault("tax", "vat, gst, sales-tax, consumption-tax or tax");
        }
        let words = [("with", Prices::WithTax), ("without", Prices::WithoutTax)];
        let prices = self.one("prices", &words);
        Some(Place {
            country: country?,
            region: self.cell("region").to_owned(),
            area,
            taxed_as: taxed_as?,
            tax: tax?,
            prices: prices?,
        })
    }

    pub(crate) fn rate(&mut self) -> Option<RateOf> {
        let country = self.parsed("country");
        let (goods, rate) = (self.goods(), self.parsed("rate"));
        let shipping_too = self.one("shipping", &[("as-goods", true), ("free", false)]);
        let says = match self.cell("says") {
            "" => None,
            code => {
                let kind = NoteKind::of(code);
                if kind.is_none() {
                    self.fault("says", "no kind of note");
                }
                kind
            }
        };
        Some(RateOf {
            country: country?,
            region: self.cell("region").to_owned(),
            goods: goods?,
            rate: rate?,
            shipping_too: shipping_too?,
            says,
        })
    }

    pub(crate) fn collection(&mut self) -> Option<Collection> {
        let area = self.area();
        let flow = self.one("flow", &[("domestic", Flow::Domestic), ("import", Flow::Import)]);
        let seats = [("any", Seat::Any), ("inside", Seat::Inside), ("outside", Seat::Outside)];
        let (seller, goods) = (self.one("seller", &seats), self.goods());
        let limits = self.limits();
        let who = self.who(&[
            ("platform", Who::Platform),
            ("seller", Who::Seller),
            ("buyer", Who::Buyer),
            ("nobody", Who::Nobody),
        ]);
        let scheme = Some(self.cell("scheme").to_owned()).filter(|name| !name.is_empty());
        let (flow, seller, goods, who) = (flow?, seller?, goods?, who?);
        Some(Collection { area, flow, seller, goods, limits, who, scheme })
    }

    pub(crate) fn charge(&mut self) -> Option<Charge> {
        let area = self.area();
        let (goods, limits) = (self.goods(), self.limits());
        let kind = match self.cell("kind") {
            "none" => Some(ChargeKind::Nothing),
            "per-heading" => self.money("amount").map(ChargeKind::PerHeading),
            "percent" => {
                let less = self.money("amount");
                self.parsed("rate").map(|rate| ChargeKind::Percent(rate, less))
            }
            "tariff" => Some(ChargeKind::Tariff),
            "possible" => Some(ChargeKind::Possible),
            _ => None,
        };
        if kind.is_none() {
            self.fault("kind", "none, per-heading with an amount, percent, tariff or possible");
        }
        let taxed = self.one("taxed", &[("yes", true), ("", false)]);
        let who = self.who(&[("platform", Who::Platform), ("buyer", Who::Buyer)]);
        Some(Charge { area, goods: goods?, limits, kind: kind?, taxed: taxed?, who: who? })
    }
}

/// An amount from a decimal number, exact.
fn decimal(text: &str, currency: Currency) -> Option<Money> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits = currency.digits() as usize;
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(decimals) || decimals.len() > digits {
        return None;
    }
    let minor = format!("{whole}{decimals:0<digits$}").parse().ok()?;
    Some(Money { minor, currency })
}
