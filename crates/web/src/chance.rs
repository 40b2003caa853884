//! Chance: the one place where random bytes come from.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// Where random bytes come from: the operating system, or a known sequence for tests. Cheap to
/// clone.
#[derive(Clone, Debug)]
pub enum Chance {
    /// The operating system's generator.
    System,
    /// A sequence that is the same in every run. Never for keys that guard anything.
    Known(Arc<AtomicU64>),
}

impl Chance {
    /// A sequence for tests, beginning at `seed`.
    pub fn known(seed: u64) -> Chance {
        Chance::Known(Arc::new(AtomicU64::new(seed)))
    }

    /// As many random bytes as the array holds.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match self {
            Chance::System => {
                getrandom::fill(&mut bytes)
                    .expect("an operating system without random bytes cannot run us");
            }
            Chance::Known(counter) => fill_known(counter, &mut bytes),
        }
        bytes
    }
}

fn fill_known(counter: &AtomicU64, bytes: &mut [u8]) {
    use sha2::Digest;
    for chunk in bytes.chunks_mut(32) {
        let number = counter.fetch_add(1, Ordering::Relaxed);
        let digest = sha2::Sha256::digest(number.to_be_bytes());
        chunk.copy_from_slice(&digest[..chunk.len()]);
    }
}

/// Ten characters without look-alikes (50 bits): names an incident or a request in the log.
#[derive(Clone, Copy)]
pub(crate) struct Word([u8; 10]);

impl Word {
    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Where the words of this process begin, and how many it has given out. The operating system is
/// asked once: a word names something and guards nothing.
static WORDS: (OnceLock<u64>, AtomicU64) = (OnceLock::new(), AtomicU64::new(0));

/// The next word. Words of one process differ, and so, by chance, do those of two.
pub(crate) fn word() -> Word {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let begin = *WORDS.0.get_or_init(|| u64::from_be_bytes(Chance::System.bytes()));
    let count = WORDS.1.fetch_add(1, Ordering::Relaxed);
    let mixed = mix(begin.wrapping_add(count.wrapping_mul(0x9e37_79b9_7f4a_7c15)));
    Word(std::array::from_fn(|at| LETTERS[(mixed >> (5 * at)) as usize & 31]))
}

/// The last step of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other.
const fn mix(number: u64) -> u64 {
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn words_of_a_process_differ() {
        let words: BTreeSet<[u8; 10]> = (0..10_000).map(|_| word().0).collect();
        assert_eq!(words.len(), 10_000);
        assert!(word().as_str().len() == 10);
    }
}
