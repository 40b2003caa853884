//! Which accounts carry an identifier. Exact ones by normalised value, names and
//! addresses by keys whose candidates are compared by the caller.

use db::{FromRow, Query, Result, Row, Value, params};

use crate::accounts::{self, Account, alias_key};

/// Accounts at most for one look-up; who has more is not identified by it.
pub const MOST: i64 = 200;

/// Accounts with this normalised e-mail address.
pub async fn by_email(q: &impl Query, email: &str) -> Result<Vec<String>> {
    exact(q, "email", email).await
}

/// Accounts with this telephone number (E.164).
pub async fn by_telephone(q: &impl Query, number: &str) -> Result<Vec<String>> {
    exact(q, "telephone", number).await
}

/// Accounts with this alias, whatever its case and punctuation.
pub async fn by_alias(q: &impl Query, alias: &str) -> Result<Vec<String>> {
    exact(q, "alias", &alias_key(alias)).await
}

async fn exact(q: &impl Query, kind: &str, value: &str) -> Result<Vec<String>> {
    ids(
        q,
        "select account_id from account_exact where kind = $1 and value = $2
         order by account_id limit $3",
        &params![kind, value, MOST],
    )
    .await
}

/// The account with this id, whether or not it was deleted.
pub async fn by_id(q: &impl Query, id: &str) -> Result<Option<String>> {
    let sql = "select id from account where id = $1";
    Ok(ids(q, sql, &params![id]).await?.into_iter().next())
}

/// Buyer and seller of an order, or payer and payee of a payment.
pub async fn parties_of_transaction(q: &impl Query, id: &str) -> Result<Vec<(String, String)>> {
    q.rows(
        "select buyer, seller from purchase where id = $1
         union select payer, payee from payment where id = $1
         union select recipient, sender from delivery where id = $1",
        &params![id],
    )
    .await
}

/// The seller of a listing.
pub async fn seller_of_listing(q: &impl Query, id: &str) -> Result<Option<String>> {
    let sql = "select seller from listing where id = $1";
    Ok(ids(q, sql, &params![id]).await?.into_iter().next())
}

/// Did the account buy what the listing offers?
pub async fn bought(q: &impl Query, account: &str, listing: &str) -> Result<bool> {
    let sql = "select p.id from purchase p join purchase_line l on l.purchase_id = p.id
               where p.buyer = $1 and l.listing_id = $2 limit 1";
    Ok(!ids(q, sql, &params![account, listing]).await?.is_empty())
}

/// Accounts that share keys with what is sought, with how many; most first.
pub async fn by_keys(q: &impl Query, keys: &[i64], most: i64) -> Result<Vec<(String, i64)>> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let (marks, params) = db::one_of(keys.iter().map(|key| Value::Int(*key)));
    let sql = format!(
        "select account_id, count(*) from account_key where key in ({marks})
         group by account_id order by 2 desc, 1 limit {most}"
    );
    q.rows(&sql, &params).await
}

/// Several accounts with all that is known of their holders, by id. Reading them is a read of
/// personal data: the caller enters it in the log of deeds.
pub async fn accounts(q: &impl Query, ids: &[String]) -> Result<Vec<Account>> {
    accounts::find_all(q, ids).await
}

/// The account with all that is known of its holder. Reading it is a read of personal data: the
/// caller enters it in the log of deeds.
pub async fn account(q: &impl Query, id: &str) -> Result<Option<Account>> {
    accounts::find(q, id).await
}

async fn ids(q: &impl Query, sql: &str, params: &[Value]) -> Result<Vec<String>> {
    let rows: Vec<Id> = q.rows(sql, params).await?;
    Ok(rows.into_iter().map(|Id(id)| id).collect())
}

struct Id(String);

impl FromRow for Id {
    fn from_row(row: &Row) -> Result<Id> {
        Ok(Id(row.get(0)?))
    }
}
