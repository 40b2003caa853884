//! One SQL text, two databases. The only crate that names a driver.
//!
//! SQLite (WAL, synchronous=FULL) has one writing connection whose commits are
//! made in groups, and several reading ones; PostgreSQL has a pool. Both take
//! the same SQL with `$1` placeholders and six kinds of column: bool, int,
//! text, bytes, time (microseconds), json (text).
//!
//! ```no_run
//! # async fn example() -> db::Result<()> {
//! use db::Query;
//! let db = db::Db::open("sqlite:kontor.db").await?;
//! let tx = db.begin().await?;
//! tx.exec("update shelf set books = books + 1 where id = $1", &db::params!["a"]).await?;
//! let (books,): (i64,) = tx.one("select books from shelf where id = $1", &db::params!["a"]).await?;
//! tx.commit().await?; // acknowledged: on disk. Dropping a transaction rolls it back.
//! # let _ = books; Ok(()) }
//! ```
//!
//! Nothing slow (hashing, files, the network) happens inside a transaction:
//! on SQLite it would hold up every other writer.

mod error;
pub mod jobs;
mod migrate;
mod postgres;
pub mod scratch;
mod sqlite;
mod value;

use std::future::Future;

pub use error::{Error, Result};
pub use migrate::Migration;
pub use value::{FromRow, FromValue, Row, Value, one_of};

/// The migrations of this crate: the table of migrations and the queue of jobs.
pub static MIGRATIONS: &[Migration] = &[migration!("0001_jobs")];

/// An open database; cheap to clone.
#[derive(Clone)]
pub struct Db(Kind);

#[derive(Clone)]
enum Kind {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// A transaction. It is rolled back when dropped without `commit`.
pub struct Tx(TxKind);

enum TxKind {
    Sqlite(sqlite::SqliteTx),
    Postgres(Box<postgres::PostgresTx>),
}

/// Reads, by a database or inside a transaction.
pub trait Query: Sync {
    /// All rows of a query.
    fn rows<T: FromRow>(
        &self,
        sql: &str,
        params: &[Value],
    ) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// The first row, if there is one.
    fn opt<T: FromRow>(
        &self,
        sql: &str,
        params: &[Value],
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move { Ok(self.rows(sql, params).await?.into_iter().next()) }
    }

    /// The first row; `Error::NotFound` when there is none.
    fn one<T: FromRow>(
        &self,
        sql: &str,
        params: &[Value],
    ) -> impl Future<Output = Result<T>> + Send {
        async move { self.opt(sql, params).await?.ok_or(Error::NotFound) }
    }
}

impl Db {
    /// Opens `sqlite:PATH` (made if absent) or `postgres://…`.
    ///
    /// # Errors
    /// When the address is of neither form, or the database cannot be reached.
    pub async fn open(url: &str) -> Result<Db> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            return Ok(Db(Kind::Sqlite(sqlite::Sqlite::open(path).await?)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Db(Kind::Postgres(postgres::Postgres::open(url).await?)));
        }
        Err(Error::Url)
    }

    /// Begins a transaction; on SQLite it waits until it may write.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(Tx(match &self.0 {
            Kind::Sqlite(sqlite) => TxKind::Sqlite(sqlite.begin().await?),
            Kind::Postgres(postgres) => TxKind::Postgres(Box::new(postgres.begin().await?)),
        }))
    }

    /// Runs one statement in a transaction of its own; gives the number of rows changed.
    pub async fn exec(&self, sql: &str, params: &[Value]) -> Result<u64> {
        let tx = self.begin().await?;
        let changed = tx.exec(sql, params).await?;
        tx.commit().await?;
        Ok(changed)
    }

    /// Applies the migrations that this database has not seen, in order of their names,
    /// each with its entry in one transaction. Two processes may call it at once.
    ///
    /// # Errors
    /// [`Error::Edited`] when the text of one that ran here is another now; nothing is applied then.
    pub async fn migrate(&self, sets: &[&[Migration]]) -> Result<Vec<&'static str>> {
        migrate::apply(self, sets).await
    }

    /// Names of the given migrations that this database has not seen.
    ///
    /// # Errors
    /// [`Error::Edited`], as above.
    pub async fn pending(&self, sets: &[&[Migration]]) -> Result<Vec<&'static str>> {
        migrate::pending(self, sets).await
    }

    /// Hands the rows of a query to `each` as they come, without holding them all in memory;
    /// stops early when `each` says `false`. For exports and collections.
    pub async fn stream<T: FromRow + 'static>(
        &self,
        sql: &str,
        params: Vec<Value>,
        mut each: impl FnMut(T) -> bool + Send,
    ) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.stream(sql, params, &mut each).await,
            Kind::Postgres(postgres) => postgres.stream(sql, params, &mut each).await,
        }
    }

    /// Runs a statement that no transaction may hold, such as `create database`.
    pub async fn outside_transaction(&self, sql: &str) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(_) => self.exec(sql, &[]).await.map(|_| ()),
            Kind::Postgres(postgres) => postgres.outside_transaction(sql).await,
        }
    }

    /// Is this SQLite? For the few texts that must differ; slices do not ask.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.0, Kind::Sqlite(_))
    }

    /// Checks that every statement is understood by this database, without running it.
    /// For the test that prepares all SQL of the house.
    pub async fn prepare_only(&self, sql: &str) -> Result<()> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.prepare_only(sql).await,
            Kind::Postgres(postgres) => postgres.prepare_only(sql).await,
        }
    }
}

impl Query for Db {
    async fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        match &self.0 {
            Kind::Sqlite(sqlite) => sqlite.rows(sql, params),
            Kind::Postgres(postgres) => postgres.rows(sql, params).await,
        }
    }
}

impl Tx {
    /// Runs a statement; gives the number of rows that it changed.
    pub async fn exec(&self, sql: &str, params: &[Value]) -> Result<u64> {
        match &self.0 {
            TxKind::Sqlite(tx) => tx.exec(sql, params),
            TxKind::Postgres(tx) => tx.exec(sql, params).await,
        }
    }

    /// Commits; when this returns, the deed survives a power cut.
    ///
    /// # Errors
    /// When it returns an error nothing of the transaction has happened.
    pub async fn commit(self) -> Result<()> {
        match self.0 {
            TxKind::Sqlite(tx) => tx.commit().await,
            TxKind::Postgres(tx) => tx.commit().await,
        }
    }

    /// Runs several statements without parameters (a migration's text).
    pub(crate) async fn batch(&self, sql: &str) -> Result<()> {
        match &self.0 {
            TxKind::Sqlite(tx) => tx.batch(sql),
            TxKind::Postgres(tx) => tx.batch(sql).await,
        }
    }
}

impl Query for Tx {
    async fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        match &self.0 {
            TxKind::Sqlite(tx) => tx.rows(sql, params),
            TxKind::Postgres(tx) => tx.rows(sql, params).await,
        }
    }
}
