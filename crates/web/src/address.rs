//! Addresses with a language: people see `/de/p/x`, the routes know `/p/x`.
//!
//! The outermost layer takes the language off before a route is looked for, so that every page of
//! the house is there in every language and no slice knows of it. What a page links to gets its
//! language back by [`crate::Page::href`], what a deed leads to by the layer. Neither the API nor
//! what is only fetched (`/assets/`) has a language in its address.

use crate::{Page, Problem, Visit};
use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::task::{Context, Poll};
use tower::Service;
use values::Language;

/// The language that stood first in the address; an extension of the request.
#[derive(Clone, Copy)]
pub(crate) struct Addressed(pub(crate) Language);

/// The path in a language: `/de/p/x`. What has no language in its address stays as it is, and so
/// does what has one already or leads elsewhere.
pub fn in_language(language: Language, path: &str) -> String {
    let elsewhere = !path.starts_with('/') || path.starts_with("//");
    match elsewhere || is_for_programs(path) || split(path).is_some() {
        true => path.to_owned(),
        false => ["/", language.code(), path].concat(),
    }
}

/// Sends whoever comes without a language to the address that has one: the one that was chosen, or
/// else is wished for. `None` when the page may be shown where it is.
///
/// ```ignore
/// if let Some(elsewhere) = web::at_home(&page) { return Ok(elsewhere) }
/// ```
pub fn at_home(page: &Page) -> Option<Response> {
    let visit = page.visit();
    let reading = matches!(*visit.method(), Method::GET | Method::HEAD);
    if visit.addressed().is_some() || !reading || visit.is_program() {
        return None;
    }
    Some(moved(&visit.in_language(page.language())))
}

/// Extractor of a page that search engines list: a [`Page`] with its canonical address and those in
/// the other languages in its head. Whoever asks for it without a language is sent to the address
/// that has one.
pub struct Indexed(pub Page);

impl<S: Sync> FromRequestParts<S> for Indexed {
    type Rejection = Response;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Indexed, Response> {
        let page = Page::from_request_parts(parts, state).await;
        let page = page.map_err(Problem::into_response)?;
        match at_home(&page) {
            Some(elsewhere) => Err(elsewhere),
            None => Ok(Indexed(page.indexed())),
        }
    }
}

/// When a language was chosen with `?lang=` at an address that has one: the way to the same page at
/// the address of the chosen one.
pub(crate) fn chosen(visit: &Visit) -> Option<Response> {
    let reading = matches!(*visit.method(), Method::GET | Method::HEAD);
    visit.addressed().filter(|_| reading)?;
    visit.chosen_language().map(|language| moved(&visit.in_language(language)))
}

/// Gives the page that a redirection of ours leads to the language of the address it came from.
pub(crate) fn keep_language(language: Language, response: &mut Response) {
    if !response.status().is_redirection() {
        return;
    }
    let Some(place) = response.headers().get(header::LOCATION) else { return };
    let Some(place) = place.to_str().ok().map(|place| in_language(language, place)) else { return };
    if let Ok(place) = HeaderValue::from_str(&place) {
        response.headers_mut().insert(header::LOCATION, place);
    }
}

/// A way that depends on who asks, so that nobody may keep it for others.
fn moved(place: &str) -> Response {
    let mut response = StatusCode::FOUND.into_response();
    if let Ok(place) = HeaderValue::from_str(place) {
        response.headers_mut().insert(header::LOCATION, place);
    }
    let vary = HeaderValue::from_static("accept-language, cookie");
    response.headers_mut().append(header::VARY, vary);
    response
}

/// A path without the language that may stand first in it.
pub(crate) fn without_language(path: &str) -> &str {
    match split(path) {
        Some((_, "")) => "/",
        Some((_, rest)) => rest,
        None => path,
    }
}

/// The path and query without the parameter that chooses the language.
pub(crate) fn without_choice(uri: &Uri) -> String {
    let mut out = uri.path().to_owned();
    let Some(query) = uri.query() else { return out };
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("lang="));
    for (index, pair) in kept.enumerate() {
        out.push(if index == 0 { '?' } else { '&' });
        out.push_str(pair);
    }
    out
}

