//! Whose order it is: proof, as parameters of use cases. Only this file makes it, and it looks first.
//! What is not somebody's is not there for them.

use super::{Order, link, store};
use crate::error::{Error, Result};
use crate::{CheckoutId, OrderId};
use accounts::{Actor, OperateMarket, Permit, Sell};
use web::App;

/// An order, for the one who bought it: by the account, or by the link in the mail.
#[derive(Clone, Debug)]
pub struct BuyersOrder(Order);

/// An order, for the one who sells.
#[derive(Clone, Debug)]
pub struct SellersOrder(Order);

/// An order, for the operator.
#[derive(Clone, Debug)]
pub struct OperatorsOrder(Order, String);

impl BuyersOrder {
    /// The order.
    pub fn order(&self) -> &Order {
        &self.0
    }
}

impl SellersOrder {
    /// The order.
    pub fn order(&self) -> &Order {
        &self.0
    }
}

impl OperatorsOrder {
    /// The order.
    pub fn order(&self) -> &Order {
        &self.0
    }

    /// Who operates.
    pub fn by(&self) -> &str {
        &self.1
    }
}

/// The order, if the asker bought it or has the key of its purchase.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn buyers(app: &App, actor: &Actor, id: &OrderId, key: &str) -> Result<BuyersOrder> {
    let order = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let bought = actor.customer().is_some_and(|customer| customer.id() == order.buyer);
    match bought || link::is_seal(app, &order.checkout, key) {
        true => Ok(BuyersOrder(order)),
        false => Err(Error::NotFound),
    }
}

/// The order, if it is of the asker's store and was ever paid.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sellers(app: &App, by: &Permit<Sell>, id: &OrderId) -> Result<SellersOrder> {
    let order = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let seen = order.clocks.dispatch_by.is_some();
    match order.seller == by.id() && seen {
        true => Ok(SellersOrder(order)),
        false => Err(Error::NotFound),
    }
}

/// The order, for the operator.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn operators(
    app: &App,
    by: &Permit<OperateMarket>,
    id: &OrderId,
) -> Result<OperatorsOrder> {
    let order = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    Ok(OperatorsOrder(order, by.id().to_owned()))
}

/// Whether the asker may see a purchase: its buyer, or who has its key.
pub(crate) fn opens(
    app: &App,
    actor: &Actor,
    buyer: &str,
    checkout: &CheckoutId,
    key: &str,
) -> bool {
    let bought = actor.customer().is_some_and(|customer| customer.id() == buyer);
    bought || link::is_seal(app, checkout, key)
}
