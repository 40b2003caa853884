//! The same request sent twice is one deed (`Idempotency-Key`, for the POSTs of the API).
//!
//! The claim is a row in the deed's own transaction. Of two requests with one key that race, the
//! second waits at the row, finds it taken when the first commits, and is given the first one's
//! answer. The same key with another body is a 422.
//!
//! ```ignore
//! async fn create(State(app): State<App>, key: IdempotencyKey, officer: Permit<Serve>, body: Bytes)
//!     -> Result<Response, Problem> {
//!     let claim = key.of(officer.id(), "POST /api/v1/requests", &body);
//!     claim.once(&app, async || requests::serve(&app, &officer, wire, &claim).await).await
//! }
//! // in the use case:  claim.take(&tx, now).await?; … claim.keep(&tx, &answer).await?; tx.commit()
//! ```

use crate::{App, Problem};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use db::Query;
use sha2::Digest;
use values::Time;

/// How long a key is remembered, in seconds.
pub const REMEMBERED: i64 = 24 * 3600;

/// The key that the caller sent, if any.
#[derive(Clone, Debug)]
pub struct IdempotencyKey(Option<String>);

/// A key with who sent it, for what, and with which body.
#[derive(Clone, Debug)]
pub struct Claim {
    key: Option<String>,
    actor: String,
    route: &'static str,
    digest: Vec<u8>,
}

/// An answer that can be given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Headers worth repeating, such as `location`.
    pub headers: Vec<(String, String)>,
    /// The JSON body.
    pub body: Vec<u8>,
}

impl Answer {
    /// 201 with the place of the new thing.
    pub fn created(location: &str, body: &impl serde::Serialize) -> Result<Answer, Problem> {
        let headers = vec![("location".to_owned(), location.to_owned())];
        Ok(Answer { status: StatusCode::CREATED, headers, ..Answer::ok(body)? })
    }

    /// 303 to a page of ours, for the deed of a form.
    pub fn gone(path: &str) -> Answer {
        let headers = vec![("location".to_owned(), path.to_owned())];
        Answer { status: StatusCode::SEE_OTHER, headers, body: Vec::new() }
    }

