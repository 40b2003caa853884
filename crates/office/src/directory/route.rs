//! From platform and residence to the contact entity, with the row and the
//! reason. Where the tables have no sure answer there is no entity, and a
//! person looks.

use serde::Serialize;
use values::{Country, Time};

use super::places::{Stated, Understood};
use super::tables::{Directory, Entity, EntityRole, Residence, ResidenceRow};
use super::tsv::Confidence;

/// Why a route is as it is; each has a sentence in [`Ground::sentence`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// A row of the residence table decides.
    ByResidence,
    /// The platform's name is written with look-alike letters.
    ConfusablePlatformName,
    /// No platform of the directory is named so.
    PlatformUnknown,
    /// The platform is known, but no sure table of contacts is.
    NoSureContactTable,
    /// No residence is stated.
    ResidenceUnknown,
    /// The residence is not understood.
    ResidenceNotUnderstood,
    /// The residence is written with look-alike letters.
    ConfusableResidenceName,
    /// The residence is the former name or code of one State.
    FormerName,
    /// The residence is a State that was divided.
    DividedState,
    /// The residence is a reserved code.
    ReservedCode,
    /// Several places bear the name.
    SeveralPlaces,
    /// A contested territory: the authority is asked.
    ContestedTerritory,
    /// All the places that may be meant have one contact.
    OneContactForAll,
    /// The places that may be meant have different contacts.
    ContactsDiffer,
    /// The table itself asks for a person.
    RowAsksForReview,
    /// The row is of low confidence and does not decide alone.
    LowConfidence,
    /// The table names no company for this residence, or one that is no contact then.
    NoContact,
    /// The account moved; the stated residence decides, and a person looks.
    Moved,
    /// Sellers there may be bound to another company too.
    SellerMayHaveSecondCompany,
}

impl Ground {
    /// The stable code, as `by_residence`.
    pub fn code(self) -> &'static str {
        match self {
            Ground::ByResidence => "by_residence",
            Ground::ConfusablePlatformName => "confusable_platform_name",
            Ground::PlatformUnknown => "platform_unknown",
            Ground::NoSureContactTable => "no_sure_contact_table",
            Ground::ResidenceUnknown => "residence_unknown",
            Ground::ResidenceNotUnderstood => "residence_not_understood",
            Ground::ConfusableResidenceName => "confusable_residence_name",
            Ground::FormerName => "former_name",
            Ground::DividedState => "divided_state",
            Ground::ReservedCode => "reserved_code",
            Ground::SeveralPlaces => "several_places",
            Ground::ContestedTerritory => "contested_territory",
            Ground::OneContactForAll => "one_contact_for_all",
            Ground::ContactsDiffer => "contacts_differ",
            Ground::RowAsksForReview => "row_asks_for_review",
            Ground::LowConfidence => "low_confidence",
            Ground::NoContact => "no_contact",
            Ground::Moved => "moved",
            Ground::SellerMayHaveSecondCompany => "seller_may_have_second_company",
        }
    }

    /// The ground in an English sentence.
    pub fn sentence(self) -> &'static str {
        match self {
            Ground::ByResidence => "The user's residence decides by the table.",
            Ground::ConfusablePlatformName => {
                "The platform's name is written with look-alike letters."
            }
            Ground::PlatformUnknown => "No platform of this directory has that name.",
            Ground::NoSureContactTable => "No sure table of contacts is known for this platform.",
            Ground::ResidenceUnknown => "No residence is stated; there is no default.",
            Ground::ResidenceNotUnderstood => "The stated residence is not understood.",
            Ground::ConfusableResidenceName => "The residence is written with look-alike letters.",
            Ground::FormerName => "The residence is a former name or code.",
            Ground::DividedState => "The stated State was divided; say which successor is meant.",
            Ground::ReservedCode => {
                "The code is reserved and was read as the country it stands for."
            }
            Ground::SeveralPlaces => {
                "Several places bear this name; write the code of the one meant."
            }
            Ground::ContestedTerritory => {
                "A contested territory: the authority is asked, the map never."
            }
            Ground::OneContactForAll => "All places that may be meant have the same contact.",
            Ground::ContactsDiffer => "The places that may be meant have different contacts.",
            Ground::RowAsksForReview => "The table asks for a person's review of this residence.",
            Ground::LowConfidence => "The row is of low confidence and does not decide alone.",
            Ground::NoContact => "The table names no contact for this residence.",
            Ground::Moved => "The user moved; the stated residence decides, and a person looks.",
            Ground::SellerMayHaveSecondCompany => {
                "Sellers there may have a contract with a second company."
            }
        }
    }
}

