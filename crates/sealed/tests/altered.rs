//! Whoever alters a package, by one byte or with care, is found out, and the report says where.

mod world;

use std::collections::BTreeMap;

use sealed::{Check, Code, Options, Report, verify_bytes};
use sha2::{Digest, Sha256};
use world::*;

/// Where one digest or one cipher covers all, a slow build tries every fifth byte only; with
/// `--release`, every byte is tried.
const STEP: usize = if cfg!(debug_assertions) { 5 } else { 1 };

fn fails_with(report: &Report, code: Code, subject: &str) {
    let found = report.failures().any(|f| f.code == code && f.subject == subject);
    assert!(found, "{code:?} {subject}: {:#?}", report.failures().collect::<Vec<_>>());
    assert_eq!(report.exit_code(), 1);
}

/// The package with one file changed and packed again by another tool.
fn changed(name: &str, change: impl Fn(&mut Vec<u8>)) -> Report {
    let mut files = unpacked(&package(&[]));
    let file = files.iter_mut().find(|(path, _)| path.ends_with(name)).expect(name);
    change(&mut file.1);
    verify_bytes(&repacked(&files), &knowing_the_key())
}

#[test]
fn no_byte_of_a_package_can_be_altered() {
    let package = package(&[]);
    let options = knowing_the_key();
    let altered_at = |place: usize, by: u8| {
        let mut altered = package.clone();
        altered[place] ^= by;
        let report = verify_bytes(&altered, &options);
        assert_ne!(report.exit_code(), 0, "byte {place} xor {by}");
        assert!(report.failures().next().is_some_and(|f| !f.words.is_empty()));
    };
    let text = package.windows(12).position(|name| name == b"bag-info.txt");
    let text = text.expect("the description");
    for place in (0..text).step_by(STEP) {
        altered_at(place, 1 << (place % 8));
    }
    // What is not deflated is text: there, another spelling of the same must not pass either.
    for (place, byte) in package.iter().enumerate().skip(text) {
        altered_at(place, 1 << (place % 8));
        if byte.is_ascii_alphabetic() && place.is_multiple_of(STEP) {
            altered_at(place, 0x20);
        }
    }
}

#[test]
fn no_byte_of_an_encrypted_package_can_be_altered() {
    let (identities, package) = encrypted();
    let options = Options { identities: Some(&identities), ..knowing_the_key() };
    for place in (0..package.len()).step_by(STEP) {
        let mut altered = package.clone();
        altered[place] ^= 1 << (place % 8);
        let report = verify_bytes(&altered, &options);
        assert_ne!(report.exit_code(), 0, "byte {place}");
        assert!(report.failures().next().is_some());
    }
}

#[test]
fn a_package_cut_short_or_added_to_does_not_hold() {
    let (identities, encrypted) = encrypted();
    let plain = package(&[]);
    let options = Options { identities: Some(&identities), ..knowing_the_key() };
    for package in [&plain, &encrypted] {
        assert_eq!(verify_bytes(package, &options).exit_code(), 0);
        for length in 0..package.len() {
            let report = verify_bytes(&package[..length], &options);
            assert_ne!(report.exit_code(), 0, "cut to {length}");
            assert!(report.failures().next().is_some());
        }
        for more in [b"\0".as_slice(), b"PK\x05\x06", &[0; 70_000]] {
            let longer = [package.as_slice(), more].concat();
            assert_ne!(verify_bytes(&longer, &options).exit_code(), 0);
        }
    }
}

#[test]
fn an_altered_record_is_named() {
    let path = "data/records/item1-orders.jsonl";
    let report = changed(path, |bytes| {
        let place = bytes.windows(3).position(|w| w == b"Ana").expect("the buyer");
        bytes[place] = b'I';
    });
    fails_with(&report, Code::PayloadAltered, path);
    fails_with(&report, Code::TableDiffers, "data/records/item1-orders.csv");
}

#[test]
fn an_altered_manifest_is_named() {
    let report = changed("/manifest-sha256.txt", |bytes| {
        bytes[0] = if bytes[0] == b'0' { b'1' } else { b'0' };
    });
    fails_with(&report, Code::TagAltered, "manifest-sha256.txt");
}

#[test]
fn an_altered_file_of_each_kind_is_named() {
    let append = |bytes: &mut Vec<u8>| bytes.extend_from_slice(b"\n");
    for (name, code, subject) in [
        ("data/report.pdf", Code::PayloadAltered, "data/report.pdf"),
        ("data/scope.json", Code::PayloadAltered, "data/scope.json"),
        ("bag-info.txt", Code::TagAltered, "bag-info.txt"),
        ("bagit.txt", Code::TagAltered, "bagit.txt"),
        ("tagmanifest-sha256.txt", Code::SignatureWrong, ""),
        ("/signature", Code::SignatureWrong, ""),
        ("proof/keys", Code::KeysMalformed, ""),
        ("proof/checkpoint", Code::CheckpointWrong, ""),
        ("proof/inclusion.json", Code::InclusionWrong, ""),
        ("proof/entry", Code::InclusionWrong, ""),
    ] {
        fails_with(&changed(name, append), code, subject);
    }
}

