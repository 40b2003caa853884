//! Is the authority who it says it is? The signals one by one, the register beside what the request
//! says, and the clerk's form. Also where a clerk says where a doubtful request goes, and sends away
//! what was served on the wrong contact.

use accounts::{Authority, AuthorityId, Intake, Permit, ReadRequests, people};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use values::Country;
use web::{App, Fields, Form, Page, Problem, go_saying, show_with};

use super::{
    case::Case,
    moved::{is_moved, moved},
};
use crate::{
    assessment,
    directory::country_name,
    requests::{
        Request, Stage,
        verify::{self, CallBack, Finding},
    },
    verification::{Severity, Signal, find_entry},
};

#[derive(Template)]
#[template(path = "casework/verification.html")]
struct VerificationPage {
    page: Page,
    case: Case,
    fields: Fields,
    signals: Vec<Signal>,
    registered: Option<Authority>,
    /// Whether the register's entry was found by what the request says of itself, not by an account.
    by_claim: bool,
    authorities: Vec<(String, String)>,
    is_complete: bool,
    on_wrong_contact: bool,
}

impl VerificationPage {
    fn may_verify(&self) -> bool {
        self.case.is_clerk() && self.case.stage() == Stage::Routed
    }

    fn may_route(&self) -> bool {
        let here = matches!(self.case.stage(), Stage::Received | Stage::Supplied);
        self.case.is_clerk() && here && self.is_complete
    }

    fn may_forward(&self) -> bool {
        let may = self.case.stage().may_become(Stage::Forwarded);
        self.case.is_clerk() && may && self.on_wrong_contact
    }

    fn country(&self, country: &Country) -> &'static str {
        country_name(*country, self.page.language())
    }

    fn sentence(&self, signal: &Signal) -> String {
        let code = signal.code.replace('_', "-");
        self.page.t_of1("verification-signal", code, "found", signal.found.as_str())
    }

    fn badge(&self, signal: &Signal) -> &'static str {
        if signal.severity == Severity::Warning { "bad" } else { "calm" }
    }

    fn severity(&self, signal: &Signal) -> String {
        match signal.severity {
            Severity::Warning => self.page.t("verification-severity-warning"),
            Severity::Note => self.page.t("verification-severity-note"),
        }
    }
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "verification", "request.read").await?;
    render(&app, page, case, Fields::default()).await
}

async fn render(app: &App, page: Page, case: Case, fields: Fields) -> Result<Response, Problem> {
    let request = &case.request;
    let register = verify::register(&app.db).await?;
    let answer = assessment::assess(&app.db, request, &register, &[], case.now).await?;
    let json = serde_json::to_value(&request.body).map_err(Problem::internal)?;
    let claimed = find_entry(&register, &json).map(|entry| entry.id.clone());
    let by_claim = request.authority.is_none();
    let registered = match request.authority.clone().or(claimed) {
        Some(id) => entry(app, &id).await?,
        None => None,
    };
    let all = people::authorities(&app.db).await?;
    let named = |one: &Authority| {
        let words = format!("{} ({})", one.known.name, one.known.country.code());
        (one.id.to_string(), words)
    };
    let shown = VerificationPage {
        signals: answer.signals.clone(),
        registered,
        by_claim,
        authorities: all.iter().map(named).collect(),
        is_complete: answer.completeness.is_complete(),
        on_wrong_contact: answer.served_on_correct == Some(false),
        page: case.titled(page),
        case,
        fields,
    };
    let status = match shown.fields.are_good() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(show_with(status, shown))
}

async fn entry(app: &App, id: &str) -> Result<Option<Authority>, Problem> {
    let Ok(id) = id.parse::<AuthorityId>() else { return Ok(None) };
    match accounts::authority(&app.db, &id).await {
        Ok(authority) => Ok(Some(authority)),
        Err(problem) if problem.status() == StatusCode::NOT_FOUND => Ok(None),
        Err(problem) => Err(problem),
    }
}

pub(super) async fn verify(
    State(app): State<App>,
    page: Page,
    by: Permit<Intake>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let text = |name: &str| fields.get(name).to_owned();
    let called = !fields.get("call_back_number").is_empty();
    let finding = Finding {
        authority: Some(text("authority")).filter(|id| !id.is_empty()),
        call_back: called
            .then(|| CallBack { number: text("call_back_number"), words: text("call_back_words") }),
        words: text("words"),
    };
    let request = id.parse().map_err(|_| Problem::not_found())?;
    let done = verify::verify(&app, &by, &request, &finding).await;
    answer(&app, page, &by, &id, fields, done, "flash-staff-verified").await
}

pub(super) async fn route(
    State(app): State<App>,
    page: Page,
    by: Permit<Intake>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let request = id.parse().map_err(|_| Problem::not_found())?;
    let done = verify::route(&app, &by, &request, fields.get("words")).await;
    answer(&app, page, &by, &id, fields, done, "flash-staff-routed").await
}

pub(super) async fn forward(
    State(app): State<App>,
    page: Page,
    by: Permit<Intake>,
    Path(id): Path<String>,
    Form(fields): Form,
) -> Result<Response, Problem> {
    let request = id.parse().map_err(|_| Problem::not_found())?;
    let done = verify::forward(&app, &by, &request).await;
    answer(&app, page, &by, &id, fields, done, "flash-staff-forwarded").await
}

/// On to the request after a deed; the form again when something is wrong with it; what has
/// happened in the meantime when it came too late.
async fn answer(
    app: &App,
    page: Page,
    by: &Permit<Intake>,
    id: &str,
    mut fields: Fields,
    done: Result<Request, Problem>,
    flash: &'static str,
) -> Result<Response, Problem> {
    match done {
        Ok(request) => {
            let href = format!("/office/requests/{}", request.id);
            Ok(go_saying(page.visit(), &href, flash))
        }
        Err(problem) if is_moved(&problem) => {
            moved(app, page, by.actor(), id, &problem, &fields, "/verification").await
        }
        Err(problem) if problem.errors().is_empty() => Err(problem),
        Err(problem) => {
            for error in problem.errors() {
                fields.fault_with(field_of(&error.pointer), error.code, error.args.clone());
            }
            let case = Case::read(app, by.actor(), id, "verification", "request.read").await?;
            render(app, page, case, fields).await
        }
    }
}

/// The form's field for a pointer of the API.
fn field_of(pointer: &str) -> &str {
    match pointer {
        "/call_back" | "/call_back/number" => "call_back_number",
        "/call_back/words" => "call_back_words",
        other => other.trim_start_matches('/'),
    }
}
