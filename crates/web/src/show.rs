//! Shows problems: as RFC 9457 JSON to programs, as a page in their language to people.
//!
//! Whatever goes wrong ends here: problems of the slices, refusals of the framework (a method that a
//! path does not have, a body that is too large), and handlers that panic. Nothing of a cause is
//! shown; the incident joins the answer to the operator's log.

use crate::problem::{Typed, incident};
use crate::texts::{Arg, Texts};
use crate::{Page, Problem, Visit};
use askama::Template;
use axum::extract::{Path, Request};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use serde_json::{Map, Value, json};
use std::panic::AssertUnwindSafe;
use values::Language;

/// The layer that shows problems.
pub async fn show_problems(visit: Visit, request: Request, next: Next) -> Response {
    let answered = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response = match answered {
        Ok(response) => response,
        Err(_) => {
            let incident = incident();
            tracing::error!(incident, "a handler panicked");
            Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal")
                .about(incident)
                .into_response()
        }
    };
    let status = response.status();
    let problem = response.extensions_mut().remove::<Problem>();
    match problem.or_else(|| of_framework(&response, status)) {
        None => response,
        Some(problem) => shown(&visit, &problem, response),
    }
}

/// The problem that an answer of the framework stands for; `None` when the answer is a slice's own.
fn of_framework(response: &Response, status: StatusCode) -> Option<Problem> {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let bare = kind.is_none_or(|kind| kind.starts_with("text/plain"));
    if !bare || !(status.is_client_error() || status.is_server_error()) {
        return None;
    }
    Some(match status {
        StatusCode::NOT_FOUND => Problem::not_found(),
        StatusCode::METHOD_NOT_ALLOWED => Problem::new(status, "method-not-allowed"),
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(status, "body-too-large"),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Problem::new(status, "unsupported-type"),
        StatusCode::UNPROCESSABLE_ENTITY => Problem::invalid(),
        StatusCode::REQUEST_TIMEOUT => Problem::new(status, "too-slow"),
        status if status.is_client_error() => Problem::unreadable().with_status(status),
        status => Problem::internal(format!("the framework answered {status}")),
    })
}

fn shown(visit: &Visit, problem: &Problem, bare: Response) -> Response {
    let mut response = match visit.is_program() {
        true => to_program(&visit.app().texts, visit.language(), problem),
        false => to_person(visit, problem),
    };
    for (name, value) in bare.headers() {
        if *name != header::CONTENT_TYPE && *name != header::CONTENT_LENGTH {
            response.headers_mut().append(name.clone(), value.clone());
        }
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn to_program(texts: &Texts, language: Language, problem: &Problem) -> Response {
    let body = serde_json::to_vec(&json(texts, language, problem)).unwrap_or_default();
    let kind = [(header::CONTENT_TYPE, "application/problem+json")];
    (problem.status(), kind, body).into_response()
}

/// The problem as RFC 9457 JSON in a language: for the layer, and for answers that hold several.
pub fn json(texts: &Texts, language: Language, problem: &Problem) -> Value {
    let said = |key: &str, args: &[(&'static str, Arg)]| {
        let args: Vec<(&str, Arg)> = args.iter().map(|(n, v)| (*n, v.clone())).collect();
        texts.plain(language, key, &args)
    };
    let told = problem.told();
    let code = told.code;
    let mut body = Map::new();
    body.insert("type".into(), json!(format!("/problems/{code}")));
    body.insert("title".into(), json!(said(&format!("problem-{code}"), &told.args)));
    body.insert("status".into(), json!(told.status.as_u16()));
    body.insert("detail".into(), json!(said(&format!("problem-{code}-detail"), &told.args)));
    body.insert("code".into(), json!(code));
    if !told.errors.is_empty() {
        let one = |error: &crate::FieldError| {
            let detail = said(&format!("error-{}", error.code), &error.args);
            json!({"pointer": error.pointer, "code": error.code, "detail": detail})
        };
        body.insert("errors".into(), told.errors.iter().map(one).collect());
    }
    for (name, value) in &told.members {
        body.entry(name.clone()).or_insert_with(|| value.clone());
    }
    Value::Object(body)
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    code: &'static str,
    detail: String,
    faults: Vec<String>,
    typed: Option<Typed>,
}

fn to_person(visit: &Visit, problem: &Problem) -> Response {
    let page = Page::new(visit);
    let told = problem.told();
    let args: Vec<(&str, Arg)> = told.args.iter().map(|(n, v)| (*n, v.clone())).collect();
    let title = page.with(&format!("problem-{}", told.code), &args);
    let detail = page.with(&format!("problem-{}-detail", told.code), &args);
    let faults = told.errors.iter().map(|error| page.error(error)).collect();
    let page = page.titled_as(title);
    // What could not be taken for a reason that passes can be sent again as it is.
    let passes =
        matches!(told.status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::INSUFFICIENT_STORAGE);
    let typed = told.typed.clone().or_else(|| visit.remembered().filter(|_| passes));
    crate::page::show_with(
        told.status,
        ProblemPage { page, code: told.code, detail, faults, typed },
    )
}

/// `GET /problems/{code}`: what the type of a problem leads to.
pub async fn explain(page: Page, Path(code): Path<String>) -> Result<Response, Problem> {
    let texts = &page.visit().app().texts;
    let known = code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && texts.knows(&format!("problem-{code}-detail"));
    if !known {
        return Err(Problem::not_found());
    }
    let title = page.t_of("problem", &code);
    Ok(crate::page::show(AboutPage { page: page.titled_as(title), code }))
}

#[derive(Template)]
#[template(path = "about-problem.html")]
struct AboutPage {
    page: Page,
    code: String,
}

/// The fallback of the router: 404, always the same.
pub async fn nothing_here() -> Problem {
    Problem::not_found()
}
