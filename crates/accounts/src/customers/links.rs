//! Links that go to a mailbox: for a forgotten password, for another address. Each is good once and
//! for a short time; the database keeps digests.

use crate::deed::{self, Deed};
use crate::session::{self, stored};
use crate::sign_in::mail_key;
use crate::{Customer, LoginId, password, secret, throttle};
use db::{Query, Tx};
use values::{Language, Time};
use web::{App, Problem};

/// Seconds of a link for a new password.
const FOR_PASSWORD: i64 = 3600;
/// Seconds of a link for a new address.
const FOR_MAIL: i64 = 86_400;

/// What has to be written to a mailbox.
pub struct Letter {
    /// The secret of the link.
    pub secret: String,
    /// Whose account it is about.
    pub account: String,
    /// The customer's name.
    pub name: String,
    /// The address to write to.
    pub mail: String,
    /// The customer's language.
    pub language: Option<Language>,
}

/// An address that was changed.
pub struct MailChange {
    /// The customer's login.
    pub login: LoginId,
    /// Whose account it is.
    pub account: String,
    /// The address before.
    pub before: String,
    /// The address now.
    pub now: String,
}

/// Makes a link for a new password, when a customer has this address. What is told to who asks is the
/// same either way, and so is what is written down.
pub async fn forgotten(tx: &Tx, app: &App, mail: &str) -> Result<Option<Letter>, Problem> {
    let now = app.clock.now();
    let by = audit::By::Guest;
    deed::record(tx, Deed { kind: "password.forgotten", by, subject: "", at: now }).await?;
    let sql = "select l.id, l.name, l.mail, l.language, c.account \
               from login l join customer c on c.login = l.id \
               where l.mail_key = $1 and l.status = 'active'";
    let found: Option<(String, String, String, Option<String>, String)> =
        tx.opt(sql, &db::params![mail_key(mail)]).await?;
    let Some((login, name, mail, language, account)) = found else { return Ok(None) };
    let secret = insert(tx, app, "password", &stored(login)?, "", now, FOR_PASSWORD).await?;
    let language = language.and_then(|code| Language::parse(&code).ok());
    Ok(Some(Letter { secret, account, name, mail, language }))
}

/// Whose link for a new password this is: the address.
///
/// # Errors
/// 404 when it is none, was used or has ended.
pub async fn owner_of(app: &App, secret: &str) -> Result<String, Problem> {
    let (_, mail, _) = find(&app.db, "password", secret, app.clock.now()).await?;
    Ok(mail)
}

/// Sets the password by a link; every session ends. Gives the account.
///
/// # Errors
/// 404 when the link is none, was used or has ended; the faulty field `new_password`.
pub async fn reset_password(app: &App, secret: &str, new: &str) -> Result<String, Problem> {
    let now = app.clock.now();
    let (_, mail, _) = find(&app.db, "password", secret, now).await?;
    if let Some(fault) = password::fault(new, &mail) {
        return Err(Problem::invalid().field("/new_password", fault));
    }
    let hash = password::hash(&app.chance, new).await?;
    let tx = app.db.begin().await?;
    let (login, mail, account) = find(&tx, "password", secret, now).await?;
    // Of two uses at once one finds no row; other links for the same are worth nothing any more.
    let sql = "delete from customer_link where digest = $1";
    if tx.exec(sql, &db::params![secret::digest(secret)]).await? == 0 {
        return Err(Problem::not_found());
    }
    let sql = "delete from customer_link where login = $1";
    tx.exec(sql, &db::params![login.as_str()]).await?;
    let sql = "update login set password = $2 where id = $1";
    tx.exec(sql, &db::params![login.as_str(), hash]).await?;
    session::end_others(&tx, &login, None).await?;
    throttle::forgive(&tx, app, &mail_key(&mail)).await?;
    let (by, subject) = (audit::By::Guest, login.as_str());
    deed::record(&tx, Deed { kind: "password.reset", by, subject, at: now }).await?;
    tx.commit().await?;
    Ok(account)
}

/// Makes a link that confirms a new address; it is to be sent there.
pub async fn ask_for_mail(
    tx: &Tx,
    app: &App,
    customer: &Customer,
    mail: &str,
) -> Result<String, Problem> {
    let now = app.clock.now();
    let sql = "delete from customer_link where login = $1 and purpose = 'mail'";
    tx.exec(sql, &db::params![customer.login().as_str()]).await?;
    insert(tx, app, "mail", customer.login(), mail.trim(), now, FOR_MAIL).await
}

/// Changes the address by the link that came to it.
///
/// # Errors
/// 404 when the link is none, was used or has ended; the faulty field `mail` when somebody has the
/// address by now.
pub async fn change_mail(tx: &Tx, app: &App, secret: &str) -> Result<MailChange, Problem> {
    let now = app.clock.now();
    let (login, before, account) = find(tx, "mail", secret, now).await?;
    let sql = "delete from customer_link where digest = $1 returning mail";
    let new: Option<(String,)> = tx.opt(sql, &db::params![secret::digest(secret)]).await?;
    let (new,) = new.ok_or_else(Problem::not_found)?;
    let sql = "update login set mail = $2, mail_key = $3 where id = $1 \
               and not exists (select 1 from login o where o.mail_key = $3 and o.id <> $1)";
    let params = db::params![login.as_str(), &new, mail_key(&new)];
    match tx.exec(sql, &params).await {
        Ok(1) => {}
        Ok(_) | Err(db::Error::Unique(_)) => {
            return Err(Problem::invalid().field("/mail", "mail-in-use"));
        }
        Err(error) => return Err(error.into()),
    }
    let (by, subject) = (audit::By::Account("customer", &account), login.as_str());
    deed::record(tx, Deed { kind: "customer.mail-changed", by, subject, at: now }).await?;
    Ok(MailChange { login, account, before, now: new })
}

async fn insert(
    tx: &Tx,
    app: &App,
    purpose: &str,
    login: &LoginId,
    mail: &str,
    now: Time,
    seconds: i64,
) -> Result<String, Problem> {
    tx.exec("delete from customer_link where expires < $1", &db::params![now]).await?;
    let text = secret::fresh(&app.chance);
    let sql = "insert into customer_link (digest, purpose, login, mail, expires) \
               values ($1, $2, $3, $4, $5)";
    let (digest, expires) = (secret::digest(&text), now.plus_seconds(seconds));
    tx.exec(sql, &db::params![digest, purpose, login.as_str(), mail, expires]).await?;
    Ok(text)
}

/// Login, its present address and account of a link.
async fn find(
    q: &impl Query,
    purpose: &str,
    secret: &str,
    now: Time,
) -> Result<(LoginId, String, String), Problem> {
    let sql = "select l.id, l.mail, c.account from customer_link k \
               join login l on l.id = k.login join customer c on c.login = l.id \
               where k.digest = $1 and k.purpose = $2 and k.expires > $3 and l.status = 'active'";
    let params = db::params![secret::digest(secret), purpose, now];
    let row: Option<(String, String, String)> = q.opt(sql, &params).await?;
    let (login, mail, account) = row.ok_or_else(Problem::not_found)?;
    Ok((stored(login)?, mail, account))
}
