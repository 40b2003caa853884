//! Where the parcels of an order are: said by the seller, or told by the carrier's program. What a
//! carrier tells is signed, and may come twice and in any order: each event has the carrier's own id.
//! When the last parcel of an order was delivered, the order has arrived.
//!
//! `POST /carriers/{carrier}/events` with the JSON of [`Told`] and
//! `Authorization: Kontor-Carrier t=<seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>`; the
//! secret of a carrier is made of the house's keys, and the operator hands it over ([`secret`]).

use super::access::SellersOrder;
use super::model::{By, Order};
use super::stage::{Deed, Stage};
use super::step::{Fact, step};
use super::store;
use crate::OrderId;
use crate::checkout::mails;
use crate::error::{Error, Result};
use db::{FromRow, Query, Row, Tx, params};
use serde::Deserialize;
use subtle::ConstantTimeEq;
use values::Time;
use web::App;

/// Characters of a place, at most.
const PLACE: usize = 120;
/// How old a signature may be, in seconds: older ones were overheard.
const FRESH: i64 = 600;
/// Events of one parcel, at most.
const MOST: i64 = 200;

/// What can happen to a parcel; the words of the keys `track-…`.
pub const KINDS: [&str; 7] =
    ["accepted", "in-transit", "customs", "out-for-delivery", "delivered", "failed", "returned"];

/// Something that happened to a parcel.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Which parcel.
    pub parcel: String,
    /// What: one of [`KINDS`].
    pub kind: String,
    /// Where; may be empty.
    pub place: String,
    /// When.
    pub at: Time,
}

/// What happened to the parcels of an order, the last first.
pub async fn of_order(q: &impl Query, order: &OrderId) -> db::Result<Vec<Seen>> {
    let sql = "select t.delivery_id, t.kind, t.place, t.at from tracking_event t
               join delivery d on d.id = t.delivery_id
               where d.purchase_id = $1 order by t.at desc, t.received desc, t.id desc limit 500";
    q.rows(sql, &params![order.as_str()]).await
}

/// What the seller says of a parcel.
#[derive(Clone, Debug)]
pub struct Note<'a> {
    /// Names the form: one that comes twice says it once.
    pub id: &'a str,
    /// Which parcel.
    pub parcel: &'a str,
    /// What: one of [`KINDS`], except that only a carrier or the buyer says that it has arrived.
    pub kind: &'a str,
    /// Where; may be empty.
    pub place: &'a str,
}

/// The seller says where a parcel is.
///
/// # Errors
/// [`Error::Field`]; [`Error::NotFound`] when the order has no such parcel.
pub async fn say(app: &App, order: &SellersOrder, note: &Note<'_>) -> Result<()> {
    let order = order.order();
    if !sayable(note.kind) {
        return Err(Error::Field("kind", "not-a-choice"));
    }
    let place = place(note.place)?;
    let parcels = store::parcels(&app.db, &order.id).await?;
    let parcel = parcels.iter().find(|parcel| parcel.id == note.parcel);
    let parcel = parcel.filter(|parcel| parcel.handed_over.is_some()).ok_or(Error::NotFound)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let id = format!("seller {}", note.id.chars().take(80).collect::<String>());
    let event = Event { id: &id, kind: note.kind, place, source: "seller", at: now };
    add(&tx, &parcel.id, &event, now).await?;
    Ok(tx.commit().await?)
}

/// Whether the seller may say this of a parcel.
pub fn sayable(kind: &str) -> bool {
    KINDS.contains(&kind) && kind != "delivered"
}

/// What a carrier's program tells.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The carrier's own id of the event.
    pub id: String,
    /// The number of the parcel.
    pub tracking: String,
    /// What: one of [`KINDS`].
    pub kind: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// When.
    pub at: Time,
}

