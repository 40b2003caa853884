//! The text files of the bag (BagIt 1.0, RFC 8493): how they are written and how they are read.

use std::collections::BTreeMap;

/// `bagit.txt`, which never differs.
pub(crate) const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Paths of the tag files, beneath the bag's folder.
pub(crate) const BAGIT: &str = "bagit.txt";
pub(crate) const INFO: &str = "bag-info.txt";
pub(crate) const MANIFEST: &str = "manifest-sha256.txt";
pub(crate) const TAG_MANIFEST: &str = "tagmanifest-sha256.txt";
pub(crate) const SIGNATURE: &str = "signature";
pub(crate) const KEYS: &str = "proof/keys";
pub(crate) const CHECKPOINT: &str = "proof/checkpoint";
pub(crate) const INCLUSION: &str = "proof/inclusion.json";
pub(crate) const ENTRY: &str = "proof/entry";

/// What follows the payload, in this order and not deflated.
pub(crate) const TAIL: [&str; 8] =
    [INFO, MANIFEST, TAG_MANIFEST, SIGNATURE, KEYS, CHECKPOINT, INCLUSION, ENTRY];

/// Labels of `bag-info.txt` that a package always has.
pub(crate) const OXUM: &str = "Payload-Oxum";
pub(crate) const VERSION: &str = "Kontor-Package-Version";
pub(crate) const RECORDS: &str = "Kontor-Records";
pub(crate) const CONTAINER_BYTES: &str = "Kontor-Container-Bytes";
pub(crate) const CONTAINER_DIGEST: &str = "Kontor-Container-SHA256";

/// The version of the format that this program writes and reads.
pub(crate) const FORMAT: &str = "1";

/// A manifest: one line for each file, in the order of the names.
pub(crate) fn manifest(files: &BTreeMap<String, [u8; 32]>) -> String {
    files.iter().map(|(path, digest)| format!("{}  {path}\n", hex(digest))).collect()
}

/// Reads a manifest as strictly as it is written; `None` when it is not one, or names a file twice.
pub(crate) fn read_manifest(text: &str) -> Option<BTreeMap<String, [u8; 32]>> {
    let mut files = BTreeMap::new();
    for line in text.strip_suffix('\n')?.split('\n') {
        let (digest, path) = line.split_once("  ")?;
        if files.insert(path.to_owned(), from_hex(digest)?).is_some() {
            return None;
        }
    }
    Some(files)
}

/// Reads `bag-info.txt` as it is written here: one label a line, none twice.
pub(crate) fn read_info(text: &str) -> Option<BTreeMap<String, String>> {
    let mut labels = BTreeMap::new();
    for line in text.strip_suffix('\n')?.split('\n') {
        let (label, value) = line.split_once(": ")?;
        if labels.insert(label.to_owned(), value.to_owned()).is_some() {
            return None;
        }
    }
    Some(labels)
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The 32 bytes of 64 lower-case hexadecimal digits.
pub(crate) fn from_hex(text: &str) -> Option<[u8; 32]> {
    let digit = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let text: &[u8; 64] = text.as_bytes().try_into().ok()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        *byte = digit(pair[0])? << 4 | digit(pair[1])?;
    }
    Some(bytes)
}
