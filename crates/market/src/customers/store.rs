//! All SQL of customers, but for their address book.

use super::joining::Joining;
use db::{Query, Tx, params};
use values::{Currency, Language, Time};

values::id!(
    /// The record of a sign-in.
    SignInId,
    "sig"
);

pub(super) async fn set_profile(
    tx: &Tx,
    account: &str,
    currency: Currency,
    language: Language,
) -> db::Result<()> {
    let sql = "insert into customer_profile (account_id, currency, language) values ($1, $2, $3) \
               on conflict (account_id) do update set currency = $2, language = $3";
    tx.exec(sql, &params![account, currency.code(), language.code()]).await?;
    Ok(())
}

/// Currency and language that the customer chose.
pub(super) async fn profile(
    q: &impl Query,
    account: &str,
) -> db::Result<Option<(Currency, Language)>> {
    let sql = "select currency, language from customer_profile where account_id = $1";
    let row: Option<(String, String)> = q.opt(sql, &params![account]).await?;
    let fault = |what: &str| db::Error::Stored(what.to_owned());
    row.map(|(currency, language)| {
        Ok((
            Currency::parse(&currency).map_err(|_| fault("a currency"))?,
            Language::parse(&language).map_err(|_| fault("a language"))?,
        ))
    })
    .transpose()
}

/// Takes away what only served the customer's own convenience.
pub(super) async fn forget(tx: &Tx, account: &str) -> db::Result<()> {
    for sql in [
        "delete from customer_profile where account_id = $1",
        "delete from customer_address where account_id = $1",
    ] {
        tx.exec(sql, &params![account]).await?;
    }
    Ok(())
}

/// Writes an attempt to sign in down, where the account's records are stored.
pub(super) async fn add_sign_in(
    tx: &Tx,
    account: &str,
    (ip, agent): (&str, &str),
    result: &str,
    now: Time,
) -> db::Result<()> {
    let sql = "insert into sign_in (id, account_id, ip, user_agent, result, created, stored_in) \
               select $1, a.id, $3, $4, $5, $6, a.stored_in from account a where a.id = $2";
    let id = SignInId::mint(now);
    tx.exec(sql, &params![id.as_str(), account, ip, agent, result, now]).await?;
    Ok(())
}

/// Keeps an attempt to join; `false` when this attempt was kept before.
pub(super) async fn add_joining(
    tx: &Tx,
    (attempt, digest): (&str, &[u8]),
    joining: &Joining,
    password: &str,
    (now, expires): (Time, Time),
) -> db::Result<bool> {
    let details = serde_json::to_string(joining).map_err(|e| db::Error::Stored(e.to_string()))?;
    let sql = "insert into customer_joining \
                 (digest, attempt, mail_key, details, password, created, expires) \
               values ($1, $2, $3, $4, $5, $6, $7) on conflict (attempt) do nothing";
    let key = super::mail_key(&joining.mail);
    let params = params![digest, attempt, key, details, password, now, expires];
    Ok(tx.exec(sql, &params).await? == 1)
}

/// Forgets attempts to join whose links have ended.
pub(super) async fn forget_joining(tx: &Tx, now: Time) -> db::Result<()> {
    tx.exec("delete from customer_joining where expires < $1", &params![now]).await?;
    Ok(())
}

/// Details, password's hash and when the link was used.
pub(super) async fn joining(
    q: &impl Query,
    digest: &[u8],
    now: Time,
) -> db::Result<Option<(Joining, String, Option<Time>)>> {
    let sql = "select details, password, used from customer_joining \
               where digest = $1 and expires > $2";
    let row: Option<(String, String, Option<Time>)> = q.opt(sql, &params![digest, now]).await?;
    row.map(|(details, password, used)| Ok((read(&details)?, password, used))).transpose()
}

/// The latest attempt of an address that waits for its link, under a new link.
pub(super) async fn renew_joining(
    tx: &Tx,
    mail_key: &str,
    digest: &[u8],
    (now, expires): (Time, Time),
) -> db::Result<Option<Joining>> {
    let sql = "select attempt, details from customer_joining \
               where mail_key = $1 and used is null and expires > $2 \
               order by created desc limit 1 for update";
    let row: Option<(String, String)> = tx.opt(sql, &params![mail_key, now]).await?;
    let Some((attempt, details)) = row else { return Ok(None) };
    let sql = "update customer_joining set digest = $2, expires = $3 where attempt = $1";
    tx.exec(sql, &params![attempt, digest, expires]).await?;
    read(&details).map(Some)
}

/// Uses a link up; `false` when somebody was faster.
pub(super) async fn use_joining(tx: &Tx, digest: &[u8], now: Time) -> db::Result<bool> {
    let sql = "update customer_joining set used = $2 where digest = $1 and used is null";
    Ok(tx.exec(sql, &params![digest, now]).await? == 1)
}

/// Whether the account is now the guest's of this address; otherwise another one is already.
pub(super) async fn add_guest(tx: &Tx, mail_key: &str, account: &str) -> db::Result<bool> {
    let sql = "insert into guest_account (mail_key, account_id) values ($1, $2) \
               on conflict (mail_key) do nothing";
    Ok(tx.exec(sql, &params![mail_key, account]).await? == 1)
}

/// The guest's account of an address.
pub(super) async fn guest(q: &impl Query, mail_key: &str) -> db::Result<Option<String>> {
    let sql = "select account_id from guest_account where mail_key = $1";
    let row: Option<(String,)> = q.opt(sql, &params![mail_key]).await?;
    Ok(row.map(|(account,)| account))
}

/// Takes the guest's account of an address over: it is nobody's guest account any more.
pub(super) async fn claim_guest(tx: &Tx, mail_key: &str) -> db::Result<Option<String>> {
    let sql = "delete from guest_account where mail_key = $1 returning account_id";
    let row: Option<(String,)> = tx.opt(sql, &params![mail_key]).await?;
    Ok(row.map(|(account,)| account))
}

fn read(details: &str) -> db::Result<Joining> {
    serde_json::from_str(details).map_err(|e| db::Error::Stored(e.to_string()))
}
