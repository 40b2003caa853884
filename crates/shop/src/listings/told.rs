//! What the seller's own programs are told of listings: that one has changed, in the transaction of the
//! deed. What sells or is taken back changes the stock too; of that the events of the order speak.

use super::write::Error;
use crate::sellers::StoreId;
use db::{Query, Tx, params};
use serde_json::json;
use values::Time;

/// The listing was changed by its seller.
pub(super) async fn changed(
    tx: &Tx,
    store: &StoreId,
    listing: &str,
    now: Time,
) -> Result<(), Error> {
    let sql = "select s.account_id, l.status, l.version from store s
               join listing l on l.store_id = s.id where s.id = $1 and l.id = $2";
    let row: Option<(String, String, i64)> = tx.opt(sql, &params![store.as_str(), listing]).await?;
    let Some((account, state, version)) = row else { return Ok(()) };
    let data = json!({ "id": listing, "state": state, "version": version });
    let told = outbox::webhooks::emit(tx, &account, "listing.changed", &data, now).await;
    told.map_err(|error| match error {
        outbox::Error::Database(error) => error.into(),
        other => db::Error::Stored(other.to_string()).into(),
    })
}
