//! What a visitor has looked at lately: a cookie in their own browser, and nowhere else.

use crate::listings::ListingId;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use web::Visit;

const COOKIE: &str = "seen";
const MOST: usize = 9;
const A_MONTH: i64 = 30 * 24 * 3600;

/// The listings that were looked at, the last first.
pub(super) fn seen(visit: &Visit) -> Vec<ListingId> {
    let cookie = visit.cookie(COOKIE).unwrap_or_default();
    let ids = cookie.split('.').filter(|part| !part.is_empty());
    ids.filter_map(|part| format!("{}_{part}", ListingId::PREFIX).parse().ok()).take(MOST).collect()
}

/// Remembers that this one is looked at.
pub(super) fn remember(response: &mut Response, mut seen: Vec<ListingId>, now: &ListingId) {
    if seen.first() == Some(now) {
        return;
    }
    seen.retain(|id| id != now);
    seen.insert(0, now.clone());
    seen.truncate(MOST);
    let short = |id: &ListingId| id.as_str()[ListingId::PREFIX.len() + 1..].to_owned();
    let value = seen.iter().map(short).collect::<Vec<_>>().join(".");
    let cookie = format!("{COOKIE}={value}; Path=/; SameSite=Lax; Max-Age={A_MONTH}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
