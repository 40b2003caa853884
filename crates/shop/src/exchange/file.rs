//! Files of exchange rates: the ECB's (`eurofxref-hist.csv`, one column for each currency), and a plain
//! one (`day,currency,per_euro`). Reading is pure, and finds every bad row.

use jiff::civil::Date;
use values::{Currency, Rate};

/// The rates that the program ships for demonstrations, in the plain form (`data/exchange`).
pub const SHIPPED: &str = include_str!("../../../../data/exchange/rates.csv");

/// A row that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct BadRow {
    /// Its line in the file, the first being 1.
    pub line: usize,
    /// The code of what is wrong: `day`, `day-to-come`, `currency`, `rate`, `cells`, `twice`, `header`.
    pub code: &'static str,
    /// What was found there.
    pub found: String,
}

/// A rate of the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub day: Date,
    pub currency: Currency,
    /// A decimal without needless zeros.
    pub per_euro: String,
}

/// Reads a file of either form; days after `latest` are not believed.
pub(super) fn read(text: &str, latest: Date) -> Result<Vec<Entry>, Vec<BadRow>> {
    let mut reader = Reader { latest, entries: Vec::new(), bad: Vec::new() };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    let (number, header) = lines.next().unwrap_or((1, ""));
    let columns: Vec<&str> =
        header.trim().trim_end_matches(',').split(',').map(str::trim).collect();
    match columns.as_slice() {
        ["day", "currency", "per_euro"] => {
            lines.for_each(|(number, line)| reader.plain(number, line));
        }
        ["Date", codes @ ..] if !codes.is_empty() => {
            let currencies: Vec<Option<Currency>> =
                codes.iter().map(|code| reader.currency(number, code)).collect();
            lines.for_each(|(number, line)| reader.wide(number, line, &currencies));
        }
        _ => reader.fault(number, "header", header),
    }
    reader.done()
}

struct Reader {
    latest: Date,
    entries: Vec<(usize, Entry)>,
    bad: Vec<BadRow>,
}

impl Reader {
    fn fault(&mut self, line: usize, code: &'static str, found: &str) {
        let found = found.chars().take(60).collect();
        self.bad.push(BadRow { line, code, found });
    }

    fn plain(&mut self, number: usize, line: &str) {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let [day, currency, per_euro] = cells.as_slice() else {
            return self.fault(number, "cells", line);
        };
        if let (Some(day), Some(currency)) =
            (self.day(number, day), self.currency(number, currency))
        {
            self.rate(number, day, currency, per_euro);
        }
    }

    /// A row of the ECB's; where it has no rate it says `N/A`.
    fn wide(&mut self, number: usize, line: &str, currencies: &[Option<Currency>]) {
        let mut cells: Vec<&str> = line.split(',').map(str::trim).collect();
        if cells.last() == Some(&"") {
            cells.pop();
        }
        if cells.len() != currencies.len() + 1 {
            return self.fault(number, "cells", line);
        }
        let Some(day) = self.day(number, cells[0]) else { return };
        for (currency, cell) in currencies.iter().zip(&cells[1..]) {
            match currency {
                Some(currency) if !matches!(*cell, "N/A" | "") => {
                    self.rate(number, day, *currency, cell);
                }
                _ => {}
            }
        }
    }

    /// `2026-11-27`; the ECB's file of one day has `27 November 2026`.
    fn day(&mut self, number: usize, cell: &str) -> Option<Date> {
        let day = cell.parse().or_else(|_| Date::strptime("%d %B %Y", cell)).ok();
        match day {
            None => self.fault(number, "day", cell),
            Some(day) if day > self.latest => self.fault(number, "day-to-come", cell),
            Some(_) => return day,
        }
        None
    }

    fn currency(&mut self, number: usize, code: &str) -> Option<Currency> {
        let currency = Currency::parse(code).ok();
        if currency.is_none() {
            self.fault(number, "currency", code);
        }
        currency
    }

