//! The SQL of the queue.

use db::{Query, Result, params};

use crate::requests::{RequestId, Stage};

/// Requests at one of these stages: emergencies first, then the oldest.
pub(super) async fn queued(q: &impl Query, stages: &[Stage], most: i64) -> Result<Vec<RequestId>> {
    let stages: String = stages.iter().map(|stage| format!(" {stage} ")).collect();
    let rows: Vec<(String,)> = q
        .rows(
            "select id from request where $1 like '% ' || stage || ' %'
             order by case when kind = 'emergency' then 0 else 1 end, received_at, id limit $2",
            &params![stages, most],
        )
        .await?;
    Ok(rows.into_iter().filter_map(|(id,)| id.parse().ok()).collect())
}
