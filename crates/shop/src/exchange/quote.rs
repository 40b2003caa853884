//! The rates of a day, cross rates, and conversion by them.

use std::collections::HashMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use values::{Currency, Money, Rate, Rounding};

/// The exchange rate of two currencies as it was quoted; it is frozen on an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// The rate, with both currencies.
    pub rate: Rate,
    /// The day of the rates that it is made of; of two, the earlier.
    pub day: Date,
}

/// Rates of one day, or of the last day before it that has some.
#[derive(Debug, Clone)]
pub struct Table {
    /// The day that was asked for.
    pub day: Date,
    per_euro: HashMap<Currency, (Date, Decimal)>,
}

/// A decimal fraction: digits, and how many of them stand after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Decimal {
    digits: u128,
    scale: u32,
}

/// Significant digits of a cross rate; a product and a quotient of two keep within 128 bits.
const SIGNIFICANT: u32 = 10;
/// Decimals that a rate has at most.
const DECIMALS: u32 = 12;

impl Quote {
    /// What an amount is in the other currency, half to even.
    ///
    /// # Errors
    /// As [`Rate::convert`].
    pub fn convert(self, amount: Money) -> Result<Money, values::MoneyError> {
        self.rate.convert(amount, Rounding::HalfEven)
    }
}

impl Table {
    /// The table of a day, from rows of currency, day and the decimal for one euro.
    pub fn of(day: Date, rows: impl IntoIterator<Item = (Currency, Date, String)>) -> Table {
        let read = rows.into_iter().filter_map(|(currency, day, per_euro)| {
            Some((currency, (day, Decimal::read(&per_euro)?)))
        });
        Table { day, per_euro: read.collect() }
    }

    /// The cross rate, or nothing where a rate is missing.
    pub fn quote(&self, from: Currency, to: Currency) -> Option<Quote> {
        let (given, got) = (self.leg(from)?, self.leg(to)?);
        // The euro's own rate has no day: it is that of the other one.
        let day = [given.0, got.0].into_iter().flatten().min();
        let decimal = match from == to {
            true => "1".to_owned(),
            false => divided(got.1, given.1)?,
        };
        let rate = Rate::new(from, to, &decimal).ok()?;
        Some(Quote { rate, day: day.unwrap_or(self.day) })
    }

    /// What an amount is in another currency, half to even; nothing where a rate is missing.
    pub fn convert(&self, amount: Money, to: Currency) -> Option<Money> {
        if amount.currency == to {
            return Some(amount);
        }
        self.quote(amount.currency, to)?.convert(amount).ok()
    }

    /// The currencies that have a rate, and the euro, by their codes.
    pub fn currencies(&self) -> Vec<Currency> {
        let mut all: Vec<Currency> =
            self.per_euro.keys().copied().chain(Currency::parse("EUR")).collect();
        all.sort_unstable();
        all
    }

    /// The day of a currency's rate.
    pub fn day_of(&self, currency: Currency) -> Option<Date> {
        self.per_euro.get(&currency).map(|(day, _)| *day)
    }

    fn leg(&self, currency: Currency) -> Option<(Option<Date>, Decimal)> {
        if currency.code() == "EUR" {
            return Some((None, Decimal { digits: 1, scale: 0 }));
        }
        self.per_euro.get(&currency).map(|(day, decimal)| (Some(*day), *decimal))
    }
}

impl Decimal {
    fn read(text: &str) -> Option<Decimal> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let digits: u64 = format!("{whole}{decimals}").parse().ok()?;
        let scale = u32::try_from(decimals.len()).ok().filter(|scale| *scale <= DECIMALS)?;
        (digits > 0).then_some(Decimal { digits: digits.into(), scale })
    }
}

