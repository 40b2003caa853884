//! An exchange rate that was quoted and is frozen: a decimal fraction, exact, with both
//! currencies named. The same rate gives the same conversion for ever.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Currency, Money, MoneyError, Rounding, share::divide};

/// How many units of one currency one unit of another is worth. Written `EUR/USD 1.0842`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate {
    from: Currency,
    to: Currency,
    /// The rate without its point.
    digits: u64,
    /// How many of the digits stand after the point.
    scale: u32,
}

/// Decimals that a rate may have: enough for one dong in dinars.
const MOST_DECIMALS: usize = 12;

impl Rate {
    /// Reads a rate from a decimal number, such as `1.0842`; above zero, at most 12 decimals.
    ///
    /// # Errors
    /// [`MoneyError::NotARate`].
    pub fn new(from: Currency, to: Currency, decimal: &str) -> Result<Rate, MoneyError> {
        let (whole, decimals) = decimal.split_once('.').unwrap_or((decimal, ""));
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let pointless = decimal.contains('.') && decimals.is_empty();
        if whole.is_empty() || pointless || !plain(whole) || !plain(decimals) {
            return Err(MoneyError::NotARate);
        }
        let decimals = decimals.trim_end_matches('0');
        if decimals.len() > MOST_DECIMALS {
            return Err(MoneyError::NotARate);
        }
        let digits = format!("{whole}{decimals}").parse().map_err(|_| MoneyError::NotARate)?;
        if digits == 0 {
            return Err(MoneyError::NotARate);
        }
        Ok(Rate { from, to, digits, scale: decimals.len() as u32 })
    }

    /// The currency that is given.
    pub fn from(self) -> Currency {
        self.from
    }

    /// The currency that is received.
    pub fn to(self) -> Currency {
        self.to
    }

    /// What an amount is worth in the other currency.
    ///
    /// # Errors
    /// [`MoneyError::TwoCurrencies`] when the amount is not of the rate's first currency;
    /// [`MoneyError::TooLarge`].
    pub fn convert(self, amount: Money, rounding: Rounding) -> Result<Money, MoneyError> {
        if amount.currency != self.from {
            return Err(MoneyError::TwoCurrencies);
        }
        // Below 2^63 times below 2^64 fits; the power of ten may not, for currencies of 4 digits.
        let scaled = (i128::from(amount.minor) * i128::from(self.digits))
            .checked_mul(10_i128.pow(self.to.digits()))
            .ok_or(MoneyError::TooLarge)?;
        let divisor = 10_i128.pow(self.scale + self.from.digits());
        let minor = divide(scaled, divisor, rounding).ok_or(MoneyError::TooLarge)?;
        Money { minor: 0, currency: self.to }.with(minor)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = 10_u64.pow(self.scale);
        write!(f, "{}/{} {}", self.from.code(), self.to.code(), self.digits / unit)?;
        match self.scale as usize {
            0 => Ok(()),
            scale => write!(f, ".{:0scale$}", self.digits % unit),
        }
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Rate {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Rate, MoneyError> {
        let (pair, decimal) = text.split_once(' ').ok_or(MoneyError::NotARate)?;
        let (from, to) = pair.split_once('/').ok_or(MoneyError::NotARate)?;
        Rate::new(Currency::parse(from)?, Currency::parse(to)?, decimal)
    }
}

impl TryFrom<String> for Rate {
    type Error = MoneyError;
    fn try_from(text: String) -> Result<Rate, MoneyError> {
        text.parse()
    }
}

impl From<Rate> for String {
    fn from(rate: Rate) -> String {
        rate.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rate(text: &str) -> Rate {
        text.parse().expect("a rate")
    }

    fn money(minor: i64, code: &str) -> Money {
        Money { minor, currency: Currency::parse(code).expect("a code") }
    }

    #[test]
    fn a_rate_is_read_and_written_without_loss() {
        for text in ["EUR/USD 1.0842", "JPY/EUR 0.006134", "EUR/EUR 1", "VND/KWD 0.000000000001"] {
            assert_eq!(rate(text).to_string(), text);
        }
        assert_eq!(rate("EUR/USD 1.50").to_string(), "EUR/USD 1.5");
        for bad in ["", "1.5", "EUR/USD", "EUR/USD 0", "EUR/USD -1", "EUR/USD 1.", "EUR/USD .5"] {
            assert_eq!(bad.parse::<Rate>(), Err(MoneyError::NotARate), "{bad}");
        }
        assert!("EUR/USD 1e3".parse::<Rate>().is_err());
        assert!("EUR/USD 99999999999999999999".parse::<Rate>().is_err());
        assert!("EUR/USD 0.0000000000001".parse::<Rate>().is_err());
    }

    #[test]
    fn conversion_minds_the_digits_of_both_currencies() {
        let half_up = Rounding::HalfUp;
        assert_eq!(
            rate("EUR/USD 1.0842").convert(money(10_000, "EUR"), half_up),
            Ok(money(10_842, "USD"))
        );
        assert_eq!(
            rate("EUR/JPY 163.02").convert(money(999, "EUR"), half_up),
            Ok(money(1_629, "JPY"))
        );
        assert_eq!(
            rate("JPY/KWD 0.00201").convert(money(1_000, "JPY"), half_up),
            Ok(money(2_010, "KWD"))
        );
        assert_eq!(rate("EUR/USD 1.5").convert(money(-1, "EUR"), half_up), Ok(money(-2, "USD")));
        assert_eq!(
            rate("EUR/USD 1.5").convert(money(1, "EUR"), Rounding::Down),
            Ok(money(1, "USD"))
        );
    }

    #[test]
    fn another_currency_or_too_much_is_refused() {
        let wrong = rate("EUR/USD 1.5").convert(money(1, "GBP"), Rounding::Down);
        assert_eq!(wrong, Err(MoneyError::TwoCurrencies));
        let much =
            rate("EUR/UYW 18446744073709551615").convert(money(i64::MAX, "EUR"), Rounding::Up);
        assert_eq!(much, Err(MoneyError::TooLarge));
    }
}
