//! Requests over the API: serve, read, supply, withdraw for officers; assess,
//! verify, route and forward for the staff.

use accounts::{
    Actor, Intake, Pace, Permit, ReadRequests, Role, Route, Scope, Serve, Who, note_reading,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Path, Query as UrlQuery, Request as HttpRequest, State},
    http::{HeaderMap, header},
    response::Response,
};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use web::{Answer, App, IdempotencyKey, Paging, Problem, Upload, json_body};

use super::{
    By, Request, RequestId, documents, facts, find,
    intake::{self, Served},
    model::Body,
    triage,
    upload::{self, Arrived, UPLOAD_LIMIT},
    verify,
};
use crate::{assessment, correspondence, review};

/// Bytes of a request's JSON at most, when it comes as a part of a form.
const JSON_LIMIT: usize = 2 * 1024 * 1024;

/// Staff who add documents that came by post, mail or to a reviewer.
pub(crate) const ATTACHING: &[Role] = &[Role::IntakeClerk, Role::Reviewer, Role::SecondReviewer];

/// The routes of the API.
pub fn routes() -> Vec<Route> {
    const CLERKS: &[Role] = Intake::ROLES;
    vec![
        Route::post("/api/v1/requests", Who::OfficersAndStaff(CLERKS), create)
            .scope(Scope::RequestsWrite)
            .limit(UPLOAD_LIMIT)
            .pace(Pace::Intake)
            .doc(docs("create")),
        Route::get("/api/v1/requests", Who::OfficersAndStaff(ReadRequests::ROLES), list)
            .scope(Scope::RequestsRead)
            .doc(docs("list")),
        Route::get("/api/v1/requests/{id}", Who::OfficersAndStaff(ReadRequests::ROLES), show)
            .scope(Scope::RequestsRead)
            .doc(docs("show")),
        Route::post("/api/v1/requests/{id}/documents", Who::OfficersAndStaff(ATTACHING), attach)
            .scope(Scope::RequestsWrite)
            .limit(UPLOAD_LIMIT)
            .pace(Pace::Intake)
            .doc(docs("attach")),
        Route::post("/api/v1/requests/{id}/supplements", Who::OfficersAndStaff(CLERKS), supply)
            .scope(Scope::RequestsWrite)
            .pace(Pace::Intake)
            .doc(docs("supply")),
        Route::post("/api/v1/requests/{id}/withdrawal", Who::AnyOfficer, withdraw)
            .scope(Scope::RequestsWrite)
            .doc(docs("withdraw")),
        Route::get(
            "/api/v1/requests/{id}/assessment",
            Who::OfficersAndStaff(ReadRequests::ROLES),
            assess,
        )
        .scope(Scope::RequestsRead)
        .doc(docs("assess")),
        Route::post("/api/v1/requests/{id}/verification", Who::Staff(CLERKS), verified)
            .scope(Scope::OfficeWrite)
            .doc(docs("verify")),
        Route::post("/api/v1/requests/{id}/routing", Who::Staff(CLERKS), route)
            .scope(Scope::OfficeWrite)
            .doc(docs("route")),
        Route::post("/api/v1/requests/{id}/forwarding", Who::Staff(CLERKS), forward)
            .scope(Scope::OfficeWrite)
            .doc(docs("forward")),
        Route::get("/api/v1/request.schema.json", Who::Anyone, schema).doc(docs("schema")),
    ]
}

/// The operation of the OpenAPI document, from `data/intake/openapi.json`.
fn docs(operation: &str) -> Json {
    static ALL: std::sync::LazyLock<Json> = std::sync::LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../data/intake/openapi.json"))
            .expect("the shipped operations are JSON: a test")
    });
    ALL[operation].clone()
}

async fn create(
    State(app): State<App>,
    actor: Actor,
    key: IdempotencyKey,
    request: HttpRequest,
) -> Result<Response, Problem> {
    let (bytes, arrived) = read(&app, request).await?;
    let stands_for: Vec<u8> = bytes
        .iter()
        .copied()
        .chain(arrived.documents.iter().flat_map(|document| document.sha256))
        .collect();
    let claim = key.of(actor.id(), "POST /api/v1/requests", &stands_for);
    let kept = std::sync::Mutex::new(Some(arrived));
    let answer = claim
        .once(&app, async || {
            let arrived = kept.lock().ok().and_then(|mut kept| kept.take()).unwrap_or_default();
            serve(&app, &actor, &bytes, arrived, &claim).await
        })
        .await;
    if let Some(unused) = kept.into_inner().ok().flatten() {
        unused.discard(&app).await; // the answer was given again: these bytes are known already
    }
    answer
}