#[test]
fn a_bag_packed_again_unaltered_is_said_to_be_packed_again_and_nothing_else() {
    let report = changed("data/report.pdf", |_| {});
    assert_eq!(report.exit_code(), 1);
    assert!(report.failures().all(|f| f.check == Check::Container));
}

#[test]
fn files_added_and_taken_away_are_named() {
    let mut files = unpacked(&package(&[]));
    files.retain(|(name, _)| !name.ends_with("report.pdf"));
    files.push(("dis_0001/data/more.txt".to_owned(), b"more".to_vec()));
    files.push(("dis_0001/note.txt".to_owned(), b"more".to_vec()));
    let report = verify_bytes(&repacked(&files), &knowing_the_key());
    fails_with(&report, Code::ManifestMissing, "data/report.pdf");
    fails_with(&report, Code::ManifestUnlisted, "data/more.txt");
    fails_with(&report, Code::BagStray, "note.txt");
}

#[test]
fn names_that_lead_out_of_the_folder_or_stand_twice_are_named() {
    let mut files = unpacked(&package(&[]));
    for name in
        ["dis_0001/data/../../etc/passwd", "/etc/passwd", "other/file", "dis_0001/data/REPORT.pdf"]
    {
        files.push((name.to_owned(), Vec::new()));
    }
    let report = verify_bytes(&repacked(&files), &knowing_the_key());
    fails_with(&report, Code::NameUnsafe, "dis_0001/data/../../etc/passwd");
    fails_with(&report, Code::NameOutside, "/etc/passwd");
    fails_with(&report, Code::NameOutside, "other/file");
    fails_with(&report, Code::NameTwice, "dis_0001/data/REPORT.pdf");
}

/// A forger who changes a record and puts all hashes right again.
#[test]
fn a_forger_who_mends_every_hash_still_has_no_signature_and_no_entry_in_the_log() {
    let mut files: BTreeMap<String, Vec<u8>> = unpacked(&package(&[])).into_iter().collect();
    let hash = |bytes: &[u8]| -> String {
        let digest = Sha256::digest(bytes);
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    };
    let mut put = |name: &str, bytes: Vec<u8>| {
        let after = hash(&bytes);
        let before = files.insert(format!("dis_0001/{name}"), bytes);
        (hash(&before.expect("the file was there")), after)
    };
    let mended = |name: &str, (before, after): (String, String)| {
        let files = unpacked(&package(&[]));
        let file = files.iter().find(|(path, _)| path.ends_with(name));
        let text = String::from_utf8(file.expect(name).1.clone()).expect("UTF-8");
        text.replace(&before, &after).into_bytes()
    };
    let report = put("data/report.pdf", b"%PDF-1.7 REPORT".to_vec());
    let manifest = mended("/manifest-sha256.txt", report);
    let manifest = put("manifest-sha256.txt", manifest);
    let tags = mended("/tagmanifest-sha256.txt", manifest);
    put("tagmanifest-sha256.txt", tags);
    let files: Vec<_> = files.into_iter().collect();
    let report = verify_bytes(&repacked(&files), &knowing_the_key());
    fails_with(&report, Code::SignatureWrong, "");
    fails_with(&report, Code::EntryOther, "");
    let hashes = [Check::Payload, Check::Tags, Check::Manifest];
    assert!(report.failures().all(|f| !hashes.contains(&f.check)));
}

#[test]
fn a_small_file_that_unpacks_to_an_endless_one_is_not_unpacked() {
    let options = Options { most_bytes: 1000, ..knowing_the_key() };
    let report = verify_bytes(&package(&[]), &options);
    fails_with(&report, Code::ContainerLarge, "");
}

#[test]
fn noise_in_place_of_a_package_never_verifies_and_never_panics() {
    let package = package(&[]);
    let mut chance = 0x9E37_79B9_7F4A_7C15u64;
    for _ in 0..300 {
        let mut noisy = package.clone();
        for _ in 0..8 {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            // Mostly in the directory, where lengths and places stand.
            let from = if chance & 1 == 0 { 0 } else { noisy.len() - noisy.len() / 4 };
            let place = from + (chance >> 20) as usize % (noisy.len() - from);
            noisy[place] = (chance >> 8) as u8;
            noisy[place] = if chance & 2 == 0 { 0xFF } else { noisy[place] };
        }
        if noisy != package {
            assert_ne!(verify_bytes(&noisy, &knowing_the_key()).exit_code(), 0);
        }
    }
}
