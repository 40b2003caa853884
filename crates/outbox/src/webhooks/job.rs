//! The job that calls one endpoint for one event. It may be killed at any moment and run again: then
//! the endpoint may be told twice, of the same event.

use db::jobs::{self, Job};
use serde::Deserialize;
use web::App;

use super::call::{Call, Failed};
use super::store::{self, Outcome, Standing, State};
use super::{Caller, Delivery, DeliveryId, Endpoint, PATIENCE, enqueue};
use crate::{Error, again};

/// The kind of the job.
pub const JOB: &str = "outbox.webhook";

#[derive(Deserialize)]
struct Order {
    delivery: String,
}

/// Does one job of the kind [`JOB`].
///
/// # Errors
/// A reason for the operator when the database does not answer. That a call fails is no error here:
/// the delivery's row says it, and another job follows.
pub async fn run(app: &App, job: &Job) -> Result<(), String> {
    let order: Order = serde_json::from_value(job.payload.clone()).map_err(|e| e.to_string())?;
    let id: DeliveryId = order.delivery.parse().map_err(|_| "no delivery's id")?;
    attempt(app, job, &id).await.map_err(|error| error.to_string())
}

async fn attempt(app: &App, job: &Job, id: &DeliveryId) -> Result<(), Error> {
    let delivery = store::delivery(&app.db, id).await?;
    let Some(delivery) = delivery.filter(|one| one.standing == Standing::Waiting) else {
        return end(app, job).await;
    };
    let Some(endpoint) = store::endpoint(&app.db, &delivery.endpoint).await? else {
        return give_up(app, job, &delivery, Standing::GivenUp, "the address was removed").await;
    };
    if endpoint.state == State::Paused {
        return give_up(app, job, &delivery, Standing::Held, "the address is paused").await;
    }
    let Some(caller) = app.has::<Caller>() else {
        let reason = "this installation calls nobody";
        return give_up(app, job, &delivery, Standing::GivenUp, reason).await;
    };
    let call = Call {
        url: &endpoint.url,
        secret: &endpoint.secret(app),
        event: &delivery.event,
        delivery: &delivery.id,
        body: store::body(&app.db, &delivery.event).await?,
    };
    let outcome = caller.call(call, app.clock.now()).await;
    finish(app, job, &endpoint, &delivery, outcome).await
}

async fn finish(
    app: &App,
    job: &Job,
    endpoint: &Endpoint,
    delivery: &Delivery,
    outcome: Result<i64, Failed>,
) -> Result<(), Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let outcome = match outcome {
        Ok(status) => {
            store::succeeds(&tx, &endpoint.id).await?;
            let status = Some(status);
            Outcome { standing: Standing::Delivered, next: None, status, error: None }
        }
        Err(Failed { status, reason }) => {
            if store::fails(&tx, &endpoint.id, now.plus_seconds(-PATIENCE), now).await? {
                tracing::warn!(endpoint = %endpoint.id, "an endpoint is paused: it failed too long");
            }
            let next = again::next(delivery.attempts + 1, delivery.made, PATIENCE, now);
            let standing = next.map_or(Standing::GivenUp, |_| Standing::Waiting);
            Outcome { standing, next, status, error: Some(reason) }
        }
    };
    let noted = store::note(&tx, &delivery.id, &outcome, now).await?;
    if let (true, Some(next)) = (noted, outcome.next) {
        enqueue(&tx, &delivery.id, next, now).await?;
    }
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}

/// Ends the delivery without a call.
async fn give_up(
    app: &App,
    job: &Job,
    delivery: &Delivery,
    standing: Standing,
    reason: &str,
) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    let outcome = Outcome { standing, next: None, status: None, error: Some(reason) };
    store::note(&tx, &delivery.id, &outcome, app.clock.now()).await?;
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}

async fn end(app: &App, job: &Job) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    jobs::done(&tx, &job.id).await?;
    Ok(tx.commit().await?)
}
