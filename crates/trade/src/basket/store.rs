//! All SQL of baskets.

use super::Owner;
use crate::BasketId;
use db::{Query, Result, Tx, params};
use shop::listings::VariantId;
use values::Time;

pub(super) async fn find(q: &impl Query, owner: &Owner) -> Result<Option<BasketId>> {
    let row: Option<(String,)> = match owner {
        Owner::Account(account) => {
            let sql = "select id from basket where account_id = $1";
            q.opt(sql, &params![account]).await?
        }
        Owner::Guest(digest) => {
            let sql = "select id from basket where digest = $1";
            q.opt(sql, &params![digest.as_slice()]).await?
        }
    };
    row.map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a basket's id".to_owned())))
        .transpose()
}

/// The basket; of two requests that make it at once both get the same.
pub(super) async fn find_or_make(tx: &Tx, owner: &Owner, now: Time) -> Result<BasketId> {
    if let Some(id) = find(tx, owner).await? {
        return Ok(id);
    }
    let id = BasketId::mint(now);
    let sql = "insert into basket (id, account_id, digest, created, changed)
               values ($1, $2, $3, $4, $4) on conflict do nothing";
    let params = match owner {
        Owner::Account(account) => params![id.as_str(), account, None::<Vec<u8>>, now],
        Owner::Guest(digest) => params![id.as_str(), None::<String>, digest.as_slice(), now],
    };
    match tx.exec(sql, &params).await? {
        1 => Ok(id),
        _ => find(tx, owner).await?.ok_or(db::Error::Conflict),
    }
}

/// Lines in the order in which they were added: variant, quantity, the price that was seen.
pub(super) async fn lines(q: &impl Query, basket: &BasketId) -> Result<Vec<(VariantId, i64, i64)>> {
    let sql = "select variant_id, quantity, seen_minor from basket_line where basket_id = $1
               order by added, variant_id";
    let rows: Vec<(String, i64, i64)> = q.rows(sql, &params![basket.as_str()]).await?;
    rows.into_iter()
        .map(|(variant, quantity, seen)| {
            let variant = variant.parse();
            let variant = variant.map_err(|_| db::Error::Stored("a variant's id".to_owned()))?;
            Ok((variant, quantity, seen))
        })
        .collect()
}

pub(super) async fn quantity(
    q: &impl Query,
    basket: &BasketId,
    variant: &VariantId,
) -> Result<Option<i64>> {
    let sql = "select quantity from basket_line where basket_id = $1 and variant_id = $2";
    let row: Option<(i64,)> = q.opt(sql, &params![basket.as_str(), variant.as_str()]).await?;
    Ok(row.map(|(quantity,)| quantity))
}

pub(super) async fn count_lines(q: &impl Query, basket: &BasketId) -> Result<i64> {
    let sql = "select count(*) from basket_line where basket_id = $1";
    Ok(q.one::<(i64,)>(sql, &params![basket.as_str()]).await?.0)
}

pub(super) async fn count(q: &impl Query, owner: &Owner) -> Result<i64> {
    let (sql, params) = match owner {
        Owner::Account(account) => (
            "select count(*) from basket b join basket_line l on l.basket_id = b.id
             where b.account_id = $1",
            params![account],
        ),
        Owner::Guest(digest) => (
            "select count(*) from basket b join basket_line l on l.basket_id = b.id
             where b.digest = $1",
            params![digest.as_slice()],
        ),
    };
    Ok(q.one::<(i64,)>(sql, &params).await?.0)
}

