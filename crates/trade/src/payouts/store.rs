//! All SQL of payouts.

use super::account::Shown;
use super::{AccountId, BankAccount, PayoutId, RunId};
use crate::rows;
use db::{FromRow, Query, Result, Row, Tx, Value, params};
use shop::sellers::StoreId;
use values::{Currency, Money, Time};

/// A run of payouts.
#[derive(Clone, Debug)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// `drawn-up`, `begun`, `done`, `given-up`.
    pub state: String,
    /// Who drew it up: a member of staff; none when it was the clock.
    pub by: Option<String>,
    /// When it was drawn up.
    pub created: Time,
    /// When it ended.
    pub done: Option<Time>,
    /// How many payouts it has.
    pub payouts: i64,
}

/// A payout to a store.
#[derive(Clone, Debug)]
pub struct Payout {
    /// Its id.
    pub id: PayoutId,
    /// For people, and on the bank's statement.
    pub number: String,
    /// Of which run.
    pub run: RunId,
    /// To which store.
    pub store: StoreId,
    /// How much.
    pub amount: Money,
    /// To which account.
    pub account: Option<AccountId>,
    /// `drawn-up`, `begun`, `paid`, `failed`, `returned`, `given-up`.
    pub state: String,
    /// Why it was not paid: a code.
    pub failure: Option<String>,
    /// When it was drawn up.
    pub created: Time,
    /// When the bank answered.
    pub settled: Option<Time>,
}

const RUN: &str = "r.id, r.state, r.by_id, r.created, r.done,
    (select count(*) from payout p where p.run_id = r.id)";
const PAYOUT: &str =
    "id, coalesce(number, ''), run_id, store_id, amount_minor, currency, account_id,
    state, failure, created, settled";

/// Runs, the newest first; `before` (an id) begins the next page.
pub async fn runs(q: &impl Query, before: Option<&str>, limit: i64) -> Result<Vec<Run>> {
    let sql = format!("select {RUN} from payout_run r where r.id < $1 order by r.id desc limit $2");
    q.rows(&sql, &params![before.unwrap_or("~"), limit]).await
}

/// One run.
pub async fn run(q: &impl Query, id: &RunId) -> Result<Option<Run>> {
    q.opt(&format!("select {RUN} from payout_run r where r.id = $1"), &params![id.as_str()]).await
}

/// The run that a key drew up.
pub async fn run_by_key(q: &impl Query, key: &str) -> Result<Option<Run>> {
    q.opt(&format!("select {RUN} from payout_run r where r.key = $1"), &params![key]).await
}

/// The payouts of a run.
pub async fn of_run(q: &impl Query, run: &RunId) -> Result<Vec<Payout>> {
    let sql = format!("select {PAYOUT} from payout where run_id = $1 order by id");
    q.rows(&sql, &params![run.as_str()]).await
}

/// The payouts of a store that have begun, the newest first; `before` (an id) begins the next page.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Payout>> {
    let sql = format!(
        "select {PAYOUT} from payout where store_id = $1 and id < $2
           and state not in ('drawn-up', 'given-up') order by id desc limit $3"
    );
    q.rows(&sql, &params![store.as_str(), before.unwrap_or("~"), limit]).await
}

/// One payout.
pub async fn by_id(q: &impl Query, id: &PayoutId) -> Result<Option<Payout>> {
    q.opt(&format!("select {PAYOUT} from payout where id = $1"), &params![id.as_str()]).await
}

/// The payout with a number.
pub async fn by_number(q: &impl Query, number: &str) -> Result<Option<Payout>> {
    q.opt(&format!("select {PAYOUT} from payout where number = $1"), &params![number]).await
}

