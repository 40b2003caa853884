//! All SQL of the operator's words.

use super::{Group, GroupId};
use db::{FromRow, Query, Result, Row, Tx, params};
use values::{Language, Time};

/// All groups, by language.
pub async fn all(q: &impl Query) -> Result<Vec<Group>> {
    let sql = "select id, language, words, changed from search_synonym order by language, id";
    q.rows(sql, &[]).await
}

/// How many groups there are and when one was changed last: enough to see that they have changed.
pub async fn state(q: &impl Query) -> Result<(i64, i64)> {
    q.one("select count(*), coalesce(max(changed), 0) from search_synonym", &[]).await
}

/// Adds a group, or changes the one of the id.
pub async fn save(
    tx: &Tx,
    id: Option<&GroupId>,
    language: Language,
    words: &[String],
    now: Time,
) -> Result<GroupId> {
    let id = id.cloned().unwrap_or_else(|| GroupId::mint(now));
    let words = serde_json::to_string(words).map_err(|e| db::Error::Stored(e.to_string()))?;
    tx.exec(
        "insert into search_synonym (id, language, words, changed) values ($1, $2, $3, $4)
         on conflict (id) do update set language = excluded.language, words = excluded.words,
           changed = excluded.changed",
        &params![id.as_str(), language.code(), words, now],
    )
    .await?;
    Ok(id)
}

/// Takes a group away; false when there is none.
pub async fn remove(tx: &Tx, id: &GroupId) -> Result<bool> {
    let sql = "delete from search_synonym where id = $1";
    Ok(tx.exec(sql, &params![id.as_str()]).await? == 1)
}

impl FromRow for Group {
    fn from_row(row: &Row) -> Result<Group> {
        let words: String = row.get(2)?;
        Ok(Group {
            id: row.parse(0)?,
            language: row.parse(1)?,
            words: serde_json::from_str(&words).map_err(|e| db::Error::Stored(e.to_string()))?,
            changed: row.get(3)?,
        })
    }
}
