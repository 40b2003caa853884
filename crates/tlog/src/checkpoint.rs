//! C2SP tlog-checkpoint: the head of a log in three lines (origin, size, root), signed as a note.

use crate::{EMPTY_ROOT, Hash, NoteError, Signer, Verifier, open_note, sign_note};

/// The head of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log it is; the name of the key that signs it.
    pub origin: String,
    /// How many entries the log has.
    pub size: u64,
    /// The root over all of them.
    pub root: Hash,
}

/// A checkpoint cannot be read or cannot be believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The note is malformed, changed, or not signed by the log's key.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The signed text is not a checkpoint.
    #[error("the signed text is not a checkpoint")]
    Malformed,
    /// It is a checkpoint, but of another log.
    #[error("the checkpoint is of another log")]
    OtherLog,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }

    /// Signs the checkpoint as a note.
    pub fn sign(&self, signer: &Signer) -> Result<String, CheckpointError> {
        if signer.name() != self.origin {
            return Err(CheckpointError::OtherLog);
        }
        Ok(sign_note(&self.text(), signer)?)
    }

    /// Reads a signed checkpoint and checks the signature of the log. Other signatures
    /// (of witnesses) may stand beside it.
    pub fn open(note: &str, verifier: &Verifier) -> Result<Self, CheckpointError> {
        let checkpoint = Self::parse(open_note(note, &[verifier])?)?;
        (checkpoint.origin == verifier.name())
            .then_some(checkpoint)
            .ok_or(CheckpointError::OtherLog)
    }

    /// Reads the signed text. Lines after the third are extensions and are passed over.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let malformed = CheckpointError::Malformed;
        let mut lines = text.strip_suffix('\n').ok_or(malformed)?.split('\n');
        let mut next = || lines.next().filter(|line| !line.is_empty());
        let (origin, digits, root) =
            (next().ok_or(malformed)?, next().ok_or(malformed)?, next().ok_or(malformed)?);
        let size: u64 = digits.parse().map_err(|_| malformed)?;
        let root = Hash::from_base64(root).map_err(|_| malformed)?;
        let canonical = size.to_string() == digits && (size > 0 || root == EMPTY_ROOT);
        if !canonical || lines.any(str::is_empty) {
            return Err(malformed);
        }
        Ok(Checkpoint { origin: origin.to_owned(), size, root })
    }
}
