//! What is hashed of a transaction, and how the hashes of a strand hang together.

use tlog::{EMPTY_ROOT, Hash, leaf_hash, node_hash};
use values::Time;

/// A transaction at its place, as it is stored; borrowed, for hashing.
pub(crate) struct Content<'a> {
    pub strand: i64,
    pub seq: i64,
    pub key: &'a str,
    pub at: Time,
    pub reason: &'a str,
    pub reference: &'a str,
}

/// What the first transaction of a strand follows.
pub(crate) const BEGINNING: Hash = EMPTY_ROOT;

/// The hash of a transaction that follows the one with the hash `before`. Each field stands behind
/// its length, so that no two transactions have the same bytes.
pub(crate) fn hash<'a>(
    before: &Hash,
    content: &Content<'_>,
    lines: impl Iterator<Item = (&'a str, i64)>,
) -> Hash {
    let mut bytes = Vec::with_capacity(512);
    bytes.push(1); // the version of this form
    for number in [content.strand, content.seq, content.at.micros()] {
        bytes.extend(number.to_be_bytes());
    }
    for text in [content.key, content.reason, content.reference] {
        put(&mut bytes, text);
    }
    for (account, amount) in lines {
        put(&mut bytes, account);
        bytes.extend(amount.to_be_bytes());
    }
    node_hash(before, &leaf_hash(&bytes))
}

fn put(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend((text.len() as u64).to_be_bytes());
    bytes.extend(text.as_bytes());
}
