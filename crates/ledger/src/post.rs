//! Posting: a balanced transaction enters the journal, once.

use db::Tx;
use tlog::Hash;
use values::Time;

use crate::{
    Balanced, Error, Line, Result, Transaction,
    entry::{self, BEGINNING, Content},
    read, store,
};

/// What posting did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// The transaction was entered.
    Now,
    /// The same transaction was entered before; nothing was written.
    Before {
        /// When it was entered.
        at: Time,
    },
}

/// Enters a transaction in the journal, in the database transaction of its deed: either both
/// happened or neither. After an error, the database transaction is to be dropped.
///
/// Whoever posts holds a strand of the journal until the transaction ends: post last, and commit.
///
/// # Errors
/// [`Error::KeyReused`] when the key was used for other content; [`Error::Insufficient`] when an
/// account that may not be negative would be. Of two deeds that take from the same accounts in
/// opposite order PostgreSQL refuses one (`db::Error::Conflict`): it may be tried again.
pub async fn post(tx: &Tx, balanced: &Balanced, at: Time) -> Result<Posted> {
    if balanced.guarded().next().is_some()
        && let Some(before) = guard(tx, balanced, at).await?
    {
        return Ok(before);
    }
    let (strand, seq, before) = take_strand(tx, balanced.key()).await?;
    let content = Content {
        strand,
        seq,
        key: balanced.key(),
        at,
        reason: balanced.reason(),
        reference: balanced.reference(),
    };
    let accounts: Vec<String> =
        balanced.lines().iter().map(|line| line.account.to_string()).collect();
    let amounts = balanced.lines().iter().map(|line| line.amount);
    let named = accounts.iter().map(String::as_str).zip(amounts);
    let hash = entry::hash(&before, &content, named.clone());
    let last = balanced.lines().len() as i64 - 1;
    if !store::put_transaction(tx, &content, last, &hash).await? {
        store::give_strand_back(tx, strand).await?;
        return posted_before(tx, balanced).await?.ok_or(Error::Broken("a key is lost"));
    }
    let lines: Vec<(&str, i64)> = named.collect();
    for first in store::put_postings(tx, &content, &lines).await? {
        let line = balanced.lines().get(first).ok_or(Error::Broken("a line is lost"))?;
        store::open_account(tx, &line.account, at).await?;
    }
    Ok(Posted::Now)
}

/// Waits until nobody else takes from the accounts that must have what is taken, and looks.
async fn guard(tx: &Tx, balanced: &Balanced, at: Time) -> Result<Option<Posted>> {
    for Line { account, .. } in balanced.guarded() {
        if !store::lock_account(tx, account).await? {
            store::open_account(tx, account, at).await?;
            store::lock_account(tx, account).await?;
        }
    }
    // Not before here: whoever was waited for may have posted this very transaction.
    if let Some(before) = posted_before(tx, balanced).await? {
        return Ok(Some(before));
    }
    for Line { account, amount } in balanced.guarded() {
        let (has, wanted) = (read::balance(tx, account).await?, account.in_its_sense(*amount)?);
        if i128::from(has.minor) + i128::from(wanted.minor) < 0 {
            let wanted = values::Money::zero(wanted.currency).minus(wanted)?;
            return Err(Error::Insufficient { account: account.clone(), has, wanted });
        }
    }
    Ok(None)
}

/// The transaction that was posted under this key, if it is the same.
async fn posted_before(tx: &Tx, balanced: &Balanced) -> Result<Option<Posted>> {
    let Some(there) = read::by_key(tx, balanced.key()).await? else { return Ok(None) };
    let Transaction { reason, reference, lines, at, .. } = there;
    let same = reason == balanced.reason()
        && reference == balanced.reference()
        && lines == balanced.lines();
    match same {
        true => Ok(Some(Posted::Before { at })),
        false => Err(Error::KeyReused(balanced.key().to_owned())),
    }
}

/// Takes a strand that nobody holds: its number, the place that is free on it, and the hash of the
/// transaction before. When all are held, waits for one.
async fn take_strand(tx: &Tx, key: &str) -> Result<(i64, i64, Hash)> {
    let taken = match store::take_free_strand(tx).await? {
        Some(taken) => taken,
        None => {
            let any =
                key.bytes().fold(0_i64, |sum, byte| (sum * 31 + i64::from(byte)) % crate::STRANDS);
            store::take_strand(tx, any).await?.ok_or(Error::Broken("a strand is missing"))?
        }
    };
    let hash = match taken {
        (_, 0, _) => return Ok((taken.0, 0, BEGINNING)),
        (.., Some(hash)) => hash,
        // PostgreSQL looked before the one who held the strand committed, and waited after.
        (strand, seq, None) => store::hash_at(tx, strand, seq - 1)
            .await?
            .ok_or(Error::Broken("the end of a strand is missing"))?,
    };
    let hash = Hash::from_slice(&hash).map_err(|_| Error::Broken("a hash is not one"))?;
    Ok((taken.0, taken.1, hash))
}
