//! More documents for a request that waits for them. Each is noted in the request too, so that what
//! was missing is missing no longer; while reviewers decide, what is asked stays as it is.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value as Json, json};
use web::{App, Fields, Page, Problem, Upload};

use super::{choices::Options, draft, labels, own};
use crate::requests::{
    By, Request, documents, drafts,
    intake::{self, IntakeError, Received},
    model::DocumentRole,
    triage,
};

#[derive(Template)]
#[template(path = "requests/pages/documents.html")]
struct DocumentsPage {
    page: Page,
    id: String,
    fields: Fields,
    roles: Options,
    /// Do reviewers decide already?
    is_late: bool,
}

/// What may still come while reviewers decide.
const LATE: &[DocumentRole] =
    &[DocumentRole::Approval, DocumentRole::Translation, DocumentRole::Annex];

impl DocumentsPage {
    fn new(page: Page, request: &Request, fields: Fields) -> DocumentsPage {
        let page = page.titled_with("documents-title", "number", request.number.as_str());
        let words = |role: &DocumentRole| (role.to_string(), page.t_of("request-role", role));
        let is_late = !request.stage.takes_supplements();
        let roles = if is_late { LATE } else { DocumentRole::ALL };
        let roles = roles.iter().map(words).collect();
        DocumentsPage { id: request.id.to_string(), page, fields, roles, is_late }
    }
}

pub(super) async fn form(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    if !request.stage.takes_documents() {
        return Err(IntakeError::TooLate(request.stage).into());
    }
    Ok(web::show(DocumentsPage::new(page, &request, Fields::default())))
}

pub(super) async fn take(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let mut request = own(&app, &by, &id).await?;
    let (arrived, refused) = draft::take_files(&app, &mut upload).await?;
    let mut fields = Fields::default();
    refused.iter().for_each(|problem| fields.blame(problem));
    if arrived.is_empty() && refused.is_empty() {
        let is_late = !request.stage.takes_supplements();
        let first = if is_late { DocumentRole::Approval } else { DocumentRole::SignedRequest };
        fields.fault(first.as_str(), "required");
    }
    if !arrived.is_empty() {
        let stored = arrived.clone();
        if let Err(error) = attach(&app, &by, &mut request, arrived).await {
            for document in &stored {
                drafts::forget(&app, document).await;
            }
            return Err(error.into());
        }
    }
    if !fields.are_good() {
        let shown = DocumentsPage::new(page, &request, fields);
        return Ok(web::show_with(StatusCode::UNPROCESSABLE_ENTITY, shown));
    }
    let there = format!("/requests/{}", request.id);
    Ok(web::go_saying(page.visit(), &there, "flash-documents-received"))
}

/// Adds the documents and notes them in the request, all or none.
async fn attach(
    app: &App,
    by: &Permit<Serve>,
    request: &mut Request,
    arrived: Vec<Received>,
) -> Result<(), IntakeError> {
    let now = app.clock.now();
    let by = By::from(by.actor());
    let tx = app.db.begin().await?;
    let known = documents(&tx, &request.id).await?;
    let mut names: Vec<String> = known.into_iter().map(|document| document.file).collect();
    let mut named: Vec<Json> = request
        .body
        .documents
        .iter()
        .filter_map(|document| serde_json::to_value(document).ok())
        .collect();
    names.extend(request.body.documents.iter().map(|document| document.file.clone()));
    for mut document in arrived {
        document.file = drafts::free_name(&document.file, &names);
        names.push(document.file.clone());
        named.push(json!({ "file": document.file, "role": document.role.as_str(),
                           "media_type": document.detected_type }));
        intake::attach(&tx, request, document, &by, now).await?;
    }
    if request.stage.takes_supplements() {
        let patch = json!({ "documents": named }).to_string();
        intake::supply(&tx, request, patch.as_bytes(), &by, now).await?;
        triage(&tx, request, now).await?;
    }
    Ok(tx.commit().await?)
}
