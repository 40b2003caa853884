//! The signing key and the salt live in files that only their owner may read.

use std::{fs, os::unix::fs::PermissionsExt};

use audit::{Error, create_key, create_salt, load_key, load_salt};
use tempfile::TempDir;

use crate::ORIGIN;

#[test]
fn a_key_is_made_once_for_its_owner_only_and_read_back() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("audit.key");
    let made = create_key(&path, ORIGIN, &[3; 32]).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let read = load_key(&path).unwrap();
    assert_eq!(read.verifier(), made.verifier());
    assert!(read.verifier().to_string().starts_with("kontor.example/audit+"));
    let again = create_key(&path, ORIGIN, &[4; 32]);
    assert!(matches!(again, Err(Error::File { .. })));
    assert_eq!(load_key(&path).unwrap().verifier(), made.verifier());
}

#[test]
fn a_key_that_others_can_read_or_that_is_none_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("audit.key");
    create_key(&path, ORIGIN, &[3; 32]).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert!(matches!(load_key(&path), Err(Error::TooOpen(_))));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    fs::write(&path, "not a key").unwrap();
    assert!(matches!(load_key(&path), Err(Error::Key { .. })));
    assert!(matches!(load_key(&folder.path().join("none")), Err(Error::File { .. })));
    let bad_name = create_key(&folder.path().join("b"), "two words", &[3; 32]);
    assert!(matches!(bad_name, Err(Error::Key { .. })));
}

#[test]
fn a_salt_is_read_back_and_gives_the_same_digests() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("audit.salt");
    let made = create_salt(&path, [9; 32]).unwrap();
    let read = load_salt(&path).unwrap();
    let digest = made.digest("e-mail", "ada@example.com");
    assert_eq!(read.digest("e-mail", "ada@example.com"), digest);
    assert!(matches!(create_salt(&path, [1; 32]), Err(Error::File { .. })));
    for bad in ["", "ab", &"g".repeat(64), &"é".repeat(32)] {
        fs::write(&path, bad).unwrap();
        assert!(matches!(load_salt(&path), Err(Error::Salt(_))), "{bad}");
    }
}
