//! Mails to sellers about their payouts, in their language; written in the transaction of their deed.

use super::store::Payout;
use super::{AccountId, BankAccount};
use crate::error::{Error, Result};
use crate::said;
use db::Tx;
use market::customers::reach;
use outbox::mail::{self, Mail};
use shop::sellers::Store;
use values::{Language, Time};
use web::{App, Arg};

/// The bank has answered.
pub(super) async fn answered(
    tx: &Tx,
    app: &App,
    own: &Store,
    payout: &Payout,
    (state, failure): (&str, Option<&str>),
    now: Time,
) -> Result<()> {
    let Some(reader) = reader(tx, own).await? else { return Ok(()) };
    let kind = if state == "paid" { "payout-paid" } else { "payout-failed" };
    let why = failure.map(|code| app.texts.plain(reader.language, &failure_key(code), &[]));
    let args = [
        ("number", payout.number.as_str().into()),
        ("amount", said::money(reader.language, payout.amount).into()),
        ("why", why.unwrap_or_default().into()),
    ];
    let key = format!("{kind} {state} {}", payout.id);
    send(tx, app, &reader, (kind, &key, payout.id.as_str()), &args, now).await
}

/// Payouts go to another account from now on: so that a seller who has not changed it notices.
pub(super) async fn account_changed(
    tx: &Tx,
    app: &App,
    own: &Store,
    (id, account): (&AccountId, &BankAccount),
    now: Time,
) -> Result<()> {
    let Some(reader) = reader(tx, own).await? else { return Ok(()) };
    let args = [("number", account.masked().into())];
    let key = format!("payout-account {id}");
    send(tx, app, &reader, ("payout-account", &key, own.id.as_str()), &args, now).await
}

/// The text that says why a payout was not paid.
fn failure_key(code: &str) -> String {
    format!("payout-failure-{code}")
}

struct Reader {
    mail: String,
    name: String,
    language: Language,
}

/// Who reads it; nobody, when the seller has left.
async fn reader(tx: &Tx, own: &Store) -> Result<Option<Reader>> {
    let contact = reach(tx, &own.account).await;
    let contact = contact.map_err(|_| Error::Broken("a seller's address cannot be read"))?;
    Ok(contact.map(|contact| Reader {
        mail: contact.mail,
        name: contact.name,
        language: contact.language.unwrap_or(own.language),
    }))
}

async fn send(
    tx: &Tx,
    app: &App,
    reader: &Reader,
    (kind, key, about): (&str, &str, &str),
    args: &[(&str, Arg)],
    now: Time,
) -> Result<()> {
    let mail = Mail {
        to: &reader.mail,
        name: &reader.name,
        language: reader.language,
        kind,
        args,
        link: Some("/seller/balance"),
        about: &[about],
        key,
    };
    mail::send(tx, &app.texts, mail, now).await?;
    Ok(())
}
