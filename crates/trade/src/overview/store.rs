//! SQL of the seller's first page.

use db::{FromRow, Query, Result, Row, params};
use shop::sellers::StoreId;
use values::{Country, Currency, Time};

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// Orders of a day that have country, currency and rate in common.
pub(super) struct Sales {
    /// Days since 1970.
    pub day: i64,
    /// Where they went.
    pub country: Country,
    /// What the buyers paid in.
    pub currency: Currency,
    /// To the store's currency.
    pub rate: Option<String>,
    pub orders: i64,
    /// What was sold, in the buyers' currency.
    pub minor: i64,
}

/// What waits for the seller.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waiting {
    /// Paid orders.
    pub dispatch: i64,
    /// Those of them whose time has run out within a day.
    pub soon: i64,
    /// Returns that the seller has to answer or to receive.
    pub returns: i64,
    /// Questions without an answer.
    pub questions: i64,
}

/// Something that sold.
pub(super) struct Best {
    pub listing: String,
    pub title: String,
    pub pieces: i64,
}

/// The day of an instant, since 1970.
pub(super) fn day(at: Time) -> i64 {
    at.micros().div_euclid(DAY)
}

/// When a day begins.
pub(super) fn begins(day: i64) -> Time {
    Time::from_micros(day * DAY)
}

/// The orders of a store from a day on that were paid and stand.
pub(super) async fn sales(q: &impl Query, store: &StoreId, from: i64) -> Result<Vec<Sales>> {
    q.rows(
        "select created / 86400000000, country, currency, rate_back, count(*),
           cast(sum(total_minor + platform_discount_minor - owed_tax_minor) as bigint)
         from purchase where store_id = $1 and created >= $2 and country is not null
           and status not in ('placed', 'cancelled')
         group by created / 86400000000, country, currency, rate_back",
        &params![store.as_str(), begins(from)],
    )
    .await
}

/// What sold best from a day on.
pub(super) async fn best(
    q: &impl Query,
    store: &StoreId,
    from: i64,
    limit: i64,
) -> Result<Vec<Best>> {
    q.rows(
        "select l.listing_id, max(l.title), cast(sum(l.quantity) as bigint)
         from purchase p join purchase_line l on l.purchase_id = p.id
         where p.store_id = $1 and p.created >= $2 and p.status not in ('placed', 'cancelled')
           and l.variant_id is not null
         group by l.listing_id order by 3 desc, 1 limit $3",
        &params![store.as_str(), begins(from), limit],
    )
    .await
}

/// What waits for the seller.
pub(super) async fn waiting(q: &impl Query, store: &StoreId, now: Time) -> Result<Waiting> {
    let tomorrow = now.plus_seconds(86_400);
    let sql = "select count(*), count(case when dispatch_by < $2 then 1 end) from purchase
               where store_id = $1 and status = 'paid'";
    let (dispatch, soon): (i64, i64) = q.one(sql, &params![store.as_str(), tomorrow]).await?;
    let sql = "select count(*) from return_case r join purchase p on p.id = r.purchase_id
               where p.store_id = $1 and r.stage in ('asked', 'sent')";
    let (returns,): (i64,) = q.one(sql, &params![store.as_str()]).await?;
    let sql = "select count(*) from question where store_id = $1 and answer is null";
    let (questions,): (i64,) = q.one(sql, &params![store.as_str()]).await?;
    Ok(Waiting { dispatch, soon, returns, questions })
}

/// How many listings are offered.
pub(super) async fn offered(q: &impl Query, store: &StoreId) -> Result<i64> {
    let sql = "select count(*) from listing where store_id = $1 and status = 'active'";
    let (count,): (i64,) = q.one(sql, &params![store.as_str()]).await?;
    Ok(count)
}

impl FromRow for Sales {
    fn from_row(row: &Row) -> Result<Sales> {
        Ok(Sales {
            day: row.get(0)?,
            country: row.parse(1)?,
            currency: row.parse(2)?,
            rate: row.get(3)?,
            orders: row.get(4)?,
            minor: row.get(5)?,
        })
    }
}

impl FromRow for Best {
    fn from_row(row: &Row) -> Result<Best> {
        Ok(Best { listing: row.get(0)?, title: row.get(1)?, pieces: row.get(2)? })
    }
}
