//! Which days are worked: the weekend of a country and its public holidays, by date.
//! A year without a list has weekends only; [`Calendar::lists_holidays_of`] says so.

use std::{
    collections::{BTreeMap, HashMap},
    sync::OnceLock,
};

use jiff::civil::{Date, Weekday};
use values::Country;

use crate::law::table::Table;

/// The working days of one country.
#[derive(Clone, Debug)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    holidays: &'static BTreeMap<Date, String>,
}

impl Calendar {
    /// The calendar of a country.
    pub fn of(country: Country) -> Calendar {
        static NONE: BTreeMap<Date, String> = BTreeMap::new();
        let weekends = weekends();
        let weekend = weekends.get(country.code()).or_else(|| weekends.get("*"));
        Calendar {
            weekend: weekend.cloned().unwrap_or_default(),
            holidays: holidays().get(country.code()).unwrap_or(&NONE),
        }
    }

    /// Whether people work on the day.
    pub fn is_working(&self, day: Date) -> bool {
        !self.weekend.contains(&day.weekday()) && !self.holidays.contains_key(&day)
    }

    /// The name of the holiday on the day, if there is one.
    pub fn holiday(&self, day: Date) -> Option<&'static str> {
        self.holidays.get(&day).map(String::as_str)
    }

    /// The day itself if it is worked, else the next one that is.
    pub fn roll(&self, mut day: Date) -> Option<Date> {
        for _ in 0..60 {
            if self.is_working(day) {
                return Some(day);
            }
            day = day.tomorrow().ok()?;
        }
        None
    }

    /// Whether the holidays of the year are in the data; if not, only weekends count.
    pub fn lists_holidays_of(&self, year: i16) -> bool {
        self.holidays.keys().any(|day| day.year() == year)
    }
}

fn weekends() -> &'static HashMap<String, Vec<Weekday>> {
    static WEEKENDS: OnceLock<HashMap<String, Vec<Weekday>>> = OnceLock::new();
    WEEKENDS.get_or_init(|| {
        Table::parse(include_str!("../../../../data/law/weekends.tsv"))
            .rows()
            .map(|row| {
                let days = row.get("days").split(',').filter_map(weekday).collect();
                (row.get("country").to_owned(), days)
            })
            .collect()
    })
}

fn holidays() -> &'static HashMap<String, BTreeMap<Date, String>> {
    static HOLIDAYS: OnceLock<HashMap<String, BTreeMap<Date, String>>> = OnceLock::new();
    HOLIDAYS.get_or_init(|| {
        let mut all: HashMap<String, BTreeMap<Date, String>> = HashMap::new();
        for row in Table::parse(include_str!("../../../../data/law/holidays.tsv")).rows() {
            if let Ok(day) = row.get("date").parse::<Date>() {
                all.entry(row.get("calendar").to_owned())
                    .or_default()
                    .insert(day, row.get("name").to_owned());
            }
        }
        all
    })
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word.trim() {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read_and_no_weekend_is_a_whole_week() {
        let listed: usize = holidays().values().map(BTreeMap::len).sum();
        let rows = include_str!("../../../../data/law/holidays.tsv").lines().count() - 1;
        assert_eq!(listed, rows);
        for (country, days) in weekends() {
            let unique: BTreeSet<i8> = days.iter().map(|day| day.to_monday_zero_offset()).collect();
            assert!((1..=2).contains(&unique.len()), "{country}");
        }
    }

    #[test]
    fn a_friday_is_worked_in_germany_and_not_in_egypt() {
        let of = |code| Calendar::of(Country::parse(code).expect("a country"));
        let friday: Date = "2026-10-16".parse().expect("a date");
        assert!(of("DE").is_working(friday));
        assert!(!of("EG").is_working(friday));
        assert_eq!(of("EG").roll(friday), "2026-10-18".parse().ok());
        assert!(of("DE").lists_holidays_of(2026) && !of("DE").lists_holidays_of(2035));
    }
}