/// Registers what was served, and lets the program judge what it can by itself.
pub(super) async fn serve(
    app: &App,
    actor: &Actor,
    bytes: &[u8],
    arrived: Arrived,
    claim: &web::Claim,
) -> Result<Answer, Problem> {
    let now = app.clock.now();
    let by = By::from(actor);
    let authority = match actor {
        Actor::Officer(officer) => Some(officer.authority().to_string()),
        _ => None,
    };
    let guide_version = crate::guide::in_force(now).id.as_str();
    let served = Served { bytes, by: &by, authority: authority.as_deref(), guide_version };
    let stored: Vec<String> = arrived.documents.iter().map(|d| d.stored_as.clone()).collect();
    let done = async {
        let tx = app.db.begin().await?;
        claim.take(&tx, now).await?;
        let mut request = intake::register(&tx, &served, arrived.documents, now).await?;
        triage(&tx, &mut request, now).await?;
        let place = format!("/api/v1/requests/{}", request.id);
        let answer = Answer::created(&place, &shown(&request, now))?;
        claim.keep(&tx, &answer).await?;
        tx.commit().await?;
        Ok(answer)
    };
    let done: Result<Answer, Problem> = done.await;
    if done.is_err() {
        for id in stored.iter().filter_map(|id| id.parse().ok()) {
            app.files.delete(&id).await.ok();
        }
    }
    done
}

/// JSON by itself, or a form with the JSON as `request` and the documents as files.
async fn read(app: &App, request: HttpRequest) -> Result<(Vec<u8>, Arrived), Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).cloned();
    let kind = kind.as_ref().and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let bytes = Bytes::from_request(request, app).await.map_err(|_| {
            Problem::new(axum::http::StatusCode::PAYLOAD_TOO_LARGE, "body-too-large")
        })?;
        return Ok((bytes.to_vec(), Arrived::default()));
    }
    let mut upload = Upload::from_request(request, app).await?;
    let mut arrived = Arrived::default();
    match parts(app, &mut upload, &mut arrived).await {
        Ok(bytes) => Ok((bytes, arrived)),
        Err(problem) => {
            arrived.discard(app).await;
            Err(problem)
        }
    }
}

async fn parts(app: &App, upload: &mut Upload, arrived: &mut Arrived) -> Result<Vec<u8>, Problem> {
    let mut bytes: Option<Vec<u8>> = None;
    let mut body: Option<Body> = None;
    while let Some(mut file) = upload.next_file().await? {
        if bytes.is_none() {
            bytes = field(upload);
            body = bytes.as_deref().and_then(|bytes| intake::read(bytes).ok());
        }
        if file.field == "request" {
            let mut json = Vec::new();
            while let Some(piece) = file.chunk().await? {
                json.extend_from_slice(&piece);
                if json.len() > JSON_LIMIT {
                    return Err(Problem::new(
                        axum::http::StatusCode::PAYLOAD_TOO_LARGE,
                        "body-too-large",
                    ));
                }
            }
            body = intake::read(&json).ok();
            bytes = Some(json);
            continue;
        }
        let role = upload::role_of(body.as_ref(), &file.field, &file.name);
        let name = upload::clean_name(&file.name);
        let at = body
            .as_ref()
            .and_then(|body| body.documents.iter().position(|d| d.file == name))
            .map_or_else(|| "/documents".to_owned(), |n| format!("/documents/{n}"));
        arrived.documents.push(upload::take(app, file, role, &at).await?);
    }
    bytes.or_else(|| field(upload)).ok_or_else(|| Problem::invalid().field("/request", "required"))
}

/// The JSON, when it came as a plain field of the form.
fn field(upload: &Upload) -> Option<Vec<u8>> {
    let text = upload.fields.get("request");
    (!text.is_empty()).then(|| text.as_bytes().to_vec())
}

