//! The outermost layer: encrypted with age, or not.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use age::stream::StreamReader;

use super::report::{Check, Findings, Verdict};
use super::words::Code;
use crate::Identities;

/// How every age file begins.
const MAGIC: &[u8] = b"age-encryption.org/";

/// The package's bytes, decrypted where they have to be.
pub(crate) enum Opened<R: Read + Seek> {
    Plain(R),
    Age(StreamReader<BufReader<R>>),
}

/// Opens the envelope. What cannot be opened gives the verdict at once.
pub(crate) fn open<R: Read + Seek>(
    mut file: R,
    identities: Option<&Identities>,
    findings: &mut Findings,
) -> Result<Opened<R>, Verdict> {
    match is_age(&mut file) {
        Ok(true) => {}
        Ok(false) => {
            findings.not_checked(Check::Envelope, Code::NotEncrypted, &[]);
            return Ok(Opened::Plain(file));
        }
        Err(error) => {
            let error = error.to_string();
            findings.fails(Check::Envelope, Code::NotReadable, &[("error", error)]);
            return Err(Verdict::NotAPackage);
        }
    }
    let Some(identities) = identities else {
        findings.not_checked(Check::Envelope, Code::Locked, &[]);
        return Err(Verdict::Locked);
    };
    let keys = identities.0.iter().map(|key| key as &dyn age::Identity);
    let opened = age::Decryptor::new_buffered(BufReader::new(file))
        .and_then(|decryptor| decryptor.decrypt(keys));
    match opened {
        Ok(reader) => {
            findings.holds(Check::Envelope, Code::Opened, &[]);
            Ok(Opened::Age(reader))
        }
        Err(age::DecryptError::NoMatchingKeys) => {
            findings.fails(Check::Envelope, Code::WrongIdentity, &[]);
            Err(Verdict::Locked)
        }
        Err(_) => {
            findings.fails(Check::Envelope, Code::EnvelopeAltered, &[]);
            Err(Verdict::Fails)
        }
    }
}

fn is_age<R: Read + Seek>(file: &mut R) -> io::Result<bool> {
    file.seek(SeekFrom::Start(0))?;
    let mut begin = Vec::new();
    file.by_ref().take(MAGIC.len() as u64).read_to_end(&mut begin)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(begin == MAGIC)
}

impl<R: Read + Seek> Read for Opened<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Opened::Plain(file) => file.read(buffer),
            Opened::Age(reader) => reader.read(buffer),
        }
    }
}

impl<R: Read + Seek> Seek for Opened<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Opened::Plain(file) => file.seek(to),
            Opened::Age(reader) => reader.seek(to),
        }
    }
}
