//! Forms with files, read as they come: nothing waits in memory.
//!
//! The fields that stand before a file in the form are in [`Upload::fields`] when the file is given;
//! the form's token has to be among them, so it stands first in every form (`page.token()`).

use crate::csrf::Origin;
use crate::forms::{self, FORM_LIMIT, Fields};
use crate::{App, Problem, Visit};
use axum::RequestExt;
use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use multer::{Field, Multipart};

/// A form with files, being read.
pub struct Upload {
    parts: Multipart<'static>,
    visit: Visit,
    /// What the browser said of the form's origin; `None` when the sender is a program.
    origin: Option<Origin>,
    trusted: bool,
    size: usize,
    /// The fields met so far.
    pub fields: Fields,
}

/// A file in a form, being read.
pub struct Incoming {
    part: Field<'static>,
    /// The name of the form's field.
    pub field: String,
    /// The name that the sender gave the file. It proves nothing about the content.
    pub name: String,
    /// The type that the sender gave. It proves nothing either.
    pub claimed_type: String,
}

impl Upload {
    /// The next file; the fields before it go to [`Upload::fields`]. After `None` all fields are
    /// there. A file must be read, or dropped, before the next one is asked for.
    ///
    /// # Errors
    /// A stale or foreign form, a body that breaks off or is too large.
    pub async fn next_file(&mut self) -> Result<Option<Incoming>, Problem> {
        while let Some(part) = self.parts.next_field().await.map_err(broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                None => self.keep(field, part).await?,
                Some(name) if name.is_empty() => {} // a file field that was left empty
                Some(name) => {
                    self.trust(&field)?;
                    let claimed_type = part.content_type().map(ToString::to_string);
                    let claimed_type = claimed_type.unwrap_or_default();
                    return Ok(Some(Incoming { part, field, name, claimed_type }));
                }
            }
        }
        // All fields are there now, and may be kept; those after a file were not yet.
        self.trusted = false;
        self.trust("")?;
        Ok(None)
    }

    async fn keep(&mut self, field: String, mut part: Field<'static>) -> Result<(), Problem> {
        let mut value = Vec::new();
        while let Some(bytes) = part.chunk().await.map_err(broken)? {
            value.extend_from_slice(&bytes);
            if self.size + field.len() + value.len() > FORM_LIMIT {
                return Err(forms::too_large(FORM_LIMIT));
            }
        }
        self.size += field.len() + value.len();
        self.fields.push(field, String::from_utf8_lossy(&value));
        Ok(())
    }

    fn trust(&mut self, file: &str) -> Result<(), Problem> {
        if let (Some(origin), false) = (self.origin, self.trusted) {
            let files = (!file.is_empty()).then(|| file.to_owned()).into_iter().collect();
            forms::check_token(&self.visit, origin, &self.fields, files)?;
            self.trusted = true;
        }
        Ok(())
    }
}

impl Incoming {
    /// The next piece of the file; `None` at its end.
    ///
    /// # Errors
    /// The body breaks off, or is larger than the route allows.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Problem> {
        self.part.chunk().await.map_err(broken)
    }

    /// The pieces as a stream, for `files::Files::put`.
    pub fn stream(self) -> impl futures::Stream<Item = Result<Bytes, Broken>> + Send {
        futures::stream::unfold(Some(self.part), |part| async {
            let mut part = part?;
            match part.chunk().await {
                Ok(Some(bytes)) => Some((Ok(bytes), Some(part))),
                Ok(None) => None,
                Err(error) => Some((Err(Broken(Box::new(broken(error)))), None)),
            }
        })
    }
}

/// An upload broke off or was too large; the problem says which.
#[derive(Debug, thiserror::Error)]
#[error("the upload broke off or was too large")]
pub struct Broken(pub Box<Problem>);

impl FromRequest<App> for Upload {
    type Rejection = Problem;
    async fn from_request(request: Request, _: &App) -> Result<Upload, Problem> {
        let visit = request.extensions().get::<Visit>().cloned();
        let visit = visit.ok_or_else(|| Problem::internal("an upload came without a visit"))?;
        // Only requests that the layer against foreign forms looked at carry its finding; the others
        // are programs with a bearer token. For /api/ the layer alone decides.
        let origin = request.extensions().get::<Origin>().copied();
        let origin = origin.filter(|_| !visit.path().starts_with("/api/"));
        let parts = multipart(request)?;
        Ok(Upload { parts, visit, origin, trusted: false, size: 0, fields: Fields::default() })
    }
}

/// The fields of a multipart form, and the names of its file fields, whose bytes are passed over.
pub(crate) async fn fields_only(request: Request) -> Result<(Fields, Vec<String>), Problem> {
    let visit = request.extensions().get::<Visit>().cloned();
    let visit = visit.ok_or_else(|| Problem::internal("a form came without a visit"))?;
    let parts = multipart(request)?;
    let fields = Fields::default();
    let mut upload = Upload { parts, visit, origin: None, trusted: true, size: 0, fields };
    let mut files = Vec::new();
    while let Some(mut file) = upload.next_file().await? {
        while file.chunk().await?.is_some() {}
        files.push(file.field);
    }
    files.dedup();
    Ok((upload.fields, files))
}

fn multipart(request: Request) -> Result<Multipart<'static>, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-type"))?;
    Ok(Multipart::new(request.with_limited_body().into_body().into_data_stream(), boundary))
}

/// What a broken multipart body is to its sender.
fn broken(error: multer::Error) -> Problem {
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    while let Some(one) = cause {
        if one.is::<http_body_util::LengthLimitError>() {
            return Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large");
        }
        cause = one.source();
    }
    Problem::unreadable()
}
