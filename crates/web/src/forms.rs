//! Forms: reading what people typed, and giving it back when something is wrong with it.
//!
//! [`Form`] reads a form without files; [`crate::Upload`] reads one with files. Both check the
//! form's token. [`Fields`] keeps the values in their order with the faults found, so that a page can
//! show the form again with nothing lost (see `templates/forms.html`).

use crate::csrf::{self, Origin, Token};
use crate::problem::{FieldError, Typed};
use crate::texts::Arg;
use crate::{App, Page, Problem, Visit};
use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use percent_encoding::utf8_percent_encode;

/// Bytes that a form without files may have.
pub const FORM_LIMIT: usize = 1024 * 1024;

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Fields {
    pairs: Vec<(String, String)>,
    errors: Vec<FieldError>,
}

impl Fields {
    /// Fields with values that the program puts there: the form of a thing that exists already.
    pub fn of(pairs: &[(&str, &str)]) -> Fields {
        let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Fields { pairs: pairs.iter().map(own).collect(), errors: Vec::new() }
    }

    /// The value of a field, trimmed; empty when it is absent.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The value of a field exactly as typed: for passwords.
    pub fn raw(&self, name: &str) -> &str {
        self.pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// All values of a field that may come several times, trimmed, without empty ones.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let values = self.pairs.iter().filter(move |(key, _)| key == name);
        values.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether a box was ticked, or a value chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.pairs.iter().any(|(key, given)| key == name && given == value)
    }

    /// All names and values in their order.
    pub fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// Adds a value.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.pairs.push((name.into(), value.into()));
    }

    /// Notes what is wrong with a field (`error-<code>`).
    pub fn fault(&mut self, name: &str, code: &'static str) {
        self.fault_with(name, code, Vec::new());
    }

    /// Notes what is wrong with a field, with arguments for the words.
    pub fn fault_with(&mut self, name: &str, code: &'static str, args: Vec<(&'static str, Arg)>) {
        self.errors.push(FieldError { pointer: format!("/{}", escaped(name)), code, args });
    }

    /// The value of a field that must be there; notes `required` when it is empty.
    pub fn required(&mut self, name: &str) -> String {
        let value = self.get(name).to_owned();
        if value.is_empty() {
            self.fault(name, "required");
        }
        value
    }

    /// Takes over what a use case found wrong.
    pub fn blame(&mut self, problem: &Problem) {
        self.errors.extend_from_slice(problem.errors());
    }

    /// Whether nothing is wrong.
    pub fn are_good(&self) -> bool {
        self.errors.is_empty()
    }

    /// The faults as a problem for programs.
    pub fn problem(&self) -> Problem {
        Problem::invalid().with_errors(self.errors.clone())
    }

    /// The words for what is wrong with a field; empty when nothing is.
    pub fn error(&self, page: &Page, name: &str) -> String {
        let pointer = format!("/{}", escaped(name));
        let mine = self.errors.iter().filter(|error| error.pointer == pointer);
        mine.map(|error| page.error(error)).collect::<Vec<_>>().join(" ")
    }

    /// All faults with the name of their field and their words, for the summary above a form.
    pub fn faults(&self, page: &Page) -> Vec<(String, String)> {
        let named = |error: &FieldError| {
            (error.pointer.trim_start_matches('/').to_owned(), page.error(error))
        };
        self.errors.iter().map(named).collect()
    }
}

/// A form without files: urlencoded or multipart, at most [`FORM_LIMIT`] bytes, its token checked.
/// A stale form is answered with a page that keeps what was typed.
pub struct Form(pub Fields);

impl FromRequest<App> for Form {
    type Rejection = Problem;
    async fn from_request(request: Request, _: &App) -> Result<Form, Problem> {
        let visit = request.extensions().get::<Visit>().cloned();
        let visit = visit.ok_or_else(|| Problem::internal("a form came without a visit"))?;
        let origin = request.extensions().get::<Origin>().copied().unwrap_or(Origin::Unsaid);
        let (fields, files) = read(request).await?;
        check_token(&visit, origin, &fields, files)?;
        Ok(Form(fields))
    }
}

