//! Whose conversation it is: proof, as parameters of use cases. Only this file makes it, and it looks
//! first. What is not somebody's is not there for them.

use super::{Conversation, ConversationId, Side, store};
use crate::OrderId;
use crate::error::{Error, Result};
use crate::orders::access::{BuyersOrder, SellersOrder};
use crate::orders::{Order, link};
use accounts::{Actor, Permit, Sell, Shop};
use db::Query;
use shop::listings::ListingId;
use shop::sellers::StoreId;
use values::Time;
use web::App;

/// A conversation, for one of its sides.
#[derive(Clone, Debug)]
pub struct Talk(pub(super) Conversation, pub(super) Side);

/// A conversation that may be begun.
#[derive(Clone, Debug)]
pub struct Opening {
    pub(super) store: StoreId,
    pub(super) buyer: String,
    pub(super) purchase: Option<OrderId>,
    pub(super) listing: Option<ListingId>,
    pub(super) side: Side,
}

impl Talk {
    /// The conversation.
    pub fn conversation(&self) -> &Conversation {
        &self.0
    }

    /// On which side the asker is.
    pub fn side(&self) -> Side {
        self.1
    }

    /// The accounts of who writes now and who receives.
    pub fn from_to(&self) -> (&str, &str) {
        match self.1 {
            Side::Buyer => (&self.0.buyer, &self.0.seller),
            Side::Store => (&self.0.seller, &self.0.buyer),
        }
    }

    /// Until when the other side has read.
    pub fn read_by_other(&self) -> Option<Time> {
        match self.1 {
            Side::Buyer => self.0.seller_read,
            Side::Store => self.0.buyer_read,
        }
    }
}

/// The conversation, if the asker is its buyer, or has the key of the purchase that it is about.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn buyers(app: &App, actor: &Actor, id: &ConversationId, key: &str) -> Result<Talk> {
    let found = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    let own = actor.customer().is_some_and(|customer| customer.id() == found.buyer);
    let sealed = found.checkout.as_ref().is_some_and(|one| link::is_seal(app, one, key));
    match own || sealed {
        true => Ok(Talk(found, Side::Buyer)),
        false => Err(Error::NotFound),
    }
}

/// The conversation, if it is with the asker's store.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn sellers(app: &App, by: &Permit<Sell>, id: &ConversationId) -> Result<Talk> {
    let found = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    match found.seller == by.id() {
        true => Ok(Talk(found, Side::Store)),
        false => Err(Error::NotFound),
    }
}

impl Opening {
    /// About an order, for who bought it.
    pub fn of_buyer(order: &BuyersOrder) -> Opening {
        Opening::of(order.order(), Side::Buyer)
    }

    /// About an order, for who sells.
    pub fn of_seller(order: &SellersOrder) -> Opening {
        Opening::of(order.order(), Side::Store)
    }

    /// About an article that is offered.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such article, or it is the asker's own.
    pub async fn of_listing(app: &App, by: &Permit<Shop>, listing: &ListingId) -> Result<Opening> {
        let offered = store::offered(&app.db, listing).await?.ok_or(Error::NotFound)?;
        let (store, seller) = offered;
        if seller == by.id() {
            return Err(Error::NotFound);
        }
        Ok(Opening {
            store,
            buyer: by.id().to_owned(),
            purchase: None,
            listing: Some(listing.clone()),
            side: Side::Buyer,
        })
    }

    fn of(order: &Order, side: Side) -> Opening {
        Opening {
            store: order.store.clone(),
            buyer: order.buyer.clone(),
            purchase: Some(order.id.clone()),
            listing: None,
            side,
        }
    }

    /// The conversation about it, if one was begun.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begun(&self, q: &impl Query) -> Result<Option<ConversationId>> {
        Ok(store::about(q, self).await?.map(|found| found.id))
    }
}
