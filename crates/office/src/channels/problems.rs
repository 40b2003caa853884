//! What is wrong with the way in which a request came: for each target, as
//! stable codes that the office explains in the authority's language.

use serde::Serialize;
use values::Country;

use crate::directory::{Directory, Route};

use super::between::{Channels, Offer, Relation, Standing};
use super::facts::{Asked, Instrument, Kind, Proceeding, Way};
use super::tables::Treaties;

/// A problem of the channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// A Hague convention is invoked outside civil or commercial matters.
    HagueIsCivilOnly,
    /// The channel used does not exist between requester and seat.
    ChannelNotAvailable,
    /// The treaty is suspended.
    TreatySuspended,
    /// Whether the treaty is in force was not verified.
    TreatyUnverified,
    /// No treaty helps, and no reciprocity is offered.
    NeedsReciprocityUndertaking,
    /// Serving a paper does not compel evidence.
    ServiceDoesNotCompel,
    /// Whether the pair of States accepted each other is not known.
    AcceptanceUnverified,
    /// A company of that seat answers no direct request.
    FormalChannelRequired,
    /// The seat opposes service by post.
    PostalChannelOpposed,
    /// The mailbox for enquiries takes no service.
    EnquiryIsNotService,
    /// The issuing State is not bound by Regulation (EU) 2023/1543.
    IssuerNotBoundByEEvidence,
    /// The instrument did not apply yet when the request was received.
    NotYetApplicable,
    /// A Union order was not addressed to a Union addressee.
    UnionAddresseeRequired,
    /// That the company is the Union addressee is only inferred.
    AddresseeUnconfirmed,
}

impl ProblemCode {
    /// The stable code, as `hague_is_civil_only`.
    pub fn code(self) -> &'static str {
        match self {
            ProblemCode::HagueIsCivilOnly => "hague_is_civil_only",
            ProblemCode::ChannelNotAvailable => "channel_not_available",
            ProblemCode::TreatySuspended => "treaty_suspended",
            ProblemCode::TreatyUnverified => "treaty_unverified",
            ProblemCode::NeedsReciprocityUndertaking => "needs_reciprocity_undertaking",
            ProblemCode::ServiceDoesNotCompel => "service_does_not_compel",
            ProblemCode::AcceptanceUnverified => "acceptance_unverified",
            ProblemCode::FormalChannelRequired => "formal_channel_required",
            ProblemCode::PostalChannelOpposed => "postal_channel_opposed",
            ProblemCode::EnquiryIsNotService => "enquiry_is_not_service",
            ProblemCode::IssuerNotBoundByEEvidence => "issuer_not_bound_by_e_evidence",
            ProblemCode::NotYetApplicable => "not_yet_applicable",
            ProblemCode::UnionAddresseeRequired => "union_addressee_required",
            ProblemCode::AddresseeUnconfirmed => "addressee_unconfirmed",
        }
    }
}

/// A problem, the targets that it concerns, and the row that says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The code.
    pub code: ProblemCode,
    /// The targets, by position; all of them if it concerns the request as a whole.
    pub targets: Vec<usize>,
    /// The row of the tables, if one says so.
    pub row: Option<String>,
}

impl Treaties {
    /// The channels of each target, by the seat of its route.
    pub fn for_routes(&self, asked: &Asked<'_>, routes: &[Route]) -> Vec<Channels> {
        let proceeding = asked.effective_proceeding();
        routes
            .iter()
            .map(|route| {
                self.between(
                    asked.country,
                    route.seat,
                    proceeding,
                    asked.instrument,
                    asked.received,
                )
            })
            .collect()
    }

    /// What is wrong with the channel used, over all targets, each code once.
    pub fn problems(
        &self,
        asked: &Asked<'_>,
        directory: &Directory,
        routes: &[Route],
    ) -> Vec<Problem> {
        let mut found = Found(Vec::new());
        let everyone = || (0..routes.len()).collect::<Vec<_>>();
        for (code, row) in self.problems_of_request(asked, directory) {
            found.add(code, everyone(), row);
        }
        for (target, channels) in self.for_routes(asked, routes).iter().enumerate() {
            if let Some(seat) = channels.seat {
                for (code, row) in self.problems_of_target(asked, channels, seat) {
                    found.add(code, vec![target], row);
                }
            }
        }
        found.0.sort_by_key(|problem| problem.code);
        found.0
    }

