//! Webhooks: somebody's program is told what happened, at an address of theirs. An event is written in
//! the transaction of its deed; a job for each endpoint that wants it calls the address, again after
//! longer and longer pauses for three days. What was not taken, or is wanted once more, is replayed.
//!
//! Each call is a POST with the event as JSON (`id`, `type`, `created`, `data`) and the headers
//! `Kontor-Event` (the event's id, the same however often it is told), `Kontor-Delivery`, and
//! `Kontor-Signature: t=<seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>`. Any answer of 2xx
//! takes it. Events may come twice and in any order.

mod address;
mod call;
mod job;
mod store;

use db::{Db, Query, Tx, jobs};
use serde_json::{Value as Json, json};
use values::{Time, id};
use web::App;

use crate::Error;

pub use address::Reach;
pub use call::{Caller, signature};
pub use job::{JOB, run};
pub use store::{Delivery, Endpoint, Standing, State, forget};

id!(
    /// An address that somebody wants to be told at.
    EndpointId,
    "whk"
);
id!(
    /// Something that happened.
    EventId,
    "evt"
);
id!(
    /// One event on its way to one endpoint.
    DeliveryId,
    "dlv"
);

/// How many endpoints one owner may have.
pub const MOST: i64 = 10;
/// How many events one replay sends at most.
pub const REPLAY: i64 = 1000;
/// How long a delivery is tried, and how long an endpoint may fail before it is paused: three days.
const PATIENCE: i64 = 3 * 86_400;
/// For how many days events and what became of them are kept.
const DAYS: i64 = 30;

/// Notes that something happened, in the transaction of the deed. Whoever wants to know is told
/// afterwards; nothing is kept when nobody does.
///
/// # Errors
/// When the database does not answer.
pub async fn emit(tx: &Tx, owner: &str, kind: &str, data: &Json, now: Time) -> Result<(), Error> {
    let endpoints = store::endpoints(tx, owner).await?;
    let wanting: Vec<&Endpoint> = endpoints.iter().filter(|e| e.wants(kind)).collect();
    if wanting.is_empty() {
        return Ok(());
    }
    let id = EventId::mint(now);
    let body = json!({ "id": id, "type": kind, "created": now, "data": data }).to_string();
    store::add_event(tx, &id, owner, kind, &body, now).await?;
    for endpoint in wanting {
        deliver(tx, endpoint, &id, now).await?;
    }
    Ok(())
}

/// Adds an endpoint. `events` are kinds, or `*` for all.
///
/// # Errors
/// [`Error::Address`], [`Error::Events`], [`Error::TooMany`].
pub async fn add(app: &App, owner: &str, url: &str, events: &[String]) -> Result<Endpoint, Error> {
    let reach = app.has::<Caller>().map_or(Reach::Public, |caller| caller.reach);
    let url = address::checked(url.trim(), reach)?;
    if events.is_empty() || events.len() > 100 || !events.iter().all(|kind| is_kind(kind)) {
        return Err(Error::Events);
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if store::endpoints(&tx, owner).await?.len() as i64 >= MOST {
        return Err(Error::TooMany);
    }
    let endpoint = Endpoint {
        id: EndpointId::mint(now),
        owner: owner.to_owned(),
        url: url.to_string(),
        events: events.to_vec(),
        state: State::Active,
        failing_since: None,
        made: now,
        generation: 1,
    };
    store::add_endpoint(&tx, &endpoint).await?;
    tx.commit().await?;
    Ok(endpoint)
}

/// The owner's endpoints, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn list(q: &impl Query, owner: &str) -> Result<Vec<Endpoint>, Error> {
    Ok(store::endpoints(q, owner).await?)
}

/// One of the owner's endpoints.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn find(q: &impl Query, owner: &str, id: &EndpointId) -> Result<Endpoint, Error> {
    let endpoint = store::endpoint(q, id).await?.filter(|endpoint| endpoint.owner == owner);
    endpoint.ok_or(Error::NotFound)
}

/// What became of the events for an endpoint, the newest first; `before` begins the next page.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn deliveries(
    q: &impl Query,
    owner: &str,
    id: &EndpointId,
    before: Option<&DeliveryId>,
    limit: i64,
) -> Result<Vec<Delivery>, Error> {
    find(q, owner, id).await?;
    Ok(store::deliveries(q, id, before, limit).await?)
}

