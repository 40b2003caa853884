//! All SQL of the ledger.

use db::{Db, Query, Tx, params};
use tlog::Hash;
use values::Time;

use crate::{Account, Result, entry::Content};

/// One posting of a transaction: key, at, reason, reference, account, amount.
pub(crate) type PostingRow = (String, Time, String, String, String, i64);
/// A strand, the place that is free on it, and the hash of the transaction before, if it is seen.
pub(crate) type Taken = (i64, i64, Option<Vec<u8>>);
/// A transaction, as it is verified: seq, key, at, reason, reference, last line, hash.
pub(crate) type TransactionRow = (i64, String, Time, String, String, i64, Vec<u8>);
/// A posting, as it is verified with its transaction: seq, line, at, account, amount.
pub(crate) type LineRow = (i64, i64, Time, String, i64);
/// A posting, as it is verified with its account: account, strand, latest, seq, at, amount, step,
/// balance, and the account's kind and id as its columns give it.
pub(crate) type StepRow =
    (String, i64, i64, i64, i64, i64, i64, i64, Option<String>, Option<String>);

/// How many postings one statement takes.
const AT_ONCE: usize = 6;

/// Takes the first strand that nobody holds, until the transaction ends.
pub(crate) async fn take_free_strand(tx: &Tx) -> Result<Option<Taken>> {
    let sql = "update ledger_strand set size = size + 1
               where strand = (
                 select strand from ledger_strand order by strand limit 1 for update skip locked)
               returning strand, size - 1,
                 (select hash from ledger_transaction t
                  where t.strand = ledger_strand.strand and t.seq = ledger_strand.size - 2)";
    Ok(tx.opt(sql, &[]).await?)
}

/// Takes this strand, waiting for whoever holds it.
pub(crate) async fn take_strand(tx: &Tx, strand: i64) -> Result<Option<Taken>> {
    let sql = "update ledger_strand set size = size + 1 where strand = $1
               returning strand, size - 1,
                 (select hash from ledger_transaction t
                  where t.strand = ledger_strand.strand and t.seq = ledger_strand.size - 2)";
    Ok(tx.opt(sql, &params![strand]).await?)
}

/// Gives back the place that was taken on a strand.
pub(crate) async fn give_strand_back(tx: &Tx, strand: i64) -> Result<()> {
    tx.exec("update ledger_strand set size = size - 1 where strand = $1", &params![strand]).await?;
    Ok(())
}

pub(crate) async fn hash_at(q: &impl Query, strand: i64, seq: i64) -> Result<Option<Vec<u8>>> {
    let sql = "select hash from ledger_transaction where strand = $1 and seq = $2";
    Ok(q.opt::<(Vec<u8>,)>(sql, &params![strand, seq]).await?.map(|(hash,)| hash))
}

/// Enters the head of a transaction; false when there is one with its key.
pub(crate) async fn put_transaction(
    tx: &Tx,
    content: &Content<'_>,
    last: i64,
    hash: &Hash,
) -> Result<bool> {
    let sql = "insert into ledger_transaction
                 (strand, seq, key, at, reason, reference, last, hash)
               values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (key) do nothing";
    let Content { strand, seq, key, at, reason, reference } = content;
    let values = params![*strand, *seq, *key, *at, *reason, *reference, last, hash.0.as_slice()];
    Ok(tx.exec(sql, &values).await? > 0)
}

