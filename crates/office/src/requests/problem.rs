//! What goes wrong in this slice, as problems for programs and people.

use axum::http::StatusCode;
use web::Problem;

use super::{StepError, intake::IntakeError, schema::Fault};

impl From<StepError> for Problem {
    fn from(error: StepError) -> Problem {
        match error {
            StepError::Stale(stage) => {
                Problem::new(StatusCode::CONFLICT, "request-stale").member("stage", stage.as_str())
            }
            StepError::Impossible { from, to } => {
                Problem::new(StatusCode::CONFLICT, "request-step")
                    .member("stage", from.as_str())
                    .member("wanted", to.as_str())
            }
            StepError::Db(error) => error.into(),
            StepError::Audit(error) => Problem::internal(error),
        }
    }
}

impl From<IntakeError> for Problem {
    fn from(error: IntakeError) -> Problem {
        match error {
            IntakeError::Faulty(faults) => faulty(faults),
            IntakeError::NotJson(reason) => {
                Problem::new(StatusCode::BAD_REQUEST, "not-json").member("reason", reason)
            }
            IntakeError::NotFound => Problem::not_found(),
            IntakeError::TooLate(stage) => Problem::new(StatusCode::CONFLICT, "request-too-late")
                .member("stage", stage.as_str()),
            IntakeError::DocumentExists => Problem::new(StatusCode::CONFLICT, "document-exists"),
            IntakeError::TooManyDocuments => {
                Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "too-many-documents")
            }
            IntakeError::Step(error) => error.into(),
        }
    }
}

/// Every faulty field with its pointer, in one problem.
pub fn faulty(faults: Vec<Fault>) -> Problem {
    faults.into_iter().fold(Problem::invalid(), |problem, fault| {
        let wanted = vec![("wanted", fault.detail.into())];
        problem.field_with(fault.pointer, fault.code, wanted)
    })
}
