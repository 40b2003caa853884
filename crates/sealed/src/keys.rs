//! To whom a package is encrypted, and who can open it: age keys (X25519).

use std::fmt;
use std::str::FromStr;

use crate::Error;

/// The public half: a package is encrypted to one or several of these.
#[derive(Clone)]
pub struct Recipient(pub(crate) age::x25519::Recipient);

impl FromStr for Recipient {
    type Err = Error;

    /// Reads `age1…`.
    fn from_str(text: &str) -> Result<Recipient, Error> {
        age::x25519::Recipient::from_str(text.trim())
            .map(Recipient)
            .map_err(|_| Error::Recipient(text.to_owned()))
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The private halves that may open a package. Never shown.
pub struct Identities(pub(crate) Vec<age::x25519::Identity>);

impl Identities {
    /// A new identity of chance, for tests and for who has none.
    pub fn generate() -> Identities {
        Identities(vec![age::x25519::Identity::generate()])
    }

    /// Reads an identity file as `age-keygen` writes it: `AGE-SECRET-KEY-1…` lines, `#` comments.
    pub fn parse(text: &str) -> Result<Identities, Error> {
        let lines = text.lines().map(str::trim);
        let keys: Result<Vec<_>, _> = lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(age::x25519::Identity::from_str)
            .collect();
        match keys {
            Ok(keys) if !keys.is_empty() => Ok(Identities(keys)),
            _ => Err(Error::Identity),
        }
    }

    /// The recipients that these identities stand for.
    pub fn recipients(&self) -> Vec<Recipient> {
        self.0.iter().map(|key| Recipient(key.to_public())).collect()
    }

    /// The secret as a line of text, for a file that only its owner reads.
    pub fn to_secret_text(&self) -> String {
        use age::secrecy::ExposeSecret;
        self.0.iter().map(|key| format!("{}\n", key.to_string().expose_secret())).collect()
    }
}