/// Enters the lines of a transaction, each with the balance that its account then has on the
/// strand. Gives the numbers of the lines that are the first of their account there.
pub(crate) async fn put_postings(
    tx: &Tx,
    content: &Content<'_>,
    lines: &[(&str, i64)],
) -> Result<Vec<usize>> {
    let sql = "with given (line, account, amount) as (values
                 (cast($4 as BIGINT), cast($5 as TEXT), cast($6 as BIGINT)),
                 (cast($4 as BIGINT) + 1, $7, $8),
                 (cast($4 as BIGINT) + 2, $9, $10),
                 (cast($4 as BIGINT) + 3, $11, $12),
                 (cast($4 as BIGINT) + 4, $13, $14),
                 (cast($4 as BIGINT) + 5, $15, $16))
               insert into ledger_posting
                 (strand, seq, line, at, account, amount, step, balance, latest)
               select cast($1 as BIGINT), cast($2 as BIGINT), line, cast($3 as BIGINT),
                 account, amount,
                 1 + coalesce((select p.step from ledger_posting p
                   where p.account = given.account and p.strand = $1
                   order by p.latest desc, p.seq desc limit 1), 0),
                 amount + coalesce((select p.balance from ledger_posting p
                   where p.account = given.account and p.strand = $1
                   order by p.latest desc, p.seq desc limit 1), 0),
                 coalesce((select p.latest from ledger_posting p
                   where p.account = given.account and p.strand = $1 and p.latest > $3
                   order by p.latest desc, p.seq desc limit 1), cast($3 as BIGINT))
               from given where account is not null order by line
               returning line, step";
    let mut first = Vec::new();
    for (chunk, part) in lines.chunks(AT_ONCE).enumerate() {
        let mut values = Vec::with_capacity(4 + 2 * AT_ONCE);
        let line = (chunk * AT_ONCE) as i64;
        values.extend(params![content.strand, content.seq, content.at, line]);
        for at in 0..AT_ONCE {
            let given = part.get(at);
            values.push(given.map(|(account, _)| *account).into());
            values.push(given.map(|(_, amount)| *amount).into());
        }
        let rows: Vec<(i64, i64)> = tx.rows(sql, &values).await?;
        first
            .extend(rows.into_iter().filter(|(_, step)| *step == 1).map(|(line, _)| line as usize));
    }
    Ok(first)
}

/// Enters an account, unless it is there.
pub(crate) async fn open_account(tx: &Tx, account: &Account, at: Time) -> Result<()> {
    tx.exec(
        "insert into ledger_account (id, kind, purpose, owner, currency, opened)
         values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing",
        &params![
            account.to_string(),
            account.purpose.kind().as_str(),
            account.purpose.as_str(),
            account.owner.as_str(),
            account.currency.code(),
            at
        ],
    )
    .await?;
    Ok(())
}

/// Waits until nobody else holds this account, and holds it until the transaction ends; false when
/// there is no such account yet.
pub(crate) async fn lock_account(tx: &Tx, account: &Account) -> Result<bool> {
    let sql = "select id from ledger_account where id = $1 for update";
    Ok(tx.opt::<(String,)>(sql, &params![account.to_string()]).await?.is_some())
}

/// The balance of an account: the sum of its parts on all strands.
pub(crate) async fn balance(q: &impl Query, account: &str) -> Result<i64> {
    let sql = "select cast(coalesce(sum((select p.balance from ledger_posting p
                 where p.account = $1 and p.strand = s.strand
                 order by p.latest desc, p.seq desc limit 1)), 0) as BIGINT)
               from ledger_strand s where s.size > 0";
    Ok(q.one::<(i64,)>(sql, &params![account]).await?.0)
}

/// The balance of an account without what was entered after a place: the present balance less
/// what came since, for mostly the recent is asked for.
pub(crate) async fn balance_until(
    q: &impl Query,
    account: &str,
    at: Time,
    (strand, seq): (i64, i64),
) -> Result<i64> {
    let sql = "select cast((select coalesce(sum((select p.balance from ledger_posting p
                   where p.account = $1 and p.strand = s.strand
                   order by p.latest desc, p.seq desc limit 1)), 0)
                 from ledger_strand s where s.size > 0)
                 - (select coalesce(sum(p.amount), 0)
                   from ledger_strand s cross join ledger_posting p
                   where s.size > 0 and p.account = $1 and p.strand = s.strand
                     and p.latest >= $2 and (p.at, p.strand, p.seq) > ($2, $3, $4)) as BIGINT)";
    Ok(q.one::<(i64,)>(sql, &params![account, at, strand, seq]).await?.0)
}

