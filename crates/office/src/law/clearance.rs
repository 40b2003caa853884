//! How a datum gets past what stands in its way. A [`Cleared`] is the proof that
//! the collector asks for; only [`Line::clear`] makes one, and it wants the fact
//! that the line waits for. An approval of one State never lifts the bar of another.

use serde::{Deserialize, Serialize};
use values::{Country, Time};

use super::{Line, May};

/// An approval that a competent authority gave, as it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    authority: String,
    country: Country,
    reference: String,
    given_at: Time,
    until: Option<Time>,
    items: Vec<u32>,
    recorded_by: String,
    recorded_at: Time,
}

/// Why something is not an approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnApproval {
    /// The authority, its reference or the person who records it is not named.
    #[error("an approval names the authority, its reference and who records it")]
    Unnamed,
    /// It is dated later than it was recorded, or ends before it begins.
    #[error("the dates of the approval do not hold together")]
    Dates,
    /// It covers no item.
    #[error("an approval says which items it covers")]
    CoversNothing,
}

impl Approval {
    /// Records an approval. `items` are the indexes it covers; `until` its last instant,
    /// if it has one; `recorded_by` the id of the member of staff who saw the document.
    #[allow(clippy::too_many_arguments)] // each is a fact of its own, and none has a default
    pub fn record(
        authority: &str,
        country: Country,
        reference: &str,
        given_at: Time,
        until: Option<Time>,
        items: Vec<u32>,
        recorded_by: &str,
        recorded_at: Time,
    ) -> Result<Approval, NotAnApproval> {
        if [authority, reference, recorded_by].iter().any(|text| text.trim().is_empty()) {
            return Err(NotAnApproval::Unnamed);
        }
        if given_at > recorded_at || until.is_some_and(|until| until < given_at) {
            return Err(NotAnApproval::Dates);
        }
        if items.is_empty() {
            return Err(NotAnApproval::CoversNothing);
        }
        Ok(Approval {
            authority: authority.trim().to_owned(),
            country,
            reference: reference.trim().to_owned(),
            given_at,
            until,
            items,
            recorded_by: recorded_by.trim().to_owned(),
            recorded_at,
        })
    }

    fn holds(&self, item: u32, country: &str, at: Time) -> bool {
        self.items.contains(&item)
            && self.country.code() == country
            && self.recorded_at <= at
            && self.until.is_none_or(|until| at <= until)
    }
}

/// A fact that clears a way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum ClearingFact {
    /// A competent authority approved.
    Approval(Approval),
    /// A lawyer looked and found that it may go.
    LegalReview {
        /// The item looked at.
        item: u32,
        /// Where its data are stored.
        stored_in: String,
        /// Who looked.
        by: String,
        /// On what ground it may go.
        ground: String,
        /// When.
        at: Time,
    },
    /// The request came again, through the formal channel.
    FormalChannel {
        /// The item it came for.
        item: u32,
        /// The treaty or channel.
        channel: String,
        /// Reference of the central authority.
        reference: String,
        /// When it came.
        at: Time,
    },
}

/// What still stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Barrier {
    /// Approvals of these legal orders are missing.
    #[error("waits for an approval of {0:?}")]
    Approval(Vec<String>),
    /// A lawyer has not looked yet.
    #[error("waits for a legal review")]
    Review,
    /// The formal channel was not used.
    #[error("waits for the formal channel: {0}")]
    FormalChannel(String),
    /// It never goes.
    #[error("never goes")]
    Never,
    /// Nothing is disclosed by such a request.
    #[error("nothing is disclosed by such a request")]
    NothingIsAsked,
}

/// The proof that one item's data of one place of storage may go, as far as the law
/// is concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleared {
    item: u32,
    stored_in: String,
    limited: bool,
    on: Vec<ClearingFact>,
}

impl Cleared {
    /// Index of the item.
    pub fn item(&self) -> u32 {
        self.item
    }
    /// The place of storage.
    pub fn stored_in(&self) -> &str {
        &self.stored_in
    }
    /// Whether only the least data may go.
    pub fn limited(&self) -> bool {
        self.limited
    }
    /// The facts it rests on, for the package.
    pub fn on(&self) -> &[ClearingFact] {
        &self.on
    }
}

impl Line {
    /// Clears the line at the instant, by the recorded facts.
    pub fn clear(&self, facts: &[ClearingFact], at: Time) -> Result<Cleared, Barrier> {
        let Some(place) = &self.stored_in else { return Err(Barrier::Review) };
        let cleared =
            |limited, on| Cleared { item: self.item, stored_in: place.clone(), limited, on };
        match &self.may {
            May::Go => Ok(cleared(false, vec![])),
            May::GoLimited => Ok(cleared(true, vec![])),
            May::Never => Err(Barrier::Never),
            May::NothingIsAsked => Err(Barrier::NothingIsAsked),
            May::Review => {
                let limited = self.outcome == Some(super::Outcome::PermittedLimited);
                let review = facts.iter().find(|fact| self.is_review(fact, place, at));
                review.map(|fact| cleared(limited, vec![fact.clone()])).ok_or(Barrier::Review)
            }
            May::NeedsFormalChannel { route } => {
                let came = facts.iter().find(|fact| self.is_formal(fact, at));
                came.map(|fact| cleared(false, vec![fact.clone()]))
                    .ok_or_else(|| Barrier::FormalChannel(route.clone()))
            }
            May::NeedsApproval { of, .. } => {
                self.approved(of, facts, at).map(|on| cleared(false, on))
            }
        }
    }

    fn approved(
        &self,
        of: &[String],
        facts: &[ClearingFact],
        at: Time,
    ) -> Result<Vec<ClearingFact>, Barrier> {
        let by = |country: &String| {
            facts.iter().find(|fact| {
                matches!(fact, ClearingFact::Approval(approval) if approval.holds(self.item, country, at))
            })
        };
        let missing: Vec<String> = of.iter().filter(|c| by(c).is_none()).cloned().collect();
        if missing.is_empty() && !of.is_empty() {
            Ok(of.iter().filter_map(by).cloned().collect())
        } else {
            Err(Barrier::Approval(missing))
        }
    }

    fn is_review(&self, fact: &ClearingFact, place: &str, now: Time) -> bool {
        matches!(fact, ClearingFact::LegalReview { item, stored_in, by, ground, at }
            if *item == self.item && stored_in == place && *at <= now
                && !by.trim().is_empty() && !ground.trim().is_empty())
    }

    fn is_formal(&self, fact: &ClearingFact, now: Time) -> bool {
        matches!(fact, ClearingFact::FormalChannel { item, channel, reference, at }
            if *item == self.item && *at <= now
                && !channel.trim().is_empty() && !reference.trim().is_empty())
    }
}
