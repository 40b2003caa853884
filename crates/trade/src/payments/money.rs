//! The money of a charge on the ledger, before it belongs to an order or when it belongs to none.

use super::charge::Charge;
use super::refunds::{self, From, Refund};
use super::state::State;
use crate::RefundId;
use crate::error::Result;
use crate::orders::By;
use db::Tx;
use ledger::Owner;
use ledger::moves::{self, Part};
use values::Time;

/// Who provides, and the charge, in the ledger.
pub(super) fn owners(charge: &Charge) -> Result<(Owner, Owner)> {
    Ok((Owner::new(charge.provider.code())?, Owner::new(charge.id.as_str())?))
}

/// The money is promised. However often it is posted, it is one transaction; but a promise that was
/// given up (`before`) and kept all the same is another one.
pub(super) async fn authorise(tx: &Tx, charge: &Charge, before: State, at: Time) -> Result<()> {
    if charge.amount.minor == 0 {
        return Ok(());
    }
    let (provider, payment) = owners(charge)?;
    let key = match before {
        State::Voided => format!("authorise-again:{}", charge.id),
        _ => format!("authorise:{}", charge.id),
    };
    let cause = moves::Cause { reference: charge.checkout.as_str(), key: &key };
    let posted = moves::authorise(cause, &provider, &payment, charge.amount)?;
    ledger::post(tx, &posted, at).await?;
    Ok(())
}

/// The promise is given up.
pub(super) async fn void(tx: &Tx, charge: &Charge, at: Time) -> Result<()> {
    if charge.amount.minor == 0 {
        return Ok(());
    }
    let (provider, payment) = owners(charge)?;
    let key = format!("void:{}", charge.id);
    let cause = moves::Cause { reference: charge.checkout.as_str(), key: &key };
    ledger::post(tx, &moves::void(cause, &provider, &payment, charge.amount)?, at).await?;
    Ok(())
}

/// Money came that nobody waits for: it is held under the charge, and goes back at once.
pub(super) async fn turn_back(
    tx: &Tx,
    charge: &Charge,
    before: State,
    by: By<'_>,
    at: Time,
) -> Result<Option<RefundId>> {
    if charge.amount.minor == 0 {
        return Ok(None);
    }
    let (provider, payment) = owners(charge)?;
    let part = Part::new(charge.amount, 0, 0, 0)?;
    let refund = Refund {
        id: RefundId::mint(at),
        order: None,
        charge: charge.id.clone(),
        part,
        from: From::Unclaimed,
        reason: "unclaimed".to_owned(),
    };
    refunds::begin(tx, &refund, by, at).await?;
    authorise(tx, charge, before, at).await?;
    let reference = charge.checkout.as_str();
    let key = format!("hold:{}", charge.id);
    let cause = moves::Cause { reference, key: &key };
    let source = moves::Source::Authorised { provider: &provider, payment: &payment };
    let none = Owner::new("none")?;
    ledger::post(tx, &moves::hold(cause, source, &payment, &none, part)?, at).await?;
    let key = format!("refund:{}", refund.id);
    let cause = moves::Cause { reference, key: &key };
    let owner = Owner::new(refund.id.as_str())?;
    ledger::post(tx, &moves::refund_held(cause, &payment, &owner, &none, part)?, at).await?;
    Ok(Some(refund.id))
}
