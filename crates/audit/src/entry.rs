//! An entry of the log, and how a deed writes it.

use db::Tx;
use values::Time;

use crate::{
    Error, Fact, Recorded, Result,
    details::{canonical, is_code, is_id},
    store,
};

values::id!(
    /// An entry of the log of deeds.
    EntryId,
    "aud"
);

/// A deed, as it is to be logged.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// What was done, as a stable word: `request.received`.
    pub kind: &'static str,
    /// Who did it.
    pub by: By<'a>,
    /// The id of what it was done to, such as a request.
    pub subject: Option<&'a str>,
    /// When.
    pub at: Time,
    /// What else is to be known; in any order.
    pub details: &'a [(&'static str, Fact<'a>)],
}

/// Who did a deed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By<'a> {
    /// The program itself: a clock that ran out, a job.
    System,
    /// Somebody who was not signed in.
    Guest,
    /// A person or a token: the kind (`officer`, `staff`, `person`) and the id.
    Account(&'static str, &'a str),
}

/// Logs a deed in its own transaction: the entry stays if and only if the deed does.
///
/// # Errors
/// When a kind is no code or an id no id ([`Error::NotAToken`]): then nothing is written.
pub async fn record(tx: &Tx, entry: Entry<'_>) -> Result<EntryId> {
    let id = EntryId::mint(entry.at);
    let recorded = checked(&id, entry)?;
    if recorded.leaf().len() > tlog::MAX_ENTRY_BYTES {
        return Err(tlog::EntryTooLong(recorded.leaf().len()).into());
    }
    store::insert(tx, &recorded).await?;
    Ok(id)
}

fn checked(id: &EntryId, entry: Entry<'_>) -> Result<Recorded> {
    let (by_kind, by) = match entry.by {
        By::System => ("system", None),
        By::Guest => ("guest", None),
        By::Account(kind, id) => (kind, Some(id)),
    };
    for (field, code) in [("kind", entry.kind), ("by", by_kind)] {
        is_code(code).then_some(()).ok_or(Error::NotAToken(field))?;
    }
    for (field, id) in [("by", by), ("subject", entry.subject)] {
        id.is_none_or(is_id).then_some(()).ok_or(Error::NotAToken(field))?;
    }
    Ok(Recorded {
        id: id.to_string(),
        position: None,
        at: entry.at,
        kind: entry.kind.to_owned(),
        by_kind: by_kind.to_owned(),
        by: by.map(str::to_owned),
        subject: entry.subject.map(str::to_owned),
        details: canonical(entry.details)?,
    })
}
