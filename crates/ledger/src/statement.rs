//! Statements: what was entered on an account between two instants, with the balance after each.

use db::Query;
use values::{Money, Time};

use crate::{Account, Result, read, store};

/// From when (inclusive) to when (exclusive).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first instant.
    pub from: Time,
    /// The first instant that is not in it.
    pub to: Time,
}

/// A page of an account's statement, the earliest entry first. Amounts and balances are in the
/// account's own sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The balance before the first entry of this page.
    pub before: Money,
    /// The entries.
    pub entries: Vec<Entry>,
    /// What to ask for the next page with; `None` on the last.
    pub next: Option<String>,
}

/// One entry on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key of its transaction.
    pub key: String,
    /// When.
    pub at: Time,
    /// Why: a stable word.
    pub reason: String,
    /// The id of what it is about.
    pub reference: String,
    /// What it added to the account, or took from it.
    pub amount: Money,
    /// The balance after it.
    pub balance: Money,
}

/// Reads a page of at most `limit` entries. The next page is asked for with `after` set to the
/// [`Statement::next`] of this one.
///
/// # Errors
/// [`crate::Error::NoTransaction`] when `after` is none of the ledger.
pub async fn statement(
    q: &impl Query,
    account: &Account,
    period: Period,
    after: Option<&str>,
    limit: u32,
) -> Result<Statement> {
    let id = account.to_string();
    let limit = i64::from(limit.max(1));
    let (at, strand, seq) = match after {
        Some(key) => read::place(q, key).await?.max((period.from, -1, -1)),
        None => (period.from, -1, -1),
    };
    let before = store::balance_until(q, &id, at, (strand, seq)).await?;
    let before = account.in_its_sense(before)?;
    let mut rows = store::entries(q, &id, (at, strand, seq), period.to, limit + 1).await?;
    let more = rows.len() as i64 > limit;
    rows.truncate(limit as usize);
    let mut balance = before;
    let mut entries = Vec::with_capacity(rows.len());
    for (key, at, reason, reference, amount) in rows {
        let amount = account.in_its_sense(amount)?;
        balance = balance.plus(amount)?;
        entries.push(Entry { key, at, reason, reference, amount, balance });
    }
    let next = entries.last().filter(|_| more).map(|entry| entry.key.clone());
    Ok(Statement { before, entries, next })
}
