//! The way of a request in five steps, as its pages draw it, for the authority and for the office
//! alike: received, checked, reviewed, collected, delivered.

use super::Stage;

/// A step, and whether it lies behind.
pub struct Step {
    /// The end of its text key `request-step-…`.
    pub name: &'static str,
    /// `done`, `now`, or empty when it is still to come.
    pub state: &'static str,
}

const STEPS: [&str; 5] = ["received", "check", "review", "collection", "delivery"];

/// The steps as they stand at a stage; none for a request that has left the way.
pub fn way(stage: Stage) -> Vec<Step> {
    let now = match stage {
        Stage::Received | Stage::Incomplete | Stage::Supplied | Stage::Routed => 1,
        Stage::Verified | Stage::UnderReview | Stage::Suspended => 2,
        Stage::Decided | Stage::Collecting => 3,
        Stage::Ready | Stage::Delivered => 4,
        Stage::Closed => 5,
        Stage::Withdrawn | Stage::Refused | Stage::Forwarded | Stage::Expired => return Vec::new(),
    };
    let state = |at: usize| match at.cmp(&now) {
        std::cmp::Ordering::Less => "done",
        std::cmp::Ordering::Equal => "now",
        std::cmp::Ordering::Greater => "",
    };
    STEPS.iter().enumerate().map(|(at, name)| Step { name, state: state(at) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_never_goes_back_on_its_way_but_to_be_supplied_or_decided_again() {
        let now = |stage: Stage| way(stage).iter().filter(|step| step.state == "done").count();
        for stage in Stage::ALL.iter().filter(|stage| !way(**stage).is_empty()) {
            let next = Stage::ALL.iter().filter(|next| stage.may_become(**next));
            for next in next.filter(|next| !way(**next).is_empty()) {
                let again = matches!(next, Stage::Supplied | Stage::Suspended | Stage::UnderReview);
                assert!(again || now(*next) >= now(*stage), "{stage} to {next}");
            }
        }
    }
}
