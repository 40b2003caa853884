//! An instant: microseconds since 1970-01-01T00:00:00Z. The one form in which
//! times are stored; zones and calendars come in where a deadline is computed.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant in UTC, exact to the microsecond.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(i64);

/// The text is not an RFC 3339 date and time with an offset.
#[derive(Debug, thiserror::Error)]
#[error("not a date and time with an offset, such as 2026-09-15T14:20:00Z")]
pub struct NotATime;

impl Time {
    /// The instant `micros` microseconds after the epoch (before it, if negative).
    pub const fn from_micros(micros: i64) -> Time {
        Time(micros)
    }

    /// Microseconds since the epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339 (`2026-09-15T14:20:00Z`, `…+02:00`), rounding down to microseconds.
    pub fn parse(text: &str) -> Result<Time, NotATime> {
        let stamp: Timestamp = text.parse().map_err(|_| NotATime)?;
        Ok(Time(stamp.as_microsecond()))
    }

    /// The instant this many seconds later (earlier, if negative); stays at the ends of the scale.
    pub const fn plus_seconds(self, seconds: i64) -> Time {
        Time(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// Whole seconds from `earlier` to this instant.
    pub const fn seconds_since(self, earlier: Time) -> i64 {
        (self.0 - earlier.0) / 1_000_000
    }

    /// The same instant for calendars and zones; instants off the calendar are clamped to its ends.
    pub fn timestamp(self) -> Timestamp {
        let end = if self.0 < 0 { Timestamp::MIN } else { Timestamp::MAX };
        Timestamp::from_microsecond(self.0).unwrap_or(end)
    }

    /// As people read it, unambiguous everywhere: `2026-09-15 14:20 UTC`.
    pub fn readable(self) -> String {
        self.timestamp().strftime("%Y-%m-%d %H:%M UTC").to_string()
    }
}

impl From<Timestamp> for Time {
    fn from(stamp: Timestamp) -> Time {
        Time(stamp.as_microsecond())
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.timestamp())
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Time {
    type Err = NotATime;
    fn from_str(text: &str) -> Result<Time, NotATime> {
        Time::parse(text)
    }
}

impl Serialize for Time {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Time, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Time::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_folded_into_utc() {
        let t = Time::parse("2026-10-02T12:00:00+02:00").expect("valid");
        assert_eq!(t.to_string(), "2026-10-02T10:00:00Z");
        assert_eq!(t.readable(), "2026-10-02 10:00 UTC");
        assert_eq!(t.plus_seconds(60).seconds_since(t), 60);
    }

    #[test]
    fn a_time_without_an_offset_or_off_the_calendar_is_refused_or_clamped() {
        assert!(Time::parse("2026-10-02T12:00:00").is_err());
        assert!(Time::parse("2026-02-30T12:00:00Z").is_err());
        assert!(!Time::from_micros(i64::MAX).to_string().is_empty());
    }
}
