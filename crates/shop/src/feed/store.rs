//! The SQL of the feed.

use crate::listings::ListingId;
use db::{Query, Result, params};
use values::Time;

/// What has changed after a place, in the order of changes; drafts and withdrawn listings too, for
/// they have to go.
pub(super) async fn changes(
    q: &impl Query,
    after: &(Time, String),
    limit: i64,
) -> Result<Vec<(ListingId, Time)>> {
    let rows: Vec<(String, Time)> = q
        .rows(
            "select id, changed from listing where changed >= $1 and (changed > $1 or id > $2)
             order by changed, id limit $3",
            &params![after.0, &after.1, limit],
        )
        .await?;
    Ok(rows.into_iter().filter_map(|(id, at)| Some((id.parse().ok()?, at))).collect())
}

/// Listings that are offered, by id, after the one named.
pub(super) async fn offered(q: &impl Query, after: &str, limit: i64) -> Result<Vec<ListingId>> {
    let rows: Vec<(String,)> = q
        .rows(
            "select id from listing where id > $1 and status = 'active' and store_id is not null
             order by id limit $2",
            &params![after, limit],
        )
        .await?;
    Ok(rows.into_iter().filter_map(|(id,)| id.parse().ok()).collect())
}
