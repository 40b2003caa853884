//! Counting: from the instant a clock starts to the instant it ends, in the zone of
//! the authority.

use jiff::{Span, ToSpan, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use values::Time;

use super::{Calendar, Definition, Error, Follows, Length, Pauses, Place, zone_of, zones};

/// A time in which a clock stood still. An end that is absent: it stands still now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// From this instant.
    pub from: Time,
    /// To this instant.
    pub until: Option<Time>,
}

/// When a clock ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// Name of the clock.
    pub clock: String,
    /// The instant at which it has run out: after days, the end of the last day.
    pub at: Time,
    /// The last day in the authority's zone; absent for hours.
    pub last_day: Option<String>,
    /// The zone it was counted in.
    pub zone: String,
    /// The instants at which a person is told.
    pub warn_at: Vec<Time>,
    /// Whether the end was moved past a weekend or holiday.
    pub rolled: bool,
    /// False if the calendar has no holidays for the year of the end: only weekends counted.
    pub holidays_known: bool,
}

/// Where a clock stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It runs.
    Running,
    /// It runs, and a warning point has passed.
    Warning,
    /// It stands still.
    Paused,
    /// It has run out.
    Overdue,
}

impl Due {
    /// The text of `due` in an answer: a date for days, an instant for hours.
    pub fn text(&self) -> String {
        self.last_day.clone().unwrap_or_else(|| self.at.to_string())
    }

    /// Whether the clock has run out, unless it was met before.
    pub fn overdue(&self, now: Time) -> bool {
        now > self.at || (self.last_day.is_some() && now == self.at)
    }

    /// Where the clock stands.
    pub fn state(&self, pauses: &[Pause], now: Time) -> State {
        if pauses.iter().any(|pause| pause.from <= now && pause.until.is_none_or(|end| now < end)) {
            State::Paused
        } else if self.overdue(now) {
            State::Overdue
        } else if self.warn_at.iter().any(|at| *at <= now) {
            State::Warning
        } else {
            State::Running
        }
    }
}

/// Counts a clock from its start. Pauses count only for a clock that may be stopped;
/// one without an end counts up to `now`.
pub fn count(
    clock: &Definition,
    started: Time,
    place: &Place,
    pauses: &[Pause],
    now: Time,
) -> Result<Due, Error> {
    let name = zone_of(place);
    let zone = zones::open(name)?;
    let pauses = match clock.pauses {
        Pauses::Never => &[],
        Pauses::WhileIncomplete => pauses,
    };
    let stood_still = merged(pauses, started, now);
    let mut due = Due {
        clock: clock.name.clone(),
        at: started,
        last_day: None,
        zone: name.to_owned(),
        warn_at: Vec::new(),
        rolled: false,
        holidays_known: true,
    };
    if let Some(seconds) = exact_seconds(clock.length) {
        let waited: i64 = stood_still.iter().map(|(from, to)| to.micros() - from.micros()).sum();
        let end = started.micros().checked_add(seconds * 1_000_000);
        let end = end.and_then(|end| end.checked_add(waited)).ok_or(Error::OffTheCalendar)?;
        due.at = Time::from_micros(end);
    } else {
        let waited: i32 = stood_still.iter().map(|span| days_of(span, &zone)).sum();
        let first = started.timestamp().to_zoned(zone.clone()).date();
        let unmoved = add(first, clock.length, waited)?;
        let calendar = Calendar::of(place.country);
        let last = match clock.calendar {
            Follows::None => unmoved,
            Follows::Authority => {
                due.holidays_known = calendar.lists_holidays_of(unmoved.year());
                let rolled = calendar.roll(unmoved).ok_or(Error::OffTheCalendar)?;
                with_two_working_days(first, rolled, &calendar, clock.length)
                    .ok_or(Error::OffTheCalendar)?
            }
        };
        due.rolled = last != unmoved;
        due.last_day = Some(last.to_string());
        due.at = end_of(last, &zone)?;
    }
    for before in &clock.warn {
        let at = earlier(&due, *before, &zone)?;
        if at > started {
            due.warn_at.push(at);
        }
    }
    due.warn_at.sort();
    Ok(due)
}

/// A period of two days or more holds at least two working days
/// (Regulation 1182/71 art. 3(5)).
fn with_two_working_days(
    first: Date,
    mut last: Date,
    calendar: &Calendar,
    length: Length,
) -> Option<Date> {
    let Length::Days(2..) = length else { return Some(last) };
    let mut worked = 0;
    let mut day = first;
    while day < last && worked < 2 {
        day = day.tomorrow().ok()?;
        worked += usize::from(calendar.is_working(day));
    }
    while worked < 2 {
        last = calendar.roll(last.tomorrow().ok()?)?;
        worked += 1;
    }
    Some(last)
}

fn exact_seconds(length: Length) -> Option<i64> {
    match length {
        Length::Seconds(n) => Some(i64::from(n)),
        Length::Hours(n) => Some(i64::from(n) * 3600),
        Length::Days(_) | Length::Months(_) => None,
    }
}

/// The date after the length; months are clamped to the last day of a short month.
fn add(first: Date, length: Length, waited_days: i32) -> Result<Date, Error> {
    let span: Span = match length {
        Length::Months(n) => i64::from(n).months(),
        Length::Days(n) => i64::from(n).days(),
        Length::Seconds(_) | Length::Hours(_) => Span::new(),
    };
    first
        .checked_add(span)
        .and_then(|date| date.checked_add(i64::from(waited_days).days()))
        .map_err(|_| Error::OffTheCalendar)
}

/// The end of a day: the first instant of the next, in the zone.
fn end_of(day: Date, zone: &TimeZone) -> Result<Time, Error> {
    day.tomorrow()
        .and_then(|next| next.to_zoned(zone.clone()))
        .map(|start| Time::from(start.timestamp()))
        .map_err(|_| Error::OffTheCalendar)
}

/// The instant a length before the end: on the wall clock for hours, the end of an
/// earlier day for days.
fn earlier(due: &Due, before: Length, zone: &TimeZone) -> Result<Time, Error> {
    if let Some(seconds) = exact_seconds(before) {
        return Ok(due.at.plus_seconds(-seconds));
    }
    let span = match before {
        Length::Months(n) => i64::from(n).months(),
        Length::Days(n) => i64::from(n).days(),
        Length::Seconds(_) | Length::Hours(_) => Span::new(),
    };
    due.at
        .timestamp()
        .to_zoned(zone.clone())
        .checked_sub(span)
        .map(|at| Time::from(at.timestamp()))
        .map_err(|_| Error::OffTheCalendar)
}

/// The pauses after the start, in order, overlapping ones joined.
fn merged(pauses: &[Pause], started: Time, now: Time) -> Vec<(Time, Time)> {
    let mut spans: Vec<(Time, Time)> = pauses
        .iter()
        .map(|pause| (pause.from.max(started), pause.until.unwrap_or(now)))
        .filter(|(from, until)| from < until)
        .collect();
    spans.sort();
    let mut joined: Vec<(Time, Time)> = Vec::new();
    for (from, until) in spans {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(until),
            _ => joined.push((from, until)),
        }
    }
    joined
}

/// How many days a pause adds: as many midnights as it held, and one for a pause within
/// a day, in favour of him who waits.
fn days_of(&(from, until): &(Time, Time), zone: &TimeZone) -> i32 {
    let day = |at: Time| at.timestamp().to_zoned(zone.clone()).date();
    (day(until) - day(from)).get_days().max(1)
}
