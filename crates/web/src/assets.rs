//! Style sheet, script and pictures: embedded, served under a version so that browsers keep them for
//! a year and still see every change at once.

use crate::{Problem, paging};
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../assets"]
struct Assets;

/// The address of an asset with the version of its content.
pub(crate) fn href(name: &str) -> String {
    match Assets::get(name) {
        Some(file) => format!("/assets/{name}?v={}", version(&file)),
        None => format!("/assets/{name}"),
    }
}

/// `GET /assets/{name}`. With the right version it may be kept for a year, otherwise it is asked for
/// again each time and answered with 304.
pub async fn serve(
    Path(name): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let file = Assets::get(&name).ok_or_else(Problem::not_found)?;
    let current =
        query.as_deref().and_then(|query| query.strip_prefix("v=")) == Some(&version(&file));
    let kind = content_type(&name).ok_or_else(Problem::not_found)?;
    let mut response = paging::with_etag(&headers, kind, file.data.into_owned());
    let keep = match current {
        true => HeaderValue::from_static("public, max-age=31536000, immutable"),
        false => HeaderValue::from_static("no-cache"),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, keep);
    Ok(response)
}

fn version(file: &rust_embed::EmbeddedFile) -> String {
    crate::visit::hex(&file.metadata.sha256_hash()[..6])
}

fn content_type(name: &str) -> Option<&'static str> {
    match name.rsplit('.').next()? {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "webp" => Some("image/webp"),
        "ico" => Some("image/x-icon"),
        "woff2" => Some("font/woff2"),
        _ => None,
    }
}
