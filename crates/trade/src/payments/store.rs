//! All SQL of charges and of what providers told.

use super::charge::{Charge, Which};
use super::provider::Event;
use super::state::State;
use crate::{ChargeId, CheckoutId};
use db::{Db, FromRow, Query, Result, Row, Tx, params};
use values::{Money, Time};

const COLUMNS: &str = "id, checkout_id, provider, reference, amount_minor, currency, card, state, \
                       failure, challenge, created";

/// One charge.
pub async fn by_id(q: &impl Query, id: &ChargeId) -> Result<Option<Charge>> {
    q.opt(&format!("select {COLUMNS} from charge where id = $1"), &params![id.as_str()]).await
}

/// The charges of a checkout, the first first.
pub async fn of_checkout(q: &impl Query, checkout: &CheckoutId) -> Result<Vec<Charge>> {
    let sql = format!("select {COLUMNS} from charge where checkout_id = $1 order by created, id");
    q.rows(&sql, &params![checkout.as_str()]).await
}

/// The charge that a provider speaks of.
pub(super) async fn by_reference(
    q: &impl Query,
    provider: &str,
    reference: &str,
) -> Result<Option<Charge>> {
    let sql = format!("select {COLUMNS} from charge where provider = $1 and reference = $2");
    q.opt(&sql, &params![provider, reference]).await
}

/// The charge that a provider speaks of; nobody else changes it until the transaction ends.
pub(super) async fn lock(tx: &Tx, provider: &str, reference: &str) -> Result<Option<Charge>> {
    let sql =
        format!("select {COLUMNS} from charge where provider = $1 and reference = $2 for update");
    tx.opt(&sql, &params![provider, reference]).await
}

pub(crate) async fn add(tx: &Tx, charge: &Charge) -> Result<()> {
    let sql = "insert into charge (id, checkout_id, provider, reference, amount_minor, currency,
                 card, state, failure, challenge, version, created)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11)";
    let params = params![
        charge.id.as_str(),
        charge.checkout.as_str(),
        charge.provider.code(),
        &charge.reference,
        charge.amount.minor,
        charge.amount.currency.code(),
        charge.card.clone(),
        charge.state.code(),
        charge.failure.clone(),
        charge.challenge.clone(),
        charge.created
    ];
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn set(tx: &Tx, charge: &Charge, due: Option<Time>) -> Result<()> {
    let sql = "update charge set state = $2, failure = $3, challenge = $4, due = $5,
                 version = version + 1 where id = $1";
    let params = params![
        charge.id.as_str(),
        charge.state.code(),
        charge.failure.clone(),
        charge.challenge.clone(),
        due
    ];
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn is_known(tx: &Tx, event: &Event) -> Result<bool> {
    let sql = "select cast(1 as BIGINT) from provider_event where provider = $1 and id = $2";
    Ok(tx.opt::<(i64,)>(sql, &params![event.provider, &event.id]).await?.is_some())
}

pub(super) async fn add_event(
    tx: &Tx,
    event: &Event,
    body: &str,
    effect: &str,
    now: Time,
) -> Result<()> {
    let sql = "insert into provider_event (provider, id, reference, kind, body, received, effect)
               values ($1, $2, $3, $4, $5, $6, $7)";
    let kind = event.told.state().code();
    let params = params![event.provider, &event.id, &event.reference, kind, body, now, effect];
    tx.exec(sql, &params).await.map(|_| ())
}

/// Does the checkout still wait to be paid?
pub(super) async fn is_awaited(q: &impl Query, checkout: &CheckoutId) -> Result<bool> {
    let sql = "select cast(1 as BIGINT) from checkout where id = $1 and status = 'awaiting'";
    Ok(q.opt::<(i64,)>(sql, &params![checkout.as_str()]).await?.is_some())
}

/// Compare-and-set: the checkout no longer waits. False when it did not any more.
pub(crate) async fn end_waiting(tx: &Tx, checkout: &CheckoutId, status: &str) -> Result<bool> {
    let sql = "update checkout set status = $2, version = version + 1, due = null
               where id = $1 and status = 'awaiting'";
    Ok(tx.exec(sql, &params![checkout.as_str(), status]).await? == 1)
}

/// The payments of the orders, as the custodian reads them, are held now.
pub(super) async fn hold_payments(tx: &Tx, charge: &Charge) -> Result<()> {
    let sql = "update payment set status = 'held', charge_id = $2, card = $3
               where purchase_id in (select id from purchase where checkout_id = $1)";
    let params = params![charge.checkout.as_str(), charge.id.as_str(), charge.card.clone()];
    tx.exec(sql, &params).await.map(|_| ())
}

pub(super) async fn due(q: &impl Query, now: Time, limit: i64) -> Result<Vec<ChargeId>> {
    let sql = "select id from charge where due <= $1 order by due, id limit $2";
    let rows: Vec<(String,)> = q.rows(sql, &params![now, limit]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a charge's id".to_owned())))
        .collect()
}

pub(super) async fn postpone(db: &Db, id: &ChargeId, due: Time) -> Result<()> {
    let sql = "update charge set due = $2 where id = $1 and due is not null";
    db.exec(sql, &params![id.as_str(), due]).await.map(|_| ())
}

/// Bank transfers that are awaited, the oldest first; `after` (an id) begins the next page.
pub(super) async fn transfers(
    q: &impl Query,
    after: Option<&str>,
    limit: i64,
) -> Result<Vec<Charge>> {
    let sql = format!(
        "select {COLUMNS} from charge where provider = $1 and state = 'begun' and id > $2
         order by id limit $3"
    );
    let params = params![Which::Manual.code(), after.unwrap_or_default(), limit];
    q.rows(&sql, &params).await
}

impl FromRow for Charge {
    fn from_row(row: &Row) -> Result<Charge> {
        Ok(Charge {
            id: row.parse(0)?,
            checkout: row.parse(1)?,
            provider: row.parse(2)?,
            reference: row.get(3)?,
            amount: Money { minor: row.get(4)?, currency: row.parse(5)? },
            card: row.get(6)?,
            state: row.parse::<State>(7)?,
            failure: row.get(8)?,
            challenge: row.get(9)?,
            created: row.get(10)?,
        })
    }
}
