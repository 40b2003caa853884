//! Rows that go in together, in one statement.

use db::{Result, Tx, Value};

/// How many values one statement takes.
const MOST: usize = 900;

/// Inserts rows of `columns` (as `purchase_line (purchase_id, position)`), `width` values each.
pub(crate) async fn insert(tx: &Tx, columns: &str, width: usize, values: Vec<Value>) -> Result<()> {
    for chunk in values.chunks((MOST / width).max(1) * width) {
        let mut sql = String::with_capacity(columns.len() + chunk.len() * 5 + 24);
        sql.push_str("insert into ");
        sql.push_str(columns);
        sql.push_str(" values ");
        for at in 0..chunk.len() {
            let opening = if at == 0 { "(" } else { ", (" };
            sql.push_str(if at % width == 0 { opening } else { ", " });
            sql.push('$');
            sql.push_str(&(at + 1).to_string());
            if at % width == width - 1 {
                sql.push(')');
            }
        }
        tx.exec(&sql, chunk).await?;
    }
    Ok(())
}