/// The quotient as a decimal with enough digits, half to even.
fn divided(dividend: Decimal, divisor: Decimal) -> Option<String> {
    // As many decimals as give ten significant digits: found by the size of the quotient.
    let scaled = |decimals: u32| {
        let up = 10_u128.checked_pow(decimals + divisor.scale)?;
        let down = 10_u128.checked_pow(dividend.scale)?;
        Some((dividend.digits.checked_mul(up)?, divisor.digits.checked_mul(down)?))
    };
    let decimals = (0..=DECIMALS).find(|decimals| {
        scaled(*decimals).is_some_and(|(a, b)| a / b >= 10_u128.pow(SIGNIFICANT - 1))
    });
    let decimals = decimals.unwrap_or(DECIMALS);
    let (a, b) = scaled(decimals)?;
    let (whole, rest) = (a / b, a % b);
    let up = rest * 2 > b || (rest * 2 == b && whole % 2 == 1);
    let digits = (whole + u128::from(up)).to_string();
    let decimals = decimals as usize;
    let digits = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).expect("a code")
    }

    fn table() -> Table {
        let day = date(2026, 11, 27);
        let rows = [("USD", "1.16"), ("JPY", "178.2"), ("KWD", "0.3558"), ("VND", "30250")];
        let rows = rows.map(|(code, rate)| (currency(code), day, rate.to_owned()));
        let old = (currency("TRY"), date(2026, 11, 20), "49.5".to_owned());
        Table::of(day, rows.into_iter().chain([old]))
    }

    fn quote(from: &str, to: &str) -> String {
        let quote = table().quote(currency(from), currency(to)).expect("a quote");
        format!("{} {}", quote.rate, quote.day)
    }

    #[test]
    fn cross_rates_have_ten_significant_digits_and_the_earlier_day() {
        assert_eq!(quote("EUR", "USD"), "EUR/USD 1.16 2026-11-27");
        assert_eq!(quote("USD", "EUR"), "USD/EUR 0.8620689655 2026-11-27");
        assert_eq!(quote("USD", "JPY"), "USD/JPY 153.6206897 2026-11-27");
        assert_eq!(quote("VND", "KWD"), "VND/KWD 0.000011761983 2026-11-27");
        assert_eq!(quote("USD", "TRY"), "USD/TRY 42.67241379 2026-11-20");
        assert_eq!(quote("JPY", "JPY"), "JPY/JPY 1 2026-11-27");
        assert!(table().quote(currency("USD"), currency("XAF")).is_none());
    }

    #[test]
    fn conversion_rounds_half_to_even_and_minds_the_digits() {
        let money = |minor, code| Money { minor, currency: currency(code) };
        let converted = |minor, from, to| {
            table().convert(money(minor, from), currency(to)).expect("a rate").minor
        };
        assert_eq!(converted(10_000, "EUR", "USD"), 11_600);
        assert_eq!(converted(10_000, "EUR", "JPY"), 17_820);
        assert_eq!(converted(1_000, "EUR", "KWD"), 3_558);
        assert_eq!(converted(300, "EUR", "VND"), 90_750);
        let half = Table::of(
            date(2026, 11, 27),
            [(currency("USD"), date(2026, 11, 27), "0.5".to_owned())],
        );
        let half =
            |minor| half.convert(money(minor, "EUR"), currency("USD")).expect("a rate").minor;
        assert_eq!((half(1), half(3)), (0, 2)); // 0.5 and 1.5
    }

    #[test]
    fn a_quote_is_kept_as_it_was() {
        let quote = table().quote(currency("USD"), currency("JPY")).expect("a quote");
        let stored = serde_json::to_string(&quote).expect("json");
        assert_eq!(stored, r#"{"rate":"USD/JPY 153.6206897","day":"2026-11-27"}"#);
        assert_eq!(serde_json::from_str::<Quote>(&stored).expect("json"), quote);
    }

    proptest! {
        /// There and back again loses at most what two roundings and the eight digits lose that a
        /// rate of dong still has within its twelve decimals.
        #[test]
        fn there_and_back(minor in 0..1_000_000_000_i64) {
            let amount = Money { minor, currency: currency("USD") };
            let there = table().convert(amount, currency("VND")).expect("a rate");
            let back = table().convert(there, currency("USD")).expect("a rate");
            prop_assert!((back.minor - minor).abs() <= 1 + minor / 50_000_000);
        }
    }
}
