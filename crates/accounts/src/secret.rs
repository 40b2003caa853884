//! Secrets that are shown once and kept as digests: session tokens, API tokens, invitations.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use web::Chance;

/// A new secret of 256 bits, as text.
pub(crate) fn fresh(chance: &Chance) -> String {
    URL_SAFE_NO_PAD.encode(chance.bytes::<32>())
}

/// What the database keeps of a secret. A secret of 256 bits needs no salt and no slow hash.
pub(crate) fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

/// A short name of a secret that gives nothing of it away.
pub(crate) fn sealed(key: &[u8; 32], text: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(key);
    hasher.update([0]);
    hasher.update(text.as_bytes());
    URL_SAFE_NO_PAD.encode(&hasher.finalize()[..18])
}
