//! C2SP signed-note: a text, an empty line, and one signature per line. Signatures of keys that
//! are not known (witnesses, a key to come) are passed over; a bad signature of a known key
//! spoils the whole note.

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{BadKey, Signer, Verifier, keys::check_name};

/// The longest note that is read, in bytes.
const MAX_BYTES: usize = 1_000_000;
/// How many signatures are looked at.
const MAX_SIGNATURES: usize = 100;

/// A note cannot be signed or cannot be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// The text breaks the rules of signed notes.
    #[error("not a signed note")]
    Malformed,
    /// A key that we know stands beside a signature that is not its own.
    #[error("the signature is wrong: the text was changed after it was signed")]
    BadSignature,
    /// No key that we know has signed.
    #[error("not signed by the expected key")]
    NotSigned,
}

/// Signs a text, which must end in a newline and have no other control characters.
pub fn sign_note(text: &str, signer: &Signer) -> Result<String, NoteError> {
    if !text.ends_with('\n') || has_controls(text) {
        return Err(NoteError::Malformed);
    }
    let signature = STANDARD.encode(signer.sign(text));
    Ok(format!("{text}\n\u{2014} {} {signature}\n", signer.name()))
}

/// The text of a note that at least one of the verifiers has signed.
pub fn open_note<'n>(note: &'n str, verifiers: &[&Verifier]) -> Result<&'n str, NoteError> {
    if note.len() > MAX_BYTES || has_controls(note) {
        return Err(NoteError::Malformed);
    }
    let end = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
    let (text, signatures) = (&note[..=end], &note[end + 2..]);
    if !signatures.ends_with('\n') || signatures.lines().count() > MAX_SIGNATURES {
        return Err(NoteError::Malformed);
    }
    let mut signed = false;
    for line in signatures.lines() {
        let (name, id, signature) = signature_line(line)?;
        for verifier in verifiers {
            if verifier.name() == name && verifier.id() == id {
                if !verifier.holds(text, &signature) {
                    return Err(NoteError::BadSignature);
                }
                signed = true;
            }
        }
    }
    signed.then_some(text).ok_or(NoteError::NotSigned)
}

fn signature_line(line: &str) -> Result<(&str, u32, Vec<u8>), NoteError> {
    let (name, encoded) = line
        .strip_prefix("\u{2014} ")
        .and_then(|rest| rest.split_once(' '))
        .ok_or(NoteError::Malformed)?;
    check_name(name).map_err(|_: BadKey| NoteError::Malformed)?;
    let bytes = STANDARD.decode(encoded).map_err(|_| NoteError::Malformed)?;
    let (id, signature) = bytes.split_first_chunk::<4>().ok_or(NoteError::Malformed)?;
    if signature.is_empty() {
        return Err(NoteError::Malformed);
    }
    Ok((name, u32::from_be_bytes(*id), signature.to_vec()))
}

fn has_controls(text: &str) -> bool {
    text.bytes().any(|byte| byte < 0x20 && byte != b'\n')
}
