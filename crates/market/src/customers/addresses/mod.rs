//! The address book, and the form of an address, which the checkout uses too.
//!
//! An address is kept in its parts, as crate `postal` checked it for its country. One is the default:
//! the first, until another is chosen. The account's identity follows the book, so that the office
//! finds people by where they live.

pub(super) mod api;
mod form;
pub(super) mod pages;
mod store;

pub(crate) use form::countries;
pub use form::{AddressForm, Given, Input, lines, parts, read, typed};

use super::guests::add_address;
use super::people;
use crate::accounts;
use ::accounts::{Permit, Shop};
use axum::http::StatusCode;
use db::Query;
use postal::{Script, Sender};
use serde::Serialize;
use values::{Language, Time};
use web::{App, Problem};

values::id!(
    /// An address of an address book.
    AddressId,
    "adr"
);

/// How many addresses somebody may keep.
pub const MOST: usize = 50;

/// An address of the book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Saved {
    /// Its id.
    pub id: AddressId,
    /// Whether it is proposed first.
    pub is_default: bool,
    /// Since when it is there.
    #[serde(serialize_with = "as_text")]
    pub created: Time,
    /// Its parts.
    pub address: postal::Address,
}

/// The customer's addresses: the default first, then the latest.
pub async fn list(q: &impl Query, by: &Permit<Shop>) -> Result<Vec<Saved>, Problem> {
    Ok(store::list(q, by.id()).await?)
}

/// One of the customer's addresses.
///
/// # Errors
/// 404 when the customer has no such address.
pub async fn find(q: &impl Query, by: &Permit<Shop>, id: &AddressId) -> Result<Saved, Problem> {
    store::find(q, by.id(), id).await?.ok_or_else(Problem::not_found)
}

/// Adds a checked address; what is in the book already is not added again. `default` puts it first.
///
/// # Errors
/// 409 `address-book-full`.
pub async fn add(
    app: &App,
    by: &Permit<Shop>,
    address: &postal::Address,
    default: bool,
) -> Result<Saved, Problem> {
    let tx = app.db.begin().await?;
    let saved = add_in(&tx, by.id(), address, default, app.clock.now()).await?;
    tx.commit().await?;
    Ok(saved)
}

/// The same in the transaction of a deed, such as an order.
pub async fn add_in(
    tx: &db::Tx,
    account: &str,
    address: &postal::Address,
    default: bool,
    now: Time,
) -> Result<Saved, Problem> {
    // The lock on the account makes a double click one address, and keeps one default.
    people::change(tx, account, |account| add_address(account, address, now)).await?;
    let before = store::list(tx, account).await?;
    if let Some(same) = before.iter().find(|saved| saved.address == *address) {
        if default {
            store::make_default(tx, account, &same.id).await?;
        }
        return Ok(Saved { is_default: same.is_default || default, ..same.clone() });
    }
    if before.len() >= MOST {
        return Err(Problem::new(StatusCode::CONFLICT, "address-book-full"));
    }
    let id = AddressId::mint(now);
    let saved = Saved { id, is_default: false, created: now, address: address.clone() };
    store::insert(tx, account, &saved).await?;
    let first = default || before.is_empty();
    if first {
        store::make_default(tx, account, &saved.id).await?;
    }
    Ok(Saved { is_default: first, ..saved })
}

/// Puts a checked address in the place of one of the book.
///
/// # Errors
/// 404 when the customer has no such address.
pub async fn change(
    app: &App,
    by: &Permit<Shop>,
    id: &AddressId,
    address: &postal::Address,
    default: bool,
) -> Result<Saved, Problem> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let before = find(&tx, by, id).await?;
    people::change(&tx, by.id(), |account| {
        remove_from(account, &before.address);
        add_address(account, address, now);
    })
    .await?;
    store::update(&tx, by.id(), id, address).await?;
    if default {
        store::make_default(&tx, by.id(), id).await?;
    }
    let after = find(&tx, by, id).await?;
    tx.commit().await?;
    Ok(after)
}

/// Takes an address out of the book; the latest of the others becomes the default if it was that.
///
/// # Errors
/// 404 when the customer has no such address.
pub async fn remove(app: &App, by: &Permit<Shop>, id: &AddressId) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    let before = find(&tx, by, id).await?;
    people::change(&tx, by.id(), |account| remove_from(account, &before.address)).await?;
    store::delete(&tx, by.id(), id).await?;
    if before.is_default
        && let Some(next) = store::list(&tx, by.id()).await?.first()
    {
        store::make_default(&tx, by.id(), &next.id).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Makes an address the default.
///
/// # Errors
/// 404 when the customer has no such address.
pub async fn make_default(app: &App, by: &Permit<Shop>, id: &AddressId) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    people::change(&tx, by.id(), |_| ()).await?;
    find(&tx, by, id).await?;
    store::make_default(&tx, by.id(), id).await?;
    tx.commit().await?;
    Ok(())
}

/// An address as the account's identity has it: street and town on one line, without the name.
pub(super) fn as_identity(address: &postal::Address, since: String) -> accounts::Address {
    let nameless =
        postal::Address { name: String::new(), organisation: String::new(), ..address.clone() };
    let inland = Sender { country: address.country, destination: "", language: Language::En };
    let text = postal::lay_out(&nameless, Script::AsWritten, &inland).join(", ");
    accounts::Address { text, country: address.country, since: Some(since) }
}

/// The telephone of an address.
pub(super) fn telephone(address: &postal::Address) -> Option<&str> {
    address.telephone.as_deref().filter(|number| !number.is_empty())
}

fn remove_from(account: &mut accounts::Account, address: &postal::Address) {
    let old = as_identity(address, String::new());
    let same = |one: &accounts::Address| one.text == old.text && one.country == old.country;
    account.identity.addresses.retain(|one| !same(one));
}

fn as_text<S: serde::Serializer>(time: &Time, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(time)
}
