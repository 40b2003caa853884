//! The sealed package of a disclosure: written as a stream, verified offline.
//!
//! A package is a ZIP that holds one bag (BagIt 1.0, RFC 8493), encrypted with age to the
//! authority's keys. A court that has the file, this program and the operator's published key can
//! find out years later, without a network, whether anything in it was altered.
//!
//! ```text
//! <name>/bagit.txt
//! <name>/data/records/<item>-<category>.jsonl   one record a line
//! <name>/data/records/<item>-<category>.csv     the same, as a table without formulas
//! <name>/data/…                                 report, certificate, decision, queries, letters
//! <name>/data/schema.json                       what each column means
//! <name>/data/scope.json                        item, category, time frame and count of each record file
//! <name>/bag-info.txt                           with the SHA-256 of all the container's bytes before it
//! <name>/manifest-sha256.txt                    SHA-256 of every file under data/
//! <name>/tagmanifest-sha256.txt                 SHA-256 of the three tag files; its own SHA-256 is the package's digest
//! <name>/signature                              `cat tagmanifest-sha256.txt signature` is a C2SP signed note (Ed25519)
//! <name>/proof/keys                             the keys that signed: the package's, the log's
//! <name>/proof/checkpoint                       the signed head of the operator's audit log (C2SP tlog-checkpoint)
//! <name>/proof/inclusion.json                   the path from the entry to that head (RFC 6962)
//! <name>/proof/entry                            the log's entry, which names the package's digest
//! ```
//!
//! Everything before `bag-info.txt` is deflated and covered, packed as it is, by the digest in
//! `bag-info.txt`; that file and all after it are stored as they are. The ZIP's headers and
//! directory follow from the files' names, sizes and checksums alone. So no byte of the file is
//! free: each is hashed, signed, or derived again by [`verify`].
//!
//! Writing: [`Writer::create`] → [`Writer::file`] and [`Writer::records`] → [`Writer::seal`] →
//! (the caller puts [`Sealed::digest`] into the audit log) → [`Sealed::finish`].

mod bag;
mod container;
mod decrypt;
mod error;
mod keys;
mod out;
mod packing;
mod path;
mod records;
mod schema;
mod spool;
mod table;
mod trust;
mod verify;
mod write;

pub use decrypt::decrypt;
pub use error::Error;
pub use keys::{Identities, Recipient};
pub use schema::{Column, Records, SCHEMA, SCOPE};
pub use trust::Proof;
pub use verify::report::{Check, Finding, Outcome, Report, Verdict};
pub use verify::words::Code;
pub use verify::{KnownHead, Options, verify, verify_bytes};
pub use write::{Digest, Info, RecordSink, Sealed, Writer};
