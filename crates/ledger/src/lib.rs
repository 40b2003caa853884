//! The journal on which all money stands: double entry, integer minor units, added to and never
//! changed. It knows accounts, amounts and references, and nothing of orders.
//!
//! ```
//! # use ledger::{Draft, Owner, Purpose, moves};
//! # use values::Money;
//! # fn example(provider: &Owner, order: &Owner, paid: Money) -> ledger::Result<()> {
//! // What is posted is balanced: there is no other way to make a `Balanced`.
//! let balanced = Draft::new("order.held", "ord_01", "hold:ord_01")
//!     .debit(Purpose::Clearing, provider, paid)
//!     .credit(Purpose::Escrow, order, paid)
//!     .balanced()?;
//! // ledger::post(&tx, &balanced, clock.now()).await?; // in the transaction of its deed
//! # Ok(()) }
//! ```
//!
//! - [`moves`] are the moves of an order's money, each saying what it debits and credits: authorise,
//!   hold, release, refund, claw back, reserve, pay out, exchange. A slice uses these.
//! - [`post`] enters a [`Balanced`] transaction in the database transaction of its deed. Its key
//!   makes it the same transaction however often it is asked for.
//! - [`balance`], [`accounts_of`], [`accounts_for`], [`statement`], [`transaction`] and [`about`] read.
//! - [`verify`] reads the whole journal, computes everything again, and names what does not fit.
//!
//! **Strands.** A journal with one sequence would let one order commit at a time, for each would
//! wait for the last. So the journal is [`STRANDS`] sequences. Whoever posts takes a strand that
//! nobody else holds (on SQLite, where one writes at a time, always the first), and is alone on it
//! until the transaction ends: it continues the strand's hash chain, and writes beside each posting
//! the balance that its account has on this strand. The balance of an account is the sum of its
//! parts. Nothing that is written is ever written again but a strand's size.
//!
//! Amounts are stored with debits positive and credits negative. What is read comes in the account's
//! own sense: what is owed to a seller is positive, though it is a credit.
//!
//! What the journal cannot know by itself: who may drop triggers and rewrites a whole strand, hashes
//! and all, is found only by [`Heads`] that somebody kept outside. So keep some.

mod account;
mod bench;
mod draft;
mod entry;
mod error;
pub mod moves;
mod post;
mod read;
mod statement;
mod store;
mod verify;

pub use account::{Account, Kind, Owner, Purpose};
pub use bench::{Bench, bench};
pub use draft::{Balanced, Draft, Line};
pub use error::{Error, Result};
pub use post::{Posted, post};
pub use read::{
    Holding, Transaction, about, accounts_for, accounts_of, balance, balance_before, transaction,
};
pub use statement::{Entry, Period, Statement, statement};
pub use verify::{BadHeads, Finding, Heads, Place, Report, heads, verify};

/// How many sequences the journal has; as many can post at the same moment.
pub const STRANDS: i64 = 64;

/// The tables of the ledger, and the triggers that keep them.
pub static MIGRATIONS: &[db::Migration] = &[db::migration!("0040_ledger", pair)];
