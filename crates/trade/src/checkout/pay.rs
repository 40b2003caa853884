//! Paying what was placed, trying again, and what happens when nobody pays.

use super::place::new_charge;
use super::store::{self, Checkout};
use super::{Method, mails};
use crate::error::{Error, Result};
use crate::orders::deeds::{self, Reason};
use crate::orders::{self, By};
use crate::payments::state::State;
use crate::payments::{self, Card, Charge, Which};
use crate::{CheckoutId, coupons};
use shop::listings::VariantId;
use shop::offers;
use values::Time;
use web::App;

/// Asks the provider for the money of a checkout that was placed just now.
///
/// # Errors
/// When the provider or the database does not answer; the buyer may try again.
pub async fn pay(app: &App, charge: &Charge, card: Option<&Card>) -> Result<State> {
    payments::begin(app, charge, card).await
}

/// Goes on where the answer to a buyer was lost: a charge that the provider may never have heard of is
/// asked for again, by the same reference, so that nobody pays twice.
///
/// # Errors
/// When the provider or the database does not answer.
pub async fn resume(app: &App, id: &CheckoutId, card: Option<&Card>) -> Result<()> {
    let charges = payments::of_checkout(&app.db, id).await?;
    match charges.last() {
        Some(charge) if charge.state == State::Begun => {
            payments::begin(app, charge, card).await?;
        }
        Some(charge) => {
            payments::go_on(app, &charge.id).await?;
        }
        None => {}
    }
    Ok(())
}

/// Tries again to pay, by another charge.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Stale`] when it is paid or called off already.
pub async fn pay_again(
    app: &App,
    id: &CheckoutId,
    method: Method,
    card: Option<&Card>,
) -> Result<State> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let checkout = store::by_id(&tx, id).await?.ok_or(Error::NotFound)?;
    if checkout.status != "awaiting" || checkout.pay_by <= now {
        return Err(Error::Stale);
    }
    let provider = match method {
        Method::Card => Which::Test,
        Method::Transfer => Which::Manual,
    };
    let charge = new_charge(&checkout, provider, card.map(Card::masked), now);
    payments::store::add(&tx, &charge).await?;
    tx.commit().await?;
    payments::begin(app, &charge, card).await
}

/// The buyer does not want it any more, before it is paid.
///
/// # Errors
/// [`Error::Stale`] when it is paid or called off already.
pub async fn call_off(app: &App, checkout: &Checkout) -> Result<()> {
    let by = By::Buyer(&checkout.buyer);
    lapse(app, checkout, by, Reason::ChangedMind, app.clock.now()).await
}

/// Calls off what was not paid in time. Gives how many there were.
///
/// # Errors
/// When the database does not answer.
pub async fn lapse_due(app: &App, now: Time, limit: i64) -> Result<usize> {
    let due = store::due(&app.db, now, limit).await?;
    for checkout in &due {
        match lapse(app, checkout, By::Clock, Reason::NotPaid, now).await {
            // Somebody paid, or another process was faster.
            Ok(()) | Err(Error::Stale) => {}
            Err(error) => {
                tracing::error!(checkout = %checkout.id, %error, "an unpaid checkout stays");
            }
        }
    }
    Ok(due.len())
}

/// Calls a checkout off that waits for its payment: orders, stock, coupons.
async fn lapse(
    app: &App,
    checkout: &Checkout,
    by: By<'_>,
    reason: Reason,
    now: Time,
) -> Result<()> {
    let tx = app.db.begin().await?;
    if !payments::store::end_waiting(&tx, &checkout.id, "cancelled").await? {
        return Err(Error::Stale);
    }
    let orders = orders::of_checkout(&tx, &checkout.id).await?;
    let ids: Vec<_> = orders.iter().map(|order| order.id.clone()).collect();
    let lines = orders::lines(&tx, &ids).await?;
    let stock: Vec<(VariantId, i64)> =
        lines.iter().map(|line| (line.variant.clone(), line.quantity)).collect();
    offers::give_back(&tx, &stock, now).await?;
    coupons::give_back(&tx, &checkout.id, now).await?;
    for order in &orders {
        let after = deeds::lapse(&tx, order, by, reason, now).await?;
        if reason == Reason::NotPaid {
            mails::cancelled(&tx, app, &after, reason, now).await?;
        }
    }
    tx.commit().await?;
    for charge in payments::of_checkout(&app.db, &checkout.id).await? {
        if charge.state == State::Authorised
            && let Err(error) = payments::go_on(app, &charge.id).await
        {
            tracing::warn!(charge = %charge.id, %error, "a promise is given up later");
        }
    }
    Ok(())
}
