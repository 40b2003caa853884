//! All SQL of the operator's pages.

use crate::OrderId;
use db::{Query, Result, params};
use values::{Currency, Money, Time};

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;

/// Orders that were paid, of a day and a currency.
pub(super) struct Sales {
    /// Days since 1970.
    pub day: i64,
    pub orders: i64,
    pub total: Money,
    pub commission: Money,
}

/// What was sold since then, by day and currency. Orders count on the day on which they were placed.
pub(super) async fn sales(q: &impl Query, since: Time) -> Result<Vec<Sales>> {
    let sql = "select created / 86400000000, currency, count(*), cast(sum(total_minor) as BIGINT),
                 cast(sum(commission_minor) as BIGINT)
               from purchase where created >= $1 and dispatch_by is not null
               group by created / 86400000000, currency order by 1, 2";
    let rows: Vec<(i64, String, i64, i64, i64)> = q.rows(sql, &params![since]).await?;
    rows.into_iter()
        .map(|(day, code, orders, total, commission)| {
            let currency = currency(&code)?;
            let money = |minor| Money { minor, currency };
            Ok(Sales { day, orders, total: money(total), commission: money(commission) })
        })
        .collect()
}

/// What went back to buyers since then, by currency.
pub(super) async fn refunded(q: &impl Query, since: Time) -> Result<Vec<Money>> {
    let sql = "select cast(sum(amount_minor) as BIGINT), currency from refund
               where created >= $1 and purchase_id is not null group by currency order by currency";
    let rows: Vec<(i64, String)> = q.rows(sql, &params![since]).await?;
    rows.into_iter().map(|(minor, code)| Ok(Money { minor, currency: currency(&code)? })).collect()
}

/// Things that are counted.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub stores: i64,
    pub applications: i64,
    pub listings: i64,
    pub to_send: i64,
    pub late: i64,
    pub returns: i64,
    pub transfers: i64,
    pub mails: i64,
}

/// What there is, and what waits for somebody.
pub(super) async fn counts(q: &impl Query, now: Time) -> Result<Counts> {
    let sql = "select
        (select count(*) from store where status = 'open'),
        (select count(*) from store where status = 'applied'),
        (select count(*) from listing where status = 'active' and store_id is not null),
        (select count(*) from purchase where status = 'paid' and number is not null),
        (select count(*) from purchase where status in ('dispatched', 'delivered')
           and promised_by < $1),
        (select count(*) from purchase where status = 'returning'),
        (select count(*) from charge where provider = 'manual' and state = 'begun'),
        (select count(*) from mail where state in ('held', 'refused', 'given-up', 'unclear'))";
    let row: (i64, i64, i64, i64, i64, i64, i64, i64) = q.one(sql, &params![now]).await?;
    let (stores, applications, listings, to_send, late, returns, transfers, mails) = row;
    Ok(Counts { stores, applications, listings, to_send, late, returns, transfers, mails })
}

/// The orders that a word may mean, the newest first: the number of the order or of its purchase, the
/// buyer's address or account, the store's name in addresses, a tracking number. Everything, for an
/// empty word.
pub(super) async fn orders(
    q: &impl Query,
    word: &str,
    stage: &str,
    before: &str,
    limit: i64,
) -> Result<Vec<OrderId>> {
    let sql = "select p.id from purchase p where p.number is not null and p.id < $3
                 and ($2 = '' or p.status = $2)
                 and ($1 = '' or p.number = $1 or p.id = $1 or p.buyer = $1
                   or p.checkout_id in (select id from checkout where number = $1)
                   or p.checkout_id in (select checkout_id from checkout_person where mail = $4)
                   or p.store_id in (select id from store where slug = $4 or id = $1)
                   or p.id in (select purchase_id from delivery where tracking = $1))
               order by p.id desc limit $5";
    let params = params![word, stage, before, word.to_lowercase(), limit];
    let rows: Vec<(String,)> = q.rows(sql, &params).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("an order's id".to_owned())))
        .collect()
}

fn currency(code: &str) -> Result<Currency> {
    Currency::parse(code).map_err(|_| db::Error::Stored("a currency".to_owned()))
}
