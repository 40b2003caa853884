//! A month of the calendar (UTC) and a currency: what a statement is of.

use crate::error::Result;
use db::Query;
use jiff::ToSpan;
use jiff::civil::Date;
use ledger::{Owner, Purpose};
use shop::sellers::Store;
use values::{Currency, Time};

/// A month and a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The first instant of the month.
    pub first: Time,
    /// The currency.
    pub currency: Currency,
}

/// How many months a seller is shown.
const SHOWN: usize = 36;

impl Month {
    /// Reads `2026-11` and `EUR`.
    pub fn read(month: &str, currency: &str) -> Option<Month> {
        let (year, number) = month.split_once('-')?;
        let plain = year.len() == 4 && number.len() == 2;
        let date = Date::new(year.parse().ok()?, number.parse().ok()?, 1).ok()?;
        let currency = Currency::parse(currency).ok()?;
        plain.then_some(Month { first: midnight(date), currency })
    }

    /// `2026-11`.
    pub fn code(&self) -> String {
        let date = date_of(self.first);
        format!("{:04}-{:02}", date.year(), date.month())
    }

    /// The first instant after the month.
    pub fn end(&self) -> Time {
        midnight(date_of(self.first).saturating_add(1.month()))
    }

    /// The last day of the month.
    pub fn last(&self) -> Time {
        self.end().plus_seconds(-1)
    }
}

/// The months for which a store has a statement, the latest first: from its opening until now, in its
/// own currency, and in the others in which anything was entered.
///
/// # Errors
/// When the database does not answer.
pub async fn months(q: &impl Query, own: &Store, now: Time) -> Result<Vec<Month>> {
    let accounts = ledger::accounts_of(q, &Owner::new(own.id.as_str())?).await?;
    let mut currencies = vec![(own.currency, own.created)];
    for holding in accounts {
        let account = holding.account;
        if account.purpose == Purpose::Payable && account.currency != own.currency {
            currencies.push((account.currency, holding.opened));
        }
    }
    let mut months = Vec::new();
    let mut date = date_of(now).first_of_month();
    while months.len() < SHOWN {
        let here = midnight(date);
        let open = currencies
            .iter()
            .filter(|(_, since)| *since < midnight(date.saturating_add(1.month())));
        let before = months.len();
        months.extend(open.map(|(currency, _)| Month { first: here, currency: *currency }));
        if months.len() == before {
            break;
        }
        date = date.saturating_sub(1.month());
    }
    Ok(months)
}

fn date_of(at: Time) -> Date {
    at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn midnight(date: Date) -> Time {
    let zoned = date.to_zoned(jiff::tz::TimeZone::UTC);
    zoned.map_or(Time::from_micros(0), |at| Time::from_micros(at.timestamp().as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_where_the_next_begins() {
        let month = Month::read("2026-12", "EUR").expect("a month");
        assert_eq!(month.first, Time::parse("2026-12-01T00:00:00Z").expect("a time"));
        assert_eq!(month.end(), Time::parse("2027-01-01T00:00:00Z").expect("a time"));
        assert_eq!(month.code(), "2026-12");
        for bad in ["2026-13", "2026-1", "26-01", "x", "2026-01-01"] {
            assert!(Month::read(bad, "EUR").is_none(), "{bad}");
        }
    }
}
