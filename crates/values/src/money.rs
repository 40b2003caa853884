//! Money: minor units and a currency, exact, never added across currencies.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A currency's ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// An amount in minor units (cents, sen, fils) of one currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Money {
    /// The amount in the currency's smallest unit.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

/// What cannot be done with money.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// The code is not three capital letters.
    #[error("not a currency code of three capital letters (ISO 4217)")]
    NotACurrency,
    /// Amounts of two currencies were to be added.
    #[error("amounts in different currencies are not added")]
    TwoCurrencies,
    /// The sum is beyond what 64 bits hold.
    #[error("the amount is too large")]
    TooLarge,
    /// There is an amount to divide, and nothing to divide it by.
    #[error("there is nothing to divide the amount by")]
    NoWeight,
    /// The text is not an exchange rate.
    #[error("not an exchange rate such as EUR/USD 1.0842, above zero, with at most 12 decimals")]
    NotARate,
}

/// Currencies whose minor unit is not a hundredth: code and digits (ISO 4217).
const DIGITS: &[(&[u8; 3], u32)] = &[
    (b"BHD", 3),
    (b"BIF", 0),
    (b"CLF", 4),
    (b"CLP", 0),
    (b"DJF", 0),
    (b"GNF", 0),
    (b"IQD", 3),
    (b"ISK", 0),
    (b"JOD", 3),
    (b"JPY", 0),
    (b"KMF", 0),
    (b"KRW", 0),
    (b"KWD", 3),
    (b"LYD", 3),
    (b"OMR", 3),
    (b"PYG", 0),
    (b"RWF", 0),
    (b"TND", 3),
    (b"UGX", 0),
    (b"UYI", 0),
    (b"UYW", 4),
    (b"VND", 0),
    (b"VUV", 0),
    (b"XAF", 0),
    (b"XOF", 0),
    (b"XPF", 0),
];

impl Currency {
    /// Reads a code of three capital letters.
    pub fn parse(code: &str) -> Result<Currency, MoneyError> {
        match code.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Currency([a, b, c])),
            _ => Err(MoneyError::NotACurrency),
        }
    }

    /// The code, as `EUR`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// How many digits stand after the decimal point (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn digits(self) -> u32 {
        DIGITS.iter().find(|(code, _)| **code == self.0).map_or(2, |(_, digits)| *digits)
    }
}

impl Money {
    /// The sum, if both are of one currency and it fits.
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::TwoCurrencies);
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Money { minor, ..self })
    }

    /// The difference, if both are of one currency and it fits.
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::TwoCurrencies);
        }
        let minor = self.minor.checked_sub(other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Money { minor, ..self })
    }

    /// Nothing, in this currency.
    pub const fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }
}

impl fmt::Display for Money {
    /// Plain digits with the code: `705.72 USD`, `1299 JPY`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.currency.digits() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let amount = self.minor.unsigned_abs();
        if digits == 0 {
            return write!(f, "{sign}{amount} {}", self.currency.code());
        }
        let unit = 10_u64.pow(digits as u32);
        write!(f, "{sign}{}.{:0digits$} {}", amount / unit, amount % unit, self.currency.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Currency {
    type Err = MoneyError;
    fn from_str(code: &str) -> Result<Currency, MoneyError> {
        Currency::parse(code)
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(code: String) -> Result<Currency, MoneyError> {
        Currency::parse(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money { minor, currency: Currency::parse(code).expect("a code") }
    }

    #[test]
    fn amounts_are_written_with_the_digits_of_their_currency() {
        assert_eq!(money(70_572, "USD").to_string(), "705.72 USD");
        assert_eq!(money(-5, "USD").to_string(), "-0.05 USD");
        assert_eq!(money(1_299, "JPY").to_string(), "1299 JPY");
        assert_eq!(money(1_500, "KWD").to_string(), "1.500 KWD");
    }

    #[test]
    fn sums_stay_inside_one_currency_and_64_bits() {
        assert_eq!(money(1, "EUR").plus(money(1, "USD")), Err(MoneyError::TwoCurrencies));
        assert_eq!(money(i64::MAX, "EUR").plus(money(1, "EUR")), Err(MoneyError::TooLarge));
        assert_eq!(money(i64::MIN, "EUR").minus(money(1, "EUR")), Err(MoneyError::TooLarge));
        assert_eq!(money(5, "EUR").minus(money(7, "EUR")), Ok(money(-2, "EUR")));
        assert!(Currency::parse("eur").is_err());
    }
}
