//! The ledger on SQLite and on PostgreSQL: stories of moving money, of doing it twice, at once and
//! wrongly, and of tampering.
#![allow(clippy::unwrap_used, reason = "tests")]

mod moving;
mod properties;
mod racing;
mod statements;
mod tampering;
mod walls;

use db::{Db, scratch::Scratch};
use ledger::{
    Account, Balanced, Owner, Posted, Purpose, Report,
    moves::{Cause, Part, Source},
};
use values::{Currency, Money, Time};

/// One empty ledger on each database that is to be had.
async fn ledgers() -> Vec<Scratch> {
    let all = db::scratch::each().await.unwrap();
    for scratch in &all {
        scratch.db.migrate(&[ledger::MIGRATIONS]).await.unwrap();
    }
    all
}

fn time(second: i64) -> Time {
    Time::parse("2026-09-15T14:20:00Z").unwrap().plus_seconds(second)
}

fn money(minor: i64, code: &str) -> Money {
    Money { minor, currency: Currency::parse(code).unwrap() }
}

fn euro(minor: i64) -> Money {
    money(minor, "EUR")
}

fn owner(id: &str) -> Owner {
    Owner::new(id).unwrap()
}

fn cause(key: &str) -> Cause<'_> {
    Cause { reference: "ord_1", key }
}

fn account(id: &str) -> Account {
    id.parse().unwrap()
}

/// An order of 119.00 EUR: 19.00 tax, 10.00 commission, 5.00 of it a coupon of the platform.
fn part() -> Part {
    Part::new(euro(11_900), 1_900, 1_000, 500).unwrap()
}

async fn post(db: &Db, balanced: &Balanced) -> ledger::Result<Posted> {
    post_at(db, balanced, time(0)).await
}

async fn post_at(db: &Db, balanced: &Balanced, at: Time) -> ledger::Result<Posted> {
    let tx = db.begin().await?;
    let posted = ledger::post(&tx, balanced, at).await?;
    tx.commit().await?;
    Ok(posted)
}

/// Holds the money of an order that was paid at once.
async fn hold(db: &Db, order: &str, part: Part) {
    let provider = owner("prv_test");
    let source = Source::Received { provider: &provider };
    let key = format!("hold:{order}");
    let held =
        ledger::moves::hold(cause(&key), source, &owner(order), &owner("tax_de"), part).unwrap();
    assert_eq!(post(db, &held).await.unwrap(), Posted::Now);
}

async fn balance(db: &Db, id: &str) -> i64 {
    ledger::balance(db, &account(id)).await.unwrap().minor
}

async fn verify(db: &Db) -> Report {
    ledger::verify(db, None).await.unwrap()
}

async fn holds(db: &Db) {
    let report = verify(db).await;
    assert!(report.holds(), "{report}");
    for (currency, sum) in sums(&report) {
        assert_eq!(sum, 0, "{currency:?}");
    }
}

/// The sum over all accounts, for each currency.
fn sums(report: &Report) -> std::collections::BTreeMap<Currency, i128> {
    let mut sums = std::collections::BTreeMap::new();
    for ((currency, _), sum) in &report.totals {
        *sums.entry(*currency).or_default() += sum;
    }
    sums
}

/// Moves an amount between two accounts of the platform.
fn plain(key: &str, amount: Money) -> Balanced {
    ledger::Draft::new("test.moved", "ref_1", key)
        .debit(Purpose::Bank, &Owner::platform(), amount)
        .credit(Purpose::Commission, &Owner::platform(), amount)
        .balanced()
        .unwrap()
}
