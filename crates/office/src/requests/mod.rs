//! Requests of authorities: what was served, its stages, and what happened to it.
//!
//! A request's body is never altered: what is supplied later is kept beside it
//! and merged when it is read (RFC 7396). Every step goes through [`step`],
//! which compares the stage and the version that were seen, adds the fact and
//! the entry in the log of deeds, all in one transaction.

mod api;
pub mod drafts;
pub mod intake;
pub mod model;
pub mod pages;
mod problem;
pub mod schema;
pub mod stage;
mod store;
mod triage;
pub mod upload;
pub mod verify;
pub mod way;

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use values::{Language, Time, id};

pub use api::routes;
pub(crate) use api::{ATTACHING, visible};
use db::{Query, Tx};
use model::{Body, Category, DocumentRole};
pub use problem::faulty;
pub use stage::Stage;
pub use triage::triage;

id!(
    /// A request of an authority.
    RequestId,
    "req"
);
id!(
    /// One item of a request.
    ItemId,
    "itm"
);
id!(
    /// One fact of a request's history.
    FactId,
    "fct"
);
id!(
    /// A document of a request.
    DocumentId,
    "doc"
);

/// Who did something: `officer`, `staff` or `system`, and the id of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// `officer`, `staff`, `system`.
    pub kind: Box<str>,
    /// The account's id; empty for the system.
    pub id: Box<str>,
}

/// A request, with everything that was supplied merged into its body.
#[derive(Clone, Debug)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Its number for people: `LE-2026-004217`.
    pub number: String,
    /// Where it stands.
    pub stage: Stage,
    /// Counts its steps; a step names the version that it saw. Only the office sees it: it moves on
    /// when somebody is identified.
    pub version: i64,
    /// Counts what the authority was told of it; that is the version which the authority sees.
    pub told: i64,
    /// The authority's account, once it is known.
    pub authority: Option<String>,
    /// Who registered it: an officer, or the clerk who took it from the post.
    pub registered_by: By,
    /// When it was received; clocks start here.
    pub received_at: Time,
    /// The language in which the office writes back.
    pub language: Language,
    /// The guide in force when it was received.
    pub guide_version: String,
    /// The earlier request that it extends or takes back.
    pub refers_to: Option<RequestId>,
    /// What is asked.
    pub body: Body,
}

/// One item as it is stored: the unit that is decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its place in the body's list.
    pub position: usize,
    /// Index of its target.
    pub target: usize,
    /// What is asked for.
    pub category: Category,
    /// From when, inclusive.
    pub from: Option<Time>,
    /// To when, inclusive.
    pub to: Option<Time>,
}

/// Something that happened to a request; it stays.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// When.
    pub at: Time,
    /// What: a stable code such as `received` or `verified`.
    pub kind: String,
    /// The stage after it.
    pub stage: Stage,
    /// Who.
    pub by: By,
    /// Does the authority see it?
    pub for_authority: bool,
    /// Grounds and words.
    pub details: Json,
}

/// A document as it was received.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// The name that the authority gave it.
    pub file: String,
    /// What it is for.
    pub role: DocumentRole,
    /// What the authority says it is.
    pub declared_type: Option<String>,
    /// What it is, by its content.
    pub detected_type: String,
    /// Bytes.
    pub size: i64,
    /// SHA-256 of the bytes.
    pub sha256: Vec<u8>,
    /// Where the bytes are kept.
    pub stored_as: String,
    /// What a look inside found: pages, text, signatures, active content.
    pub inspection: Json,
    /// When it came.
    pub at: Time,
}

/// A step that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// Somebody else was faster, or the request does not stand where it was seen.
    #[error("the request has moved on: it is {0} now")]
    Stale(Stage),
    /// No such step is possible from this stage.
    #[error("a request that is {from} cannot become {to}")]
    Impossible {
        /// Where it stands.
        from: Stage,
        /// Where it should go.
        to: Stage,
    },
    /// The database.
    #[error(transparent)]
    Db(#[from] db::Error),
    /// The log of deeds.
    #[error(transparent)]
    Audit(#[from] audit::Error),
}

/// What is told about a step: its code, whether the authority sees it, and words.
pub struct Told<'a> {
    /// The deed, as the log names it: `request.verified`.
    pub deed: &'static str,
    /// What the log is told besides: ids, counts, codes, digests; never personal data.
    pub logged: &'a [(&'static str, audit::Fact<'a>)],
    /// Does the authority see it?
    pub for_authority: bool,
    /// Grounds and words; may hold personal data, so it never goes to the log of deeds.
    pub details: Json,
}

impl By {
    /// An account of this kind.
    pub fn new(kind: &str, id: &str) -> By {
        By { kind: kind.into(), id: id.into() }
    }

    /// The program itself.
    pub fn system() -> By {
        By::new("system", "")
    }

    /// As the log of deeds names it.
    pub fn for_log(&self) -> audit::By<'_> {
        match &*self.kind {
            "officer" => audit::By::Account("officer", &self.id),
            "staff" => audit::By::Account("staff", &self.id),
            _ => audit::By::System,
        }
    }
}

impl From<&accounts::Actor> for By {
    fn from(actor: &accounts::Actor) -> By {
        let kind = match actor {
            accounts::Actor::Officer(_) => "officer",
            accounts::Actor::Staff(_) => "staff",
            accounts::Actor::Customer(_) => "customer",
            accounts::Actor::Guest => "guest",
        };
        By::new(kind, actor.id())
    }
}