/// Entries on an account after a place and before an instant. `cross join` keeps SQLite going from
/// strand to strand, so that on each it begins at the instant.
pub(crate) async fn entries(
    q: &impl Query,
    account: &str,
    (at, strand, seq): (Time, i64, i64),
    to: Time,
    limit: i64,
) -> Result<Vec<(String, Time, String, String, i64)>> {
    let sql = "select t.key, p.at, t.reason, t.reference, p.amount
               from ledger_strand s cross join ledger_posting p cross join ledger_transaction t
               where s.size > 0 and p.account = $1 and p.strand = s.strand and p.latest >= $2
                 and t.strand = p.strand and t.seq = p.seq
                 and (p.at, p.strand, p.seq) > ($2, $3, $4) and p.at < $5
               order by p.at, p.strand, p.seq limit $6";
    Ok(q.rows(sql, &params![account, at, strand, seq, to, limit]).await?)
}

/// An owner's accounts with their balances: id, opened, balance.
pub(crate) async fn accounts_of(q: &impl Query, owner: &str) -> Result<Vec<(String, Time, i64)>> {
    let sql = "select a.id, a.opened,
                 (select cast(coalesce(sum((select p.balance from ledger_posting p
                    where p.account = a.id and p.strand = s.strand
                    order by p.latest desc, p.seq desc limit 1)), 0) as BIGINT)
                  from ledger_strand s where s.size > 0)
               from ledger_account a where a.owner = $1 order by a.id";
    Ok(q.rows(sql, &params![owner]).await?)
}

/// Accounts for a purpose after an id, with their balances: id, opened, balance.
pub(crate) async fn accounts_for(
    q: &impl Query,
    purpose: &str,
    after: &str,
    limit: u32,
) -> Result<Vec<(String, Time, i64)>> {
    let sql = "select a.id, a.opened,
                 (select cast(coalesce(sum((select p.balance from ledger_posting p
                    where p.account = a.id and p.strand = s.strand
                    order by p.latest desc, p.seq desc limit 1)), 0) as BIGINT)
                  from ledger_strand s where s.size > 0)
               from ledger_account a where a.purpose = $1 and a.id > $2 order by a.id limit $3";
    Ok(q.rows(sql, &params![purpose, after, limit]).await?)
}

pub(crate) async fn by_key(q: &impl Query, key: &str) -> Result<Vec<PostingRow>> {
    let sql = "select t.key, t.at, t.reason, t.reference, p.account, p.amount
               from ledger_transaction t
               join ledger_posting p on p.strand = t.strand and p.seq = t.seq
               where t.key = $1 order by p.line";
    Ok(q.rows(sql, &params![key]).await?)
}

pub(crate) async fn about(
    q: &impl Query,
    reference: &str,
    (at, strand, seq): (Time, i64, i64),
    limit: u32,
) -> Result<Vec<PostingRow>> {
    let sql = "select t.key, t.at, t.reason, t.reference, p.account, p.amount
               from (select strand, seq, key, at, reason, reference from ledger_transaction
                 where reference = $1 and (at, strand, seq) > ($2, $3, $4)
                 order by at, strand, seq limit $5) t
               join ledger_posting p on p.strand = t.strand and p.seq = t.seq
               order by t.at, t.strand, t.seq, p.line";
    Ok(q.rows(sql, &params![reference, at, strand, seq, limit]).await?)
}

/// When the transaction with a key was entered, and where.
pub(crate) async fn place(q: &impl Query, key: &str) -> Result<Option<(Time, i64, i64)>> {
    let sql = "select at, strand, seq from ledger_transaction where key = $1";
    Ok(q.opt(sql, &params![key]).await?)
}

