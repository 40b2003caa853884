//! Money to sellers. What a store is owed in the ledger ([`ledger::Purpose::Payable`]) is paid out in
//! **runs**: [`draw_up`] writes down who gets how much, which can be looked at; [`start`] sets the money
//! aside, payout by payout; the bank is given a file (`file`), and what it answers is entered
//! ([`paid`], [`failed`], [`returned`]) or comes as a file of results ([`results`]).
//!
//! ```text
//! run      drawn-up ──start──▶ begun ──all answered──▶ done        drawn-up ──▶ given-up
//! payout   drawn-up ──start──▶ begun ──▶ paid ──▶ returned
//!                                  └───▶ failed
//! ```
//!
//! A store that owes us something gets nothing until it is earned ([`candidates`]): what it owes in one
//! currency is taken from another first (`netting`). Every move has a key made of the payout's id, so
//! that whatever is pressed twice, or by two people, or by two processes, happens once.
//!
//! Bank details are sealed in the database and masked on pages ([`account`]). A store's own view of its
//! money is [`balance`].

pub mod account;
pub mod api;
pub mod balance;
pub mod candidates;
pub mod file;
mod mails;
mod netting;
mod operator;
pub mod results;
mod run;
mod seller;
mod settle;
pub mod store;
mod weekly;

pub use account::BankAccount;
pub use run::{By, draw_up, give_up, go_on, start};
pub(crate) use seller::own_store;
pub use settle::{failed, paid, returned};
pub use store::{Payout, Run};
pub use weekly::keep as keep_weekly;

use web::App;

values::id!(
    /// A run of payouts.
    RunId,
    "prn"
);
values::id!(
    /// A payout to a store.
    PayoutId,
    "pyo"
);
values::id!(
    /// Where a store's payouts go.
    AccountId,
    "bnk"
);

/// How payouts are made; an operator may set others by putting them into the house as a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The least that is paid out, in cents of the euro or what that is in another currency.
    pub least_cents: i64,
    /// For how many days nothing goes to an account that has taken the place of another one: time to
    /// notice that it was not the seller who changed it.
    pub new_account_days: i64,
    /// Whether a run is drawn up and started by itself every Monday.
    pub weekly: bool,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules { least_cents: 1_000, new_account_days: 3, weekly: false }
    }
}

impl Rules {
    /// The rules of this house.
    pub fn of(app: &App) -> Rules {
        app.has::<Rules>().map_or_else(Rules::default, |rules| *rules)
    }
}

/// The routes of payouts: pages of operator and seller, and the API.
pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = operator::routes();
    routes.extend(seller::routes());
    routes.extend(api::routes());
    routes
}
