//! Tag manifest, signature and log: whether what the package says of itself is its operator's word.

use sha2::{Digest, Sha256};
use tlog::{Checkpoint, Verifier};

use super::bag_files::Bag;
use super::report::{Check, Findings};
use super::words::Code;
use super::{KnownHead, Options};
use crate::trust::{self, BadCheckpoint, Inclusion};
use crate::{Digest as PackageDigest, bag};

/// Checks all of it.
pub(crate) fn check(bag: &Bag, options: &Options, findings: &mut Findings) {
    check_tags(bag, findings);
    let keys = text(bag, bag::KEYS).and_then(trust::read_keys);
    if keys.is_none() {
        findings.fails(Check::Key, Code::KeysMalformed, &[]);
    }
    let (key, log_keys) = match keys {
        Some((key, log_keys)) => (Some(key), log_keys),
        None => (None, Vec::new()),
    };
    check_signature(bag, key, options, findings);
    let head = check_checkpoint(bag, &log_keys, findings);
    check_log(bag, head.as_ref(), findings);
    check_known(options.known_head.as_ref(), head.as_ref(), &log_keys, findings);
}

/// The tag manifest lists exactly three tag files, with their hashes.
fn check_tags(bag: &Bag, findings: &mut Findings) {
    let listed = text(bag, bag::TAG_MANIFEST).and_then(bag::read_manifest);
    let tags = [bag::INFO, bag::BAGIT, bag::MANIFEST];
    let listed = listed.filter(|listed| listed.keys().eq(tags));
    let Some(listed) = listed else {
        findings.fails(Check::Tags, Code::TagsWrong, &[]);
        return;
    };
    for tag in tags {
        let found = bag.tags.get(tag).map(|bytes| Sha256::digest(bytes).into());
        if found.as_ref() != listed.get(tag) {
            let facts = [("file", tag.to_owned())];
            findings.fails(Check::Tags, Code::TagAltered, &facts);
        }
    }
    // The order and the spaces too: nothing but these bytes was signed.
    if text(bag, bag::TAG_MANIFEST) != Some(bag::manifest(&listed).as_str()) {
        findings.fails(Check::Tags, Code::TagsWrong, &[]);
    }
    if !findings.has_failed(Check::Tags) {
        findings.holds(Check::Tags, Code::TagsHold, &[]);
    }
    let digest: [u8; 32] = Sha256::digest(bag::manifest(&listed)).into();
    findings.digest = Some(PackageDigest(digest).to_string());
}

fn check_signature(bag: &Bag, key: Option<Verifier>, options: &Options, findings: &mut Findings) {
    let signed = match (&key, text(bag, bag::TAG_MANIFEST), text(bag, bag::SIGNATURE)) {
        (Some(key), Some(tags), Some(signature)) => trust::is_signed(tags, signature, key),
        _ => false,
    };
    let (Some(key), true) = (key, signed) else {
        findings.fails(Check::Signature, Code::SignatureWrong, &[]);
        findings.not_checked(Check::Key, Code::NotReached, &[]);
        return;
    };
    let facts = [("key", key.to_string())];
    findings.holds(Check::Signature, Code::SignatureHolds, &facts);
    if options.trusted_keys.is_empty() {
        findings.not_checked(Check::Key, Code::KeyUncompared, &facts);
    } else if options.trusted_keys.contains(&key) {
        findings.holds(Check::Key, Code::KeyTrusted, &facts);
    } else {
        findings.fails(Check::Key, Code::KeyOther, &facts);
    }
    findings.key = Some(key.to_string());
}

fn check_checkpoint(bag: &Bag, keys: &[Verifier], findings: &mut Findings) -> Option<Checkpoint> {
    let note = text(bag, bag::CHECKPOINT).unwrap_or_default();
    match trust::open_checkpoint(note, keys) {
        Ok(head) => {
            let key = keys.first().map(Verifier::to_string).unwrap_or_default();
            let facts = [("log", head.origin.clone()), ("key", key)];
            findings.holds(Check::Checkpoint, Code::CheckpointHolds, &facts);
            Some(head)
        }
        Err(BadCheckpoint::Stray) => {
            findings.fails(Check::Checkpoint, Code::CheckpointStray, &[]);
            None
        }
        Err(BadCheckpoint::NotSigned) => {
            findings.fails(Check::Checkpoint, Code::CheckpointWrong, &[]);
            None
        }
    }
}

/// The entry must name this package, and the log must have the entry.
fn check_log(bag: &Bag, head: Option<&Checkpoint>, findings: &mut Findings) {
    let empty = Vec::new();
    let entry = bag.tags.get(bag::ENTRY).unwrap_or(&empty);
    let tags = bag.tags.get(bag::TAG_MANIFEST).unwrap_or(&empty);
    if trust::names(entry, &Sha256::digest(tags).into()) {
        findings.holds(Check::Entry, Code::EntryHolds, &[]);
    } else {
        findings.fails(Check::Entry, Code::EntryOther, &[]);
    }
    let inclusion = text(bag, bag::INCLUSION).and_then(Inclusion::read);
    let Some(inclusion) = inclusion else {
        findings.fails(Check::Inclusion, Code::InclusionWrong, &[]);
        return;
    };
    match head {
        Some(head) if inclusion.leads(entry, head) => {
            let index = inclusion.index.to_string();
            let facts = [("index", index), ("size", head.size.to_string())];
            findings.holds(Check::Inclusion, Code::InclusionHolds, &facts);
        }
        Some(_) => findings.fails(Check::Inclusion, Code::InclusionWrong, &[]),
        None => findings.not_checked(Check::Inclusion, Code::NotReached, &[]),
    }
}

/// The log must be the one whose head is known from elsewhere.
fn check_known(
    known: Option<&KnownHead>,
    head: Option<&Checkpoint>,
    keys: &[Verifier],
    findings: &mut Findings,
) {
    let Some(known) = known else {
        findings.not_checked(Check::Head, Code::HeadNone, &[]);
        return;
    };
    let (Some(head), Some(key)) = (head, keys.first()) else {
        findings.not_checked(Check::Head, Code::NotReached, &[]);
        return;
    };
    let Ok(other) = Checkpoint::open(&known.checkpoint, key) else {
        findings.fails(Check::Head, Code::HeadUnreadable, &[]);
        return;
    };
    let (old, new) = if other.size <= head.size { (&other, head) } else { (head, &other) };
    if old.size != new.size && old.size > 0 && known.consistency.is_empty() {
        let facts = [("size", other.size.to_string())];
        findings.not_checked(Check::Head, Code::HeadUnproven, &facts);
        return;
    }
    let proof = &known.consistency;
    match tlog::verify_consistency(proof, old.size, old.root, new.size, new.root) {
        Ok(()) => findings.holds(Check::Head, Code::HeadHolds, &[]),
        Err(_) => findings.fails(Check::Head, Code::HeadFork, &[]),
    }
}

fn text<'b>(bag: &'b Bag, tag: &str) -> Option<&'b str> {
    std::str::from_utf8(bag.tags.get(tag)?).ok()
}
