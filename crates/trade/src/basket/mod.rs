//! The basket: what somebody means to buy, of any number of stores. Guests have one by a cookie,
//! customers by their account; who signs in takes the guest's along.
//!
//! A basket promises nothing: prices and stock are those of now, and what has changed since the buyer
//! last looked is told. The price that was seen is noted when the basket is shown.

pub mod api;
mod docs;
mod header;
mod holder;
mod lines;
pub mod pages;
mod store;

pub(crate) use header::around;
pub use holder::{Holder, Owner};
pub use lines::{Entry, Note};
pub use store::{clear, coupons, draft, set_draft};

use crate::BasketId;
use crate::coupons::{self, Refusal};
use db::{Query, Tx};
use shop::listings::{Misfit, VariantId};
use shop::offers::{self, Offered, Standing};
use values::{Language, Time};
use web::App;

/// How many lines a basket has at most.
pub const MOST_LINES: usize = 100;
/// How many coupons.
pub const MOST_COUPONS: usize = 10;
/// After how many days without a change a guest's basket is forgotten.
pub const DAYS: i64 = 90;

/// It cannot lie in the basket so.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// There is no such variant, or it is not offered any more.
    #[error("it is not offered")]
    Gone,
    /// The quantity does not fit what the seller sells.
    #[error("the quantity does not fit")]
    Misfit(Misfit),
    /// There are not so many: so many can be had, at most.
    #[error("only {0} are left")]
    Short(i64),
    /// The basket is full.
    #[error("the basket is full")]
    Full,
    /// The coupon does not hold.
    #[error("the coupon does not hold")]
    Coupon(Refusal),
}

/// Adds so many of a variant to what is there.
///
/// # Errors
/// [`Error`], with what would mend it.
pub async fn add(
    app: &App,
    owner: &Owner,
    variant: &VariantId,
    quantity: i64,
) -> Result<i64, Error> {
    let tx = app.db.begin().await?;
    let now = app.clock.now();
    let basket = store::find_or_make(&tx, owner, now).await?;
    let there = store::quantity(&tx, &basket, variant).await?;
    let wanted = there.unwrap_or(0).saturating_add(quantity);
    let offered = look(&tx, variant, Language::En).await?;
    fits(&offered, wanted)?;
    if there.is_none() && store::count_lines(&tx, &basket).await? >= MOST_LINES as i64 {
        return Err(Error::Full);
    }
    store::put(&tx, &basket, variant, wanted, offered.each(wanted).minor, now).await?;
    store::touch(&tx, &basket, now).await?;
    tx.commit().await?;
    Ok(wanted)
}

/// Sets the quantity of a line; zero takes it out.
///
/// # Errors
/// [`Error`], with what would mend it.
pub async fn set(
    app: &App,
    owner: &Owner,
    variant: &VariantId,
    quantity: i64,
) -> Result<(), Error> {
    set_all(app, owner, &[(variant.clone(), quantity)], false).await
}

