//! Keys of signed notes: an Ed25519 key with a name. The public key is written
//! `name+hash+base64` as C2SP signed-note has it; the private key is written as the note tools
//! of Go write it (`PRIVATE+KEY+name+hash+base64`), so either can be used elsewhere.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

/// The signature type of plain Ed25519 notes.
const ED25519: u8 = 0x01;
const PRIVATE: &str = "PRIVATE+KEY+";

/// The text is not a key of a kind that is understood here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadKey {
    /// The name is empty or has spaces, pluses or control characters.
    #[error("a key name is not empty and has no spaces, no plus and no control characters")]
    Name,
    /// The parts between the pluses are not what they should be.
    #[error("not a key in the form name+hash+base64")]
    Form,
    /// The short hash in the text is not that of the name and the key.
    #[error("the short hash does not belong to this name and key")]
    Hash,
    /// Not an Ed25519 key.
    #[error("not an Ed25519 key")]
    Kind,
}

/// Signs notes. Never shown: `Debug` prints the name only.
#[derive(Clone)]
pub struct Signer {
    name: String,
    key: SigningKey,
}

/// Checks notes.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key: VerifyingKey,
}

impl Signer {
    /// A key from 32 secret random bytes.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, BadKey> {
        check_name(name)?;
        Ok(Signer { name: name.to_owned(), key: SigningKey::from_bytes(seed) })
    }

    /// Reads what [`Signer::to_secret_text`] writes.
    pub fn parse(text: &str) -> Result<Self, BadKey> {
        let rest = text.trim().strip_prefix(PRIVATE).ok_or(BadKey::Form)?;
        let (name, id, seed) = parts(rest)?;
        let signer = Signer::from_seed(name, &seed)?;
        (signer.verifier().id() == id).then_some(signer).ok_or(BadKey::Hash)
    }

    /// The private key as one line of text. A secret: for a file that only its owner reads.
    pub fn to_secret_text(&self) -> String {
        let rest = written(&self.name, self.verifier().id(), self.key.as_bytes());
        format!("{PRIVATE}{rest}")
    }

    /// The name of the key; for a log it is the origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public half.
    pub fn verifier(&self) -> Verifier {
        Verifier { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// Key id and signature over a text, as a signature line carries them.
    pub(crate) fn sign(&self, text: &str) -> Vec<u8> {
        let mut bytes = self.verifier().id().to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.key.sign(text.as_bytes()).to_bytes());
        bytes
    }
}

impl Verifier {
    /// Reads `name+hash+base64`.
    pub fn parse(text: &str) -> Result<Self, BadKey> {
        let (name, id, key) = parts(text.trim())?;
        check_name(name)?;
        let verifier = Verifier {
            name: name.to_owned(),
            key: VerifyingKey::from_bytes(&key).map_err(|_| BadKey::Kind)?,
        };
        (verifier.id() == id).then_some(verifier).ok_or(BadKey::Hash)
    }

    /// The name of the key; for a log it is the origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The short id: the first four bytes of SHA-256 over name, newline, type and public key.
    pub fn id(&self) -> u32 {
        let mut sha = Sha256::new();
        sha.update(self.name.as_bytes());
        sha.update([b'\n', ED25519]);
        sha.update(self.key.as_bytes());
        let hash: [u8; 32] = sha.finalize().into();
        u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
    }

    /// Whether the signature is this key's over the text.
    pub(crate) fn holds(&self, text: &str, signature: &[u8]) -> bool {
        Signature::from_slice(signature)
            .is_ok_and(|signature| self.key.verify_strict(text.as_bytes(), &signature).is_ok())
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&written(&self.name, self.id(), self.key.as_bytes()))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({self})")
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.name)
    }
}

/// Whether a text can be the name of a key.
pub(crate) fn check_name(name: &str) -> Result<(), BadKey> {
    let bad = |c: char| c.is_whitespace() || c.is_control() || c == '+';
    if name.is_empty() || name.contains(bad) {
        return Err(BadKey::Name);
    }
    Ok(())
}

fn written(name: &str, id: u32, key: &[u8; 32]) -> String {
    let mut typed = vec![ED25519];
    typed.extend_from_slice(key);
    format!("{name}+{id:08x}+{}", STANDARD.encode(typed))
}

/// Splits `name+hash+base64` into the name, the id and the 32 bytes of an Ed25519 key.
fn parts(text: &str) -> Result<(&str, u32, [u8; 32]), BadKey> {
    let mut fields = text.splitn(3, '+');
    let (Some(name), Some(id), Some(key)) = (fields.next(), fields.next(), fields.next()) else {
        return Err(BadKey::Form);
    };
    if id.len() != 8 || !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(BadKey::Form);
    }
    let id = u32::from_str_radix(id, 16).map_err(|_| BadKey::Form)?;
    let typed = STANDARD.decode(key).map_err(|_| BadKey::Form)?;
    match typed.split_first() {
        Some((&ED25519, key)) => Ok((name, id, key.try_into().map_err(|_| BadKey::Kind)?)),
        _ => Err(BadKey::Kind),
    }
}
