//! Rows that go in together: one statement for up to 64 of them, so that a long import is not a
//! journey to the database for each row. The sizes are few, so that the statements stay prepared.

use db::{Result, Tx, Value};

/// Inserts rows of `columns` (as `listing_text (listing_id, language)`); each row's values in order.
pub(super) async fn insert(tx: &Tx, columns: &str, rows: Vec<Vec<Value>>) -> Result<()> {
    let mut rows = rows.into_iter();
    let mut left = rows.len();
    while left > 0 {
        let size = [64, 8, 1].into_iter().find(|size| *size <= left).unwrap_or(1);
        let chunk: Vec<Vec<Value>> = rows.by_ref().take(size).collect();
        left -= size;
        let width = chunk.first().map_or(0, Vec::len);
        let row = |nth: usize| {
            let marks = (1..=width).map(|column| format!("${}", nth * width + column));
            format!("({})", marks.collect::<Vec<_>>().join(","))
        };
        let places = (0..size).map(row).collect::<Vec<_>>().join(",");
        let params: Vec<Value> = chunk.into_iter().flatten().collect();
        tx.exec(&format!("insert into {columns} values {places}"), &params).await?;
    }
    Ok(())
}
