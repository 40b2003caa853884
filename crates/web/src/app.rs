//! The state that every handler can ask for: the database, the files, the log of deeds, the clock.
//!
//! It knows nothing of the rooms above. What a slice needs for itself (a rule set, a directory held
//! in memory) is a *part*: the binary puts it in by its type when it starts, and the slice takes it
//! out with [`App::part`] or the extractor [`Part`].

use crate::{Chance, Problem, Texts};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use hmac::{KeyInit, Mac};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;
use values::Clock;

/// What the program runs on; cheap to clone, the state of the router.
#[derive(Clone)]
pub struct App(Arc<House>);

/// The things that an [`App`] is made of.
pub struct House {
    /// The database.
    pub db: db::Db,
    /// Bytes that outlive a request.
    pub files: files::Files,
    /// The clock, the only source of the time.
    pub clock: Clock,
    /// The only source of random bytes.
    pub chance: Chance,
    /// What the operator set.
    pub config: Config,
    /// Keys of this installation.
    pub keys: Keys,
    /// What the program says.
    pub texts: Texts,
    /// Parts of the rooms above, by type; see [`House::with`].
    pub parts: HashMap<TypeId, Arc<dyn Any + Send + Sync>>,
}

/// What the operator set, as far as pages and accounts are concerned.
#[derive(Clone, Debug)]
pub struct Config {
    /// Scheme, host and port under which people reach us, without a slash at the end:
    /// `https://office.example`, `http://127.0.0.1:8080`.
    pub public: String,
    /// The name of the installation, shown in the header of every page.
    pub name: String,
    /// How many proxies of our own stand in front and add to `X-Forwarded-For`; 0 for none.
    pub proxies: u8,
}

impl Config {
    /// Whether people reach us by https.
    pub fn is_https(&self) -> bool {
        self.public.starts_with("https://")
    }

    /// Whether browsers keep `Secure` cookies of ours: on https, and on loopback, which Chromium and
    /// curl trust as much (tried with both; Safari does not).
    fn keeps_secure_cookies(&self) -> bool {
        let host = self.public.strip_prefix("http://").unwrap_or_default();
        let (host, port) = host.rsplit_once(':').unwrap_or((host, "80"));
        let loopback = ["127.0.0.1", "localhost", "[::1]"].contains(&host);
        self.is_https() || (loopback && port.parse::<u16>().is_ok())
    }

    /// The name that a cookie has here. `__Host-` binds it to this host and to `Secure` (RFC 6265bis
    /// §4.1.3.2); on plain http beyond loopback, where browsers refuse that, it is left out.
    pub fn cookie_name(&self, name: &str) -> String {
        match self.keeps_secure_cookies() {
            true => format!("__Host-{name}"),
            false => name.to_owned(),
        }
    }

    /// A cookie for `Set-Cookie`: for this host and the whole site, out of reach of scripts, not
    /// sent along by other sites' forms. `seconds` is its life; `None` until the browser closes,
    /// zero removes it.
    pub fn cookie(&self, name: &str, value: &str, seconds: Option<i64>) -> String {
        let mut cookie =
            format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", self.cookie_name(name));
        if self.keeps_secure_cookies() {
            cookie.push_str("; Secure");
        }
        if let Some(seconds) = seconds {
            cookie.push_str(&format!("; Max-Age={seconds}"));
        }
        cookie
    }
}

/// The secret of this installation, from the operator's key file. Keys for each purpose are derived
/// from it, so that none can be used for another.
#[derive(Clone)]
pub struct Keys([u8; 32]);

impl Keys {
    /// From the 32 bytes of the key file.
    pub fn new(secret: [u8; 32]) -> Keys {
        Keys(secret)
    }

    /// The key for a purpose: HMAC-SHA-256 of the purpose's name under the secret.
    pub fn derive(&self, purpose: &str) -> [u8; 32] {
        hmac(&self.0, purpose.as_bytes())
    }
}

/// HMAC-SHA-256 (RFC 2104).
pub(crate) fn hmac(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    let mut mac =
        hmac::Hmac::<sha2::Sha256>::new_from_slice(key).expect("HMAC takes keys of every length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

impl House {
    /// Adds a part that a room above finds by its type.
    pub fn with<T: Any + Send + Sync>(mut self, part: T) -> House {
        self.parts.insert(TypeId::of::<T>(), Arc::new(part));
        self
    }
}

impl App {
    /// The state, from its things.
    pub fn new(house: House) -> App {
        App(Arc::new(house))
    }

    /// A part that may be absent.
    pub fn has<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.parts.get(&TypeId::of::<T>()).cloned().and_then(|part| part.downcast::<T>().ok())
    }

    /// The part of this type.
    ///
    /// # Errors
    /// An internal problem when the binary did not put it in, which a start-up test would show.
    pub fn part<T: Any + Send + Sync>(&self) -> Result<Arc<T>, Problem> {
        self.parts
            .get(&TypeId::of::<T>())
            .cloned()
            .and_then(|part| part.downcast::<T>().ok())
            .ok_or_else(|| {
                Problem::internal(format!("the part {} was not put in", std::any::type_name::<T>()))
            })
    }
}

impl Deref for App {
    type Target = House;
    fn deref(&self) -> &House {
        &self.0
    }
}

/// Extractor of a part: `Part(law): Part<Law>`.
pub struct Part<T>(pub Arc<T>);

impl<T: Any + Send + Sync> FromRequestParts<App> for Part<T> {
    type Rejection = Problem;
    async fn from_request_parts(_: &mut Parts, app: &App) -> Result<Self, Problem> {
        app.part::<T>().map(Part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(public: &str) -> Config {
        Config { public: public.to_owned(), name: "Kontor".to_owned(), proxies: 0 }
    }

    #[test]
    fn cookies_are_bound_to_the_host_on_https_and_on_loopback_only() {
        for public in [
            "https://office.example",
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:80",
        ] {
            let cookie = config(public).cookie("session", "x", None);
            assert!(cookie.starts_with("__Host-session=x; Path=/"), "{cookie}");
            assert!(cookie.ends_with("; Secure"), "{cookie}");
        }
        for public in ["http://office.example", "http://127.0.0.1.evil.example"] {
            let cookie = config(public).cookie("session", "x", Some(0));
            assert!(cookie.starts_with("session=x; Path=/"), "{cookie}");
            assert!(!cookie.contains("Secure"), "{cookie}");
        }
    }

    #[test]
    fn a_key_for_one_purpose_is_of_no_use_for_another() {
        let keys = Keys::new([1; 32]);
        assert_ne!(keys.derive("one"), keys.derive("other"));
        assert_eq!(keys.derive("one"), Keys::new([1; 32]).derive("one"));
    }
}