/// The stores that a run which has not begun would pay.
pub(super) async fn drawn_up_stores(q: &impl Query) -> Result<Vec<StoreId>> {
    let sql = "select p.store_id from payout p join payout_run r on r.id = p.run_id
               where p.state = 'drawn-up' and r.state in ('drawn-up', 'begun')";
    let rows: Vec<(String,)> = q.rows(sql, &[]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a store's id".to_owned())))
        .collect()
}

/// Runs that have begun and whose money is not all set aside.
pub(super) async fn unfinished(q: &impl Query) -> Result<Vec<RunId>> {
    let sql = "select r.id from payout_run r where r.state = 'begun' and exists (
                 select 1 from payout p where p.run_id = r.id and p.state = 'drawn-up')
               order by r.id";
    let rows: Vec<(String,)> = q.rows(sql, &[]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a run's id".to_owned())))
        .collect()
}

/// Writes a run; false when its key has drawn one up already.
pub(super) async fn add_run(
    tx: &Tx,
    id: &RunId,
    by: Option<String>,
    key: &str,
    now: Time,
) -> Result<bool> {
    let sql = "insert into payout_run (id, state, version, by_id, created, key)
               values ($1, 'drawn-up', 1, $2, $3, $4) on conflict (key) do nothing";
    Ok(tx.exec(sql, &params![id.as_str(), by, now, key]).await? == 1)
}

pub(super) async fn add_payouts(tx: &Tx, payouts: &[Payout]) -> Result<()> {
    let mut values: Vec<Value> = Vec::with_capacity(payouts.len() * 10);
    for payout in payouts {
        values.extend(params![
            payout.id.as_str(),
            &payout.number,
            payout.run.as_str(),
            payout.store.as_str(),
            payout.amount.minor,
            payout.amount.currency.code(),
            payout.account.as_ref().map(|id| id.as_str()),
            &payout.state,
            1_i64,
            payout.created
        ]);
    }
    let columns = "payout (id, number, run_id, store_id, amount_minor, currency, account_id, state,
        version, created)";
    rows::insert(tx, columns, 10, values).await
}

/// Compare-and-set of a run's state; false when it was another.
pub(super) async fn set_run(
    tx: &Tx,
    id: &RunId,
    from: &str,
    to: &str,
    done: Option<Time>,
) -> Result<bool> {
    let sql = "update payout_run set state = $3, done = $4, version = version + 1
               where id = $1 and state = $2";
    Ok(tx.exec(sql, &params![id.as_str(), from, to, done]).await? == 1)
}

/// Ends a run whose payouts are all answered.
pub(super) async fn end_run(tx: &Tx, id: &RunId, now: Time) -> Result<()> {
    let sql = "update payout_run set state = 'done', done = $2, version = version + 1
               where id = $1 and state = 'begun' and not exists (
                 select 1 from payout p where p.run_id = $1 and p.state in ('drawn-up', 'begun'))";
    tx.exec(sql, &params![id.as_str(), now]).await.map(|_| ())
}

pub(super) async fn give_up_payouts(tx: &Tx, run: &RunId, now: Time) -> Result<()> {
    let sql = "update payout set state = 'given-up', settled = $2, version = version + 1
               where run_id = $1 and state = 'drawn-up'";
    tx.exec(sql, &params![run.as_str(), now]).await.map(|_| ())
}

/// Compare-and-set of a payout's state; false when it was another.
pub(super) async fn advance(
    tx: &Tx,
    payout: &Payout,
    (from, to): (&str, &str),
    failure: Option<&str>,
    settled: Option<Time>,
) -> Result<bool> {
    let sql = "update payout set state = $3, failure = $4, settled = $5, version = version + 1
               where id = $1 and state = $2";
    Ok(tx.exec(sql, &params![payout.id.as_str(), from, to, failure, settled]).await? == 1)
}

/// The account of a store, as it is shown.
pub(super) async fn account_of(q: &impl Query, store: &StoreId) -> Result<Option<Shown>> {
    let sql = "select id, masked, country, created from payout_account
               where store_id = $1 and replaced is null";
    q.opt(sql, &params![store.as_str()]).await
}

/// The accounts in use: of which store, since when, and whether another was there before.
pub(super) async fn accounts_in_use(
    q: &impl Query,
) -> Result<Vec<(StoreId, (AccountId, Time, bool))>> {
    let sql = "select a.store_id, a.id, a.created, (select count(*) from payout_account b
                 where b.store_id = a.store_id and b.replaced is not null)
               from payout_account a where a.replaced is null";
    let rows: Vec<(String, String, Time, i64)> = q.rows(sql, &[]).await?;
    rows.into_iter()
        .map(|(store, account, since, before)| {
            let stored = || db::Error::Stored("ids of a bank account".to_owned());
            let (store, account) = (store.parse().ok(), account.parse().ok());
            let (store, account) = store.zip(account).ok_or_else(stored)?;
            Ok((store, (account, since, before > 0)))
        })
        .collect()
}

