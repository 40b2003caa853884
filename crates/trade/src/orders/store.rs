//! All SQL of orders.

use super::model::{By, Event, Line, Order, Parcel};
use crate::rules::Clocks;
use crate::{CheckoutId, OrderId};
use db::{FromRow, Query, Result, Row, Tx, one_of, params};
use serde_json::Value as Json;
use shop::sellers::StoreId;
use values::Time;

/// What an order is read from.
const COLUMNS: &str = "id, number, checkout_id, store_id, buyer, seller, status, version, currency,
    total_minor, goods_minor, shipping_minor, seller_discount_minor, platform_discount_minor,
    tax_minor, duty_minor, owed_tax_minor, tax_office, tax_scheme, commission_minor, store_currency,
    rate_back, country, language, shipping, dispatch_by, promised_by, protection_until, due, created";

/// One order.
pub async fn by_id(q: &impl Query, id: &OrderId) -> Result<Option<Order>> {
    let sql = format!("select {COLUMNS} from purchase where id = $1 and number is not null");
    q.opt(&sql, &params![id.as_str()]).await
}

/// The order with a number.
pub async fn by_number(q: &impl Query, number: &str) -> Result<Option<Order>> {
    let sql = format!("select {COLUMNS} from purchase where number = $1");
    q.opt(&sql, &params![number]).await
}

/// The orders of a checkout.
pub async fn of_checkout(q: &impl Query, checkout: &CheckoutId) -> Result<Vec<Order>> {
    let sql = format!("select {COLUMNS} from purchase where checkout_id = $1 order by id");
    q.rows(&sql, &params![checkout.as_str()]).await
}

/// The orders of a buyer, the newest first; `before` (an id) begins the next page.
pub async fn of_buyer(
    q: &impl Query,
    buyer: &str,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Order>> {
    let sql = format!(
        "select {COLUMNS} from purchase where buyer = $1 and number is not null and id < $2
         order by id desc limit $3"
    );
    q.rows(&sql, &params![buyer, before.unwrap_or("~"), limit]).await
}

/// The orders of a store, the newest first, of one stage or of all that were paid.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    stage: Option<super::stage::Stage>,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Order>> {
    let before = before.unwrap_or("~");
    match stage {
        Some(stage) => {
            let sql = format!(
                "select {COLUMNS} from purchase where store_id = $1 and status = $2 and id < $3
                 order by id desc limit $4"
            );
            q.rows(&sql, &params![store.as_str(), stage.code(), before, limit]).await
        }
        None => {
            let sql = format!(
                "select {COLUMNS} from purchase where store_id = $1 and status <> 'placed'
                   and id < $2 order by id desc limit $3"
            );
            q.rows(&sql, &params![store.as_str(), before, limit]).await
        }
    }
}

/// The orders whose clocks have run out.
pub(super) async fn due(q: &impl Query, now: Time, limit: i64) -> Result<Vec<Order>> {
    let sql = format!("select {COLUMNS} from purchase where due <= $1 order by due, id limit $2");
    q.rows(&sql, &params![now, limit]).await
}

/// The orders of a store whose money comes free next, the next first.
pub async fn next_releases(q: &impl Query, store: &StoreId, limit: i64) -> Result<Vec<Order>> {
    let sql = format!(
        "select {COLUMNS} from purchase
         where store_id = $1 and status in ('dispatched', 'delivered')
           and protection_until is not null
         order by protection_until, id limit $2"
    );
    q.rows(&sql, &params![store.as_str(), limit]).await
}

/// The lines of these orders, in their order.
pub async fn lines(q: &impl Query, orders: &[OrderId]) -> Result<Vec<Line>> {
    if orders.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = one_of(orders.iter().map(|id| id.as_str().into()));
    let sql = format!(
        "select purchase_id, position, listing_id, variant_id, quantity, title, options, picture_id,
           goods_minor, seller_discount_minor, platform_discount_minor, tax_minor, duty_minor,
           owed_tax_minor, commission_minor, total_minor, unit_store_minor
         from purchase_line where purchase_id in ({marks}) and variant_id is not null
         order by purchase_id, position"
    );
    q.rows(&sql, &params).await
}