/// Pauses an endpoint: its events wait, to be replayed.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn pause(db: &Db, owner: &str, id: &EndpointId) -> Result<(), Error> {
    let tx = db.begin().await?;
    find(&tx, owner, id).await?;
    store::set_state(&tx, id, State::Paused).await?;
    Ok(tx.commit().await?)
}

/// Calls an endpoint again, and sends what has waited meanwhile (up to [`REPLAY`] events).
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn resume(db: &Db, owner: &str, id: &EndpointId, now: Time) -> Result<(), Error> {
    let tx = db.begin().await?;
    find(&tx, owner, id).await?;
    store::set_state(&tx, id, State::Active).await?;
    for delivery in store::release(&tx, id, REPLAY, now).await? {
        enqueue(&tx, &delivery, now, now).await?;
    }
    Ok(tx.commit().await?)
}

/// Gives an endpoint another secret; the old one signs nothing from now on.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn renew_secret(app: &App, owner: &str, id: &EndpointId) -> Result<String, Error> {
    let tx = app.db.begin().await?;
    find(&tx, owner, id).await?;
    store::next_generation(&tx, id).await?;
    let endpoint = find(&tx, owner, id).await?;
    tx.commit().await?;
    Ok(endpoint.secret(app))
}

/// Removes an endpoint; nothing more is sent there.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn remove(db: &Db, owner: &str, id: &EndpointId, now: Time) -> Result<(), Error> {
    let tx = db.begin().await?;
    find(&tx, owner, id).await?;
    store::remove(&tx, id, now).await?;
    Ok(tx.commit().await?)
}

/// Tells one event once more, as a delivery of its own.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn replay(db: &Db, owner: &str, id: &DeliveryId, now: Time) -> Result<DeliveryId, Error> {
    let tx = db.begin().await?;
    let told = store::delivery(&tx, id).await?.ok_or(Error::NotFound)?;
    let endpoint = find(&tx, owner, &told.endpoint).await?;
    let again = deliver(&tx, &endpoint, &told.event, now).await?;
    tx.commit().await?;
    Ok(again)
}

/// Tells an endpoint all events since then that it wants, up to [`REPLAY`] of them, the oldest first.
/// Gives how many, and from when to go on when there are more.
///
/// # Errors
/// [`Error::NotFound`], also for somebody else's.
pub async fn replay_since(
    db: &Db,
    owner: &str,
    id: &EndpointId,
    since: Time,
    now: Time,
) -> Result<(usize, Option<Time>), Error> {
    let tx = db.begin().await?;
    let endpoint = find(&tx, owner, id).await?;
    let mut events = store::events(&tx, owner, since, REPLAY + 1).await?;
    let more = (events.len() as i64 > REPLAY).then(|| events.pop()).flatten();
    let mut told = 0;
    for (event, kind, _) in &events {
        if endpoint.wants(kind) {
            let event = event.parse().map_err(|_| Error::NotFound)?;
            deliver(&tx, &endpoint, &event, now).await?;
            told += 1;
        }
    }
    tx.commit().await?;
    Ok((told, more.map(|(_, _, at)| at)))
}

/// Puts an event on its way to an endpoint; to a paused one it waits.
async fn deliver(
    tx: &Tx,
    endpoint: &Endpoint,
    event: &EventId,
    now: Time,
) -> Result<DeliveryId, Error> {
    let id = DeliveryId::mint(now);
    let standing = match endpoint.state {
        State::Active => Standing::Waiting,
        State::Paused => Standing::Held,
    };
    store::add_delivery(tx, &id, &endpoint.id, event, standing, now).await?;
    if standing == Standing::Waiting {
        enqueue(tx, &id, now, now).await?;
    }
    Ok(id)
}

async fn enqueue(tx: &Tx, id: &DeliveryId, due: Time, now: Time) -> db::Result<()> {
    jobs::enqueue(tx, JOB, &json!({ "delivery": id.as_str() }), due, now).await.map(|_| ())
}

/// `*`, or words of small letters, digits and hyphens with points between them.
fn is_kind(kind: &str) -> bool {
    let good = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-' || c == b'.';
    kind == "*" || (1..=64).contains(&kind.len()) && kind.bytes().all(good)
}
