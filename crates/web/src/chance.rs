//! Chance: the one place where random bytes come from.

/// Where random bytes come from: the operating system, or a known sequence for tests. Cheap to
/// clone.
#[derive(Clone, Debug)]
pub enum Chance {
    /// The operating system's generator.
    System,
    /// A sequence that is the same in every run. Never for keys that guard anything.
    Known(std::sync::Arc<std::sync::atomic::AtomicU64>),
}

impl Chance {
    /// A sequence for tests, beginning at `seed`.
    pub fn known(seed: u64) -> Chance {
        Chance::Known(std::sync::Arc::new(std::sync::atomic::AtomicU64::new(seed)))
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

fn fill_known(counter: &std::sync::atomic::AtomicU64, bytes: &mut [u8]) {
    use sha2::Digest;
    for chunk in bytes.chunks_mut(32) {
        let number = counter.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let digest = sha2::Sha256::digest(number.to_be_bytes());
        chunk.copy_from_slice(&digest[..chunk.len()]);
    }
}

/// Ten random characters without look-alikes (50 bits): names an incident or a request in the log.
pub(crate) fn word() -> String {
    const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let bytes: [u8; 10] = Chance::System.bytes();
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect()
}
