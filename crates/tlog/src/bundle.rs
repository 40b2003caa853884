//! Entry bundles: up to 256 entries in a file, each with its length in two bytes before it
//! (C2SP tlog-tiles, "Log entries").

/// The longest entry that a bundle can hold, in bytes.
pub const MAX_ENTRY_BYTES: usize = u16::MAX as usize;

/// An entry is longer than [`MAX_ENTRY_BYTES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an entry has {0} bytes; a log entry has at most {MAX_ENTRY_BYTES}")]
pub struct EntryTooLong(pub usize);

/// The bytes of a bundle end inside an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an entry bundle ends inside its entry {0}")]
pub struct BadBundle(pub usize);

/// Writes entries one after the other, each behind its length (big-endian).
pub fn encode_bundle<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, EntryTooLong> {
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| EntryTooLong(entry.len()))?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Ok(bytes)
}

/// Reads the entries of a bundle.
pub fn decode_bundle(mut bytes: &[u8]) -> Result<Vec<&[u8]>, BadBundle> {
    let mut entries = Vec::new();
    while !bytes.is_empty() {
        let bad = BadBundle(entries.len());
        let (length, rest) = bytes.split_first_chunk::<2>().ok_or(bad)?;
        let (entry, rest) =
            rest.split_at_checked(usize::from(u16::from_be_bytes(*length))).ok_or(bad)?;
        entries.push(entry);
        bytes = rest;
    }
    Ok(entries)
}
