//! All SQL of the operator's view of categories.

use db::{Query, Result};
use std::collections::HashMap;

/// How many goods are on sale in each category itself.
pub(super) async fn counts(q: &impl Query) -> Result<HashMap<String, i64>> {
    let sql = "select l.category, count(*) from listing l join store s on s.id = l.store_id
               where l.status = 'active' and s.status = 'open' and l.category is not null
               group by l.category";
    Ok(q.rows::<(String, i64)>(sql, &[]).await?.into_iter().collect())
}
