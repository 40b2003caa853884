//! What buyer and seller do with an order.

use super::access::{BuyersOrder, OperatorsOrder, SellersOrder};
use super::model::{By, Event, Order};
use super::stage::{Deed, Stage};
use super::step::{Fact, step};
use super::{money, store};
use crate::checkout::mails;
use crate::error::{Error, Result};
use crate::payments::refunds::{self, From};
use crate::rules::{Clocks, Rules, days};
use db::Tx;
use serde_json::json;
use shop::listings::VariantId;
use shop::offers;
use values::Time;
use web::App;

/// Why an order is called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The buyer does not want it any more.
    ChangedMind,
    /// The seller has not got it.
    OutOfStock,
    /// The seller cannot send it there.
    CannotSend,
    /// It was not dispatched in time.
    NotDispatched,
    /// It was not paid in time.
    NotPaid,
    /// The operator has called it off.
    Operator,
}

impl Reason {
    /// The code that is stored, as in keys of texts: `cancel-reason-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Reason::ChangedMind => "changed-mind",
            Reason::OutOfStock => "out-of-stock",
            Reason::CannotSend => "cannot-send",
            Reason::NotDispatched => "not-dispatched",
            Reason::NotPaid => "not-paid",
            Reason::Operator => "operator",
        }
    }
}

/// The buyer calls a paid order off before it is dispatched; the money goes back.
///
/// # Errors
/// [`Error::NotNow`], [`Error::Stale`].
pub async fn cancel(app: &App, order: &BuyersOrder) -> Result<Order> {
    let order = order.order();
    call_off(app, order, By::Buyer(&order.buyer), Reason::ChangedMind).await
}

/// The seller calls a paid order off; the money goes back.
///
/// # Errors
/// [`Error::NotNow`], [`Error::Stale`].
pub async fn decline(app: &App, order: &SellersOrder, reason: Reason) -> Result<Order> {
    let order = order.order();
    call_off(app, order, By::Seller(&order.seller), reason).await
}

/// The operator calls a paid order off; the money goes back.
///
/// # Errors
/// [`Error::NotNow`], [`Error::Stale`].
pub async fn stop(app: &App, order: &OperatorsOrder) -> Result<Order> {
    call_off(app, order.order(), By::Operator(order.by()), Reason::Operator).await
}

