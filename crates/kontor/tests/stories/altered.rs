//! Who alters a package by one byte, or the log of deeds by one entry, is found out: by the binary
//! that anybody can run, on a real package and a real database after a real story.

use crate::package::opened;
use crate::staff::Staff;
use crate::story;
use crate::world::World;
use db::{Db, Query, params};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where one byte stands for many: a real package is too large to try each. Every byte of a small one
/// is tried in `crates/sealed/tests/altered.rs`.
const STEP: usize = 1499;

story! {
    async fn no_region_of_a_real_package_can_be_altered_by_one_byte(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.decided().await;
        let sealed = staff.package(world, &id).await;
        let zip = staff.opened(&sealed);
        let key = world.keys().package.verifier().to_string();
        let identity = kept(world, "identity", staff.identity.to_secret_text().as_bytes());
        let whole = verify(world, &sealed, &key, Some(&identity));
        assert!(whole.status.success(), "{}", told(&whole));

        let fails = |what: &str, bytes: &[u8], at: usize, options: &sealed::Options| {
            let mut altered = bytes.to_vec();
            altered[at] ^= 1 << (at % 8);
            let report = sealed::verify_bytes(&altered, options);
            assert_ne!(report.exit_code(), 0, "{what}: byte {at}");
        };
        let options = || sealed::Options {
            trusted_keys: vec![world.keys().package.verifier()],
            ..sealed::Options::default()
        };
        let inside = options();
        let closed = sealed::Options { identities: Some(&staff.identity), ..options() };
        for at in (0..400).step_by(7).chain((400..sealed.len()).step_by(STEP)).chain([sealed.len() - 1]) {
            fails("the ciphertext", &sealed, at, &closed);
        }
        for at in (0..zip.len()).step_by(STEP).chain(zip.len() - 22..zip.len()) {
            fails("the container", &zip, at, &inside);
        }
        let files: Vec<String> = opened(&sealed, &staff.identity).0.into_keys().collect();
        for needed in ["manifest-sha256.txt", "tagmanifest-sha256.txt", "signature", "proof/entry",
            "proof/checkpoint", "proof/inclusion.json", "data/records/03-traffic.jsonl", "bag-info.txt"] {
            assert!(files.iter().any(|file| file == needed), "{needed}: {files:?}");
        }
        for file in files {
            let name = format!("/{file}");
            let begins = find(&zip, name.as_bytes()) + name.len();
            for at in [begins - 1, begins, begins + 9] {
                fails(&file, &zip, at, &inside);
            }
        }
        for (file, named) in [
            ("manifest-sha256.txt", "manifest-sha256.txt was altered"),
            ("data/records/03-traffic.jsonl", "data/records/03-traffic.jsonl"),
            ("proof/entry", "The proof that the audit log has the entry does not hold"),
            ("tagmanifest-sha256.txt", "the tag manifest or the signature was altered"),
        ] {
            let mut altered = zip.clone();
            let name = format!("/{file}");
            altered[find(&zip, name.as_bytes()) + name.len() + 15] ^= 1;
            let report = verify(world, &altered, &key, None);
            assert_eq!(report.status.code(), Some(1), "{file}: {}", told(&report));
            assert!(told(&report).contains(named), "{file}: {}", told(&report));
        }
    }

    async fn an_entry_that_is_changed_dropped_or_moved_after_a_story_is_named(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.decided().await;
        let _ = staff.package(world, &id).await;
        let size = integrated(world).await;
        assert!(size > 20, "{size} entries");
        let whole = audit(world, None);
        assert!(whole.status.success(), "{}", told(&whole));
        let db = &world.app.db;
        tear_down_walls(db).await;
        let at = of(db, "request.confirmed").await;
        let (last, before) = (size - 1, at - 1);

        let run = async |sql: &str, params: &[db::Value]| db.exec(sql, params).await.unwrap();
        let found = |what: &str, code: &str| {
            let output = audit(world, None);
            assert_eq!(output.status.code(), Some(1), "{what}: {}", told(&output));
            let report: Value = serde_json::from_slice(&output.stdout).unwrap();
            let codes: Vec<_> = report["findings"].as_array().unwrap().iter()
                .map(|finding| finding["code"].as_str().unwrap()).collect();
            assert!(codes.contains(&code), "{what}: {report}");
        };
        run("create table kept as select * from audit_entry", &[]).await;
        let restore = async || {
            run("delete from audit_entry", &[]).await;
            run("insert into audit_entry select * from kept", &[]).await;
        };
        let by_another = "update audit_entry set by_id = 'stf_01k00000000000000000000000' where position = $1";
        run(by_another, &params![at]).await;
        found("another person confirmed", "changed");
        restore().await;
        run("delete from audit_entry where position = $1", &params![at]).await;
        found("a confirmation is gone", "missing");
        run("update audit_entry set position = -position where position > $1", &params![at]).await;
        run("update audit_entry set position = -position - 1 where position < 0", &[]).await;
        found("the gap is closed", "dropped");
        restore().await;
        for (from, to) in [(at, -1), (before, at), (-1, before)] {
            run("update audit_entry set position = $2 where position = $1", &params![from, to]).await;
        }
        found("two have changed places", "moved");
        restore().await;
        run("delete from audit_entry where position = $1", &params![last]).await;
        found("the last one is gone", "missing");
        restore().await;
        assert!(audit(world, None).status.success());
    }

    async fn a_log_that_was_rolled_back_and_written_anew_is_a_fork_of_the_checkpoint_kept_outside(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.under_review(|_| {}).await;
        let kept_size = integrated(world).await;
        let db = &world.app.db;
        let tiles: Vec<(i64, i64, Vec<u8>)> =
            db.rows("select level, number, hashes from audit_tile", &[]).await.unwrap();
        staff.decide(&id, 0, &crate::staff::granted()).await;
        integrated(world).await;
        let (outside,): (String,) =
            db.one("select note from audit_checkpoint order by size desc limit 1", &[]).await.unwrap();
        let outside = kept(world, "checkpoint", outside.as_bytes());
        let honest = audit(world, Some(&outside));
        assert!(honest.status.success(), "{}", told(&honest));

        // An older backup is put back, and the office goes on from there, with the same key.
        tear_down_walls(db).await;
        for sql in ["delete from audit_entry where position >= $1", "delete from audit_checkpoint where size > $1",
            "update audit_head set size = $1"] {
            db.exec(sql, &params![kept_size]).await.unwrap();
        }
        db.exec("delete from audit_tile", &[]).await.unwrap();
        for (level, number, hashes) in tiles {
            let sql = "insert into audit_tile (level, number, hashes) values ($1, $2, $3)";
            db.exec(sql, &params![level, number, hashes]).await.unwrap();
        }
        let short = audit(world, Some(&outside));
        assert_eq!(short.status.code(), Some(1), "entries are gone: {}", told(&short));
        while integrated(world).await <= kept_size + 12 {
            staff.auditor.get(&format!("/api/v1/requests/{id}")).await;
        }
        let alone = audit(world, None);
        assert!(alone.status.success(), "who has the key can sign another history: {}", told(&alone));
        let forked = audit(world, Some(&outside));
        assert_eq!(forked.status.code(), Some(1), "{}", told(&forked));
        let report: Value = serde_json::from_slice(&forked.stdout).unwrap();
        assert_eq!(report["findings"][0]["code"], "forked", "{report}");
    }
}

