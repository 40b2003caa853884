//! What goes by way of the mailbox: a forgotten password, another address.

use super::joining::key_of;
use super::people::{self, put_first};
use super::{mail_address, mail_key};
use accounts::customers::{self, Contact};
use accounts::{Permit, Shop};
use db::Tx;
use outbox::mail::{self, Mail};
use values::Language;
use web::{App, Problem};

/// Writes a link for a new password to the address, or that nobody signs in with it: the same work
/// and the same answer.
///
/// # Errors
/// The faulty field `mail`; 429 after too many attempts.
pub async fn forgotten(
    app: &App,
    mail: &str,
    language: Language,
    network: &str,
) -> Result<(), Problem> {
    let mail =
        mail_address(mail).ok_or_else(|| Problem::invalid().field("/mail", "mail-address"))?;
    customers::slow_down(app, &format!("forgotten {}", mail_key(mail)), network).await?;
    let tx = app.db.begin().await?;
    match customers::forgotten(&tx, app, mail).await? {
        Some(letter) => {
            let to = Contact {
                name: letter.name,
                mail: letter.mail,
                language: letter.language.or(Some(language)),
            };
            let link = format!("/account/password/{}", letter.secret);
            let about = [letter.account.as_str()];
            write(&tx, app, &to, "customer-forgotten", &link, &about, &letter.secret).await?;
        }
        None => {
            let name = String::new();
            let to = Contact { name, mail: mail.to_owned(), language: Some(language) };
            let once = super::joining::fresh(app);
            write(&tx, app, &to, "customer-unknown", "/account/join", &[], &once).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Sets a new password by the link, and says so to the mailbox.
///
/// # Errors
/// 404 when the link is none, was used or has ended; the faulty field `new_password`.
pub async fn reset_password(app: &App, secret: &str, new: &str) -> Result<(), Problem> {
    let account = customers::reset_password(app, secret, new).await?;
    say_password_changed(app, &account).await
}

/// Tells the mailbox that the password is another one, so that its owner knows if it was not them.
pub async fn say_password_changed(app: &App, account: &str) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    if let Some(to) = customers::contact(&tx, account).await? {
        let once = super::joining::fresh(app);
        let link = "/account/security";
        write(&tx, app, &to, "customer-password", link, &[account], &once).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Asks for another address: a link goes there, and nothing changes before it is followed.
///
/// # Errors
/// Faulty fields `mail` and `password`; 429 after too many attempts.
pub async fn ask_for_mail(
    app: &App,
    by: &Permit<Shop>,
    mail: &str,
    password: &str,
    network: &str,
) -> Result<(), Problem> {
    let mail =
        mail_address(mail).ok_or_else(|| Problem::invalid().field("/mail", "mail-address"))?;
    if !customers::check_password(app, by.holder(), password, network).await? {
        return Err(Problem::invalid().field("/password", "wrong-password"));
    }
    customers::slow_down(app, &format!("mail {}", by.id()), network).await?;
    let tx = app.db.begin().await?;
    let own = customers::contact(&tx, by.id()).await?.ok_or_else(Problem::not_found)?;
    let to = Contact { mail: mail.to_owned(), ..own };
    // Whether somebody else has the address is said to the mailbox, not to who asks.
    if customers::is_known(&tx, mail).await? {
        let to = Contact { name: String::new(), ..to };
        let once = super::joining::fresh(app);
        write(&tx, app, &to, "customer-known", "/account/sign-in", &[], &once).await?;
    } else {
        let secret = customers::ask_for_mail(&tx, app, by.holder(), mail).await?;
        let link = format!("/account/mail/{secret}");
        write(&tx, app, &to, "customer-mail", &link, &[by.id()], &secret).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Changes the address by the link that came to it; the address before is told.
///
/// # Errors
/// 404 when the link is none, was used or has ended; the faulty field `mail` when somebody has the
/// address by now.
pub async fn change_mail(app: &App, secret: &str) -> Result<(), Problem> {
    let tx = app.db.begin().await?;
    let change = customers::change_mail(&tx, app, secret).await?;
    people::change(&tx, &change.account, |account| {
        put_first(&mut account.identity.emails, &change.now);
    })
    .await?;
    let own = customers::contact(&tx, &change.account).await?.ok_or_else(Problem::not_found)?;
    let to = Contact { mail: change.before, ..own };
    let once = super::joining::fresh(app);
    let about = [change.account.as_str()];
    write(&tx, app, &to, "customer-mail-changed", "/account/security", &about, &once).await?;
    tx.commit().await?;
    Ok(())
}

/// Writes a mail; `occasion` is a secret or a new word, which is kept only as a digest.
pub(super) async fn write(
    tx: &Tx,
    app: &App,
    to: &Contact,
    kind: &str,
    link: &str,
    about: &[&str],
    occasion: &str,
) -> Result<(), Problem> {
    let letter = Mail {
        to: &to.mail,
        name: &to.name,
        language: to.language.unwrap_or(Language::En),
        kind,
        args: &[("site", app.config.name.as_str().into())],
        link: Some(link),
        about,
        key: &key_of(occasion),
    };
    mail::send(tx, &app.texts, letter, app.clock.now()).await?;
    Ok(())
}
