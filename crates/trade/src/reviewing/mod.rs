//! Reviewing what was bought: the proof that somebody has bought and received a line of an order, and
//! the buyer's form. What a review is, and where it is shown, is told in `shop::reviews`.

pub mod api;
mod form;
mod pages;

pub(crate) use pages::{Link, links, routes};

use crate::error::{Error, Result};
use crate::orders::access::BuyersOrder;
use crate::orders::stage::Stage;
use crate::orders::{self, Line, Order};
use market::customers;
use shop::reviews::{self, Bought, Draft, ReviewId};
use shop::spoken;
use web::{App, Problem};

/// A line of an order that its buyer may review.
#[derive(Clone, Debug)]
pub struct Received {
    order: Order,
    line: Line,
    name: String,
}

/// The proof, by the order that the asker bought.
///
/// # Errors
/// [`Error::NotFound`] when the order has no such line, [`Error::NotNow`] before it has arrived.
pub async fn received(app: &App, order: &BuyersOrder, position: i64) -> Result<Received> {
    let order = order.order();
    if !has_arrived(order) {
        return Err(Error::NotNow(order.stage));
    }
    let lines = orders::lines(&app.db, std::slice::from_ref(&order.id)).await?;
    let line = lines.into_iter().find(|line| line.position == position);
    let line = line.ok_or(Error::NotFound)?;
    let reader = customers::reach(&app.db, &order.buyer).await.map_err(Error::Told)?;
    let name = reader.map(|reader| reader.name).unwrap_or_default();
    Ok(Received { order: order.clone(), line, name })
}

/// Whether what was ordered has arrived, by anybody's word.
pub fn has_arrived(order: &Order) -> bool {
    matches!(order.stage, Stage::Delivered | Stage::Completed | Stage::Returning | Stage::Returned)
}

impl Received {
    /// What was bought.
    pub fn line(&self) -> &Line {
        &self.line
    }

    fn bought(&self) -> Bought<'_> {
        Bought {
            purchase: self.order.id.as_str(),
            position: self.line.position,
            listing: &self.line.listing,
            options: &self.line.options,
            store: &self.order.store,
            seller: &self.order.seller,
            buyer: &self.order.buyer,
            name: &self.name,
        }
    }
}

/// Writes the review of a line.
///
/// # Errors
/// Those of [`reviews::write`].
pub async fn write(
    app: &App,
    received: &Received,
    draft: &Draft,
) -> std::result::Result<ReviewId, spoken::Error> {
    reviews::write(app, received.bought(), draft).await
}

/// The line that an address names, for who bought it.
async fn named(
    app: &App,
    order: &BuyersOrder,
    position: &str,
) -> std::result::Result<Received, Problem> {
    let position = position.parse().map_err(|_| Problem::not_found())?;
    Ok(received(app, order, position).await?)
}
