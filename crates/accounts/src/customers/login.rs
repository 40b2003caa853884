//! The login of a customer: made, named, closed.

use crate::deed::{self, Deed};
use crate::device::{self, Session};
use crate::people::insert_login;
use crate::session::{self, stored};
use crate::sign_in::mail_key;
use crate::{Customer, LoginId, password, second_factor, throttle, token};
use db::{Query, Tx};
use values::{Language, Time};
use web::{App, Problem};

/// Somebody who becomes a customer. The address must have been confirmed.
#[derive(Clone, Copy, Debug)]
pub struct NewCustomer<'a> {
    /// The marketplace's account.
    pub account: &'a str,
    /// The name.
    pub name: &'a str,
    /// The address to sign in with.
    pub mail: &'a str,
    /// The password's hash, from [`password::hash`].
    pub hash: &'a str,
    /// The language of pages and mails.
    pub language: Option<Language>,
    /// Whether the customer sells.
    pub sells: bool,
}

/// How to reach a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The confirmed address.
    pub mail: String,
    /// The language that the customer chose.
    pub language: Option<Language>,
}

/// Makes a customer's login.
///
/// # Errors
/// The faulty field `mail` when the address has a login already.
pub async fn add(tx: &Tx, new: &NewCustomer<'_>, now: Time) -> Result<LoginId, Problem> {
    let login = insert_login(tx, new.name, new.mail, Some(new.hash), now).await?;
    let sql = "insert into customer (account, login, sells) values ($1, $2, $3)";
    tx.exec(sql, &db::params![new.account, login.as_str(), new.sells]).await?;
    if new.language.is_some() {
        set_language(tx, &login, new.language).await?;
    }
    let (by, subject) = (audit::By::Account("customer", new.account), login.as_str());
    deed::record(tx, Deed { kind: "customer.joined", by, subject, at: now }).await?;
    Ok(login)
}

/// Whether the address has a login, of whatever kind. Never told to who asks.
pub async fn is_known(q: &impl Query, mail: &str) -> Result<bool, Problem> {
    let sql = "select id from login where mail_key = $1";
    let found: Option<(String,)> = q.opt(sql, &db::params![mail_key(mail)]).await?;
    Ok(found.is_some())
}

/// The account of the customer who signs in with the address.
pub async fn account_of_mail(q: &impl Query, mail: &str) -> Result<Option<String>, Problem> {
    let sql = "select c.account from login l join customer c on c.login = l.id \
               where l.mail_key = $1";
    let found: Option<(String,)> = q.opt(sql, &db::params![mail_key(mail)]).await?;
    Ok(found.map(|(account,)| account))
}

/// How to reach the customer of an account; `None` when it has no login.
pub async fn contact(q: &impl Query, account: &str) -> Result<Option<Contact>, Problem> {
    let sql = "select l.name, l.mail, l.language \
               from customer c join login l on l.id = c.login where c.account = $1";
    let found: Option<(String, String, Option<String>)> = q.opt(sql, &db::params![account]).await?;
    Ok(found.map(|(name, mail, language)| {
        let language = language.and_then(|code| Language::parse(&code).ok());
        Contact { name, mail, language }
    }))
}

/// Changes the name.
pub async fn rename(tx: &Tx, login: &LoginId, name: &str) -> Result<(), Problem> {
    let sql = "update login set name = $2 where id = $1";
    tx.exec(sql, &db::params![login.as_str(), name]).await?;
    Ok(())
}

/// Changes the language; `None` follows the browser.
pub async fn set_language(
    tx: &Tx,
    login: &LoginId,
    language: Option<Language>,
) -> Result<(), Problem> {
    let sql = "update login set language = $2 where id = $1";
    let code = language.map(|language| language.code().to_owned());
    tx.exec(sql, &db::params![login.as_str(), code]).await?;
    Ok(())
}

/// Says whether the customer of an account sells.
pub async fn set_sells(tx: &Tx, account: &str, sells: bool) -> Result<(), Problem> {
    let sql = "update customer set sells = $2 where account = $1";
    match tx.exec(sql, &db::params![account, sells]).await? {
        0 => Err(Problem::not_found()),
        _ => Ok(()),
    }
}

/// Lets the customer of an account sign in, or no more: then every session and token ends at once.
pub async fn set_usable(tx: &Tx, account: &str, usable: bool, now: Time) -> Result<(), Problem> {
    let sql = "select login from customer where account = $1";
    let found: Option<(String,)> = tx.opt(sql, &db::params![account]).await?;
    let (login,) = found.ok_or_else(Problem::not_found)?;
    let login: LoginId = stored(login)?;
    let status = if usable { "active" } else { "suspended" };
    let sql = "update login set status = $2 where id = $1";
    tx.exec(sql, &db::params![login.as_str(), status]).await?;
    if !usable {
        session::end_others(tx, &login, None).await?;
        token::revoke_all(tx, &login, now).await?;
    }
    Ok(())
}

/// Whether this is the customer's password: asked again before what takes an account over.
///
/// # Errors
/// 429 after too many attempts.
pub async fn check_password(
    app: &App,
    customer: &Customer,
    given: &str,
    network: &str,
) -> Result<bool, Problem> {
    let sql = "select mail_key, password from login where id = $1";
    let (key, hash): (String, Option<String>) =
        app.db.one(sql, &db::params![customer.login().as_str()]).await?;
    throttle::attempt(app, &key, network, app.clock.now()).await?;
    let right = password::verify(given, hash).await?;
    if right {
        let tx = app.db.begin().await?;
        throttle::forgive(&tx, app, &key).await?;
        tx.commit().await?;
    }
    Ok(right)
}

/// The sessions of a customer, the latest first.
pub async fn sessions(
    q: &impl Query,
    customer: &Customer,
    now: Time,
) -> Result<Vec<Session>, Problem> {
    device::of(q, customer.login(), now).await
}

/// Erases the login with everything that lets somebody in. The address may be used again.
pub async fn close(tx: &Tx, customer: &Customer, now: Time) -> Result<(), Problem> {
    let login = customer.login();
    session::end_others(tx, login, None).await?;
    second_factor::remove(tx, login).await?;
    for sql in [
        "delete from api_token where login = $1",
        "delete from customer_link where login = $1",
        "delete from customer where login = $1",
        "delete from login where id = $1",
    ] {
        tx.exec(sql, &db::params![login.as_str()]).await?;
    }
    let by = audit::By::Account("customer", customer.id());
    deed::record(tx, Deed { kind: "customer.closed", by, subject: login.as_str(), at: now }).await
}