/// Sets the quantities of several lines in one go; with `whole`, these are all that stay.
///
/// # Errors
/// [`Error`] of the first that does not fit; then nothing has changed.
pub async fn set_all(
    app: &App,
    owner: &Owner,
    wanted: &[(VariantId, i64)],
    whole: bool,
) -> Result<(), Error> {
    let now = app.clock.now();
    let ids: Vec<VariantId> =
        wanted.iter().filter(|(_, quantity)| *quantity > 0).map(|(id, _)| id.clone()).collect();
    let offered = offers::load(&app.db, &ids, Language::En).await?;
    let tx = app.db.begin().await?;
    let basket = store::find_or_make(&tx, owner, now).await?;
    if whole {
        store::clear_lines(&tx, &basket).await?;
    }
    for (variant, quantity) in wanted {
        if *quantity <= 0 {
            store::remove(&tx, &basket, variant).await?;
            continue;
        }
        let offered = offered.iter().find(|one| one.variant == *variant).ok_or(Error::Gone)?;
        fits(offered, *quantity)?;
        let each = offered.each(*quantity).minor;
        store::put(&tx, &basket, variant, *quantity, each, now).await?;
    }
    if store::count_lines(&tx, &basket).await? > MOST_LINES as i64 {
        return Err(Error::Full);
    }
    store::touch(&tx, &basket, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a coupon into the basket, if it holds as far as can be known now.
///
/// # Errors
/// [`Error::Coupon`] with the reason.
pub async fn add_coupon(app: &App, owner: &Owner, typed: &str) -> Result<(), Error> {
    let now = app.clock.now();
    let refused = |refusal| Error::Coupon(refusal);
    let code = coupons::code_of(typed).ok_or(refused(Refusal::Unknown))?;
    let coupon = coupons::by_code(&app.db, &code).await?.ok_or(refused(Refusal::Unknown))?;
    if let Some(refusal) = coupon.refusal(now) {
        return Err(refused(refusal));
    }
    let tx = app.db.begin().await?;
    let basket = store::find_or_make(&tx, owner, now).await?;
    let there = store::coupons(&tx, &basket).await?;
    let known = coupons::by_codes(&tx, &there).await?;
    if known.iter().any(|one| one.store == coupon.store && one.id != coupon.id) {
        return Err(refused(Refusal::OneIsEnough));
    }
    if there.len() >= MOST_COUPONS {
        return Err(refused(Refusal::OneIsEnough));
    }
    store::add_coupon(&tx, &basket, &code, now).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a coupon out.
///
/// # Errors
/// When the database does not answer.
pub async fn remove_coupon(app: &App, owner: &Owner, code: &str) -> Result<(), Error> {
    let tx = app.db.begin().await?;
    if let Some(basket) = store::find(&tx, owner).await? {
        store::remove_coupon(&tx, &basket, code).await?;
    }
    Ok(tx.commit().await?)
}

/// The basket of somebody, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn find(q: &impl Query, owner: &Owner) -> db::Result<Option<BasketId>> {
    store::find(q, owner).await
}

/// What lies in a basket, as it is offered now, the first added first; with what has changed since the
/// buyer last looked.
///
/// # Errors
/// When the database does not answer.
pub async fn entries(
    q: &impl Query,
    basket: &BasketId,
    reader: Language,
) -> db::Result<Vec<Entry>> {
    lines::load(q, basket, reader).await
}

/// Notes that the buyer has seen the prices of now.
///
/// # Errors
/// When the database does not answer.
pub async fn note_seen(app: &App, basket: &BasketId, entries: &[Entry]) -> db::Result<()> {
    let changed: Vec<&Entry> = entries.iter().filter(|entry| entry.was.is_some()).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin().await?;
    for entry in changed {
        let each = entry.offered.each(entry.quantity).minor;
        store::note_seen(&tx, basket, &entry.offered.variant, each).await?;
    }
    tx.commit().await
}

/// How many lines lie in somebody's basket: for the header of every page.
///
/// # Errors
/// When the database does not answer.
pub async fn count(q: &impl Query, owner: &Owner) -> db::Result<i64> {
    store::count(q, owner).await
}

/// A guest has signed in: what lies in the guest's basket goes into the account's. Of what lies in
/// both, the larger quantity stays.
///
/// # Errors
/// When the database does not answer.
pub async fn merge(tx: &Tx, guest: &[u8; 32], account: &str, now: Time) -> db::Result<()> {
    let Some(from) = store::find(tx, &Owner::Guest(*guest)).await? else { return Ok(()) };
    let into = store::find_or_make(tx, &Owner::Account(account.to_owned()), now).await?;
    store::pour(tx, &from, &into).await?;
    store::drop(tx, &from).await
}

/// Forgets guests' baskets that nobody has changed for a long time; a job runs it.
///
/// # Errors
/// When the database does not answer.
pub async fn sweep(tx: &Tx, now: Time) -> db::Result<u64> {
    store::sweep(tx, now.plus_seconds(-DAYS * 86_400)).await
}

async fn look(q: &impl Query, variant: &VariantId, reader: Language) -> Result<Offered, Error> {
    let found = offers::load(q, std::slice::from_ref(variant), reader).await?;
    found.into_iter().next().filter(|one| one.standing != Standing::Withdrawn).ok_or(Error::Gone)
}

/// Whether so many can be bought of what is offered.
pub(crate) fn fits(offered: &Offered, quantity: i64) -> Result<(), Error> {
    if offered.standing == Standing::Withdrawn {
        return Err(Error::Gone);
    }
    offered.quantities.admit(quantity).map_err(Error::Misfit)?;
    match quantity > offered.stock {
        true => Err(Error::Short(offered.quantities.largest(offered.stock).unwrap_or(0))),
        false => Ok(()),
    }
}

impl Error {
    /// The code of the fault and what its words name, for the field it is about.
    pub fn fault(&self) -> (&'static str, Vec<(&'static str, web::Arg)>) {
        match self {
            Error::Misfit(Misfit::TooFew { least }) => {
                ("basket-too-few", vec![("n", (*least).into())])
            }
            Error::Misfit(Misfit::NotALot { lot }) => {
                ("basket-not-a-lot", vec![("n", (*lot).into())])
            }
            Error::Misfit(Misfit::TooMany { most }) => {
                ("basket-too-many", vec![("n", (*most).into())])
            }
            Error::Short(0) => ("basket-sold-out", Vec::new()),
            Error::Short(left) => ("basket-short", vec![("n", (*left).into())]),
            Error::Coupon(refusal) => (
                match refusal {
                    Refusal::Unknown => "coupon-unknown",
                    Refusal::Early => "coupon-early",
                    Refusal::Over => "coupon-over",
                    Refusal::Used => "coupon-used",
                    Refusal::TooLittle => "coupon-too-little",
                    Refusal::NotForThese => "coupon-not-for-these",
                    Refusal::OneIsEnough => "coupon-one-is-enough",
                },
                Vec::new(),
            ),
            Error::Db(_) | Error::Gone | Error::Full => ("basket-gone", Vec::new()),
        }
    }
}
