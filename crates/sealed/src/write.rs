//! Writing a package, from its first file to its proof, in the order that makes it provable:
//! payload, manifests, digest (which the caller records in the audit log), signature and proof.
//!
//! Everything goes out once and forward, through age if there are recipients, so the package can
//! be larger than the memory and no part of it lies on the disk in the clear.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::{self, Read, Write};
use std::path::PathBuf;

use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};
use tlog::Signer;
use values::Time;

use crate::out::Out;
use crate::packing::{Packed, Packing};
use crate::records::Sink;
use crate::schema::{self, FileSchema, FileScope, Records, Schema, Scope};
use crate::trust::{self, Inclusion, Proof};
use crate::{Error, Recipient, bag, path};

/// What is known about a package before its first file.
#[derive(Clone, Debug)]
pub struct Info {
    /// The name of the bag and of its folder; the same rules as for files.
    pub name: String,
    /// When the package is made; its day stands in the bag's description.
    pub made: Time,
    /// More labels for the description, such as `Source-Organization` or `External-Identifier`.
    pub labels: Vec<(String, String)>,
    /// Where nameless, encrypted temporary files may be made.
    pub temporary: PathBuf,
}

/// The SHA-256 of a package's tag manifest, which stands for the whole package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bag::hex(&self.0))
    }
}

/// A package that takes files.
pub struct Writer<W: Write> {
    info: Info,
    out: Out<W>,
    payload: BTreeMap<String, [u8; 32]>,
    folded: HashSet<String>,
    bytes: u64,
    records: u64,
    schema: Schema,
    scope: Scope,
}

/// One pair of record files that takes records. Dropped unfinished, it leaves nothing.
pub struct RecordSink<'w, W: Write> {
    writer: &'w mut Writer<W>,
    spec: Records,
    sink: Sink,
}

/// A package that takes no more files and waits for its proof.
pub struct Sealed<W: Write> {
    name: String,
    out: Out<W>,
    tag_manifest: String,
    digest: Digest,
}

impl<W: Write> Writer<W> {
    /// Begins a package. It is encrypted to all `recipients`; with none, it is not encrypted.
    pub fn create(out: W, info: Info, recipients: &[Recipient]) -> Result<Writer<W>, Error> {
        if !path::is_allowed_part(&info.name) || info.name.len() > 100 {
            return Err(Error::Path(info.name));
        }
        check_labels(&info.labels)?;
        let mut writer = Writer {
            out: Out::begin(out, recipients)?,
            payload: BTreeMap::new(),
            folded: HashSet::new(),
            bytes: 0,
            records: 0,
            schema: Schema::new(),
            scope: Scope::new(),
            info,
        };
        let mut declaration = Packing::new(&writer.info.temporary);
        declaration.write_all(bag::DECLARATION.as_bytes())?;
        let name = format!("{}/{}", writer.info.name, bag::BAGIT);
        writer.out.packed(name, declaration.finish()?)?;
        Ok(writer)
    }

    /// Adds one file of the payload; `name` begins with `data/`.
    pub fn file(&mut self, name: &str, mut bytes: impl Read) -> Result<(), Error> {
        self.reserve(name)?;
        let mut packing = Packing::new(&self.info.temporary);
        io::copy(&mut bytes, &mut packing)?;
        self.payload(name, packing.finish()?)
    }

    /// Begins a pair of record files: `data/records/<stem>.jsonl` and `.csv`.
    pub fn records(&mut self, spec: Records) -> Result<RecordSink<'_, W>, Error> {
        if !path::is_allowed_part(&spec.stem) {
            return Err(Error::Path(spec.stem));
        }
        self.reserve(&schema::jsonl_path(&spec.stem))?;
        self.reserve(&schema::csv_path(&spec.stem))?;
        let sink = Sink::new(&spec, &self.info.temporary)?;
        Ok(RecordSink { writer: self, spec, sink })
    }

    /// The SHA-256 of a file that is in the package already.
    pub fn digest_of(&self, name: &str) -> Option<[u8; 32]> {
        self.payload.get(name).copied()
    }

    /// Ends the payload and gives the digest, which the audit log has to name before
    /// [`Sealed::finish`].
    pub fn seal(mut self) -> Result<Sealed<W>, Error> {
        if !self.schema.files.is_empty() {
            let files =
                [(schema::SCHEMA, pretty(&self.schema)), (schema::SCOPE, pretty(&self.scope))];
            for (name, text) in files {
                self.file(name, text.as_bytes())?;
            }
        }
        let files =
            [(bag::INFO, self.description()), (bag::MANIFEST, bag::manifest(&self.payload))];
        let mut tags = BTreeMap::from([(bag::BAGIT.to_owned(), sha256(bag::DECLARATION))]);
        for (name, text) in files {
            tags.insert(name.to_owned(), sha256(&text));
            self.out.stored(&self.info.name, name, text.as_bytes())?;
        }
        let tag_manifest = bag::manifest(&tags);
        self.out.stored(&self.info.name, bag::TAG_MANIFEST, tag_manifest.as_bytes())?;
        Ok(Sealed {
            name: self.info.name,
            out: self.out,
            digest: Digest(sha256(&tag_manifest)),
            tag_manifest,
        })
    }

    /// Keeps a name for one file.
    fn reserve(&mut self, name: &str) -> Result<(), Error> {
        if !name.starts_with("data/") || !path::is_allowed(name) {
            return Err(Error::Path(name.to_owned()));
        }
        if !self.folded.insert(path::folded(name)) {
            return Err(Error::Twice(name.to_owned()));
        }
        Ok(())
    }

    fn payload(&mut self, name: &str, packed: Packed) -> Result<(), Error> {
        self.bytes += packed.size;
        self.payload.insert(name.to_owned(), packed.sha256);
        self.out.packed(format!("{}/{name}", self.info.name), packed)
    }

    /// `bag-info.txt`: the caller's labels, then ours.
    fn description(&self) -> String {
        let made = self.info.made.to_string();
        let day = made.split('T').next().unwrap_or_default();
        let mut text = String::new();
        for (label, value) in &self.info.labels {
            text += &format!("{label}: {value}\n");
        }
        text += &format!("Bagging-Date: {day}\n");
        text += "Bag-Software-Agent: Kontor\n";
        text += &format!("{}: {}.{}\n", bag::OXUM, self.bytes, self.payload.len());
        text += &format!("{}: {}\n", bag::VERSION, bag::FORMAT);
        text += &format!("{}: {}\n", bag::RECORDS, self.records);
        text += &format!("{}: {}\n", bag::CONTAINER_BYTES, self.out.position);
        let digest = self.out.digest.clone().finalize();
        text += &format!("{}: {}\n", bag::CONTAINER_DIGEST, bag::hex(&digest));
        text
    }
}

