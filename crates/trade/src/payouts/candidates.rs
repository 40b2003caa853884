//! Who would be paid now, and who would not and why: what an operator looks at before a run, and what a
//! run is drawn up from.

use super::{AccountId, Rules, store};
use crate::error::Result;
use ledger::Purpose;
use shop::exchange::{self, Table};
use shop::sellers::{self, Status, Store, StoreId};
use std::collections::{BTreeMap, HashMap, HashSet};
use values::{Currency, Money, Time};
use web::App;

/// A store that is owed something, or owes.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The store.
    pub store: Store,
    /// What it is owed, in its currency, after what it owes in others; negative when it owes.
    pub owed: Money,
    /// What stands in other currencies, to be brought into the store's.
    pub foreign: Vec<Money>,
    /// Where it would go, or why nothing goes.
    pub outcome: Outcome,
}

/// What a run would do for a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All that it is owed is paid to this account.
    Pays(AccountId),
    /// Nothing is paid.
    Waits(Why),
}

/// Why nothing is paid to a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It owes us something.
    Owes,
    /// It is owed less than the least that is paid.
    Little,
    /// It has named no account.
    NoAccount,
    /// Its account has taken the place of another one a short while ago.
    NewAccount,
    /// The operator has closed its doors.
    Suspended,
    /// A run that has not begun yet pays it already.
    InRun,
}

impl Why {
    /// The word in JSON and in keys of texts: `payouts-why-…`.
    pub const fn code(self) -> &'static str {
        match self {
            Why::Owes => "owes",
            Why::Little => "little",
            Why::NoAccount => "no-account",
            Why::NewAccount => "new-account",
            Why::Suspended => "suspended",
            Why::InRun => "in-run",
        }
    }
}

/// All stores with something on their accounts, by their ids.
///
/// # Errors
/// When the database does not answer.
pub async fn all(app: &App) -> Result<Vec<Candidate>> {
    let now = app.clock.now();
    let balances = balances(app).await?;
    let ids: Vec<StoreId> = balances.keys().cloned().collect();
    let accounts: HashMap<StoreId, (AccountId, Time, bool)> =
        store::accounts_in_use(&app.db).await?.into_iter().collect();
    let waiting: HashSet<StoreId> = store::drawn_up_stores(&app.db).await?.into_iter().collect();
    let today = now.timestamp().to_zoned(jiff::tz::TimeZone::UTC).date();
    let table = exchange::on(&app.db, today).await?;
    let rules = Rules::of(app);
    let mut stores = sellers::by_ids(&app.db, &ids).await?;
    stores.sort_by(|one, other| one.id.cmp(&other.id));
    let mut candidates = Vec::with_capacity(stores.len());
    for store in stores {
        let held = balances.get(&store.id).map(Vec::as_slice).unwrap_or_default();
        let (owed, foreign) = brought_together(held, store.currency, &table)?;
        if owed.minor == 0 && foreign.is_empty() {
            continue;
        }
        let account = accounts.get(&store.id);
        let settled = now.plus_seconds(-crate::rules::days(rules.new_account_days));
        let outcome = match account {
            _ if owed.minor <= 0 => Outcome::Waits(Why::Owes),
            _ if waiting.contains(&store.id) => Outcome::Waits(Why::InRun),
            _ if store.status == Status::Suspended => Outcome::Waits(Why::Suspended),
            _ if owed.minor < least(rules, store.currency, &table) => Outcome::Waits(Why::Little),
            None => Outcome::Waits(Why::NoAccount),
            Some((_, since, true)) if *since > settled => Outcome::Waits(Why::NewAccount),
            Some((account, ..)) => Outcome::Pays(account.clone()),
        };
        candidates.push(Candidate { store, owed, foreign, outcome });
    }
    Ok(candidates)
}

/// What stores have on their accounts, in all currencies, without empty accounts.
async fn balances(app: &App) -> Result<BTreeMap<StoreId, Vec<Money>>> {
    const AT_ONCE: u32 = 500;
    let mut balances: BTreeMap<StoreId, Vec<Money>> = BTreeMap::new();
    let mut last = None;
    loop {
        let page = ledger::accounts_for(&app.db, Purpose::Payable, last.as_ref(), AT_ONCE).await?;
        let full = page.len() == AT_ONCE as usize;
        last = page.last().map(|holding| holding.account.clone());
        for holding in page.into_iter().filter(|holding| holding.balance.minor != 0) {
            if let Ok(store) = holding.account.owner.as_str().parse() {
                balances.entry(store).or_default().push(holding.balance);
            }
        }
        if !full {
            return Ok(balances);
        }
    }
}

/// What a store is owed in its currency when all others are brought into it, and those others. What has
/// no rate today stays where it is.
fn brought_together(held: &[Money], own: Currency, table: &Table) -> Result<(Money, Vec<Money>)> {
    let mut owed = Money::zero(own);
    let mut foreign = Vec::new();
    for amount in held {
        if let Some(worth) = table.convert(*amount, own) {
            owed = owed.plus(worth).map_err(ledger::Error::from)?;
        }
        if amount.currency != own {
            foreign.push(*amount);
        }
    }
    Ok((owed, foreign))
}

/// The least that is paid out in a currency.
fn least(rules: Rules, currency: Currency, table: &Table) -> i64 {
    let euro = Currency::parse("EUR").ok();
    let least = euro.map(|euro| Money { minor: rules.least_cents, currency: euro });
    let in_it = least.and_then(|least| table.convert(least, currency));
    in_it.map_or(1, |least| least.minor.max(1))
}
