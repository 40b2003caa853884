//! Parts of an amount that lose nothing: shares by weight, fractions, basis points. Exact
//! integers throughout; where something must be rounded, the rounding has a name.

use serde::{Deserialize, Serialize};

use crate::{Money, MoneyError};

/// What happens to a part of a minor unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// To the nearest; a half goes away from zero: 2.5 → 3, -2.5 → -3. As most tax laws say.
    HalfUp,
    /// To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4.
    HalfEven,
    /// Towards zero: 2.9 → 2, -2.9 → -2.
    Down,
    /// Away from zero: 2.1 → 3, -2.1 → -3.
    Up,
}

/// Hundredths of a percent: 1,900 is 19 %.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BasisPoints(pub u32);

impl BasisPoints {
    /// The whole: 100 %.
    pub const WHOLE: BasisPoints = BasisPoints(10_000);
}

impl Money {
    /// Shares by weight that add up to exactly this amount, by largest remainder: each share is
    /// rounded towards zero, and the units left over go one each to the shares that lost most;
    /// of equal losses the earlier share is served first. The shares of a negative amount mirror
    /// those of its opposite. A weight of zero gets nothing.
    ///
    /// ```
    /// # use values::{Currency, Money};
    /// let total = Money { minor: 100, currency: Currency::parse("EUR").unwrap() };
    /// let shares = total.apportion(&[1, 1, 1]).unwrap();
    /// assert_eq!(shares.iter().map(|share| share.minor).collect::<Vec<_>>(), [34, 33, 33]);
    /// ```
    ///
    /// # Errors
    /// [`MoneyError::NoWeight`] when there is an amount and all weights are zero.
    pub fn apportion(self, weights: &[u64]) -> Result<Vec<Money>, MoneyError> {
        let of_all: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        if of_all == 0 && self.minor != 0 {
            return Err(MoneyError::NoWeight);
        }
        let total = u128::from(self.minor.unsigned_abs());
        // Below 2^63 times below 2^64 fits 128 bits; no share is larger than the total.
        let parts = weights.iter().map(|weight| total * u128::from(*weight));
        let mut shares: Vec<(u128, u128)> =
            parts.map(|part| (part / of_all.max(1), part % of_all.max(1))).collect();
        let left = total - shares.iter().map(|(share, _)| share).sum::<u128>();
        let mut by_loss: Vec<usize> = (0..shares.len()).collect();
        by_loss.sort_by_key(|at| std::cmp::Reverse(shares[*at].1)); // stable: the earlier first
        for at in by_loss.into_iter().take(left as usize) {
            shares[at].0 += 1;
        }
        let sign = i128::from(self.minor.signum());
        shares.into_iter().map(|(share, _)| self.with(share.cast_signed() * sign)).collect()
    }

    /// `part` of `whole` of this amount, such as 3 of 7.
    ///
    /// # Errors
    /// [`MoneyError::NoWeight`] when the whole is zero; [`MoneyError::TooLarge`].
    pub fn fraction(self, part: i64, whole: i64, rounding: Rounding) -> Result<Money, MoneyError> {
        let scaled = i128::from(self.minor) * i128::from(part);
        self.with(divide(scaled, i128::from(whole), rounding).ok_or(MoneyError::NoWeight)?)
    }

    /// A percentage of this amount: a commission, or a tax that comes on top.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn percentage(self, rate: BasisPoints, rounding: Rounding) -> Result<Money, MoneyError> {
        self.fraction(rate.0.into(), BasisPoints::WHOLE.0.into(), rounding)
    }

    /// The tax that is inside this amount when it includes a tax at this rate: 19.00 of 119.00.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn tax_inside(self, rate: BasisPoints, rounding: Rounding) -> Result<Money, MoneyError> {
        let whole = i64::from(rate.0) + i64::from(BasisPoints::WHOLE.0);
        self.fraction(rate.0.into(), whole, rounding)
    }

    /// The same currency with an amount that may be too large.
    pub(crate) fn with(self, minor: i128) -> Result<Money, MoneyError> {
        let minor = i64::try_from(minor).map_err(|_| MoneyError::TooLarge)?;
        Ok(Money { minor, ..self })
    }
}

