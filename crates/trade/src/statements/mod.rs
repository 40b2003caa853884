//! Statements: what was entered on a store's account in a month, entry by entry, with the number of the
//! order or payout, what the order was and what the marketplace took of it, and the balance after each.
//! They are read from the ledger each time, so that they cannot differ from it.

mod api;
mod month;
mod pages;
mod papers;
mod store;

pub use month::{Month, months};

use crate::error::Result;
use db::Query;
use ledger::{Account, Owner, Period, Purpose};
use shop::sellers::Store;
use std::collections::HashMap;
use values::{Money, Time};

/// A statement, or the first part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Of which month and currency.
    pub month: Month,
    /// The balance before the month.
    pub opening: Money,
    /// The entries, the earliest first.
    pub lines: Vec<Line>,
    /// The balance after the month, or until now.
    pub closing: Money,
    /// How many entries were asked for and are not here: there are more when it is not all.
    pub is_whole: bool,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When.
    pub at: Time,
    /// Why: a word of the ledger, such as `order.released`.
    pub reason: String,
    /// The number of the order or payout; an id where there is none.
    pub number: String,
    /// What the buyer paid for the order, and the commission on it: where it is released.
    pub order: Option<(Money, Money)>,
    /// What it added, or took.
    pub amount: Money,
    /// The balance after it.
    pub balance: Money,
}

/// How many entries are read at once.
const AT_ONCE: u32 = 500;

/// The statement of a store for a month, with at most so many entries.
///
/// # Errors
/// When the database does not answer.
pub async fn of(q: &impl Query, own: &Store, month: Month, most: usize) -> Result<Statement> {
    let owner = Owner::new(own.id.as_str())?;
    let account = Account { currency: month.currency, purpose: Purpose::Payable, owner };
    let period = Period { from: month.first, to: month.end() };
    let opening = ledger::balance_before(q, &account, period.from).await?;
    let closing = ledger::balance_before(q, &account, period.to).await?;
    let mut lines = Vec::new();
    let mut after: Option<String> = None;
    let is_whole = loop {
        let page = ledger::statement(q, &account, period, after.as_deref(), AT_ONCE).await?;
        named(q, page.entries, &mut lines).await?;
        after = page.next;
        match after {
            None => break lines.len() <= most,
            Some(_) if lines.len() >= most => break false,
            Some(_) => {}
        }
    };
    lines.truncate(most);
    Ok(Statement { month, opening, lines, closing, is_whole })
}

/// Entries with the numbers that people know.
async fn named(q: &impl Query, entries: Vec<ledger::Entry>, lines: &mut Vec<Line>) -> Result<()> {
    let references: Vec<&str> = entries.iter().map(|entry| entry.reference.as_str()).collect();
    let orders: HashMap<String, store::Sold> = store::orders(q, &references).await?;
    let payouts: HashMap<String, String> = store::payouts(q, &references).await?;
    for entry in entries {
        let sold = orders.get(&entry.reference);
        let number = sold.map(|sold| &sold.number).or_else(|| payouts.get(&entry.reference));
        let released = entry.reason == "order.released";
        lines.push(Line {
            at: entry.at,
            number: number.unwrap_or(&entry.reference).clone(),
            order: sold.filter(|_| released).map(|sold| (sold.total, sold.commission)),
            reason: entry.reason,
            amount: entry.amount,
            balance: entry.balance,
        });
    }
    Ok(())
}

pub(crate) fn routes() -> Vec<accounts::Route> {
    let mut routes = pages::routes();
    routes.extend(api::routes());
    routes
}

/// The end of the key of the text for a reason: `order-released`.
fn reason_code(reason: &str) -> String {
    const KNOWN: [&str; 12] = [
        "order.released",
        "order.clawed-back",
        "money.exchanged",
        "money.exchanged-back",
        "payout.begun",
        "payout.failed",
        "payout.returned",
        "dispute.reserved",
        "dispute.unreserved",
        "seller.claimed",
        "seller.netted",
        "order.refunded",
    ];
    match KNOWN.contains(&reason) {
        true => reason.replace('.', "-"),
        false => "other".to_owned(),
    }
}
