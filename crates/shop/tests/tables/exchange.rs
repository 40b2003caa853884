//! Exchange rates taken in from files, on each database.

use super::house::{each, now};
use jiff::civil::date;
use shop::exchange::{self, Rates};
use values::{Clock, Currency, Money};

fn money(minor: i64, code: &str) -> Money {
    Money { minor, currency: Currency::parse(code).expect("a code") }
}

#[tokio::test]
async fn a_file_taken_in_twice_changes_nothing_and_a_bad_one_leaves_nothing() {
    for scratch in each().await {
        let db = &scratch.db;
        let take =
            async |text: &str| exchange::import(db, text, "a test", audit::By::System, now()).await;
        let text = "Date,USD,JPY,\n2026-11-27,1.16,178.2,\n2026-11-26,1.15,N/A,\n";
        let first = take(text).await.expect("good rows");
        assert_eq!((first.rates, first.changed), (3, 3));
        assert_eq!(first.days, Some((date(2026, 11, 26), date(2026, 11, 27))));
        assert_eq!(take(text).await.expect("good rows").changed, 0);
        let corrected = take("day,currency,per_euro\n2026-11-27,USD,1.17\n").await;
        assert_eq!(corrected.expect("good rows").changed, 1);

        let half = take("day,currency,per_euro\n2026-11-28,USD,1.18\n2026-11-28,JPY,x\n").await;
        let Err(exchange::Error::Bad(bad)) = half else { panic!("it has a bad row") };
        assert_eq!((bad[0].line, bad[0].code), (3, "rate"));

        let usd = Currency::parse("USD").expect("a code");
        let table = exchange::on(db, date(2026, 11, 30)).await.expect("a table");
        assert_eq!(table.convert(money(100, "EUR"), usd), Some(money(117, "USD")));
        assert_eq!(table.day_of(usd), Some(date(2026, 11, 27)));
        let before = exchange::on(db, date(2026, 11, 26)).await.expect("a table");
        assert_eq!(before.convert(money(100, "EUR"), usd), Some(money(115, "USD")));
        assert_eq!(before.convert(money(100, "EUR"), money(0, "JPY").currency), None);
        let long_after = exchange::on(db, date(2028, 11, 26)).await.expect("a table");
        assert_eq!(long_after.convert(money(100, "EUR"), usd), None);
    }
}

#[tokio::test]
async fn the_shipped_rates_serve_a_marketplace_and_are_read_anew_after_a_minute() {
    for scratch in each().await {
        let (db, clock, rates) = (&scratch.db, Clock::fixed(now()), Rates::default());
        let by = audit::By::System;
        exchange::import(db, exchange::SHIPPED, "shipped", by, now()).await.expect("good rows");
        let table = rates.today(db, &clock).await.expect("a table");
        let known = table.currencies();
        let unknown: Vec<Currency> =
            web::currencies().filter(|offered| !known.contains(offered)).collect();
        assert_eq!(unknown, [], "prices are shown in these");
        let quote = table.quote(money(0, "TRY").currency, money(0, "VND").currency);
        assert!(quote.expect("a quote").convert(money(100, "TRY")).expect("it fits").minor > 100);

        let later = "day,currency,per_euro\n2026-11-29,USD,2\n";
        exchange::import(db, later, "a test", by, now()).await.expect("good rows");
        let usd = money(0, "USD").currency;
        let euro = async || {
            let table = rates.today(db, &clock).await.expect("a table");
            table.convert(money(100, "EUR"), usd).expect("a rate").minor
        };
        assert_ne!(euro().await, 200);
        clock.advance(60);
        assert_eq!(euro().await, 200);
        exchange::import(db, "day,currency,per_euro\n2026-11-29,USD,3\n", "a test", by, now())
            .await
            .expect("good rows");
        rates.forget();
        assert_eq!(euro().await, 300);
    }
}
