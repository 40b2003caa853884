//! What a customer says of themselves: name, country, language, currency.

use super::people::{self, put_first};
use super::{guests, one_line, store};
use crate::accounts;
use ::accounts::{Permit, Shop, customers};
use db::Query;
use values::{Country, Currency, Language};
use web::{App, Problem};

/// What a customer has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The name.
    pub name: String,
    /// The address of mail that is signed in with.
    pub mail: String,
    /// Where the customer lives.
    pub country: Option<Country>,
    /// The language of pages and mails.
    pub language: Option<Language>,
    /// The currency of prices.
    pub currency: Option<Currency>,
}

/// Details to be changed; what is absent stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// The name.
    pub name: Option<String>,
    /// Where the customer lives.
    pub country: Option<Country>,
    /// The language.
    pub language: Option<Language>,
    /// The currency.
    pub currency: Option<Currency>,
}

/// What the customer has chosen.
pub async fn profile(q: &impl Query, by: &Permit<Shop>) -> Result<Profile, Problem> {
    let contact = customers::contact(q, by.id()).await?.ok_or_else(Problem::not_found)?;
    let account = accounts::find(q, by.id()).await?.ok_or_else(Problem::not_found)?;
    let chosen = store::profile(q, by.id()).await?;
    Ok(Profile {
        name: contact.name,
        mail: contact.mail,
        country: account.residence,
        language: contact.language.or(chosen.map(|(_, language)| language)),
        currency: chosen.map(|(currency, _)| currency),
    })
}

/// Changes details.
///
/// # Errors
/// The faulty field `name`.
pub async fn change(app: &App, by: &Permit<Shop>, change: &Change) -> Result<(), Problem> {
    let name = change.name.as_deref().map(one_line);
    match &name {
        Some(name) if name.is_empty() => {
            return Err(Problem::invalid().field("/name", "required"));
        }
        Some(name) if name.chars().count() > 100 => {
            return Err(Problem::invalid().field("/name", "name-too-long"));
        }
        _ => {}
    }
    let now = app.clock.now();
    let login = by.holder().login();
    let tx = app.db.begin().await?;
    people::change(&tx, by.id(), |account| {
        if let Some(name) = &name {
            put_first(&mut account.identity.names, name);
        }
        if let Some(country) = change.country {
            guests::move_to(account, country, now);
        }
    })
    .await?;
    if let Some(name) = &name {
        customers::rename(&tx, login, name).await?;
    }
    if change.language.is_some() {
        customers::set_language(&tx, login, change.language).await?;
    }
    let before = store::profile(&tx, by.id()).await?;
    let currency = change.currency.or(before.map(|(currency, _)| currency));
    let language = change.language.or(before.map(|(_, language)| language));
    if let Some(currency) = currency {
        store::set_profile(&tx, by.id(), currency, language.unwrap_or(Language::En)).await?;
    }
    tx.commit().await?;
    Ok(())
}
