//! A transaction before it is posted: debits and credits are gathered, and either balance or are
//! nothing that can be posted.

use std::collections::{BTreeMap, BTreeSet};

use values::{Currency, Money};

use crate::{Account, Error, Owner, Purpose, Result, account::token};

/// A transaction being drawn up.
#[derive(Debug, Clone)]
pub struct Draft {
    reason: &'static str,
    reference: String,
    key: String,
    /// By account, debits positive. One account stands in a transaction once: what is moved on it
    /// several times is added up.
    amounts: BTreeMap<Account, i128>,
    covered: BTreeSet<Account>,
    negative: bool,
}

/// A transaction whose debits and credits are equal in each currency: the one thing that can be
/// posted. Made by [`Draft::balanced`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balanced {
    reason: &'static str,
    reference: String,
    key: String,
    lines: Vec<Line>,
    covered: BTreeSet<Account>,
}

/// One account's part in a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which account.
    pub account: Account,
    /// In minor units; debits positive, credits negative, never zero.
    pub amount: i64,
}

impl Draft {
    /// Begins a transaction. The `reason` is a stable word (`order.held`), the `reference` the id
    /// of what it is about, and the `key` makes it the same transaction however often it is asked
    /// for: derive it from what happened (`hold:ord_01…`), never from chance.
    pub fn new(reason: &'static str, reference: &str, key: &str) -> Draft {
        Draft {
            reason,
            reference: reference.to_owned(),
            key: key.to_owned(),
            amounts: BTreeMap::new(),
            covered: BTreeSet::new(),
            negative: false,
        }
    }

    /// Debits an account.
    pub fn debit(self, purpose: Purpose, owner: &Owner, amount: Money) -> Draft {
        self.add(purpose, owner, amount.currency, amount.minor.into(), amount.minor)
    }

    /// Credits an account.
    pub fn credit(self, purpose: Purpose, owner: &Owner, amount: Money) -> Draft {
        self.add(purpose, owner, amount.currency, -i128::from(amount.minor), amount.minor)
    }

    /// Says that what is taken from this account must be there, though the account may be negative.
    pub fn covered(mut self, purpose: Purpose, owner: &Owner, currency: Currency) -> Draft {
        self.covered.insert(Account { currency, purpose, owner: owner.clone() });
        self
    }

    /// The transaction, if its debits and credits are equal in each currency.
    ///
    /// # Errors
    /// [`Error::Unbalanced`], [`Error::Empty`], [`Error::Negative`], [`Error::TooLarge`],
    /// [`Error::NotAToken`].
    pub fn balanced(self) -> Result<Balanced> {
        token("key", &self.key, 200, b"_-.:/")?;
        token("reason", self.reason, 80, b"_-.")?;
        token("reference", &self.reference, 100, b"_-.:")?;
        if self.negative {
            return Err(Error::Negative);
        }
        let mut sums: BTreeMap<Currency, i128> = BTreeMap::new();
        let mut lines = Vec::new();
        for (account, amount) in self.amounts {
            // Sums of 64-bit amounts: 2^64 of them would have to be drafted to overflow these.
            *sums.entry(account.currency).or_default() += amount;
            let amount = i64::try_from(amount).map_err(|_| Error::TooLarge)?;
            if amount != 0 {
                lines.push(Line { account, amount });
            }
        }
        if let Some((currency, by)) = sums.into_iter().find(|(_, sum)| *sum != 0) {
            return Err(Error::Unbalanced { currency, by });
        }
        if lines.is_empty() {
            return Err(Error::Empty);
        }
        Ok(Balanced {
            reason: self.reason,
            reference: self.reference,
            key: self.key,
            lines,
            covered: self.covered,
        })
    }

    fn add(
        mut self,
        purpose: Purpose,
        owner: &Owner,
        currency: Currency,
        amount: i128,
        given: i64,
    ) -> Draft {
        self.negative |= given < 0;
        let account = Account { currency, purpose, owner: owner.clone() };
        *self.amounts.entry(account).or_default() += amount;
        self
    }
}

impl Balanced {
    /// Why: a stable word.
    pub fn reason(&self) -> &str {
        self.reason
    }

    /// The id of what it is about.
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// What makes it the same transaction when it is asked for again.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its lines, by account.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The lines that take from an account which must have what is taken.
    pub(crate) fn guarded(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| {
            let purpose = line.account.purpose;
            let takes = purpose.kind().turned(line.amount).is_ok_and(|amount| amount < 0);
            takes && (!purpose.may_be_negative() || self.covered.contains(&line.account))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64, code: &str) -> Money {
        Money { minor, currency: Currency::parse(code).expect("a code") }
    }

    fn draft() -> Draft {
        Draft::new("order.held", "ord_1", "hold:ord_1")
    }

    #[test]
    fn what_does_not_balance_in_each_currency_is_nothing_that_can_be_posted() {
        let us = Owner::platform();
        let off = draft()
            .debit(Purpose::Bank, &us, money(5, "EUR"))
            .credit(Purpose::Commission, &us, money(5, "USD"))
            .balanced();
        assert!(matches!(off, Err(Error::Unbalanced { by: 5, .. })), "{off:?}");
        let off = draft()
            .debit(Purpose::Bank, &us, money(5, "EUR"))
            .credit(Purpose::Commission, &us, money(4, "EUR"))
            .balanced();
        assert!(matches!(off, Err(Error::Unbalanced { by: 1, .. })), "{off:?}");
        assert!(matches!(draft().balanced(), Err(Error::Empty)));
    }

    #[test]
    fn an_account_stands_once_and_lines_of_nothing_go() {
        let us = Owner::platform();
        let balanced = draft()
            .debit(Purpose::Bank, &us, money(5, "EUR"))
            .debit(Purpose::Bank, &us, money(2, "EUR"))
            .credit(Purpose::Commission, &us, money(7, "EUR"))
            .credit(Purpose::Tax, &us, money(0, "EUR"))
            .balanced()
            .expect("balances");
        let lines: Vec<_> = balanced.lines().iter().map(|line| line.amount).collect();
        assert_eq!(lines, [7, -7]);
    }

    #[test]
    fn negative_and_overlarge_amounts_and_names_of_people_are_refused() {
        let us = Owner::platform();
        let less = draft().debit(Purpose::Bank, &us, money(-5, "EUR")).credit(
            Purpose::Commission,
            &us,
            money(-5, "EUR"),
        );
        assert!(matches!(less.balanced(), Err(Error::Negative)));
        let most = money(i64::MAX, "EUR");
        let more = draft()
            .debit(Purpose::Bank, &us, most)
            .debit(Purpose::Bank, &us, most)
            .credit(Purpose::Tax, &us, most)
            .credit(Purpose::Commission, &us, most);
        assert!(matches!(more.balanced(), Err(Error::TooLarge)));
        for (reference, key) in [("Ana María", "k"), ("ord_1", ""), ("ord_1", "a b")] {
            let named = Draft::new("order.held", reference, key).balanced();
            assert!(matches!(named, Err(Error::NotAToken(_))));
        }
    }
}
