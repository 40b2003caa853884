//! Reading the reference tables: tab-separated, one header line, no quoting.
//! A faulty line is left out and noted as a [`Fault`]; a test sees to it that
//! the shipped tables have none, so the running program never stops on data.

use serde::Serialize;
use values::Time;

/// How far a row may be relied on. `Low` rows never decide anything alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Memory or guesswork.
    Low,
    /// One secondary or dated source.
    Medium,
    /// Read in a primary source or a faithful copy.
    High,
}

/// A line of a table that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The table, as `mlat`.
    pub table: &'static str,
    /// The line in the file, the header being 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

/// One line with the asked columns in the asked order.
pub(crate) struct Line<'a, const N: usize> {
    table: &'static str,
    number: usize,
    pub cells: [&'a str; N],
}

/// The lines of `text` with the asked columns; a missing column or a short line is a fault.
pub(crate) fn lines<'a, const N: usize>(
    table: &'static str,
    text: &'a str,
    columns: [&str; N],
    faults: &mut Vec<Fault>,
) -> Vec<Line<'a, N>> {
    let mut rest = text.lines();
    let header: Vec<&str> = rest.next().unwrap_or_default().split('\t').collect();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        match header.iter().position(|name| *name == column) {
            Some(found) => *place = found,
            None => {
                faults.push(Fault { table, line: 1, what: format!("no column {column}") });
                return Vec::new();
            }
        }
    }
    let mut read = Vec::new();
    for (index, line) in rest.enumerate() {
        let number = index + 2;
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() != header.len() {
            let what = format!("{} cells for {} columns", cells.len(), header.len());
            faults.push(Fault { table, line: number, what });
            continue;
        }
        let cells = places.map(|place| cells.get(place).copied().unwrap_or_default());
        read.push(Line { table, number, cells });
    }
    read
}

impl<const N: usize> Line<'_, N> {
    /// Keeps what was read, or notes the fault and gives nothing.
    pub(crate) fn keep<T>(&self, read: Result<T, String>, faults: &mut Vec<Fault>) -> Option<T> {
        read.map_err(|what| faults.push(Fault { table: self.table, line: self.number, what })).ok()
    }
}

/// Reads a confidence; anything else than the three words is a fault.
pub(crate) fn confidence(cell: &str) -> Result<Confidence, String> {
    match cell {
        "high" => Ok(Confidence::High),
        "medium" => Ok(Confidence::Medium),
        "low" => Ok(Confidence::Low),
        other => Err(format!("no confidence: {other}")),
    }
}

/// A date that may be known to the month or the year only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    /// The first instant (UTC) of the day, month or year.
    pub begins: Time,
    /// The first instant at which the day has certainly come.
    pub surely: Time,
}

/// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; an empty cell is none.
pub(crate) fn day(cell: &str) -> Result<Option<Day>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let bad = || format!("no date: {cell}");
    let numbers: Vec<i32> =
        cell.split('-').map(str::parse).collect::<Result<_, _>>().map_err(|_| bad())?;
    let at = |year: i32, month: i32, day: i32| {
        Time::parse(&format!("{year:04}-{month:02}-{day:02}T00:00:00Z")).map_err(|_| bad())
    };
    let day = match numbers[..] {
        [y, m, d] => Day { begins: at(y, m, d)?, surely: at(y, m, d)? },
        [y, m] if m < 12 => Day { begins: at(y, m, 1)?, surely: at(y, m + 1, 1)? },
        [y, m] => Day { begins: at(y, m, 1)?, surely: at(y + 1, 1, 1)? },
        [y] => Day { begins: at(y, 1, 1)?, surely: at(y + 1, 1, 1)? },
        _ => return Err(bad()),
    };
    Ok(Some(day))
}

/// From when to when a row holds: from the first day on, up to the last day exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Validity {
    /// The first instant; none = always was.
    pub from: Option<Time>,
    /// The first instant at which it no longer holds; none = still holds.
    pub to: Option<Time>,
}

impl Validity {
    /// Whether the row holds at this instant.
    pub fn holds(&self, at: Time) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at < to)
    }
}

pub(crate) fn validity(from: &str, to: &str) -> Result<Validity, String> {
    Ok(Validity { from: day(from)?.map(|d| d.begins), to: day(to)?.map(|d| d.begins) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_known_to_the_year_has_surely_come_when_the_year_is_over() {
        let year = day("2007").expect("valid").expect("a date");
        assert_eq!(year.begins.to_string(), "2007-01-01T00:00:00Z");
        assert_eq!(year.surely.to_string(), "2008-01-01T00:00:00Z");
        let month = day("2020-12").expect("valid").expect("a date");
        assert_eq!(month.surely.to_string(), "2021-01-01T00:00:00Z");
        assert!(day("soon").is_err() && day("2020-13-01").is_err() && day("1-2-3-4").is_err());
    }

    #[test]
    fn a_faulty_line_is_left_out_and_noted() {
        let mut faults = Vec::new();
        let read = lines("t", "a\tb\n1\t2\n3\n", ["b"], &mut faults);
        assert_eq!(read.iter().map(|l| l.cells[0]).collect::<Vec<_>>(), ["2"]);
        assert_eq!(faults[0].line, 3);
        assert!(lines("t", "a\n1\n", ["c"], &mut faults).is_empty());
        assert_eq!(faults.len(), 2);
    }
}
