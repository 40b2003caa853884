//! The stages of a request, and which may follow which. Pure: the database
//! guards each step by comparing the stage that it leaves.

use super::model::words;

words! {
    /// Where a request stands on its way.
    Stage {
        /// Registered; nothing has been judged yet.
        Received = "received",
        /// Something of the seven items is missing; the authority has been told what.
        Incomplete = "incomplete",
        /// The authority supplied something after it was incomplete.
        Supplied = "supplied",
        /// Complete, and on the way to its contact entity.
        Routed = "routed",
        /// A person has checked who is asking.
        Verified = "verified",
        /// Reviewers decide, item by item.
        UnderReview = "under_review",
        /// Every item is decided and confirmed by a second person.
        Decided = "decided",
        /// What was granted is being collected.
        Collecting = "collecting",
        /// The sealed package waits for the authority.
        Ready = "ready",
        /// The authority has fetched it.
        Delivered = "delivered",
        /// Done.
        Closed = "closed",
        /// Taken back by the authority.
        Withdrawn = "withdrawn",
        /// Refused as a whole.
        Refused = "refused",
        /// Served on the wrong contact; the right one was named, service was not accepted.
        Forwarded = "forwarded",
        /// Waits for an approval or for a formal channel.
        Suspended = "suspended",
        /// A preservation whose time is over.
        Expired = "expired",
    }
}

impl Stage {
    /// May a request go from this stage to `next`?
    pub fn may_become(self, next: Stage) -> bool {
        use Stage::*;
        let onward: &[Stage] = match self {
            Received => &[Incomplete, Routed, Forwarded, Withdrawn, Refused, Closed],
            Incomplete => &[Supplied, Forwarded, Withdrawn, Refused],
            Supplied => &[Incomplete, Routed, Forwarded, Withdrawn, Refused],
            Routed => &[Supplied, Verified, Forwarded, Withdrawn, Refused],
            Verified => &[Supplied, UnderReview, Forwarded, Withdrawn, Refused],
            UnderReview => &[Decided, Suspended, Withdrawn],
            Suspended => &[UnderReview, Withdrawn, Refused],
            Decided => &[Collecting, Refused, Withdrawn, Closed, Suspended, Expired],
            Collecting => &[Ready, Decided, Withdrawn],
            Ready => &[Delivered, Withdrawn, Closed],
            Delivered => &[Closed],
            Closed | Withdrawn | Refused | Forwarded | Expired => &[],
        };
        onward.contains(&next)
    }

    /// Is nothing more to come?
    pub fn is_final(self) -> bool {
        Stage::ALL.iter().all(|next| !self.may_become(*next))
    }

    /// May the authority still supply or change what it served?
    pub fn takes_supplements(self) -> bool {
        matches!(
            self,
            Stage::Received | Stage::Incomplete | Stage::Supplied | Stage::Routed | Stage::Verified
        )
    }

    /// May documents still come, such as an approval while reviewers decide?
    pub fn takes_documents(self) -> bool {
        let deciding = matches!(self, Stage::UnderReview | Stage::Suspended | Stage::Decided);
        self.takes_supplements() || deciding
    }

    /// May the authority still take the request back?
    pub fn may_be_withdrawn(self) -> bool {
        self.may_become(Stage::Withdrawn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_ended_goes_nowhere_and_everything_else_goes_on() {
        for stage in Stage::ALL {
            let ended = matches!(
                stage,
                Stage::Closed
                    | Stage::Withdrawn
                    | Stage::Refused
                    | Stage::Forwarded
                    | Stage::Expired
            );
            assert_eq!(stage.is_final(), ended, "{stage}");
        }
    }

    #[test]
    fn collection_begins_only_after_a_decision_and_delivery_only_after_sealing() {
        let before = |next: Stage| -> Vec<Stage> {
            Stage::ALL.iter().copied().filter(|s| s.may_become(next)).collect()
        };
        assert_eq!(before(Stage::Collecting), [Stage::Decided]);
        assert_eq!(before(Stage::Ready), [Stage::Collecting]);
        assert_eq!(before(Stage::Delivered), [Stage::Ready]);
        assert_eq!(before(Stage::Decided), [Stage::UnderReview, Stage::Collecting]);
    }

    #[test]
    fn a_withdrawal_comes_too_late_after_delivery() {
        assert!(Stage::Ready.may_be_withdrawn());
        assert!(!Stage::Delivered.may_be_withdrawn());
    }
}