async fn list(
    State(app): State<App>,
    actor: Actor,
    UrlQuery(paging): UrlQuery<Paging>,
) -> Result<axum::Json<Json>, Problem> {
    let authority = match &actor {
        Actor::Officer(officer) => Some(officer.authority().to_string()),
        _ => None,
    };
    let after = paging.after().and_then(|id| id.parse::<RequestId>().ok());
    let rows =
        super::list(&app.db, authority.as_deref(), &[], after.as_ref(), paging.limit()).await?;
    note_reading(&app, actor.by(), "request.listed", "").await?;
    let now = app.clock.now();
    let (rows, next) = paging.page(rows, |request| request.id.to_string());
    let rows: Vec<Json> = rows.iter().map(|request| shown(request, now)).collect();
    Ok(axum::Json(json!({ "requests": rows, "next": next })))
}

async fn show(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let request = visible(&app, &actor, &id).await?;
    note_reading(&app, actor.by(), "request.read", request.id.as_str()).await?;
    let mut answer = shown(&request, app.clock.now());
    answer["request"] = serde_json::to_value(&request.body).map_err(Problem::internal)?;
    let arrived = documents(&app.db, &request.id).await?;
    answer["documents"] = arrived
        .iter()
        .map(|document| {
            json!({
                "id": document.id, "file": document.file, "role": document.role,
                "media_type": document.detected_type, "size": document.size,
                "sha256": hex(&document.sha256), "received": document.at,
            })
        })
        .collect();
    let awaited = request
        .body
        .documents
        .iter()
        .filter(|named| !arrived.iter().any(|one| one.file == named.file))
        .map(|named| named.file.as_str());
    answer["documents_awaited"] = awaited.collect();
    let answers = review::answers(&app.db, &request).await?;
    answer["decision"] = correspondence::for_program(&answers);
    let inside = !matches!(actor, Actor::Officer(_));
    let history = facts(&app.db, &request.id).await?;
    answer["history"] = history
        .iter()
        .filter(|fact| inside || fact.for_authority)
        .map(|fact| {
            json!({ "at": fact.at, "fact": fact.kind, "stage": fact.stage,
                    "by": &*fact.by.kind, "details": fact.details })
        })
        .collect();
    Ok(web::json_with_etag(&headers, &answer))
}

