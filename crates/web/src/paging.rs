//! Long lists in pages, and entity tags for what may be kept.
//!
//! A cursor is opaque to callers: base64url of the sort key of the last row shown. Lists are read
//! with `where key > $cursor order by key limit $size + 1`; the extra row says that there is more.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::Digest;

/// `?after=…&size=…` of a list, for `axum::extract::Query`.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct Paging {
    /// The cursor that the last page gave.
    pub after: Option<String>,
    /// How many rows a page has, 1 to 200; 50 when absent.
    pub size: Option<u16>,
}

impl Paging {
    /// Rows on a page.
    pub fn size(&self) -> usize {
        usize::from(self.size.unwrap_or(50).clamp(1, 200))
    }

    /// The sort key after which this page begins. A cursor that we did not make begins at the start.
    pub fn after(&self) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(self.after.as_deref()?).ok()?;
        String::from_utf8(bytes).ok()
    }

    /// How many rows to ask the database for.
    pub fn limit(&self) -> i64 {
        i64::try_from(self.size() + 1).unwrap_or(201)
    }

    /// The rows of the page, and the cursor of the next one when there is more.
    pub fn page<T>(
        &self,
        mut rows: Vec<T>,
        key: impl Fn(&T) -> String,
    ) -> (Vec<T>, Option<String>) {
        let more = rows.len() > self.size();
        rows.truncate(self.size());
        let next = rows.last().filter(|_| more).map(|last| URL_SAFE_NO_PAD.encode(key(last)));
        (rows, next)
    }
}

/// The strong entity tag of these bytes.
pub fn etag(bytes: &[u8]) -> String {
    format!("\"{}\"", URL_SAFE_NO_PAD.encode(&sha2::Sha256::digest(bytes)[..12]))
}

/// JSON with an entity tag; 304 without a body when the caller has it already.
pub fn json_with_etag(asked: &HeaderMap, value: &impl serde::Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(body) => with_etag(asked, "application/json", body),
        Err(error) => crate::Problem::internal(error).into_response(),
    }
}

/// Bytes with an entity tag; 304 without a body when the caller has them already.
pub fn with_etag(asked: &HeaderMap, content_type: &'static str, body: Vec<u8>) -> Response {
    let tag = etag(&body);
    let mut response = match matches(asked, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(header::CONTENT_TYPE, content_type)], body).into_response(),
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// Whether `If-None-Match` names the tag (weak comparison, RFC 9110 §13.1.2).
pub fn matches(asked: &HeaderMap, tag: &str) -> bool {
    asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|one| one.trim().trim_start_matches("W/"))
        .any(|one| one == tag || one == "*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_knows_whether_another_follows() {
        let paging = Paging { after: None, size: Some(2) };
        let (rows, next) = paging.page(vec!["a", "b", "c"], |row| (*row).to_owned());
        assert_eq!(rows, ["a", "b"]);
        let paging = Paging { after: next, size: Some(2) };
        assert_eq!(paging.after().as_deref(), Some("b"));
        assert_eq!(paging.page(vec!["c"], |row| (*row).to_owned()).1, None);
    }

    #[test]
    fn a_cursor_that_we_did_not_make_begins_at_the_start() {
        let paging = Paging { after: Some("%%%".to_owned()), size: Some(9999) };
        assert_eq!(paging.after(), None);
        assert_eq!(paging.size(), 200);
    }
}
