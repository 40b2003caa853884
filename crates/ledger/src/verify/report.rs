//! What a verification found, in plain words.

use std::{collections::BTreeMap, fmt};

use values::{Currency, Money};

use crate::{Heads, Kind};

/// How many findings a report lists; the rest is counted.
const LISTED: usize = 20;

/// The result of verifying the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// How many transactions were verified.
    pub transactions: u64,
    /// How many postings they have.
    pub postings: u64,
    /// How many accounts were used.
    pub accounts: u64,
    /// How many transactions the heads from outside covered, if there were any.
    pub older: Option<i64>,
    /// The ends of the strands as they were verified.
    pub heads: Heads,
    /// The sum of the balances of each kind of account, by currency; debits positive.
    pub totals: BTreeMap<(Currency, Kind), i128>,
    /// What does not fit, the first first.
    pub findings: Vec<Finding>,
    /// How many more findings there are than are listed.
    pub more: u64,
}

/// A place in the journal; numbers count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The strand.
    pub strand: i64,
    /// The number on it.
    pub seq: i64,
}

/// One thing that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// No transaction stands at the places from here on.
    Missing {
        /// The first place.
        place: Place,
        /// How many in a row.
        count: i64,
    },
    /// The transaction is not what was posted, or does not follow the one before it.
    Changed {
        /// Where.
        place: Place,
        /// Its key, as it is stored.
        key: String,
    },
    /// The transaction does not sum to zero.
    Unbalanced {
        /// Where.
        place: Place,
        /// Its key, as it is stored.
        key: String,
        /// In which currency.
        currency: String,
        /// By how much, debits positive.
        by: i128,
    },
    /// Postings of the transaction are missing, or there are too many.
    Lines {
        /// Where.
        place: Place,
        /// Its key, as it is stored.
        key: String,
        /// How many it has.
        has: u64,
        /// How many were posted.
        posted: i64,
    },
    /// Postings stand where no transaction is.
    Stray {
        /// Where.
        place: Place,
    },
    /// Something stands outside of the strand, where nothing was posted.
    Outside {
        /// The first place.
        place: Place,
    },
    /// The strand itself is missing.
    NoStrand {
        /// Which.
        strand: i64,
    },
    /// The balance beside a posting is not the one before it plus the amount, or its number and
    /// instant do not follow.
    Balance {
        /// Which account.
        account: String,
        /// At which posting.
        place: Place,
        /// What is stored.
        stored: i64,
        /// What the postings give.
        computed: i128,
    },
    /// The account is not as it was opened, or was never opened.
    Account {
        /// Which account.
        account: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// The balance is negative, and must not be.
    Negative {
        /// Which account.
        account: String,
        /// Its balance, in its own sense.
        balance: i128,
    },
    /// The strand is shorter than it was: its end was cut off.
    Shorter {
        /// The place that the heads from outside know as the last.
        place: Place,
    },
    /// The strand is not the one that the heads from outside know: its history was rewritten.
    Forked {
        /// The place at which they differ at the latest.
        place: Place,
    },
}

impl Report {
    /// Whether everything fits.
    pub fn holds(&self) -> bool {
        self.findings.is_empty()
    }

    pub(crate) fn found(&mut self, finding: Finding) {
        if self.findings.len() < LISTED {
            self.findings.push(finding);
        } else {
            self.more += 1;
        }
    }
}

impl Finding {
    /// A stable word for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Finding::Missing { .. } => "missing",
            Finding::Changed { .. } => "changed",
            Finding::Unbalanced { .. } => "unbalanced",
            Finding::Lines { .. } => "lines",
            Finding::Stray { .. } => "stray",
            Finding::Outside { .. } => "outside",
            Finding::NoStrand { .. } => "no-strand",
            Finding::Balance { .. } => "balance",
            Finding::Account { .. } => "account",
            Finding::Negative { .. } => "negative",
            Finding::Shorter { .. } => "shorter",
            Finding::Forked { .. } => "forked",
        }
    }

    /// The first place that is in doubt, where the finding has one.
    pub fn place(&self) -> Option<Place> {
        match self {
            Finding::Missing { place, .. }
            | Finding::Changed { place, .. }
            | Finding::Unbalanced { place, .. }
            | Finding::Lines { place, .. }
            | Finding::Stray { place }
            | Finding::Outside { place }
            | Finding::Balance { place, .. }
            | Finding::Shorter { place }
            | Finding::Forked { place } => Some(*place),
            Finding::NoStrand { .. } | Finding::Account { .. } | Finding::Negative { .. } => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "strand {}, number {}", self.strand, self.seq)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Ledger: {} transactions with {} postings on {} accounts",
            self.transactions, self.postings, self.accounts
        )?;
        if let Some(older) = self.older {
            writeln!(f, "Earlier heads compared: of {older} transactions")?;
        }
        for ((currency, kind), sum) in &self.totals {
            let turned = match kind {
                Kind::Asset | Kind::Expense => *sum,
                Kind::Liability | Kind::Income => -sum,
            };
            match i64::try_from(turned) {
                Ok(minor) => {
                    let money = Money { minor, currency: *currency };
                    writeln!(f, "  {:<10} {money:>24}", kind.as_str())?;
                }
                Err(_) => {
                    let code = currency.code();
                    writeln!(f, "  {:<10} {turned:>24} minor units of {code}", kind.as_str())?;
                }
            }
        }
        if self.holds() {
            return writeln!(f, "Everything holds.");
        }
        writeln!(f, "The ledger does NOT hold:")?;
        for finding in &self.findings {
            writeln!(f, "- {finding}")?;
        }
        if self.more > 0 {
            writeln!(f, "- and {} more", self.more)?;
        }
        Ok(())
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Missing { place, count: 1 } => {
                write!(f, "{place}: the transaction is missing")
            }
            Finding::Missing { place, count } => {
                write!(f, "{place}: the transaction and the {} after it are missing", count - 1)
            }
            Finding::Changed { place, key } => write!(
                f,
                "{place}: {key} is not what was posted there, or does not follow the one before it"
            ),
            Finding::Unbalanced { place, key, currency, by } => write!(
                f,
                "{place}: {key} does not sum to zero: it is {by} minor units of {currency} off"
            ),
            Finding::Lines { place, key, has, posted } => {
                write!(f, "{place}: {key} was posted with {posted} lines and has {has}")
            }
            Finding::Stray { place } => {
                write!(f, "{place}: there are postings, but no transaction")
            }
            Finding::Outside { place } => {
                write!(f, "{place}: something stands where nothing was posted")
            }
            Finding::NoStrand { strand } => {
                write!(f, "strand {strand}: its size is no longer stored")
            }
            Finding::Balance { account, place, stored, computed } => write!(
                f,
                "{account}, {place}: the balance beside the posting is {stored}, the postings give \
                 {computed}; or its number or latest instant does not follow"
            ),
            Finding::Account { account, why } => write!(f, "{account}: {why}"),
            Finding::Negative { account, balance } => {
                write!(f, "{account}: the balance is {balance} and must not be negative")
            }
            Finding::Shorter { place } => write!(
                f,
                "{place}: the earlier heads know a transaction here: the strand was cut short since"
            ),
            Finding::Forked { place } => write!(
                f,
                "{place}: not the transaction that the earlier heads know: history was rewritten \
                 here or before"
            ),
        }
    }
}
