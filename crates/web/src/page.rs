//! Pages: what every template has at hand, and how a template becomes an answer.

use crate::problem::FieldError;
use crate::texts::{Arg, Texts};
use crate::visit::NavLink;
use crate::{Problem, Visit, address, csrf, words};
use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::fmt;
use values::{Country, Currency, Language, Money, Time};

/// What every template has as its field `page`: texts, language, header, the form's token.
#[derive(Clone)]
pub struct Page {
    visit: Visit,
    language: Language,
    title: String,
    /// Path and query under which search engines list the page.
    indexed: Option<String>,
}

impl Page {
    /// The page of this visit, titled by the installation's name until [`Page::titled`].
    pub fn new(visit: &Visit) -> Page {
        let title = visit.app().config.name.clone();
        Page { language: visit.language(), visit: visit.clone(), title, indexed: None }
    }

    /// Lets search engines list the page under its path, without its query: the head then names its
    /// address in every language.
    pub fn indexed(self) -> Page {
        let path = self.visit.path().to_owned();
        self.indexed_as(path)
    }

    /// The same for a page whose query makes it another page: `indexed_as("/search?page=2")`.
    pub fn indexed_as(mut self, path: impl Into<String>) -> Page {
        self.indexed = Some(path.into());
        self
    }

    /// Gives the page its title, by the key of a text.
    pub fn titled(mut self, key: &str) -> Page {
        self.title = self.visit.app().texts.plain(self.language, key, &[]);
        self
    }

    /// Gives the page a title with an argument.
    pub fn titled_with(mut self, key: &str, name: &str, value: impl Into<Arg>) -> Page {
        self.title = self.visit.app().texts.plain(self.language, key, &[(name, value.into())]);
        self
    }

    /// Gives the page a title that is put together already.
    pub fn titled_as(mut self, title: String) -> Page {
        self.title = crate::texts::without_isolates(&title);
        self
    }

    /// The text of a key.
    pub fn t(&self, key: &str) -> String {
        self.visit.app().texts.t(self.language, key, &[])
    }

    /// The text of a key with one argument: `page.t1("greeting", "name", name)`.
    pub fn t1(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.visit.app().texts.t(self.language, key, &[(name, value.into())])
    }

    /// The text of a key with two arguments.
    pub fn t2(
        &self,
        key: &str,
        one: &str,
        first: impl Into<Arg>,
        two: &str,
        second: impl Into<Arg>,
    ) -> String {
        let args = [(one, first.into()), (two, second.into())];
        self.visit.app().texts.t(self.language, key, &args)
    }

