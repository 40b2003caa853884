//! Whose return it is: proof, as parameters of use cases, made of the proof of its order.

use super::{Case, ReturnId, store};
use crate::error::{Error, Result};
use crate::orders::Order;
use crate::orders::access;
use accounts::{Actor, Permit, Sell};
use web::App;

/// A return, for who bought.
#[derive(Clone, Debug)]
pub struct BuyersCase(Case, Order);

/// A return, for who sells.
#[derive(Clone, Debug)]
pub struct SellersCase(Case, Order);

impl BuyersCase {
    /// The return.
    pub fn case(&self) -> &Case {
        &self.0
    }

    /// Its order.
    pub fn order(&self) -> &Order {
        &self.1
    }
}

impl SellersCase {
    /// The return.
    pub fn case(&self) -> &Case {
        &self.0
    }

    /// Its order.
    pub fn order(&self) -> &Order {
        &self.1
    }
}

/// The return, if the asker bought its order or has the key of the purchase.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn buyers(app: &App, actor: &Actor, id: &ReturnId, key: &str) -> Result<BuyersCase> {
    let case = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let order = access::buyers(app, actor, &case.order, key).await?.order().clone();
    Ok(BuyersCase(case, order))
}

/// The return, if its order is of the asker's store.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sellers(app: &App, by: &Permit<Sell>, id: &ReturnId) -> Result<SellersCase> {
    let case = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let order = access::sellers(app, by, &case.order).await?.order().clone();
    Ok(SellersCase(case, order))
}
