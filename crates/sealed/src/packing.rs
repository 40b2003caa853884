//! One file on its way into the container: counted, hashed and deflated in one pass.

use std::io::{self, Write};
use std::path::Path;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use sha2::{Digest, Sha256};

use crate::spool::Spool;

/// The fastest: a package is written under a deadline and read seldom, and records repeat so much
/// that even this leaves about a fifth of them.
const LEVEL: Compression = Compression::new(1);

/// A file that is being packed.
pub(crate) struct Packing {
    digest: Sha256,
    crc: Crc,
    size: u64,
    deflate: DeflateEncoder<Counted>,
}

/// A file that is packed and waits for its place in the container.
pub(crate) struct Packed {
    pub sha256: [u8; 32],
    pub crc: u32,
    pub size: u64,
    pub packed: u64,
    pub spool: Spool,
}

struct Counted {
    spool: Spool,
    bytes: u64,
}

impl Packing {
    /// Begins; bytes that do not fit into memory go to a nameless encrypted file in `folder`.
    pub fn new(folder: &Path) -> Packing {
        let counted = Counted { spool: Spool::new(folder), bytes: 0 };
        Packing {
            digest: Sha256::new(),
            crc: Crc::new(),
            size: 0,
            deflate: DeflateEncoder::new(counted, LEVEL),
        }
    }

    /// Ends the file.
    pub fn finish(self) -> io::Result<Packed> {
        let Counted { spool, bytes } = self.deflate.finish()?;
        Ok(Packed {
            sha256: self.digest.finalize().into(),
            crc: self.crc.sum(),
            size: self.size,
            packed: bytes,
            spool,
        })
    }
}

impl Write for Packing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.deflate.write_all(bytes)?;
        self.digest.update(bytes);
        self.crc.update(bytes);
        self.size += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.spool.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
