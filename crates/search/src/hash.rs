//! A quick hash that is the same in every run, for tables of what this program itself wrote.

use std::hash::{BuildHasherDefault, Hasher};

/// A table with the quick hash.
pub type Map<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Quick>>;

/// Multiplies eight bytes at a time.
#[derive(Default, Clone, Copy)]
pub struct Quick(u64);

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut eight = [0u8; 8];
            eight[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(eight) ^ (chunk.len() as u64) << 56);
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        let mixed = (self.0 ^ n).wrapping_mul(ODD);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The hash of a token of a kind.
pub fn of(kind: words::Kind, text: &str) -> u64 {
    let mut hasher = Quick(kind as u64 + 1);
    hasher.write(text.as_bytes());
    hasher.finish()
}
