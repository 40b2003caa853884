//! All SQL of webhooks.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use db::{FromRow, Query, Tx, params};
use serde_json::json;
use values::Time;
use web::App;

use super::{DAYS, DeliveryId, EndpointId, EventId};

/// Whether an endpoint is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Active,
    /// Its owner paused it, or it failed for three days.
    Paused,
}

/// How far a delivery has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It waits for its next attempt.
    Waiting,
    /// The endpoint is paused.
    Held,
    /// The endpoint has taken it.
    Delivered,
    /// It was tried for three days, or its address is not called any more.
    GivenUp,
}

/// The text is no such state.
#[derive(Debug, thiserror::Error)]
#[error("not a state of a webhook")]
pub struct NotAState;

macro_rules! codes {
    ($name:ident { $($variant:ident = $code:literal),* }) => {
        impl $name {
            /// Its stable code.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),* }
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAState;
            fn from_str(code: &str) -> Result<$name, NotAState> {
                match code { $($code => Ok($name::$variant),)* _ => Err(NotAState) }
            }
        }
    };
}
codes!(State { Active = "active", Paused = "paused" });
codes!(Standing {
    Waiting = "waiting",
    Held = "held",
    Delivered = "delivered",
    GivenUp = "given-up"
});

/// An address that somebody wants to be told at.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Its id.
    pub id: EndpointId,
    /// Whose it is.
    pub owner: String,
    /// Where it is.
    pub url: String,
    /// The kinds of events that it wants; `*` for all.
    pub events: Vec<String>,
    /// Whether it is called.
    pub state: State,
    /// Since when every call has failed.
    pub failing_since: Option<Time>,
    /// When it was added.
    pub made: Time,
    /// How often its secret was renewed, from 1.
    pub generation: i64,
}

impl Endpoint {
    /// Whether it wants to know of such events.
    pub fn wants(&self, kind: &str) -> bool {
        self.events.iter().any(|one| one == "*" || one == kind)
    }

    /// The secret that signs what it is told: shown to its owner, and to nobody else.
    pub fn secret(&self, app: &App) -> String {
        let key = app.keys.derive(&format!("webhook {} {}", self.id, self.generation));
        format!("whsec_{}", URL_SAFE_NO_PAD.encode(key))
    }
}

/// One event on its way to one endpoint.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Its id.
    pub id: DeliveryId,
    /// Where to.
    pub endpoint: EndpointId,
    /// What happened.
    pub event: EventId,
    /// The kind of the event.
    pub kind: String,
    /// How far it has come.
    pub standing: Standing,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next.
    pub next: Option<Time>,
    /// The status that the endpoint answered last.
    pub status: Option<i64>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it began.
    pub made: Time,
    /// When it came to its end.
    pub ended: Option<Time>,
}

const ENDPOINT: &str = "id, owner, url, events, state, failing_since, made, generation";

impl FromRow for Endpoint {
    fn from_row(row: &db::Row) -> db::Result<Endpoint> {
        Ok(Endpoint {
            id: row.parse(0)?,
            owner: row.get(1)?,
            url: row.get(2)?,
            events: row.json(3)?,
            state: row.parse(4)?,
            failing_since: row.get(5)?,
            made: row.get(6)?,
            generation: row.get(7)?,
        })
    }
}

const DELIVERY: &str = "d.id, d.endpoint_id, d.event_id, e.kind, d.state, d.attempts, d.next, \
     d.status, d.last_error, d.made, d.ended";

impl FromRow for Delivery {
    fn from_row(row: &db::Row) -> db::Result<Delivery> {
        Ok(Delivery {
            id: row.parse(0)?,
            endpoint: row.parse(1)?,
            event: row.parse(2)?,
            kind: row.get(3)?,
            standing: row.parse(4)?,
            attempts: row.get(5)?,
            next: row.get(6)?,
            status: row.get(7)?,
            last_error: row.get(8)?,
            made: row.get(9)?,
            ended: row.get(10)?,
        })
    }
}

pub(super) async fn endpoints(q: &impl Query, owner: &str) -> db::Result<Vec<Endpoint>> {
    let sql = format!(
        "select {ENDPOINT} from webhook_endpoint
         where owner = $1 and removed is null order by id"
    );
    q.rows(&sql, &params![owner]).await
}

pub(super) async fn endpoint(q: &impl Query, id: &EndpointId) -> db::Result<Option<Endpoint>> {
    let sql = format!("select {ENDPOINT} from webhook_endpoint where id = $1 and removed is null");
    q.opt(&sql, &params![id.as_str()]).await
}

