//! What a store has with us: what it can be paid, what is held until buyers have their goods, what is on
//! its way, what it was paid.

use super::store;
use crate::error::Result;
use db::Query;
use ledger::{Owner, Purpose};
use shop::sellers::StoreId;
use values::Money;

/// The money of a store, by currency; amounts of zero are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What it is owed; negative when it owes.
    pub payable: Vec<Money>,
    /// What is held for orders that are not complete, less the commission.
    pub held: Vec<Money>,
    /// What is on its way to its bank.
    pub on_its_way: Vec<Money>,
    /// What it was paid so far.
    pub paid: Vec<Money>,
}

/// What a store has with us.
///
/// # Errors
/// When the database does not answer.
pub async fn of(q: &impl Query, own: &StoreId) -> Result<Balance> {
    let accounts = ledger::accounts_of(q, &Owner::new(own.as_str())?).await?;
    let payable = accounts.into_iter().filter(|it| it.account.purpose == Purpose::Payable);
    Ok(Balance {
        payable: something(payable.map(|it| it.balance).collect()),
        held: something(store::held(q, own).await?),
        on_its_way: something(store::in_state(q, own, "begun").await?),
        paid: something(store::in_state(q, own, "paid").await?),
    })
}

fn something(amounts: Vec<Money>) -> Vec<Money> {
    amounts.into_iter().filter(|amount| amount.minor != 0).collect()
}
