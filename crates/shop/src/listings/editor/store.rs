//! SQL of the seller's list.

use crate::listings::{Listing, ListingId, State, rows_of};
use crate::sellers::StoreId;
use db::{Query, Result, params};
use values::Time;

/// What is looked for in the list.
pub(super) struct Wanted {
    /// In this state; all but removed ones otherwise.
    pub state: Option<State>,
    /// With these words in the title, or with this number.
    pub words: String,
    /// After the row of this time and id.
    pub before: Option<(Time, String)>,
}

/// The listings of a store, those changed last first, whole.
pub(super) async fn list(
    q: &impl Query,
    store: &StoreId,
    wanted: Wanted,
    limit: i64,
) -> Result<Vec<Listing>> {
    let (changed, id) = wanted.before.unwrap_or((Time::from_micros(i64::MAX), String::new()));
    let ids: Vec<(String,)> = q
        .rows(
            "select id from listing where store_id = $1 and status <> 'removed'
               and ($2 = '' or status = $2)
               and ($3 = '' or title like $3 escape '!' or lower(title) like $4 escape '!'
                 or lower(coalesce(sku, '')) like $4 escape '!')
               and (changed < $5 or (changed = $5 and id < $6))
             order by changed desc, id desc limit $7",
            &params![
                store.as_str(),
                wanted.state.map_or("", State::code),
                like(&wanted.words),
                like(&wanted.words.to_lowercase()),
                changed,
                id,
                limit
            ],
        )
        .await?;
    let ids: Vec<ListingId> = ids.into_iter().filter_map(|(id,)| id.parse().ok()).collect();
    let mut all = rows_of(q, &ids).await?;
    all.sort_by(|a, b| (b.changed, &b.id).cmp(&(a.changed, &a.id)));
    Ok(all)
}

/// How many listings a store has in each state.
pub(super) async fn counts(q: &impl Query, store: &StoreId) -> Result<Vec<(String, i64)>> {
    let sql = "select status, count(*) from listing where store_id = $1 group by status";
    q.rows(sql, &params![store.as_str()]).await
}

/// A pattern for `like` that finds the words anywhere; nothing for no words.
fn like(words: &str) -> String {
    if words.is_empty() {
        return String::new();
    }
    let plain = words.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{plain}%")
}
