//! The bag: which folder it is, which files belong to it, and what its tag files say.

use std::collections::{BTreeMap, HashSet};
use std::io::{self, Read, Seek};

use sha2::{Digest, Sha256};

use super::archive::{Archive, Located};
use super::report::{Check, Findings};
use super::words::Code;
use crate::container::Method;
use crate::{bag, path};

/// Tag files are not read when they are larger.
const MOST: u64 = 64 << 20;

/// A bag as it was found.
pub(crate) struct Bag {
    /// The name of its folder.
    pub name: String,
    /// The files under `data/`.
    pub payload: BTreeMap<String, Located>,
    /// The labels of `bag-info.txt`; empty when it cannot be read.
    pub info: BTreeMap<String, String>,
    /// The payload's manifest, when it can be read.
    pub manifest: Option<BTreeMap<String, [u8; 32]>>,
    /// The bytes of the tag files.
    pub tags: BTreeMap<&'static str, Vec<u8>>,
}

/// Finds the bag in the archive; `None` when there is nothing of a bag in it.
pub(crate) fn find<R: Read + Seek>(
    archive: &mut Archive<R>,
    findings: &mut Findings,
) -> io::Result<Option<Bag>> {
    let folder = |located: &Located| located.entry.name.split('/').next().map(str::to_owned);
    let ends = [bag::BAGIT, bag::INFO, bag::MANIFEST, bag::TAG_MANIFEST];
    let is_tag = |located: &&Located| {
        let below = located.entry.name.split_once('/');
        below.is_some_and(|(_, name)| ends.contains(&name))
    };
    let Some(name) = archive.files.iter().find(is_tag).and_then(folder) else {
        return Ok(None);
    };
    let files = check_names(archive, &name, findings);
    check_order(archive, &name, findings);
    let mut tags = BTreeMap::new();
    for tag in std::iter::once(bag::BAGIT).chain(bag::TAIL) {
        let read = match files.get(tag) {
            Some(located) => archive.read(located, MOST)?,
            None => None,
        };
        match read {
            Some(bytes) => drop(tags.insert(tag, bytes)),
            None => findings.fails(Check::Bag, Code::BagMissing, &[("file", tag.to_owned())]),
        }
    }
    let mut payload = BTreeMap::new();
    for (path, located) in files {
        if path.starts_with("data/") {
            payload.insert(path, located);
        } else if path != bag::BAGIT && !bag::TAIL.contains(&path.as_str()) {
            findings.fails(Check::Bag, Code::BagStray, &[("file", path)]);
        }
    }
    let mut found = Bag { name, payload, info: BTreeMap::new(), manifest: None, tags };
    read_tags(&mut found, findings);
    Ok(Some(found))
}

/// Compares the container's bytes before `bag-info.txt` with what that file says of them.
pub(crate) fn check_container<R: Read + Seek>(
    archive: &mut Archive<R>,
    bag: &Bag,
    findings: &mut Findings,
) -> io::Result<()> {
    let number = |text: &String| text.parse::<u64>().ok();
    let length = bag.info.get(bag::CONTAINER_BYTES).and_then(number);
    let digest = bag.info.get(bag::CONTAINER_DIGEST);
    let digest = digest.and_then(|text| bag::from_hex(text));
    let info = format!("{}/{}", bag.name, bag::INFO);
    let before = archive
        .files
        .iter()
        .find(|located| located.entry.name == info)
        .map(|located| located.offset);
    let mut holds = false;
    if let (Some(length), Some(digest)) = (length, digest)
        && before == Some(length)
    {
        let mut sha = Sha256::new();
        let mut reader = archive.raw(length)?;
        let mut buffer = vec![0; 1 << 16];
        loop {
            match reader.read(&mut buffer)? {
                0 => break,
                read => sha.update(&buffer[..read]),
            }
        }
        holds = <[u8; 32]>::from(sha.finalize()) == digest;
    }
    if !holds {
        findings.fails(Check::Container, Code::ContainerDigest, &[]);
    }
    Ok(())
}

