//! Favourites: listings that a customer wants to find again. A row for each; nobody but the customer
//! reads them.

mod pages;

use crate::listings::ListingId;
use accounts::{Permit, Shop};
use db::{Query, params};
use web::App;

pub use pages::routes;

/// Favourites of one customer, at most; the oldest go.
const MOST: i64 = 200;

/// Keeps a listing. What is kept already stays as it is.
///
/// # Errors
/// [`db::Error::NotFound`] when there is no such listing on offer.
pub async fn keep(app: &App, by: &Permit<Shop>, listing: &ListingId) -> db::Result<()> {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let sql = "select id from listing where id = $1 and status = 'active'";
    let _: (String,) = tx.one(sql, &params![listing.as_str()]).await?;
    let sql = "insert into favourite (account_id, listing_id, created) values ($1, $2, $3)
               on conflict (account_id, listing_id) do nothing";
    tx.exec(sql, &params![by.id(), listing.as_str(), now]).await?;
    let sql = "delete from favourite where account_id = $1 and listing_id in (
                 select listing_id from favourite where account_id = $1
                 order by created desc, listing_id desc limit 1000 offset $2)";
    tx.exec(sql, &params![by.id(), MOST]).await?;
    tx.commit().await
}

/// Lets a listing go.
pub async fn drop(app: &App, by: &Permit<Shop>, listing: &ListingId) -> db::Result<()> {
    let sql = "delete from favourite where account_id = $1 and listing_id = $2";
    app.db.exec(sql, &params![by.id(), listing.as_str()]).await.map(|_| ())
}

/// What a customer keeps, the latest first.
pub async fn of(q: &impl Query, by: &Permit<Shop>) -> db::Result<Vec<ListingId>> {
    let sql = "select listing_id from favourite where account_id = $1
               order by created desc, listing_id desc";
    let rows: Vec<(String,)> = q.rows(sql, &params![by.id()]).await?;
    rows.into_iter()
        .map(|(id,)| id.parse().map_err(|_| db::Error::Stored("a listing's id".to_owned())))
        .collect()
}

/// Whether a customer keeps a listing.
pub async fn has(q: &impl Query, account: &str, listing: &ListingId) -> db::Result<bool> {
    let sql = "select listing_id from favourite where account_id = $1 and listing_id = $2";
    let found: Option<(String,)> = q.opt(sql, &params![account, listing.as_str()]).await?;
    Ok(found.is_some())
}
