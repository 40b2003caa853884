//! SQLite: one writing connection whose commits are made in groups, and as many
//! reading connections as are in use at once.
//!
//! A transaction is a savepoint inside an open outer transaction. When it
//! commits, it releases its savepoint, queues for the outer commit and gives
//! the connection to the next one in line; a thread of its own commits the
//! outer transaction (one fsync for all who queue) and only then wakes them.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, params_from_iter};
use tokio::sync::{Mutex as AsyncMutex, OwnedMutexGuard, mpsc as channel, oneshot};

use crate::{Error, FromRow, Result, Row, Value};

#[derive(Clone)]
pub(crate) struct Sqlite {
    writer: Arc<AsyncMutex<Writer>>,
    commits: mpsc::Sender<()>,
    readers: Arc<Readers>,
    texts: Arc<Texts>,
}

/// The writing connection, and who waits for the outer commit.
struct Writer {
    connection: Mutex<Connection>,
    outer_is_open: bool,
    waiting: Vec<oneshot::Sender<Result<()>>>,
}

struct Readers {
    path: String,
    free: Mutex<Vec<Connection>>,
}

/// SQL as SQLite reads it: `?1` for `$1`, no row locks.
#[derive(Default)]
struct Texts(RwLock<HashMap<String, Arc<str>>>);

pub(crate) struct SqliteTx {
    /// `None` only while the transaction ends.
    writer: Option<OwnedMutexGuard<Writer>>,
    commits: mpsc::Sender<()>,
    texts: Arc<Texts>,
    /// Was the disk full? Then SQLite has ended the outer transaction.
    full: AtomicBool,
}

impl Sqlite {
    pub(crate) async fn open(path: &str) -> Result<Sqlite> {
        let connection = connect(path, OpenFlags::default())?;
        let writer = Arc::new(AsyncMutex::new(Writer {
            connection: Mutex::new(connection),
            outer_is_open: false,
            waiting: Vec::new(),
        }));
        let (commits, asked) = mpsc::channel();
        let of_thread = Arc::downgrade(&writer);
        thread::Builder::new()
            .name("sqlite-commit".into())
            .spawn(move || {
                while asked.recv().is_ok() {
                    let Some(writer) = of_thread.upgrade() else { return };
                    writer.blocking_lock_owned().commit_group();
                }
            })
            .map_err(|e| Error::Driver(e.to_string()))?;
        let readers = Arc::new(Readers { path: path.to_owned(), free: Mutex::default() });
        Ok(Sqlite { writer, commits, readers, texts: Arc::default() })
    }

    pub(crate) async fn begin(&self) -> Result<SqliteTx> {
        let mut writer = self.writer.clone().lock_owned().await;
        if !writer.outer_is_open {
            locked(&writer.connection).execute_batch("begin immediate")?;
            writer.outer_is_open = true;
        }
        let opened = locked(&writer.connection).execute_batch("savepoint deed");
        let tx = SqliteTx {
            writer: Some(writer),
            commits: self.commits.clone(),
            texts: self.texts.clone(),
            full: AtomicBool::new(false),
        };
        opened?;
        Ok(tx)
    }

    pub(crate) fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        self.readers.with(|connection| query(connection, &self.texts.of(sql), params))
    }

    pub(crate) async fn stream<T: FromRow + 'static>(
        &self,
        sql: &str,
        params: Vec<Value>,
        each: &mut (impl FnMut(T) -> bool + Send),
    ) -> Result<()> {
        const BATCH: usize = 256;
        let (send, mut receive) = channel::channel::<Vec<T>>(4);
        let (readers, text) = (self.readers.clone(), self.texts.of(sql));
        let reading = tokio::task::spawn_blocking(move || {
            readers.with(|connection| {
                let mut statement = connection.prepare_cached(&text)?;
                let mut rows = statement.query(params_from_iter(&params))?;
                let mut batch = Vec::with_capacity(BATCH);
                while let Some(row) = rows.next()? {
                    batch.push(T::from_row(&Row::Sqlite(row))?);
                    if batch.len() == BATCH {
                        let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                        if send.blocking_send(full).is_err() {
                            return Ok(());
                        }
                    }
                }
                // Nobody listens any more when the reader stopped early: nothing is lost.
                send.blocking_send(batch).ok();
                Ok(())
            })
        });
        'reading: while let Some(batch) = receive.recv().await {
            for row in batch {
                if !each(row) {
                    break 'reading;
                }
            }
        }
        drop(receive);
        reading.await.map_err(|e| Error::Driver(e.to_string()))?
    }

    pub(crate) async fn prepare_only(&self, sql: &str) -> Result<()> {
        self.readers.with(|connection| {
            connection.prepare(&self.texts.of(sql))?;
            Ok(())
        })
    }
}

impl Writer {
    /// Commits the outer transaction and tells those who queue for it.
    fn commit_group(&mut self) {
        if !self.outer_is_open || self.waiting.is_empty() {
            return;
        }
        let committed = locked(&self.connection).execute_batch("commit");
        if committed.is_err() && !locked(&self.connection).is_autocommit() {
            // A failed commit may leave the transaction open: end it, nothing was promised yet.
            locked(&self.connection).execute_batch("rollback").ok();
        }
        self.outer_is_open = false;
        match committed {
            Ok(()) => self.waiting.drain(..).for_each(|waiter| {
                waiter.send(Ok(())).ok();
            }),
            Err(error) => self.fail_group(error.into()),
        }
    }