/// Every name must be safe, be there once, and lie in the bag's folder. Gives the files by their
/// path in that folder.
fn check_names<R: Read + Seek>(
    archive: &Archive<R>,
    folder: &str,
    findings: &mut Findings,
) -> BTreeMap<String, Located> {
    let mut files = BTreeMap::new();
    let mut folded = HashSet::new();
    for located in &archive.files {
        let name = &located.entry.name;
        let facts = [("file", name.clone())];
        let inner = name.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        match inner {
            _ if !folded.insert(path::folded(name)) => {
                findings.fails(Check::Names, Code::NameTwice, &facts);
            }
            _ if name.ends_with('/') && path::is_allowed(name.trim_end_matches('/')) => {
                findings.fails(Check::Names, Code::NameLink, &facts);
            }
            None => findings.fails(Check::Names, Code::NameOutside, &facts),
            Some(inner) => {
                if !path::is_allowed(inner) || !path::is_allowed_part(folder) {
                    findings.fails(Check::Names, Code::NameUnsafe, &facts);
                }
                files.insert(inner.to_owned(), located.clone());
            }
        }
    }
    if !findings.has_failed(Check::Names) {
        findings.holds(Check::Names, Code::NamesHold, &[]);
    }
    files
}

/// First the declaration, then the payload, all deflated; then the tag files in their order,
/// stored.
fn check_order<R: Read + Seek>(archive: &Archive<R>, folder: &str, findings: &mut Findings) {
    let tail = archive.files.len().saturating_sub(bag::TAIL.len());
    let mut ordered = archive.files.len() > bag::TAIL.len();
    for (place, Located { entry, .. }) in archive.files.iter().enumerate() {
        let path = entry.name.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        let path = path.unwrap_or_default();
        let (right, method) = match place {
            0 => (path == bag::BAGIT, Method::Deflated),
            place if place < tail => (path.starts_with("data/"), Method::Deflated),
            place => (path == bag::TAIL[place - tail], Method::Stored),
        };
        ordered &= right;
        if entry.method != method && right {
            let facts = [("file", entry.name.clone())];
            findings.fails(Check::Container, Code::ContainerPacking, &facts);
        }
    }
    if !ordered {
        findings.fails(Check::Container, Code::ContainerOrder, &[]);
    }
}

/// Reads declaration, description and manifest.
fn read_tags(found: &mut Bag, findings: &mut Findings) {
    let text = |tag: &str| {
        let bytes = found.tags.get(tag)?;
        std::str::from_utf8(bytes).ok()
    };
    let info = text(bag::INFO).and_then(bag::read_info);
    let manifest = text(bag::MANIFEST).and_then(bag::read_manifest);
    let declared = text(bag::BAGIT) == Some(bag::DECLARATION);
    let readable =
        [(bag::BAGIT, declared), (bag::INFO, info.is_some()), (bag::MANIFEST, manifest.is_some())];
    for (tag, _) in readable.iter().filter(|(_, readable)| !readable) {
        let facts = [("file", (*tag).to_owned())];
        findings.fails(Check::Bag, Code::BagMalformed, &facts);
    }
    found.info = info.unwrap_or_default();
    found.manifest = manifest;
    let needed = [bag::OXUM, bag::VERSION, bag::RECORDS];
    if needed.iter().any(|label| !found.info.contains_key(*label)) {
        let facts = [("file", bag::INFO.to_owned())];
        findings.fails(Check::Bag, Code::BagMalformed, &facts);
    }
    if let Some(version) = found.info.get(bag::VERSION)
        && version != bag::FORMAT
    {
        findings.fails(Check::Bag, Code::BagVersion, &[("version", version.clone())]);
    }
    if !findings.has_failed(Check::Bag) {
        findings.holds(Check::Bag, Code::BagHolds, &[]);
    }
}