    /// 200 with a body.
    pub fn ok(body: &impl serde::Serialize) -> Result<Answer, Problem> {
        let body = serde_json::to_vec(body).map_err(Problem::internal)?;
        Ok(Answer { status: StatusCode::OK, headers: Vec::new(), body })
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let kind = [(axum::http::header::CONTENT_TYPE, "application/json")];
        let mut response = (self.status, kind, self.body).into_response();
        for (name, value) in &self.headers {
            if let (Ok(name), Ok(value)) =
                (name.parse::<HeaderName>(), HeaderValue::from_str(value))
            {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

impl<S: Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("idempotency-key") else {
            return Ok(IdempotencyKey(None));
        };
        let key = value.to_str().unwrap_or_default().trim().trim_matches('"');
        let good =
            (1..=200).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
        match good {
            true => Ok(IdempotencyKey(Some(key.to_owned()))),
            false => Err(Problem::new(StatusCode::BAD_REQUEST, "bad-idempotency-key")),
        }
    }
}

impl IdempotencyKey {
    /// The key that a form carries in a hidden field, so that a second click is not a second deed.
    pub fn typed(key: &str) -> IdempotencyKey {
        let good = (1..=200).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
        IdempotencyKey(good.then(|| key.to_owned()))
    }

    /// The key with who sent it (an id), for what, and the body or what stands for it (for uploads:
    /// the digests of the parts).
    pub fn of(&self, actor: &str, route: &'static str, body: &[u8]) -> Claim {
        let digest = sha2::Sha256::digest(body).to_vec();
        Claim { key: self.0.clone(), actor: actor.to_owned(), route, digest }
    }

    /// The same for a deed on one thing, which the path names by `id`: the same key and body on
    /// another thing are another deed.
    pub fn about(&self, actor: &str, route: &'static str, id: &str, body: &[u8]) -> Claim {
        self.of(actor, route, &[id.as_bytes(), b" ", body].concat())
    }
}

impl Claim {
    /// The key that was sent, if any.
    pub fn key(&self) -> Option<&str> {
        self.key.as_deref()
    }

    /// A claim without a key, for deeds that do not come by HTTP: every call is a deed.
    pub fn none() -> Claim {
        Claim { key: None, actor: String::new(), route: "", digest: Vec::new() }
    }

    /// Runs the deed unless it was done; gives the answer of the one time that it was done.
    ///
    /// # Errors
    /// Those of the deed; 422 `idempotency-key-reused` when the key came with another body.
    pub async fn once(
        &self,
        app: &App,
        deed: impl AsyncFnOnce() -> Result<Answer, Problem>,
    ) -> Result<Response, Problem> {
        if let Some(answer) = self.replay(&app.db).await? {
            return Ok(again(answer));
        }
        match deed().await {
            Err(problem) if problem.code() == TAKEN => {
                // The other one's row may be seen before its commit is on disk. A transaction sees it
                // too, and its own commit returns only when both are safe.
                let tx = app.db.begin().await?;
                let answer = self.replay(&tx).await?.ok_or_else(Problem::conflict)?;
                tx.commit().await?;
                Ok(again(answer))
            }
            done => done.map(IntoResponse::into_response),
        }
    }

    /// Takes the key, first thing in the deed's transaction.
    ///
    /// # Errors
    /// When another transaction has taken it; [`Claim::once`] then gives that one's answer.
    pub async fn take(&self, tx: &db::Tx, now: Time) -> Result<(), Problem> {
        let Some(key) = &self.key else { return Ok(()) };
        let sql =
            "insert into idempotency (actor, route, key, digest, at) values ($1, $2, $3, $4, $5)";
        let params = db::params![&self.actor, self.route, key, self.digest.as_slice(), now];
        match tx.exec(sql, &params).await {
            Ok(_) => Ok(()),
            Err(db::Error::Unique(_)) => Err(Problem::new(StatusCode::CONFLICT, TAKEN)),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps the answer, last thing before the deed's commit.
    pub async fn keep(&self, tx: &db::Tx, answer: &Answer) -> Result<(), Problem> {
        let Some(key) = &self.key else { return Ok(()) };
        let headers = serde_json::to_string(&answer.headers).map_err(Problem::internal)?;
        let sql = "update idempotency set status = $4, headers = $5, body = $6 \
                   where actor = $1 and route = $2 and key = $3";
        let status = i64::from(answer.status.as_u16());
        let params =
            db::params![&self.actor, self.route, key, status, headers, answer.body.as_slice()];
        tx.exec(sql, &params).await?;
        Ok(())
    }

    async fn replay(&self, q: &impl Query) -> Result<Option<Answer>, Problem> {
        let Some(key) = &self.key else { return Ok(None) };
        let sql = "select digest, status, headers, body from idempotency \
                   where actor = $1 and route = $2 and key = $3 and status is not null";
        let params = db::params![&self.actor, self.route, key];
        let row: Option<(Vec<u8>, i64, String, Vec<u8>)> = q.opt(sql, &params).await?;
        let Some((digest, status, headers, body)) = row else { return Ok(None) };
        if digest != self.digest {
            return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused"));
        }
        let status =
            u16::try_from(status).ok().and_then(|status| StatusCode::from_u16(status).ok());
        let status = status.ok_or_else(|| Problem::internal("a kept answer has no status"))?;
        let headers = serde_json::from_str(&headers).map_err(Problem::internal)?;
        Ok(Some(Answer { status, headers, body }))
    }
}

const TAKEN: &str = "idempotency-key-taken";

fn again(answer: Answer) -> Response {
    let mut response = answer.into_response();
    let name = HeaderName::from_static("idempotency-replayed");
    response.headers_mut().insert(name, HeaderValue::from_static("true"));
    response
}

/// Forgets keys that are older than a day; a job runs it.
pub async fn forget(tx: &db::Tx, now: Time) -> Result<u64, db::Error> {
    let sql = "delete from idempotency where at < $1";
    tx.exec(sql, &db::params![now.plus_seconds(-REMEMBERED)]).await
}
