//! Documents on their way in: stored first, looked into, and refused by what they
//! are and not by what they are called. What was stored for a request that was
//! then refused is removed again.

use axum::http::StatusCode;
use files::FileId;
use futures::TryStreamExt;
use sha2::{Digest, Sha256};
use web::{App, Incoming, Problem};

use super::{
    intake::Received,
    model::{Body, DocumentRole},
};
use crate::{assessment, verification::documents::DocumentType};

/// Bytes of one document at most.
pub const DOCUMENT_LIMIT: u64 = 50 * 1024 * 1024;

/// Bytes of a whole request with its documents at most.
pub const UPLOAD_LIMIT: usize = 160 * 1024 * 1024;

/// Documents that were stored and are not in a request yet: removed unless they are kept.
#[derive(Default)]
pub struct Arrived {
    /// The documents, in the order in which they came.
    pub documents: Vec<Received>,
}

/// Stores one file of a form and looks into it. `role` is what the sender says it is for; `at`
/// points at it in the problem when it is refused.
///
/// # Errors
/// 413 when it is too large, 415 when it is of a kind that is no document, 422 when it is broken
/// or not what its name says.
pub async fn take(
    app: &App,
    incoming: Incoming,
    role: DocumentRole,
    at: &str,
) -> Result<Received, Problem> {
    let (file, declared) = (clean_name(&incoming.name), incoming.claimed_type.clone());
    let id = FileId::mint(app.clock.now());
    let stored = app.files.put(&id, incoming.stream().map_err(Box::new), DOCUMENT_LIMIT).await;
    let stored = stored.map_err(|error| storing(error, at))?;
    let taken = inspect(app, &id, file, role, declared, stored.size, stored.sha256, at).await;
    if taken.is_err() {
        app.files.delete(&id).await.ok(); // a file that nobody refers to is only waste
    }
    taken
}

/// The same for bytes that are in memory.
pub async fn take_bytes(
    app: &App,
    name: &str,
    bytes: bytes::Bytes,
    role: DocumentRole,
    at: &str,
) -> Result<Received, Problem> {
    let id = FileId::mint(app.clock.now());
    let (size, sha256) = (bytes.len() as u64, Sha256::digest(&bytes).into());
    if size > DOCUMENT_LIMIT {
        return Err(too_large(at));
    }
    app.files.put_bytes(&id, bytes).await.map_err(|error| storing(error, at))?;
    let name = clean_name(name);
    let taken = inspect(app, &id, name, role, String::new(), size, sha256, at).await;
    if taken.is_err() {
        app.files.delete(&id).await.ok();
    }
    taken
}

#[allow(clippy::too_many_arguments, reason = "the fields of one document, at one place")]
async fn inspect(
    app: &App,
    id: &FileId,
    file: String,
    role: DocumentRole,
    declared: String,
    size: u64,
    sha256: [u8; 32],
    at: &str,
) -> Result<Received, Problem> {
    if size == 0 {
        return Err(refused(at, "document-empty"));
    }
    let bytes = app.files.bytes(id, DOCUMENT_LIMIT).await.map_err(Problem::internal)?;
    let name = file.clone();
    let looked = tokio::task::spawn_blocking(move || assessment::look(&name, &bytes, None))
        .await
        .map_err(Problem::internal)?;
    check_kind(&file, looked.kind, at)?;
    if looked.pdf.as_ref().is_some_and(|pdf| pdf.truncated || (pdf.broken && pdf.pages == 0)) {
        return Err(refused(at, "document-broken"));
    }
    Ok(Received {
        file,
        role,
        declared_type: (!declared.is_empty()).then_some(declared),
        detected_type: looked.kind.media_type().to_owned(),
        size: i64::try_from(size).unwrap_or(i64::MAX),
        sha256,
        stored_as: id.to_string(),
        inspection: serde_json::to_value(&looked).map_err(Problem::internal)?,
    })
}

/// Kinds that are documents, and names that do not belie them.
fn check_kind(file: &str, kind: DocumentType, at: &str) -> Result<(), Problem> {
    use DocumentType as Kind;
    let ending = file.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    let belied = match ending.as_str() {
        "pdf" => kind != Kind::Pdf,
        "png" => kind != Kind::Png,
        "jpg" | "jpeg" => kind != Kind::Jpeg,
        "tif" | "tiff" => kind != Kind::Tiff,
        "docx" => kind != Kind::Docx,
        _ => false,
    };
    if belied {
        return Err(refused(at, "document-not-what-it-says"));
    }
    match kind {
        Kind::Zip | Kind::Executable | Kind::Html | Kind::Unknown => {
            Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "document-kind")
                .field(at, "document-kind"))
        }
        _ => Ok(()),
    }
}

/// The documents of a body that came with it, each with the role that the body gives it. A file
/// that the body does not name has the role that its form field names, or is an annex.
pub fn role_of(body: Option<&Body>, field: &str, name: &str) -> DocumentRole {
    let named = body.and_then(|body| body.documents.iter().find(|d| d.file == clean_name(name)));
    named
        .map(|document| document.role)
        .or_else(|| field.parse().ok())
        .unwrap_or(DocumentRole::Annex)
}

impl Arrived {
    /// Removes what was stored: the request that it came with was not registered.
    pub async fn discard(self, app: &App) {
        for document in self.documents {
            if let Ok(id) = document.stored_as.parse::<FileId>() {
                app.files.delete(&id).await.ok();
            }
        }
    }
}

/// A file's name without folders and without what a file system or a page would stumble over; as
/// the schema writes names. A name in another script keeps its ending: `書類.pdf` is `document.pdf`.
pub fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') { c } else { '_' })
        .collect();
    let (stem, ending) = clean.rsplit_once('.').unwrap_or((clean.as_str(), ""));
    let stem = stem.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let stem: String = if stem.is_empty() { "document" } else { stem }.chars().take(150).collect();
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(20).collect();
    if ending.is_empty() { stem } else { format!("{stem}.{ending}") }
}

fn storing(error: files::Error, at: &str) -> Problem {
    match error {
        files::Error::TooLarge { .. } => too_large(at),
        files::Error::Full => Problem::new(StatusCode::INSUFFICIENT_STORAGE, "storage-full"),
        other => Problem::internal(other),
    }
}

fn too_large(at: &str) -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "document-too-large")
        .field(at, "document-too-large")
}

fn refused(at: &str, code: &'static str) -> Problem {
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "document-refused").field(at, code)
}

#[cfg(test)]
mod tests {
    use super::clean_name;

    #[test]
    fn a_name_keeps_its_ending_and_loses_its_folders() {
        for (written, kept) in [
            ("request.pdf", "request.pdf"),
            ("C:\\papers\\my order.PDF", "my_order.PDF"),
            ("../../etc/passwd", "passwd"),
            ("書類.pdf", "document.pdf"),
            (".pdf", "document.pdf"),
            ("", "document"),
            ("...", "document"),
        ] {
            assert_eq!(clean_name(written), kept, "{written}");
        }
    }
}
