//! The payload: every file against the manifest, and the record files line by line.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Seek};

use sha2::{Digest, Sha256};

use super::archive::Archive;
use super::bag_files::Bag;
use super::report::{Check, Findings};
use super::rows::Rows;
use super::words::Code;
use crate::bag;
use crate::schema::{self, FileSchema, FileScope, Schema, Scope};

/// Schema and scope are not read when they are larger.
const MOST: u64 = 16 << 20;

/// Checks the payload of the bag.
pub(crate) fn check<R: Read + Seek>(
    archive: &mut Archive<R>,
    bag: &Bag,
    findings: &mut Findings,
) -> io::Result<()> {
    let empty = BTreeMap::new();
    let manifest = bag.manifest.as_ref().unwrap_or(&empty);
    compare_lists(bag, manifest, findings);
    check_oxum(bag, findings);
    let schema: Option<Schema> = read_json(archive, bag, schema::SCHEMA)?;
    let scope: Option<Scope> = read_json(archive, bag, schema::SCOPE)?;
    let mut total = 0;
    for (path, located) in &bag.payload {
        let schema = schema.as_ref().and_then(|schema| schema.files.get(path));
        let scope = scope.as_ref().and_then(|scope| scope.files.get(path));
        let mut rows = match (schema, scope) {
            (Some(schema), Some(scope)) => Rows::new(schema, scope),
            _ => None,
        };
        let mut digest = Sha256::new();
        let whole = archive.unpack(located, |piece| {
            digest.update(piece);
            if let Some(rows) = &mut rows {
                rows.take(piece);
            }
        })?;
        let digest: [u8; 32] = digest.finalize().into();
        let facts = [("file", path.clone())];
        match manifest.get(path) {
            _ if !whole => findings.fails(Check::Payload, Code::PayloadUnreadable, &facts),
            Some(listed) if *listed == digest => {
                findings.holds(Check::Payload, Code::PayloadHolds, &facts);
            }
            Some(_) => findings.fails(Check::Payload, Code::PayloadAltered, &facts),
            None => {}
        }
        if let (Some(mut rows), Some(schema), Some(scope)) = (rows, schema, scope) {
            total += rows.count;
            judge(path, &mut rows, (schema, scope), manifest, findings);
        } else if path.starts_with("data/records/") && path.ends_with(".jsonl") {
            findings.fails(Check::Records, Code::RecordsSchema, &facts);
        }
    }
    check_described(bag, schema.as_ref(), scope.as_ref(), findings);
    check_total(bag, total, findings);
    Ok(())
}

/// Manifest and payload must name the same files.
fn compare_lists(bag: &Bag, manifest: &BTreeMap<String, [u8; 32]>, findings: &mut Findings) {
    if bag.manifest.is_none() {
        return;
    }
    let before = findings.list.len();
    for path in bag.payload.keys().filter(|path| !manifest.contains_key(*path)) {
        let facts = [("file", path.clone())];
        findings.fails(Check::Manifest, Code::ManifestUnlisted, &facts);
    }
    for path in manifest.keys().filter(|path| !bag.payload.contains_key(*path)) {
        let facts = [("file", path.clone())];
        findings.fails(Check::Manifest, Code::ManifestMissing, &facts);
    }
    if findings.list.len() == before {
        findings.holds(Check::Manifest, Code::ManifestHolds, &[]);
    }
}

fn check_oxum(bag: &Bag, findings: &mut Findings) {
    let files = bag.payload.len();
    let sizes = bag.payload.values().map(|located| located.entry.size);
    let bytes = sizes.fold(0u64, u64::saturating_add);
    let found = format!("{bytes}.{files}");
    match bag.info.get(bag::OXUM) {
        Some(expected) if *expected == found => {
            let facts = [("files", files.to_string()), ("bytes", bytes.to_string())];
            findings.holds(Check::Oxum, Code::OxumHolds, &facts);
        }
        Some(expected) => {
            let facts = [("expected", expected.clone()), ("found", found)];
            findings.fails(Check::Oxum, Code::OxumDiffers, &facts);
        }
        None => findings.not_checked(Check::Oxum, Code::NotReached, &[]),
    }
}

