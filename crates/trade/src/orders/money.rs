//! The money of an order on the ledger: held when it is paid, released to the seller, given back to the
//! buyer. What was given back already is never given twice: what is left is computed from the refunds,
//! and the ledger refuses what an account has not.

use super::model::{By, Order};
use super::store;
use crate::error::{Error, Result};
use crate::payments::refunds::{self, From, Refund};
use crate::{ChargeId, RefundId};
use db::{Query, Tx};
use ledger::moves::{self, Part};
use ledger::{Account, Owner, Purpose};
use values::{Rounding, Time};

/// Holds the money of an order that was paid: captured under the charge.
pub(crate) async fn hold(
    tx: &Tx,
    order: &Order,
    provider: &Owner,
    charge: &Owner,
    at: Time,
) -> Result<()> {
    let part = order.part()?;
    if part.total().minor == 0 {
        return Ok(());
    }
    let key = format!("hold:{}", order.id);
    let cause = moves::Cause { reference: order.id.as_str(), key: &key };
    let source = moves::Source::Authorised { provider, payment: charge };
    let held = moves::hold(cause, source, &order.owner()?, &order.office()?, part)?;
    ledger::post(tx, &held, at).await?;
    Ok(())
}

/// What is left of the order's money after what was given back.
///
/// # Errors
/// When more was given back than there was.
pub async fn left(q: &impl Query, order: &Order) -> Result<Part> {
    let (mut total, mut tax) = (order.total + order.platform_discount, order.owed_tax);
    let (mut commission, mut promotion) = (order.commission, order.platform_discount);
    for refund in store::refunds(q, &order.id).await? {
        total -= refund.amount + refund.platform_discount;
        tax -= refund.owed_tax;
        commission -= refund.commission;
        promotion -= refund.platform_discount;
    }
    Part::new(order.money(total), tax, commission, promotion)
        .map_err(|_| Error::Broken("more was given back than there was"))
}

/// Releases what is left to the seller, in the store's currency at the frozen rate.
pub(crate) async fn release(tx: &Tx, order: &Order, at: Time) -> Result<()> {
    store::set_payment(tx, &order.id, "released").await?;
    let part = left(tx, order).await?;
    if part.total().minor == 0 {
        return Ok(());
    }
    let (key, seller) = (format!("release:{}", order.id), order.payee()?);
    let cause = moves::Cause { reference: order.id.as_str(), key: &key };
    ledger::post(tx, &moves::release(cause, &order.owner()?, &seller, part)?, at).await?;
    let earned = part.earned();
    if order.store_currency == order.currency || earned.minor == 0 {
        return Ok(());
    }
    let key = format!("exchange:{}", order.id);
    let cause = moves::Cause { reference: order.id.as_str(), key: &key };
    let account = Account { currency: order.currency, purpose: Purpose::Payable, owner: seller };
    let exchanged = moves::exchange(cause, &account, earned, order.rate_back, Rounding::HalfUp)?;
    ledger::post(tx, &exchanged, at).await?;
    Ok(())
}

/// Gives a part of the money back to the buyer, from where it is. The provider is asked to pay it
/// after the commit: [`refunds::attempt`].
///
/// # Errors
/// When more is to be given back than is left.
pub async fn give_back(
    tx: &Tx,
    order: &Order,
    part: Part,
    from: From,
    reason: &'static str,
    by: By<'_>,
    at: Time,
) -> Result<Option<RefundId>> {
    if part.total().minor == 0 {
        return Ok(None);
    }
    let there = left(tx, order).await?;
    if part.total().minor > there.total().minor {
        return Err(Error::Field("amount", "refund-too-much"));
    }
    let charge: ChargeId = refunds::charge_of(tx, &order.id).await?.ok_or(Error::NotFound)?;
    let whole = part == there;
    store::set_payment(tx, &order.id, if whole { "refunded" } else { "refunded-in-part" }).await?;
    let refund = Refund {
        id: RefundId::mint(at),
        order: Some(order.id.clone()),
        charge,
        part,
        from,
        reason: reason.to_owned(),
    };
    refunds::begin(tx, &refund, by, at).await?;
    let owner = Owner::new(refund.id.as_str())?;
    let key = format!("refund:{}", refund.id);
    let cause = moves::Cause { reference: order.id.as_str(), key: &key };
    let office = order.office()?;
    let moved = match from {
        From::Released => moves::claw_back(cause, &order.payee()?, &owner, &office, part)?,
        From::Held => moves::refund_held(cause, &order.owner()?, &owner, &office, part)?,
        From::Unclaimed => return Err(Error::Broken("an order's money is not unclaimed")),
    };
    ledger::post(tx, &moved, at).await?;
    if from == From::Released {
        take_back(tx, order, (&refund.id, part), there, at).await?;
    }
    Ok(Some(refund.id))
}

/// What was clawed back in the order's currency was exchanged into the store's when it was released:
/// it is taken there, at the same rate. Of an amount that is taken in pieces, each is worth what the
/// whole was worth before it less what is left after it, so that no unit is lost between them.
async fn take_back(
    tx: &Tx,
    order: &Order,
    (refund, part): (&RefundId, Part),
    before: Part,
    at: Time,
) -> Result<()> {
    let taken = part.earned();
    if order.store_currency == order.currency || taken.minor == 0 {
        return Ok(());
    }
    let worth =
        |earned| order.rate_back.convert(earned, Rounding::HalfUp).map_err(ledger::Error::from);
    let worth = worth(before.earned())?
        .minus(worth(before.earned().minus(taken).map_err(ledger::Error::from)?)?)
        .map_err(ledger::Error::from)?;
    let key = format!("exchange-back:{refund}");
    let cause = moves::Cause { reference: order.id.as_str(), key: &key };
    let account =
        Account { currency: order.currency, purpose: Purpose::Payable, owner: order.payee()? };
    ledger::post(tx, &moves::exchange_back(cause, &account, taken, worth)?, at).await?;
    Ok(())
}