/// The seller's own numbers of what was bought, by the line's place.
pub(super) async fn own_numbers(q: &impl Query, order: &OrderId) -> Result<Vec<(i64, String)>> {
    let sql = "select p.position, coalesce(v.sku, l.sku, '') from purchase_line p
               join variant v on v.id = p.variant_id join listing l on l.id = p.listing_id
               where p.purchase_id = $1 order by p.position";
    q.rows(sql, &params![order.as_str()]).await
}

/// What happened to an order, the first first.
pub async fn events(q: &impl Query, order: &OrderId) -> Result<Vec<Event>> {
    let sql = "select version, kind, stage, by_kind, at, details from purchase_event
               where purchase_id = $1 order by version";
    q.rows(sql, &params![order.as_str()]).await
}

/// The parcels of an order.
pub async fn parcels(q: &impl Query, order: &OrderId) -> Result<Vec<Parcel>> {
    let sql = "select id, carrier, tracking, handed_over, received from delivery
               where purchase_id = $1 order by created, id";
    q.rows(sql, &params![order.as_str()]).await
}

/// Refunds of an order: amount, owed tax, commission, platform's discount, state, reason, when.
pub async fn refunds(q: &impl Query, order: &OrderId) -> Result<Vec<Refunded>> {
    let sql = "select amount_minor, owed_tax_minor, commission_minor, platform_discount_minor,
                 state, reason, created from refund where purchase_id = $1 order by created, id";
    q.rows(sql, &params![order.as_str()]).await
}

/// A refund, as its order sees it.
#[derive(Clone, Debug)]
pub struct Refunded {
    /// What the buyer gets.
    pub amount: i64,
    /// Of the tax that the platform owes.
    pub owed_tax: i64,
    /// Of the commission.
    pub commission: i64,
    /// Of the platform's discount.
    pub platform_discount: i64,
    /// `begun`, `paid`, `failed`.
    pub state: String,
    /// Why: a code.
    pub reason: String,
    /// When it began.
    pub created: Time,
}

/// Compare-and-set: the order goes on, unless it did already.
pub(super) async fn advance(tx: &Tx, before: &Order, after: &Order) -> Result<bool> {
    let sql = "update purchase set status = $4, version = $5, dispatch_by = $6, promised_by = $7,
                 protection_until = $8, due = $9
               where id = $1 and status = $2 and version = $3";
    let clocks = after.clocks;
    let params = params![
        before.id.as_str(),
        before.stage.code(),
        before.version,
        after.stage.code(),
        after.version,
        clocks.dispatch_by,
        clocks.promised_by,
        clocks.protection_until,
        clocks.due
    ];
    Ok(tx.exec(sql, &params).await? == 1)
}

pub(super) async fn add_event(
    tx: &Tx,
    after: &Order,
    kind: &str,
    by: By<'_>,
    details: &Json,
    at: Time,
) -> Result<()> {
    let sql = "insert into purchase_event
                 (purchase_id, version, kind, stage, by_kind, by_id, at, details)
               values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let (by_kind, by_id) = by.stored();
    let stage = after.stage.code();
    let params =
        params![after.id.as_str(), after.version, kind, stage, by_kind, by_id, at, details];
    tx.exec(sql, &params).await.map(|_| ())
}

/// The payment of an order, as the custodian reads it, follows its money.
pub(crate) async fn set_payment(tx: &Tx, order: &OrderId, status: &str) -> Result<()> {
    let sql = "update payment set status = $2 where purchase_id = $1";
    tx.exec(sql, &params![order.as_str(), status]).await.map(|_| ())
}

/// The parcel is with the carrier.
pub(super) async fn hand_over(
    tx: &Tx,
    parcel: &str,
    carrier: &str,
    tracking: &str,
    now: Time,
) -> Result<()> {
    let sql = "update delivery set carrier = $2, tracking = $3, handed_over = $4 where id = $1";
    tx.exec(sql, &params![parcel, carrier, tracking, now]).await.map(|_| ())
}

