//! The webhooks of the test provider: JSON, signed with a secret of this house, told by a job.
//!
//! `Authorization: Kontor-Test t=<seconds>,v1=<hex of HMAC-SHA256(secret, t + "." + body)>`

use crate::error::{Error, Result};
use crate::payments::provider::{Event, Told};
use crate::payments::{self, Effect, settle, store};
use db::Tx;
use db::jobs::{self, Job};
use serde::{Deserialize, Serialize};
use serde_json::json;
use subtle::ConstantTimeEq;
use values::{Money, Time};
use web::App;

/// The kind of the job that tells an event.
pub const JOB: &str = "trade.test-webhook";
/// How old a signature may be, in seconds: older ones were overheard.
const FRESH: i64 = 600;

/// An event, as it is told.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    id: String,
    charge: String,
    #[serde(rename = "type")]
    kind: String,
    amount: Money,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

/// An event in the words in which it is told.
pub fn telling(event: &Event) -> String {
    let reason = match &event.told {
        Told::Failed(code) => Some(code.clone()),
        Told::Challenged(page) => Some(page.clone()),
        Told::Authorised | Told::Voided | Told::Captured => None,
    };
    let wire = Wire {
        id: event.id.clone(),
        charge: event.reference.clone(),
        kind: event.told.state().code().to_owned(),
        amount: event.amount,
        reason,
    };
    json!(wire).to_string()
}

/// The header that proves who tells it.
pub fn sign(app: &App, body: &str, now: Time) -> String {
    let key = app.keys.derive("webhooks of the test provider");
    let secret: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("Kontor-Test {}", outbox::webhooks::signature(&secret, body, now))
}

/// Takes an event that was told to us, and does what it wants done.
///
/// # Errors
/// [`Error::NotFound`] when the signature is not ours or too old, or there is no such charge;
/// [`Error::Field`] when it cannot be read.
pub async fn receive(app: &App, signature: &str, body: &str) -> Result<Effect> {
    let now = app.clock.now();
    let told_at = signature
        .strip_prefix("Kontor-Test t=")
        .and_then(|rest| rest.split(',').next())
        .and_then(|seconds| seconds.parse::<i64>().ok())
        .ok_or(Error::NotFound)?;
    let told_at = Time::from_micros(told_at.saturating_mul(1_000_000));
    let expected = sign(app, body, told_at);
    let same: bool = expected.as_bytes().ct_eq(signature.as_bytes()).into();
    if !same || now.seconds_since(told_at).abs() > FRESH {
        return Err(Error::NotFound);
    }
    let event = read(body).ok_or(Error::Field("body", "json-member"))?;
    let effect = settle(app, &event, body).await?;
    if let Some(charge) = store::by_reference(&app.db, event.provider, &event.reference).await? {
        payments::go_on(app, &charge.id).await?;
    }
    Ok(effect)
}

fn read(body: &str) -> Option<Event> {
    let wire: Wire = serde_json::from_str(body).ok()?;
    let reason = wire.reason.unwrap_or_default();
    let told = match wire.kind.as_str() {
        "challenged" => Told::Challenged(reason),
        "failed" => Told::Failed(reason),
        "authorised" => Told::Authorised,
        "voided" => Told::Voided,
        "captured" => Told::Captured,
        _ => return None,
    };
    Some(Event { provider: "test", id: wire.id, reference: wire.charge, amount: wire.amount, told })
}

/// Tells an event after some seconds.
pub(super) async fn tell_later(tx: &Tx, app: &App, event: &Event, seconds: i64) -> Result<()> {
    let now = app.clock.now();
    let payload = json!({ "body": telling(event) });
    jobs::enqueue(tx, JOB, &payload, now.plus_seconds(seconds), now).await?;
    Ok(())
}

/// Tells an event: signs it, and brings it to where it would come by HTTP.
///
/// # Errors
/// A reason for the operator.
pub async fn run(app: &App, job: &Job) -> std::result::Result<(), String> {
    let body = job.payload["body"].as_str().unwrap_or_default().to_owned();
    let signature = sign(app, &body, app.clock.now());
    receive(app, &signature, &body).await.map_err(|error| error.to_string())?;
    let tx = app.db.begin().await.map_err(|error| error.to_string())?;
    jobs::done(&tx, &job.id).await.map_err(|error| error.to_string())?;
    tx.commit().await.map_err(|error| error.to_string())
}
