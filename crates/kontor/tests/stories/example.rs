//! The example answers a request against a fresh `kontor serve`, with curl and the binary only.

use std::process::Command;

#[test]
fn the_example_ends_with_a_package_that_verifies_and_finds_an_altered_byte() {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/answer-a-request.sh");
    let done = Command::new("bash").arg(script).arg(env!("CARGO_BIN_EXE_kontor")).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{out}\n{err}");
    assert!(out.contains("Everything holds: the package is unaltered"), "{out}");
    for named in [
        "The encrypted file was altered or cut short.",
        "manifest-sha256.txt was altered: its SHA-256 is not the one in the tag manifest.",
        "data/records/03-traffic.jsonl cannot be unpacked: it was altered.",
    ] {
        assert!(out.contains(named), "{named}: {out}");
    }
}
