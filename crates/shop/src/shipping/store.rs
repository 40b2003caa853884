//! All SQL of shipping.

use super::{Lane, Profile, ShippingId};
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Row, Tx, Value, params};
use values::Time;

macro_rules! columns {
    () => {
        "select p.id, p.store_id, p.name, p.handling_days, s.currency, p.created
         from shipping p join store s on s.id = p.store_id "
    };
}

/// The profile of an id.
pub async fn by_id(q: &impl Query, id: &ShippingId) -> Result<Option<Profile>> {
    Ok(by_ids(q, std::slice::from_ref(id)).await?.into_iter().next())
}

/// The profiles of several ids, in no order.
pub async fn by_ids(q: &impl Query, ids: &[ShippingId]) -> Result<Vec<Profile>> {
    let mut all = Vec::with_capacity(ids.len());
    for ids in ids.chunks(128) {
        let (marks, params) = db::one_of(ids.iter().map(|id| Value::from(id.as_str())));
        let sql = format!("{}where p.id in ({marks})", columns!());
        all.extend(with_lanes(q, q.rows(&sql, &params).await?).await?);
    }
    Ok(all)
}

/// The profiles of a store, the first made first: that one is for listings that name none.
pub async fn of_store(q: &impl Query, store: &StoreId) -> Result<Vec<Profile>> {
    let sql = concat!(columns!(), "where p.store_id = $1 order by p.created, p.id");
    with_lanes(q, q.rows(sql, &params![store.as_str()]).await?).await
}

async fn with_lanes(q: &impl Query, mut profiles: Vec<Profile>) -> Result<Vec<Profile>> {
    if profiles.is_empty() {
        return Ok(profiles);
    }
    let (marks, params) = db::one_of(profiles.iter().map(|one| Value::from(one.id.as_str())));
    let sql = format!(
        "select shipping_id, countries, service, carrier, days_least, days_most, base_minor,
           per_kg_minor, free_from_minor
         from shipping_lane where shipping_id in ({marks}) order by shipping_id, position"
    );
    for LaneOf(id, lane) in q.rows::<LaneOf>(&sql, &params).await? {
        if let Some(profile) = profiles.iter_mut().find(|profile| profile.id == id) {
            profile.lanes.push(lane);
        }
    }
    Ok(profiles)
}

pub(super) async fn insert(tx: &Tx, profile: &Profile) -> Result<()> {
    tx.exec(
        "insert into shipping (id, store_id, name, handling_days, created) values ($1, $2, $3, $4, $5)",
        &params![
            profile.id.as_str(),
            profile.store.as_str(),
            profile.name.as_str(),
            profile.handling_days,
            profile.created
        ],
    )
    .await?;
    insert_lanes(tx, &profile.id, &profile.lanes).await
}

/// Gives whether there was such a profile of the store.
pub(super) async fn update(
    tx: &Tx,
    store: &StoreId,
    id: &ShippingId,
    (name, handling_days): (&str, i64),
    lanes: &[Lane],
) -> Result<bool> {
    let sql = "update shipping set name = $3, handling_days = $4 where id = $1 and store_id = $2";
    let params = params![id.as_str(), store.as_str(), name, handling_days];
    if tx.exec(sql, &params).await? == 0 {
        return Ok(false);
    }
    delete_lanes(tx, id).await?;
    insert_lanes(tx, id, lanes).await?;
    Ok(true)
}

pub(super) async fn delete(tx: &Tx, store: &StoreId, id: &ShippingId) -> Result<bool> {
    let sql = "select id from shipping where id = $1 and store_id = $2";
    let found: Option<(String,)> = tx.opt(sql, &params![id.as_str(), store.as_str()]).await?;
    if found.is_none() {
        return Ok(false);
    }
    delete_lanes(tx, id).await?;
    tx.exec("delete from shipping where id = $1", &params![id.as_str()]).await?;
    Ok(true)
}

/// How many listings name the profile.
pub(super) async fn uses(q: &impl Query, id: &ShippingId) -> Result<i64> {
    let sql = "select count(*) from listing where shipping_id = $1";
    Ok(q.one::<(i64,)>(sql, &params![id.as_str()]).await?.0)
}

/// How many profiles the store has.
pub(super) async fn count(q: &impl Query, store: &StoreId) -> Result<i64> {
    let sql = "select count(*) from shipping where store_id = $1";
    Ok(q.one::<(i64,)>(sql, &params![store.as_str()]).await?.0)
}

/// Listings that are sent by the profile are seen anew by search and caches; those that name none may be.
pub(super) async fn touch_listings(
    tx: &Tx,
    store: &StoreId,
    id: &ShippingId,
    now: Time,
) -> Result<()> {
    tx.exec(
        "update listing set changed = case when changed >= $3 then changed + 1 else $3 end
         where store_id = $1 and status = 'active' and (shipping_id = $2 or shipping_id is null)",
        &params![store.as_str(), id.as_str(), now],
    )
    .await?;
    Ok(())
}

async fn delete_lanes(tx: &Tx, id: &ShippingId) -> Result<()> {
    tx.exec("delete from shipping_lane where shipping_id = $1", &params![id.as_str()]).await?;
    Ok(())
}

async fn insert_lanes(tx: &Tx, id: &ShippingId, lanes: &[Lane]) -> Result<()> {
    for (position, lane) in (0_i64..).zip(lanes) {
        tx.exec(
            "insert into shipping_lane (shipping_id, position, countries, service, carrier, days_least,
               days_most, base_minor, per_kg_minor, free_from_minor)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            &params![
                id.as_str(),
                position,
                lane.to.to_string(),
                lane.service.code(),
                lane.carrier.trim(),
                lane.days_least,
                lane.days_most,
                lane.base_minor,
                lane.per_kg_minor,
                lane.free_from_minor
            ],
        )
        .await?;
    }
    Ok(())
}

impl FromRow for Profile {
    fn from_row(row: &Row) -> Result<Profile> {
        Ok(Profile {
            id: row.parse(0)?,
            store: row.parse(1)?,
            name: row.get(2)?,
            handling_days: row.get(3)?,
            currency: row.parse(4)?,
            lanes: Vec::new(),
            created: row.get(5)?,
        })
    }
}

struct LaneOf(ShippingId, Lane);

impl FromRow for LaneOf {
    fn from_row(row: &Row) -> Result<LaneOf> {
        let lane = Lane {
            to: row.parse(1)?,
            service: row.parse(2)?,
            carrier: row.get(3)?,
            days_least: row.get(4)?,
            days_most: row.get(5)?,
            base_minor: row.get(6)?,
            per_kg_minor: row.get(7)?,
            free_from_minor: row.get(8)?,
        };
        Ok(LaneOf(row.parse(0)?, lane))
    }
}