/// One more parcel of an order, to where the others go; gives its id.
pub(super) async fn another_parcel(tx: &Tx, order: &OrderId, now: Time) -> Result<String> {
    let id = values::mint("del", now);
    let sql = "insert into delivery (id, purchase_id, recipient, sender, carrier, tracking, address,
                 country, created, stored_in)
               select $1, purchase_id, recipient, sender, carrier, '', address, country, $3, stored_in
               from delivery where purchase_id = $2 order by created, id limit 1";
    tx.exec(sql, &params![&id, order.as_str(), now]).await?;
    Ok(id)
}

/// The mail address and name of who bought, and where it goes.
pub async fn person(
    q: &impl Query,
    checkout: &CheckoutId,
) -> Result<Option<(String, String, Json)>> {
    let sql = "select mail, telephone, address from checkout_person where checkout_id = $1";
    q.opt(sql, &params![checkout.as_str()]).await
}

impl FromRow for Order {
    fn from_row(row: &Row) -> Result<Order> {
        Ok(Order {
            id: row.parse(0)?,
            number: row.get(1)?,
            checkout: row.parse(2)?,
            store: row.parse(3)?,
            buyer: row.get(4)?,
            seller: row.get(5)?,
            stage: row.parse(6)?,
            version: row.get(7)?,
            currency: row.parse(8)?,
            total: row.get(9)?,
            goods: row.get(10)?,
            shipping_cost: row.get(11)?,
            seller_discount: row.get(12)?,
            platform_discount: row.get(13)?,
            tax: row.get(14)?,
            duty: row.get(15)?,
            owed_tax: row.get(16)?,
            tax_office: row.get(17)?,
            tax_scheme: row.get(18)?,
            commission: row.get(19)?,
            store_currency: row.parse(20)?,
            rate_back: row.parse(21)?,
            country: row.parse(22)?,
            language: row.parse(23)?,
            shipping: row.json(24)?,
            clocks: Clocks {
                dispatch_by: row.get(25)?,
                promised_by: row.get(26)?,
                protection_until: row.get(27)?,
                due: row.get(28)?,
            },
            created: row.get(29)?,
        })
    }
}

impl FromRow for Line {
    fn from_row(row: &Row) -> Result<Line> {
        Ok(Line {
            order: row.parse(0)?,
            position: row.get(1)?,
            listing: row.parse(2)?,
            variant: row.parse(3)?,
            quantity: row.get(4)?,
            title: row.get(5)?,
            options: row.json(6)?,
            picture: row.get(7)?,
            goods: row.get(8)?,
            seller_discount: row.get(9)?,
            platform_discount: row.get(10)?,
            tax: row.get(11)?,
            duty: row.get(12)?,
            owed_tax: row.get(13)?,
            commission: row.get(14)?,
            total: row.get(15)?,
            unit_store: row.get(16)?,
        })
    }
}

impl FromRow for Event {
    fn from_row(row: &Row) -> Result<Event> {
        Ok(Event {
            version: row.get(0)?,
            kind: row.get(1)?,
            stage: row.parse(2)?,
            by: row.get(3)?,
            at: row.get(4)?,
            details: row.get(5)?,
        })
    }
}

impl FromRow for Parcel {
    fn from_row(row: &Row) -> Result<Parcel> {
        Ok(Parcel {
            id: row.get(0)?,
            carrier: row.get(1)?,
            tracking: row.get(2)?,
            handed_over: row.get(3)?,
            received: row.get(4)?,
        })
    }
}

impl FromRow for Refunded {
    fn from_row(row: &Row) -> Result<Refunded> {
        Ok(Refunded {
            amount: row.get(0)?,
            owed_tax: row.get(1)?,
            commission: row.get(2)?,
            platform_discount: row.get(3)?,
            state: row.get(4)?,
            reason: row.get(5)?,
            created: row.get(6)?,
        })
    }
}
