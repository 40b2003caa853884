//! The facts that the law is applied to. They are stored with each evaluation,
//! so everything that can change its outcome is in here and nothing else is:
//! no name, no address, no account.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use values::{Country, Time};

use crate::requests::model::Body;

/// What the law looks at in a request, at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Version of this shape; [`Facts::FORMAT`] today.
    pub format: u32,
    /// The instant at which the law is applied: rules not yet in force are left out.
    pub at: Time,
    /// `production`, `preservation`, `emergency`, `extension` or `withdrawal`.
    pub kind: String,
    /// `criminal`, `civil`, `administrative`, or not known.
    pub proceeding: Option<String>,
    /// The instrument as the intake names it (`epoc`, `subpoena`, …), or not known.
    pub instrument: Option<String>,
    /// The country of the authority.
    pub requester: Country,
    /// The items of the request, each with its contact entity and places of storage.
    pub items: Vec<ItemFacts>,
}

/// One item: whose entity is asked, and where the records it covers are stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemFacts {
    /// Index of the item in the request.
    pub item: u32,
    /// The contact entity of the item's target; absent while the route is open.
    pub entity: Option<Entity>,
    /// Places of storage (`CN`, `EU`, `SG`, …) of the records covered; empty if none were found.
    pub stored_in: BTreeSet<String>,
}

/// A contact entity and the legal order in which it sits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// Id of the entity, as `SG2`.
    pub id: String,
    /// Country of its seat.
    pub country: Country,
}

impl Facts {
    /// The shape that this program writes.
    pub const FORMAT: u32 = 1;

    /// The facts of a request at an instant; routing and custody give the items.
    pub fn of(body: &Body, at: Time, items: Vec<ItemFacts>) -> Facts {
        Facts {
            format: Facts::FORMAT,
            at,
            kind: body.kind.as_str().to_owned(),
            proceeding: body.proceeding.map(|word| word.as_str().to_owned()),
            instrument: body.instrument.map(|word| word.as_str().to_owned()),
            requester: body.authority.country,
            items,
        }
    }

    /// Reads facts as they were stored.
    pub fn from_stored(bytes: &[u8]) -> Result<Facts, super::Error> {
        let facts: Facts = serde_json::from_slice(bytes)
            .map_err(|error| super::Error::UnreadableFacts(error.to_string()))?;
        if facts.format != Facts::FORMAT {
            return Err(super::Error::UnreadableFacts(format!("format {}", facts.format)));
        }
        Ok(facts)
    }

    /// The bytes to store: canonical JSON.
    pub fn to_stored(&self) -> String {
        super::canonical_json(self).expect("facts hold texts and whole numbers only")
    }
}