/// All strands with their sizes, at one moment.
pub(crate) async fn sizes(q: &impl Query) -> Result<Vec<(i64, i64)>> {
    Ok(q.rows("select strand, size from ledger_strand order by strand", &[]).await?)
}

/// Transactions of a strand at the places `from` to before `to`.
pub(crate) async fn transactions_of(
    q: &impl Query,
    strand: i64,
    from: i64,
    to: i64,
) -> Result<Vec<TransactionRow>> {
    let sql = "select seq, key, at, reason, reference, last, hash from ledger_transaction
               where strand = $1 and seq >= $2 and seq < $3 order by seq";
    Ok(q.rows(sql, &params![strand, from, to]).await?)
}

/// Postings of a strand at the places `from` to before `to`.
pub(crate) async fn lines_of(
    q: &impl Query,
    strand: i64,
    from: i64,
    to: i64,
) -> Result<Vec<LineRow>> {
    let sql = "select seq, line, at, account, amount from ledger_posting
               where strand = $1 and seq >= $2 and seq < $3 order by seq, line";
    Ok(q.rows(sql, &params![strand, from, to]).await?)
}

/// The first place outside a strand that is taken all the same.
pub(crate) async fn outside(q: &impl Query, strand: i64) -> Result<Option<i64>> {
    let sql = "select min(seq) from (
                 select seq from ledger_transaction
                 where strand = $1 and seq >= coalesce(
                   (select size from ledger_strand where strand = $1), 0)
                 union all select seq from ledger_posting
                 where strand = $1 and seq >= coalesce(
                   (select size from ledger_strand where strand = $1), 0)
                 union all select seq from ledger_transaction where strand = $1 and seq < 0
                 union all select seq from ledger_posting where strand = $1 and seq < 0) beyond";
    Ok(q.one::<(Option<i64>,)>(sql, &params![strand]).await?.0)
}

/// A strand that there is not, on which something stands.
pub(crate) async fn no_strand(q: &impl Query, strands: i64) -> Result<Option<(i64, i64)>> {
    let sql = "select strand, seq from (
                 select strand, seq from ledger_transaction where strand < 0
                 union all select strand, seq from ledger_transaction where strand >= $1
                 union all select strand, seq from ledger_posting where strand < 0
                 union all select strand, seq from ledger_posting where strand >= $1) beyond
               order by strand, seq limit 1";
    Ok(q.opt(sql, &params![strands]).await?)
}

/// Postings by account after a place, with what is stored of the account.
pub(crate) async fn steps(
    q: &impl Query,
    (account, strand, latest, seq): (&str, i64, i64, i64),
    limit: i64,
) -> Result<Vec<StepRow>> {
    let sql = "select p.account, p.strand, p.latest, p.seq, p.at, p.amount, p.step, p.balance,
                 a.kind, a.currency || ':' || a.purpose || ':' || a.owner
               from ledger_posting p left join ledger_account a on a.id = p.account
               where (p.account, p.strand, p.latest, p.seq) > ($1, $2, $3, $4)
               order by p.account, p.strand, p.latest, p.seq limit $5";
    Ok(q.rows(sql, &params![account, strand, latest, seq, limit]).await?)
}

/// A table for the bare loop of the bench.
pub(crate) async fn make_bench_table(db: &Db) -> Result<()> {
    db.exec("create table if not exists ledger_bench (n BIGINT PRIMARY KEY)", &[]).await?;
    Ok(())
}

pub(crate) async fn drop_bench_table(db: &Db) -> Result<()> {
    db.exec("drop table ledger_bench", &[]).await?;
    Ok(())
}

/// One row: what the bare loop of the bench commits.
pub(crate) async fn put_bench_row(tx: &Tx, n: i64) -> Result<()> {
    tx.exec("insert into ledger_bench (n) values ($1)", &params![n]).await?;
    Ok(())
}
