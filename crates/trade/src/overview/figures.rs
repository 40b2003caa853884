//! Figures of a store, day by day (of UTC). Pure over what was read.

use super::store::Sales;
use std::collections::BTreeMap;
use values::{Country, Currency, Money, Rate, Rounding};

/// Days that the page looks back.
pub(super) const DAYS: i64 = 30;

/// What happened on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Day {
    /// How many orders.
    pub orders: i64,
    /// What was sold, in minor units of the store's currency.
    pub sold: i64,
}

/// The last 30 days, and the 30 before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The last 30 days, the oldest first.
    pub days: Vec<Day>,
    /// All of them together.
    pub now: Day,
    /// The 30 days before.
    pub before: Day,
    /// Orders of the last 30 days by where they went, the most first.
    pub countries: Vec<(Country, i64)>,
}

impl Figures {
    /// Adds up what was sold until the day `today` (days since 1970), which is the last one.
    pub(super) fn of(sales: &[Sales], currency: Currency, today: i64) -> Figures {
        let mut figures =
            Figures { days: vec![Day::default(); DAYS as usize], ..Figures::default() };
        let mut countries: BTreeMap<Country, i64> = BTreeMap::new();
        for one in sales {
            let sold = in_currency(one, currency);
            let age = today - one.day;
            let place = usize::try_from(DAYS - 1 - age).ok();
            match place.and_then(|place| figures.days.get_mut(place)) {
                Some(day) => {
                    day.orders += one.orders;
                    day.sold += sold;
                    figures.now.orders += one.orders;
                    figures.now.sold += sold;
                    *countries.entry(one.country).or_default() += one.orders;
                }
                None if (DAYS..2 * DAYS).contains(&age) => {
                    figures.before.orders += one.orders;
                    figures.before.sold += sold;
                }
                None => {}
            }
        }
        figures.countries = countries.into_iter().collect();
        figures.countries.sort_by_key(|(country, orders)| (-orders, *country));
        figures
    }
}

/// What the change is in hundredths of a percent; none where there was nothing before.
pub(super) fn change(now: i64, before: i64) -> Option<i64> {
    let difference = i128::from(now - before) * 10_000;
    i64::try_from(difference.checked_div(i128::from(before))?).ok()
}

fn in_currency(one: &Sales, currency: Currency) -> i64 {
    let amount = Money { minor: one.minor, currency: one.currency };
    let rate: Option<Rate> = one.rate.as_deref().and_then(|rate| rate.parse().ok());
    match rate {
        Some(rate) => rate.convert(amount, Rounding::HalfUp).map_or(0, |money| money.minor),
        None if one.currency == currency => one.minor,
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_put_in_their_place_and_months_beside_each_other() {
        let euro: Currency = "EUR".parse().expect("a currency");
        let sale = |day, orders, minor, country: &str| Sales {
            day,
            country: country.parse().expect("a country"),
            currency: euro,
            rate: None,
            orders,
            minor,
        };
        let sales = [
            sale(1_000, 2, 5_000, "FR"),
            sale(971, 1, 1_000, "JP"),
            sale(970, 4, 4_000, "FR"),
            sale(941, 1, 1_000, "FR"),
            sale(940, 9, 9_000, "FR"),
        ];
        let figures = Figures::of(&sales, euro, 1_000);
        assert_eq!(figures.days.len(), 30);
        assert_eq!(figures.days[29], Day { orders: 2, sold: 5_000 });
        assert_eq!(figures.days[0], Day { orders: 1, sold: 1_000 });
        assert_eq!(figures.now, Day { orders: 3, sold: 6_000 });
        assert_eq!(figures.before, Day { orders: 5, sold: 5_000 });
        assert_eq!(figures.countries.first().map(|(_, orders)| *orders), Some(2));
        assert_eq!(change(6_000, 5_000), Some(2_000));
        assert_eq!(change(1, 0), None);
    }
}
