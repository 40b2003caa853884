//! What was sent along: each document with what it was said to be, what it is, and what a look
//! inside found. A document leaves as a download only, never as a page of ours.

use accounts::{Actor, Permit, ReadRequests, note_reading};
use askama::Template;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use percent::attachment;
use web::{App, Fields, Page, Problem, Upload, go_saying, show_with};

use super::case::Case;
use crate::{
    assessment::found,
    requests::{
        By, Document, Request, RequestId, documents, drafts, find,
        intake::{self, IntakeError, Received},
        model::DocumentRole,
        pages::take_files,
    },
    verification::Examined,
};

#[derive(Template)]
#[template(path = "casework/evidence.html")]
struct EvidencePage {
    page: Page,
    case: Case,
    arrived: Vec<Shown>,
    awaited: Vec<String>,
    fields: Fields,
    roles: Vec<(String, String)>,
}

/// A document with what was found in it.
struct Shown {
    document: Document,
    sha256: String,
    found: Option<Examined>,
}

impl Shown {
    /// Is it something else than it was said to be?
    fn is_other(&self) -> bool {
        let declared = self.document.declared_type.as_deref().unwrap_or_default();
        !declared.is_empty() && declared != self.document.detected_type
    }
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    render(&app, page, by.actor(), &id, Fields::default()).await
}

async fn render(
    app: &App,
    page: Page,
    actor: &Actor,
    id: &str,
    fields: Fields,
) -> Result<Response, Problem> {
    let case = Case::read(app, actor, id, "evidence", "request.read").await?;
    let arrived: Vec<Shown> = documents(&app.db, &case.request.id)
        .await?
        .into_iter()
        .map(|document| Shown {
            sha256: document.sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
            found: found(&document.inspection),
            document,
        })
        .collect();
    let named = case.request.body.documents.iter().map(|document| &document.file);
    let awaited = named.filter(|file| !arrived.iter().any(|one| one.document.file == **file));
    let awaited = awaited.cloned().collect();
    let page = case.titled(page);
    let words = |role: &DocumentRole| (role.to_string(), page.t_of("staff-document", role));
    let roles = ADDED.iter().map(words).collect();
    let status = match fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(show_with(status, EvidencePage { page, case, arrived, awaited, fields, roles }))
}

/// What the staff add by hand, the most usual first.
const ADDED: &[DocumentRole] = &[
    DocumentRole::Approval,
    DocumentRole::Translation,
    DocumentRole::Annex,
    DocumentRole::SignedRequest,
    DocumentRole::Credentials,
];

/// Documents that reached a member of staff. All of them are added, or none.
pub(super) async fn add(
    State(app): State<App>,
    page: Page,
    actor: Actor,
    Path(id): Path<String>,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let parsed: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let mut request = find(&app.db, &parsed).await?.ok_or_else(Problem::not_found)?;
    let (arrived, refused) = take_files(&app, &mut upload).await?;
    let mut fields = Fields::default();
    refused.iter().for_each(|problem| fields.blame(problem));
    if arrived.is_empty() && refused.is_empty() {
        fields.fault(ADDED[0].as_str(), "required");
    }
    if !fields.are_good() {
        for document in &arrived {
            drafts::forget(&app, document).await;
        }
        return render(&app, page, &actor, &id, fields).await;
    }
    let stored = arrived.clone();
    if let Err(error) = attach_all(&app, &actor, &mut request, arrived).await {
        for document in &stored {
            drafts::forget(&app, document).await;
        }
        return Err(error.into());
    }
    let there = format!("/office/requests/{id}/evidence");
    Ok(go_saying(page.visit(), &there, "flash-staff-document-added"))
}

async fn attach_all(
    app: &App,
    actor: &Actor,
    request: &mut Request,
    arrived: Vec<Received>,
) -> Result<(), IntakeError> {
    let (by, now) = (By::from(actor), app.clock.now());
    let tx = app.db.begin().await?;
    let known = documents(&tx, &request.id).await?;
    let mut names: Vec<String> = known.into_iter().map(|document| document.file).collect();
    for mut document in arrived {
        document.file = drafts::free_name(&document.file, &names);
        names.push(document.file.clone());
        intake::attach(&tx, request, document, &by, now).await?;
    }
    Ok(tx.commit().await?)
}

/// The bytes of a document, exactly as they were received.
pub(super) async fn download(
    State(app): State<App>,
    by: Permit<ReadRequests>,
    Path((id, document)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
    let request = find(&app.db, &id).await?.ok_or_else(Problem::not_found)?;
    let all = documents(&app.db, &request.id).await?;
    let one = all.into_iter().find(|one| one.id.as_str() == document);
    let one = one.ok_or_else(Problem::not_found)?;
    note_reading(&app, by.by(), "document.read", one.id.as_str()).await?;
    let stored = one.stored_as.parse().map_err(Problem::internal)?;
    let reading = app.files.get(&stored).await.map_err(Problem::internal)?;
    let mut headers = HeaderMap::new();
    let mut set = |name: header::HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    // Hostile bytes: never shown by the browser, never guessed at, and without any power if they are.
    set(header::CONTENT_TYPE, "application/octet-stream");
    set(header::CONTENT_LENGTH, &reading.size.to_string());
    set(header::CONTENT_DISPOSITION, &attachment(&one.file));
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'");
    Ok((headers, Body::from_stream(reading.bytes)).into_response())
}

/// How a name is written into a header.
mod percent {
    /// `attachment` with the name twice: in ASCII for old programs, and as RFC 8187 has it.
    pub(super) fn attachment(name: &str) -> String {
        let plain: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || ".-_ ()".contains(c) { c } else { '_' })
            .collect();
        let whole: String = name
            .bytes()
            .map(|b| match b {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
                    char::from(b).to_string()
                }
                _ => format!("%{b:02X}"),
            })
            .collect();
        format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
    }

    #[test]
    fn a_name_cannot_break_out_of_the_header_and_keeps_its_letters() {
        let header = attachment("請求\"; x=\r\n.pdf");
        assert!(header.starts_with("attachment; filename=\"____ x___.pdf\"; filename*=UTF-8''%E8"));
        assert!(header.is_ascii() && !header.contains(['\r', '\n']));
    }
}
