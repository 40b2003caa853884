//! One request's surroundings: who is named by its cookies, in which language it is answered, from
//! where it comes. The outermost layer makes a [`Visit`]; `accounts` fills in the [`Visitor`].

use crate::address::{self, Addressed};
use crate::chance::Word;
use crate::locale::{self, Wishes};
use crate::problem::Typed;
use crate::{App, Problem};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, Uri, header};
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use values::Language;

/// One request's surroundings; cheap to clone, an extractor in every handler.
#[derive(Clone)]
pub struct Visit(Arc<Inner>);

struct Inner {
    app: App,
    id: Word,
    method: Method,
    uri: Uri,
    addressed: Option<Language>,
    query_language: Option<Language>,
    cookies: Vec<HeaderValue>,
    accept_language: Option<HeaderValue>,
    accept: Option<HeaderValue>,
    ip: Option<IpAddr>,
    guest: Option<String>,
    /// Made when a form has to be bound to a guest who has no cookie yet.
    new_guest: OnceLock<String>,
    flash: Option<String>,
    flash_was_shown: AtomicBool,
    visitor: OnceLock<Visitor>,
    token: OnceLock<String>,
    preferences: OnceLock<crate::Preferences>,
    multipart: bool,
    typed: Mutex<Option<Typed>>,
    frame: Mutex<crate::Frame>,
}

/// Who is there, as far as pages are concerned; `accounts` says it once per request.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// The name shown in the header; `None` for guests.
    pub name: Option<String>,
    /// The account's language.
    pub language: Option<Language>,
    /// What forms are bound to: changes with every session.
    pub binding: Option<String>,
    /// The links in the header.
    pub nav: Arc<[NavLink]>,
    /// The page of one's own account; empty for guests.
    pub account: &'static str,
    /// Whether a customer sells, and has a seller's centre to go to.
    pub sells: bool,
}

/// A link in the header of every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NavLink {
    /// Where it leads.
    pub href: &'static str,
    /// Key of its words.
    pub key: &'static str,
}

