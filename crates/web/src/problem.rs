//! What went wrong, said so that a program and a person both understand it (RFC 9457).
//!
//! A problem has a stable code (`not-found`), a status, and one entry per faulty field. Its words
//! come from the texts: `problem-<code>` is the title, `problem-<code>-detail` the explanation,
//! `error-<code>` the words for one field. Slices turn their error enum into a `Problem` with
//! `From`; a layer ([`crate::show_problems`]) shows it as JSON or as a page in the reader's language.

use crate::texts::Arg;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The answer when something does not work: code, status, faulty fields.
#[derive(Clone, Debug)]
pub struct Problem(Box<Told>);

/// What a problem tells; behind a pointer, so that a `Result` with a problem stays small.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) code: &'static str,
    pub(crate) status: StatusCode,
    pub(crate) args: Vec<(&'static str, Arg)>,
    pub(crate) errors: Vec<FieldError>,
    pub(crate) members: serde_json::Map<String, serde_json::Value>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) typed: Option<Typed>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// JSON pointer to the field (RFC 6901), for forms `/name`.
    pub pointer: String,
    /// Stable code; `error-<code>` are its words.
    pub code: &'static str,
    /// What the words are filled with.
    pub args: Vec<(&'static str, Arg)>,
}

/// A form that could not be taken, with what was typed, so that it can be shown and sent again.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// Where the form goes.
    pub action: String,
    /// Names and values in their order; neither passwords, codes nor the form's token.
    pub fields: Vec<(String, String)>,
    /// Names of file fields, which only the person can fill again.
    pub files: Vec<String>,
    /// Whether the form is one with files, also when none was chosen.
    pub multipart: bool,
    /// Whether the person has to sign in first (in another tab).
    pub signed_out: bool,
}

impl Problem {
    /// A problem with a code and a status. The texts must have `problem-<code>` and
    /// `problem-<code>-detail`.
    pub fn new(status: StatusCode, code: &'static str) -> Problem {
        Problem(Box::new(Told {
            code,
            status,
            args: Vec::new(),
            errors: Vec::new(),
            members: serde_json::Map::new(),
            headers: Vec::new(),
            typed: None,
        }))
    }

    /// 404, always the same, whether a thing does not exist or may not be known of.
    pub fn not_found() -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "not-found")
    }

    /// 403 for what the asker knows of and may not do.
    pub fn forbidden() -> Problem {
        Problem::new(StatusCode::FORBIDDEN, "forbidden")
    }

    /// 401 for programs; people are sent to the sign-in page instead.
    pub fn not_signed_in() -> Problem {
        Problem::new(StatusCode::UNAUTHORIZED, "not-signed-in")
            .header(header::WWW_AUTHENTICATE, "Bearer")
    }

    /// 422: what was sent is understood, and has faults; add them with [`Problem::field`].
    pub fn invalid() -> Problem {
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid")
    }

    /// 400: what was sent cannot be read at all.
    pub fn unreadable() -> Problem {
        Problem::new(StatusCode::BAD_REQUEST, "unreadable")
    }

    /// 409: somebody else was faster, or the thing is no longer in the state that the deed needs.
    pub fn conflict() -> Problem {
        Problem::new(StatusCode::CONFLICT, "conflict")
    }

    /// 429 with the seconds after which it is worth trying again.
    pub fn too_many(retry_after_seconds: i64) -> Problem {
        Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many")
            .header(header::RETRY_AFTER, &retry_after_seconds.max(1).to_string())
    }

    /// 429 for who asks more often than the operator lets anybody.
    pub fn too_often(retry_after_seconds: i64) -> Problem {
        let seconds = retry_after_seconds.max(1);
        Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-often")
            .arg("seconds", seconds)
            .header(header::RETRY_AFTER, &seconds.to_string())
    }

    /// 500, an incident. The cause goes to the log of the operator, under the incident that the reader is told;
    /// never into the answer. Give no personal data as cause.
    pub fn internal(cause: impl std::fmt::Display) -> Problem {
        let incident = incident();
        tracing::error!(incident, cause = %cause, "an answer failed");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal").about(incident)
    }

    /// 507: there is no room for what was sent; nothing of it was kept.
    pub fn storage_full() -> Problem {
        tracing::error!("the storage is full");
        Problem::new(StatusCode::INSUFFICIENT_STORAGE, "storage-full")
    }

    /// 503: a part that the answer needs does not answer itself; the cause goes to the log.
    pub fn unavailable(cause: impl std::fmt::Display) -> Problem {
        tracing::error!(cause = %cause, "a part does not answer");
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable")
            .header(header::RETRY_AFTER, "5")
    }

    pub(crate) fn told(&self) -> &Told {
        &self.0
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Problem {
        self.0.status = status;
        self
    }

    pub(crate) fn with_errors(mut self, errors: Vec<FieldError>) -> Problem {
        self.0.errors = errors;
        self
    }

    pub(crate) fn about(self, incident: String) -> Problem {
        self.arg("incident", incident.as_str()).member("incident", incident)
    }

    /// Adds a faulty field: a JSON pointer and the code of the fault (`error-<code>`).
    pub fn field(self, pointer: impl Into<String>, code: &'static str) -> Problem {
        self.field_with(pointer, code, Vec::new())
    }

    /// Adds a faulty field whose words are filled with arguments.
    pub fn field_with(
        mut self,
        pointer: impl Into<String>,
        code: &'static str,
        args: Vec<(&'static str, Arg)>,
    ) -> Problem {
        self.0.errors.push(FieldError { pointer: pointer.into(), code, args });
        self
    }

    /// Fills a variable of the title and the detail.
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Problem {
        self.0.args.push((name, value.into()));
        self
    }

    /// Adds an extension member for programs (RFC 9457 §3.2).
    pub fn member(mut self, name: &str, value: impl Into<serde_json::Value>) -> Problem {
        self.0.members.insert(name.to_owned(), value.into());
        self
    }

    /// Adds a header to the answer. A value that is not allowed in a header is left out.
    pub fn header(mut self, name: HeaderName, value: &str) -> Problem {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.headers.push((name, value));
        }
        self
    }

    /// Keeps what was typed, so that the page of this problem can show and send it again.
    pub fn keeping(mut self, typed: Typed) -> Problem {
        self.0.typed = Some(typed);
        self
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        self.0.code
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The faulty fields.
    pub fn errors(&self) -> &[FieldError] {
        &self.0.errors
    }

    /// The error, unless no field was found faulty: `problem.or_ok()?` ends a check of many fields.
    pub fn or_ok(self) -> Result<(), Problem> {
        match self.0.errors.is_empty() {
            true => Ok(()),
            false => Err(self),
        }
    }
}

/// What a database could not do. Nothing of its words goes to the reader.
impl From<db::Error> for Problem {
    fn from(error: db::Error) -> Problem {
        match error {
            db::Error::Full => Problem::storage_full(),
            db::Error::Conflict => Problem::conflict(),
            db::Error::Unreachable(_) => Problem::unavailable("the database does not answer"),
            other => Problem::internal(other),
        }
    }
}

/// The response carries the problem as an extension; the layer that shows it writes the body.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.0.status.into_response();
        for (name, value) in &self.0.headers {
            response.headers_mut().append(name.clone(), value.clone());
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// A short random word that joins an answer and the lines of the log.
pub(crate) fn incident() -> String {
    crate::chance::word().as_str().to_owned()
}