/// Puts the layer that takes the language off around all routes.
pub(crate) fn outermost(rooms: Router) -> Router {
    Router::new().fallback_service(Outermost { rooms })
}

#[derive(Clone)]
struct Outermost {
    rooms: Router,
}

impl Service<Request> for Outermost {
    type Response = Response;
    type Error = Infallible;
    type Future = <Router as Service<Request>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Service::<Request>::poll_ready(&mut self.rooms, context)
    }

    fn call(&mut self, mut request: Request) -> Self::Future {
        if let Some((language, inner)) = inner(request.uri()) {
            *request.uri_mut() = inner;
            request.extensions_mut().insert(Addressed(language));
        }
        self.rooms.call(request)
    }
}

/// The language of an address and the address that the routes know.
fn inner(uri: &Uri) -> Option<(Language, Uri)> {
    let (language, _) = split(uri.path())?;
    let rest = &uri.path_and_query()?.as_str()["/xx".len()..];
    let rest = match rest.starts_with('/') {
        true => PathAndQuery::try_from(rest),
        false => PathAndQuery::try_from(["/", rest].concat()),
    };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(rest.ok()?);
    Some((language, Uri::from_parts(parts).ok()?))
}

/// The language that stands first in a path, and the rest of the path.
fn split(path: &str) -> Option<(Language, &str)> {
    let [b'/', one, two, rest @ ..] = path.as_bytes() else { return None };
    if rest.first().is_some_and(|byte| *byte != b'/') {
        return None;
    }
    let code = [*one, *two];
    let language = Language::ALL.into_iter().find(|known| known.code().as_bytes() == code)?;
    let rest = &path["/xx".len()..];
    (!is_for_programs(rest)).then_some((language, rest))
}

fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/") || path.starts_with("/assets/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(address: &str) -> Option<(Language, String)> {
        let uri = address.parse().expect("an address");
        inner(&uri).map(|(language, uri)| (language, uri.to_string()))
    }

    #[test]
    fn the_language_is_taken_off_and_the_rest_stays() {
        let at = |language, rest: &str| Some((language, rest.to_owned()));
        assert_eq!(taken("/de/p/x?y=%20z"), at(Language::De, "/p/x?y=%20z"));
        assert_eq!(taken("/ar"), at(Language::Ar, "/"));
        assert_eq!(taken("/ja/"), at(Language::Ja, "/"));
        assert_eq!(taken("/he?q=1"), at(Language::He, "/?q=1"));
        assert_eq!(taken("/de/fr/x"), at(Language::De, "/fr/x"), "only the first");
        for other in ["/", "/d", "/dex", "/xx/p", "/DE/p", "/de/api/v1/x", "/de/assets/x", "/%64e"]
        {
            assert_eq!(taken(other), None, "{other}");
        }
    }

    #[test]
    fn a_path_gets_its_language_once() {
        assert_eq!(in_language(Language::De, "/"), "/de/");
        assert_eq!(in_language(Language::De, "/p/x?y"), "/de/p/x?y");
        assert_eq!(without_language("/fr/p/x?y"), "/p/x?y");
        assert_eq!([without_language("/fr"), without_language("/from")], ["/", "/from"]);
        for kept in
            ["/fr/p", "/api/v1/x", "/assets/x", "//evil.example", "#main", "https://a.example/"]
        {
            assert_eq!(in_language(Language::De, kept), kept);
        }
    }

    #[test]
    fn the_choice_of_a_language_is_no_part_of_a_page() {
        let left = |uri: &str| without_choice(&uri.parse().expect("an address"));
        assert_eq!(left("/search?q=a&lang=de&page=2"), "/search?q=a&page=2");
        assert_eq!(left("/?lang=de"), "/");
        assert_eq!(left("/x?slang=1"), "/x?slang=1");
    }
}