impl Visit {
    pub(crate) fn new(app: &App, parts: &Parts) -> Visit {
        let headers = &parts.headers;
        let cookies: Vec<HeaderValue> = headers.get_all(header::COOKIE).iter().cloned().collect();
        let ours = |name: &str| match cookies.is_empty() {
            true => None,
            false => found(cookies.iter(), &app.config.cookie_name(name)),
        };
        let guest = ours("guest").filter(|value| {
            value.len() == 32 && value.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        let flash = ours("flash").filter(|key| key.starts_with("flash-") && app.texts.knows(key));
        let query_language = query(&parts.uri, "lang").and_then(|l| Language::parse(&l).ok());
        Visit(Arc::new(Inner {
            id: crate::chance::word(),
            method: parts.method.clone(),
            uri: parts.uri.clone(),
            addressed: parts.extensions.get::<Addressed>().map(|address| address.0),
            query_language: query_language.filter(|language| app.texts.speaks(*language)),
            accept_language: headers.get(header::ACCEPT_LANGUAGE).cloned(),
            accept: headers.get(header::ACCEPT).cloned(),
            ip: peer(app, parts),
            guest: guest.map(str::to_owned),
            new_guest: OnceLock::new(),
            flash: flash.map(str::to_owned),
            flash_was_shown: AtomicBool::new(false),
            visitor: OnceLock::new(),
            token: OnceLock::new(),
            preferences: OnceLock::new(),
            multipart: text(headers, header::CONTENT_TYPE)
                .is_some_and(|kind| kind.to_ascii_lowercase().starts_with("multipart/")),
            typed: Mutex::default(),
            frame: Mutex::default(),
            cookies,
            app: app.clone(),
        }))
    }

    /// Says who is there. Only the first call counts.
    pub fn welcome(&self, visitor: Visitor) {
        let _ = self.0.visitor.set(visitor);
    }

    /// The state of the program.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The request's name in the log.
    pub fn id(&self) -> &str {
        self.0.id.as_str()
    }

    /// The path that was asked for, without its language and its query.
    pub fn path(&self) -> &str {
        self.0.uri.path()
    }

    /// The path with its query and without its language, for the way back after signing in.
    pub fn path_and_query(&self) -> &str {
        self.0.uri.path_and_query().map_or("/", |whole| whole.as_str())
    }

    /// The language that stood first in the address.
    pub fn addressed(&self) -> Option<Language> {
        self.0.addressed
    }

    /// The language that was chosen with `?lang=`.
    pub(crate) fn chosen_language(&self) -> Option<Language> {
        self.0.query_language
    }

    /// This page's path and query in another language.
    pub fn in_language(&self, language: Language) -> String {
        ["/", language.code(), &address::without_choice(&self.0.uri)].concat()
    }

    /// Where goods are to be sent to, and the currency of prices.
    pub fn preferences(&self) -> crate::Preferences {
        *self.0.preferences.get_or_init(|| crate::Preferences::of(self))
    }

    /// This page with a language to be chosen, as a reference from the page itself: `?q=x&lang=de`.
    pub(crate) fn choosing(&self, language: Language) -> String {
        match address::without_choice(&self.0.uri).split_once('?') {
            Some((_, query)) => format!("?{query}&lang={language}"),
            None => format!("?lang={language}"),
        }
    }

    /// The address that was asked for, as it was asked for.
    pub(crate) fn asked(&self) -> String {
        match self.0.addressed {
            Some(language) => ["/", language.code(), self.path_and_query()].concat(),
            None => self.path_and_query().to_owned(),
        }
    }

    /// The value of a cookie that came with the request.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        found(self.0.cookies.iter(), name)
    }

    /// What the browser says about languages, strongest first or not: `de-AT,de;q=0.9`.
    pub(crate) fn accept_language(&self) -> Option<&str> {
        self.0.accept_language.as_ref()?.to_str().ok()
    }

    /// Whether what is sent is a form with files.
    pub(crate) fn is_multipart(&self) -> bool {
        self.0.multipart
    }

    /// Keeps what was typed into the form that is being taken, in case there is no room for it.
    pub(crate) fn remember(&self, typed: Typed) {
        *self.0.typed.lock().unwrap_or_else(PoisonError::into_inner) = Some(typed);
    }

    /// What was typed into the form that was being taken.
    pub(crate) fn remembered(&self) -> Option<Typed> {
        self.0.typed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What stands around the page; see [`Visit::frame`].
    pub(crate) fn frame_slot(&self) -> std::sync::MutexGuard<'_, crate::Frame> {
        self.0.frame.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The language to answer in.
    pub fn language(&self) -> Language {
        if let Some(language) = self.0.addressed {
            return language;
        }
        let wishes = Wishes {
            query: self.0.query_language.map(Language::code),
            cookie: self.cookie("lang"),
            account: self.0.visitor.get().and_then(|visitor| visitor.language),
            accept: self.accept_language(),
        };
        locale::choose(&self.0.app.texts, wishes)
    }

    /// Whether the asker is a program: `/api/…`, or an `Accept` that wants JSON rather than a page.
    pub fn is_program(&self) -> bool {
        let accept = self.0.accept.as_ref().and_then(|accept| accept.to_str().ok());
        let accept = accept.unwrap_or_default();
        self.path().starts_with("/api/")
            || (accept.contains("json") && !accept.contains("text/html"))
    }

    /// The asker's network, to slow down guessing: the first 24 bits of an IPv4 address, 56 of an
    /// IPv6 address. Never shown or logged.
    pub fn network(&self) -> String {
        match self.0.ip.map(|ip| ip.to_canonical()) {
            Some(IpAddr::V4(ip)) => hex(&ip.octets()[..3]),
            Some(IpAddr::V6(ip)) => hex(&ip.octets()[..7]),
            None => "none".to_owned(),
        }
    }

    /// The asker's whole address, for the record of a sign-in; never shown or logged.
    pub fn address(&self) -> Option<IpAddr> {
        self.0.ip.map(|ip| ip.to_canonical())
    }

    /// What the forms of this visitor are bound to: the session, or a guest's cookie.
    pub(crate) fn binding(&self) -> &str {
        match self.0.visitor.get().and_then(|visitor| visitor.binding.as_deref()) {
            Some(binding) => binding,
            None => self.0.guest.as_deref().unwrap_or_else(|| {
                self.0.new_guest.get_or_init(|| hex(&self.0.app.chance.bytes::<16>()))
            }),
        }
    }

    /// The token of this visitor's forms, made by `make` when the first form of a page needs it.
    pub(crate) fn token(&self, make: impl FnOnce() -> String) -> &str {
        self.0.token.get_or_init(make)
    }

    pub(crate) fn visitor(&self) -> Option<&Visitor> {
        self.0.visitor.get()
    }

    /// The message that the deed before left behind; it is shown once.
    pub(crate) fn flash(&self) -> Option<&str> {
        let flash = self.0.flash.as_deref()?;
        self.0.flash_was_shown.store(true, Ordering::Relaxed);
        Some(flash)
    }

    /// Cookies that the answer has to set.
    pub(crate) fn cookies(&self) -> Vec<String> {
        let config = &self.0.app.config;
        let mut cookies = Vec::new();
        if let Some(guest) = self.0.new_guest.get() {
            cookies.push(config.cookie("guest", guest, None));
        }
        if self.0.flash_was_shown.load(Ordering::Relaxed) {
            cookies.push(config.cookie("flash", "", Some(0)));
        }
        if let Some(language) = self.0.query_language {
            cookies.push(format!("lang={language}; Path=/; SameSite=Lax; Max-Age=31536000"));
        }
        cookies
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visit, Problem> {
        parts
            .extensions
            .get::<Visit>()
            .cloned()
            .ok_or_else(|| Problem::internal("a request came past the layer that makes its visit"))
    }
}

/// The value of a cookie.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    found(headers.get_all(header::COOKIE).iter(), name).map(str::to_owned)
}

fn found<'a>(headers: impl Iterator<Item = &'a HeaderValue>, name: &str) -> Option<&'a str> {
    headers
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

fn query(uri: &Uri, name: &str) -> Option<String> {
    let query = uri.query().filter(|query| query.contains(name))?;
    crate::forms::pairs(query.as_bytes())
        .into_iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value)
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// The address of the asker: of the connection, or, behind proxies of our own, what the outermost
/// of them wrote. What stands further left in the header was written by anybody.
fn peer(app: &App, parts: &Parts) -> Option<IpAddr> {
    let direct = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let Some(behind) = usize::from(app.config.proxies).checked_sub(1) else { return direct };
    let written = text(&parts.headers, header::HeaderName::from_static("x-forwarded-for"))?;
    written.rsplit(',').nth(behind)?.trim().parse().ok().or(direct)
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}