/// Checks the token among the fields; of a good form it is remembered what was typed, for the case
/// that there is no room for it.
pub(crate) fn check_token(
    visit: &Visit,
    origin: Origin,
    fields: &Fields,
    files: Vec<String>,
) -> Result<(), Problem> {
    match (csrf::check(visit, fields.get(csrf::FIELD)), origin) {
        (Token::Good, _) => {
            visit.remember(typed(visit, fields, files));
            Ok(())
        }
        (Token::Stale, _) | (Token::Wrong, Origin::Ours) => {
            let stale = Problem::new(StatusCode::CONFLICT, "stale-form");
            Err(stale.keeping(typed(visit, fields, files)))
        }
        (Token::Wrong, _) => Err(Problem::new(StatusCode::FORBIDDEN, "foreign-form")),
    }
}

/// Reads what was typed into a form that cannot be taken because nobody is signed in any more, for
/// the page that asks to sign in and send it again. `None` when it is not a form of ours.
pub async fn keep_typed(visit: &Visit, request: Request) -> Option<Typed> {
    if request.extensions().get::<Origin>().copied()? != Origin::Ours {
        return None;
    }
    let (fields, files) = read(request).await.ok()?;
    Some(Typed { signed_out: true, ..typed(visit, &fields, files) })
}

fn typed(visit: &Visit, fields: &Fields, files: Vec<String>) -> Typed {
    let secret = |name: &str| name.contains("password") || name == "code" || name == csrf::FIELD;
    Typed {
        action: visit.asked(),
        fields: fields.pairs.iter().filter(|(name, _)| !secret(name)).cloned().collect(),
        files,
        multipart: visit.is_multipart(),
        signed_out: false,
    }
}

/// The fields of a form, and the names of its file fields, whose bytes are passed over.
async fn read(request: Request) -> Result<(Fields, Vec<String>), Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    if kind.starts_with("multipart/form-data") {
        return crate::upload::fields_only(request).await;
    }
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-type"));
    }
    let bytes: Bytes =
        request.with_limited_body().extract().await.map_err(|_| too_large(FORM_LIMIT))?;
    match bytes.len() > FORM_LIMIT {
        true => Err(too_large(FORM_LIMIT)),
        false => Ok((Fields { pairs: pairs(&bytes), errors: Vec::new() }, Vec::new())),
    }
}

/// 413, with the size that is allowed.
pub fn too_large(limit: usize) -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large").arg("limit", mebibytes(limit))
}

fn mebibytes(bytes: usize) -> String {
    format!("{} MB", (bytes / (1024 * 1024)).max(1))
}

/// Names and values of an urlencoded text; bytes that are not UTF-8 become U+FFFD.
pub(crate) fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    let decoded = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
        percent_encoding::percent_decode(&spaced).decode_utf8_lossy().into_owned()
    };
    bytes
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .take(10_000)
        .map(|pair| match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (decoded(&pair[..at]), decoded(&pair[at + 1..])),
            None => (decoded(pair), String::new()),
        })
        .collect()
}

/// A text as a value inside a query or a form (`application/x-www-form-urlencoded`).
pub fn query_escaped(text: &str) -> String {
    const ESCAPED: percent_encoding::AsciiSet =
        percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    let parts = text.split(' ').map(|part| utf8_percent_encode(part, &ESCAPED).to_string());
    parts.collect::<Vec<_>>().join("+")
}

/// A name inside a JSON pointer (RFC 6901 §3).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_urlencoded_form_is_read_in_its_order() {
        let pairs = pairs("a=1&b=%D9%85+x&a=2&c&=&d=%FF".as_bytes());
        let fields = Fields { pairs, errors: Vec::new() };
        assert_eq!(fields.get("b"), "م x");
        assert_eq!(fields.all("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(fields.get("c"), "");
        assert_eq!(fields.get("d"), "\u{fffd}");
    }

    #[test]
    fn a_missing_field_is_named_by_its_pointer() {
        let mut fields = Fields::of(&[("name", "  ")]);
        assert_eq!(fields.required("name"), "");
        let problem = fields.problem();
        assert_eq!(problem.errors()[0].pointer, "/name");
        assert_eq!(problem.errors()[0].code, "required");
        assert!(!fields.are_good());
    }
}