    /// Problems that do not depend on where a target lives.
    fn problems_of_request(&self, asked: &Asked<'_>, directory: &Directory) -> Vec<Finding> {
        let mut found = Vec::new();
        let civil = asked.effective_proceeding().is_none_or(|p| p == Proceeding::Civil);
        let hague = matches!(asked.way, Some(Way::HagueService | Way::HagueEvidence));
        if !civil && (hague || self.names_hague(&asked.grounds)) {
            found.push((ProblemCode::HagueIsCivilOnly, Some("disclosure_law/TR-01".to_owned())));
        }
        let needs_service = !matches!(asked.kind, Kind::Emergency | Kind::Withdrawal);
        if asked.way == Some(Way::Email) && needs_service {
            found.push((ProblemCode::EnquiryIsNotService, None));
        }
        if asked.is_union_order() {
            found.extend(self.problem_of_union_order(asked, directory));
        }
        found
    }

    fn problem_of_union_order(&self, asked: &Asked<'_>, directory: &Directory) -> Option<Finding> {
        let dsa = asked.instrument == Some(Instrument::DsaOrder);
        let instrument = if dsa { "dsa_art_10" } else { "e_evidence" };
        if dsa && !self.is_union_member(asked.country) {
            return Some((ProblemCode::ChannelNotAvailable, None));
        }
        if !dsa && !self.is_bound_by_e_evidence(asked.country) {
            let row = self
                .is_union_member(asked.country)
                .then(|| format!("e_evidence/{}", asked.country));
            return Some((ProblemCode::IssuerNotBoundByEEvidence, row));
        }
        if !self.applies(instrument, asked.received) {
            let row = if dsa { "DSA" } else { "EUEEVID" };
            let row = format!("multilateral_instruments/{row}");
            return Some((ProblemCode::NotYetApplicable, Some(row)));
        }
        let served_on = asked.served_on?;
        match directory.is_union_establishment(served_on, asked.received) {
            false => Some((ProblemCode::UnionAddresseeRequired, None)),
            true if dsa => None,
            true => {
                let row = format!("entities/{served_on}");
                Some((ProblemCode::AddresseeUnconfirmed, Some(row)))
            }
        }
    }

    /// Problems between the requester and the seat of one target's contact.
    fn problems_of_target(
        &self,
        asked: &Asked<'_>,
        channels: &Channels,
        seat: Country,
    ) -> Vec<Finding> {
        if channels.relation == Relation::Domestic {
            return Vec::new();
        }
        let civil = channels.proceeding == Some(Proceeding::Civil);
        match asked.way {
            Some(Way::Portal | Way::Api | Way::Email) => self.problem_of_direct(asked, seat),
            Some(Way::Post) => {
                let mut found = self.problem_of_direct(asked, seat);
                let opposed = self.hague_service.get(&seat).is_some_and(|s| s.postal == "opposed");
                if opposed && channels.proceeding != Some(Proceeding::Criminal) {
                    let row = format!("hague_service/{seat}");
                    found.push((ProblemCode::PostalChannelOpposed, Some(row)));
                }
                found
            }
            Some(Way::Treaty) => self.problems_of_treaty(asked, channels),
            Some(Way::Diplomatic) => self.needs_reciprocity(asked, channels).into_iter().collect(),
            Some(Way::HagueService) if civil => problems_of_service(asked, channels),
            Some(Way::HagueEvidence) if civil => problem_of_evidence(channels),
            Some(Way::HagueService | Way::HagueEvidence) | None => Vec::new(),
        }
    }

    /// A direct request to a company whose law demands a formal channel.
    fn problem_of_direct(&self, asked: &Asked<'_>, seat: Country) -> Vec<Finding> {
        let formal = self.seats.get(&seat).is_some_and(|row| row.formal_channel_only);
        // An order of Union law is addressed to the Union, and a withdrawal asks for nothing.
        if !formal || asked.kind == Kind::Withdrawal || self.is_lawful_union_order(asked) {
            return Vec::new();
        }
        vec![(ProblemCode::FormalChannelRequired, Some(format!("seats/{seat}")))]
    }

    fn is_lawful_union_order(&self, asked: &Asked<'_>) -> bool {
        match asked.instrument {
            Some(Instrument::DsaOrder) => {
                self.is_union_member(asked.country) && self.applies("dsa_art_10", asked.received)
            }
            Some(Instrument::Epoc | Instrument::EpocPr) => {
                self.is_bound_by_e_evidence(asked.country)
                    && self.applies("e_evidence", asked.received)
            }
            _ => false,
        }
    }

