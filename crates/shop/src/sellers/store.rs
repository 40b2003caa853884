//! All SQL that reads stores; what writes is in [`super::write`].

use super::{Document, Store, StoreId, Trader};
use db::{FromRow, Query, Result, Row, Value, params};

macro_rules! columns {
    () => {
        "select s.id, s.account_id, s.slug, s.kind, s.name, s.language, s.about, s.country, s.currency,
           s.status, s.commission_bp, s.logo, s.version, s.created, s.opened from store s "
    };
}

/// The store of an id.
pub async fn by_id(q: &impl Query, id: &StoreId) -> Result<Option<Store>> {
    q.opt(concat!(columns!(), "where s.id = $1"), &params![id.as_str()]).await
}

/// The stores of several ids, in no order.
pub async fn by_ids(q: &impl Query, ids: &[StoreId]) -> Result<Vec<Store>> {
    let mut all = Vec::with_capacity(ids.len());
    for ids in ids.chunks(128) {
        let (marks, params) = db::one_of(ids.iter().map(|id| Value::from(id.as_str())));
        let sql = format!("{}where s.id in ({marks})", columns!());
        all.extend(q.rows::<Store>(&sql, &params).await?);
    }
    Ok(all)
}

/// The store of a name in addresses.
pub async fn by_slug(q: &impl Query, slug: &str) -> Result<Option<Store>> {
    q.opt(concat!(columns!(), "where s.slug = $1"), &params![slug]).await
}

/// The store of an account.
pub async fn by_account(q: &impl Query, account: &str) -> Result<Option<Store>> {
    q.opt(concat!(columns!(), "where s.account_id = $1"), &params![account]).await
}

/// Stores of a status, by name, after the one named; for the operator's list and the visitor's.
pub async fn list(
    q: &impl Query,
    status: super::Status,
    after: &str,
    limit: i64,
) -> Result<Vec<Store>> {
    q.rows(
        concat!(columns!(), "where s.status = $1 and s.slug > $2 order by s.slug limit $3"),
        &params![status.code(), after, limit],
    )
    .await
}

/// Who the trader of a store is; `None` when the details were erased.
pub async fn trader_of(q: &impl Query, id: &StoreId) -> Result<Option<Trader>> {
    let sql = "select details from store_trader where store_id = $1";
    let row: Option<(String,)> = q.opt(sql, &params![id.as_str()]).await?;
    match row {
        None => Ok(None),
        Some((text,)) if text == "{}" => Ok(None),
        Some((text,)) => {
            serde_json::from_str(&text).map(Some).map_err(|e| db::Error::Stored(e.to_string()))
        }
    }
}

/// The documents that a seller handed in, the newest first.
pub async fn documents(q: &impl Query, id: &StoreId) -> Result<Vec<Document>> {
    q.rows(
        "select id, kind, name, file, size, expires, created from store_document
         where store_id = $1 order by created desc, id desc",
        &params![id.as_str()],
    )
    .await
}

impl FromRow for Store {
    fn from_row(row: &Row) -> Result<Store> {
        Ok(Store {
            id: row.parse(0)?,
            account: row.get(1)?,
            slug: row.get(2)?,
            kind: row.parse(3)?,
            name: row.get(4)?,
            language: row.parse(5)?,
            about: row.get(6)?,
            country: row.parse(7)?,
            currency: row.parse(8)?,
            status: row.parse(9)?,
            commission_bp: row.get(10)?,
            logo: row.get(11)?,
            version: row.get(12)?,
            created: row.get(13)?,
            opened: row.get(14)?,
        })
    }
}

impl FromRow for Document {
    fn from_row(row: &Row) -> Result<Document> {
        Ok(Document {
            id: row.parse(0)?,
            kind: row.get(1)?,
            name: row.get(2)?,
            file: row.get(3)?,
            size: row.get(4)?,
            expires: row.get(5)?,
            created: row.get(6)?,
        })
    }
}