impl<W: Write> RecordSink<'_, W> {
    /// Adds one record: a line of JSON and a line of the table. A record with an unknown field or
    /// outside the granted time frame is refused.
    pub fn write(&mut self, record: &Map<String, Value>) -> Result<(), Error> {
        self.sink.write(record)
    }

    /// Ends both files; gives how many records each holds.
    pub fn finish(self) -> Result<u64, Error> {
        let (lines, table, count) = self.sink.finish()?;
        let (spec, writer) = (self.spec, self.writer);
        let (jsonl, csv) = (schema::jsonl_path(&spec.stem), schema::csv_path(&spec.stem));
        writer.payload(&jsonl, lines)?;
        writer.payload(&csv, table)?;
        writer.records += count;
        let columns = spec.columns;
        let scope = FileScope {
            item: spec.item,
            category: spec.category,
            from: spec.from.map(|time| time.to_string()),
            to: spec.to.map(|time| time.to_string()),
            time_column: spec.time_column,
            records: count,
        };
        writer.scope.files.insert(jsonl.clone(), scope);
        writer.schema.files.insert(jsonl, FileSchema { csv, columns });
        Ok(count)
    }
}

impl<W: Write> Sealed<W> {
    /// What stands for the package: the audit log's entry must name it.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// Signs the package, adds the proof, and ends the file, which is given back flushed but not
    /// synced. A proof that does not hold is refused.
    pub fn finish(mut self, signer: &Signer, proof: &Proof) -> Result<W, Error> {
        let head = trust::open_checkpoint(&proof.checkpoint, &proof.log_keys)
            .map_err(|_| Error::Proof("the checkpoint is not signed by the keys given"))?;
        let inclusion = Inclusion::of(proof, head.size);
        if !trust::names(&proof.entry, &self.digest.0) {
            return Err(Error::Proof("the entry does not name this package"));
        }
        if !inclusion.leads(&proof.entry, &head) {
            return Err(Error::Proof("the path does not lead to the checkpoint"));
        }
        let signature = trust::signature(&self.tag_manifest, signer)
            .ok_or(Error::Proof("the tag manifest cannot be signed"))?;
        let keys = trust::write_keys(&signer.verifier(), &proof.log_keys);
        let inclusion = inclusion.text();
        let files: [(&str, &[u8]); 5] = [
            (bag::SIGNATURE, signature.as_bytes()),
            (bag::KEYS, keys.as_bytes()),
            (bag::CHECKPOINT, proof.checkpoint.as_bytes()),
            (bag::INCLUSION, inclusion.as_bytes()),
            (bag::ENTRY, &proof.entry),
        ];
        for (name, bytes) in files {
            self.out.stored(&self.name, name, bytes)?;
        }
        self.out.finish()
    }
}

/// Labels that others give must fit on a line and must not be ours.
fn check_labels(labels: &[(String, String)]) -> Result<(), Error> {
    let ours = [
        "Bagging-Date",
        "Bag-Software-Agent",
        bag::OXUM,
        bag::VERSION,
        bag::RECORDS,
        bag::CONTAINER_BYTES,
        bag::CONTAINER_DIGEST,
    ];
    let mut seen = HashSet::new();
    for (label, value) in labels {
        let named = !label.is_empty()
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !ours.iter().any(|known| known.eq_ignore_ascii_case(label));
        let valued = value.trim() == value && !value.contains(char::is_control);
        if !named || !valued || value.is_empty() || !seen.insert(label.to_lowercase()) {
            return Err(Error::Label(label.clone()));
        }
    }
    Ok(())
}

fn pretty(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("texts and numbers are JSON");
    text.push('\n');
    text
}

fn sha256(text: &str) -> [u8; 32] {
    Sha256::digest(text.as_bytes()).into()
}
