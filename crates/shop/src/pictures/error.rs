//! Why a picture was not taken in.

use web::Problem;

/// Why a picture was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Something is wrong with the picture; its sender is told at the field.
    #[error(transparent)]
    Picture(::pictures::Error),
    /// It did not come whole, or something else went wrong that is told as it is.
    #[error("the upload went wrong")]
    Upload(Problem),
    /// The files cannot be kept.
    #[error(transparent)]
    Files(#[from] files::Error),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Error {
    /// The code of the words at the picture's field, when the picture is at fault.
    pub fn at_field(&self) -> Option<&'static str> {
        match self {
            Error::Picture(error) => Some(error.code()),
            _ => None,
        }
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Error {
        Error::Upload(problem)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        match error {
            Error::Picture(error) => Problem::invalid().field("/picture", error.code()),
            Error::Upload(problem) => problem,
            Error::Files(files::Error::Full) => Problem::storage_full(),
            Error::Files(error) => Problem::unavailable(error),
            Error::Database(error) => error.into(),
        }
    }
}