    /// The text of a key with any number of arguments.
    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.visit.app().texts.t(self.language, key, args)
    }

    /// The text of one of a family of keys: `t_of("stage", "received")` says `stage-received`. The
    /// test of all texts takes the family from the first argument, so that it is a literal.
    pub fn t_of(&self, family: &str, member: impl fmt::Display) -> String {
        self.t(&format!("{family}-{member}"))
    }

    /// The same with one argument.
    pub fn t_of1(
        &self,
        family: &str,
        member: impl fmt::Display,
        name: &str,
        value: impl Into<Arg>,
    ) -> String {
        self.t1(&format!("{family}-{member}"), name, value)
    }

    /// The words for what is wrong with a field.
    pub fn error(&self, error: &FieldError) -> String {
        let args: Vec<(&str, Arg)> = error.args.iter().map(|(n, v)| (*n, v.clone())).collect();
        self.visit.app().texts.t(self.language, &format!("error-{}", error.code), &args)
    }

    /// An amount with the sign of its currency: `€1,234.50`.
    pub fn money(&self, amount: impl Given<Money>) -> String {
        formats::money(self.language, amount.given())
    }

    /// From one amount to another: `€10.00 – €20.00`.
    pub fn money_range(&self, from: impl Given<Money>, to: impl Given<Money>) -> String {
        formats::money_range(self.language, from.given(), to.given())
    }

    /// A whole number with its groups: `1,234,567`.
    pub fn number(&self, number: impl Given<i64>) -> String {
        formats::number(self.language, number.given())
    }

    /// A decimal number from its digits and how many of them stand after the point: of 45 and 1
    /// `4.5`.
    pub fn decimal(&self, digits: impl Given<i64>, places: u32) -> String {
        formats::decimal(self.language, digits.given(), places)
    }

    /// A share in hundredths of a percent: of 1900 `19%`.
    pub fn percent(&self, basis_points: impl Given<i64>) -> String {
        formats::percent(self.language, basis_points.given())
    }

    /// The name of a country in the reader's language.
    pub fn country_name(&self, country: impl Given<Country>) -> &'static str {
        formats::country(self.language, &country.given())
    }

    /// The name of a currency.
    pub fn currency_name(&self, currency: impl Given<Currency>) -> String {
        formats::currency(self.language, &currency.given())
    }

    /// The name of a language.
    pub fn language_name(&self, language: impl Given<Language>) -> &'static str {
        formats::language(self.language, language.given())
    }

    /// Words as the language lists them: `red, green, and blue`.
    pub fn list(&self, words: &[impl AsRef<str>]) -> String {
        formats::list(self.language, words)
    }

    /// An instant as the language writes it, always with its zone: `15 Sep 2026, 14:20 UTC`.
    pub fn time(&self, time: impl At) -> Markup {
        let time = time.at();
        Markup(words::marked(time, &words::instant(self.language, time)))
    }

    /// How long ago, or how soon: `3 days ago`.
    pub fn ago(&self, time: impl At) -> Markup {
        let (time, now) = (time.at(), self.visit.app().clock.now());
        Markup(words::marked(time, &formats::relative(self.language, time, now)))
    }

    /// The day of an instant in UTC without its year: `15 Sep`.
    pub fn day_short(&self, time: impl At) -> Markup {
        let time = time.at();
        Markup(words::marked(time, &formats::day_short(self.language, time)))
    }

    /// From one day to another in UTC: `3–7 Dec`.
    pub fn days(&self, from: impl At, to: impl At) -> String {
        formats::day_range(self.language, from.at(), to.at())
    }

    /// The day of an instant in UTC, as the language writes it: `15 Sep 2026`.
    pub fn day(&self, time: impl At) -> Markup {
        let time = time.at();
        Markup(words::marked(time, &formats::day(self.language, time)))
    }

    /// A day of the calendar that is written as `2026-09-15`; as it is when it is no day.
    pub fn date(&self, date: &str) -> String {
        match Time::parse(&format!("{date}T00:00:00Z")) {
            Ok(day) => formats::day(self.language, day),
            Err(_) => date.to_owned(),
        }
    }

    /// A period: `1 Jan 2026 – 31 Aug 2026` when it is of whole days; empty when it has no end.
    pub fn period(&self, from: &Option<Time>, to: &Option<Time>) -> Markup {
        Markup(words::period(self.texts(), self.language, (*from, *to)))
    }

    /// The size of a file: `48 kB`.
    pub fn size(&self, bytes: impl Into<Arg>) -> String {
        match bytes.into() {
            Arg::Number(bytes) => words::size(self.texts(), self.language, bytes),
            Arg::Text(words) => words,
        }
    }

    /// The hidden field with the form's token. It stands first in every form with `method=post`.
    pub fn token(&self) -> Markup {
        let (field, token) = (csrf::FIELD, csrf::token(&self.visit));
        Markup(format!("<input type=\"hidden\" name=\"{field}\" value=\"{token}\">"))
    }

    /// The address of another page of ours in the language of this one: `page.href("/p/x")` is
    /// `/de/p/x`.
    pub fn href(&self, path: impl AsRef<str>) -> String {
        address::in_language(self.language, path.as_ref())
    }

    /// The address of this page in another language, with the choice to be remembered. It begins
    /// with `?`, so that what one may not know of and what does not exist look the same.
    pub fn switch(&self, language: &Language) -> String {
        self.visit.choosing(*language)
    }

    /// The full address under which search engines list the page, if they do.
    pub fn canonical(&self) -> Option<String> {
        let path = self.indexed.as_ref()?;
        let (public, language) = (&self.visit.app().config.public, self.language.code());
        Some([public, "/", language, path].concat())
    }

    /// The full addresses of the page in all languages, for `hreflang`, and for everybody else
    /// (`x-default`) the one that asks the browser. Empty when search engines do not list the page.
    pub fn alternates(&self) -> Vec<(&'static str, String)> {
        let Some(path) = &self.indexed else { return Vec::new() };
        let public = self.visit.app().config.public.as_str();
        let in_one = |language: Language| {
            (language.code(), [public, "/", language.code(), path.as_str()].concat())
        };
        let all = self.texts().languages().into_iter().map(in_one);
        all.chain([("x-default", [public, path.as_str()].concat())]).collect()
    }

    /// The address of an asset with its version: `page.asset("kontor.css")`.
    pub fn asset(&self, name: &str) -> String {
        crate::assets::href(name)
    }

    /// The title.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The name of the installation.
    pub fn site(&self) -> &str {
        &self.visit.app().config.name
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The languages that can be chosen at the foot of the page.
    pub fn languages(&self) -> Vec<Language> {
        self.visit.app().texts.languages()
    }

    /// The path of the page.
    pub fn path(&self) -> &str {
        self.visit.path()
    }

    /// The links of the header that this visitor may follow.
    pub fn nav(&self) -> &[NavLink] {
        self.visit.visitor().map_or(&[], |visitor| &visitor.nav)
    }

    /// Where the account of who is signed in is shown.
    pub fn account(&self) -> &'static str {
        self.visit.visitor().map_or("", |visitor| visitor.account)
    }

    /// Whether a customer who sells is signed in.
    pub fn sells(&self) -> bool {
        self.visit.visitor().is_some_and(|visitor| visitor.sells)
    }

    /// Whether a link of the header leads to this page or one below it.
    pub fn is_at(&self, href: &str) -> bool {
        let path = self.visit.path();
        path == href || path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'))
    }

    /// Who is signed in.
    pub fn visitor_name(&self) -> Option<&str> {
        self.visit.visitor()?.name.as_deref()
    }

    /// What the deed before this page has to say, once.
    pub fn flash(&self) -> Option<String> {
        self.visit.flash().map(|key| self.t(key))
    }

    fn texts(&self) -> &Texts {
        &self.visit.app().texts
    }

    /// The visit that the page belongs to.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }
}

