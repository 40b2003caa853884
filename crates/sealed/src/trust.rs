//! What ties a package to its operator: the signature over the tag manifest, and the proof that
//! the audit log has an entry about this package. Written and read here, so that nothing is
//! written which would not verify.

use serde::{Deserialize, Serialize};
use tlog::{Checkpoint, Hash, Verifier};

use crate::bag::hex;

/// The proof that the operator's audit log contains the entry about this package.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The entry's bytes as the log hashed them; the package's digest stands in them as 64
    /// lower-case hexadecimal digits.
    pub entry: Vec<u8>,
    /// The entry's place in the log, from 0.
    pub index: u64,
    /// The hashes from the entry to the root of the checkpoint (RFC 6962, section 2.1.1).
    pub path: Vec<Hash>,
    /// The signed head of the log (C2SP tlog-checkpoint), as text.
    pub checkpoint: String,
    /// The keys that signed the checkpoint: the log's first, then any others. A signature by a
    /// key that is not here is not accepted, because nobody could check its bytes.
    pub log_keys: Vec<Verifier>,
}

/// `proof/inclusion.json`.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Inclusion {
    pub index: u64,
    pub size: u64,
    pub hashes: Vec<String>,
}

/// Why a checkpoint cannot be believed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum BadCheckpoint {
    /// Not readable, or not signed by its log.
    NotSigned,
    /// A signature line stands beside the log's that no key of the package accounts for.
    Stray,
}

/// What goes into `signature`: the lines that turn the tag manifest into a C2SP signed note.
pub(crate) fn signature(tag_manifest: &str, signer: &tlog::Signer) -> Option<String> {
    let note = tlog::sign_note(tag_manifest, signer).ok()?;
    note.strip_prefix(tag_manifest).map(str::to_owned)
}

/// Whether `signature` is exactly one signature of `key` over the tag manifest.
pub(crate) fn is_signed(tag_manifest: &str, signature: &str, key: &Verifier) -> bool {
    let note = format!("{tag_manifest}{signature}");
    signature.starts_with('\n')
        && signature.lines().count() == 2
        && tlog::open_note(&note, &[key]).is_ok_and(|text| text == tag_manifest)
}

/// Reads the checkpoint and accounts for each of its signatures.
pub(crate) fn open_checkpoint(note: &str, keys: &[Verifier]) -> Result<Checkpoint, BadCheckpoint> {
    let log = keys.first().ok_or(BadCheckpoint::NotSigned)?;
    let end = note.rfind("\n\n").ok_or(BadCheckpoint::NotSigned)?;
    let (text, lines) = (&note[..=end], &note[end + 2..]);
    let lines = lines.strip_suffix('\n').ok_or(BadCheckpoint::NotSigned)?;
    let (mut by_log, mut stray) = (false, false);
    for line in lines.split('\n') {
        let lone = format!("{text}\n{line}\n");
        let is_signer = |key: &&Verifier| tlog::open_note(&lone, &[key]).is_ok();
        match keys.iter().find(is_signer) {
            Some(key) => by_log |= key == log,
            None => stray = true,
        }
    }
    let head = Checkpoint::parse(text).ok().filter(|head| head.origin == log.name());
    match head {
        Some(head) if by_log && !stray => Ok(head),
        Some(_) if by_log => Err(BadCheckpoint::Stray),
        _ => Err(BadCheckpoint::NotSigned),
    }
}

/// The keys of a package, as they stand in `proof/keys`: first the key that signed the package,
/// then those of the checkpoint.
pub(crate) fn write_keys(package: &Verifier, log: &[Verifier]) -> String {
    std::iter::once(package).chain(log).map(|key| format!("{key}\n")).collect()
}

/// Reads `proof/keys`; `None` when a line is not exactly a key.
pub(crate) fn read_keys(text: &str) -> Option<(Verifier, Vec<Verifier>)> {
    let mut keys = Vec::new();
    for line in text.strip_suffix('\n')?.split('\n') {
        let key = Verifier::parse(line).ok()?;
        if key.to_string() != line {
            return None;
        }
        keys.push(key);
    }
    let log = keys.split_off(keys.len().min(1));
    Some((keys.pop()?, log))
}

impl Inclusion {
    pub fn of(proof: &Proof, size: u64) -> Inclusion {
        Inclusion {
            index: proof.index,
            size,
            hashes: proof.path.iter().map(Hash::to_string).collect(),
        }
    }

    /// The file's bytes.
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).expect("numbers and texts are JSON");
        text.push('\n');
        text
    }

    /// Reads the file, if it is written as [`Inclusion::text`] writes it.
    pub fn read(text: &str) -> Option<Inclusion> {
        let inclusion: Inclusion = serde_json::from_str(text).ok()?;
        (inclusion.text() == text).then_some(inclusion)
    }

    /// Whether this leads from the entry to the head of the log.
    pub fn leads(&self, entry: &[u8], head: &Checkpoint) -> bool {
        let path: Result<Vec<Hash>, _> =
            self.hashes.iter().map(|hash| Hash::from_base64(hash)).collect();
        self.size == head.size
            && path.is_ok_and(|path| {
                let leaf = tlog::leaf_hash(entry);
                tlog::verify_inclusion(&path, self.index, leaf, head.size, head.root).is_ok()
            })
    }
}

/// Whether the entry speaks of the package with that digest.
pub(crate) fn names(entry: &[u8], digest: &[u8; 32]) -> bool {
    let digest = hex(digest);
    entry.windows(digest.len()).any(|part| part == digest.as_bytes())
}