/// Where a request about one target goes, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Route {
    /// The platform, if it has a sure table of contacts.
    pub platform: Option<String>,
    /// The platform that was recognised, with or without such a table.
    pub recognised_platform: Option<String>,
    /// Whether the platform's name was recognised only by the look of its letters.
    pub confusable: bool,
    /// How the stated residence was understood.
    pub understood: Understood,
    /// The countries that may be meant.
    pub residence: Vec<Country>,
    /// The contact entity to serve; none if it is not sure.
    pub entity: Option<String>,
    /// Its name.
    pub entity_name: Option<String>,
    /// Its address, if known.
    pub entity_address: Option<String>,
    /// Its seat, on which channels and law depend.
    pub seat: Option<Country>,
    /// The row that decided, as `residence_routing/KZ`.
    pub row: Option<String>,
    /// Whether a person must look.
    pub review: bool,
    /// Why, in English sentences.
    pub reason: String,
    /// Why, as stable codes.
    pub grounds: Vec<Ground>,
    /// What the row says beside.
    pub note: String,
    /// Where the row comes from.
    pub source: Option<String>,
    /// How sure the row is.
    pub confidence: Option<Confidence>,
}

/// What is known of one target's residence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TargetFacts {
    /// The residence as the authority states it.
    pub residence: Option<String>,
    /// Whether the office knows that the account's residence changed from or to the stated one.
    pub moved: bool,
    /// Whether the target sells (as a company or not).
    pub seller: bool,
}

/// The routes of all targets of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Routing {
    /// One for each target, in order.
    pub routes: Vec<Route>,
    /// Whether the targets go to more than one entity, so that the request is split.
    pub split: bool,
}

impl Directory {
    /// Routes every target of a request that was received at `at`.
    pub fn route_targets(&self, platform: &str, targets: &[TargetFacts], at: Time) -> Routing {
        let routes: Vec<Route> = targets
            .iter()
            .map(|target| {
                let mut route = self.route(platform, target.residence.as_deref(), at);
                if target.moved {
                    route.review = true;
                    route.add(Ground::Moved);
                }
                if target.seller && self.has_seller_company(&route, at) {
                    route.add(Ground::SellerMayHaveSecondCompany);
                }
                route
            })
            .collect();
        let mut entities: Vec<&str> = routes.iter().filter_map(|r| r.entity.as_deref()).collect();
        entities.sort_unstable();
        entities.dedup();
        let split = entities.len() > 1;
        Routing { routes, split }
    }

    /// The contact entity for users of `platform` with this stated residence, by the tables of `at`.
    pub fn route(&self, platform: &str, residence: Option<&str>, at: Time) -> Route {
        let named = self.name_platform(platform);
        let stated = self.places.understand(residence);
        let mut route = Route::empty(&stated);
        route.confusable = named.look_alike;
        route.recognised_platform = named.platform;
        if route.confusable {
            route.add(Ground::ConfusablePlatformName);
        }
        let Some(platform) = route.recognised_platform.clone() else {
            return route.without_entity(Ground::PlatformUnknown);
        };
        if !self.residences.iter().any(|row| row.platform == platform && row.valid.holds(at)) {
            return route.without_entity(Ground::NoSureContactTable);
        }
        route.platform = Some(platform.clone());
        route.add_how(&stated);
        let rows: Vec<&ResidenceRow> = stated
            .countries
            .iter()
            .filter_map(|country| self.residence_row(&platform, Residence::In(*country), at))
            .collect();
        match rows[..] {
            [] => {
                if let Some(row) = self.residence_row(&platform, Residence::Unknown, at) {
                    route.take_row(row);
                }
                route.without_entity(Ground::NoContact)
            }
            [row] => {
                route.take_row(row);
                self.take_entity(route, row.entity.as_deref(), at)
            }
            [first, ..] => {
                route.take_row(first);
                route.row = stated.row.or(route.row);
                route.confidence = rows.iter().map(|row| row.confidence).min();
                if rows.iter().all(|row| row.entity == first.entity) {
                    route.add(Ground::OneContactForAll);
                    self.take_entity(route, first.entity.as_deref(), at)
                } else {
                    route.without_entity(Ground::ContactsDiffer)
                }
            }
        }
    }

