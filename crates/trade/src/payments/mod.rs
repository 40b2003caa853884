//! Being paid: charges at payment providers, and refunds.
//!
//! A provider stands behind a small trait ([`Provider`]); there are `test`, built in, which plays a bank
//! with all its moods, and `manual`, a bank transfer that the treasurer confirms. What a provider tells
//! us, as its answer or later by webhook, is an [`Event`]; every event goes through [`settle`], once,
//! and may come in any order: the state of a charge is the highest that was told ([`state`]).
//!
//! A charge that succeeds pays its checkout, if that still waits: the money is held for each order.
//! If it does not (the time to pay has ended, another charge was faster), the money is given back.

mod accepted;
pub mod api;
mod charge;
pub mod manual;
mod money;
mod pages;
pub mod provider;
pub mod refunds;
mod settle;
pub mod state;
pub(crate) mod store;
pub mod test;

pub use accepted::{Accepted, BankAccount};
pub use charge::{Charge, Which};
pub use provider::{Card, Event, Provider};
pub use settle::{Effect, settle};
pub use store::{by_id, of_checkout};

use crate::ChargeId;
use crate::error::{Error, Result};
use state::State;
use values::Time;
use web::App;

/// Asks the provider for the money, and does what its answer wants done. A charge whose provider does
/// not answer stays begun, and the buyer may try again.
///
/// # Errors
/// When the provider or the database does not answer.
pub async fn begin(app: &App, charge: &Charge, card: Option<&Card>) -> Result<State> {
    let events = match charge.provider {
        Which::Test => test::Test.charge(app, charge, card).await?,
        Which::Manual => manual::Manual.charge(app, charge, card).await?,
        Which::Nothing => vec![Event::of(charge, provider::Told::Captured)],
    };
    for event in &events {
        settle(app, event, "").await?;
    }
    go_on(app, &charge.id).await
}

/// Captures what is authorised, or gives it up when nobody waits for it any more.
///
/// # Errors
/// When the provider or the database does not answer; it is tried again by the clock.
pub async fn go_on(app: &App, id: &ChargeId) -> Result<State> {
    let charge = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    if charge.state != State::Authorised {
        return Ok(charge.state);
    }
    let wanted = store::is_awaited(&app.db, &charge.checkout).await?;
    let events = match (charge.provider, wanted) {
        (Which::Test, true) => test::Test.capture(app, &charge).await?,
        (Which::Test, false) => test::Test.void(app, &charge).await?,
        (Which::Manual, true) => manual::Manual.capture(app, &charge).await?,
        (Which::Manual, false) => manual::Manual.void(app, &charge).await?,
        (Which::Nothing, _) => Vec::new(),
    };
    for event in &events {
        settle(app, event, "").await?;
    }
    let charge = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    Ok(charge.state)
}

/// Goes on with charges and refunds that stood still; a clock runs it. Gives how many it looked at.
///
/// # Errors
/// When the database does not answer. A provider that does not answer is asked again later.
pub async fn tick(app: &App, now: Time, limit: i64) -> Result<usize> {
    let charges = store::due(&app.db, now, limit).await?;
    let refunds = refunds::due(&app.db, now, limit).await?;
    for id in &charges {
        store::postpone(&app.db, id, now.plus_seconds(60)).await?;
        if let Err(error) = go_on(app, id).await {
            tracing::warn!(charge = %id, %error, "a charge does not go on");
        }
    }
    for id in &refunds {
        if let Err(error) = refunds::attempt(app, id).await {
            tracing::warn!(refund = %id, %error, "a refund does not go on");
        }
    }
    Ok(charges.len() + refunds.len())
}
