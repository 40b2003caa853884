//! A rate of tax, exact to the millionth, because some have three decimals (14.975 %).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use values::{Money, MoneyError, Rounding};

/// A rate of tax in millionths: 200,000 is 20 %. Written as a percentage: `20`, `14.975`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Rate(u32);

/// The text is not a percentage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a percentage from 0 to 1000 with at most four decimals, such as 14.975")]
pub struct NotARate;

/// All of it, in millionths.
const WHOLE: u32 = 1_000_000;

impl Rate {
    /// No tax.
    pub const ZERO: Rate = Rate(0);

    /// The rate in millionths.
    pub fn millionths(self) -> u32 {
        self.0
    }

    /// The tax that comes on top of an amount, rounded half up.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn on(self, amount: Money) -> Result<Money, MoneyError> {
        amount.fraction(self.0.into(), WHOLE.into(), Rounding::HalfUp)
    }

    /// The tax that is inside an amount which includes it, rounded half up.
    ///
    /// # Errors
    /// [`MoneyError::TooLarge`].
    pub fn inside(self, amount: Money) -> Result<Money, MoneyError> {
        amount.fraction(self.0.into(), i64::from(WHOLE) + i64::from(self.0), Rounding::HalfUp)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, decimals) = (self.0 / 10_000, self.0 % 10_000);
        match decimals {
            0 => write!(f, "{whole}"),
            _ => write!(f, "{whole}.{}", format!("{decimals:04}").trim_end_matches('0')),
        }
    }
}

impl fmt::Debug for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} %")
    }
}

impl FromStr for Rate {
    type Err = NotARate;
    fn from_str(text: &str) -> Result<Rate, NotARate> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) || whole.len() > 4 || decimals.len() > 4 {
            return Err(NotARate);
        }
        let millionths = format!("{whole}{decimals:0<4}").parse().map_err(|_| NotARate)?;
        if millionths > 10 * WHOLE { Err(NotARate) } else { Ok(Rate(millionths)) }
    }
}

impl TryFrom<String> for Rate {
    type Error = NotARate;
    fn try_from(text: String) -> Result<Rate, NotARate> {
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
    use values::Currency;

    fn rate(text: &str) -> Rate {
        text.parse().expect("a rate")
    }

    fn euro(minor: i64) -> Money {
        Money { minor, currency: Currency::parse("EUR").expect("a code") }
    }

    #[test]
    fn a_rate_is_read_and_written_without_loss() {
        for text in ["0", "20", "14.975", "2.1", "0.0001", "1000"] {
            assert_eq!(rate(text).to_string(), text);
        }
        assert_eq!(rate("8.50").to_string(), "8.5");
        for bad in ["", "20 %", "-1", "1.", ".5", "1.00001", "1001", "1,5"] {
            assert_eq!(bad.parse::<Rate>(), Err(NotARate), "{bad}");
        }
    }

    #[test]
    fn tax_on_top_and_inside() {
        assert_eq!(rate("20").on(euro(4_000)), Ok(euro(800)));
        assert_eq!(rate("19").inside(euro(11_900)), Ok(euro(1_900)));
        assert_eq!(rate("14.975").on(euro(10_000)), Ok(euro(1_498))); // 14.975 goes up
        assert_eq!(rate("5.5").on(euro(100)), Ok(euro(6)));
        assert_eq!(Rate::ZERO.inside(euro(999)), Ok(euro(0)));
    }
}
