//! Mail to people. A deed writes it in its own transaction, in the words and the language of its
//! reader; a job sends it. Its words are erased some days after it was sent; that it was sent, of
//! which kind, when and with what outcome, stays.
//!
//! The words are texts: `mail-<kind>-subject`, `mail-<kind>-body` (an empty line begins a paragraph),
//! and `mail-<kind>-action` for the button, when the mail has a link.

mod job;
mod letter;
mod post;
mod store;

use db::{Db, Query, Tx, jobs};
use serde_json::json;
use values::{Language, Time, id};
use web::{App, Arg, Texts};

use crate::Error;

pub use job::{JOB, run};
pub use letter::Letter;
pub use post::{Post, Security, Smtp, Transport};
pub use store::{Filter, Row, Standing, erase_address, forget};

id!(
    /// One mail.
    MailId,
    "mal"
);

/// For how many days the words of a mail are kept after its end, where the operator sets nothing else.
pub const DAYS: i64 = 30;
/// How many mails of one kind an address gets within an hour; the rest is held for a person to see.
pub const HOURLY: i64 = 60;
/// How long a mail is tried, in seconds: two days.
const PATIENCE: i64 = 2 * 86_400;

/// A mail to be written.
#[derive(Clone, Copy, Debug)]
pub struct Mail<'a> {
    /// The reader's address.
    pub to: &'a str,
    /// The reader's name, for the greeting; may be empty.
    pub name: &'a str,
    /// The reader's language.
    pub language: Language,
    /// The family of texts, such as `order-placed`.
    pub kind: &'a str,
    /// What the texts are filled with.
    pub args: &'a [(&'a str, Arg)],
    /// Where the button leads: the path of a page, without the language.
    pub link: Option<&'a str>,
    /// Ids that it is about, for the operator; nothing personal.
    pub about: &'a [&'a str],
    /// Names the occasion: of two mails with the same key only the first is written. It stays when
    /// the words are erased, so it holds ids and nothing personal.
    pub key: &'a str,
}

/// Writes a mail in the transaction of its deed. `None` when one with this key was written before.
///
/// An address that gets more than [`HOURLY`] of a kind within an hour gets no more of them by itself:
/// they are [`Standing::Held`] until somebody sends them.
///
/// # Errors
/// When the database does not answer.
pub async fn send(
    tx: &Tx,
    texts: &Texts,
    mail: Mail<'_>,
    now: Time,
) -> Result<Option<MailId>, Error> {
    let id = MailId::mint(now);
    let lately = now.plus_seconds(-3600);
    let standing = match store::count(tx, mail.to, mail.kind, lately, HOURLY).await? {
        few if few < HOURLY => Standing::Waiting,
        _ => Standing::Held,
    };
    if !store::add(tx, &id, &mail, standing, now).await? {
        return Ok(None);
    }
    store::add_letter(tx, &id, &mail, &letter::words(texts, &mail), now).await?;
    if standing == Standing::Waiting {
        enqueue(tx, &id, now, now).await?;
    }
    Ok(Some(id))
}

/// Writes a mail that says that mail arrives: for an operator who has set up the post.
///
/// # Errors
/// When the database does not answer.
pub async fn try_out(app: &App, to: &str, language: Language) -> Result<Option<MailId>, Error> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let site = app.config.name.as_str();
    let mail = Mail {
        to,
        name: "",
        language,
        kind: "trial",
        args: &[("site", site.into())],
        link: Some("/"),
        about: &[],
        key: &format!("trial {}", now.micros()),
    };
    let id = send(&tx, &app.texts, mail, now).await?;
    tx.commit().await?;
    Ok(id)
}

/// Sends a mail once more, or one that was held or given up. For staff: the caller has asked who.
///
/// # Errors
/// [`Error::UnderWay`] when it waits to be sent anyhow, [`Error::Erased`] when its words are gone.
pub async fn resend(db: &Db, id: &MailId, now: Time) -> Result<(), Error> {
    let tx = db.begin().await?;
    let row = store::find(&tx, id).await?.ok_or(Error::NotFound)?;
    if store::letter(&tx, id).await?.is_none() {
        return Err(Error::Erased);
    }
    if !store::begin_again(&tx, id, now).await? {
        return Err(Error::UnderWay);
    }
    tracing::info!(mail = %row.id, kind = row.kind, "a mail is sent again");
    enqueue(&tx, id, now, now).await?;
    Ok(tx.commit().await?)
}

/// Mails, the newest first, without what is personal: for staff.
///
/// # Errors
/// When the database does not answer.
pub async fn list(q: &impl Query, filter: &Filter, limit: i64) -> Result<Vec<Row>, Error> {
    Ok(store::list(q, filter, limit).await?)
}

/// One mail without what is personal.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(q: &impl Query, id: &MailId) -> Result<Row, Error> {
    store::find(q, id).await?.ok_or(Error::NotFound)
}

/// One mail with its words, while they are kept: reading it is a deed that the caller notes. Its link
/// may be one that opens an account, so outside of demonstrations no page shows it to staff.
///
/// # Errors
/// [`Error::Erased`] when they are not.
pub async fn read(q: &impl Query, id: &MailId) -> Result<Letter, Error> {
    store::letter(q, id).await?.ok_or(Error::Erased)
}

/// The mails to an address with their words, the newest first: for the letter box of a demonstration.
///
/// # Errors
/// When the database does not answer.
pub async fn letters_to(q: &impl Query, address: &str, limit: i64) -> Result<Vec<Letter>, Error> {
    Ok(store::letters_to(q, address, limit).await?)
}

/// The mails to everybody with their words, the newest first: for the letter box of a demonstration.
///
/// # Errors
/// When the database does not answer.
pub async fn letters(q: &impl Query, limit: i64) -> Result<Vec<Letter>, Error> {
    Ok(store::letters(q, limit).await?)
}

async fn enqueue(tx: &Tx, id: &MailId, due: Time, now: Time) -> db::Result<()> {
    jobs::enqueue(tx, JOB, &json!({ "mail": id.as_str() }), due, now).await.map(|_| ())
}
