//! A package is written, and whoever has the file can find out what it is worth.

mod world;

use sealed::{Check, Code, Error, Identities, KnownHead, Options, Outcome, Verdict, Writer};
use sealed::{verify, verify_bytes};
use tlog::{Plan, Signer};
use world::*;

#[test]
fn a_court_with_the_file_and_the_published_key_finds_that_everything_holds() {
    let report = verify_bytes(&package(&[]), &knowing_the_key());
    assert_eq!(report.failures().count(), 0, "{:#?}", report.findings);
    assert_eq!(report.verdict, Verdict::Holds);
    assert_eq!(report.exit_code(), 0);
    assert_eq!(report.package.as_deref(), Some("dis_0001"));
    let json = serde_json::to_value(&report).expect("a report is JSON");
    assert_eq!(json["verdict"], "holds");
    for (check, code) in [
        (Check::Records, Code::RecordsHold),
        (Check::Table, Code::TableHolds),
        (Check::Scope, Code::ScopeHolds),
        (Check::Inclusion, Code::InclusionHolds),
    ] {
        assert!(report.findings.iter().any(|f| f.check == check && f.code == code), "{check:?}");
    }
}

#[test]
fn without_the_published_key_the_report_names_the_key_to_compare() {
    let report = verify_bytes(&package(&[]), &Options::default());
    assert_eq!(report.verdict, Verdict::HoldsKeyNotCompared);
    assert!(report.words.contains(&operator().verifier().to_string()), "{}", report.words);
}

#[test]
fn a_package_signed_by_another_key_does_not_hold() {
    let other = Signer::from_seed("packages.example", &[8; 32]).expect("a name");
    let options = Options { trusted_keys: vec![other.verifier()], ..Options::default() };
    let report = verify_bytes(&package(&[]), &options);
    assert_eq!(report.exit_code(), 1);
    assert!(report.failures().all(|f| f.code == Code::KeyOther));
}

#[test]
fn an_encrypted_package_opens_with_its_identity_only() {
    let (identities, package) = encrypted();
    let mut options = knowing_the_key();
    let locked = verify_bytes(&package, &options);
    assert_eq!((locked.verdict, locked.exit_code()), (Verdict::Locked, 1));
    let stranger = Identities::generate();
    options.identities = Some(&stranger);
    let wrong = verify_bytes(&package, &options);
    assert_eq!((wrong.verdict, wrong.exit_code()), (Verdict::Locked, 1));
    assert!(wrong.findings.iter().any(|f| f.code == Code::WrongIdentity));
    let read_again = Identities::parse(&identities.to_secret_text()).expect("an identity file");
    options.identities = Some(&read_again);
    assert_eq!(verify_bytes(&package, &options).verdict, Verdict::Holds);
}

#[test]
fn a_package_for_two_opens_for_either() {
    let (one, two) = (Identities::generate(), Identities::generate());
    let recipients = [one.recipients(), two.recipients()].concat();
    let package = package(&recipients);
    for identities in [&one, &two] {
        let options = Options { identities: Some(identities), ..knowing_the_key() };
        assert_eq!(verify_bytes(&package, &options).exit_code(), 0);
    }
}

#[test]
fn the_same_disclosure_written_twice_is_the_same_to_the_byte() {
    assert_eq!(package(&[]), package(&[]));
}

#[test]
fn the_table_is_harmless_and_the_lines_are_exact() {
    let files = unpacked(&package(&[]));
    let text = |name: &str| {
        let found = files.iter().find(|(path, _)| path.ends_with(name));
        String::from_utf8(found.expect(name).1.clone()).expect("UTF-8")
    };
    let table = text("data/records/item1-orders.csv");
    assert!(table.starts_with("id,created,buyer,total\r\n"), "{table}");
    assert!(table.contains("\"'=cmd|' /C calc'!A0\",200\r\n"), "{table}");
    assert!(table.contains("\"山田, \"\"太郎\"\"\",300\r\n"), "{table}");
    assert!(text("item1-orders.jsonl").contains("\"buyer\":\"=cmd|' /C calc'!A0\""));
    assert!(text("schema.json").contains("apostrophe"));
}

#[test]
fn a_record_outside_the_grant_does_not_get_into_a_package() {
    let mut writer = Writer::create(Vec::new(), info(), &[]).expect("begins");
    let mut sink = writer.records(orders()).expect("takes records");
    for (created, inside) in [
        ("2026-08-01T00:00:00Z", true),
        ("2026-08-31T23:59:59Z", true),
        ("2026-09-01T01:59:59+02:00", true),
        ("2026-07-31T23:59:59Z", false),
        ("2026-09-01T00:00:00Z", false),
        ("August", false),
    ] {
        let mut record = order(1, "Ana");
        record.insert("created".to_owned(), created.into());
        let written = sink.write(&record);
        assert_eq!(written.is_ok(), inside, "{created}");
        assert!(inside || matches!(written, Err(Error::OutsideFrame { .. })));
    }
    let mut timeless = order(1, "Ana");
    timeless.remove("created");
    assert!(matches!(sink.write(&timeless), Err(Error::OutsideFrame { .. })));
    let mut more = order(1, "Ana");
    more.insert("password".to_owned(), "x".into());
    assert!(matches!(sink.write(&more), Err(Error::Field { .. })));
}

