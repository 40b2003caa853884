//! What happens when nobody does anything: unpaid checkouts are called off, orders that are not
//! dispatched are called off and paid back, and when the protection has ended the seller gets the money.
//!
//! An order says itself when the clock has to look at it next (`due`, under an index), so no rows wait
//! in a queue, and whoever moves a clock moves that one instant. Several processes may run the clocks:
//! each deed is guarded by its stage, so that it is done once.

use super::deeds::{self, Reason};
use super::model::By;
use super::stage::{Deed, Stage};
use super::store;
use crate::error::{Error, Result};
use crate::returns::clocks as returns;
use crate::{checkout, payments, payouts};
use std::time::Duration;
use web::App;

/// How many of each kind one round looks at.
const AT_ONCE: i64 = 100;
/// How often the clocks are looked at.
const PAUSE: Duration = Duration::from_secs(5);

/// Runs the clocks for ever. To be spawned.
pub async fn keep(app: App) {
    loop {
        match run(&app).await {
            Ok(count) if count >= AT_ONCE as usize => continue,
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "the clocks of the trade do not run"),
        }
        if let Err(error) = payouts::keep_weekly(&app).await {
            tracing::error!(%error, "the payouts of the week do not run");
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// Does all that is due now, at most a round of each kind. Gives how many things were looked at.
///
/// # Errors
/// When the database does not answer. What goes wrong with one order does not keep the others.
pub async fn run(app: &App) -> Result<usize> {
    let now = app.clock.now();
    let mut count = payments::tick(app, now, AT_ONCE).await?;
    count += checkout::lapse_due(app, now, AT_ONCE).await?;
    count += returns::tick(app, now, AT_ONCE).await?;
    for order in store::due(&app.db, now, AT_ONCE).await? {
        count += 1;
        let done = match order.stage {
            Stage::Paid => deeds::call_off(app, &order, By::Clock, Reason::NotDispatched).await,
            _ => deeds::complete(app, &order, Deed::EndProtection, By::Clock).await,
        };
        match done {
            Ok(_) | Err(Error::Stale) => {}
            Err(error) => {
                tracing::error!(order = %order.id, %error, "an order's clock has run out and nothing can be done")
            }
        }
    }
    Ok(count)
}
