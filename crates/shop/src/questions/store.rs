//! All SQL of questions.

use super::QuestionId;
use crate::listings::ListingId;
use crate::sellers::StoreId;
use db::{FromRow, Query, Result, Row, Tx, params};
use values::{Language, Time};

/// A question, with its answer when there is one.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// About what.
    pub listing: ListingId,
    /// To which store.
    pub store: StoreId,
    /// The language of its words.
    pub language: Language,
    /// Who asks, as everybody may see them.
    pub name: String,
    /// What is asked.
    pub text: String,
    /// What the seller answered.
    pub answer: Option<String>,
    /// When it was asked.
    pub created: Time,
    /// When it was answered.
    pub answered: Option<Time>,
}

/// Which of a store's questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Those that wait for an answer.
    Only,
    /// All.
    OrNot,
}

/// A question that is to be stored.
pub struct NewRow<'a> {
    /// Its id.
    pub id: &'a QuestionId,
    /// About what.
    pub listing: &'a ListingId,
    /// To which store.
    pub store: &'a str,
    /// The account that asks.
    pub author: &'a str,
    /// Its holder's name, which is shown shortened.
    pub name: &'a str,
    /// The language of its words.
    pub language: Language,
    /// What is asked.
    pub text: &'a str,
    /// What the seller answered.
    pub answer: Option<&'a str>,
    /// Where the account's data lie.
    pub stored_in: &'a str,
    /// When.
    pub at: Time,
}

macro_rules! columns {
    () => {
        "select q.id, q.listing_id, q.store_id, q.language, q.name, q.text, q.answer, q.created,
           q.answered from question q "
    };
}

/// One question.
pub async fn by_id(q: &impl Query, id: &QuestionId) -> Result<Option<Question>> {
    q.opt(concat!(columns!(), "where q.id = $1"), &params![id.as_str()]).await
}

/// The questions about a listing that were answered, the newest first; `before` (an id) begins the
/// next page.
pub async fn answered(
    q: &impl Query,
    listing: &ListingId,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Question>> {
    let sql = concat!(
        columns!(),
        "where q.listing_id = $1 and q.id < $2 and q.answer is not null
         order by q.id desc limit $3"
    );
    q.rows(sql, &params![listing.as_str(), before.unwrap_or("~"), limit]).await
}

/// The questions to a store, the newest first; `before` (an id) begins the next page.
pub async fn of_store(
    q: &impl Query,
    store: &StoreId,
    waiting: Waiting,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<Question>> {
    let sql = match waiting {
        Waiting::OrNot => {
            concat!(columns!(), "where q.store_id = $1 and q.id < $2 order by q.id desc limit $3")
        }
        Waiting::Only => concat!(
            columns!(),
            "where q.store_id = $1 and q.id < $2 and q.answer is null
             order by q.id desc limit $3"
        ),
    };
    q.rows(sql, &params![store.as_str(), before.unwrap_or("~"), limit]).await
}

/// How many questions an account has asked since then.
pub(super) async fn lately(q: &impl Query, author: &str, since: Time) -> Result<i64> {
    let sql = "select count(*) from question where author = $1 and created >= $2";
    let (count,): (i64,) = q.one(sql, &params![author, since]).await?;
    Ok(count)
}

/// Stores questions; gives how many were not there already.
pub async fn add_many(tx: &Tx, rows: &[NewRow<'_>]) -> Result<u64> {
    let sql =
        "insert into question (id, listing_id, store_id, author, language, name, text, answer,
                 answered, version, created, stored_in)
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11)
               on conflict (id) do nothing";
    let mut count = 0;
    for row in rows {
        let params = params![
            row.id.as_str(),
            row.listing.as_str(),
            row.store,
            row.author,
            row.language.code(),
            crate::spoken::shown_name(row.name),
            row.text.trim(),
            row.answer,
            row.answer.map(|_| row.at),
            row.at,
            row.stored_in
        ];
        count += tx.exec(sql, &params).await?;
    }
    Ok(count)
}

/// Sets the answer; gives the account that asked.
pub(super) async fn set_answer(
    tx: &Tx,
    id: &QuestionId,
    answer: &str,
    now: Time,
) -> Result<Option<String>> {
    let sql = "update question set answer = $2, answered = $3, version = version + 1
               where id = $1 returning author";
    let row: Option<(String,)> = tx.opt(sql, &params![id.as_str(), answer, now]).await?;
    Ok(row.map(|(author,)| author))
}

impl FromRow for Question {
    fn from_row(row: &Row) -> Result<Question> {
        Ok(Question {
            id: row.parse(0)?,
            listing: row.parse(1)?,
            store: row.parse(2)?,
            language: row.parse(3)?,
            name: row.get(4)?,
            text: row.get(5)?,
            answer: row.get(6)?,
            created: row.get(7)?,
            answered: row.get(8)?,
        })
    }
}
