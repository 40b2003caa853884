//! Who buys without joining. There is one account for each address of mail, so that everything
//! bought with it is found together; who confirms the address when joining takes the account over,
//! with its orders. Until then it opens nothing to anybody: each order is followed by the link in its
//! own mail.

use super::addresses::{as_identity, telephone};
use super::joining::Joining;
use super::people::{self, NewAccount, day, put_first};
use super::{mail_address, mail_key, one_line, store};
use crate::accounts::{Account, AccountId, Residence};
use db::Tx;
use values::{Country, Currency, Language, Time};
use web::Problem;

/// Somebody who buys without joining.
#[derive(Clone, Debug)]
pub struct Guest<'a> {
    /// The address of mail.
    pub mail: &'a str,
    /// The name.
    pub name: &'a str,
    /// Where the goods go: it came out of [`postal::check`].
    pub address: &'a postal::Address,
    /// The language of mails.
    pub language: Language,
    /// The currency of prices.
    pub currency: Currency,
}

/// The account for a guest, in the transaction of the order: a new one, or the one under which
/// somebody bought with this address before. Gives its id.
///
/// # Errors
/// Faulty fields `mail` and `name`.
pub async fn guest(tx: &Tx, guest: &Guest<'_>, now: Time) -> Result<String, Problem> {
    let name = one_line(guest.name);
    let mail = mail_address(guest.mail);
    let mut problem = Problem::invalid();
    if mail.is_none() {
        problem = problem.field("/mail", "mail-address");
    }
    if name.is_empty() {
        problem = problem.field("/name", "required");
    }
    problem.or_ok()?;
    let mail = mail.unwrap_or_default();
    let key = mail_key(mail);
    let new = AccountId::mint(now).to_string();
    let account = match store::add_guest(tx, &key, &new).await? {
        true => {
            let (name, country) = (name.as_str(), guest.address.country);
            let (language, currency) = (guest.language, guest.currency);
            let opened = NewAccount { name, mail, country, language, currency };
            people::open(tx, &new, &opened, now).await?;
            new
        }
        false => store::guest(tx, &key).await?.ok_or_else(Problem::conflict)?,
    };
    people::change(tx, &account, |account| {
        put_first(&mut account.identity.names, &name);
        put_first(&mut account.identity.emails, mail);
        add_address(account, guest.address, now);
    })
    .await?;
    Ok(account)
}

/// Takes the guest's account of a confirmed address over, with its orders; gives its id.
pub(super) async fn claim(
    tx: &Tx,
    joining: &Joining,
    now: Time,
) -> Result<Option<String>, Problem> {
    let Some(account) = store::claim_guest(tx, &mail_key(&joining.mail)).await? else {
        return Ok(None);
    };
    people::change(tx, &account, |account| {
        put_first(&mut account.identity.names, &joining.name);
        put_first(&mut account.identity.emails, &joining.mail);
        move_to(account, joining.country, now);
    })
    .await?;
    store::set_profile(tx, &account, joining.currency, joining.language).await?;
    Ok(Some(account))
}

/// Notes an address and its telephone with the account.
pub(super) fn add_address(account: &mut Account, address: &postal::Address, now: Time) {
    let new = as_identity(address, day(now));
    let known = account
        .identity
        .addresses
        .iter()
        .any(|one| one.text == new.text && one.country == new.country);
    if !known {
        account.identity.addresses.insert(0, new);
    }
    if let Some(number) = telephone(address) {
        put_first(&mut account.identity.telephones, number);
    }
}

/// Notes where the holder lives from today on.
pub(super) fn move_to(account: &mut Account, country: Country, now: Time) {
    if account.residence == Some(country) {
        return;
    }
    let since = day(now);
    let history = &mut account.identity.residence_history;
    if let Some(last) = history.iter_mut().rfind(|one| one.until.is_none()) {
        last.until = Some(since.clone());
    }
    history.push(Residence { country, since, until: None });
    account.residence = Some(country);
}
