//! What can go wrong between a slice and its database.

/// A database's answer that is not the one that was hoped for.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No row where one was expected.
    #[error("no such row")]
    NotFound,
    /// A row with this key exists already; names the constraint or columns.
    #[error("a row with this key exists: {0}")]
    Unique(String),
    /// The row refers to one that does not exist, or is still referred to.
    #[error("a row refers to a missing one: {0}")]
    Reference(String),
    /// Two transactions were in each other's way; the whole use case may be tried again.
    #[error("two transactions were in each other's way")]
    Conflict,
    /// The disk is full; nothing was written.
    #[error("the database's disk is full")]
    Full,
    /// The database does not answer.
    #[error("the database does not answer: {0}")]
    Unreachable(String),
    /// A column is not of the kind that was asked for.
    #[error("column {0} is not of the kind that was asked for")]
    Kind(usize),
    /// A stored text does not read as the value that it should be.
    #[error("a stored value does not read: {0}")]
    Stored(String),
    /// The text of a migration is not the one that ran on this database.
    #[error(
        "the migration {0} was edited after it ran on this database: put its old text back, and \
         write the change as a new migration"
    )]
    Edited(String),
    /// The address is neither `sqlite:PATH` nor `postgres://…`.
    #[error("a database's address is sqlite:PATH or postgres://USER@HOST/NAME")]
    Url,
    /// Anything else that the driver said.
    #[error("{0}")]
    Driver(String),
}

/// A result of the database.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// May the same use case succeed when it is tried again?
    pub fn is_passing(&self) -> bool {
        matches!(self, Error::Conflict | Error::Unreachable(_))
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as Code;
        use rusqlite::ffi;
        let rusqlite::Error::SqliteFailure(code, ref text) = error else {
            return Error::Driver(error.to_string());
        };
        let text = || text.clone().unwrap_or_else(|| error.to_string());
        match (code.code, code.extended_code) {
            (
                Code::ConstraintViolation,
                ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY,
            ) => Error::Unique(text()),
            (Code::ConstraintViolation, ffi::SQLITE_CONSTRAINT_FOREIGNKEY) => {
                Error::Reference(text())
            }
            (Code::DiskFull, _) => Error::Full,
            (Code::SystemIoFailure, _) => Error::Full,
            (Code::DatabaseBusy | Code::DatabaseLocked, _) => Error::Conflict,
            (Code::CannotOpen, _) => Error::Unreachable(text()),
            _ => Error::Driver(text()),
        }
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Error {
        use tokio_postgres::error::SqlState;
        let Some(told) = error.as_db_error() else {
            if error.is_closed() {
                return Error::Unreachable(error.to_string());
            }
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            return Error::Driver(format!("{error}: {}", cause.unwrap_or_default()));
        };
        let place = told.constraint().unwrap_or(told.message()).to_owned();
        match told.code() {
            &SqlState::UNIQUE_VIOLATION => Error::Unique(place),
            &SqlState::FOREIGN_KEY_VIOLATION => Error::Reference(place),
            &SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED => {
                Error::Conflict
            }
            &SqlState::DISK_FULL => Error::Full,
            &SqlState::ADMIN_SHUTDOWN | &SqlState::CRASH_SHUTDOWN => {
                Error::Unreachable(told.message().to_owned())
            }
            _ => Error::Driver(format!("{}: {}", told.code().code(), told.message())),
        }
    }
}

impl From<deadpool_postgres::PoolError> for Error {
    fn from(error: deadpool_postgres::PoolError) -> Error {
        match error {
            deadpool_postgres::PoolError::Backend(error) if error.as_db_error().is_some() => {
                error.into()
            }
            other => Error::Unreachable(other.to_string()),
        }
    }
}
