//! The form on which a request is written. Every button keeps what was typed and the documents that
//! came as a draft, and leads on from there, so that nothing is lost: not by a fault, not by a row
//! added without a script, not by a second window.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value as Json, json};
use values::Time;
use web::{App, Fields, Form, Page, Problem, Upload};

use super::{
    advice::{self, Advice},
    choices::Choices,
    draft_problem, form, labels,
    rows::{self, Button, Rows},
};
use crate::requests::{
    RequestId,
    drafts::{self, Draft, DraftError, DraftId, Saving},
    intake::{IntakeError, Received},
    model::{self, DocumentRole},
    upload,
};

/// The form and all that it shows.
#[derive(Template)]
#[template(path = "requests/pages/draft.html")]
struct DraftPage {
    page: Page,
    id: DraftId,
    version: i64,
    fields: Fields,
    rows: Rows,
    choices: Choices,
    documents: Vec<Kept>,
    advice: Option<Advice>,
    stale: bool,
    /// When it is swept out, unless it is saved again.
    goes: Option<Time>,
}

/// A document of the draft.
struct Kept {
    id: String,
    file: String,
    role: DocumentRole,
    kind: String,
    size: i64,
}

/// `?check` asks for advice.
#[derive(serde::Deserialize)]
pub(super) struct Asked {
    check: Option<String>,
}

/// A new form, with what the account says of the authority.
pub(super) async fn begin(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
) -> Result<Response, Problem> {
    let now = app.clock.now();
    let authority = accounts::authority(&app.db, by.authority()).await?;
    let known = authority.known;
    let (country, language) = (known.country.code().to_owned(), page.language().code());
    let kind = match known.kind.code() {
        "central" => "central_authority",
        kind => kind,
    };
    let fields = Fields::of(&[
        ("kind", "production"),
        ("channel", "portal"),
        ("language", language),
        ("authority.name", &known.name),
        ("authority.country", &country),
        ("authority.kind", kind),
        ("authority.address", &known.address),
        ("authority.telephone", &known.call_back),
        ("officer.name", by.holder().name()),
    ]);
    let form =
        NewForm { id: DraftId::mint(now), version: 0, fields, documents: Vec::new(), saved: None };
    Ok(web::show(form.page(&app, page, None)))
}

/// What a form shows, before its choices and words.
struct NewForm {
    id: DraftId,
    version: i64,
    fields: Fields,
    documents: Vec<Kept>,
    saved: Option<Time>,
}

impl NewForm {
    fn of(draft: &Draft) -> NewForm {
        let documents = draft.documents.iter().map(|(id, document)| Kept {
            id: id.to_string(),
            file: document.file.clone(),
            role: document.role,
            kind: document.detected_type.clone(),
            size: document.size,
        });
        NewForm {
            id: draft.id.clone(),
            version: draft.version,
            fields: fields_of(&draft.fields),
            documents: documents.collect(),
            saved: Some(draft.updated),
        }
    }

    fn page(self, app: &App, page: Page, advice: Option<Advice>) -> DraftPage {
        let rows = Rows::shown(&self.fields);
        let page = page.titled("draft-title");
        DraftPage {
            choices: Choices::new(&page, &self.fields, rows, app.clock.now()),
            page,
            id: self.id,
            version: self.version,
            fields: self.fields,
            rows,
            documents: self.documents,
            advice,
            stale: false,
            goes: self.saved.map(|saved| drafts::goes_at(app, saved)),
        }
    }
}

/// The draft as it was left.
pub(super) async fn resume(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let id: DraftId = id.parse().map_err(|_| Problem::not_found())?;
    let draft = drafts::own(&app.db, &by, &id).await.map_err(draft_problem)?;
    let draft = draft.ok_or_else(Problem::not_found)?;
    if let Some(request) = &draft.served_as {
        return Ok(web::go(&format!("/requests/{request}")));
    }
    let mut form = NewForm::of(&draft);
    let mut told = None;
    if asked.check.is_some() {
        let body = body_of(&draft);
        if let Err(faults) = model::read(&body) {
            form::blame(&mut form.fields, &faults);
        }
        told = Some(advice::advice(&page, &body, app.clock.now()));
    }
    Ok(web::show(form.page(&app, page, told)))
}

