//! What is judged: goods of one seller that are sent to one buyer in one consignment.

use jiff::civil::Date;
use values::{Country, Currency, Money};

/// Goods of one seller, sent together from one country to one address.
#[derive(Debug, Clone, Copy)]
pub struct Consignment<'a> {
    /// Where the seller is at home.
    pub seller: Country,
    /// Whether the seller is established in the European Union (art. 14a (2) of Directive
    /// 2006/112/EC asks), which may be so although it is at home elsewhere.
    pub seller_in_eu: bool,
    /// Where the goods are when they are sold.
    pub ship_from: Country,
    /// Where they go.
    pub destination: Country,
    /// The state, province or other area there, as the second part of its ISO 3166-2 code (`CA`,
    /// `ON`, `20`), or empty.
    pub region: &'a str,
    /// The day of the sale, where the buyer is.
    pub day: Date,
    /// Who clears the goods, where the platform does not.
    pub terms: Terms,
    /// The goods.
    pub lines: &'a [Line<'a>],
    /// What the buyer pays for the shipping, in the currency of the goods.
    pub shipping: Money,
}

/// Equal things in a consignment.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// Their price altogether, after all discounts. It includes the tax where goods are sold within
    /// a country that shows prices with tax; else not (an export is sold without the tax at home).
    pub goods: Money,
    /// How many.
    pub quantity: u32,
    /// Their category and those above it, nearest first.
    pub categories: &'a [&'a str],
    /// Their subheading in the Harmonized System.
    pub hs6: Option<&'a str>,
}

/// Who pays what is due at the border, where it is not collected with the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// The buyer (DAP).
    DutyUnpaid,
    /// The seller, out of the price (DDP).
    DutyPaid,
}

/// Converts an amount, or knows no rate.
pub type Convert<'a> = dyn Fn(Money, Currency) -> Option<Money> + 'a;
