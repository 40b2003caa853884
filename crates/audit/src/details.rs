//! What an entry may tell besides who, what and when: a few facts, none of them personal data.
//! There is no free text on purpose. A mail address, a telephone number or a name does not pass
//! as an id; where an identifier must be recognisable later, its salted digest is logged.

use std::{collections::BTreeMap, fmt};

use sha2::{Digest as _, Sha256};
use values::Time;

use crate::{Error, Result};

/// One fact of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact<'a> {
    /// An id of the house: a prefix, `_`, letters and digits (`req_01j…`, `ord_0087`).
    Id(&'a str),
    /// The key of a row in the shipped reference tables (`CN-DSL-36`); letters, digits, `._-`.
    Row(&'a str),
    /// A count, a size, a version.
    Number(i64),
    /// The digest of a document, or the salted digest of an identifier.
    Digest(Digest),
    /// A word that the program itself chose, from its own text: a stage, a ground, a result.
    Code(&'static str),
    /// An instant.
    Time(Time),
}

/// A SHA-256 digest, shown as hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// The secret that keeps digests of identifiers from being guessed: 32 random bytes, in a file
/// beside the signing key. When it is destroyed, no digest leads back to a person.
#[derive(Clone)]
pub struct Salt([u8; 32]);

impl Digest {
    /// The SHA-256 of a document or package. Not for identifiers: use [`Salt::digest`].
    pub fn of_document(sha256: [u8; 32]) -> Self {
        Digest(sha256)
    }
}

impl Salt {
    /// From 32 secret random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Salt(bytes)
    }

    /// The digest of an identifier; `kind` (`e-mail`, `telephone`) keeps equal texts of
    /// different kinds apart. Normalise the identifier first.
    pub fn digest(&self, kind: &'static str, identifier: &str) -> Digest {
        let mut sha = Sha256::new();
        sha.update(b"audit identifier v1\0");
        sha.update(self.0);
        sha.update(kind.as_bytes());
        sha.update([0]);
        sha.update(identifier.as_bytes());
        Digest(sha.finalize().into())
    }

    pub(crate) fn to_hex(&self) -> String {
        Digest(self.0).to_string()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// The facts as canonical JSON: keys sorted, no spaces, so that equal facts give equal bytes.
pub(crate) fn canonical(details: &[(&'static str, Fact)]) -> Result<String> {
    let mut sorted = BTreeMap::new();
    for (key, fact) in details {
        if !is_code(key) {
            return Err(Error::NotAToken("details"));
        }
        if sorted.insert(*key, value(key, fact)?).is_some() {
            return Err(Error::Twice(key));
        }
    }
    let members: Vec<String> =
        sorted.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    Ok(format!("{{{}}}", members.join(",")))
}

/// A fact as JSON. Every text in it was checked, so nothing needs escaping.
fn value(key: &'static str, fact: &Fact) -> Result<String> {
    let token = |fits: bool, text: &str| match fits {
        true => Ok(format!("\"{text}\"")),
        false => Err(Error::NotAToken(key)),
    };
    match fact {
        Fact::Id(text) => token(is_id(text), text),
        Fact::Row(text) => token(is_row(text), text),
        Fact::Code(text) => token(is_code(text), text),
        Fact::Number(number) => Ok(number.to_string()),
        Fact::Digest(digest) => Ok(format!("\"sha256:{digest}\"")),
        Fact::Time(time) => Ok(format!("\"{time}\"")),
    }
}

/// A prefix of 2 to 12 small letters, `_`, and 1 to 64 letters, digits, `_` and `-`.
pub(crate) fn is_id(text: &str) -> bool {
    let Some((prefix, rest)) = text.split_once('_') else { return false };
    (2..=12).contains(&prefix.len())
        && prefix.bytes().all(|b| b.is_ascii_lowercase())
        && (1..=64).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// 1 to 64 small letters, digits, `.`, `-` and `_`, beginning with a letter or digit.
pub(crate) fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.as_bytes()[0].is_ascii_alphanumeric()
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
}

fn is_row(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_written_with_sorted_keys_whatever_their_order() {
        let digest = Digest::of_document([0xab; 32]);
        let facts = [
            ("until", Fact::Time(Time::from_micros(1_700_000_000_000_001))),
            ("items", Fact::Number(3)),
            ("package", Fact::Digest(digest)),
            ("ground", Fact::Code("no-legal-basis")),
            ("account", Fact::Id("buy_us01")),
            ("rule", Fact::Row("CN-DSL-36")),
        ];
        let mut turned = facts;
        turned.reverse();
        let text = canonical(&facts).unwrap();
        assert_eq!(text, canonical(&turned).unwrap());
        let expected = format!(
            "{{\"account\":\"buy_us01\",\"ground\":\"no-legal-basis\",\"items\":3,\
             \"package\":\"sha256:{digest}\",\"rule\":\"CN-DSL-36\",\
             \"until\":\"2023-11-14T22:13:20.000001Z\"}}"
        );
        assert_eq!(text, expected);
        assert_eq!(canonical(&[]).unwrap(), "{}");
    }

    #[test]
    fn personal_data_does_not_pass_as_an_id_or_a_row() {
        for text in ["ada@example.com", "+4915112345678", "Ada Lovelace", "", "12 Main St"] {
            for fact in [Fact::Id(text), Fact::Row(text)] {
                let refused = canonical(&[("x", fact)]);
                assert!(matches!(refused, Err(Error::NotAToken("x"))), "{text}");
            }
        }
        for text in ["\"", "req_\"", "req_1\n", "req_é", "REQ_1"] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn a_key_given_twice_is_refused() {
        let facts = [("n", Fact::Number(1)), ("n", Fact::Number(2))];
        assert!(matches!(canonical(&facts), Err(Error::Twice("n"))));
    }

    #[test]
    fn digests_of_identifiers_differ_by_salt_and_by_kind() {
        let (salt, other) = (Salt::new([1; 32]), Salt::new([2; 32]));
        let mail = salt.digest("e-mail", "ada@example.com");
        assert_eq!(mail, salt.digest("e-mail", "ada@example.com"));
        assert_ne!(mail, other.digest("e-mail", "ada@example.com"));
        assert_ne!(mail, salt.digest("name", "ada@example.com"));
        assert_eq!(format!("{salt:?}"), "Salt(…)");
    }
}
