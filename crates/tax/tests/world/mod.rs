//! What the tests of this crate share: a parcel that is easily changed, and round exchange rates.

#![allow(dead_code, reason = "not every test uses all of it")]

use jiff::civil::{Date, date};
use tax::{Assessment, Consignment, Line, Tables, Terms, assess};
use values::{Country, Currency, Money, Rate, Rounding};

/// The day of most tests.
pub const TODAY: Date = date(2026, 11, 30);

/// A parcel, to be changed by each case.
#[derive(Clone, Debug)]
pub struct Parcel {
    pub from: &'static str,
    pub seller: &'static str,
    pub seller_in_eu: bool,
    pub to: &'static str,
    pub region: &'static str,
    pub day: Date,
    pub terms: Terms,
    pub currency: &'static str,
    /// Price, quantity, categories, subheading.
    pub lines: Vec<(i64, u32, &'static [&'static str], Option<&'static str>)>,
    pub shipping: i64,
}

pub const HEADPHONES: (&[&str], Option<&str>) =
    (&["headphones", "audio", "electronics"], Some("851830"));
pub const DRESS: (&[&str], Option<&str>) = (&["womens-dresses", "womens-clothing"], Some("620443"));
pub const BOOK: (&[&str], Option<&str>) =
    (&["books", "office-supplies", "stationery"], Some("490199"));
pub const PASTA: (&[&str], Option<&str>) = (&["pasta-rice", "food"], Some("190230"));

impl Parcel {
    /// Headphones at this price in euros, sent by a seller at home where they come from.
    pub fn new(from: &'static str, to: &'static str, price: i64) -> Parcel {
        Parcel {
            from,
            seller: from,
            seller_in_eu: ["DE", "FR", "PL", "IE"].contains(&from),
            to,
            region: "",
            day: TODAY,
            terms: Terms::DutyUnpaid,
            currency: "EUR",
            lines: vec![(price, 1, HEADPHONES.0, HEADPHONES.1)],
            shipping: 0,
        }
    }

    /// Another line.
    pub fn and(
        mut self,
        price: i64,
        goods: (&'static [&'static str], Option<&'static str>),
    ) -> Parcel {
        self.lines.push((price, 1, goods.0, goods.1));
        self
    }

    /// These goods instead.
    pub fn of(mut self, goods: (&'static [&'static str], Option<&'static str>)) -> Parcel {
        (self.lines[0].2, self.lines[0].3) = goods;
        self
    }

    pub fn on(self, day: Date) -> Parcel {
        Parcel { day, ..self }
    }

    pub fn shipped_for(self, shipping: i64) -> Parcel {
        Parcel { shipping, ..self }
    }

    pub fn paid_in(self, currency: &'static str) -> Parcel {
        Parcel { currency, ..self }
    }

    pub fn into_region(self, region: &'static str) -> Parcel {
        Parcel { region, ..self }
    }

    pub fn assess_by(&self, tables: &Tables) -> Assessment {
        let currency = Currency::parse(self.currency).expect("a currency");
        let country = |code| Country::parse(code).expect("a country");
        let lines: Vec<Line> = self
            .lines
            .iter()
            .map(|(minor, quantity, categories, hs6)| Line {
                goods: Money { minor: *minor, currency },
                quantity: *quantity,
                categories,
                hs6: *hs6,
            })
            .collect();
        let consignment = Consignment {
            seller: country(self.seller),
            seller_in_eu: self.seller_in_eu,
            ship_from: country(self.from),
            destination: country(self.to),
            region: self.region,
            day: self.day,
            terms: self.terms,
            lines: &lines,
            shipping: Money { minor: self.shipping, currency },
        };
        assess(tables, &consignment, &convert).expect("no overflow")
    }

    pub fn assess(&self) -> Assessment {
        self.assess_by(Tables::shipped())
    }
}

/// Round rates, so that cases can be reckoned by hand.
pub fn convert(amount: Money, to: Currency) -> Option<Money> {
    let rate = match (amount.currency.code(), to.code()) {
        ("EUR", "USD") => "1.25",
        ("USD", "EUR") => "0.8",
        ("EUR", "GBP") => "0.8",
        ("EUR", "NOK") => "12",
        ("EUR", "AUD" | "NZD") => "2",
        ("EUR", "SGD" | "CAD") => "1.5",
        ("EUR", "JPY") => "160",
        ("EUR", "KRW") => "1600",
        ("EUR", "CNY") => "8",
        ("CNY", "EUR") => "0.125",
        _ => return None,
    };
    let rate = Rate::new(amount.currency, to, rate).expect("a rate");
    rate.convert(amount, Rounding::HalfEven).ok()
}
