//! What can go wrong here, told so that the caller can act on it.

use axum::http::StatusCode;
use web::Problem;

/// Why something was not written, or not sent again.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such mail, endpoint or delivery; or it is somebody else's.
    #[error("there is no such thing")]
    NotFound,
    /// The words of the mail are erased; it cannot be sent again.
    #[error("the words of this mail are erased")]
    Erased,
    /// It is on its way already.
    #[error("it is on its way already")]
    UnderWay,
    /// An endpoint's address that we do not call: not https, not public, or not an address.
    #[error("this is no public https address")]
    Address,
    /// The endpoint wants no event, or one that does not exist.
    #[error("no such event")]
    Events,
    /// The owner has as many endpoints as one may have.
    #[error("there are too many endpoints")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Error {
    /// Its stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotFound => "not-found",
            Error::Erased => "mail-erased",
            Error::UnderWay => "under-way",
            Error::Address => "webhook-address",
            Error::Events => "webhook-events",
            Error::TooMany => "webhook-too-many",
            Error::Database(_) => "database",
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::NotFound => Problem::not_found(),
            Error::Erased => Problem::new(StatusCode::CONFLICT, "mail-erased"),
            Error::UnderWay => Problem::new(StatusCode::CONFLICT, "under-way"),
            Error::Address => Problem::invalid().field("/url", "webhook-address"),
            Error::Events => Problem::invalid().field("/events", "webhook-events"),
            Error::TooMany => Problem::new(StatusCode::CONFLICT, "webhook-too-many"),
            Error::Database(error) => error.into(),
        }
    }
}
