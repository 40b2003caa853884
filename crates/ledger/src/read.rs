//! Reading: balances, what an owner has, and transactions.

use db::Query;
use values::{Money, Time};

use crate::{Account, Error, Line, Owner, Purpose, Result, store};

/// An account with its balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// Which account.
    pub account: Account,
    /// In the account's own sense.
    pub balance: Money,
    /// When it was first used.
    pub opened: Time,
}

/// A transaction as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// What makes it the same transaction when it is asked for again.
    pub key: String,
    /// When it was entered.
    pub at: Time,
    /// Why: a stable word.
    pub reason: String,
    /// The id of what it is about.
    pub reference: String,
    /// Its lines, by account.
    pub lines: Vec<Line>,
}

/// The balance of an account, in the account's own sense; zero if it was never used.
pub async fn balance(q: &impl Query, account: &Account) -> Result<Money> {
    account.in_its_sense(store::balance(q, &account.to_string()).await?)
}

/// The balance of an account from what was entered before an instant.
pub async fn balance_before(q: &impl Query, account: &Account, instant: Time) -> Result<Money> {
    let minor = store::balance_until(q, &account.to_string(), instant, (-1, -1)).await?;
    account.in_its_sense(minor)
}

/// All accounts of an owner, in all currencies, with their balances.
pub async fn accounts_of(q: &impl Query, owner: &Owner) -> Result<Vec<Holding>> {
    held(store::accounts_of(q, owner.as_str()).await?)
}

fn held(rows: Vec<(String, Time, i64)>) -> Result<Vec<Holding>> {
    rows.into_iter()
        .map(|(id, opened, minor)| {
            let account: Account = id.parse()?;
            Ok(Holding { balance: account.in_its_sense(minor)?, account, opened })
        })
        .collect()
}

/// The accounts for a purpose, with their balances, by their ids; `after` (an id) begins the next page.
pub async fn accounts_for(
    q: &impl Query,
    purpose: Purpose,
    after: Option<&Account>,
    limit: u32,
) -> Result<Vec<Holding>> {
    let after = after.map(ToString::to_string).unwrap_or_default();
    let rows = store::accounts_for(q, purpose.as_str(), &after, limit).await?;
    held(rows)
}

/// The transaction with a key.
///
/// # Errors
/// [`Error::NoTransaction`].
pub async fn transaction(q: &impl Query, key: &str) -> Result<Transaction> {
    by_key(q, key).await?.ok_or_else(|| Error::NoTransaction(key.to_owned()))
}

/// Transactions about something, such as an order, the first first. The next page is asked for with
/// `after` set to the key of the last of this one.
pub async fn about(
    q: &impl Query,
    reference: &str,
    after: Option<&str>,
    limit: u32,
) -> Result<Vec<Transaction>> {
    let after = match after {
        Some(key) => place(q, key).await?,
        None => (Time::from_micros(i64::MIN), -1, -1),
    };
    together(store::about(q, reference, after, limit).await?)
}

pub(crate) async fn by_key(q: &impl Query, key: &str) -> Result<Option<Transaction>> {
    Ok(together(store::by_key(q, key).await?)?.pop())
}

/// Where the transaction with a key stands, in the order of time.
pub(crate) async fn place(q: &impl Query, key: &str) -> Result<(Time, i64, i64)> {
    store::place(q, key).await?.ok_or_else(|| Error::NoTransaction(key.to_owned()))
}

/// Rows of single postings, in order, as transactions.
fn together(rows: Vec<store::PostingRow>) -> Result<Vec<Transaction>> {
    let mut all: Vec<Transaction> = Vec::new();
    for (key, at, reason, reference, account, amount) in rows {
        let line = Line { account: account.parse()?, amount };
        match all.last_mut() {
            Some(same) if same.key == key => same.lines.push(line),
            _ => all.push(Transaction { key, at, reason, reference, lines: vec![line] }),
        }
    }
    Ok(all)
}
