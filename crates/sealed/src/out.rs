//! The way out of a package's bytes: through the container's headers, the running digest, and age.

use std::io::{self, BufWriter, Read, Write};

use age::stream::StreamWriter;
use sha2::{Digest, Sha256};

use crate::container::{self, Entry, Method};
use crate::packing::Packed;
use crate::{Error, Recipient};

/// The container on its way out: position and digest of what has gone, and the directory to come.
pub(crate) struct Out<W: Write> {
    envelope: Envelope<W>,
    /// Bytes that have gone out.
    pub position: u64,
    /// SHA-256 of them.
    pub digest: Sha256,
    directory: Vec<u8>,
    count: u64,
}

enum Envelope<W: Write> {
    Plain(BufWriter<W>),
    Age(StreamWriter<BufWriter<W>>),
}

impl<W: Write> Out<W> {
    pub fn begin(out: W, recipients: &[Recipient]) -> Result<Out<W>, Error> {
        let out = BufWriter::with_capacity(1 << 18, out);
        let envelope = if recipients.is_empty() {
            Envelope::Plain(out)
        } else {
            let recipients = recipients.iter().map(|r| &r.0 as &dyn age::Recipient);
            let encryptor =
                age::Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
            Envelope::Age(encryptor.wrap_output(out)?)
        };
        Ok(Out { envelope, position: 0, digest: Sha256::new(), directory: Vec::new(), count: 0 })
    }

    /// Adds a file that is already deflated.
    pub fn packed(&mut self, name: String, file: Packed) -> Result<(), Error> {
        let entry = Entry {
            name,
            method: Method::Deflated,
            crc: file.crc,
            packed: file.packed,
            size: file.size,
        };
        self.begin_entry(&entry)?;
        let mut reader = file.spool.into_reader()?;
        let mut buffer = vec![0; 1 << 16];
        loop {
            let read = reader.read(&mut buffer)?;
            if read == 0 {
                return Ok(());
            }
            self.put(&buffer[..read])?;
        }
    }

    /// Adds a small file as it is.
    pub fn stored(&mut self, folder: &str, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        self.begin_entry(&Entry {
            name: format!("{folder}/{name}"),
            method: Method::Stored,
            crc: crc.sum(),
            packed: bytes.len() as u64,
            size: bytes.len() as u64,
        })?;
        Ok(self.put(bytes)?)
    }

    fn begin_entry(&mut self, entry: &Entry) -> io::Result<()> {
        let header = entry.central_header(self.position);
        self.directory.extend_from_slice(&header);
        self.count += 1;
        self.put(&entry.local_header())
    }

    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.digest.update(bytes);
        self.position += bytes.len() as u64;
        match &mut self.envelope {
            Envelope::Plain(out) => out.write_all(bytes),
            Envelope::Age(out) => out.write_all(bytes),
        }
    }

    pub fn finish(mut self) -> Result<W, Error> {
        let directory = std::mem::take(&mut self.directory);
        let end = container::end(self.count, directory.len() as u64, self.position);
        self.put(&directory)?;
        self.put(&end)?;
        let out = match self.envelope {
            Envelope::Plain(out) => out,
            Envelope::Age(out) => out.finish()?,
        };
        Ok(out.into_inner().map_err(io::IntoInnerError::into_error)?)
    }
}
