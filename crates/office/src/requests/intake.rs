//! Taking a request in: registering what was served, with its bytes; documents;
//! what is supplied later; taking it back. Everything commits as a whole.

use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use values::{Language, Time};

use db::{Db, Tx};

use super::{
    By, Document, DocumentId, Request, RequestId, Stage, StepError, Told, merged,
    model::{self, Body, DocumentRole, Kind},
    reference_hash,
    schema::Fault,
    step, store, tell,
};

/// Documents at most in one request, as in the schema.
pub const MOST_DOCUMENTS: usize = 100;

/// What is registered, and for whom.
pub struct Served<'a> {
    /// The JSON as it came; kept as evidence.
    pub bytes: &'a [u8],
    /// Who registers it.
    pub by: &'a By,
    /// The authority's account, when an officer of it serves the request; else a person
    /// verifies first whose it is.
    pub authority: Option<&'a str>,
    /// The guide in force.
    pub guide_version: &'a str,
}

/// A document whose bytes are stored already.
#[derive(Clone, Debug)]
pub struct Received {
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
    pub sha256: [u8; 32],
    /// Where the bytes are kept.
    pub stored_as: String,
    /// What a look inside found.
    pub inspection: Json,
}

/// Why a request, a document or a supplement was not taken.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// Fields are not as the schema wants them.
    #[error("{} fields are faulty", .0.len())]
    Faulty(Vec<Fault>),
    /// The body is not JSON.
    #[error("the body is not JSON: {0}")]
    NotJson(String),
    /// There is no such request, or it is not this authority's.
    #[error("there is no such request")]
    NotFound,
    /// The request no longer takes supplements or withdrawals.
    #[error("the request is {0} and cannot be changed any more")]
    TooLate(Stage),
    /// A document of this name was received already.
    #[error("a document of this name was received already")]
    DocumentExists,
    /// More documents than one request may have.
    #[error("a request has {MOST_DOCUMENTS} documents at most")]
    TooManyDocuments,
    /// The step could not be made.
    #[error(transparent)]
    Step(#[from] StepError),
}

impl From<db::Error> for IntakeError {
    fn from(error: db::Error) -> IntakeError {
        IntakeError::Step(error.into())
    }
}

/// Reads a body without registering it: for drafts and for the form that tells what is missing.
pub fn read(bytes: &[u8]) -> Result<Body, IntakeError> {
    let json: Json =
        serde_json::from_slice(bytes).map_err(|e| IntakeError::NotJson(e.to_string()))?;
    model::read(&json).map_err(IntakeError::Faulty)
}

/// Registers a request in the caller's transaction: its bytes, items, documents, number, fact.
///
/// A withdrawal or an extension is linked to the earlier request of the same authority with
/// the same reference; a withdrawal by an officer's account takes that one back at once, one that
/// came by post or mail waits for a person, since anybody can write a letter.
pub async fn register(
    tx: &Tx,
    served: &Served<'_>,
    documents: Vec<Received>,
    now: Time,
) -> Result<Request, IntakeError> {
    let body = read(served.bytes)?;
    let reference = body.authority.reference.as_deref().map(|reference| {
        reference_hash(body.authority.country.code(), &body.authority.name, reference)
    });
    let refers_to = match (&reference, body.kind) {
        (Some(hash), Kind::Extension | Kind::Withdrawal) => store::by_reference(tx, hash).await?,
        _ => None,
    };
    let language = Language::parse(&body.language).unwrap_or(Language::En);
    let year = &now.to_string()[..4];
    let series = format!("LE-{year}");
    let number = format!("{series}-{:06}", store::next_number(tx, &series).await?);
    let mut request = Request {
        id: RequestId::mint(now),
        number,
        stage: Stage::Received,
        version: 1,
        told: 1,
        authority: served.authority.map(str::to_owned),
        registered_by: served.by.clone(),
        received_at: now,
        language,
        guide_version: served.guide_version.to_owned(),
        refers_to,
        body,
    };
    store::insert(tx, &request, reference.as_deref()).await?;
    store::add_body(tx, &request.id, served.bytes, served.by, now).await?;
    store::replace_items(tx, &request.id, &request.body, now).await?;
    let digest = audit::Digest::of_document(Sha256::digest(served.bytes).into());
    let logged = [
        ("kind", audit::Fact::Code(request.body.kind.as_str())),
        ("country", audit::Fact::Row(request.body.authority.country.code())),
        ("items", audit::Fact::Number(request.body.items.len() as i64)),
        ("targets", audit::Fact::Number(request.body.targets.len() as i64)),
        ("served", audit::Fact::Digest(digest)),
    ]
    .map(|(name, fact)| (name, fact));
    let told = Told { logged: &logged, ..Told::plainly("request.received") };
    tell(tx, &request, served.by, told, now).await?;
    for document in documents {
        attach_in(tx, &request, document, served.by, now).await?;
    }
    if request.body.kind == Kind::Withdrawal {
        withdraw_earlier(tx, &mut request, served, now).await?;
    }
    Ok(request)
}