/// Puts every entry under a signed head; gives how many there are.
async fn integrated(world: &World) -> i64 {
    audit::integrate(&world.app.db, &world.keys().log, world.clock.now()).await.unwrap();
    let sql = "select count(*) from audit_entry where position is not null";
    let (count,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    count
}

/// The position of the first entry of a kind.
async fn of(db: &Db, kind: &str) -> i64 {
    let sql = "select min(position) from audit_entry where kind = $1";
    let (position,): (i64,) = db.one(sql, &params![kind]).await.unwrap();
    position
}

async fn tear_down_walls(db: &Db) {
    for (wall, table) in [
        ("audit_entry_fixed", "audit_entry"),
        ("audit_entry_kept", "audit_entry"),
        ("audit_entry_waits", "audit_entry"),
        ("audit_tile_grows", "audit_tile"),
        ("audit_tile_kept", "audit_tile"),
        ("audit_checkpoint_fixed", "audit_checkpoint"),
        ("audit_checkpoint_kept", "audit_checkpoint"),
        ("audit_head_grows", "audit_head"),
    ] {
        let on_table = if db.is_sqlite() { String::new() } else { format!(" on {table}") };
        db.exec(&format!("drop trigger if exists {wall}{on_table}"), &[]).await.unwrap();
    }
}

fn find(bytes: &[u8], word: &[u8]) -> usize {
    bytes.windows(word.len()).position(|window| window == word).unwrap()
}

/// Keeps bytes in a file of the story's own.
fn kept(world: &World, name: &str, bytes: &[u8]) -> PathBuf {
    let path = world.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// `kontor verify`, as anybody runs it.
fn verify(world: &World, package: &[u8], key: &str, identity: Option<&Path>) -> Output {
    let mut kontor = Command::new(env!("CARGO_BIN_EXE_kontor"));
    kontor.arg("verify").arg(kept(world, "package", package)).args(["--key", key]);
    if let Some(identity) = identity {
        kontor.arg("--identity").arg(identity);
    }
    kontor.output().unwrap()
}

/// `kontor audit verify` on the story's database.
fn audit(world: &World, older: Option<&Path>) -> Output {
    let mut kontor = Command::new(env!("CARGO_BIN_EXE_kontor"));
    kontor.args(["audit", "verify", "--json"]).env("KONTOR_DATABASE", world.database_url());
    kontor.env("KONTOR_KEYS", world.folder().join("keys"));
    if let Some(older) = older {
        kontor.arg("--older").arg(older);
    }
    kontor.output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}
