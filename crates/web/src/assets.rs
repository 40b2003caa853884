//! Style sheet, script and pictures: embedded, served under a version so that browsers keep them for
//! a year and still see every change at once.

use crate::{Problem, paging};
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use rust_embed::RustEmbed;
use sha2::Digest;
use std::borrow::Cow;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "../../assets"]
struct Assets;

/// The one style sheet, put together from the files of `assets/css` in the order of their names.
const SHEET: &str = "kontor.css";

/// The address of an asset with the version of its content.
pub(crate) fn href(name: &str) -> String {
    match find(name) {
        Some((_, version)) => format!("/assets/{name}?v={version}"),
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
    let (bytes, version) = find(&name).ok_or_else(Problem::not_found)?;
    let current = query.as_deref().and_then(|query| query.strip_prefix("v=")) == Some(&version);
    let kind = content_type(&name).ok_or_else(Problem::not_found)?;
    let mut response = paging::with_etag(&headers, kind, bytes.into_owned());
    let keep = match current {
        true => HeaderValue::from_static("public, max-age=31536000, immutable"),
        false => HeaderValue::from_static("no-cache"),
    };
    response.headers_mut().insert(header::CACHE_CONTROL, keep);
    Ok(response)
}

/// The bytes of an asset and the version of its content.
fn find(name: &str) -> Option<(Cow<'static, [u8]>, String)> {
    if name == SHEET {
        static TOGETHER: OnceLock<(Vec<u8>, String)> = OnceLock::new();
        let (sheet, version) = TOGETHER.get_or_init(sheet);
        return Some((Cow::Borrowed(sheet), version.clone()));
    }
    let file = Assets::get(name)?;
    Some((file.data, crate::visit::hex(&file.metadata.sha256_hash()[..6])))
}

fn sheet() -> (Vec<u8>, String) {
    let mut names: Vec<_> = Assets::iter().filter(|name| name.starts_with("css/")).collect();
    names.sort_unstable();
    let files = names.iter().filter_map(|name| Assets::get(name));
    let sheet = files.map(|file| file.data).collect::<Vec<_>>().concat();
    let version = crate::visit::hex(&sha2::Sha256::digest(&sheet)[..6]);
    (sheet, version)
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
