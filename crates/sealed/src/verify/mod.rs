//! Verifying a package: offline, from the file alone, without a panic whatever the file is.

mod archive;
mod bag_files;
mod directory;
mod envelope;
mod payload;
mod proofs;
pub(crate) mod report;
mod rows;
pub(crate) mod words;

use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
use std::path::Path;

use tlog::{Hash, Verifier};

use crate::Identities;
use archive::{Archive, NotAnArchive};
use report::{Check, Findings, Report, Verdict};
use words::Code;

/// What the verifier knows besides the file.
pub struct Options<'a> {
    /// The identities that may open it, if it is encrypted.
    pub identities: Option<&'a Identities>,
    /// The operator's published keys. With none, the report names the key and leaves the
    /// comparison to its reader.
    pub trusted_keys: Vec<Verifier>,
    /// A head of the audit log that is known from elsewhere.
    pub known_head: Option<KnownHead>,
    /// A package whose files unpack to more bytes than this is not unpacked.
    pub most_bytes: u64,
}

/// A head of the audit log that was kept or published elsewhere, earlier or later.
#[derive(Clone, Debug)]
pub struct KnownHead {
    /// The checkpoint as text.
    pub checkpoint: String,
    /// The proof that the smaller of the two logs is the beginning of the larger; may be empty
    /// when both have the same size.
    pub consistency: Vec<Hash>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options {
            identities: None,
            trusted_keys: Vec::new(),
            known_head: None,
            most_bytes: 256 << 30,
        }
    }
}

/// Verifies the package in the file at `path`.
pub fn verify(path: &Path, options: &Options) -> Report {
    match File::open(path) {
        Ok(file) => verify_stream(file, options),
        Err(error) => {
            let mut findings = Findings::default();
            let facts = [("error", error.to_string())];
            findings.fails(Check::Envelope, Code::NotReadable, &facts);
            findings.conclude(Some(Verdict::NotAPackage))
        }
    }
}

/// Verifies a package that is in memory.
pub fn verify_bytes(bytes: &[u8], options: &Options) -> Report {
    verify_stream(Cursor::new(bytes), options)
}

fn verify_stream<R: Read + Seek>(file: R, options: &Options) -> Report {
    let mut findings = Findings::default();
    let opened = match envelope::open(file, options.identities, &mut findings) {
        Ok(opened) => opened,
        Err(verdict) => return findings.conclude(Some(verdict)),
    };
    let encrypted = matches!(opened, envelope::Opened::Age(_));
    match check(opened, options, &mut findings) {
        Ok(verdict) => findings.conclude(verdict),
        // Age authenticates every piece that it decrypts, so a failure to read is an alteration.
        Err(_) if encrypted => {
            findings.fails(Check::Envelope, Code::EnvelopeAltered, &[]);
            findings.conclude(Some(Verdict::Fails))
        }
        Err(error) => {
            let facts = [("error", error.to_string())];
            findings.fails(Check::Envelope, Code::NotReadable, &facts);
            findings.conclude(Some(Verdict::Fails))
        }
    }
}

/// Checks everything inside the envelope; a verdict that is certain ends it early.
fn check<R: Read + Seek>(
    file: R,
    options: &Options,
    findings: &mut Findings,
) -> io::Result<Option<Verdict>> {
    let mut archive = match Archive::open(file, findings)? {
        Ok(archive) => archive,
        Err(NotAnArchive) => {
            findings.fails(Check::Container, Code::NotAPackage, &[]);
            return Ok(Some(Verdict::NotAPackage));
        }
    };
    let sizes = archive.files.iter().map(|located| located.entry.size);
    let bytes = sizes.fold(0u64, u64::saturating_add);
    if bytes > options.most_bytes {
        let most = options.most_bytes.to_string();
        let facts = [("bytes", bytes.to_string()), ("most", most)];
        findings.fails(Check::Container, Code::ContainerLarge, &facts);
        return Ok(Some(Verdict::Fails));
    }
    let Some(bag) = bag_files::find(&mut archive, findings)? else {
        if findings.has_failed(Check::Container) {
            return Ok(Some(Verdict::Fails));
        }
        findings.fails(Check::Bag, Code::NotABag, &[]);
        return Ok(Some(Verdict::NotAPackage));
    };
    findings.package = Some(bag.name.clone());
    bag_files::check_container(&mut archive, &bag, findings)?;
    payload::check(&mut archive, &bag, findings)?;
    proofs::check(&bag, options, findings);
    if !findings.has_failed(Check::Container) {
        let facts = [("entries", archive.files.len().to_string())];
        findings.holds(Check::Container, Code::ContainerHolds, &facts);
    }
    Ok(None)
}
