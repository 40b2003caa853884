//! The verification of the ledger: everything is computed again from what is stored, a piece at a
//! time, so that memory does not grow with the journal.
//!
//! First along the strands: is every place taken, does each transaction give the hash that is
//! stored with it and follow the one before, are its lines whole, do they sum to zero? Then along
//! the accounts: is each balance the one before it plus the amount, and none negative that may not
//! be?

mod accounts;
mod heads;
mod report;
mod strands;

use std::collections::BTreeMap;

use db::Query;

pub use heads::{BadHeads, Heads};
pub use report::{Finding, Place, Report};

use crate::{Result, STRANDS, store};

/// Verifies the whole ledger, and that it only added to what the [`Heads`] from outside, if there
/// are any, say. What is posted meanwhile does no harm: it is left for the next time.
///
/// # Errors
/// When the database cannot be read. What is wrong with the ledger is in the report.
pub async fn verify(q: &impl Query, older: Option<&Heads>) -> Result<Report> {
    let mut report = Report::default();
    // One statement, so one moment: of every transaction before it all is there, of others nothing.
    let sizes: BTreeMap<i64, i64> = store::sizes(q).await?.into_iter().collect();
    for strand in 0..STRANDS {
        let size = sizes.get(&strand).copied();
        if size.is_none() {
            report.found(Finding::NoStrand { strand });
        }
        strands::verify(q, strand, size.unwrap_or(0), older, &mut report).await?;
    }
    if let Some((strand, seq)) = store::no_strand(q, STRANDS).await? {
        report.found(Finding::Outside { place: Place { strand, seq } });
    }
    accounts::verify(q, &sizes, &mut report).await?;
    Ok(report)
}

/// The ends of all strands as they are now: a few lines that fix everything before them.
pub async fn heads(q: &impl Query) -> Result<Heads> {
    let mut heads = Heads::default();
    for (strand, size) in store::sizes(q).await? {
        if let Some(hash) = store::hash_at(q, strand, size - 1).await? {
            let hash = tlog::Hash::from_slice(&hash);
            heads.put(strand, size, hash.map_err(|_| crate::Error::Broken("a hash is not one"))?);
        }
    }
    Ok(heads)
}
