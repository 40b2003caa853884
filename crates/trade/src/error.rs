//! What can go wrong with a purchase, for whoever asked.

use crate::orders::stage::{NotNow, Stage};
use axum::http::StatusCode;
use web::Problem;

/// A deed on an order or a payment could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's answer.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// The ledger's answer.
    #[error(transparent)]
    Ledger(#[from] ledger::Error),
    /// Mail or a webhook could not be written.
    #[error(transparent)]
    Outbox(#[from] outbox::Error),
    /// The log of deeds could not be written.
    #[error(transparent)]
    Audit(#[from] audit::Error),
    /// There is no such thing, or the asker may not know of it.
    #[error("there is no such order")]
    NotFound,
    /// The order is in a stage in which the deed is not done.
    #[error("an order that is {0} cannot take this step")]
    NotNow(Stage),
    /// Somebody else was faster.
    #[error("somebody else was faster")]
    Stale,
    /// A field that does not do: its name, and the code of the fault.
    #[error("{0} does not do: {1}")]
    Field(&'static str, &'static str),
    /// The payment provider does not answer.
    #[error("the payment provider does not answer")]
    Provider,
    /// Something that another room says, told as it is.
    #[error("another room refused")]
    Told(Problem),
    /// What is stored does not fit together.
    #[error("stored data of the trade do not fit together: {0}")]
    Broken(&'static str),
}

/// A result of the trade.
pub type Result<T> = std::result::Result<T, Error>;

impl From<NotNow> for Error {
    fn from(error: NotNow) -> Error {
        Error::NotNow(error.0)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::Db(error) => error.into(),
            Error::Ledger(ledger::Error::Db(error)) => error.into(),
            Error::NotFound => Problem::not_found(),
            Error::Stale => Problem::conflict(),
            Error::NotNow(stage) => {
                Problem::new(StatusCode::CONFLICT, "order-not-now").member("stage", stage.code())
            }
            Error::Told(problem) => problem,
            Error::Field(name, code) => Problem::invalid().field(format!("/{name}"), code),
            Error::Provider => Problem::unavailable("the payment provider does not answer"),
            other => Problem::internal(other),
        }
    }
}
