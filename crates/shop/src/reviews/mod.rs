//! Reviews: what buyers say of what they bought. Only who has bought and received a line of an order
//! may review it, once; `trade` proves it and hands over a [`Bought`]. A review can be changed for 30
//! days; its seller may answer. The listing's sum and count of stars are kept in the same transaction.
//!
//! `write` and [`reply`] are the use cases; [`Opinions`] holds what product pages show of them.

pub mod api;
mod opinions;
mod pages;
mod store;
mod view;

pub use opinions::{Opinions, Told};
pub use pages::routes;
pub use store::{
    Answered, NewRow, Order, Review, add_many, by_id, of_line, of_listing, of_purchase, of_store,
    stars,
};
pub use view::{bars, shown};

use crate::fault::Faults;
use crate::listings::{ListingId, Options};
use crate::pictures::Shown;
use crate::sellers::StoreId;
use crate::spoken::{self, Error};
use crate::view::Views;
use accounts::{Permit, Sell};
use db::Tx;
use serde_json::json;
use values::{Language, Time};
use web::App;

values::id!(
    /// A review.
    ReviewId,
    "rvw"
);

/// For how many days a review can be changed.
pub const DAYS: i64 = 30;
/// How many pictures a review has at most.
pub const PICTURES: usize = 5;

/// A line of an order that somebody bought and received: the right to review its listing.
#[derive(Clone, Copy, Debug)]
pub struct Bought<'a> {
    /// The order.
    pub purchase: &'a str,
    /// The line's place in it.
    pub position: i64,
    /// What was bought.
    pub listing: &'a ListingId,
    /// The choices that make the variant.
    pub options: &'a Options,
    /// From whom.
    pub store: &'a StoreId,
    /// The account that sold.
    pub seller: &'a str,
    /// The account that bought.
    pub buyer: &'a str,
    /// The buyer's name, which is shown shortened.
    pub name: &'a str,
}

/// What a buyer says.
#[derive(Clone, Debug)]
pub struct Draft {
    /// 1 to 5.
    pub stars: i64,
    /// The words; may be empty.
    pub text: String,
    /// Their language.
    pub language: Language,
    /// Ids of pictures that were taken in.
    pub pictures: Vec<String>,
}

/// Writes a review, or puts it in the place of what the buyer said before.
///
/// # Errors
/// [`Error::Faults`]; [`Error::TooLate`] when it was written more than [`DAYS`] days ago.
pub async fn write(app: &App, bought: Bought<'_>, draft: &Draft) -> Result<ReviewId, Error> {
    check(draft)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let before = store::lock(&tx, bought.purchase, bought.position).await?;
    let (id, stars, count) = match &before {
        Some((_, _, created)) if !is_open(*created, now) => return Err(Error::TooLate),
        Some((id, stars, _)) => {
            store::change(&tx, id, draft, now).await?;
            (id.clone(), draft.stars - stars, 0)
        }
        None => {
            let id = ReviewId::mint(now);
            let place = spoken::stored_in(&tx, bought.buyer).await?;
            store::add(&tx, &id, bought, draft, &place, now).await?;
            (id, draft.stars, 1)
        }
    };
    store::set_pictures(&tx, &id, &draft.pictures).await?;
    store::rate(&tx, bought.listing, stars, count, now).await?;
    let by = audit::By::Account("customer", bought.buyer);
    note(&tx, "review.written", by, &id, now).await?;
    let told = json!({ "id": id, "listing": bought.listing, "stars": draft.stars });
    outbox::webhooks::emit(&tx, bought.seller, "review.written", &told, now).await?;
    tx.commit().await?;
    forget(app, bought.listing);
    Ok(id)
}

/// The seller answers a review; an empty text takes the answer back.
///
/// # Errors
/// [`Error::NotFound`] for a review of another store; [`Error::Faults`].
pub async fn reply(
    app: &App,
    by: &Permit<Sell>,
    id: &ReviewId,
    text: &str,
) -> Result<Review, Error> {
    let mut faults = Faults::default();
    spoken::check(&mut faults, "/reply", text, 0);
    faults.or(()).map_err(Error::Faults)?;
    let review = own(app, by, id).await?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let text = Some(text.trim()).filter(|text| !text.is_empty());
    store::set_reply(&tx, id, text, now).await?;
    spoken::touch(&tx, review.listing.as_str(), now).await?;
    note(&tx, "review.answered", by.by(), id, now).await?;
    tx.commit().await?;
    forget(app, &review.listing);
    store::by_id(&app.db, id).await?.ok_or(Error::NotFound)
}

/// A review of one of the seller's goods.
///
/// # Errors
/// [`Error::NotFound`], also for a review of another store.
pub async fn own(app: &App, by: &Permit<Sell>, id: &ReviewId) -> Result<Review, Error> {
    let store = crate::sellers::by_account(&app.db, by.id()).await?.ok_or(Error::NotFound)?;
    let review = store::by_id(&app.db, id).await?.ok_or(Error::NotFound)?;
    Some(review).filter(|review| review.store == store.id).ok_or(Error::NotFound)
}

/// Whether a review that was written then can still be changed.
pub fn is_open(created: Time, now: Time) -> bool {
    now.seconds_since(created) <= DAYS * 86_400
}

fn check(draft: &Draft) -> Result<(), Error> {
    let mut faults = Faults::default();
    if !(1..=5).contains(&draft.stars) {
        faults.add("/stars", "review-stars");
    }
    spoken::check(&mut faults, "/text", &draft.text, 0);
    if draft.pictures.len() > PICTURES {
        faults.add("/pictures", "review-pictures");
    }
    if draft.pictures.iter().any(|id| Shown::of(id).is_none()) {
        faults.add("/pictures", "picture-broken");
    }
    faults.or(()).map_err(Error::Faults)
}

async fn note(
    tx: &Tx,
    kind: &'static str,
    by: audit::By<'_>,
    id: &ReviewId,
    at: Time,
) -> Result<(), Error> {
    audit::record(tx, audit::Entry { kind, by, subject: Some(id.as_str()), at, details: &[] })
        .await?;
    Ok(())
}

/// Whoever asks for the listing next reads it anew.
fn forget(app: &App, listing: &ListingId) {
    if let Some(views) = app.has::<Views>() {
        views.forget(listing);
    }
}