/// A sealed account.
pub(super) async fn sealed(q: &impl Query, id: &AccountId) -> Result<Option<Vec<u8>>> {
    let sql = "select sealed from payout_account where id = $1 and sealed is not null";
    Ok(q.opt::<(Vec<u8>,)>(sql, &params![id.as_str()]).await?.map(|(sealed,)| sealed))
}

pub(super) async fn replace_account(tx: &Tx, store: &StoreId, now: Time) -> Result<()> {
    let sql = "update payout_account set replaced = $2 where store_id = $1 and replaced is null";
    tx.exec(sql, &params![store.as_str(), now]).await.map(|_| ())
}

pub(super) async fn add_account(
    tx: &Tx,
    (id, store): (&AccountId, &StoreId),
    account: &BankAccount,
    sealed: &[u8],
    now: Time,
) -> Result<()> {
    let sql = "insert into payout_account (id, store_id, sealed, masked, country, created)
               values ($1, $2, $3, $4, $5, $6)";
    let (masked, country) = (account.masked(), account.country.code());
    let params = params![id.as_str(), store.as_str(), sealed, masked, country, now];
    tx.exec(sql, &params).await.map(|_| ())
}

/// What is held for a store's orders that are paid and not complete, less the commission, by currency:
/// what it will be owed.
pub(super) async fn held(q: &impl Query, store: &StoreId) -> Result<Vec<Money>> {
    let sql = "select cast(sum(p.total_minor + p.platform_discount_minor - p.owed_tax_minor
                   - p.commission_minor - coalesce((select sum(r.amount_minor
                       + r.platform_discount_minor - r.owed_tax_minor - r.commission_minor)
                     from refund r where r.purchase_id = p.id), 0)) as BIGINT), p.currency
               from purchase p
               where p.store_id = $1 and p.status in ('paid', 'dispatched', 'delivered', 'returning')
                 and not exists (select 1 from purchase_event e
                   where e.purchase_id = p.id and e.stage = 'completed')
               group by p.currency order by p.currency";
    sums(q.rows(sql, &params![store.as_str()]).await?)
}

/// What is on its way to a store, or was paid to it, by currency.
pub(super) async fn in_state(q: &impl Query, store: &StoreId, state: &str) -> Result<Vec<Money>> {
    let sql = "select cast(sum(amount_minor) as BIGINT), currency from payout
               where store_id = $1 and state = $2 group by currency order by currency";
    sums(q.rows(sql, &params![store.as_str(), state]).await?)
}

fn sums(rows: Vec<(i64, String)>) -> Result<Vec<Money>> {
    rows.into_iter()
        .map(|(minor, code)| {
            let currency = Currency::parse(&code);
            let currency = currency.map_err(|_| db::Error::Stored("a currency".to_owned()))?;
            Ok(Money { minor, currency })
        })
        .collect()
}

impl FromRow for Run {
    fn from_row(row: &Row) -> Result<Run> {
        Ok(Run {
            id: row.parse(0)?,
            state: row.get(1)?,
            by: row.get(2)?,
            created: row.get(3)?,
            done: row.get(4)?,
            payouts: row.get(5)?,
        })
    }
}

impl FromRow for Payout {
    fn from_row(row: &Row) -> Result<Payout> {
        let account: Option<String> = row.get(6)?;
        let stored = |_| db::Error::Stored("a bank account's id".to_owned());
        Ok(Payout {
            id: row.parse(0)?,
            number: row.get(1)?,
            run: row.parse(2)?,
            store: row.parse(3)?,
            amount: Money { minor: row.get(4)?, currency: row.parse(5)? },
            account: account.map(|id| id.parse().map_err(stored)).transpose()?,
            state: row.get(7)?,
            failure: row.get(8)?,
            created: row.get(9)?,
            settled: row.get(10)?,
        })
    }
}

impl FromRow for Shown {
    fn from_row(row: &Row) -> Result<Shown> {
        Ok(Shown {
            id: row.parse(0)?,
            masked: row.get(1)?,
            country: row.parse(2)?,
            since: row.get(3)?,
        })
    }
}