/// The quotient as a whole number; `None` when there is no divisor, or the quotient does not fit.
pub(crate) fn divide(dividend: i128, divisor: i128, rounding: Rounding) -> Option<i128> {
    let (quotient, rest) = (dividend.checked_div(divisor)?, dividend.checked_rem(divisor)?);
    let twice = rest.unsigned_abs().checked_mul(2)?;
    let half = twice.cmp(&divisor.unsigned_abs());
    let away = match rounding {
        Rounding::HalfUp => half.is_ge(),
        Rounding::HalfEven => half.is_gt() || (half.is_eq() && quotient % 2 != 0),
        Rounding::Down => false,
        Rounding::Up => rest != 0,
    };
    let step = if (dividend < 0) == (divisor < 0) { 1 } else { -1 };
    Some(if away { quotient + step } else { quotient })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Currency;

    fn euro(minor: i64) -> Money {
        Money { minor, currency: Currency::parse("EUR").expect("a code") }
    }

    fn shares(minor: i64, weights: &[u64]) -> Vec<i64> {
        euro(minor).apportion(weights).expect("shares").iter().map(|share| share.minor).collect()
    }

    #[test]
    fn shares_go_by_largest_remainder_and_then_by_order() {
        assert_eq!(shares(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(shares(101, &[1, 1, 1]), [34, 34, 33]);
        assert_eq!(shares(10, &[1, 2, 4]), [1, 3, 6]); // 1.43, 2.86, 5.71
        assert_eq!(shares(1, &[0, 5, 5, 0]), [0, 1, 0, 0]);
        assert_eq!(shares(-100, &[1, 1, 1]), [-34, -33, -33]);
        assert_eq!(shares(0, &[0, 0]), [0, 0]);
        assert_eq!(shares(0, &[]), [0_i64; 0]);
    }

    #[test]
    fn nothing_to_apportion_by_is_an_error_and_the_largest_amounts_are_borne() {
        assert_eq!(euro(1).apportion(&[0, 0]), Err(MoneyError::NoWeight));
        assert_eq!(euro(1).apportion(&[]), Err(MoneyError::NoWeight));
        assert_eq!(shares(i64::MAX, &[u64::MAX, u64::MAX]), [i64::MAX / 2 + 1, i64::MAX / 2]);
        assert_eq!(shares(i64::MIN, &[u64::MAX]), [i64::MIN]);
    }

    #[test]
    fn each_rounding_does_what_its_name_says() {
        use Rounding::{Down, HalfEven, HalfUp, Up};
        for (tenths, half_up, half_even, down, up) in [
            (25, 3, 2, 2, 3),
            (35, 4, 4, 3, 4),
            (24, 2, 2, 2, 3),
            (-25, -3, -2, -2, -3),
            (-26, -3, -3, -2, -3),
            (20, 2, 2, 2, 2),
        ] {
            let rounded = |how| divide(tenths, 10, how).expect("ten is a divisor");
            let all = (rounded(HalfUp), rounded(HalfEven), rounded(Down), rounded(Up));
            assert_eq!(all, (half_up, half_even, down, up), "{tenths}");
            let mirrored = divide(-tenths, -10, HalfUp);
            assert_eq!(mirrored, divide(tenths, 10, HalfUp));
        }
        assert_eq!(divide(1, 0, HalfUp), None);
    }

    #[test]
    fn percentages_and_taxes_inside() {
        let vat = BasisPoints(1_900);
        assert_eq!(euro(10_000).percentage(vat, Rounding::HalfUp), Ok(euro(1_900)));
        assert_eq!(euro(11_900).tax_inside(vat, Rounding::HalfUp), Ok(euro(1_900)));
        assert_eq!(euro(999).percentage(BasisPoints(850), Rounding::Down), Ok(euro(84)));
        assert_eq!(euro(-11_900).tax_inside(vat, Rounding::HalfUp), Ok(euro(-1_900)));
        let most = euro(i64::MAX).percentage(BasisPoints(20_000), Rounding::Down);
        assert_eq!(most, Err(MoneyError::TooLarge));
        assert_eq!(euro(5).fraction(1, 0, Rounding::Down), Err(MoneyError::NoWeight));
    }
}
