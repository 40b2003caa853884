//! What a finding says, in English. A code stands for each sentence, so that another language can
//! put its own in its place; `{file}` and the like are filled from the finding's facts.

use serde::Serialize;

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $id:literal: $words:literal;)*) => {
        /// What was found, as a code that does not change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        pub enum Code {
            $(#[doc = $words] #[serde(rename = $id)] $code,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$code,)*];

            /// The code as text: the key of its sentence in every language.
            pub fn id(self) -> &'static str {
                match self { $(Code::$code => $id,)* }
            }

            /// The English sentence, with places for facts in braces.
            pub fn template(self) -> &'static str {
                match self { $(Code::$code => $words,)* }
            }
        }
    };
}

codes! {
    NotReadable = "not-readable": "The file cannot be read: {error}.";
    NotAPackage = "not-a-package": "This is not a package: it is neither a ZIP file nor a file encrypted with age.";
    NotABag = "not-a-bag": "This is a ZIP file, but there is no bag in it.";
    Locked = "locked": "The file is encrypted and no identity was given. What is in it was not checked.";
    Opened = "opened": "The file is encrypted, and the identity given opens it.";
    NotEncrypted = "not-encrypted": "The file is not encrypted.";
    WrongIdentity = "wrong-identity": "The file is encrypted to other keys than the identity given.";
    EnvelopeAltered = "envelope-altered": "The encrypted file was altered or cut short.";

    ContainerHolds = "container-holds": "The ZIP file is laid out as it was written: {entries} files and not a byte between or behind them.";
    ContainerCut = "container-cut": "The ZIP file was cut short: its end is missing.";
    ContainerTail = "container-tail": "Bytes were added behind the end of the ZIP file.";
    ContainerDirectory = "container-directory": "The directory of the ZIP file cannot be read as a whole.";
    ContainerHeader = "container-header": "The ZIP file's header of {file} is not the one that was written.";
    ContainerEnd = "container-end": "The directory or the end of the ZIP file is not the one that was written.";
    ContainerPacking = "container-packing": "{file} is packed in another way than it was written.";
    ContainerOverlap = "container-overlap": "{file} shares bytes of the ZIP file with another file or lies outside of it.";
    ContainerOrder = "container-order": "The files of the ZIP file do not stand in the order in which they were written.";
    ContainerDigest = "container-digest": "The ZIP file's bytes from its beginning to bag-info.txt are not those that were written.";
    ContainerLarge = "container-large": "The files unpack to {bytes} bytes, more than the {most} that are checked.";

    NamesHold = "names-hold": "Every file has a name of its own that stays in the package's folder.";
    NameUnsafe = "name-unsafe": "{file} is not a name that a package may have.";
    NameTwice = "name-twice": "{file} is in the ZIP file twice.";
    NameOutside = "name-outside": "{file} does not lie in the folder of the package.";
    NameLink = "name-link": "{file} is not a regular file.";
    NameHidden = "name-hidden": "{file} is called otherwise in its own header.";

    BagHolds = "bag-holds": "It is a bag by BagIt 1.0, with all its tag files.";
    BagMissing = "bag-missing": "{file} is missing or cannot be read.";
    BagMalformed = "bag-malformed": "{file} is not written as it should be.";
    BagVersion = "bag-version": "The package is of version {version}; this program knows version 1.";
    BagStray = "bag-stray": "{file} does not belong to a package.";

    OxumHolds = "oxum-holds": "The payload has {files} files and {bytes} bytes, as the bag's description says.";
    OxumDiffers = "oxum-differs": "The bag's description says {expected} (bytes.files), but the payload is {found}.";

    ManifestHolds = "manifest-holds": "Every file of the payload is listed, once, and none is missing.";
    ManifestUnlisted = "manifest-unlisted": "{file} is in the package, but not in its manifest.";
    ManifestMissing = "manifest-missing": "{file} is in the manifest, but not in the package.";
    PayloadHolds = "payload-holds": "{file} is unaltered.";
    PayloadAltered = "payload-altered": "{file} was altered: its SHA-256 is not the one in the manifest.";
    PayloadUnreadable = "payload-unreadable": "{file} cannot be unpacked: it was altered.";

    TagsHold = "tags-hold": "The bag's description and its manifest are unaltered.";
    TagAltered = "tag-altered": "{file} was altered: its SHA-256 is not the one in the tag manifest.";
    TagsWrong = "tags-wrong": "The tag manifest does not list the tag files that it should.";

    SignatureHolds = "signature-holds": "The package is signed by the key {key}.";
    SignatureWrong = "signature-wrong": "The signature is wrong: the tag manifest or the signature was altered.";
    KeysMalformed = "keys-malformed": "The keys that stand in the package cannot be read.";
    KeyTrusted = "key-trusted": "The key {key} is the operator's key that was given.";
    KeyOther = "key-other": "The key {key} is not among the operator's keys that were given.";
    KeyUncompared = "key-uncompared": "Signed by the key {key}: compare it with the key that the operator has published.";

    EntryHolds = "entry-holds": "The entry of the audit log names this package.";
    EntryOther = "entry-other": "The entry of the audit log is not about this package.";
    InclusionHolds = "inclusion-holds": "The audit log has the entry, in place {index} of {size}.";
    InclusionWrong = "inclusion-wrong": "The proof that the audit log has the entry does not hold.";
    CheckpointHolds = "checkpoint-holds": "The head of the audit log {log} is signed by {key}.";
    CheckpointWrong = "checkpoint-wrong": "The head of the audit log was altered or is not signed by the log's key.";
    CheckpointStray = "checkpoint-stray": "The head of the audit log has a signature that no key in the package accounts for.";
    HeadNone = "head-none": "No other head of the audit log was given to compare with.";
    HeadHolds = "head-holds": "The audit log of the package and the head that was given are one log.";
    HeadFork = "head-fork": "The audit log of the package and the head that was given contradict each other: the log was rewritten.";
    HeadUnproven = "head-unproven": "The head that was given has another size ({size}); without a proof of consistency it cannot be compared.";
    HeadUnreadable = "head-unreadable": "The head that was given is not a checkpoint signed by this log's key.";

    RecordsNone = "records-none": "The package has no record files.";
    RecordsHold = "records-hold": "{file} has {count} records, as many as it should, each readable and with known fields only.";
    RecordsCount = "records-count": "{file} has {count} records, but there should be {expected}.";
    RecordsTotal = "records-total": "The record files have {count} records together, but the bag's description says {expected}.";
    RecordsLine = "records-line": "Line {line} of {file} is not a record with the fields of its schema.";
    RecordsSchema = "records-schema": "{file} is not described by the schema and the scope of the package.";
    TableHolds = "table-holds": "{file} says the same as the records in JSON, line by line.";
    TableDiffers = "table-differs": "{file} does not say the same as the records in JSON.";
    ScopeHolds = "scope-holds": "All records of {file} belong to the item {item} ({category}) and lie from {from} to {to}.";
    ScopeUnframed = "scope-unframed": "The records of {file} belong to the item {item} ({category}), which has no time frame.";
    ScopeOutside = "scope-outside": "Record {line} of {file} does not lie from {from} to {to}.";

    NotReached = "not-reached": "This was not checked, because of what does not hold above.";

    VerdictHolds = "verdict-holds": "Everything holds: the package is unaltered, and it is the operator's.";
    VerdictUncompared = "verdict-uncompared": "Everything in the package holds. Whose it is depends on the key {key}: compare it with the key that the operator has published.";
    VerdictFails = "verdict-fails": "Something does not hold: do not rely on this package.";
    VerdictLocked = "verdict-locked": "The package is encrypted: without an identity that opens it, nothing in it can be confirmed.";
    VerdictNotAPackage = "verdict-not-a-package": "This is not a package.";
}
