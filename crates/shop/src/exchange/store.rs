//! All SQL of exchange rates.

use super::file::Entry;
use db::{Query, Result, Tx, Value, params};
use jiff::civil::Date;
use values::Currency;

/// Rows written by one statement.
const CHUNK: usize = 100;

/// For each currency the last rate from `oldest` to `day`.
pub(super) async fn latest(
    q: &impl Query,
    day: Date,
    oldest: Date,
) -> Result<Vec<(Currency, Date, String)>> {
    let rows: Vec<(String, String, String)> = q
        .rows(
            "select r.currency, r.day, r.per_euro from exchange_rate r
             join (select currency, max(day) as day from exchange_rate
                   where day <= $1 and day >= $2 group by currency) l
               on l.currency = r.currency and l.day = r.day",
            &params![day.to_string(), oldest.to_string()],
        )
        .await?;
    rows.into_iter()
        .map(|(code, day, per_euro)| {
            let stored = |why: String| db::Error::Stored(why);
            let currency = Currency::parse(&code).map_err(|e| stored(e.to_string()))?;
            let day = day.parse().map_err(|e: jiff::Error| stored(e.to_string()))?;
            Ok((currency, day, per_euro))
        })
        .collect()
}

/// Writes rates; gives how many were new or are other ones now.
pub(super) async fn write(tx: &Tx, entries: &[Entry], source: &str) -> Result<u64> {
    let mut changed = 0;
    for chunk in entries.chunks(CHUNK) {
        let mut values: Vec<Value> = vec![source.into()];
        let mut marks = Vec::with_capacity(chunk.len());
        for entry in chunk {
            let n = values.len();
            marks.push(format!("(${}, ${}, ${}, $1)", n + 1, n + 2, n + 3));
            values.extend(params![
                entry.day.to_string(),
                entry.currency.code(),
                entry.per_euro.as_str()
            ]);
        }
        let sql = format!(
            "insert into exchange_rate (day, currency, per_euro, source) values {}
             on conflict (day, currency) do update
             set per_euro = excluded.per_euro, source = excluded.source
             where exchange_rate.per_euro <> excluded.per_euro",
            marks.join(", ")
        );
        changed += tx.exec(&sql, &values).await?;
    }
    Ok(changed)
}
