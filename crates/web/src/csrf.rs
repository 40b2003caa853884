//! Forms of other sites are refused.
//!
//! Two checks, and both must hold. Every unsafe request: the browser's own word about where it comes
//! from (`Sec-Fetch-Site`, else `Origin`) must be this site. Every form: a token that only a page of
//! ours for this session can hold. A browser that says nothing about the origin is not let through
//! for that: then the token decides alone, and a request without a form is refused. Programs that
//! bring a bearer token and no cookie are not browsers and need neither.

use crate::app::hmac;
use crate::{App, Problem, Visit};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

/// The name of the form field.
pub const FIELD: &str = "_token";

/// What the browser says about where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It comes from a page of ours.
    Ours,
    /// It comes from somewhere else.
    Foreign,
    /// The browser does not say.
    Unsaid,
}

/// The layer that refuses unsafe requests of other sites. A request of unsaid origin goes on only
/// with a form, whose token is checked when it is read.
pub async fn refuse_foreign(
    State(app): State<App>,
    mut request: Request,
    next: Next,
) -> Result<Response, Problem> {
    let method = request.method();
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
        || is_program(request.headers())
    {
        return Ok(next.run(request).await);
    }
    let origin = origin(request.headers(), &app.config.public);
    let allowed = match origin {
        Origin::Ours => true,
        Origin::Foreign => false,
        Origin::Unsaid => is_form(request.headers()),
    };
    if !allowed {
        return Err(Problem::new(StatusCode::FORBIDDEN, "foreign-form"));
    }
    request.extensions_mut().insert(origin);
    Ok(next.run(request).await)
}

fn is_program(headers: &HeaderMap) -> bool {
    headers.contains_key(header::AUTHORIZATION) && !headers.contains_key(header::COOKIE)
}

fn is_form(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(|kind| {
        let kind = kind.to_ascii_lowercase();
        kind.starts_with("application/x-www-form-urlencoded")
            || kind.starts_with("multipart/form-data")
    })
}

/// What the browser says about the origin of this request.
pub fn origin(headers: &HeaderMap, public: &str) -> Origin {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (said("sec-fetch-site"), said("origin")) {
        (Some("same-origin" | "none"), _) => Origin::Ours,
        (Some(_), _) => Origin::Foreign,
        (None, Some(origin)) if origin.eq_ignore_ascii_case(public) => Origin::Ours,
        (None, Some(_)) => Origin::Foreign,
        (None, None) => Origin::Unsaid,
    }
}

/// What a form's token turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// Made for this session.
    Good,
    /// Made by us, for another session or before signing in.
    Stale,
    /// Not made by us, or absent.
    Wrong,
}

/// The token for the forms of this visitor: its binding's digest and our seal over it.
pub fn token(visit: &Visit) -> &str {
    visit.token(|| {
        let key = visit.app().keys.derive("form token");
        let bound = bound(&key, visit.binding());
        let seal = hmac(&key, &bound);
        URL_SAFE_NO_PAD.encode([&bound[..], &seal[..16]].concat())
    })
}

/// Looks at the token that came with a form.
pub fn check(visit: &Visit, given: &str) -> Token {
    let key = visit.app().keys.derive("form token");
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(given) else { return Token::Wrong };
    let Some((given, seal)) = bytes.split_at_checked(16) else { return Token::Wrong };
    if !bool::from(hmac(&key, given)[..16].ct_eq(seal)) {
        return Token::Wrong;
    }
    match bool::from(bound(&key, visit.binding())[..].ct_eq(given)) {
        true => Token::Good,
        false => Token::Stale,
    }
}

fn bound(key: &[u8; 32], binding: &str) -> [u8; 16] {
    let mut bound = [0; 16];
    bound.copy_from_slice(&hmac(key, format!("bound to {binding}").as_bytes())[..16]);
    bound
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn said(pairs: &[(&'static str, &str)]) -> Origin {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, HeaderValue::from_str(value).expect("a header"));
        }
        origin(&headers, "https://office.example")
    }

    #[test]
    fn the_browsers_word_decides_and_the_strongest_word_first() {
        assert_eq!(said(&[("sec-fetch-site", "same-origin")]), Origin::Ours);
        assert_eq!(said(&[("origin", "https://office.example")]), Origin::Ours);
        assert_eq!(said(&[("sec-fetch-site", "same-site")]), Origin::Foreign);
        assert_eq!(said(&[("origin", "null")]), Origin::Foreign);
        assert_eq!(
            said(&[("sec-fetch-site", "cross-site"), ("origin", "https://office.example")]),
            Origin::Foreign
        );
        assert_eq!(said(&[]), Origin::Unsaid);
    }
}
