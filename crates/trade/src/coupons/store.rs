//! All SQL of coupons.

use super::{Coupon, Gives};
use crate::{CheckoutId, CouponId};
use db::{FromRow, Query, Result, Row, Tx, one_of, params};
use shop::sellers::StoreId;
use values::{Money, Time};

const COLUMNS: &str = "id, code, store_id, kind, value, currency, least_minor, starts, ends, \
                       uses_most, per_buyer, uses, active, created";

/// The coupon with a code as [`super::code_of`] gives it.
pub async fn by_code(q: &impl Query, code: &str) -> Result<Option<Coupon>> {
    let sql = format!("select {COLUMNS} from coupon where code = $1");
    q.opt(&sql, &params![code]).await
}

/// The coupons with these codes.
pub async fn by_codes(q: &impl Query, codes: &[String]) -> Result<Vec<Coupon>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = one_of(codes.iter().map(Into::into));
    q.rows(&format!("select {COLUMNS} from coupon where code in ({marks})"), &params).await
}

/// One coupon.
pub async fn by_id(q: &impl Query, id: &CouponId) -> Result<Option<Coupon>> {
    let sql = format!("select {COLUMNS} from coupon where id = $1");
    q.opt(&sql, &params![id.as_str()]).await
}

/// The coupons of a store, or of the platform, the newest first; `before` begins the next page.
pub async fn list(
    q: &impl Query,
    store: Option<&StoreId>,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Coupon>> {
    let before = before.unwrap_or("~");
    match store {
        Some(store) => {
            let sql = format!(
                "select {COLUMNS} from coupon where store_id = $1 and id < $2
                 order by id desc limit $3"
            );
            q.rows(&sql, &params![store.as_str(), before, limit]).await
        }
        None => {
            let sql = format!(
                "select {COLUMNS} from coupon where store_id is null and id < $1
                 order by id desc limit $2"
            );
            q.rows(&sql, &params![before, limit]).await
        }
    }
}

pub(super) async fn add(tx: &Tx, coupon: &Coupon) -> Result<()> {
    let sql = "insert into coupon (id, code, store_id, kind, value, currency, least_minor, starts,
                 ends, uses_most, per_buyer, uses, active, created)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    let (kind, value) = coupon.gives.stored();
    let params = params![
        coupon.id.as_str(),
        &coupon.code,
        coupon.store.as_ref().map(|store| store.as_str()),
        kind,
        value,
        coupon.least.currency.code(),
        coupon.least.minor,
        coupon.starts,
        coupon.ends,
        coupon.uses_most,
        coupon.per_buyer,
        coupon.uses,
        coupon.active,
        coupon.created
    ];
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn set_active(
    tx: &Tx,
    store: Option<&StoreId>,
    coupon: &CouponId,
    active: bool,
) -> Result<bool> {
    let sql = "update coupon set active = $2 where id = $1 and coalesce(store_id, '') = $3";
    let store = store.map_or("", |store| store.as_str());
    Ok(tx.exec(sql, &params![coupon.as_str(), active, store]).await? == 1)
}

/// Counts one more use, if it may be; gives how often one buyer may.
pub(super) async fn count_use(
    tx: &Tx,
    coupon: &CouponId,
    now: Time,
) -> Result<Option<Option<i64>>> {
    let sql = "update coupon set uses = uses + 1
               where id = $1 and active and starts <= $2 and (ends is null or ends > $2)
                 and (uses_most is null or uses < uses_most)
               returning per_buyer";
    Ok(tx.opt::<(Option<i64>,)>(sql, &params![coupon.as_str(), now]).await?.map(|(most,)| most))
}

/// How often a buyer has used a coupon.
pub(crate) async fn uses_by(q: &impl Query, coupon: &CouponId, buyer: &str) -> Result<i64> {
    let sql = "select count(*) from coupon_use
               where coupon_id = $1 and buyer = $2 and given_back is null";
    Ok(q.one::<(i64,)>(sql, &params![coupon.as_str(), buyer]).await?.0)
}

pub(super) async fn add_use(
    tx: &Tx,
    coupon: &CouponId,
    checkout: &CheckoutId,
    buyer: &str,
    amount: i64,
    now: Time,
) -> Result<()> {
    let sql = "insert into coupon_use (coupon_id, checkout_id, buyer, amount_minor, at)
               values ($1, $2, $3, $4, $5)";
    let params = params![coupon.as_str(), checkout.as_str(), buyer, amount, now];
    tx.exec(sql, &params).await.map(|_| ())
}

/// Coupons that a checkout has used and not given back, in an order that all keep.
pub(super) async fn uses_of(q: &impl Query, checkout: &CheckoutId) -> Result<Vec<CouponId>> {
    let sql = "select coupon_id from coupon_use where checkout_id = $1 and given_back is null
               order by coupon_id";
    let rows: Vec<(String,)> = q.rows(sql, &params![checkout.as_str()]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a coupon's id".to_owned())))
        .collect()
}

pub(super) async fn give_back(
    tx: &Tx,
    coupon: &CouponId,
    checkout: &CheckoutId,
    now: Time,
) -> Result<()> {
    let sql = "update coupon_use set given_back = $3
               where coupon_id = $1 and checkout_id = $2 and given_back is null";
    if tx.exec(sql, &params![coupon.as_str(), checkout.as_str(), now]).await? == 1 {
        let sql = "update coupon set uses = uses - 1 where id = $1";
        tx.exec(sql, &params![coupon.as_str()]).await?;
    }
    Ok(())
}

impl FromRow for Coupon {
    fn from_row(row: &Row) -> Result<Coupon> {
        let (kind, value): (String, i64) = (row.get(3)?, row.get(4)?);
        let gives = Gives::read(&kind, value);
        Ok(Coupon {
            id: row.parse(0)?,
            code: row.get(1)?,
            store: row.parse_opt(2)?,
            gives: gives.ok_or_else(|| db::Error::Stored("a coupon's kind".to_owned()))?,
            least: Money { minor: row.get(6)?, currency: row.parse(5)? },
            starts: row.get(7)?,
            ends: row.get(8)?,
            uses_most: row.get(9)?,
            per_buyer: row.get(10)?,
            uses: row.get(11)?,
            active: row.get(12)?,
            created: row.get(13)?,
        })
    }
}