    /// The company with this id among those that hold at `at`.
    pub fn entity(&self, id: &str, at: Time) -> Option<&Entity> {
        self.entities.iter().rev().find(|entity| entity.id == id && entity.valid.holds(at))
    }

    /// The Union establishment of a platform at `at`.
    pub fn union_establishment(&self, platform: &str, at: Time) -> Option<&Entity> {
        self.entities.iter().rev().find(|entity| {
            entity.platform == platform
                && entity.role == EntityRole::UnionEstablishment
                && entity.valid.holds(at)
        })
    }

    fn residence_row(&self, platform: &str, of: Residence, at: Time) -> Option<&ResidenceRow> {
        let row = |wanted: Residence| {
            self.residences.iter().rev().find(|row| {
                row.platform == platform && row.residence == wanted && row.valid.holds(at)
            })
        };
        match of {
            Residence::In(_) => row(of).or_else(|| row(Residence::Elsewhere)),
            _ => row(of),
        }
    }

    fn take_entity(&self, mut route: Route, id: Option<&str>, at: Time) -> Route {
        let contact = id
            .and_then(|id| self.entity(id, at))
            .filter(|entity| entity.role == EntityRole::Contact);
        let Some(entity) = contact else { return route.without_entity(Ground::NoContact) };
        route.entity = Some(entity.id.clone());
        route.entity_name = Some(entity.name.clone());
        route.entity_address = (!entity.address.is_empty()).then(|| entity.address.clone());
        route.seat = entity.seat;
        route.add(Ground::ByResidence);
        route
    }

    fn has_seller_company(&self, route: &Route, at: Time) -> bool {
        self.entities.iter().any(|entity| {
            entity.role == EntityRole::MerchantContract
                && Some(&entity.platform) == route.platform.as_ref()
                && entity.seat.is_some_and(|seat| route.residence == [seat])
                && entity.valid.holds(at)
        })
    }
}

impl Route {
    fn empty(stated: &Stated) -> Route {
        Route {
            platform: None,
            recognised_platform: None,
            confusable: false,
            understood: stated.how,
            residence: stated.countries.clone(),
            entity: None,
            entity_name: None,
            entity_address: None,
            seat: None,
            row: None,
            review: stated.review,
            reason: String::new(),
            grounds: Vec::new(),
            note: stated.note.clone(),
            source: None,
            confidence: None,
        }
    }

    fn without_entity(mut self, ground: Ground) -> Route {
        self.review = true;
        self.add(ground);
        self
    }

    fn take_row(&mut self, row: &ResidenceRow) {
        self.row = Some(row.id.clone());
        self.source = Some(row.source.clone());
        self.confidence = Some(row.confidence);
        if self.note.is_empty() {
            self.note = row.note.clone();
        }
        if row.review {
            self.review = true;
            self.add(Ground::RowAsksForReview);
        }
        if row.confidence == Confidence::Low {
            self.review = true;
            self.add(Ground::LowConfidence);
        }
    }

    fn add_how(&mut self, stated: &Stated) {
        if stated.look_alike {
            self.add(Ground::ConfusableResidenceName);
        }
        match stated.how {
            Understood::Country => {}
            Understood::Former if stated.countries.len() > 1 => self.add(Ground::DividedState),
            Understood::Former => self.add(Ground::FormerName),
            Understood::Reserved => self.add(Ground::ReservedCode),
            Understood::Ambiguous => self.add(Ground::SeveralPlaces),
            Understood::Contested => self.add(Ground::ContestedTerritory),
            Understood::NotStated => self.add(Ground::ResidenceUnknown),
            Understood::NotUnderstood => self.add(Ground::ResidenceNotUnderstood),
        }
    }

    fn add(&mut self, ground: Ground) {
        if !self.grounds.contains(&ground) {
            self.grounds.push(ground);
            if !self.reason.is_empty() {
                self.reason.push(' ');
            }
            self.reason.push_str(ground.sentence());
        }
    }
}

#[cfg(test)]
#[path = "route_tests.rs"]
mod tests;