/// What the lines of one record file came to, against what they should.
fn judge(
    path: &str,
    rows: &mut Rows,
    (schema, scope): (&FileSchema, &FileScope),
    manifest: &BTreeMap<String, [u8; 32]>,
    findings: &mut Findings,
) {
    let table = rows.finish();
    let file = ("file", path.to_owned());
    let (count, expected) = (rows.count.to_string(), scope.records.to_string());
    if let Some(line) = rows.broken {
        let facts = [file.clone(), ("line", line.to_string())];
        findings.fails(Check::Records, Code::RecordsLine, &facts);
    } else if count == expected {
        let facts = [file.clone(), ("count", count)];
        findings.holds(Check::Records, Code::RecordsHold, &facts);
    } else {
        let facts = [file.clone(), ("count", count), ("expected", expected)];
        findings.fails(Check::Records, Code::RecordsCount, &facts);
    }
    let facts = [("file", schema.csv.clone())];
    if manifest.get(&schema.csv) == Some(&table) {
        findings.holds(Check::Table, Code::TableHolds, &facts);
    } else {
        findings.fails(Check::Table, Code::TableDiffers, &facts);
    }
    let open = |time: &Option<String>| time.clone().unwrap_or_else(|| "…".to_owned());
    let mut facts = vec![
        file,
        ("item", scope.item.clone()),
        ("category", scope.category.clone()),
        ("from", open(&scope.from)),
        ("to", open(&scope.to)),
    ];
    match rows.outside {
        Some(line) => {
            facts.push(("line", line.to_string()));
            findings.fails(Check::Scope, Code::ScopeOutside, &facts);
        }
        None if scope.from.is_none() && scope.to.is_none() => {
            findings.holds(Check::Scope, Code::ScopeUnframed, &facts);
        }
        None => findings.holds(Check::Scope, Code::ScopeHolds, &facts),
    }
}

/// Schema and scope must speak of the same record files, which must be there, and of all of them.
fn check_described(
    bag: &Bag,
    schema: Option<&Schema>,
    scope: Option<&Scope>,
    findings: &mut Findings,
) {
    let mut known = BTreeSet::new();
    for (path, file) in schema.iter().flat_map(|schema| &schema.files) {
        known.extend([path.as_str(), file.csv.as_str()]);
    }
    let scoped = scope.iter().flat_map(|scope| scope.files.keys());
    let described: BTreeSet<&str> =
        known.iter().copied().chain(scoped.map(String::as_str)).collect();
    let found = bag.payload.keys().map(String::as_str);
    let records: BTreeSet<&str> = found.filter(|path| path.starts_with("data/records/")).collect();
    for path in described.symmetric_difference(&records) {
        let facts = [("file", (*path).to_owned())];
        findings.fails(Check::Records, Code::RecordsSchema, &facts);
    }
    if records.is_empty() && described.is_empty() {
        findings.not_checked(Check::Records, Code::RecordsNone, &[]);
    }
}

fn check_total(bag: &Bag, total: u64, findings: &mut Findings) {
    let total = total.to_string();
    if let Some(expected) = bag.info.get(bag::RECORDS)
        && *expected != total
    {
        let facts = [("count", total), ("expected", expected.clone())];
        findings.fails(Check::Records, Code::RecordsTotal, &facts);
    }
}

fn read_json<T: serde::de::DeserializeOwned, R: Read + Seek>(
    archive: &mut Archive<R>,
    bag: &Bag,
    path: &str,
) -> io::Result<Option<T>> {
    let Some(located) = bag.payload.get(path) else {
        return Ok(None);
    };
    let bytes = archive.read(located, MOST)?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
}