#[test]
fn files_with_a_bad_name_or_the_name_of_another_are_refused() {
    let mut writer = Writer::create(Vec::new(), info(), &[]).expect("begins");
    let none = b"".as_slice();
    for bad in ["report.pdf", "data/../x", "data//x", "/data/x", "data/con", "data/a b", "data/"] {
        assert!(matches!(writer.file(bad, none), Err(Error::Path(_))), "{bad}");
    }
    writer.file("data/report.pdf", none).expect("a good name");
    assert!(matches!(writer.file("data/REPORT.pdf", none), Err(Error::Twice(_))));
    drop(writer.records(orders()).expect("takes records"));
    assert!(matches!(writer.records(orders()), Err(Error::Twice(_))));
}

#[test]
fn a_proof_that_does_not_hold_is_not_written() {
    let seal = || {
        let mut writer = Writer::create(Vec::new(), info(), &[]).expect("begins");
        writer.file("data/report.pdf", b"x".as_slice()).expect("a file");
        writer.seal().expect("seals")
    };
    let good = proof(seal().digest());
    let mut other_place = good.clone();
    other_place.index = 3;
    let mut other_entry = good.clone();
    other_entry.entry = b"{}".to_vec();
    let mut other_log = good.clone();
    other_log.log_keys = vec![operator().verifier()];
    for bad in [other_place, other_entry, other_log] {
        let finished = seal().finish(&operator(), &bad);
        assert!(matches!(finished, Err(Error::Proof(_))));
    }
    let package = seal().finish(&operator(), &good).expect("a good proof");
    assert_eq!(verify_bytes(&package, &knowing_the_key()).exit_code(), 0);
}

#[test]
fn a_head_of_the_log_that_was_kept_elsewhere_shows_a_fork() {
    let package = package(&[]);
    let digest = verify_bytes(&package, &Options::default()).digest.expect("a digest");
    let bytes: Vec<u8> = (0..32)
        .map(|i| u8::from_str_radix(&digest[2 * i..2 * i + 2], 16).expect("hexadecimal"))
        .collect();
    let leaves = leaves(sealed::Digest(bytes.try_into().expect("32 bytes")));
    let check = |kept: &[tlog::Hash], consistency: Vec<tlog::Hash>| {
        let options = Options {
            known_head: Some(KnownHead {
                checkpoint: head(kept).sign(&log()).expect("the log's own head"),
                consistency,
            }),
            ..knowing_the_key()
        };
        let report = verify_bytes(&package, &options);
        let finding = report.findings.iter().find(|f| f.check == Check::Head).cloned();
        (finding.expect("the head is looked at").outcome, report.exit_code())
    };
    let grown = path(Plan::consistency(5, 7).expect("an earlier size"), &leaves);
    assert_eq!(check(&leaves, Vec::new()), (Outcome::Holds, 0));
    assert_eq!(check(&leaves[..5], grown.clone()), (Outcome::Holds, 0));
    assert_eq!(check(&leaves[..5], Vec::new()), (Outcome::NotChecked, 0));
    let mut forked = leaves.clone();
    forked[0] = tlog::leaf_hash(b"another past");
    assert_eq!(check(&forked, Vec::new()), (Outcome::Fails, 1));
    assert_eq!(check(&forked[..5], grown), (Outcome::Fails, 1));
}

#[test]
fn what_is_not_a_package_is_called_so() {
    for bytes in [b"".as_slice(), b"PK", b"%PDF-1.7", &[0; 5000]] {
        let report = verify_bytes(bytes, &Options::default());
        assert_eq!((report.verdict, report.exit_code()), (Verdict::NotAPackage, 2));
    }
    let other = repacked(&[("letter.txt".to_owned(), b"hello".to_vec())]);
    assert_eq!(verify_bytes(&other, &Options::default()).exit_code(), 1);
    let missing = verify(std::path::Path::new("/nowhere/at/all"), &Options::default());
    assert_eq!(missing.exit_code(), 2);
}

#[test]
fn a_package_of_more_files_than_a_small_zip_can_count_holds() {
    let mut writer = Writer::create(Vec::new(), info(), &[]).expect("begins");
    for number in 0..66_000 {
        writer.file(&format!("data/f{number}"), b"x".as_slice()).expect("a file");
    }
    let sealed = writer.seal().expect("seals");
    let proof = proof(sealed.digest());
    let package = sealed.finish(&operator(), &proof).expect("ends");
    let report = verify_bytes(&package, &knowing_the_key());
    assert_eq!(report.exit_code(), 0, "{:?}", report.failures().next());
}

#[test]
fn a_large_file_passes_through_the_disk_and_comes_out_whole() {
    let large: Vec<u8> = (0..3_000_000u64)
        .map(|i| (i.wrapping_mul(6_364_136_223_846_793_005) >> 33) as u8)
        .collect();
    let mut writer = Writer::create(Vec::new(), info(), &[]).expect("begins");
    writer.file("data/large.bin", large.as_slice()).expect("a file");
    let sealed = writer.seal().expect("seals");
    let proof = proof(sealed.digest());
    let package = sealed.finish(&operator(), &proof).expect("ends");
    assert_eq!(verify_bytes(&package, &knowing_the_key()).exit_code(), 0);
    let files = unpacked(&package);
    assert!(files.iter().any(|(name, bytes)| name.ends_with("large.bin") && *bytes == large));
}
