//! Reading the log, for pages and lists.

use db::{FromRow, Query, Row};
use serde::Serialize;
use values::Time;

use crate::{EntryId, Error, Result, store};

/// An entry as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// Its id, as it is stored.
    pub id: String,
    /// Its place in the log, from 0; `None` until the sequencer has been there.
    pub position: Option<u64>,
    /// When the deed was done.
    pub at: Time,
    /// What was done.
    pub kind: String,
    /// `system`, `guest`, or the kind of account.
    pub by_kind: String,
    /// The account's id.
    pub by: Option<String>,
    /// What it was done to.
    pub subject: Option<String>,
    /// The facts, as canonical JSON.
    pub details: String,
}

/// Which entries to read. The newest come first.
#[derive(Debug, Clone)]
pub struct Filter<'a> {
    /// About what or whom.
    pub about: About<'a>,
    /// Only deeds done at this instant or later.
    pub since: Option<Time>,
    /// Only what comes after this entry in the list (the last of the page before).
    pub after: Option<(Time, String)>,
    /// How many at most.
    pub limit: u32,
}

/// About what or whom entries are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// All.
    Everything,
    /// One subject, such as a request.
    Subject(&'a str),
    /// What one account did.
    Actor(&'a str),
}

/// Reads a page of the log, newest first. The next page is asked for with `after` set to the
/// time and id of the last entry of this one.
pub async fn entries(q: &impl Query, filter: &Filter<'_>) -> Result<Vec<Recorded>> {
    store::page(q, filter).await
}

/// Reads one entry.
pub async fn entry(q: &impl Query, id: &EntryId) -> Result<Recorded> {
    store::by_id(q, id).await?.ok_or(Error::NoEntry)
}

impl Recorded {
    /// The bytes that are hashed into the tree: canonical JSON in one line. The position is not
    /// in them; it is where they stand.
    pub fn leaf(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Leaf<'a> {
            v: u8,
            id: &'a str,
            at: Time,
            kind: &'a str,
            by: Actor<'a>,
            subject: &'a Option<String>,
        }
        #[derive(Serialize)]
        struct Actor<'a> {
            kind: &'a str,
            id: &'a Option<String>,
        }
        let head = Leaf {
            v: 1,
            id: &self.id,
            at: self.at,
            kind: &self.kind,
            by: Actor { kind: &self.by_kind, id: &self.by },
            subject: &self.subject,
        };
        let mut text = serde_json::to_string(&head).expect("texts and a time are always JSON");
        // The facts are JSON already; as the last member they cannot be mistaken for another.
        text.pop();
        text.push_str(",\"details\":");
        text.push_str(&self.details);
        text.push('}');
        text.into_bytes()
    }
}

impl FromRow for Recorded {
    fn from_row(row: &Row) -> db::Result<Self> {
        Ok(Recorded {
            id: row.get(0)?,
            position: row.get::<Option<i64>>(1)?.map(i64::cast_unsigned),
            at: row.get(2)?,
            kind: row.get(3)?,
            by_kind: row.get(4)?,
            by: row.get(5)?,
            subject: row.get(6)?,
            details: row.get(7)?,
        })
    }
}