async fn attach(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    key: IdempotencyKey,
    mut upload: Upload,
) -> Result<Response, Problem> {
    let mut request = visible(&app, &actor, &id).await?;
    let mut arrived = Arrived::default();
    while let Some(file) = upload.next_file().await? {
        let role = upload::role_of(Some(&request.body), &file.field, &file.name);
        match upload::take(&app, file, role, "/documents").await {
            Ok(document) => arrived.documents.push(document),
            Err(problem) => {
                arrived.discard(&app).await;
                return Err(problem);
            }
        }
    }
    if arrived.documents.is_empty() {
        return Err(Problem::invalid().field("/documents", "required"));
    }
    let stands_for: Vec<u8> =
        id.bytes().chain(arrived.documents.iter().flat_map(|d| d.sha256)).collect();
    let claim = key.of(actor.id(), "POST /api/v1/requests/{id}/documents", &stands_for);
    let by = By::from(&actor);
    let kept = std::sync::Mutex::new(Some(arrived));
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let arrived = kept.lock().ok().and_then(|mut kept| kept.take()).unwrap_or_default();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            let mut added = Vec::new();
            for document in arrived.documents {
                let one = intake::attach(&tx, &mut request, document, &by, now).await?;
                added.push(json!({ "id": one.id, "file": one.file, "role": one.role,
                    "media_type": one.detected_type, "size": one.size, "sha256": hex(&one.sha256) }));
            }
            let place = format!("/api/v1/requests/{}", request.id);
            let answer = Answer::created(&place, &json!({ "documents": added }))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

async fn supply(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let mut request = visible(&app, &actor, &id).await?;
    let stands_for: Vec<u8> = id.bytes().chain(body.iter().copied()).collect();
    let claim = key.of(actor.id(), "POST /api/v1/requests/{id}/supplements", &stands_for);
    let by = By::from(&actor);
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            intake::supply(&tx, &mut request, &body, &by, now).await?;
            triage(&tx, &mut request, now).await?;
            let answer = Answer::ok(&shown(&request, now))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    #[serde(default)]
    words: String,
}

async fn withdraw(
    State(app): State<App>,
    by: Permit<Serve>,
    Path(id): Path<String>,
    key: IdempotencyKey,
    body: Bytes,
) -> Result<Response, Problem> {
    let words: Words =
        if body.is_empty() { Words { words: String::new() } } else { json_body(&body)? };
    let mut request = intake::own(&app.db, &id, by.authority().as_str()).await?;
    let stands_for: Vec<u8> = id.bytes().chain(body.iter().copied()).collect();
    let claim = key.of(by.id(), "POST /api/v1/requests/{id}/withdrawal", &stands_for);
    let who = By::from(by.actor());
    claim
        .once(&app, async || {
            let now = app.clock.now();
            let tx = app.db.begin().await?;
            claim.take(&tx, now).await?;
            intake::withdraw(&tx, &mut request, &words.words, &who, now).await?;
            let answer = Answer::ok(&shown(&request, now))?;
            claim.keep(&tx, &answer).await?;
            tx.commit().await?;
            Ok(answer)
        })
        .await
}

/// The staff see everything; the authority the part that tells nothing of accounts.
async fn assess(
    State(app): State<App>,
    actor: Actor,
    Path(id): Path<String>,
) -> Result<axum::Json<Json>, Problem> {
    let request = visible(&app, &actor, &id).await?;
    let now = app.clock.now();
    if matches!(actor, Actor::Officer(_)) {
        return Ok(axum::Json(assessment::outward(&request, now).for_authority()));
    }
    note_reading(&app, actor.by(), "subjects.sought", request.id.as_str()).await?;
    let register = verify::register(&app.db).await?;
    let pauses = verify::pauses(&facts(&app.db, &request.id).await?);
    let answer = assessment::assess(&app.db, &request, &register, &pauses, now).await?;
    let mut json = answer.to_json();
    json["refers_to"] = json!(request.refers_to);
    json["stage"] = json!(request.stage);
    Ok(axum::Json(json))
}

async fn verified(
    State(app): State<App>,
    by: Permit<Intake>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<axum::Json<Json>, Problem> {
    let finding: verify::Finding = json_body(&body)?;
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let request = verify::verify(&app, &by, &id, &finding).await?;
    Ok(axum::Json(shown(&request, app.clock.now())))
}

async fn route(
    State(app): State<App>,
    by: Permit<Intake>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<axum::Json<Json>, Problem> {
    let words: Words = json_body(&body)?;
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let request = verify::route(&app, &by, &id, &words.words).await?;
    Ok(axum::Json(shown(&request, app.clock.now())))
}

async fn forward(
    State(app): State<App>,
    by: Permit<Intake>,
    Path(id): Path<String>,
) -> Result<axum::Json<Json>, Problem> {
    let id = id.parse().map_err(|_| Problem::not_found())?;
    let request = verify::forward(&app, &by, &id).await?;
    Ok(axum::Json(shown(&request, app.clock.now())))
}

async fn schema() -> ([(header::HeaderName, &'static str); 1], &'static str) {
    ([(header::CONTENT_TYPE, "application/schema+json")], super::schema::TEXT)
}

/// The request that the actor may see: officers those of their authority, staff all. Everything
/// else is as if it were not.
pub(crate) async fn visible(app: &App, actor: &Actor, id: &str) -> Result<Request, Problem> {
    match actor {
        Actor::Officer(officer) => {
            Ok(intake::own(&app.db, id, officer.authority().as_str()).await?)
        }
        Actor::Staff(_) => {
            let id: RequestId = id.parse().map_err(|_| Problem::not_found())?;
            find(&app.db, &id).await?.ok_or_else(Problem::not_found)
        }
        Actor::Guest | Actor::Customer(_) => Err(Problem::not_found()),
    }
}

/// A request as both sides see it.
fn shown(request: &Request, now: values::Time) -> Json {
    json!({
        "id": request.id,
        "number": request.number,
        "kind": request.body.kind,
        "stage": request.stage,
        "version": request.told,
        "received_at": request.received_at,
        "language": request.language,
        "guide_version": request.guide_version,
        "refers_to": request.refers_to,
        "assessment": assessment::outward(request, now).for_authority(),
        "links": {
            "self": format!("/api/v1/requests/{}", request.id),
            "documents": format!("/api/v1/requests/{}/documents", request.id),
            "supplements": format!("/api/v1/requests/{}/supplements", request.id),
            "withdrawal": format!("/api/v1/requests/{}/withdrawal", request.id),
            "assessment": format!("/api/v1/requests/{}/assessment", request.id),
            "letters": format!("/api/v1/requests/{}/letters", request.id),
            "package": format!("/api/v1/requests/{}/package", request.id),
        },
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
