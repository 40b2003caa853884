//! Money on its way back to buyers. A refund begins in the transaction of its deed, where the ledger
//! sets the money aside for it; the provider is asked afterwards, and again until it has paid.

use super::charge::Which;
use super::provider::Provider;
use super::{manual, store as charges, test};
use crate::error::{Error, Result};
use crate::orders::{self, By};
use crate::{ChargeId, OrderId, RefundId};
use db::{FromRow, Query, Row, Tx, params};
use ledger::Owner;
use ledger::moves::{self, Part};
use serde_json::json;
use values::{Currency, Money, Time};
use web::App;

/// A refund that begins.
#[derive(Clone, Debug)]
pub struct Refund {
    /// Its id.
    pub id: RefundId,
    /// Of which order; none when the money never belonged to one.
    pub order: Option<OrderId>,
    /// By which charge it came, and goes back.
    pub charge: ChargeId,
    /// What goes back, as the ledger takes it.
    pub part: Part,
    /// From where.
    pub from: From,
    /// Why: a code.
    pub reason: String,
}

/// Where the money of a refund is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// It is still held for the order.
    Held,
    /// It was released to the seller.
    Released,
    /// It never belonged to an order.
    Unclaimed,
}

impl From {
    const fn code(self) -> &'static str {
        match self {
            From::Held => "held",
            From::Released => "released",
            From::Unclaimed => "unclaimed",
        }
    }
}

/// Notes a refund in the transaction of its deed; the caller posts its move on the ledger.
pub(crate) async fn begin(tx: &Tx, refund: &Refund, by: By<'_>, at: Time) -> Result<()> {
    let sql = "insert into refund (id, purchase_id, charge_id, amount_minor, currency,
                 owed_tax_minor, commission_minor, platform_discount_minor, source, reason, state,
                 version, by_kind, by_id, created, due)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'begun', 1, $11, $12, $13, $14)";
    let (part, (by_kind, by_id)) = (refund.part, by.stored());
    let params = params![
        refund.id.as_str(),
        refund.order.as_ref().map(|id| id.as_str()),
        refund.charge.as_str(),
        part.paid().minor,
        part.paid().currency.code(),
        part.tax().minor,
        part.commission().minor,
        part.promotion().minor,
        refund.from.code(),
        &refund.reason,
        by_kind,
        by_id,
        at,
        at.plus_seconds(30)
    ];
    tx.exec(sql, &params).await?;
    Ok(())
}

/// The charge by which an order was paid.
pub(crate) async fn charge_of(q: &impl Query, order: &OrderId) -> db::Result<Option<ChargeId>> {
    let sql = "select charge_id from payment where purchase_id = $1 and charge_id is not null";
    let row: Option<(String,)> = q.opt(sql, &params![order.as_str()]).await?;
    row.map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a charge's id".to_owned())))
        .transpose()
}

/// Asks the provider to pay a refund, unless it is paid.
///
/// # Errors
/// When the provider or the database does not answer; it is tried again by the clock.
pub async fn attempt(app: &App, id: &RefundId) -> Result<()> {
    let refund = open(&app.db, id).await?.ok_or(Error::NotFound)?;
    if refund.state != "begun" {
        return Ok(());
    }
    let now = app.clock.now();
    let sql = "update refund set due = $2 where id = $1 and due is not null";
    app.db.exec(sql, &params![id.as_str(), now.plus_seconds(300)]).await?;
    let charge = charges::by_id(&app.db, &refund.charge).await?.ok_or(Error::NotFound)?;
    let paid = match charge.provider {
        Which::Test => test::Test.refund(app, &charge.id, id, refund.amount).await?,
        Which::Manual => manual::Manual.refund(app, &charge.id, id, refund.amount).await?,
        Which::Nothing => true,
    };
    match paid {
        true => settled(app, id).await,
        false => Ok(()),
    }
}

/// The provider has paid a refund; however often it is told, it is settled once.
///
/// # Errors
/// When the database does not answer.
pub async fn settled(app: &App, id: &RefundId) -> Result<()> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "update refund set state = 'paid', version = version + 1, due = null
               where id = $1 and state <> 'paid'";
    if tx.exec(sql, &params![id.as_str()]).await? == 0 {
        return Ok(());
    }
    let refund = open(&tx, id).await?.ok_or(Error::NotFound)?;
    if refund.amount.minor > 0 {
        let charge = charges::by_id(&tx, &refund.charge).await?.ok_or(Error::NotFound)?;
        let provider = Owner::new(charge.provider.code())?;
        let key = format!("refunded:{id}");
        let cause = moves::Cause { reference: id.as_str(), key: &key };
        let owner = Owner::new(id.as_str())?;
        let moved = moves::refunded(cause, &owner, &provider, refund.amount)?;
        tell(&tx, id, &refund, now).await?;
        ledger::post(&tx, &moved, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Tells the programs of buyer and seller that the money is back.
async fn tell(tx: &Tx, id: &RefundId, refund: &Open, now: Time) -> Result<()> {
    let Some(order) = &refund.order else { return Ok(()) };
    let Some(order) = orders::by_id(tx, order).await? else { return Ok(()) };
    let told = json!({ "id": id, "order": order.id, "number": order.number,
        "amount": refund.amount });
    for party in [&order.seller, &order.buyer] {
        outbox::webhooks::emit(tx, party, "refund.paid", &told, now).await?;
    }
    Ok(())
}

/// A refund that the treasurer transfers.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// Its id.
    pub id: RefundId,
    /// How much.
    pub amount: Money,
    /// When it began.
    pub created: Time,
    /// The reference under which the money came.
    pub number: String,
}

/// Refunds that people have to transfer, the oldest first.
pub(super) async fn by_hand(q: &impl Query, limit: i64) -> db::Result<Vec<Awaited>> {
    let sql = "select r.id, r.amount_minor, r.currency, r.created, k.number
               from refund r join charge c on c.id = r.charge_id
               join checkout k on k.id = c.checkout_id
               where r.state = 'begun' and r.due is not null and c.provider = 'manual'
               order by r.created, r.id limit $1";
    q.rows(sql, &params![limit]).await
}

impl FromRow for Awaited {
    fn from_row(row: &Row) -> db::Result<Awaited> {
        Ok(Awaited {
            id: row.parse(0)?,
            amount: Money { minor: row.get(1)?, currency: row.parse(2)? },
            created: row.get(3)?,
            number: row.get(4)?,
        })
    }
}

/// Refunds that wait for their provider.
pub(super) async fn due(q: &impl Query, now: Time, limit: i64) -> db::Result<Vec<RefundId>> {
    let sql = "select id from refund where due <= $1 order by due, id limit $2";
    let rows: Vec<(String,)> = q.rows(sql, &params![now, limit]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a refund's id".to_owned())))
        .collect()
}

struct Open {
    order: Option<OrderId>,
    charge: ChargeId,
    amount: Money,
    state: String,
}

async fn open(q: &impl Query, id: &RefundId) -> db::Result<Option<Open>> {
    let sql = "select charge_id, amount_minor, currency, state, purchase_id from refund
               where id = $1";
    q.opt(sql, &params![id.as_str()]).await
}

impl FromRow for Open {
    fn from_row(row: &Row) -> db::Result<Open> {
        let currency: Currency = row.parse(2)?;
        let order: Option<String> = row.get(4)?;
        let stored = |_| db::Error::Stored("an order's id".to_owned());
        Ok(Open {
            order: order.map(|id| id.parse().map_err(stored)).transpose()?,
            charge: row.parse(0)?,
            amount: Money { minor: row.get(1)?, currency },
            state: row.get(3)?,
        })
    }
}