pub(super) async fn put(
    tx: &Tx,
    basket: &BasketId,
    variant: &VariantId,
    quantity: i64,
    each: i64,
    now: Time,
) -> Result<()> {
    let sql = "insert into basket_line (basket_id, variant_id, quantity, added, seen_minor)
               values ($1, $2, $3, $4, $5)
               on conflict (basket_id, variant_id)
               do update set quantity = excluded.quantity, seen_minor = excluded.seen_minor";
    let params = params![basket.as_str(), variant.as_str(), quantity, now, each];
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn note_seen(
    tx: &Tx,
    basket: &BasketId,
    variant: &VariantId,
    each: i64,
) -> Result<()> {
    let sql = "update basket_line set seen_minor = $3 where basket_id = $1 and variant_id = $2";
    tx.exec(sql, &params![basket.as_str(), variant.as_str(), each]).await.map(|_| ())
}

pub(super) async fn remove(tx: &Tx, basket: &BasketId, variant: &VariantId) -> Result<()> {
    let sql = "delete from basket_line where basket_id = $1 and variant_id = $2";
    tx.exec(sql, &params![basket.as_str(), variant.as_str()]).await.map(|_| ())
}

pub(super) async fn clear_lines(tx: &Tx, basket: &BasketId) -> Result<()> {
    tx.exec("delete from basket_line where basket_id = $1", &params![basket.as_str()]).await?;
    Ok(())
}

/// Empties a basket whose lines are ordered.
pub async fn clear(tx: &Tx, basket: &BasketId) -> Result<()> {
    tx.exec("delete from basket_coupon where basket_id = $1", &params![basket.as_str()]).await?;
    tx.exec("update basket set draft = null where id = $1", &params![basket.as_str()]).await?;
    Ok(())
}

/// What was typed into the checkout so far, as JSON.
pub async fn draft(q: &impl Query, basket: &BasketId) -> Result<Option<String>> {
    let sql = "select draft from basket where id = $1";
    let row: Option<(Option<String>,)> = q.opt(sql, &params![basket.as_str()]).await?;
    Ok(row.and_then(|(draft,)| draft))
}

/// Keeps what was typed into the checkout.
pub async fn set_draft(tx: &Tx, basket: &BasketId, draft: &str, now: Time) -> Result<()> {
    let sql = "update basket set draft = $2, changed = $3 where id = $1";
    tx.exec(sql, &params![basket.as_str(), draft, now]).await.map(|_| ())
}

/// The codes of the coupons in a basket.
pub async fn coupons(q: &impl Query, basket: &BasketId) -> Result<Vec<String>> {
    let sql = "select code from basket_coupon where basket_id = $1 order by added, code";
    let rows: Vec<(String,)> = q.rows(sql, &params![basket.as_str()]).await?;
    Ok(rows.into_iter().map(|(code,)| code).collect())
}

pub(super) async fn add_coupon(tx: &Tx, basket: &BasketId, code: &str, now: Time) -> Result<()> {
    let sql = "insert into basket_coupon (basket_id, code, added) values ($1, $2, $3)
               on conflict do nothing";
    tx.exec(sql, &params![basket.as_str(), code, now]).await?;
    touch(tx, basket, now).await
}

pub(super) async fn remove_coupon(tx: &Tx, basket: &BasketId, code: &str) -> Result<()> {
    let sql = "delete from basket_coupon where basket_id = $1 and code = $2";
    tx.exec(sql, &params![basket.as_str(), code]).await.map(|_| ())
}

/// Pours one basket into another: of what lies in both, the larger quantity stays.
pub(super) async fn pour(tx: &Tx, from: &BasketId, into: &BasketId) -> Result<()> {
    let params = params![from.as_str(), into.as_str()];
    let sql = "insert into basket_line (basket_id, variant_id, quantity, added, seen_minor)
               select cast($2 as TEXT), variant_id, quantity, added, seen_minor
               from basket_line where basket_id = $1
               on conflict (basket_id, variant_id) do update set quantity =
                 case when excluded.quantity > basket_line.quantity then excluded.quantity
                   else basket_line.quantity end";
    tx.exec(sql, &params).await?;
    let sql = "insert into basket_coupon (basket_id, code, added)
               select cast($2 as TEXT), code, added from basket_coupon where basket_id = $1
               on conflict do nothing";
    tx.exec(sql, &params).await?;
    let sql = "update basket set draft = coalesce(draft,
                 (select b.draft from basket b where b.id = $1)) where id = $2";
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn drop(tx: &Tx, basket: &BasketId) -> Result<()> {
    clear_lines(tx, basket).await?;
    clear(tx, basket).await?;
    tx.exec("delete from basket where id = $1", &params![basket.as_str()]).await.map(|_| ())
}

pub(super) async fn sweep(tx: &Tx, before: Time) -> Result<u64> {
    let old = "select id from basket where account_id is null and changed < $1";
    for table in ["basket_line", "basket_coupon"] {
        let sql = format!("delete from {table} where basket_id in ({old})");
        tx.exec(&sql, &params![before]).await?;
    }
    tx.exec("delete from basket where account_id is null and changed < $1", &params![before]).await
}

pub(super) async fn touch(tx: &Tx, basket: &BasketId, now: Time) -> Result<()> {
    let sql = "update basket set changed = $2 where id = $1";
    tx.exec(sql, &params![basket.as_str(), now]).await.map(|_| ())
}
