//! What goes wrong in a review, as problems for programs and people.

use axum::http::StatusCode;
use web::Problem;

use super::ReviewError;
use crate::law::Barrier;

impl From<ReviewError> for Problem {
    fn from(error: ReviewError) -> Problem {
        use ReviewError as E;
        let conflict = |code| Problem::new(StatusCode::CONFLICT, code);
        let refused = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "review-refused");
        match error {
            E::Step(error) => error.into(),
            E::NotFound => Problem::not_found(),
            E::NotStaff => Problem::forbidden(),
            E::NotNow(stage) => conflict("request-step").member("stage", stage.as_str()),
            E::Stale => conflict("review-stale"),
            E::AlreadyDecided => conflict("review-decided"),
            E::FactsChanged => conflict("review-facts-changed"),
            E::SamePerson => Problem::new(StatusCode::FORBIDDEN, "review-same-person"),
            E::FactsDoNotFit => Problem::internal("the facts are not those of the request"),
            E::NothingToDecide => refused.field("/items", "review-nothing-to-decide"),
            E::NotForDisclosure => refused.field("/outcome", "review-not-for-disclosure"),
            E::SubjectNotConfirmed => refused.field("/outcome", "review-subject-not-confirmed"),
            E::SubjectAmbiguous => refused.field("/outcome", "review-subject-ambiguous"),
            E::NothingFound => refused.field("/outcome", "review-nothing-found"),
            E::NothingLeft => refused.field("/withheld", "review-nothing-left"),
            E::UnknownPlace(place) => refused.field_with(
                "/withheld",
                "review-unknown-place",
                vec![("place", place.into())],
            ),
            E::Barred { place, barrier } => barred(refused, place, &barrier),
            E::NoApprovalNeeded => refused.field("/outcome", "review-no-approval-needed"),
            E::LeastFirst => refused.field("/outcome", "review-least-first"),
            E::FrameOpen => refused.field("/from", "review-frame-open"),
            E::FrameBackwards => refused.field("/to", "review-frame-backwards"),
            E::FrameWider => refused.field("/from", "review-frame-wider"),
            E::NotInFull => refused.field("/outcome", "review-not-in-full"),
            E::NothingLeftOut => refused.field("/outcome", "review-nothing-left-out"),
            E::GroundMissing => refused.field("/ground", "required"),
            E::WordsMissing => refused.field("/words", "required"),
            E::NotOfThisOutcome(field) => {
                refused.field(format!("/{field}"), "review-not-of-this-outcome")
            }
            E::FaultyClearance(_) => refused.field("/reference", "review-faulty-clearance"),
        }
    }
}

/// What the law says against it, with the place of storage.
fn barred(problem: Problem, place: String, barrier: &Barrier) -> Problem {
    let of = match barrier {
        Barrier::Approval(countries) => countries.join(", "),
        Barrier::FormalChannel(route) => route.clone(),
        Barrier::Review | Barrier::Never | Barrier::NothingIsAsked => String::new(),
    };
    let args = vec![("place", place.into()), ("of", of.into())];
    match barrier {
        Barrier::Approval(_) => problem.field_with("/outcome", "review-barred-approval", args),
        Barrier::Review => problem.field_with("/legal_review", "review-barred-review", args),
        Barrier::FormalChannel(_) => problem.field_with("/outcome", "review-barred-channel", args),
        Barrier::Never | Barrier::NothingIsAsked => {
            problem.field_with("/outcome", "review-barred-never", args)
        }
    }
}