impl<S: Sync> FromRequestParts<S> for Page {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Page, Problem> {
        Visit::from_request_parts(parts, state).await.map(|visit| Page::new(&visit))
    }
}

/// An instant, however often it is borrowed: templates hand over references of references.
pub trait At {
    /// The instant.
    fn at(&self) -> Time;
}

impl At for Time {
    fn at(&self) -> Time {
        *self
    }
}

impl<T: At> At for &T {
    fn at(&self) -> Time {
        (**self).at()
    }
}

/// A value, however often it is borrowed, for the same reason.
pub trait Given<T> {
    /// The value.
    fn given(&self) -> T;
}

macro_rules! given {
    ($($value:ty),*) => { $(
        impl Given<$value> for $value {
            fn given(&self) -> $value {
                *self
            }
        }
        impl<G: Given<$value>> Given<$value> for &G {
            fn given(&self) -> $value {
                (**self).given()
            }
        }
    )* };
}

macro_rules! number_given {
    ($($from:ty),*) => { $(impl Given<i64> for $from {
        fn given(&self) -> i64 {
            i64::try_from(*self).unwrap_or(i64::MAX)
        }
    })* };
}

given!(i64, Money, Country, Currency, Language);
number_given!(i32, u8, u16, u32, u64, usize);

/// HTML that is ready: templates do not escape it again. Only for what the program wrote itself.
#[derive(Clone, Debug)]
pub struct Markup(pub String);

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Markup {}

/// A template as an answer.
pub fn show(template: impl Template) -> Response {
    show_with(StatusCode::OK, template)
}

/// A template as an answer with a status: 422 for a form that is shown again.
pub fn show_with(status: StatusCode, template: impl Template) -> Response {
    match template.render() {
        Ok(html) => {
            let kind = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
            (status, kind, html).into_response()
        }
        Err(error) => Problem::internal(error).into_response(),
    }
}

/// Sends the browser to another page of ours (303) after a deed.
pub fn go(path: &str) -> Response {
    let path = if is_ours(path) { path } else { "/" };
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(path) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, path);
    }
    response
}

/// Whether a path leads to a page of ours and not to another site.
pub(crate) fn is_ours(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n'])
}

/// The same, with a message for the next page: the key of a text that begins with `flash-`.
pub fn go_saying(visit: &Visit, path: &str, flash: &'static str) -> Response {
    let mut response = go(path);
    let cookie = visit.app().config.cookie("flash", flash, Some(60));
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
