//! Who is meant by a target, as far as a decision needs to know: the accounts that
//! a person confirmed. Finding them is another slice's work.

use db::{FromRow, Query, Result, Row, params};
use values::Time;

use super::ReviewError;
use crate::requests::{By, RequestId};

/// An account that a person confirmed to be a target's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Index of the target in the request.
    pub target: usize,
    /// The account.
    pub account: String,
    /// Who confirmed it.
    pub confirmed_by: By,
    /// When. Accounts confirmed at one instant by one person are one person's.
    pub at: Time,
}

/// The accounts that are confirmed and not retracted, by target and account.
pub async fn confirmed(q: &impl Query, request: &RequestId) -> Result<Vec<Subject>> {
    q.rows(
        "select target, account_id, confirmed_by_kind, confirmed_by, at from subject_confirmation
         where request_id = $1 and retracted_at is null order by target, account_id, at",
        &params![request.as_str()],
    )
    .await
}

/// The accounts of a target, sorted; several only if one act confirmed them all.
pub(super) fn meant(
    subjects: &[Subject],
    target: usize,
) -> std::result::Result<Vec<String>, ReviewError> {
    let of_target: Vec<&Subject> = subjects.iter().filter(|s| s.target == target).collect();
    let Some(first) = of_target.first() else { return Err(ReviewError::SubjectNotConfirmed) };
    let one_act =
        of_target.iter().all(|s| s.at == first.at && s.confirmed_by == first.confirmed_by);
    let mut accounts: Vec<String> = of_target.iter().map(|s| s.account.clone()).collect();
    accounts.dedup();
    match one_act || accounts.len() == 1 {
        true => Ok(accounts),
        false => Err(ReviewError::SubjectAmbiguous),
    }
}

impl FromRow for Subject {
    fn from_row(row: &Row) -> Result<Subject> {
        let target: i64 = row.get(0)?;
        Ok(Subject {
            target: usize::try_from(target).map_err(|_| db::Error::Stored(target.to_string()))?,
            account: row.get(1)?,
            confirmed_by: By::new(&row.get::<String>(2)?, &row.get::<String>(3)?),
            at: row.get(4)?,
        })
    }
}
