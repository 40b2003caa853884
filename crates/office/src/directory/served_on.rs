//! Whether a request was served on the right company: correct, wrong (and the
//! right one is named), or undecidable from the data. Union orders go to the
//! Union establishment, everything else to the contact of the residence.

use serde::Serialize;
use values::Time;

use crate::channels::Instrument;

use super::route::Route;
use super::tables::{Directory, Entity, EntityRole};
use super::tsv::Confidence;

/// Why service was judged so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceGround {
    /// The contact of the residence is or is not the company served.
    ContactOfResidence,
    /// A DSA order goes to the Union establishment.
    UnionEstablishment,
    /// An order under Regulation (EU) 2023/1543 goes to a Union addressee.
    UnionAddressee,
    /// That this establishment is the addressee is only inferred.
    AddresseeInferred,
    /// The authority named no company.
    NoneNamed,
    /// There is no sure contact to compare with.
    NoSureContact,
    /// The row for another company is of low confidence and does not refuse service alone.
    LowConfidence,
}

/// Whether service for one target was on the right company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Judgement {
    /// Right, wrong, or none if it cannot be decided from the data.
    pub correct: Option<bool>,
    /// The right company, if the data knows it.
    pub right: Option<String>,
    /// Its name.
    pub right_name: Option<String>,
    /// Why.
    pub ground: ServiceGround,
}

/// Whether service was right, for the request and for each target.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Service {
    /// Wrong if wrong for any target; none if undecidable for one and wrong for none.
    pub correct: Option<bool>,
    /// For each target, in order.
    pub by_target: Vec<Judgement>,
}

impl Directory {
    /// Judges service on the company with the id `served_on`.
    pub fn judge_service(
        &self,
        instrument: Option<Instrument>,
        served_on: Option<&str>,
        routes: &[Route],
        at: Time,
    ) -> Service {
        let by_target: Vec<Judgement> = routes
            .iter()
            .map(|route| match (instrument, served_on) {
                (Some(Instrument::DsaOrder), Some(id)) => self.judge_union(id, route, true, at),
                (Some(Instrument::Epoc | Instrument::EpocPr), Some(id)) => {
                    self.judge_union(id, route, false, at)
                }
                (_, Some(id)) => judge_contact(id, route),
                (_, None) => Judgement {
                    correct: None,
                    right: route.entity.clone(),
                    right_name: route.entity_name.clone(),
                    ground: ServiceGround::NoneNamed,
                },
            })
            .collect();
        let correct = if by_target.iter().any(|j| j.correct == Some(false)) {
            Some(false)
        } else if by_target.is_empty() || by_target.iter().any(|j| j.correct.is_none()) {
            None
        } else {
            Some(true)
        };
        Service { correct, by_target }
    }

    /// A Union order: right on the Union establishment only; for orders under
    /// Regulation (EU) 2023/1543 that establishment is only inferred to be the addressee.
    fn judge_union(&self, id: &str, route: &Route, establishment: bool, at: Time) -> Judgement {
        let platform = route.platform.as_deref().unwrap_or_default();
        let Some(right) = self.union_establishment(platform, at) else {
            return Judgement {
                correct: None,
                right: None,
                right_name: None,
                ground: ServiceGround::NoSureContact,
            };
        };
        let served_right = right.id == id;
        let (correct, ground) = match (establishment, served_right) {
            (true, _) => (Some(served_right), ServiceGround::UnionEstablishment),
            (false, true) => (None, ServiceGround::AddresseeInferred),
            (false, false) => (Some(false), ServiceGround::UnionAddressee),
        };
        named(right, correct, ground)
    }

    /// Whether this id is the platform's Union establishment at `at`.
    pub fn is_union_establishment(&self, id: &str, at: Time) -> bool {
        self.entity(id, at).is_some_and(|e| e.role == EntityRole::UnionEstablishment)
    }
}

fn judge_contact(id: &str, route: &Route) -> Judgement {
    let (correct, ground) = match &route.entity {
        None => (None, ServiceGround::NoSureContact),
        Some(right) if right == id => (Some(true), ServiceGround::ContactOfResidence),
        Some(_) if route.confidence == Some(Confidence::Low) => {
            (None, ServiceGround::LowConfidence)
        }
        Some(_) => (Some(false), ServiceGround::ContactOfResidence),
    };
    Judgement {
        correct,
        right: route.entity.clone(),
        right_name: route.entity_name.clone(),
        ground,
    }
}

fn named(right: &Entity, correct: Option<bool>, ground: ServiceGround) -> Judgement {
    Judgement {
        correct,
        right: Some(right.id.clone()),
        right_name: Some(right.name.clone()),
        ground,
    }
}
