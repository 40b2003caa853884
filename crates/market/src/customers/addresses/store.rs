//! All SQL of the address book.

use super::{AddressId, Saved};
use db::{FromRow, Query, Row, Tx, params};
use postal::Address;

pub(super) async fn list(q: &impl Query, account: &str) -> db::Result<Vec<Saved>> {
    let sql = "select id, is_default, created, parts from customer_address \
               where account_id = $1 order by is_default desc, created desc, id desc";
    q.rows(sql, &params![account]).await
}

pub(super) async fn find(
    q: &impl Query,
    account: &str,
    id: &AddressId,
) -> db::Result<Option<Saved>> {
    let sql = "select id, is_default, created, parts from customer_address \
               where account_id = $1 and id = $2";
    q.opt(sql, &params![account, id.as_str()]).await
}

pub(super) async fn insert(tx: &Tx, account: &str, saved: &Saved) -> db::Result<()> {
    let sql = "insert into customer_address \
                 (id, account_id, name, country, telephone, parts, is_default, created) \
               values ($1, $2, $3, $4, $5, $6, false, $7)";
    let address = &saved.address;
    let params = params![
        saved.id.as_str(),
        account,
        name(address),
        address.country.code(),
        address.telephone.clone(),
        parts(address)?,
        saved.created
    ];
    tx.exec(sql, &params).await?;
    Ok(())
}

pub(super) async fn update(
    tx: &Tx,
    account: &str,
    id: &AddressId,
    address: &Address,
) -> db::Result<()> {
    let sql = "update customer_address set name = $3, country = $4, telephone = $5, parts = $6 \
               where account_id = $1 and id = $2";
    let params = params![
        account,
        id.as_str(),
        name(address),
        address.country.code(),
        address.telephone.clone(),
        parts(address)?
    ];
    tx.exec(sql, &params).await?;
    Ok(())
}

pub(super) async fn delete(tx: &Tx, account: &str, id: &AddressId) -> db::Result<()> {
    let sql = "delete from customer_address where account_id = $1 and id = $2";
    tx.exec(sql, &params![account, id.as_str()]).await?;
    Ok(())
}

pub(super) async fn make_default(tx: &Tx, account: &str, id: &AddressId) -> db::Result<()> {
    // One after the other: at no moment are there two, which the table would refuse.
    let sql = "update customer_address set is_default = false where account_id = $1 and is_default";
    tx.exec(sql, &params![account]).await?;
    let sql = "update customer_address set is_default = true where account_id = $1 and id = $2";
    tx.exec(sql, &params![account, id.as_str()]).await?;
    Ok(())
}

fn name(address: &Address) -> &str {
    if address.name.is_empty() { &address.organisation } else { &address.name }
}

fn parts(address: &Address) -> db::Result<String> {
    serde_json::to_string(address).map_err(|e| db::Error::Stored(e.to_string()))
}

impl FromRow for Saved {
    fn from_row(row: &Row) -> db::Result<Saved> {
        let parts: String = row.get(3)?;
        Ok(Saved {
            id: row.parse(0)?,
            is_default: row.get(1)?,
            created: row.get(2)?,
            address: serde_json::from_str(&parts).map_err(|e| db::Error::Stored(e.to_string()))?,
        })
    }
}
