//! What is fixed on an order's lines when it is placed: the total, and how it is shared.

use values::{Currency, Money};

use crate::{Error, Result};

/// The money of an order, or of a part of it. In minor units of one currency, none negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    currency: Currency,
    total: i64,
    tax: i64,
    commission: i64,
    promotion: i64,
}

impl Part {
    /// The total that is due for it, tax included; of it, the tax that the platform owes (zero where
    /// the seller does) and the platform's commission; and what the platform pays of the total in
    /// the buyer's place.
    ///
    /// # Errors
    /// [`Error::Parts`] when one is negative, tax and commission are more than the total, or the
    /// promotion is.
    pub fn new(total: Money, tax: i64, commission: i64, promotion: i64) -> Result<Part> {
        let Money { minor: total, currency } = total;
        let taken = i128::from(tax) + i128::from(commission);
        let fits = taken <= i128::from(total) && promotion <= total;
        match fits && total >= 0 && tax >= 0 && commission >= 0 && promotion >= 0 {
            true => Ok(Part { currency, total, tax, commission, promotion }),
            false => Err(Error::Parts),
        }
    }

    /// The sum of two parts, such as of two lines.
    ///
    /// # Errors
    /// When they are of two currencies, or too large.
    pub fn plus(self, other: Part) -> Result<Part> {
        let sum = |one: Money, other: Money| Ok::<_, Error>(one.plus(other)?.minor);
        Part::new(
            self.total().plus(other.total())?,
            sum(self.tax(), other.tax())?,
            sum(self.commission(), other.commission())?,
            sum(self.promotion(), other.promotion())?,
        )
    }

    /// The share of the next `amount` of the total, after `before` of it was shared out. However
    /// the total is cut up, the shares add up to exactly the whole, and none is negative: the units
    /// of the total are thought of in a row, of which tax, then commission of the rest, have theirs
    /// evenly spread.
    ///
    /// # Errors
    /// [`Error::Parts`] when that is more than the total, or negative.
    pub fn share(self, before: i64, amount: i64) -> Result<Part> {
        let after = before.checked_add(amount).ok_or(Error::TooLarge)?;
        if before < 0 || amount < 0 || after > self.total {
            return Err(Error::Parts);
        }
        let (from, to) = (self.first(before), self.first(after));
        Part::new(
            self.money(amount),
            to.tax - from.tax,
            to.commission - from.commission,
            to.promotion - from.promotion,
        )
    }

    /// What the first `count` units of the total hold.
    fn first(self, count: i64) -> Part {
        let tax = evenly(self.tax, count, self.total);
        Part {
            currency: self.currency,
            total: count,
            tax,
            commission: evenly(self.commission, count - tax, self.total - self.tax),
            promotion: evenly(self.promotion, count, self.total),
        }
    }

    /// What is due, tax included.
    pub fn total(self) -> Money {
        self.money(self.total)
    }

    /// The tax that the platform owes.
    pub fn tax(self) -> Money {
        self.money(self.tax)
    }

    /// The platform's commission.
    pub fn commission(self) -> Money {
        self.money(self.commission)
    }

    /// What the platform pays in the buyer's place.
    pub fn promotion(self) -> Money {
        self.money(self.promotion)
    }

    /// What the buyer pays: the total less the promotion.
    pub fn paid(self) -> Money {
        self.money(self.total - self.promotion)
    }

    /// What is held: the total less the tax.
    pub fn held(self) -> Money {
        self.money(self.total - self.tax)
    }

    /// What the seller earns: what is held less the commission.
    pub fn earned(self) -> Money {
        self.money(self.total - self.tax - self.commission)
    }

    fn money(self, minor: i64) -> Money {
        Money { minor, currency: self.currency }
    }
}

/// How many of `marked` units lie among the first `count` of `whole`, when they are evenly spread.
fn evenly(marked: i64, count: i64, whole: i64) -> i64 {
    let scaled = i128::from(marked) * i128::from(count);
    // No more than `marked`, for `count` is no more than `whole`.
    scaled.checked_div(i128::from(whole)).unwrap_or(0) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro(minor: i64) -> Money {
        Money { minor, currency: Currency::parse("EUR").expect("a code") }
    }

    #[test]
    fn the_parts_of_an_order_are_told_apart() {
        let part = Part::new(euro(11_900), 1_900, 1_000, 500).expect("fits");
        assert_eq!(part.paid(), euro(11_400));
        assert_eq!(part.held(), euro(10_000));
        assert_eq!(part.earned(), euro(9_000));
        for (tax, commission, promotion) in [(60, 41, 0), (-1, 0, 0), (0, -1, 0), (0, 0, 101)] {
            assert!(Part::new(euro(100), tax, commission, promotion).is_err());
        }
    }

    #[test]
    fn a_third_and_two_thirds_are_the_whole() {
        let whole = Part::new(euro(1_000), 160, 84, 1).expect("fits");
        let one = whole.share(0, 333).expect("there");
        let rest = whole.share(333, 667).expect("there");
        assert_eq!(one.plus(rest).expect("adds up"), whole);
        assert!(whole.share(334, 667).is_err());
    }
}
