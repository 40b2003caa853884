//! What is said of goods in public, in reviews and questions: how its writer is named, how long it may
//! be, and what can go wrong.

use crate::fault::{self, Fault, Faults};
use axum::http::StatusCode;
use db::{Query, params};
use values::Time;
use web::Problem;

/// Characters of a review, a question or an answer, at most.
pub const LONGEST: usize = 4_000;

/// Something could not be said.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// The log of deeds could not be written.
    #[error(transparent)]
    Audit(#[from] audit::Error),
    /// Mail or a webhook could not be written.
    #[error(transparent)]
    Outbox(#[from] outbox::Error),
    /// There is no such thing, or the asker may not know of it.
    #[error("there is no such review or question")]
    NotFound,
    /// Fields that do not do.
    #[error("some fields do not do")]
    Faults(Vec<Fault>),
    /// It was said too long ago to be changed.
    #[error("it was said too long ago to be changed")]
    TooLate,
    /// Somebody says too much in too little time; the seconds to wait.
    #[error("too much was said in too little time")]
    TooOften(i64),
    /// Something else, told as it is.
    #[error("it could not be said")]
    Other(Problem),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::Db(error) => error.into(),
            Error::NotFound => Problem::not_found(),
            Error::Faults(faults) => fault::problem(&faults),
            Error::TooLate => Problem::new(StatusCode::CONFLICT, "review-too-late"),
            Error::TooOften(seconds) => Problem::too_many(seconds),
            Error::Other(problem) => problem,
            other => Problem::internal(other),
        }
    }
}

/// A writer as everybody may see them: the first name and the initial of the last; of a name in one
/// word its first letter.
pub fn shown_name(name: &str) -> String {
    let mut words = name.split_whitespace();
    match (words.next(), words.next_back().and_then(|last| last.chars().next())) {
        (Some(first), Some(initial)) => format!("{first} {initial}."),
        (Some(only), None) => only.chars().take(1).chain(['…']).collect(),
        _ => "…".to_owned(),
    }
}

/// Checks words that others will read.
pub(crate) fn check(faults: &mut Faults, at: &str, text: &str, least: usize) {
    faults.text(at, text, least, LONGEST);
}

/// Where what an account says is stored.
pub(crate) async fn stored_in(q: &impl Query, account: &str) -> db::Result<String> {
    let sql = "select stored_in from account where id = $1";
    let (place,): (String,) = q.one(sql, &params![account]).await?;
    Ok(place)
}

/// Buyers see something else of a listing: caches and search hear of it.
pub(crate) async fn touch(tx: &db::Tx, listing: &str, now: Time) -> db::Result<()> {
    let sql = "update listing set changed = case when changed >= $2 then changed + 1 else $2 end
               where id = $1";
    tx.exec(sql, &params![listing, now]).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_writer_is_named_so_that_only_friends_know_them() {
        assert_eq!(shown_name("Ada Lovelace"), "Ada L.");
        assert_eq!(shown_name("  María José  García "), "María G.");
        assert_eq!(shown_name("山田太郎"), "山…");
        assert_eq!(shown_name(""), "…");
    }
}
