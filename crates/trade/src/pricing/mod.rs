//! What a purchase costs: pure, exact to the minor unit.
//!
//! Of each store's goods: the price of a piece by its ladder, in the buyer's currency at the frozen
//! rate; the seller's coupon, apportioned over the lines by largest remainder; shipping; tax and duty by
//! the destination, on what is left; the platform's coupon, which lowers what the buyer pays and not
//! what the seller gets; and the commission, a share of the goods without tax after the seller's own
//! discount. Every amount is rounded once, where its line says so, and sums are sums of lines.

mod assemble;
mod reduce;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use ledger::moves::Part;
use tax::{Assessment, Convert, Tables, Terms};
use values::{BasisPoints, Country, Currency, Money, MoneyError, Rate};

/// What is asked of one store.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The store's id.
    pub store: String,
    /// From the store's currency to the buyer's.
    pub rate: Rate,
    /// What the platform takes.
    pub commission: BasisPoints,
    /// Where the seller is at home, and whether it is established in the European Union.
    pub seller: (Country, bool),
    /// From where the goods are sent.
    pub ship_from: Country,
    /// The goods.
    pub lines: Vec<AskLine>,
    /// What the shipping costs, in the store's currency.
    pub shipping: Money,
}

/// Equal goods.
#[derive(Debug, Clone)]
pub struct AskLine {
    /// What a piece costs at this quantity, in the store's currency.
    pub unit: Money,
    /// How many.
    pub quantity: i64,
    /// Their category and those above it, nearest first.
    pub categories: Vec<&'static str>,
    /// Their subheading in the Harmonized System.
    pub hs6: Option<String>,
}

/// To whom, when, by which tables.
#[derive(Clone, Copy)]
pub struct Destination<'a> {
    /// What the buyer pays in.
    pub currency: Currency,
    /// Where the goods go.
    pub country: Country,
    /// The area there, as in ISO 3166-2 after the hyphen, or empty.
    pub region: &'a str,
    /// The day of the sale.
    pub day: Date,
    /// Who clears the goods where the platform does not.
    pub terms: Terms,
    /// The tables of taxes and duties.
    pub tables: &'a Tables,
    /// Converts an amount for the limits in the tables.
    pub convert: &'a Convert<'a>,
}

/// Something taken off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduction {
    /// Who pays for it: a store, for its own goods, or the platform.
    pub payer: Payer,
    /// What is taken off.
    pub what: What,
    /// It holds from so much of goods on, in the buyer's currency.
    pub least: Money,
}

/// Who pays for a reduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payer {
    /// This store.
    Store(String),
    /// The platform.
    Platform,
}

/// What a reduction takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A share of the goods.
    Percent(BasisPoints),
    /// An amount of the buyer's currency, of the goods.
    Amount(Money),
    /// The shipping.
    Shipping,
}

/// What became of a reduction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reduced {
    /// It takes off so much.
    By(Money),
    /// More goods are needed: so much of them.
    Missing(Money),
    /// Nothing of the basket is what it is for.
    Nothing,
}

/// What everything costs.
#[derive(Debug, Clone)]
pub struct Quote {
    /// For each store, in the order that was asked.
    pub orders: Vec<Order>,
    /// For each reduction, in the order that was asked.
    pub reduced: Vec<Reduced>,
    /// What the buyer pays for all of it.
    pub total: Money,
}

/// What one store's goods cost. All amounts are of the buyer's currency, in minor units.
#[derive(Debug, Clone)]
pub struct Order {
    /// Each line, in the order that was asked.
    pub lines: Vec<Line>,
    /// The buyer's currency.
    pub currency: Currency,
    /// Goods before discounts.
    pub goods: i64,
    /// Shipping before discounts.
    pub shipping: i64,
    /// What the seller takes off, of goods and shipping.
    pub seller_discount: i64,
    /// What the platform pays in the buyer's place.
    pub platform_discount: i64,
    /// All tax that is in the total.
    pub tax: i64,
    /// All duty that is in the total.
    pub duty: i64,
    /// What of tax and duty the platform owes.
    pub owed: i64,
    /// The platform's commission.
    pub commission: i64,
    /// What the buyer pays.
    pub total: i64,
    /// To whom the platform owes the tax: an owner in the ledger.
    pub office: String,
    /// The arrangement under which it is collected, such as `IOSS`.
    pub scheme: Option<String>,
    /// Why.
    pub assessment: Assessment,
}

/// What one line costs; amounts as of [`Order`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Line {
    /// A piece.
    pub unit: i64,
    /// All pieces, before discounts.
    pub goods: i64,
    /// Of it, the seller takes off.
    pub seller_discount: i64,
    /// Of it, the platform pays.
    pub platform_discount: i64,
    /// Tax that is in the total.
    pub tax: i64,
    /// Duty that is in the total.
    pub duty: i64,
    /// What of tax and duty the platform owes.
    pub owed: i64,
    /// The commission.
    pub commission: i64,
    /// What the buyer pays for it.
    pub total: i64,
}

/// It cannot be priced.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// An amount is too large, or currencies do not fit.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// The parts do not fit together: tables that take more than there is.
    #[error(transparent)]
    Parts(#[from] ledger::Error),
}

impl Order {
    /// The order's money as the ledger takes it.
    ///
    /// # Errors
    /// When the amounts do not fit together.
    pub fn part(&self) -> Result<Part, ledger::Error> {
        let due = Money { minor: self.total + self.platform_discount, currency: self.currency };
        Part::new(due, self.owed, self.commission, self.platform_discount)
    }
}

/// Prices everything that is asked.
///
/// # Errors
/// [`Error`].
pub fn price(asks: &[Ask], reductions: &[Reduction], to: &Destination) -> Result<Quote, Error> {
    let mut drafts = Vec::with_capacity(asks.len());
    for ask in asks {
        drafts.push(reduce::Draft::of(ask, to.currency)?);
    }
    let mut reduced = vec![Reduced::Nothing; reductions.len()];
    // What a seller takes off comes first: the platform's share is of what is left.
    for platform in [false, true] {
        for (at, reduction) in reductions.iter().enumerate() {
            if (reduction.payer == Payer::Platform) == platform {
                reduced[at] = reduce::apply(&mut drafts, asks, reduction)?;
            }
        }
    }
    let orders: Result<Vec<Order>, Error> =
        asks.iter().zip(drafts).map(|(ask, draft)| assemble::order(ask, draft, to)).collect();
    let orders = orders?;
    let mut total = Money::zero(to.currency);
    for order in &orders {
        total = total.plus(Money { minor: order.total, currency: to.currency })?;
    }
    Ok(Quote { orders, reduced, total })
}
