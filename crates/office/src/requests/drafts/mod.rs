//! What an officer has begun to write and not served yet. A draft keeps every field
//! as it was typed, faulty ones too, and the documents that came with it. It belongs
//! to one officer; serving it leaves only the id of the request behind.

mod store;
mod sweep;

use accounts::{Permit, Serve};
use db::Query;
use files::FileId;
use values::{Time, id};
use web::App;

use super::{
    By, DocumentId, Request, RequestId,
    intake::{self, IntakeError, MOST_DOCUMENTS, Received, Served},
    triage,
};

pub use sweep::{DAYS, Keeping, goes_at, sweep};

id!(
    /// A draft.
    DraftId,
    "dft"
);

/// A draft with its documents.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Counts its savings; a saving names the version that it saw.
    pub version: i64,
    /// The form's fields, as typed, in order.
    pub fields: Vec<(String, String)>,
    /// When it was saved last.
    pub updated: Time,
    /// As which request it was served.
    pub served_as: Option<RequestId>,
    /// Its documents, in the order in which they came.
    pub documents: Vec<(DocumentId, Received)>,
}

/// Why a draft was not saved or served.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is no such draft, or it is another officer's.
    #[error("there is no such draft")]
    NotFound,
    /// It was saved in another window in the meantime.
    #[error("the draft was saved elsewhere in the meantime")]
    Stale,
    /// It was served already.
    #[error("the draft was served already")]
    Served(RequestId),
    /// What is served was not taken.
    #[error(transparent)]
    Intake(#[from] IntakeError),
}

impl From<db::Error> for DraftError {
    fn from(error: db::Error) -> DraftError {
        DraftError::Intake(error.into())
    }
}

/// What a saving changes.
pub struct Saving {
    /// The version that the officer saw; 0 for a draft that is new.
    pub seen: i64,
    /// All fields.
    pub fields: Vec<(String, String)>,
    /// Documents that came with this form, stored already.
    pub arrived: Vec<Received>,
    /// A document to leave out.
    pub without: Option<DocumentId>,
}

/// The officer's own drafts that wait to be served, newest first, without their documents.
pub async fn list(q: &impl Query, by: &Permit<Serve>) -> Result<Vec<Draft>, DraftError> {
    Ok(store::list(q, by.id()).await?)
}

/// The officer's own draft; one of another officer is as if it were not.
pub async fn own(
    q: &impl Query,
    by: &Permit<Serve>,
    id: &DraftId,
) -> Result<Option<Draft>, DraftError> {
    match store::find(q, id).await? {
        Some((officer, draft)) if officer == by.id() => Ok(Some(draft)),
        Some(_) => Err(DraftError::NotFound),
        None => Ok(None),
    }
}

/// Saves a draft, new or known. Documents of a name that it has already get another.
///
/// # Errors
/// [`DraftError::Stale`] when it was saved elsewhere since `seen`; nothing is changed then.
pub async fn save(app: &App, by: &Permit<Serve>, id: &DraftId, saving: Saving) -> Outcome {
    let now = app.clock.now();
    let tx = app.db.begin().await?;
    let known = own(&tx, by, id).await?;
    if let Some(request) = known.as_ref().and_then(|draft| draft.served_as.clone()) {
        return Err(DraftError::Served(request));
    }
    let authority = by.authority().as_str();
    let saved = match known {
        None => store::insert(&tx, id, by.id(), authority, &saving.fields, now).await?,
        Some(_) => store::update(&tx, id, saving.seen, &saving.fields, now).await?,
    };
    if !saved {
        return Err(DraftError::Stale);
    }
    if let Some(document) = &saving.without {
        store::remove_document(&tx, id, document).await?;
    }
    let mut names: Vec<String> = match known_documents(&tx, id).await? {
        documents if documents.len() + saving.arrived.len() > MOST_DOCUMENTS => {
            return Err(IntakeError::TooManyDocuments.into());
        }
        documents => documents.into_iter().map(|(_, document)| document.file).collect(),
    };
    for mut document in saving.arrived {
        document.file = free_name(&document.file, &names);
        names.push(document.file.clone());
        store::add_document(&tx, id, &DocumentId::mint(now), &document).await?;
    }
    let draft = own(&tx, by, id).await?.ok_or(DraftError::NotFound)?;
    tx.commit().await?;
    Ok(draft)
}

/// What comes of saving.
pub type Outcome = Result<Draft, DraftError>;

async fn known_documents(
    q: &impl Query,
    id: &DraftId,
) -> Result<Vec<(DocumentId, Received)>, DraftError> {
    Ok(store::find(q, id).await?.map(|(_, draft)| draft.documents).unwrap_or_default())
}

/// Throws a draft away, with its documents.
pub async fn discard(app: &App, by: &Permit<Serve>, id: &DraftId) -> Result<(), DraftError> {
    let tx = app.db.begin().await?;
    let draft = own(&tx, by, id).await?.ok_or(DraftError::NotFound)?;
    if let Some(request) = draft.served_as {
        return Err(DraftError::Served(request));
    }
    store::delete(&tx, id).await?;
    tx.commit().await?;
    for (_, document) in draft.documents {
        forget(app, &document).await;
    }
    Ok(())
}

/// Removes the bytes of a document that nothing refers to any more.
pub async fn forget(app: &App, document: &Received) {
    if let Ok(file) = document.stored_as.parse::<FileId>() {
        app.files.delete(&file).await.ok(); // what stays behind is only waste
    }
}

/// Serves a draft: registers `bytes` with the draft's documents, and leaves nothing of it but the
/// request's id. All or nothing.
///
/// # Errors
/// [`DraftError::Served`] with the request when another window was faster.
pub async fn serve(
    app: &App,
    by: &Permit<Serve>,
    draft: Draft,
    bytes: &[u8],
) -> Result<Request, DraftError> {
    let now = app.clock.now();
    let officer = By::from(by.actor());
    let guide_version = crate::guide::in_force(now).id.as_str();
    let authority = Some(by.authority().as_str());
    let served = Served { bytes, by: &officer, authority, guide_version };
    let documents = draft.documents.into_iter().map(|(_, document)| document).collect();
    let tx = app.db.begin().await?;
    let mut request = intake::register(&tx, &served, documents, now).await?;
    triage(&tx, &mut request, now).await.map_err(IntakeError::from)?;
    if !store::mark_served(&tx, &draft.id, draft.version, &request.id, now).await? {
        drop(tx);
        let there = own(&app.db, by, &draft.id).await?.ok_or(DraftError::NotFound)?;
        return Err(there.served_as.map_or(DraftError::Stale, DraftError::Served));
    }
    tx.commit().await?;
    Ok(request)
}

/// The name, or one like it that is not taken: `order.pdf`, `order-2.pdf`.
pub(crate) fn free_name(name: &str, taken: &[String]) -> String {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) => (stem, format!(".{ending}")),
        None => (name, String::new()),
    };
    let short: String = stem.chars().take(180).collect();
    let mut free = name.to_owned();
    let mut count = 2;
    while taken.contains(&free) {
        free = format!("{short}-{count}{ending}");
        count += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_document_of_the_same_name_gets_another() {
        let taken = ["order.pdf".to_owned(), "order-2.pdf".to_owned(), "scan".to_owned()];
        assert_eq!(free_name("order.pdf", &taken), "order-3.pdf");
        assert_eq!(free_name("scan", &taken), "scan-2");
        assert_eq!(free_name("other.pdf", &taken), "other.pdf");
    }
}