    /// The outer transaction is lost: nobody in it has written anything.
    fn fail_group(&mut self, error: Error) {
        self.outer_is_open = false;
        let full = matches!(error, Error::Full);
        for waiter in self.waiting.drain(..) {
            let same = if full { Error::Full } else { Error::Driver(error.to_string()) };
            waiter.send(Err(same)).ok();
        }
    }

    /// After an error: did SQLite end the outer transaction by itself (full disk, i/o)?
    fn after_error(&mut self, error: rusqlite::Error) -> Error {
        if self.outer_is_open && locked(&self.connection).is_autocommit() {
            let full = matches!(Error::from(error), Error::Full);
            self.fail_group(if full { Error::Full } else { Error::Conflict });
            return if full { Error::Full } else { Error::Conflict };
        }
        error.into()
    }
}

impl SqliteTx {
    /// The connection, while the outer transaction is open. A full disk ends it whatever we want:
    /// a statement that ran then would commit by itself.
    fn with<T>(&self, run: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = match &self.writer {
            Some(writer) if writer.outer_is_open => locked(&writer.connection),
            _ => return Err(Error::Conflict),
        };
        if connection.is_autocommit() {
            return Err(self.why_ended());
        }
        let answer = run(&connection);
        if matches!(answer, Err(Error::Full)) {
            self.full.store(true, Ordering::Relaxed);
        }
        answer
    }

    fn why_ended(&self) -> Error {
        if self.full.load(Ordering::Relaxed) { Error::Full } else { Error::Conflict }
    }

    pub(crate) fn rows<T: FromRow>(&self, sql: &str, params: &[Value]) -> Result<Vec<T>> {
        self.with(|connection| query(connection, &self.texts.of(sql), params))
    }

    pub(crate) fn exec(&self, sql: &str, params: &[Value]) -> Result<u64> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached(&self.texts.of(sql))?;
            Ok(statement.execute(params_from_iter(params))? as u64)
        })
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        self.with(|connection| Ok(connection.execute_batch(sql)?))
    }

    pub(crate) async fn commit(mut self) -> Result<()> {
        let Some(mut writer) = self.writer.take() else { return Err(Error::Conflict) };
        if !writer.outer_is_open || locked(&writer.connection).is_autocommit() {
            writer.fail_group(self.why_ended());
            return Err(self.why_ended());
        }
        let released = locked(&writer.connection).execute_batch("release deed");
        if let Err(error) = released {
            let error = writer.after_error(error);
            self.writer = Some(writer); // its drop rolls the savepoint back
            return Err(error);
        }
        let (done, wait) = oneshot::channel();
        writer.waiting.push(done);
        drop(writer);
        self.commits.send(()).map_err(|_| Error::Unreachable("the database is closed".into()))?;
        wait.await.map_err(|_| Error::Unreachable("the database is closed".into()))?
    }
}

impl Drop for SqliteTx {
    fn drop(&mut self) {
        let Some(mut writer) = self.writer.take() else { return };
        if !writer.outer_is_open {
            return;
        }
        if locked(&writer.connection).is_autocommit() {
            writer.fail_group(self.why_ended());
            return;
        }
        let undo =
            if writer.waiting.is_empty() { "rollback" } else { "rollback to deed; release deed" };
        let undone = locked(&writer.connection).execute_batch(undo);
        if writer.waiting.is_empty() {
            writer.outer_is_open = false;
        }
        if undone.is_err() {
            locked(&writer.connection).execute_batch("rollback").ok();
            writer.fail_group(Error::Conflict);
        }
    }
}

impl Readers {
    fn with<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let free = locked(&self.free).pop();
        let connection = match free {
            Some(connection) => connection,
            None => {
                let connection = connect(&self.path, OpenFlags::default())?;
                connection.pragma_update(None, "query_only", true)?;
                connection
            }
        };
        let answer = read(&connection);
        locked(&self.free).push(connection);
        answer
    }
}

impl Texts {
    fn of(&self, sql: &str) -> Arc<str> {
        if let Some(text) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(sql) {
            return text.clone();
        }
        let text: Arc<str> = dialect(sql).into();
        let mut texts = self.0.write().unwrap_or_else(PoisonError::into_inner);
        texts.insert(sql.to_owned(), text.clone());
        text
    }
}

/// `$1` becomes `?1` outside of quotes; row locks, which SQLite has not, go.
fn dialect(sql: &str) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut quoted = false;
    let mut letters = sql.chars().peekable();
    while let Some(letter) = letters.next() {
        quoted ^= letter == '\'';
        let placeholder = letter == '$' && letters.peek().is_some_and(char::is_ascii_digit);
        out.push(if placeholder && !quoted { '?' } else { letter });
    }
    out.replace(" for update skip locked", "").replace(" for update", "")
}

fn query<T: FromRow>(connection: &Connection, sql: &str, params: &[Value]) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params_from_iter(params))?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(T::from_row(&Row::Sqlite(row))?);
    }
    Ok(all)
}

fn connect(path: &str, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// A panic while a lock was held leaves the connection usable: transactions undo themselves.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::dialect;

    #[test]
    fn placeholders_are_rewritten_outside_of_quotes_only() {
        let sql = "select '$1' from t where a = $2 and b = $1 for update skip locked";
        assert_eq!(dialect(sql), "select '$1' from t where a = ?2 and b = ?1");
    }
}
