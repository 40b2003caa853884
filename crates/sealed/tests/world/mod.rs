//! A small operator for the tests: keys, a log of seven entries, and a package with records.
#![allow(dead_code)]

use sealed::{Column, Digest, Identities, Info, Options, Proof, Recipient, Records, Writer};
use serde_json::{Map, Value, json};
use tlog::{Checkpoint, Hash, Plan, Signer, TileSet};
use values::Time;

/// The key that signs packages.
pub fn operator() -> Signer {
    Signer::from_seed("packages.example", &[7; 32]).expect("a name")
}

/// The key that signs the log's heads.
pub fn log() -> Signer {
    Signer::from_seed("log.example", &[9; 32]).expect("a name")
}

/// What a court knows: the operator's published key.
pub fn knowing_the_key<'a>() -> Options<'a> {
    Options { trusted_keys: vec![operator().verifier()], ..Options::default() }
}

pub fn time(text: &str) -> Time {
    Time::parse(text).expect("a time")
}

pub fn info() -> Info {
    Info {
        name: "dis_0001".to_owned(),
        made: time("2026-11-21T10:00:00Z"),
        labels: vec![("Source-Organization".to_owned(), "Kontor Example".to_owned())],
        temporary: std::env::temp_dir(),
    }
}

/// Orders of an item that was granted for August 2026.
pub fn orders() -> Records {
    Records {
        stem: "item1-orders".to_owned(),
        item: "item_1".to_owned(),
        category: "orders".to_owned(),
        from: Some(time("2026-08-01T00:00:00Z")),
        to: Some(time("2026-08-31T23:59:59Z")),
        time_column: "created".to_owned(),
        columns: vec![
            Column::new("id", "text", "The order's number"),
            Column::new("created", "time", "When it was placed"),
            Column::new("buyer", "text", "The buyer's name"),
            Column::new("total", "money", "The total in minor units"),
        ],
    }
}

pub fn order(number: u32, buyer: &str) -> Map<String, Value> {
    let record = json!({
        "id": format!("ord_{number:04}"),
        "created": format!("2026-08-{:02}T12:00:00Z", number % 28 + 1),
        "buyer": buyer,
        "total": 100 * number,
    });
    record.as_object().expect("an object").clone()
}

/// A log whose fifth entry names the package.
pub fn proof(digest: Digest) -> Proof {
    let leaves = leaves(digest);
    Proof {
        entry: entry(4, digest).into_bytes(),
        index: 4,
        path: path(Plan::inclusion(4, 7).expect("a place in the log"), &leaves),
        checkpoint: head(&leaves).sign(&log()).expect("the log signs its own head"),
        log_keys: vec![log().verifier()],
    }
}

/// The log's entries, hashed.
pub fn leaves(digest: Digest) -> Vec<Hash> {
    (0..7).map(|place| tlog::leaf_hash(entry(place, digest).as_bytes())).collect()
}

fn entry(place: u64, digest: Digest) -> String {
    match place {
        4 => format!("{{\"deed\":\"disclosure.sealed\",\"digest\":\"{digest}\"}}"),
        other => format!("{{\"deed\":\"other\",\"number\":{other}}}"),
    }
}

pub fn head(leaves: &[Hash]) -> Checkpoint {
    Checkpoint {
        origin: "log.example".to_owned(),
        size: leaves.len() as u64,
        root: tlog::root_of(leaves),
    }
}

/// The hashes of a proof over these leaves.
pub fn path(plan: Plan, leaves: &[Hash]) -> Vec<Hash> {
    let mut tiles = TileSet::default();
    tiles.insert(0, 0, leaves.to_vec());
    plan.hashes(&tiles).expect("one tile has all leaves")
}

/// A whole package: three orders, a report and a decision.
pub fn package(recipients: &[Recipient]) -> Vec<u8> {
    let mut writer = Writer::create(Vec::new(), info(), recipients).expect("begins");
    let mut sink = writer.records(orders()).expect("takes records");
    for (number, buyer) in [(1, "Ana Example"), (2, "=cmd|' /C calc'!A0"), (3, "山田, \"太郎\"")]
    {
        sink.write(&order(number, buyer)).expect("a record in scope");
    }
    assert_eq!(sink.finish().expect("ends"), 3);
    let report = b"%PDF-1.7 report".as_slice();
    writer.file("data/report.pdf", report).expect("a file");
    let decision = b"{\"outcome\":\"grant\"}\n".as_slice();
    writer.file("data/decision.json", decision).expect("a file");
    let sealed = writer.seal().expect("seals");
    let proof = proof(sealed.digest());
    sealed.finish(&operator(), &proof).expect("ends")
}

/// An identity and a package that is encrypted to it.
pub fn encrypted() -> (Identities, Vec<u8>) {
    let identities = Identities::generate();
    let package = package(&identities.recipients());
    (identities, package)
}

/// The files of a package, unpacked by hand.
pub fn unpacked(zip: &[u8]) -> Vec<(String, Vec<u8>)> {
    use std::io::Read;
    let number = |at: usize, bytes: usize| {
        (0..bytes).fold(0usize, |sum, i| sum | usize::from(zip[at + i]) << (8 * i))
    };
    let (mut files, mut at) = (Vec::new(), 0);
    while zip[at..at + 4] == *b"PK\x03\x04" {
        let (packed, name, extra) = (number(at + 18, 4), number(at + 26, 2), number(at + 28, 2));
        let data = at + 30 + name + extra;
        let bytes = &zip[data..data + packed];
        let mut unpacked = Vec::new();
        if number(at + 8, 2) == 8 {
            let mut decoder = flate2::read::DeflateDecoder::new(bytes);
            decoder.read_to_end(&mut unpacked).expect("deflated");
        } else {
            unpacked.extend_from_slice(bytes);
        }
        let name = String::from_utf8(zip[at + 30..at + 30 + name].to_vec()).expect("a name");
        files.push((name, unpacked));
        at = data + packed;
    }
    files
}

/// Another ZIP of such files, as anyone's tool might make it.
pub fn repacked(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let mut crc = flate2::Crc::new();
        crc.update(bytes);
        let mut common = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        common.extend_from_slice(&crc.sum().to_le_bytes());
        common.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        common.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        common.extend_from_slice(&(name.len() as u16).to_le_bytes());
        common.extend_from_slice(&[0, 0]);
        directory.extend_from_slice(b"PK\x01\x02\x14\x03");
        directory.extend_from_slice(&common);
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&(zip.len() as u32).to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
        zip.extend_from_slice(b"PK\x03\x04");
        zip.extend_from_slice(&common);
        zip.extend_from_slice(name.as_bytes());
        zip.extend_from_slice(bytes);
    }
    let offset = zip.len() as u32;
    zip.extend_from_slice(&directory);
    zip.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    zip.extend_from_slice(&(files.len() as u16).to_le_bytes());
    zip.extend_from_slice(&(files.len() as u16).to_le_bytes());
    zip.extend_from_slice(&(directory.len() as u32).to_le_bytes());
    zip.extend_from_slice(&offset.to_le_bytes());
    zip.extend_from_slice(&[0, 0]);
    zip
}