impl Told<'_> {
    /// A step without words that the authority may see.
    pub fn plainly(deed: &'static str) -> Told<'static> {
        Told { deed, logged: &[], for_authority: true, details: json!({}) }
    }

    /// A step with words that only the office sees.
    pub fn inside(deed: &'static str, details: Json) -> Told<'static> {
        Told { deed, logged: &[], for_authority: false, details }
    }

    /// A step with words that the authority may see.
    pub fn openly(deed: &'static str, details: Json) -> Told<'static> {
        Told { deed, logged: &[], for_authority: true, details }
    }
}

/// A request, or `None`; inside a transaction it is read as of that transaction.
pub async fn find(q: &impl Query, id: &RequestId) -> db::Result<Option<Request>> {
    store::find(q, id).await
}

/// Requests, newest first: of one authority or of all, at certain stages or at any.
pub async fn list(
    q: &impl Query,
    authority: Option<&str>,
    stages: &[Stage],
    before: Option<&RequestId>,
    limit: i64,
) -> db::Result<Vec<Request>> {
    store::list(q, authority, stages, before, limit).await
}

/// The items of a request, in order.
pub async fn items(q: &impl Query, id: &RequestId) -> db::Result<Vec<Item>> {
    store::items(q, id).await
}

/// What happened to a request, in order.
pub async fn facts(q: &impl Query, id: &RequestId) -> db::Result<Vec<Fact>> {
    store::facts(q, id).await
}

/// The documents that were received, in order.
pub async fn documents(q: &impl Query, id: &RequestId) -> db::Result<Vec<Document>> {
    store::documents(q, id).await
}

/// Moves a request on by one step, with its fact and its entry in the log of deeds.
///
/// Every deed on a request goes through here, also one that leaves the stage as it is
/// (`to` equal to `request.stage`): so that of two deeds at the same moment one is stale.
///
/// # Errors
/// [`StepError::Stale`] when the request is no longer what was seen; [`StepError::Impossible`]
/// when no such step exists.
pub async fn step(
    tx: &Tx,
    request: &mut Request,
    to: Stage,
    by: &By,
    told: Told<'_>,
    now: Time,
) -> Result<(), StepError> {
    let from = request.stage;
    if to != from && !from.may_become(to) {
        return Err(StepError::Impossible { from, to });
    }
    if !store::step(tx, &request.id, request.version, from, to).await? {
        let there = store::find(tx, &request.id).await?;
        return Err(StepError::Stale(there.map_or(from, |now| now.stage)));
    }
    request.stage = to;
    request.version += 1;
    request.told += i64::from(told.for_authority);
    tell(tx, request, by, told, now).await
}

/// Adds a fact and an entry in the log of deeds, without moving the request.
async fn tell(
    tx: &Tx,
    request: &Request,
    by: &By,
    told: Told<'_>,
    now: Time,
) -> Result<(), StepError> {
    let fact = Fact {
        id: FactId::mint(now),
        at: now,
        kind: told.deed.trim_start_matches("request.").replace('.', "-"),
        stage: request.stage,
        by: by.clone(),
        for_authority: told.for_authority,
        details: told.details,
    };
    store::add_fact(tx, request, &fact).await?;
    let mut logged = told.logged.to_vec();
    logged.push(("stage", audit::Fact::Code(request.stage.as_str())));
    let entry = audit::Entry {
        kind: told.deed,
        by: by.for_log(),
        subject: Some(request.id.as_str()),
        at: now,
        details: &logged,
    };
    audit::record(tx, entry).await?;
    Ok(())
}

/// The served body with every supplement merged into it, in order (RFC 7396).
fn merged(bodies: &[Vec<u8>]) -> Result<Body, String> {
    let mut whole = Json::Null;
    for bytes in bodies {
        let patch: Json = serde_json::from_slice(bytes).map_err(|e| e.to_string())?;
        merge(&mut whole, patch);
    }
    model::read(&whole).map_err(|faults| format!("a stored request: {faults:?}"))
}

/// JSON Merge Patch (RFC 7396).
fn merge(into: &mut Json, patch: Json) {
    let Json::Object(patch) = patch else {
        *into = patch;
        return;
    };
    if !into.is_object() {
        *into = json!({});
    }
    if let Json::Object(into) = into {
        for (name, value) in patch {
            if value.is_null() {
                into.shift_remove(&name);
            } else {
                merge(into.entry(name).or_insert(Json::Null), value);
            }
        }
    }
}

/// What two requests with the same file number of the same authority share, and nothing else.
fn reference_hash(country: &str, authority: &str, reference: &str) -> Vec<u8> {
    let fold = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let text = format!("{country}\n{}\n{}", fold(authority), fold(reference));
    Sha256::digest(text.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_supplement_replaces_what_it_names_and_keeps_the_rest() {
        let served = br#"{"platform":"x","kind":"production","language":"en",
            "authority":{"name":"A","country":"KZ","telephone":null},"nature_of_investigation":"n"}"#;
        let patch = br#"{"authority":{"telephone":"+7000"},"nature_of_investigation":null}"#;
        let body = merged(&[served.to_vec(), patch.to_vec()]).expect("merges");
        assert_eq!(body.authority.telephone.as_deref(), Some("+7000"));
        assert_eq!(body.authority.name, "A");
        assert_eq!(body.nature_of_investigation, None);
    }

    #[test]
    fn a_file_number_is_the_same_however_it_is_spaced() {
        let one = reference_hash("US", "Lark County DA", "LC-GJ-2026-0417");
        assert_eq!(one, reference_hash("US", "lark county da", "lc gj 2026 0417"));
        assert_ne!(one, reference_hash("US", "Lark County DA", "LC-GJ-2026-0418"));
        assert_ne!(one, reference_hash("GB", "Lark County DA", "LC-GJ-2026-0417"));
    }
}
