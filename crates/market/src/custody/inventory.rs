//! What there is, without its contents: record ids, places of storage, times. The
//! law needs the place of each datum before anything may be collected.

use db::{FromRow, Query, Result, Row, params};
use values::Time;

use super::{
    Category, Frame,
    tables::{halves, table},
};

/// A record, without its contents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its id.
    pub record: String,
    /// Where it is stored.
    pub stored_in: String,
    /// When it was made.
    pub created: Time,
    /// The other party's account, if there is one: never to be disclosed unless granted itself.
    pub other_party: Option<String>,
}

/// The records of an account in a category and a time frame, oldest first.
pub async fn inventory(
    q: &impl Query,
    account: &str,
    category: Category,
    frame: Frame,
) -> Result<Vec<Entry>> {
    let Some(table) = table(category) else {
        let sql = "select id, stored_in, created, id, id from account where id = $1";
        return of_account(q.rows(sql, &params![account]).await?, account);
    };
    let (from, to) = frame.ends();
    let first = table.parties[0];
    let last = table.parties[table.parties.len() - 1];
    let columns = format!("t.id, t.stored_in, t.created, t.{first}, t.{last}");
    let sql = format!("{} order by 3, 1", halves(table, &columns));
    of_account(q.rows(&sql, &params![account, from, to]).await?, account)
}

/// A row: record, place, time, and the two parties.
struct Both(Entry, String, String);

fn of_account(rows: Vec<Both>, account: &str) -> Result<Vec<Entry>> {
    let with_other = |Both(entry, first, last): Both| {
        let other = [first, last].into_iter().find(|party| party != account);
        Entry { other_party: other, ..entry }
    };
    Ok(rows.into_iter().map(with_other).collect())
}

impl FromRow for Both {
    fn from_row(row: &Row) -> Result<Both> {
        let entry = Entry {
            record: row.get(0)?,
            stored_in: row.get(1)?,
            created: row.get(2)?,
            other_party: None,
        };
        Ok(Both(entry, row.get(3)?, row.get(4)?))
    }
}
