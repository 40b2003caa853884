//! Why a disclosure does not go on, and how each reader is told.

use axum::http::StatusCode;
use web::Problem;

use crate::{
    requests::{Stage, StepError},
    review::ReviewError,
};

/// Why a disclosure does not go on. Nothing was given out then.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such request, or it is not this authority's.
    #[error("there is no such request")]
    NotFound,
    /// The request does not stand where this may be done.
    #[error("the request is {0}")]
    NotNow(Stage),
    /// No item was granted.
    #[error("no item was granted")]
    NothingGranted,
    /// The request belongs to no authority's account yet.
    #[error("the request belongs to no authority's account")]
    NoAuthority,
    /// The authority has given no key to encrypt to.
    #[error("the authority has no age recipient")]
    NoRecipient,
    /// A key of the authority cannot be used.
    #[error("a recipient of the authority cannot be read")]
    BadRecipient,
    /// The deadline has passed.
    #[error("the deadline for fetching the package has passed")]
    DeadlinePassed,
    /// The second factor was given too long ago.
    #[error("a fresh second factor is needed")]
    FactorNotFresh,
    /// What arrived is not what was sent.
    #[error("the receipt names another file than the one that was sent")]
    OtherFile,
    /// What is stated is no SHA-256.
    #[error("not 64 hexadecimal digits")]
    NotADigest,
    /// Other files were gathered since the custodian looked.
    #[error("other files were gathered since")]
    GatheredAnew,
    /// A custodian has certified these files already.
    #[error("these files were certified already")]
    AlreadyCertified,
    /// There is no room for the package.
    #[error("there is no room for the package")]
    NoRoom,
    /// The decision does not hold any more, or it was changed at this moment.
    #[error(transparent)]
    Review(#[from] ReviewError),
    /// The step could not be made.
    #[error(transparent)]
    Step(#[from] StepError),
    /// The package could not be written.
    #[error(transparent)]
    Seal(sealed::Error),
    /// The log of deeds.
    #[error(transparent)]
    Audit(#[from] audit::Error),
    /// The place for files.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// A report or certificate could not be set.
    #[error(transparent)]
    Letter(#[from] letters::Error),
    /// Accounts could not be read, or a part of the program is missing.
    #[error("the problem {}", .0.code())]
    House(Problem),
}

impl Error {
    /// A stable word for pages, rows and the operator's log; never personal data.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NoRoom | Error::Files(files::Error::Full) => "no-room",
            Error::NoAuthority => "no-authority",
            Error::NoRecipient => "no-recipient",
            Error::BadRecipient => "bad-recipient",
            Error::NothingGranted => "nothing-granted",
            Error::Review(_) => "decision-changed",
            Error::Seal(_) | Error::Letter(_) => "not-written",
            Error::Audit(_) => "log-of-deeds",
            _ => "passing",
        }
    }

    /// Has somebody else been there: withdrawn, decided anew, built by another worker?
    pub(super) fn is_overtaken(&self) -> bool {
        matches!(
            self,
            Error::NotFound
                | Error::NotNow(_)
                | Error::Step(StepError::Stale(_) | StepError::Impossible { .. })
                | Error::Review(ReviewError::NotNow(_) | ReviewError::Step(StepError::Stale(_)))
        )
    }

    /// Does the decision not hold any more, so that people must look again?
    pub(super) fn wants_another_decision(&self) -> bool {
        match self {
            Error::NothingGranted => true,
            Error::Review(error) => !matches!(error, ReviewError::Step(_)) && !self.is_overtaken(),
            _ => false,
        }
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Error {
        Error::Step(error.into())
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error::House(problem)
    }
}

impl From<sealed::Error> for Error {
    fn from(error: sealed::Error) -> Error {
        match error {
            sealed::Error::Io(error) => error.into(),
            other => Error::Seal(other),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Error::NoRoom
            }
            _ => Error::Seal(error.into()),
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let conflict = StatusCode::CONFLICT;
        match error {
            Error::NotFound => Problem::not_found(),
            Error::NotNow(stage) => {
                Problem::new(conflict, "disclosure-not-now").member("stage", stage.as_str())
            }
            Error::NothingGranted => Problem::new(conflict, "disclosure-nothing-granted"),
            Error::NoAuthority => Problem::new(conflict, "disclosure-no-authority"),
            Error::NoRecipient => Problem::new(conflict, "disclosure-no-recipient"),
            Error::BadRecipient => Problem::new(conflict, "disclosure-bad-recipient"),
            Error::DeadlinePassed => Problem::new(StatusCode::GONE, "disclosure-deadline-passed"),
            Error::FactorNotFresh => {
                Problem::new(StatusCode::FORBIDDEN, "disclosure-factor-not-fresh")
            }
            Error::OtherFile => Problem::new(conflict, "disclosure-other-file"),
            Error::GatheredAnew => Problem::new(conflict, "disclosure-gathered-anew"),
            Error::AlreadyCertified => Problem::new(conflict, "disclosure-already-certified"),
            Error::NotADigest => Problem::invalid().field("/sha256", "not-a-sha256"),
            Error::NoRoom | Error::Files(files::Error::Full) => Problem::storage_full(),
            Error::Review(error) if error.is_conflict() => {
                Problem::new(conflict, "disclosure-decision-changed")
            }
            Error::Review(ReviewError::NotFound) => Problem::not_found(),
            Error::Review(ReviewError::Step(error)) => error.into(),
            Error::Review(_) => Problem::new(conflict, "disclosure-decision-changed"),
            Error::Step(error) => error.into(),
            Error::House(problem) => problem,
            error @ (Error::Seal(_) | Error::Audit(_) | Error::Files(_) | Error::Letter(_)) => {
                Problem::internal(error)
            }
        }
    }
}
