//! The operator's decisions on stores: opened, suspended, closed. The seller is told by mail, with the
//! reason, and finds it again on the page of the store (Regulation (EU) 2022/2065, art. 17 and 30 (3):
//! who is refused or suspended hears why).

use super::write::{self, Error};
use super::{Operator, Status, Store, StoreId, store};
use crate::fault::Faults;
use accounts::{OperateMarket, Permit};
use db::{Query, Tx, params};
use market::customers::reach;
use outbox::mail::{self, Mail};
use values::Time;
use web::App;

/// A decision, as its seller reads it.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What the store became.
    pub status: Status,
    /// Why.
    pub words: String,
    /// When.
    pub at: Time,
}

/// Decides on a store. What takes something from the seller wants a reason.
///
/// # Errors
/// [`Error::Faults`] without a reason, or with one of more than 2,000 characters; [`Error::Stale`] when
/// the store cannot become that.
pub async fn decide(
    app: &App,
    by: &Permit<OperateMarket>,
    id: &StoreId,
    next: Status,
    words: &str,
) -> Result<(), Error> {
    let words = words.trim();
    let mut faults = Faults::default();
    let least = usize::from(matches!(next, Status::Suspended | Status::Closed));
    faults.text("/words", words, least, 2_000);
    faults.or(()).map_err(Error::Faults)?;
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    write::set_status(&tx, id, next, Operator::Yes, by.by(), now).await?;
    let found = store::by_id(&tx, id).await?.ok_or(Error::NotFound)?;
    let sql = "insert into store_decision (store_id, version, status, words, by_id, at)
               values ($1, $2, $3, $4, $5, $6)";
    let params = params![id.as_str(), found.version, next.code(), words, by.id(), now];
    tx.exec(sql, &params).await?;
    tell(&tx, app, &found, words, now).await?;
    Ok(tx.commit().await?)
}

/// The last decision on a store, if it is the one that holds.
///
/// # Errors
/// When the database does not answer.
pub async fn last(q: &impl Query, of: &Store) -> db::Result<Option<Decision>> {
    let sql = "select status, words, at from store_decision where store_id = $1
               order by version desc limit 1";
    let row: Option<(String, String, Time)> = q.opt(sql, &params![of.id.as_str()]).await?;
    let decision = row
        .and_then(|(status, words, at)| Some(Decision { status: status.parse().ok()?, words, at }));
    Ok(decision.filter(|it| it.status == of.status && !it.words.is_empty()))
}

async fn tell(tx: &Tx, app: &App, of: &Store, words: &str, now: Time) -> Result<(), Error> {
    let kind = match of.status {
        Status::Open => "store-opened",
        Status::Suspended => "store-suspended",
        Status::Closed => "store-closed",
        Status::Applied | Status::Paused => return Ok(()),
    };
    let stored = |error: String| Error::Db(db::Error::Stored(error));
    let contact =
        reach(tx, &of.account).await.map_err(|problem| stored(problem.code().to_owned()))?;
    // A seller who has left is told nothing.
    let Some(contact) = contact else { return Ok(()) };
    let mail = Mail {
        to: &contact.mail,
        name: &contact.name,
        language: contact.language.unwrap_or(of.language),
        kind,
        args: &[("store", of.name.as_str().into()), ("words", words.into())],
        link: Some("/seller/store"),
        about: &[of.id.as_str()],
        key: &format!("{kind} {} {}", of.id, of.version),
    };
    mail::send(tx, &app.texts, mail, now).await.map_err(|error| stored(error.to_string()))?;
    Ok(())
}
