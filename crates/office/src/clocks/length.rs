//! The length of a clock, in ISO 8601: `PT8H`, `P10D`, `P1M`. One unit each, since
//! the law counts in one: 90 days are not three months, and 24 hours not a day.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A length in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Length {
    /// Seconds of the clock on the wall; never rolls.
    Seconds(u32),
    /// Hours of the clock on the wall; never rolls.
    Hours(u32),
    /// Days of the calendar.
    Days(u32),
    /// Months of the calendar.
    Months(u32),
}

/// The text is no such length.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a length such as PT8H, P10D or P1M")]
pub struct NotALength;

impl Length {
    /// Whether it is counted on the wall clock, not on the calendar.
    pub fn is_exact(self) -> bool {
        matches!(self, Length::Seconds(_) | Length::Hours(_))
    }
}

impl FromStr for Length {
    type Err = NotALength;
    fn from_str(text: &str) -> Result<Length, NotALength> {
        let (exact, rest) = match text.strip_prefix("PT") {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('P').ok_or(NotALength)?),
        };
        let unit = rest.chars().last().ok_or(NotALength)?;
        let digits = &rest[..rest.len() - unit.len_utf8()];
        if digits.is_empty() || digits.len() > 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotALength);
        }
        let n: u32 = digits.parse().map_err(|_| NotALength)?;
        match (exact, unit) {
            (true, 'S') => Ok(Length::Seconds(n)),
            (true, 'H') => Ok(Length::Hours(n)),
            (false, 'D') => Ok(Length::Days(n)),
            (false, 'M') => Ok(Length::Months(n)),
            _ => Err(NotALength),
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Length::Seconds(n) => write!(f, "PT{n}S"),
            Length::Hours(n) => write!(f, "PT{n}H"),
            Length::Days(n) => write!(f, "P{n}D"),
            Length::Months(n) => write!(f, "P{n}M"),
        }
    }
}

impl TryFrom<String> for Length {
    type Error = NotALength;
    fn try_from(text: String) -> Result<Length, NotALength> {
        text.parse()
    }
}

impl From<Length> for String {
    fn from(length: Length) -> String {
        length.to_string()
    }
}
