//! Whose basket: a guest's by a cookie, of which only the digest is stored; a customer's by the account.

use super::merge;
use accounts::Actor;
use axum::extract::{FromRequestParts, Request};
use axum::http::HeaderValue;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::Digest;
use web::{App, Problem};

/// The name of the cookie, before its prefix.
const COOKIE: &str = "basket";

/// Whose a basket is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// A customer's.
    Account(String),
    /// A guest's: the digest of the cookie.
    Guest([u8; 32]),
}

/// Whose basket a request is about; an extractor. A customer who comes with a guest's cookie has just
/// signed in: the guest's basket goes into the account's.
#[derive(Clone, Debug)]
pub struct Holder {
    owner: Option<Owner>,
    cookie: Cookie,
}

#[derive(Clone, Debug)]
enum Cookie {
    Stays,
    /// It is made and has to be sent.
    New(String),
    /// It is of no use any more.
    Goes,
}

impl Holder {
    /// Whose; `None` for a guest who has no basket yet.
    pub fn owner(&self) -> Option<&Owner> {
        self.owner.as_ref()
    }

    /// Whose, for putting something in: a guest without a basket gets one.
    pub fn owner_or_new(&mut self, app: &App) -> Owner {
        if let Some(owner) = &self.owner {
            return owner.clone();
        }
        let token = URL_SAFE_NO_PAD.encode(app.chance.bytes::<32>());
        let owner = Owner::Guest(digest(&token));
        self.owner = Some(owner.clone());
        self.cookie = Cookie::New(token);
        owner
    }

    /// Sends the cookie along with the answer, where it has changed.
    pub fn carry(&self, app: &App, mut response: Response) -> Response {
        let cookie = match &self.cookie {
            Cookie::Stays => return response,
            Cookie::New(token) => app.config.cookie(COOKIE, token, Some(super::DAYS * 86_400)),
            Cookie::Goes => app.config.cookie(COOKIE, "", Some(0)),
        };
        if let Ok(cookie) = HeaderValue::from_str(&cookie) {
            response.headers_mut().append(SET_COOKIE, cookie);
        }
        response
    }
}

impl FromRequestParts<App> for Holder {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Holder, Problem> {
        let actor = Actor::from_request_parts(parts, app).await?;
        let cookie = web::cookie(&parts.headers, &app.config.cookie_name(COOKIE));
        let guest = cookie.filter(|token| token.len() == 43).map(|token| digest(&token));
        let Some(customer) = actor.customer() else {
            return Ok(Holder { owner: guest.map(Owner::Guest), cookie: Cookie::Stays });
        };
        let cookie = match guest {
            None => Cookie::Stays,
            Some(guest) => {
                let tx = app.db.begin().await?;
                merge(&tx, &guest, customer.id(), app.clock.now()).await?;
                tx.commit().await?;
                Cookie::Goes
            }
        };
        Ok(Holder { owner: Some(Owner::Account(customer.id().to_owned())), cookie })
    }
}

/// Whose basket a request names, without making or merging anything.
pub(super) fn named(app: &App, request: &Request) -> Option<Owner> {
    let actor = request.extensions().get::<Actor>();
    if let Some(customer) = actor.and_then(Actor::customer) {
        return Some(Owner::Account(customer.id().to_owned()));
    }
    let cookie = web::cookie(request.headers(), &app.config.cookie_name(COOKIE))?;
    (cookie.len() == 43).then(|| Owner::Guest(digest(&cookie)))
}

fn digest(token: &str) -> [u8; 32] {
    sha2::Sha256::digest(token.as_bytes()).into()
}
