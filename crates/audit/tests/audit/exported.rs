//! The exported folder is the whole log: it verifies alone, and shows what was done to it.

use std::{fs, path::Path};

use audit::{Error, Finding, Report, export, verify_exported};
use db::Query;
use tempfile::TempDir;
use tlog::{Checkpoint, decode_bundle};

use crate::{integrate, log, logs, signer, tear_down_walls};

async fn check(folder: &Path, older: Option<Checkpoint>) -> Report {
    verify_exported(folder, &signer().verifier(), older).await.unwrap()
}

#[tokio::test]
async fn an_export_has_the_layout_of_the_specification_and_verifies_without_the_database() {
    for scratch in logs().await {
        let folder = TempDir::new().unwrap();
        let empty = export(&scratch.db, folder.path()).await;
        assert!(matches!(empty, Err(Error::Empty)));
        log(&scratch.db, 0, 300).await;
        let first = integrate(&scratch.db).await;
        let written = export(&scratch.db, folder.path()).await.unwrap();
        assert_eq!((written.checkpoint, written.files), (first.clone(), 6));
        for name in ["tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000"] {
            assert!(folder.path().join(name).is_file(), "{name}");
        }
        let bundle = fs::read(folder.path().join("tile/entries/001.p/44")).unwrap();
        assert_eq!(decode_bundle(&bundle).unwrap().len(), 44);
        log(&scratch.db, 300, 600).await;
        let second = integrate(&scratch.db).await;
        let written = export(&scratch.db, folder.path()).await.unwrap();
        assert_eq!(written.files, 6, "what was complete is not written again");
        for older in [None, Some(first), Some(second)] {
            let report = check(folder.path(), older).await;
            assert!(report.holds(), "{report}");
            assert_eq!(report.size, 600);
        }
    }
}

#[tokio::test]
async fn any_file_changed_or_removed_from_an_export_is_found() {
    let scratch = &logs().await[0];
    let folder = TempDir::new().unwrap();
    log(&scratch.db, 0, 300).await;
    integrate(&scratch.db).await;
    export(&scratch.db, folder.path()).await.unwrap();
    for (name, code) in [
        ("checkpoint", "file"),
        ("tile/0/000", "tile"),
        ("tile/0/001.p/44", "tile"),
        ("tile/1/000.p/1", "tile"),
        ("tile/entries/000", "changed"),
        ("tile/entries/001.p/44", "changed"),
    ] {
        let path = folder.path().join(name);
        let good = fs::read(&path).unwrap();
        let mut bad = good.clone();
        bad[20] ^= 1;
        fs::write(&path, &bad).unwrap();
        let report = check(folder.path(), None).await;
        assert_eq!(report.findings[0].code(), code, "{name}: {report}");
        fs::write(&path, &good[..good.len() - 5]).unwrap();
        assert!(!check(folder.path(), None).await.holds(), "{name} cut");
        fs::remove_file(&path).unwrap();
        if name == "checkpoint" {
            let verifier = signer().verifier();
            let missing = verify_exported(folder.path(), &verifier, None).await;
            assert!(matches!(missing, Err(Error::File { .. })));
        } else {
            assert!(!check(folder.path(), None).await.holds(), "{name} removed");
        }
        fs::write(&path, &good).unwrap();
    }
    let report = check(folder.path(), None).await;
    assert!(report.holds(), "{report}");
}

#[tokio::test]
async fn the_entry_that_was_changed_in_an_export_is_named() {
    let scratch = &logs().await[0];
    let folder = TempDir::new().unwrap();
    log(&scratch.db, 0, 300).await;
    let head = integrate(&scratch.db).await;
    export(&scratch.db, folder.path()).await.unwrap();
    let path = folder.path().join("tile/entries/001.p/44");
    let text = fs::read(&path).unwrap();
    let at = text.windows(12).position(|window| window == b"\"number\":290").unwrap();
    let mut changed = text.clone();
    changed[at + 11] = b'1';
    fs::write(&path, changed).unwrap();
    let report = check(folder.path(), Some(head)).await;
    assert!(matches!(report.findings[..], [Finding::Changed { position: 290, .. }]), "{report}");
}

#[tokio::test]
async fn a_log_with_a_missing_entry_is_not_exported() {
    let scratch = &logs().await[0];
    let folder = TempDir::new().unwrap();
    log(&scratch.db, 0, 5).await;
    integrate(&scratch.db).await;
    tear_down_walls(&scratch.db).await;
    scratch.db.exec("delete from audit_entry where position = 2", &[]).await.unwrap();
    let (left,): (i64,) = scratch.db.one("select count(*) from audit_entry", &[]).await.unwrap();
    assert_eq!(left, 4);
    assert!(matches!(export(&scratch.db, folder.path()).await, Err(Error::Broken(_))));
    assert!(!folder.path().join("checkpoint").exists());
}
