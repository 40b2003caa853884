//! Files are stored, read and removed, on disk and, when `KONTOR_TEST_S3` names one, in a real
//! S3-compatible store. How to run one is in docs/files.md.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test")]

use bytes::Bytes;
use files::{Error, FileId, Files, Place, S3};
use futures::TryStreamExt;
use sha2::{Digest, Sha256};
use std::path::Path;
use values::Time;

const MEGABYTE: usize = 1024 * 1024;

fn new_id() -> FileId {
    FileId::mint(Time::from_micros(1_789_000_000_000_000))
}

fn disk() -> (tempfile::TempDir, Files) {
    let directory = tempfile::tempdir().unwrap();
    let files = Files::open(&Place::Disk(directory.path().join("files"))).unwrap();
    (directory, files)
}

/// `http://KEY:SECRET@127.0.0.1:8333/bucket`
fn s3() -> Option<Files> {
    let given = std::env::var("KONTOR_TEST_S3").ok()?;
    let (keys, place) = given.trim_start_matches("http://").split_once('@').unwrap();
    let (key, secret) = keys.split_once(':').unwrap();
    let (host, bucket) = place.split_once('/').unwrap();
    let place = Place::S3(S3 {
        endpoint: format!("http://{host}"),
        bucket: bucket.to_owned(),
        region: "us-east-1".to_owned(),
        access_key_id: key.to_owned(),
        secret_access_key: secret.to_owned(),
        prefix: "tests".to_owned(),
    });
    Some(Files::open(&place).unwrap())
}

fn everything_under(directory: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(everything_under(&path)),
            false => found.push(path),
        }
    }
    found
}

fn pattern(length: usize) -> Bytes {
    (0..length).map(|i| (i * 31 % 251) as u8).collect::<Vec<u8>>().into()
}

fn pieces(bytes: Bytes) -> impl futures::Stream<Item = Result<Bytes, std::io::Error>> + Send {
    let cut: Vec<_> = bytes.chunks(700_001).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
    futures::stream::iter(cut)
}

async fn a_file_comes_back_as_it_went_in(files: &Files) {
    files.check().await.unwrap();
    for length in [0, 1, 100, 8 * MEGABYTE, 8 * MEGABYTE + 1, 20 * MEGABYTE + 17] {
        let (id, sent) = (new_id(), pattern(length));
        let stored = files.put(&id, pieces(sent.clone()), u64::MAX).await.unwrap();
        assert_eq!(stored.size, length as u64);
        assert_eq!(stored.sha256, <[u8; 32]>::from(Sha256::digest(&sent)));
        assert_eq!(files.size(&id).await.unwrap(), length as u64);
        assert!(files.bytes(&id, u64::MAX).await.unwrap() == sent);
        files.delete(&id).await.unwrap();
        assert!(matches!(files.get(&id).await, Err(Error::NotFound)));
        files.delete(&id).await.unwrap();
    }
}

async fn parts_of_a_file_can_be_read(files: &Files) {
    let (id, sent) = (new_id(), pattern(9 * MEGABYTE));
    files.put(&id, pieces(sent.clone()), u64::MAX).await.unwrap();
    for range in [0..1, 5..1000, 8_388_607..8_388_610, 9_437_183..9_999_999_999] {
        let reading = files.get_range(&id, range.clone()).await.unwrap();
        assert_eq!(reading.size, sent.len() as u64);
        let got: Vec<Bytes> = reading.bytes.try_collect().await.unwrap();
        let end = (range.end as usize).min(sent.len());
        assert!(got.concat() == sent[range.start as usize..end]);
    }
    for outside in [9_437_184..9_437_185, 7..7] {
        assert!(matches!(files.get_range(&id, outside).await, Err(Error::Range)));
    }
    assert!(matches!(files.bytes(&id, 100).await, Err(Error::TooLarge { limit: 100 })));
    files.delete(&id).await.unwrap();
}

async fn what_was_not_acknowledged_is_not_there(files: &Files) {
    let id = new_id();
    let broken = futures::stream::iter([
        Ok(pattern(10 * MEGABYTE)),
        Err(std::io::Error::other("the sender went away")),
    ]);
    let answer = files.put(&id, broken, u64::MAX).await;
    assert!(matches!(answer, Err(Error::Source(_))));
    assert!(matches!(files.get(&id).await, Err(Error::NotFound)));

    let too_long = files.put(&id, pieces(pattern(9 * MEGABYTE)), 9 * MEGABYTE as u64 - 1).await;
    assert!(matches!(too_long, Err(Error::TooLarge { .. })));
    assert!(matches!(files.get(&id).await, Err(Error::NotFound)));
}

async fn storing_again_replaces_the_whole_file(files: &Files) {
    let id = new_id();
    files.put_bytes(&id, Bytes::from_static(b"a first and longer text")).await.unwrap();
    files.put_reader(&id, &b"a second"[..], 8).await.unwrap();
    assert_eq!(files.bytes(&id, 100).await.unwrap(), "a second");
    files.delete(&id).await.unwrap();
}

#[tokio::test]
async fn a_disk_keeps_files() {
    let (directory, files) = disk();
    a_file_comes_back_as_it_went_in(&files).await;
    parts_of_a_file_can_be_read(&files).await;
    what_was_not_acknowledged_is_not_there(&files).await;
    storing_again_replaces_the_whole_file(&files).await;
    assert_eq!(everything_under(directory.path()), Vec::<std::path::PathBuf>::new());
}

#[tokio::test]
async fn an_s3_compatible_store_keeps_files() {
    let Some(files) = s3() else {
        eprintln!("KONTOR_TEST_S3 is not set; see docs/files.md");
        return;
    };
    a_file_comes_back_as_it_went_in(&files).await;
    parts_of_a_file_can_be_read(&files).await;
    what_was_not_acknowledged_is_not_there(&files).await;
    storing_again_replaces_the_whole_file(&files).await;
}

/// The disk is made small by a limit on the size of files, which a shell can set without being
/// root: the test starts itself again under it.
#[tokio::test]
async fn a_full_disk_is_an_error_of_its_own_and_leaves_nothing() {
    const WITHIN: &str = "KONTOR_TEST_SMALL_DISK";
    if std::env::var_os(WITHIN).is_none() {
        let me = std::env::current_exe().unwrap();
        let name = "a_full_disk_is_an_error_of_its_own_and_leaves_nothing";
        let limited = "trap '' XFSZ; ulimit -f 4096; exec \"$0\" --exact \"$1\"";
        let mut shell = std::process::Command::new("bash");
        shell.args(["-c", limited]).arg(me).arg(name).env(WITHIN, "1");
        let output = shell.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
        return;
    }
    let (directory, files) = disk();
    for length in [5 * MEGABYTE, 30 * MEGABYTE] {
        let id = new_id();
        let answer = files.put(&id, pieces(pattern(length)), u64::MAX).await;
        assert!(matches!(answer, Err(Error::Full)), "{answer:?}");
        assert!(matches!(files.get(&id).await, Err(Error::NotFound)));
    }
    assert_eq!(everything_under(directory.path()), Vec::<std::path::PathBuf>::new());
    files.put_bytes(&new_id(), pattern(MEGABYTE)).await.unwrap();
}