async fn withdraw_earlier(
    tx: &Tx,
    request: &mut Request,
    served: &Served<'_>,
    now: Time,
) -> Result<(), IntakeError> {
    let Some(earlier) = &request.refers_to else { return Ok(()) };
    let Some(mut earlier) = store::find(tx, earlier).await? else { return Ok(()) };
    let same_account = served.authority.is_some() && earlier.authority == request.authority;
    if !same_account || !earlier.stage.may_be_withdrawn() {
        return Ok(());
    }
    let words = json!({ "by_request": request.number });
    let told = Told::openly("request.withdrawn", words);
    step(tx, &mut earlier, Stage::Withdrawn, served.by, told, now).await?;
    let told = Told::plainly("request.closed");
    step(tx, request, Stage::Closed, served.by, told, now).await?;
    Ok(())
}

/// Adds a document to a request that still takes some: also while reviewers decide, for an approval
/// comes late by nature.
pub async fn attach(
    tx: &Tx,
    request: &mut Request,
    document: Received,
    by: &By,
    now: Time,
) -> Result<Document, IntakeError> {
    if !request.stage.takes_documents() {
        return Err(IntakeError::TooLate(request.stage));
    }
    let count = store::documents(tx, &request.id).await?.len();
    if count >= MOST_DOCUMENTS {
        return Err(IntakeError::TooManyDocuments);
    }
    // The version moves on, so that whoever is deciding at this moment sees the document first.
    let stage = request.stage;
    step(tx, request, stage, by, Told::plainly("request.document"), now).await?;
    attach_in(tx, request, document, by, now).await
}

async fn attach_in(
    tx: &Tx,
    request: &Request,
    document: Received,
    by: &By,
    now: Time,
) -> Result<Document, IntakeError> {
    let document = Document {
        id: DocumentId::mint(now),
        file: document.file,
        role: document.role,
        declared_type: document.declared_type,
        detected_type: document.detected_type,
        size: document.size,
        sha256: document.sha256.to_vec(),
        stored_as: document.stored_as,
        inspection: document.inspection,
        at: now,
    };
    match store::add_document(tx, &request.id, &document, by).await {
        Err(db::Error::Unique(_)) => Err(IntakeError::DocumentExists),
        other => Ok(other.map(|()| document)?),
    }
}

/// Merges what the authority supplies into the request (RFC 7396), checked as a whole.
///
/// # Errors
/// [`IntakeError::Faulty`] with pointers into the merged request; [`IntakeError::TooLate`] once
/// reviewers decide.
pub async fn supply(
    tx: &Tx,
    request: &mut Request,
    patch: &[u8],
    by: &By,
    now: Time,
) -> Result<(), IntakeError> {
    if !request.stage.takes_supplements() {
        return Err(IntakeError::TooLate(request.stage));
    }
    let patch_json: Json =
        serde_json::from_slice(patch).map_err(|e| IntakeError::NotJson(e.to_string()))?;
    if !patch_json.is_object() {
        return Err(IntakeError::Faulty(vec![Fault::new("", "wrong-type", "object")]));
    }
    let mut bodies = store::bodies(tx, &request.id).await?;
    bodies.push(patch.to_vec());
    let whole = whole(&bodies)?;
    let body = model::read(&whole).map_err(IntakeError::Faulty)?;
    if body.kind != request.body.kind {
        return Err(IntakeError::Faulty(vec![Fault::new("/kind", "may-not-change", "")]));
    }
    let next = match request.stage {
        Stage::Received => Stage::Received,
        _ => Stage::Supplied,
    };
    let names: Vec<&String> = patch_json.as_object().into_iter().flatten().map(|f| f.0).collect();
    let told = Told::openly("request.supplied", json!({ "fields": names }));
    if next == request.stage || request.stage.may_become(next) {
        step(tx, request, next, by, told, now).await?;
    }
    store::add_body(tx, &request.id, patch, by, now).await?;
    store::replace_items(tx, &request.id, &body, now).await?;
    request.body = merged(&bodies).map_err(|e| IntakeError::from(db::Error::Stored(e)))?;
    Ok(())
}

/// The authority takes its request back. Nothing may be disclosed afterwards.
pub async fn withdraw(
    tx: &Tx,
    request: &mut Request,
    words: &str,
    by: &By,
    now: Time,
) -> Result<(), IntakeError> {
    if !request.stage.may_be_withdrawn() {
        return Err(IntakeError::TooLate(request.stage));
    }
    let told = Told::openly("request.withdrawn", json!({ "words": words }));
    Ok(step(tx, request, Stage::Withdrawn, by, told, now).await?)
}

/// The request, if it is this authority's; everything foreign is as if it were not.
pub async fn own(db: &Db, id: &str, authority: &str) -> Result<Request, IntakeError> {
    let id: RequestId = id.parse().map_err(|_| IntakeError::NotFound)?;
    let request = store::find(db, &id).await?.ok_or(IntakeError::NotFound)?;
    if request.authority.as_deref() != Some(authority) {
        return Err(IntakeError::NotFound);
    }
    Ok(request)
}

fn whole(bodies: &[Vec<u8>]) -> Result<Json, IntakeError> {
    let mut whole = Json::Null;
    for bytes in bodies {
        let patch: Json =
            serde_json::from_slice(bytes).map_err(|e| IntakeError::NotJson(e.to_string()))?;
        super::merge(&mut whole, patch);
    }
    Ok(whole)
}