/// The secret with which a carrier signs.
pub fn secret(app: &App, carrier: &str) -> String {
    let key = app.keys.derive(&format!("events of the carrier {}", plain(carrier)));
    key.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The header with which a carrier's program proves who it is.
pub fn sign(app: &App, carrier: &str, body: &str, now: Time) -> String {
    let signature = outbox::webhooks::signature(&secret(app, carrier), body, now);
    format!("Kontor-Carrier {signature}")
}

/// How carriers are compared.
fn plain(carrier: &str) -> String {
    carrier.trim().to_lowercase()
}

/// Takes what a carrier tells, once. Gives how many parcels it was about.
///
/// # Errors
/// [`Error::NotFound`] when the signature is not the carrier's or too old; [`Error::Field`].
pub async fn receive(app: &App, carrier: &str, signature: &str, body: &str) -> Result<usize> {
    let now = app.clock.now();
    let seconds =
        signature.strip_prefix("Kontor-Carrier t=").and_then(|rest| rest.split(',').next());
    let seconds = seconds.and_then(|text| text.parse::<i64>().ok()).ok_or(Error::NotFound)?;
    let signed = Time::from_micros(seconds.saturating_mul(1_000_000));
    let expected = sign(app, carrier, body, signed);
    let same: bool = expected.as_bytes().ct_eq(signature.as_bytes()).into();
    if !same || now.seconds_since(signed).abs() > FRESH {
        return Err(Error::NotFound);
    }
    let told: Told = serde_json::from_str(body).map_err(|_| Error::Field("body", "json-member"))?;
    if !KINDS.contains(&told.kind.as_str()) {
        return Err(Error::Field("kind", "not-a-choice"));
    }
    let place = place(&told.place)?;
    let found = parcels(&app.db, &plain(carrier), told.tracking.trim()).await?;
    for (parcel, order) in &found {
        let tx = app.db.begin().await?;
        let id = format!("carrier {}", told.id.chars().take(80).collect::<String>());
        let event = Event { id: &id, kind: &told.kind, place, source: "carrier", at: told.at };
        if add(&tx, parcel, &event, now).await? && told.kind == "delivered" {
            arrived(app, &tx, (parcel, order), told.at, now).await?;
        }
        tx.commit().await?;
    }
    Ok(found.len())
}

/// A parcel was delivered; with the last one the order has arrived.
async fn arrived(
    app: &App,
    tx: &Tx,
    (parcel, order): (&str, &OrderId),
    at: Time,
    now: Time,
) -> Result<()> {
    let sql = "update delivery set received = $2 where id = $1 and received is null";
    tx.exec(sql, &params![parcel, at]).await?;
    let order = store::by_id(tx, order).await?.ok_or(Error::NotFound)?;
    let parcels = store::parcels(tx, &order.id).await?;
    let all = parcels.iter().all(|parcel| parcel.received.is_some());
    if !all || order.stage != Stage::Dispatched {
        return Ok(());
    }
    let fact = Fact::of(&order, Deed::Arrive, By::Provider("carrier"));
    let (after, _): (Order, _) = step(tx, &order, fact, now).await?;
    mails::arrived(tx, app, &after, now).await
}

fn place(text: &str) -> Result<&str> {
    let text = text.trim();
    match text.chars().count() > PLACE || text.chars().any(char::is_control) {
        true => Err(Error::Field("place", "track-place")),
        false => Ok(text),
    }
}

struct Event<'a> {
    id: &'a str,
    kind: &'a str,
    place: &'a str,
    source: &'a str,
    at: Time,
}

/// Notes an event; says whether it was not known already.
async fn add(tx: &Tx, parcel: &str, event: &Event<'_>, now: Time) -> Result<bool> {
    let sql = "select count(*) from tracking_event where delivery_id = $1";
    let (count,): (i64,) = tx.one(sql, &params![parcel]).await?;
    if count >= MOST {
        return Ok(false);
    }
    let sql = "insert into tracking_event (delivery_id, id, kind, place, source, at, received)
               values ($1, $2, $3, $4, $5, $6, $7) on conflict (delivery_id, id) do nothing";
    let Event { id, kind, place, source, at } = *event;
    let added = tx.exec(sql, &params![parcel, id, kind, place, source, at, now]).await?;
    Ok(added == 1)
}

/// The parcels that a carrier knows by a number, with their orders.
async fn parcels(
    q: &impl Query,
    carrier: &str,
    tracking: &str,
) -> db::Result<Vec<(String, OrderId)>> {
    let sql = "select id, purchase_id from delivery
               where tracking = $1 and lower(carrier) = $2 and handed_over is not null
               order by id limit 20";
    let rows: Vec<Parcel> = q.rows(sql, &params![tracking, carrier]).await?;
    Ok(rows.into_iter().map(|Parcel(id, order)| (id, order)).collect())
}

struct Parcel(String, OrderId);

impl FromRow for Parcel {
    fn from_row(row: &Row) -> db::Result<Parcel> {
        Ok(Parcel(row.get(0)?, row.parse(1)?))
    }
}

impl FromRow for Seen {
    fn from_row(row: &Row) -> db::Result<Seen> {
        Ok(Seen { parcel: row.get(0)?, kind: row.get(1)?, place: row.get(2)?, at: row.get(3)? })
    }
}
