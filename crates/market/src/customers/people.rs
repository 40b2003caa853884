//! The marketplace's record of a person: opened, changed, reached.

use super::{places, store};
use crate::accounts::{self, Account, AccountId, Company, Identity, Residence};
use ::accounts::customers::{self, Contact};
use db::{Query, Tx};
use values::{Country, Currency, Language, Time};
use web::{Preferences, Problem};

/// An account to be opened for a person.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// The name.
    pub name: &'a str,
    /// The address of mail.
    pub mail: &'a str,
    /// Where the person lives.
    pub country: Country,
    /// The language of mails and pages.
    pub language: Language,
    /// The currency in which prices are shown.
    pub currency: Currency,
}

/// Opens an account for a buyer, with what the buyer chose; gives its id.
pub async fn new_account(tx: &Tx, new: &NewAccount<'_>, now: Time) -> Result<String, Problem> {
    let id = AccountId::mint(now).to_string();
    open(tx, &id, new, now).await?;
    Ok(id)
}

/// The same under an id that was given already.
pub(super) async fn open(
    tx: &Tx,
    id: &str,
    new: &NewAccount<'_>,
    now: Time,
) -> Result<(), Problem> {
    let account = Account {
        id: id.to_owned(),
        role: "buyer".to_owned(),
        residence: Some(new.country),
        status: "active".to_owned(),
        deleted_at: None,
        created: now,
        stored_in: places::stored_in(new.country).to_owned(),
        identity: Identity {
            names: vec![new.name.to_owned()],
            emails: vec![new.mail.to_owned()],
            residence_history: vec![Residence {
                country: new.country,
                since: day(now),
                until: None,
            }],
            ..Identity::default()
        },
    };
    accounts::open(tx, &account).await?;
    store::set_profile(tx, id, new.currency, new.language).await?;
    Ok(())
}

/// Changes an account under its lock, and writes it with the keys by which it is found.
///
/// # Errors
/// 404 when there is no such account.
pub async fn change(
    tx: &Tx,
    id: &str,
    change: impl FnOnce(&mut Account) + Send,
) -> Result<Account, Problem> {
    let before = accounts::lock(tx, id).await?.ok_or_else(Problem::not_found)?;
    let mut after = before.clone();
    change(&mut after);
    accounts::rewrite(tx, &after).await?;
    Ok(after)
}

/// Makes a seller of a buyer, for the company that sells if there is one. The session knows of it
/// with the next request.
pub async fn begin_selling(
    tx: &Tx,
    id: &str,
    company: Option<Company>,
    alias: Option<&str>,
) -> Result<(), Problem> {
    change(tx, id, |account| {
        account.role =
            if account.role == "buyer" { "both".to_owned() } else { account.role.clone() };
        if company.is_some() {
            account.identity.company = company;
        }
        if let Some(alias) = alias {
            put_first(&mut account.identity.aliases, alias);
        }
    })
    .await?;
    customers::set_sells(tx, id, true).await
}

/// Country and currency that a customer chose, for the browser to remember.
pub(super) async fn preferences(q: &impl Query, id: &str) -> Result<Option<Preferences>, Problem> {
    let residence = accounts::find(q, id).await?.and_then(|account| account.residence);
    let chosen = store::profile(q, id).await?;
    Ok(match (residence, chosen) {
        (Some(country), Some((currency, _))) => Some(Preferences { country, currency }),
        _ => None,
    })
}

/// How to reach the holder of an account: by the login, else (guests) by what the account says.
/// `None` when the account is gone.
pub async fn reach(q: &impl Query, id: &str) -> Result<Option<Contact>, Problem> {
    if let Some(contact) = customers::contact(q, id).await? {
        return Ok(Some(contact));
    }
    let account = accounts::find(q, id).await?.filter(|account| account.status != "deleted");
    let Some(account) = account else { return Ok(None) };
    let Some(mail) = account.identity.emails.first().cloned() else { return Ok(None) };
    let language = store::profile(q, id).await?.map(|(_, language)| language);
    let name = account.identity.names.first().cloned().unwrap_or_default();
    Ok(Some(Contact { name, mail, language }))
}

/// Moves or puts a value to the head of a list in which earlier values stay.
pub(super) fn put_first(list: &mut Vec<String>, value: &str) {
    list.retain(|one| one != value);
    list.insert(0, value.to_owned());
}

/// The day of an instant in UTC.
pub(super) fn day(now: Time) -> String {
    now.to_string().chars().take(10).collect()
}
