//! The clocks of a request (office.md § 3). What starts a clock, how long it runs,
//! who may stop it and which calendar it follows is data (`data/law/clocks.toml`,
//! `holidays.tsv`, `weekends.tsv`, `zones.tsv`); this slice only counts.
//!
//! Hours never roll. Days leave out the first day and, if the last day is no working
//! day, end with the next one (Regulation (EEC, Euratom) No 1182/71 art. 3). Months
//! are clamped to the last day of a short month. "Overdue" is computed, never stored.

mod book;
mod calendar;
mod count;
mod length;
mod zones;

pub use book::{ClockBook, ClockFacts, Definition, Follows, Nature, Pauses, Start, Starting};
pub use calendar::Calendar;
pub use count::{Due, Pause, State, count};
pub use length::{Length, NotALength};
pub use zones::{Place, local, zone_of};

/// What can go wrong in counting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The zone is not one of the tz database.
    #[error("{0} is no time zone of the tz database")]
    UnknownZone(String),
    /// The end lies outside the calendar (after the year 9999).
    #[error("the clock ends outside the calendar")]
    OffTheCalendar,
    /// The data file does not hold together.
    #[error("the clocks cannot be read: {0}")]
    BrokenData(String),
}