    fn rate(&mut self, number: usize, day: Date, currency: Currency, cell: &str) {
        let Ok(euro) = Currency::parse("EUR") else { return };
        match Rate::new(euro, currency, cell) {
            Ok(_) if currency == euro && cell != "1" => self.fault(number, "rate", cell),
            Ok(_) if currency == euro => {}
            Ok(rate) => {
                let written = rate.to_string();
                let per_euro = written.rsplit(' ').next().unwrap_or(cell).to_owned();
                self.entries.push((number, Entry { day, currency, per_euro }));
            }
            Err(_) => self.fault(number, "rate", cell),
        }
    }

    fn done(mut self) -> Result<Vec<Entry>, Vec<BadRow>> {
        self.entries.sort_by(|(a_line, a), (b_line, b)| (a, a_line).cmp(&(b, b_line)));
        let twice: Vec<BadRow> = self
            .entries
            .windows(2)
            .filter(|pair| {
                (pair[0].1.day, pair[0].1.currency) == (pair[1].1.day, pair[1].1.currency)
            })
            .map(|pair| {
                let (line, entry) = &pair[1];
                let found = format!("{} {}", entry.day, entry.currency.code());
                BadRow { line: *line, code: "twice", found }
            })
            .collect();
        self.bad.extend(twice);
        self.bad.sort_by_key(|bad| bad.line);
        match self.bad.is_empty() {
            true => Ok(self.entries.into_iter().map(|(_, entry)| entry).collect()),
            false => Err(self.bad),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const LATEST: Date = date(2026, 11, 30);

    fn plain(text: &str) -> Vec<String> {
        let read = read(text, LATEST).expect("good rows");
        let lines = read.iter();
        lines.map(|it| format!("{} {} {}", it.day, it.currency.code(), it.per_euro)).collect()
    }

    fn codes(text: &str) -> Vec<(usize, &'static str)> {
        let bad = read(text, LATEST).expect_err("bad rows");
        bad.iter().map(|bad| (bad.line, bad.code)).collect()
    }

    #[test]
    fn the_file_of_the_european_central_bank_is_read_as_it_comes() {
        let text = "Date,USD,JPY,CYP,\n2026-11-27,1.1530,178.20,N/A,\n2026-11-26,1.15,178,0.58,\n";
        assert_eq!(
            plain(text),
            [
                "2026-11-26 CYP 0.58",
                "2026-11-26 JPY 178",
                "2026-11-26 USD 1.15",
                "2026-11-27 JPY 178.2",
                "2026-11-27 USD 1.153",
            ]
        );
        let daily = "Date, USD, JPY, \n27 November 2026, 1.1530, 178.20, \n";
        assert_eq!(plain(daily).len(), 2);
    }

    #[test]
    fn the_plain_file_is_read_with_a_mark_of_order_and_blank_lines() {
        let text =
            "\u{feff}day,currency,per_euro\r\n\r\n2026-11-27,EUR,1\r\n2026-11-27,VND,30250\r\n";
        assert_eq!(plain(text), ["2026-11-27 VND 30250"]);
        assert!(!plain(SHIPPED).is_empty());
    }

    #[test]
    fn every_bad_row_is_named() {
        let text = "day,currency,per_euro\n2026-13-01,USD,1\n2026-11-27,Usd,1\n2026-11-27,USD,0\n\
                    2026-11-27,USD\n2026-12-01,USD,1.1\n2026-11-27,EUR,1.1\n2026-11-27,USD,1.1\n\
                    2026-11-27,USD,1.2\n";
        let expected = [
            (2, "day"),
            (3, "currency"),
            (4, "rate"),
            (5, "cells"),
            (6, "day-to-come"),
            (7, "rate"),
            (9, "twice"),
        ];
        assert_eq!(codes(text), expected);
        assert_eq!(codes(""), [(1, "header")]);
        assert_eq!(codes("a;b;c\n"), [(1, "header")]);
        assert_eq!(codes("Date,USD,\n2026-11-27,1,2,\n"), [(2, "cells")]);
    }
}
