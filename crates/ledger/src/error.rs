//! What can go wrong with the ledger.

use values::{Currency, Money};

use crate::Account;

/// Money could not be moved, or the ledger could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// An owner, key, reason or reference that is no plain token: it might carry personal data.
    #[error("the ledger's field {0} holds something that is not an id or a code")]
    NotAToken(&'static str),
    /// Debits and credits of a currency are not equal.
    #[error("the transaction is out of balance by {by} minor units of {}", .currency.code())]
    Unbalanced {
        /// In which currency.
        currency: Currency,
        /// By how much, debits positive.
        by: i128,
    },
    /// Nothing is left to post: all amounts are zero.
    #[error("the transaction moves nothing")]
    Empty,
    /// A debit or credit of less than nothing; the opposite is meant.
    #[error("a debit or credit is negative")]
    Negative,
    /// An amount is beyond what 64 bits hold.
    #[error("the amount is too large")]
    TooLarge,
    /// Tax and commission are more than the total of which they are parts, or one is negative.
    #[error("the parts of an order's money do not fit into its total")]
    Parts,
    /// The amounts cannot be computed.
    #[error(transparent)]
    Money(#[from] values::MoneyError),
    /// A transaction with this key and other content was posted before.
    #[error("the key {0} was used for another transaction")]
    KeyReused(String),
    /// The account does not have as much.
    #[error("{account} has {has}, and {wanted} is wanted of it")]
    Insufficient {
        /// Which account.
        account: Account,
        /// What it has.
        has: Money,
        /// What was wanted of it.
        wanted: Money,
    },
    /// There is no transaction with this key.
    #[error("there is no transaction {0} in the ledger")]
    NoTransaction(String),
    /// What is stored does not fit together; nothing is posted on top of it.
    #[error("the stored ledger does not fit together ({0}); run the ledger's verification")]
    Broken(&'static str),
}

/// A result of the ledger.
pub type Result<T> = std::result::Result<T, Error>;
