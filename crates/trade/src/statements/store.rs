//! All SQL of statements: the numbers by which people know orders and payouts.

use db::{Query, Result, one_of};
use std::collections::HashMap;
use values::{Currency, Money};

/// An order, as a statement names it.
pub(super) struct Sold {
    pub number: String,
    pub total: Money,
    pub commission: Money,
}

/// The orders among these ids.
pub(super) async fn orders(q: &impl Query, ids: &[&str]) -> Result<HashMap<String, Sold>> {
    let mut found = HashMap::new();
    for ids in chunks(ids, "ord_") {
        let (marks, params) = one_of(ids.iter().map(|id| (*id).into()));
        let sql = format!(
            "select id, coalesce(number, id), total_minor, commission_minor, currency
             from purchase where id in ({marks})"
        );
        let rows: Vec<(String, String, i64, i64, String)> = q.rows(&sql, &params).await?;
        for (id, number, total, commission, code) in rows {
            let currency = Currency::parse(&code);
            let currency = currency.map_err(|_| db::Error::Stored("a currency".to_owned()))?;
            let money = |minor| Money { minor, currency };
            let sold = Sold { number, total: money(total), commission: money(commission) };
            found.insert(id, sold);
        }
    }
    Ok(found)
}

/// The payouts among these ids.
pub(super) async fn payouts(q: &impl Query, ids: &[&str]) -> Result<HashMap<String, String>> {
    let mut found = HashMap::new();
    for ids in chunks(ids, "pyo_") {
        let (marks, params) = one_of(ids.iter().map(|id| (*id).into()));
        let sql = format!("select id, coalesce(number, id) from payout where id in ({marks})");
        found.extend(q.rows::<(String, String)>(&sql, &params).await?);
    }
    Ok(found)
}

fn chunks<'a>(ids: &[&'a str], prefix: &str) -> Vec<Vec<&'a str>> {
    let mut ids: Vec<&str> = ids.iter().filter(|id| id.starts_with(prefix)).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    ids.chunks(128).map(<[&str]>::to_vec).collect()
}
