//! Along the accounts: each balance from the one before it.

use std::collections::BTreeMap;

use db::Query;

use super::{Finding, Place, Report};
use crate::{
    Account, Kind, Result,
    store::{self, StepRow},
};

/// How many postings are read at once.
const POSTINGS: i64 = 4096;

/// Verifies the balances of all postings within the strands' sizes.
pub(super) async fn verify(
    q: &impl Query,
    sizes: &BTreeMap<i64, i64>,
    report: &mut Report,
) -> Result<()> {
    let mut after = (String::new(), i64::MIN, i64::MIN, i64::MIN);
    let mut one: Option<Walk> = None;
    loop {
        let rows = store::steps(q, (&after.0, after.1, after.2, after.3), POSTINGS).await?;
        let Some((account, strand, latest, seq, ..)) = rows.last() else { break };
        after = (account.clone(), *strand, *latest, *seq);
        for row in rows {
            if row.3 >= sizes.get(&row.1).copied().unwrap_or(0) {
                continue; // posted since, or outside, which is found elsewhere
            }
            if one.as_ref().is_none_or(|walk| walk.id != row.0) {
                let next = Walk::begin(&row, report);
                if let Some(done) = one.replace(next) {
                    done.end(report);
                }
            }
            if let Some(walk) = &mut one {
                walk.step(&row, report);
            }
        }
    }
    if let Some(done) = one {
        done.end(report);
    }
    Ok(())
}

/// Where the verification is on an account.
struct Walk {
    id: String,
    /// `None` when the text is no account's.
    account: Option<Account>,
    strand: i64,
    /// Of this strand.
    steps: i64,
    latest: i64,
    balance: i128,
    /// Of the strands before.
    others: i128,
}

impl Walk {
    fn begin(row: &StepRow, report: &mut Report) -> Walk {
        let (id, strand, .., kind, columns) = row;
        report.accounts += 1;
        let account: Option<Account> = id.parse().ok();
        let why = match &account {
            None => Some("this is not an account"),
            Some(_) if kind.is_none() => Some("the account was never opened"),
            Some(known) => {
                let same = kind.as_deref() == Some(known.purpose.kind().as_str());
                (!same || columns.as_ref() != Some(id))
                    .then_some("the account is not as it was opened")
            }
        };
        if let Some(why) = why {
            report.found(Finding::Account { account: id.clone(), why });
        }
        let (strand, latest) = (*strand, i64::MIN);
        Walk { id: id.clone(), account, strand, steps: 0, latest, balance: 0, others: 0 }
    }

    fn step(&mut self, row: &StepRow, report: &mut Report) {
        let (_, strand, latest, seq, at, amount, step, stored, ..) = row;
        if *strand != self.strand {
            self.others += self.balance;
            (self.strand, self.steps, self.latest, self.balance) = (*strand, 0, i64::MIN, 0);
        }
        self.steps += 1;
        self.latest = self.latest.max(*at);
        self.balance += i128::from(*amount);
        let kept = (i128::from(*stored), *step, *latest);
        if (self.balance, self.steps, self.latest) != kept {
            report.found(Finding::Balance {
                account: self.id.clone(),
                place: Place { strand: *strand, seq: *seq },
                stored: *stored,
                computed: self.balance,
            });
            // Told once: what follows is compared with what is stored.
            (self.balance, self.steps, self.latest) = kept;
        }
    }

    fn end(self, report: &mut Report) {
        let Some(account) = &self.account else { return };
        let (kind, sum) = (account.purpose.kind(), self.others + self.balance);
        *report.totals.entry((account.currency, kind)).or_default() += sum;
        let balance = match kind {
            Kind::Asset | Kind::Expense => sum,
            Kind::Liability | Kind::Income => -sum,
        };
        if balance < 0 && !account.purpose.may_be_negative() {
            report.found(Finding::Negative { account: self.id, balance });
        }
    }
}
