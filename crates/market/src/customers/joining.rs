//! Joining: an attempt is kept until the link in the mail shows that the address is the person's own.
//! Only then is there an account.
//!
//! Nobody learns from the answers whether an address has an account: it gets a mail either way, and
//! the same work is done. The link alone opens nothing: it wants the password that was chosen, so
//! that nobody confirms an account which somebody else prepared for their address.

use super::people::{self, NewAccount};
use super::{mail_address, mail_key, one_line, signing_in, store};
use accounts::customers::{self, Entry, NewCustomer, Stay};
use accounts::password;
use db::Tx;
use outbox::mail::{self, Mail};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use values::{Country, Currency, Language};
use web::{App, Problem};

/// Seconds for which the link is good.
const GOOD_FOR: i64 = 3 * 86_400;

/// What somebody who joins has said.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Joining {
    /// The name.
    pub name: String,
    /// The address of mail, as typed.
    pub mail: String,
    /// Where the person lives.
    pub country: Country,
    /// The language of pages and mails.
    pub language: Language,
    /// The currency of prices.
    pub currency: Currency,
    /// Where to go once in: a path of ours, such as the checkout's.
    pub next: String,
}

/// Takes an attempt to join: keeps it and writes to the address. `attempt` names the form that was
/// sent; a second time it does nothing.
///
/// # Errors
/// Faulty fields `name`, `mail`, `password`; 429 after too many attempts.
pub async fn ask(
    app: &App,
    joining: &Joining,
    password: &str,
    attempt: &str,
    network: &str,
) -> Result<(), Problem> {
    let joining = checked(joining, password)?;
    let key = mail_key(&joining.mail);
    customers::slow_down(app, &format!("join {key}"), network).await?;
    let hash = password::hash(&app.chance, password).await?;
    let now = app.clock.now();
    let secret = fresh(app);
    let tx = app.db.begin().await?;
    let times = (now, now.plus_seconds(GOOD_FOR));
    let attempt = if attempt.is_empty() { secret.as_str() } else { attempt };
    let digest = digest(&secret);
    if store::add_joining(&tx, (attempt, &digest), &joining, &hash, times).await? {
        write(&tx, app, &joining, &secret).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes the mail once more, if somebody with this address waits for it.
///
/// # Errors
/// The faulty field `mail`; 429 after too many attempts.
pub async fn ask_again(app: &App, mail: &str, network: &str) -> Result<(), Problem> {
    let mail =
        mail_address(mail).ok_or_else(|| Problem::invalid().field("/mail", "mail-address"))?;
    let key = mail_key(mail);
    customers::slow_down(app, &format!("join {key}"), network).await?;
    let now = app.clock.now();
    let secret = fresh(app);
    let tx = app.db.begin().await?;
    let times = (now, now.plus_seconds(GOOD_FOR));
    if let Some(joining) = store::renew_joining(&tx, &key, &digest(&secret), times).await? {
        write(&tx, app, &joining, &secret).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Who is about to join by this link.
///
/// # Errors
/// 404 when it is none or has ended.
pub async fn find(app: &App, secret: &str) -> Result<Joining, Problem> {
    let found = store::joining(&app.db, &digest(secret), app.clock.now()).await?;
    Ok(found.ok_or_else(Problem::not_found)?.0)
}

/// Opens the account by the link and the password that was chosen, and signs the customer in. A
/// second time, as by a double click, it only signs in.
///
/// # Errors
/// 404 when the link is none or has ended; the faulty field `password`; 429 after too many attempts.
pub async fn confirm(
    app: &App,
    secret: &str,
    given: &str,
    from: &signing_in::From,
) -> Result<(Joining, Entry), Problem> {
    let now = app.clock.now();
    let digest = digest(secret);
    let found = store::joining(&app.db, &digest, now).await?;
    let (joining, hash, used) = found.ok_or_else(Problem::not_found)?;
    if used.is_some() {
        return signed_in(app, joining, given, from).await;
    }
    let key = mail_key(&joining.mail);
    customers::slow_down(app, &format!("confirm {key}"), &from.place.network).await?;
    if !password::verify(given, Some(hash.clone())).await? {
        return Err(Problem::invalid().field("/password", "wrong-password"));
    }
    let tx = app.db.begin().await?;
    if !store::use_joining(&tx, &digest, now).await? {
        drop(tx);
        return signed_in(app, joining, given, from).await;
    }
    let account = open(&tx, &joining, now).await?;
    let new = NewCustomer {
        account: &account,
        name: &joining.name,
        mail: &joining.mail,
        hash: &hash,
        language: Some(joining.language),
        sells: false,
    };
    let login = match customers::add(&tx, &new, now).await {
        Ok(login) => login,
        // Somebody has the address by now: by another link of the same person, most likely.
        Err(problem) if !problem.errors().is_empty() => {
            drop(tx);
            return signed_in(app, joining, given, from).await;
        }
        Err(problem) => return Err(problem),
    };
    let entry = customers::admit(&tx, app, (&login, &account), &from.place, Stay::Kept).await?;
    signing_in::record(&tx, &account, from, "ok", now).await?;
    tx.commit().await?;
    Ok((joining, entry))
}

/// The account of who joins: the one under which they bought as a guest, else a new one.
async fn open(tx: &Tx, joining: &Joining, now: values::Time) -> Result<String, Problem> {
    if let Some(account) = super::guests::claim(tx, joining, now).await? {
        return Ok(account);
    }
    let new = NewAccount {
        name: &joining.name,
        mail: &joining.mail,
        country: joining.country,
        language: joining.language,
        currency: joining.currency,
    };
    people::new_account(tx, &new, now).await
}

async fn signed_in(
    app: &App,
    joining: Joining,
    given: &str,
    from: &signing_in::From,
) -> Result<(Joining, Entry), Problem> {
    match signing_in::sign_in(app, &joining.mail, given, from, Stay::Kept).await {
        Ok(entry) => Ok((joining, entry)),
        Err(problem) if problem.status() == 422 => {
            Err(Problem::invalid().field("/password", "wrong-password"))
        }
        Err(problem) => Err(problem),
    }
}

/// Writes to the address: the link, or, when it has an account, that it has.
async fn write(tx: &Tx, app: &App, joining: &Joining, secret: &str) -> Result<(), Problem> {
    let known = customers::is_known(tx, &joining.mail).await?;
    let link = match known {
        true => "/account/sign-in".to_owned(),
        false => format!("/account/confirm/{secret}"),
    };
    let key = key_of(secret);
    let letter = Mail {
        to: &joining.mail,
        name: if known { "" } else { &joining.name },
        language: joining.language,
        kind: if known { "customer-known" } else { "customer-confirm" },
        args: &[("site", app.config.name.as_str().into())],
        link: Some(&link),
        about: &[],
        key: &key,
    };
    mail::send(tx, &app.texts, letter, app.clock.now()).await?;
    Ok(())
}

fn checked(joining: &Joining, password: &str) -> Result<Joining, Problem> {
    let mut problem = Problem::invalid();
    let name = one_line(&joining.name);
    if name.is_empty() {
        problem = problem.field("/name", "required");
    } else if name.chars().count() > 100 {
        problem = problem.field("/name", "name-too-long");
    }
    let mail = mail_address(&joining.mail);
    if mail.is_none() {
        problem = problem.field("/mail", "mail-address");
    }
    if let Some(fault) = password::fault(password, &joining.mail) {
        problem = problem.field("/password", fault);
    }
    problem.or_ok()?;
    Ok(Joining { name, mail: mail.unwrap_or_default().to_owned(), ..joining.clone() })
}

/// A secret of 256 bits, as text.
pub(super) fn fresh(app: &App) -> String {
    app.chance.bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the database keeps of a secret.
fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// Names the occasion of a mail, without the secret.
pub(super) fn key_of(secret: &str) -> String {
    let digest = digest(&format!("occasion {secret}"));
    digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
