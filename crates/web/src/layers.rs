//! The layers around every route, from the outside in: the language of the address, the visit and
//! its line in the log, security headers, compression, problems, the refusal of foreign forms. The
//! layer that knows who is there (`accounts`) sits inside of them.

use crate::{App, Visit, address, csrf, show, squeeze};
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::Response;
use metrics::Label;
use std::time::Instant;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{NotForContentType, Predicate, SizeAbove};
use tracing::Instrument;

/// The content security policy of every page: everything from here, no inline script or style.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// The layers around the routes; their fallback is [`crate::nothing_here`].
pub fn house(app: &App, routes: Router<App>) -> Router {
    let compressed = SizeAbove::new(1024)
        .and(NotForContentType::new("application/octet-stream"))
        .and(NotForContentType::new("application/zip"))
        .and(NotForContentType::new("application/pdf"))
        .and(NotForContentType::new("image/"));
    let effort = CompressionLevel::Precise(squeeze::EFFORT as i32);
    let rooms = routes
        .layer(from_fn_with_state(app.clone(), csrf::refuse_foreign))
        .layer(from_fn(show::show_problems))
        .layer(from_fn(squeeze::squeeze))
        .layer(CompressionLayer::new().quality(effort).compress_when(compressed))
        .layer(from_fn_with_state(app.clone(), guard_headers))
        .layer(from_fn_with_state(app.clone(), observe))
        .with_state(app.clone());
    address::outermost(rooms)
}

/// Makes the visit, counts and times the request, writes its line in the access log. The query is
/// not logged, and neither is who asked: both may be personal data.
async fn observe(State(app): State<App>, request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let route = route.unwrap_or_else(|| "none".to_owned());
    let (mut parts, body) = request.into_parts();
    let visit = Visit::new(&app, &parts);
    parts.extensions.insert(visit.clone());
    let method = visit.method();
    let started = started();
    let span = tracing::info_span!("request", id = visit.id());
    let mut response = match address::chosen(&visit) {
        Some(elsewhere) => elsewhere,
        None => next.run(Request::from_parts(parts, body)).instrument(span).await,
    };
    if let Some(language) = visit.addressed() {
        address::keep_language(language, &mut response);
    }

    let headers = response.headers_mut();
    for cookie in visit.cookies() {
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            headers.append(header::SET_COOKIE, cookie);
        }
    }
    if let Ok(id) = HeaderValue::from_str(visit.id()) {
        headers.insert(REQUEST_ID, id);
    }
    let status = response.status().as_u16();
    let seconds = started.elapsed().as_secs_f64();
    tracing::info!(id = visit.id(), %method, route, status, seconds, "answered");
    let labels = vec![
        Label::from_static_parts("method", named(method)),
        Label::new("route", route),
        Label::new("status", status.to_string()),
    ];
    metrics::counter!("kontor_http_requests_total", labels.clone()).increment(1);
    metrics::histogram!("kontor_http_request_seconds", labels).record(seconds);
    response
}

/// The methods that we serve; a foreign word must not become a label.
fn named(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

#[allow(clippy::disallowed_methods, reason = "how long an answer took is not part of any deed")]
fn started() -> Instant {
    Instant::now()
}

/// Headers that tell browsers to be careful. What a handler has set itself is left as it is.
async fn guard_headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::CACHE_CONTROL, "no-store");
    set(OPENER_POLICY, "same-origin");
    set(RESOURCE_POLICY, "same-origin");
    set(PERMISSIONS_POLICY, "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if app.config.is_https() {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains");
    }
    response
}
