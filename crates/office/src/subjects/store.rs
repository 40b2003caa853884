//! All SQL of confirmed subjects. What was confirmed stays as a row; a retraction is marked in it.

use db::{Result, Tx, params};
use values::Time;

use crate::requests::{By, RequestId};

/// Adds a confirmed account. Those of one act share the instant.
pub(super) async fn confirm(
    tx: &Tx,
    request: &RequestId,
    target: usize,
    account: &str,
    by: &By,
    at: Time,
) -> Result<()> {
    tx.exec(
        "insert into subject_confirmation
           (request_id, target, account_id, confirmed_by_kind, confirmed_by, at)
         values ($1, $2, $3, $4, $5, $6)",
        &params![request.as_str(), target as i64, account, &*by.kind, &*by.id, at],
    )
    .await?;
    Ok(())
}

/// Marks everything that is confirmed for a target as retracted.
pub(super) async fn retract(tx: &Tx, request: &RequestId, target: usize, at: Time) -> Result<()> {
    tx.exec(
        "update subject_confirmation set retracted_at = $3
         where request_id = $1 and target = $2 and retracted_at is null",
        &params![request.as_str(), target as i64, at],
    )
    .await?;
    Ok(())
}