/// Takes the form, whichever button was pressed.
pub(super) async fn take(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let id: DraftId = id.parse().map_err(|_| Problem::not_found())?;
    drafts::own(&app.db, &by, &id).await.map_err(draft_problem)?;
    let (arrived, refused) = take_files(&app, &mut upload).await?;
    let sent = upload.fields;
    let button = rows::button(&sent);
    let (fields, row) = rows::apply(&sent, &button);
    let gone = match &button {
        Button::RemoveDocument(document) => document.parse().ok(),
        _ => None,
    };
    let seen = sent.get("_version").parse().unwrap_or(0);
    let keys: Vec<Received> = arrived.clone();
    let saving = Saving { seen, fields: fields.clone(), arrived, without: gone };
    let draft = match drafts::save(&app, &by, &id, saving).await {
        Ok(draft) => draft,
        Err(error) => {
            for document in &keys {
                drafts::forget(&app, document).await;
            }
            return not_saved(&app, page, &by, &id, fields, error).await;
        }
    };
    let here = format!("/requests/drafts/{id}");
    if !refused.is_empty() {
        return Ok(faulty(&app, page, &draft, |fields| {
            refused.iter().for_each(|problem| fields.blame(problem));
        }));
    }
    match button {
        Button::Serve => serve(&app, page, &by, draft).await,
        Button::Check => Ok(web::go(&format!("{here}?check=1#advice"))),
        Button::Save => Ok(web::go_saying(page.visit(), &here, "flash-draft-saved")),
        Button::RemoveDocument(_) => Ok(web::go(&format!("{here}#documents"))),
        Button::Add(_) | Button::Remove(..) => Ok(web::go(&format!("{here}#row-{row}"))),
    }
}

/// Stores the form's files. One that is refused does not keep the others out.
pub(crate) async fn take_files(
    app: &App,
    upload: &mut Upload,
) -> Result<(Vec<Received>, Vec<Problem>), Problem> {
    let (mut arrived, mut refused) = (Vec::new(), Vec::new());
    loop {
        let incoming = match upload.next_file().await {
            Ok(Some(incoming)) => incoming,
            Ok(None) => return Ok((arrived, refused)),
            Err(problem) => {
                for document in &arrived {
                    drafts::forget(app, document).await;
                }
                return Err(problem);
            }
        };
        let role = incoming.field.parse().unwrap_or(DocumentRole::Annex);
        let at = format!("/{}", incoming.field);
        match upload::take(app, incoming, role, &at).await {
            Ok(document) => arrived.push(document),
            Err(problem) => refused.push(problem),
        }
    }
}

async fn serve(
    app: &App,
    page: Page,
    by: &Permit<Serve>,
    draft: Draft,
) -> Result<Response, Problem> {
    let body = body_of(&draft);
    let bytes = serde_json::to_vec(&body).map_err(Problem::internal)?;
    let shown = draft.clone();
    match drafts::serve(app, by, draft, &bytes).await {
        Ok(request) => {
            let there = format!("/requests/{}", request.id);
            Ok(web::go_saying(page.visit(), &there, "flash-request-served"))
        }
        Err(DraftError::Intake(IntakeError::Faulty(faults))) => {
            Ok(faulty(app, page, &shown, |fields| form::blame(fields, &faults)))
        }
        Err(DraftError::Served(request)) => Ok(to_request(&request)),
        Err(error) => Err(draft_problem(error)),
    }
}

fn to_request(request: &RequestId) -> Response {
    web::go(&format!("/requests/{request}"))
}

/// The form again, with what is wrong at each field.
fn faulty(app: &App, page: Page, draft: &Draft, blame: impl FnOnce(&mut Fields)) -> Response {
    let mut form = NewForm::of(draft);
    blame(&mut form.fields);
    web::show_with(StatusCode::UNPROCESSABLE_ENTITY, form.page(app, page, None))
}

/// The form again when it could not be saved, with what was typed and the version that is there
/// now: sending it once more replaces that.
async fn not_saved(
    app: &App,
    page: Page,
    by: &Permit<Serve>,
    id: &DraftId,
    fields: Vec<(String, String)>,
    error: DraftError,
) -> Result<Response, Problem> {
    match error {
        DraftError::Served(request) => return Ok(to_request(&request)),
        DraftError::Stale => {}
        other => return Err(draft_problem(other)),
    }
    let there = drafts::own(&app.db, by, id).await.map_err(draft_problem)?;
    let mut draft = there.ok_or_else(Problem::conflict)?;
    draft.fields = fields;
    let mut shown = NewForm::of(&draft).page(app, page, None);
    shown.stale = true;
    Ok(web::show_with(StatusCode::CONFLICT, shown))
}

/// Throws a draft away.
pub(super) async fn discard(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
    Form(_): Form,
) -> Result<Response, Problem> {
    let id: DraftId = id.parse().map_err(|_| Problem::not_found())?;
    drafts::discard(&app, &by, &id).await.map_err(draft_problem)?;
    Ok(web::go_saying(page.visit(), "/requests", "flash-draft-removed"))
}

/// The request that a draft describes, with its documents.
fn body_of(draft: &Draft) -> Json {
    let mut body = form::to_json(&fields_of(&draft.fields));
    let documents: Vec<Json> = draft
        .documents
        .iter()
        .map(|(_, document)| {
            json!({ "file": document.file, "role": document.role.as_str(),
                    "media_type": document.detected_type })
        })
        .collect();
    if !documents.is_empty() {
        body["documents"] = Json::Array(documents);
    }
    body
}

/// Fields from names and values.
pub(super) fn fields_of(pairs: &[(String, String)]) -> Fields {
    let mut fields = Fields::default();
    pairs.iter().for_each(|(name, value)| fields.push(name.as_str(), value.as_str()));
    fields
}