    fn problems_of_treaty(&self, asked: &Asked<'_>, channels: &Channels) -> Vec<Finding> {
        if channels.relation == Relation::NotATreatyRelation {
            return vec![(ProblemCode::ChannelNotAvailable, None)];
        }
        if !matches!(channels.proceeding, Some(Proceeding::Criminal | Proceeding::Civil)) {
            return Vec::new();
        }
        let mut offers: Vec<&Offer> = channels.bilateral().into_iter().collect();
        offers.extend(self.of_any_offence(channels));
        let invoked = self.invoked(&asked.grounds);
        offers.extend(invoked.iter().filter_map(|name| channels.offer(name)));
        let best = offers.iter().min_by_key(|offer| rank(offer.standing));
        let row = best.map(|offer| offer.row.clone());
        let limited = best.is_some_and(|o| o.channel.starts_with("mlat:") && !is_general(o));
        match best.map(|offer| offer.standing) {
            Some(Standing::Available) if !limited => Vec::new(),
            Some(Standing::Available | Standing::ToVerify) => {
                let mut found = vec![(ProblemCode::TreatyUnverified, row)];
                if limited {
                    found.extend(self.needs_reciprocity(asked, channels));
                }
                found
            }
            Some(Standing::Suspended) => {
                let mut found = vec![(ProblemCode::TreatySuspended, row)];
                found.extend(self.needs_reciprocity(asked, channels));
                found
            }
            Some(Standing::NotInForce) if invoked.iter().any(|n| channels.offer(n).is_some()) => {
                let mut found = vec![(ProblemCode::NotYetApplicable, row)];
                found.extend(self.needs_reciprocity(asked, channels));
                found
            }
            Some(Standing::NotInForce) | None => {
                let mut found = vec![(ProblemCode::ChannelNotAvailable, row)];
                found.extend(self.needs_reciprocity(asked, channels));
                found
            }
        }
    }

    /// Treaties among many that help like one between the two States, without being invoked. Others
    /// cover some offences only, and whoever needs them says so.
    fn of_any_offence<'c>(&'c self, channels: &'c Channels) -> impl Iterator<Item = &'c Offer> {
        let general = self.instruments.iter().filter(|row| row.any_offence);
        general.filter_map(|row| channels.offer(&row.offered_as))
    }

    /// A formal request without a treaty needs an undertaking of reciprocity, where the seat's law
    /// knows one.
    fn needs_reciprocity(&self, asked: &Asked<'_>, channels: &Channels) -> Option<Finding> {
        let seat = channels.seat?;
        if channels.relation != Relation::Foreign
            || channels.proceeding != Some(Proceeding::Criminal)
            || !self.seats.contains_key(&seat)
            || self.names(&asked.grounds, "reciprocity")
        {
            return None;
        }
        let usable = |offer: &Offer| offer.standing == Standing::Available;
        let treaty = channels.bilateral().is_some_and(|o| usable(o) && is_general(o))
            || self.of_any_offence(channels).any(usable);
        let invoked = self.invoked(&asked.grounds);
        if treaty || invoked.iter().filter_map(|name| channels.offer(name)).any(usable) {
            return None;
        }
        Some((ProblemCode::NeedsReciprocityUndertaking, Some(format!("seats/{seat}"))))
    }
}

type Finding = (ProblemCode, Option<String>);

/// The problems found so far; a code is there once, with all its targets.
struct Found(Vec<Problem>);

impl Found {
    fn add(&mut self, code: ProblemCode, targets: Vec<usize>, row: Option<String>) {
        match self.0.iter_mut().find(|problem| problem.code == code) {
            Some(known) => {
                known.targets.extend(targets);
                known.targets.sort_unstable();
                known.targets.dedup();
            }
            None => self.0.push(Problem { code, targets, row }),
        }
    }
}

fn problems_of_service(asked: &Asked<'_>, channels: &Channels) -> Vec<Finding> {
    let mut found = problem_of_offer(channels, "hague_service", ProblemCode::TreatyUnverified);
    if asked.kind == Kind::Production {
        let row = Some("disclosure_law/TR-02".to_owned());
        found.push((ProblemCode::ServiceDoesNotCompel, row));
    }
    found
}

fn problem_of_evidence(channels: &Channels) -> Vec<Finding> {
    problem_of_offer(channels, "hague_evidence", ProblemCode::AcceptanceUnverified)
}

fn problem_of_offer(channels: &Channels, name: &str, unsure: ProblemCode) -> Vec<Finding> {
    match channels.offer(name) {
        Some(offer) if offer.standing == Standing::Available => Vec::new(),
        Some(offer) if offer.standing == Standing::ToVerify => {
            vec![(unsure, Some(offer.row.clone()))]
        }
        other => vec![(ProblemCode::ChannelNotAvailable, other.map(|offer| offer.row.clone()))],
    }
}

/// Whether a treaty of legal assistance covers offences of every kind.
fn is_general(offer: &Offer) -> bool {
    matches!(offer.channel.as_str(), "mlat:criminal" | "mlat:civil")
}

/// What helps most comes first; a suspended treaty says more than one not in force.
fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Available => 0,
        Standing::ToVerify => 1,
        Standing::Suspended => 2,
        Standing::NotInForce => 3,
    }
}

#[cfg(test)]
#[path = "problems_tests.rs"]
mod tests;