/// Calls a paid order off: stock and money go back.
pub(super) async fn call_off(
    app: &App,
    order: &Order,
    by: By<'_>,
    reason: Reason,
) -> Result<Order> {
    if order.stage != Stage::Paid {
        return Err(Error::NotNow(order.stage));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let fact = Fact::of(order, Deed::Cancel, by).with(json!({ "reason": reason.code() })).due(None);
    let (after, _) = step(&tx, order, fact, now).await?;
    let lines = store::lines(&tx, std::slice::from_ref(&order.id)).await?;
    let stock: Vec<(VariantId, i64)> =
        lines.iter().map(|line| (line.variant.clone(), line.quantity)).collect();
    offers::give_back(&tx, &stock, now).await?;
    mails::cancelled(&tx, app, &after, reason, now).await?;
    let part = money::left(&tx, order).await?;
    let refund = money::give_back(&tx, order, part, From::Held, reason.code(), by, now).await?;
    tx.commit().await?;
    if let Some(refund) = refund {
        try_refund(app, &refund).await;
    }
    Ok(after)
}

/// Asks for a refund to be paid now; if that fails, the clock tries again.
pub async fn try_refund(app: &App, refund: &crate::RefundId) {
    if let Err(error) = refunds::attempt(app, refund).await {
        tracing::warn!(%refund, %error, "a refund is tried again later");
    }
}

/// The seller has handed the goods to a carrier. A parcel without a number cannot be followed, so the
/// number may be left out only for letters that have none.
///
/// # Errors
/// [`Error::Field`], [`Error::NotNow`], [`Error::Stale`].
pub async fn dispatch(
    app: &App,
    order: &SellersOrder,
    carrier: &str,
    tracking: &str,
) -> Result<Order> {
    let (carrier, tracking) = parcel(carrier, tracking)?;
    let now = app.clock.now();
    let order = order.order();
    let tx = app.db.begin().await?;
    let parcel = waiting_parcel(&tx, order, now).await?;
    let by = By::Seller(&order.seller);
    let fact = Fact::of(order, Deed::Dispatch, by).with(json!({ "parcel": parcel }));
    let (after, _) = step(&tx, order, fact.due(order.clocks.protection_until), now).await?;
    store::hand_over(&tx, &parcel, &carrier, &tracking, now).await?;
    mails::dispatched(&tx, app, &after, &carrier, &tracking, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// The seller has handed a parcel over after which others follow; the order waits for them.
///
/// # Errors
/// [`Error::Field`], [`Error::NotNow`], [`Error::Stale`].
pub async fn dispatch_part(
    app: &App,
    order: &SellersOrder,
    carrier: &str,
    tracking: &str,
) -> Result<()> {
    let (carrier, tracking) = parcel(carrier, tracking)?;
    let order = order.order();
    if !order.stage.allows(Deed::Dispatch) {
        return Err(Error::NotNow(order.stage));
    }
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    if store::parcels(&tx, &order.id).await?.len() >= PARCELS {
        return Err(Error::NotNow(order.stage));
    }
    let parcel = waiting_parcel(&tx, order, now).await?;
    store::hand_over(&tx, &parcel, &carrier, &tracking, now).await?;
    store::another_parcel(&tx, &order.id, now).await?;
    Ok(tx.commit().await?)
}

/// Parcels of one order, at most.
const PARCELS: usize = 50;

/// The parcel of an order that is not handed over yet.
async fn waiting_parcel(tx: &Tx, order: &Order, now: Time) -> Result<String> {
    let parcels = store::parcels(tx, &order.id).await?;
    if let Some(parcel) = parcels.iter().find(|parcel| parcel.handed_over.is_none()) {
        return Ok(parcel.id.clone());
    }
    match parcels.is_empty() {
        true => Err(Error::Broken("an order has no parcel")),
        false => Ok(store::another_parcel(tx, &order.id, now).await?),
    }
}

/// The carrier and number of a parcel as they were typed, checked.
pub(crate) fn parcel(carrier: &str, tracking: &str) -> Result<(String, String)> {
    let (carrier, tracking) = (carrier.trim(), tracking.trim());
    if carrier.is_empty() {
        return Err(Error::Field("carrier", "required"));
    }
    if carrier.chars().count() > 60 || carrier.chars().any(char::is_control) {
        return Err(Error::Field("carrier", "dispatch-carrier"));
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ' ' | '/' | '.');
    if tracking.len() > 40 || !tracking.chars().all(plain) {
        return Err(Error::Field("tracking", "dispatch-tracking"));
    }
    Ok((carrier.to_owned(), tracking.to_owned()))
}

/// The buyer asks for more time, once: the protection lasts longer.
///
/// # Errors
/// [`Error::NotNow`] when it was extended before, [`Error::Stale`].
pub async fn extend(app: &App, order: &BuyersOrder) -> Result<Order> {
    let order = order.order();
    let events = store::events(&app.db, &order.id).await?;
    if !may_extend(order, &events) {
        return Err(Error::NotNow(order.stage));
    }
    let now = app.clock.now();
    let longer = days(Rules::of(app).extension_days);
    let until = order.clocks.protection_until.map(|until| until.plus_seconds(longer));
    let clocks = Clocks { protection_until: until, due: until, ..order.clocks };
    let tx = app.db.begin().await?;
    let fact = Fact::of(order, Deed::Extend, By::Buyer(&order.buyer)).clocks(clocks);
    let (after, _) = step(&tx, order, fact, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// Whether the buyer may ask for more time: once, while the order is on its way or has arrived.
pub fn may_extend(order: &Order, events: &[Event]) -> bool {
    let before = events.iter().any(|event| event.kind == Deed::Extend.code());
    order.stage.allows(Deed::Extend) && !before
}

/// The buyer has received everything: the seller gets the money.
///
/// # Errors
/// [`Error::NotNow`], [`Error::Stale`].
pub async fn confirm(app: &App, order: &BuyersOrder) -> Result<Order> {
    let order = order.order();
    complete(app, order, Deed::Confirm, By::Buyer(&order.buyer)).await
}

/// The order is complete: what is held goes to the seller.
pub(super) async fn complete(app: &App, order: &Order, deed: Deed, by: By<'_>) -> Result<Order> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let (after, _) = step(&tx, order, Fact::of(order, deed, by).due(None), now).await?;
    money::release(&tx, order, now).await?;
    tx.commit().await?;
    Ok(after)
}

/// An unpaid order is called off with its checkout, in whose transaction this is.
pub(crate) async fn lapse(
    tx: &Tx,
    order: &Order,
    by: By<'_>,
    reason: Reason,
    now: Time,
) -> Result<Order> {
    let fact = Fact::of(order, Deed::Cancel, by).with(json!({ "reason": reason.code() })).due(None);
    let (after, _) = step(tx, order, fact, now).await?;
    store::set_payment(tx, &order.id, "cancelled").await?;
    Ok(after)
}