pub(super) async fn add_endpoint(tx: &Tx, endpoint: &Endpoint) -> db::Result<()> {
    tx.exec(
        "insert into webhook_endpoint (id, owner, url, events, state, made, generation)
         values ($1, $2, $3, $4, $5, $6, $7)",
        &params![
            endpoint.id.as_str(),
            &endpoint.owner,
            &endpoint.url,
            json!(endpoint.events),
            endpoint.state.code(),
            endpoint.made,
            endpoint.generation
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn set_state(tx: &Tx, id: &EndpointId, state: State) -> db::Result<()> {
    tx.exec(
        "update webhook_endpoint set state = $2, failing_since = null where id = $1",
        &params![id.as_str(), state.code()],
    )
    .await?;
    Ok(())
}

pub(super) async fn next_generation(tx: &Tx, id: &EndpointId) -> db::Result<()> {
    let sql = "update webhook_endpoint set generation = generation + 1 where id = $1";
    tx.exec(sql, &params![id.as_str()]).await?;
    Ok(())
}

pub(super) async fn remove(tx: &Tx, id: &EndpointId, now: Time) -> db::Result<()> {
    let sql = "update webhook_endpoint set removed = $2 where id = $1";
    tx.exec(sql, &params![id.as_str(), now]).await?;
    Ok(())
}

/// A call was taken.
pub(super) async fn succeeds(tx: &Tx, id: &EndpointId) -> db::Result<()> {
    let sql = "update webhook_endpoint set failing_since = null
         where id = $1 and failing_since is not null";
    tx.exec(sql, &params![id.as_str()]).await?;
    Ok(())
}

/// A call failed. Gives true when the endpoint is paused for it, having failed since before `limit`.
pub(super) async fn fails(tx: &Tx, id: &EndpointId, limit: Time, now: Time) -> db::Result<bool> {
    tx.exec(
        "update webhook_endpoint set failing_since = $2
         where id = $1 and failing_since is null",
        &params![id.as_str(), now],
    )
    .await?;
    let paused = tx
        .exec(
            "update webhook_endpoint set state = 'paused'
             where id = $1 and state = 'active' and failing_since < $2",
            &params![id.as_str(), limit],
        )
        .await?;
    Ok(paused == 1)
}

pub(super) async fn add_event(
    tx: &Tx,
    id: &EventId,
    owner: &str,
    kind: &str,
    body: &str,
    now: Time,
) -> db::Result<()> {
    tx.exec(
        "insert into webhook_event (id, owner, kind, body, made) values ($1, $2, $3, $4, $5)",
        &params![id.as_str(), owner, kind, body, now],
    )
    .await?;
    Ok(())
}

/// Events of an owner since then, the oldest first: id, kind, when.
pub(super) async fn events(
    q: &impl Query,
    owner: &str,
    since: Time,
    limit: i64,
) -> db::Result<Vec<(String, String, Time)>> {
    q.rows(
        "select id, kind, made from webhook_event
         where owner = $1 and made >= $2 order by made, id limit $3",
        &params![owner, since, limit],
    )
    .await
}

pub(super) async fn body(q: &impl Query, id: &EventId) -> db::Result<String> {
    let sql = "select body from webhook_event where id = $1";
    let (body,) = q.one(sql, &params![id.as_str()]).await?;
    Ok(body)
}

pub(super) async fn add_delivery(
    tx: &Tx,
    id: &DeliveryId,
    endpoint: &EndpointId,
    event: &EventId,
    standing: Standing,
    now: Time,
) -> db::Result<()> {
    let next = (standing == Standing::Waiting).then_some(now);
    tx.exec(
        "insert into webhook_delivery (id, endpoint_id, event_id, state, attempts, next, made)
         values ($1, $2, $3, $4, 0, $5, $6)",
        &params![id.as_str(), endpoint.as_str(), event.as_str(), standing.code(), next, now],
    )
    .await?;
    Ok(())
}

pub(super) async fn delivery(q: &impl Query, id: &DeliveryId) -> db::Result<Option<Delivery>> {
    let sql = format!(
        "select {DELIVERY} from webhook_delivery d join webhook_event e on e.id = d.event_id
         where d.id = $1"
    );
    q.opt(&sql, &params![id.as_str()]).await
}

pub(super) async fn deliveries(
    q: &impl Query,
    endpoint: &EndpointId,
    before: Option<&DeliveryId>,
    limit: i64,
) -> db::Result<Vec<Delivery>> {
    let sql = format!(
        "select {DELIVERY} from webhook_delivery d join webhook_event e on e.id = d.event_id
         where d.endpoint_id = $1 and ($2 = '' or d.id < $2) order by d.id desc limit $3"
    );
    let before = before.map_or("", DeliveryId::as_str);
    q.rows(&sql, &params![endpoint.as_str(), before, limit]).await
}

/// What waits for a paused endpoint waits for its next attempt from now on.
pub(super) async fn release(
    tx: &Tx,
    endpoint: &EndpointId,
    limit: i64,
    now: Time,
) -> db::Result<Vec<DeliveryId>> {
    let rows: Vec<(String,)> = tx
        .rows(
            "update webhook_delivery set state = 'waiting', next = $2
             where id in (select id from webhook_delivery
                          where endpoint_id = $1 and state = 'held' order by id limit $3)
             returning id",
            &params![endpoint.as_str(), now, limit],
        )
        .await?;
    let read = |(id,): (String,)| {
        id.parse().map_err(|e: values::IdError| db::Error::Stored(e.to_string()))
    };
    rows.into_iter().map(read).collect()
}

/// How an attempt ended.
pub(super) struct Outcome<'a> {
    pub standing: Standing,
    pub next: Option<Time>,
    pub status: Option<i64>,
    pub error: Option<&'a str>,
}

/// Notes an attempt; false when another has ended the delivery meanwhile.
pub(super) async fn note(
    tx: &Tx,
    id: &DeliveryId,
    outcome: &Outcome<'_>,
    now: Time,
) -> db::Result<bool> {
    let ended = matches!(outcome.standing, Standing::Delivered | Standing::GivenUp);
    let noted = tx
        .exec(
            "update webhook_delivery set state = $2, attempts = attempts + 1, next = $3,
               status = $4, last_error = $5, ended = $6
             where id = $1 and state = 'waiting'",
            &params![
                id.as_str(),
                outcome.standing.code(),
                outcome.next,
                outcome.status,
                outcome.error,
                ended.then_some(now)
            ],
        )
        .await?;
    Ok(noted == 1)
}

/// Forgets events, and what became of them, after some days.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(tx: &Tx, now: Time) -> db::Result<u64> {
    let before = now.plus_seconds(-DAYS * 86_400);
    tx.exec(
        "delete from webhook_delivery
         where event_id in (select id from webhook_event where made < $1)",
        &params![before],
    )
    .await?;
    tx.exec("delete from webhook_event where made < $1", &params![before]).await
}
