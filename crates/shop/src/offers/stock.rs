//! Stock as orders move it. A conditional update takes it, so that of two buyers of the last piece one
//! has it. Variants come in the order of their ids, so that two orders never wait for each other in a
//! circle; listings come after all variants.

use crate::listings::{ListingId, VariantId};
use db::{Query, Result, Tx, params};
use std::collections::{BTreeMap, BTreeSet};
use values::Time;

/// Up to so many pieces buyers are told how many are left, so that each of them is a change they see.
pub const TOLD: i64 = 10;

/// Takes stock for an order: all of it or, where some is short, names the variants that are; then the
/// caller drops the transaction. Only what is offered can be taken.
pub async fn take(tx: &Tx, wanted: &[(VariantId, i64)], now: Time) -> Result<Vec<VariantId>> {
    let mut short = Vec::new();
    let mut seen = BTreeSet::new();
    for (variant, quantity) in summed(wanted) {
        let left: Option<(i64, String)> = tx
            .opt(
                "update variant set stock = stock - $2 where id = $1 and stock >= $2 and active
                   and exists (select 1 from listing l join store s on s.id = l.store_id
                     where l.id = variant.listing_id and l.status = 'active' and s.status = 'open')
                 returning stock, listing_id",
                &params![variant.as_str(), quantity],
            )
            .await?;
        match left {
            None => short.push(variant.clone()),
            Some((left, listing)) if left <= TOLD => {
                seen.insert(listing);
            }
            Some(_) => {}
        }
    }
    if short.is_empty() {
        touch(tx, seen, now).await?;
    }
    Ok(short)
}

/// Gives stock back: an order was cancelled, or its payment failed.
pub async fn give_back(tx: &Tx, given: &[(VariantId, i64)], now: Time) -> Result<()> {
    let mut seen = BTreeSet::new();
    for (variant, quantity) in summed(given) {
        let row: Option<(i64, String)> = tx
            .opt(
                "update variant set stock = stock + $2 where id = $1 returning stock, listing_id",
                &params![variant.as_str(), quantity],
            )
            .await?;
        if let Some((stock, listing)) = row
            && stock - quantity <= TOLD
        {
            seen.insert(listing);
        }
    }
    touch(tx, seen, now).await
}

/// Counts what was sold and paid: how popular a listing is. Search hears of it each time the number
/// has doubled, which is when it matters.
pub async fn sold(tx: &Tx, sold: &[(ListingId, i64)], now: Time) -> Result<()> {
    let mut seen = BTreeSet::new();
    let mut all: BTreeMap<&ListingId, i64> = BTreeMap::new();
    for (listing, quantity) in sold {
        *all.entry(listing).or_default() += quantity;
    }
    for (listing, quantity) in all {
        let row: Option<(i64,)> = tx
            .opt(
                "update listing set sold = sold + $2 where id = $1 returning sold",
                &params![listing.as_str(), quantity],
            )
            .await?;
        if let Some((now_sold,)) = row
            && now_sold.leading_zeros() != (now_sold - quantity).leading_zeros()
        {
            seen.insert(listing.as_str().to_owned());
        }
    }
    touch(tx, seen, now).await
}

fn summed(all: &[(VariantId, i64)]) -> BTreeMap<&VariantId, i64> {
    let mut sums = BTreeMap::new();
    for (variant, quantity) in all {
        *sums.entry(variant).or_default() += quantity;
    }
    sums
}

async fn touch(tx: &Tx, listings: BTreeSet<String>, now: Time) -> Result<()> {
    for listing in listings {
        let sql =
            "update listing set changed = case when changed >= $2 then changed + 1 else $2 end
                   where id = $1";
        tx.exec(sql, &params![listing, now]).await?;
    }
    Ok(())
}
