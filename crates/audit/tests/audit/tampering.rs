//! Somebody with all rights over the database changes the log: the walls stop plain statements,
//! and the verification names what was done when the walls are gone.

use audit::{Finding, Report};
use db::{Db, Query, params};
use tlog::{Checkpoint, Hash, Signer, Tree, leaf_hash};

use crate::{ORIGIN, integrate, log, logs, signer, tear_down_walls, time, verify};

/// A log of 600 entries under three checkpoints (100, 300, 600), and its second one.
async fn log_of_600(db: &Db) -> Checkpoint {
    log(db, 0, 100).await;
    integrate(db).await;
    log(db, 100, 300).await;
    let kept = integrate(db).await;
    log(db, 300, 600).await;
    integrate(db).await;
    kept
}

async fn run(db: &Db, sql: &str) {
    db.exec(sql, &[]).await.unwrap();
}

fn only(report: &Report) -> &Finding {
    assert_eq!((report.findings.len(), report.more), (1, 0), "{report}");
    assert!(!report.holds() && report.to_string().contains("does NOT hold"));
    &report.findings[0]
}

#[tokio::test]
async fn what_was_logged_cannot_be_changed_or_removed_by_a_statement() {
    for scratch in logs().await {
        let db = &scratch.db;
        log(db, 0, 3).await;
        integrate(db).await;
        log(db, 3, 4).await;
        let mut statements = vec![
            "update audit_entry set kind = 'other' where position = 1",
            "update audit_entry set position = 9 where position = 1",
            "update audit_entry set position = null where position = 1",
            "update audit_entry set subject = null where position is null",
            "delete from audit_entry where position = 1",
            "delete from audit_entry where position is null",
            "insert into audit_entry (id, position, at, kind, by_kind, details)
             values ('aud_x', 9, 0, 'x', 'system', '{}')",
            "update audit_tile set hashes = substr(hashes, 33)",
            "delete from audit_tile",
            "update audit_checkpoint set note = 'x'",
            "delete from audit_checkpoint",
            "update audit_head set size = 0",
            "delete from audit_head",
        ];
        if db.is_sqlite() {
            statements.push("replace into audit_checkpoint (size, note, at) values (3, 'x', 0)");
            statements.push(
                "insert or replace into audit_entry (id, at, kind, by_kind, details)
                 select id, 0, 'x', 'system', '{}' from audit_entry where position = 1",
            );
        } else {
            statements.extend(["truncate audit_entry", "truncate audit_checkpoint"]);
            statements.push("truncate audit_tile");
        }
        for statement in statements {
            let refused = db.exec(statement, &[]).await;
            let text = refused.expect_err(statement).to_string();
            assert!(text.contains("append-only"), "{statement}: {text}");
        }
        let report = verify(db, None).await;
        assert!(report.holds(), "{report}");
        assert_eq!(report.waiting, 1);
    }
}

#[tokio::test]
async fn a_changed_entry_is_named_by_its_position() {
    for scratch in logs().await {
        log_of_600(&scratch.db).await;
        tear_down_walls(&scratch.db).await;
        for (column, value) in [
            ("details", "'{\"number\":1}'"),
            ("kind", "'request.refused'"),
            ("by_id", "'off_02'"),
            ("by_kind", "'staff'"),
            ("subject", "null"),
            ("at", "at + 1"),
            ("id", "'nonsense ' || id"),
        ] {
            let (old,): (i64,) = scratch
                .db
                .one("select at from audit_entry where position = 423", &[])
                .await
                .unwrap();
            let copy = "create table kept as select * from audit_entry where position = 423";
            run(&scratch.db, copy).await;
            run(
                &scratch.db,
                &format!("update audit_entry set {column} = {value} where position = 423"),
            )
            .await;
            let report = verify(&scratch.db, None).await;
            let finding = only(&report);
            assert!(matches!(finding, Finding::Changed { position: 423, .. }), "{column}");
            assert_eq!((finding.code(), finding.position()), ("changed", Some(423)));
            run(&scratch.db, "delete from audit_entry where position = 423").await;
            run(&scratch.db, "insert into audit_entry select * from kept").await;
            run(&scratch.db, "drop table kept").await;
            assert_eq!(old, time(423).micros());
        }
        let report = verify(&scratch.db, None).await;
        assert!(report.holds(), "{report}");
    }
}

#[tokio::test]
async fn a_dropped_entry_is_named_whether_or_not_the_gap_is_closed() {
    for scratch in logs().await {
        log_of_600(&scratch.db).await;
        tear_down_walls(&scratch.db).await;
        run(&scratch.db, "delete from audit_entry where position = 150").await;
        let report = verify(&scratch.db, None).await;
        assert_eq!(only(&report), &Finding::Missing { position: 150 });
        run(&scratch.db, "update audit_entry set position = -position where position > 150").await;
        run(&scratch.db, "update audit_entry set position = -position - 1 where position < 0")
            .await;
        let report = verify(&scratch.db, None).await;
        assert_eq!(only(&report), &Finding::Dropped { position: 150 });
    }
}

#[tokio::test]
async fn reordered_entries_are_named_with_the_places_where_they_belong() {
    for scratch in logs().await {
        log_of_600(&scratch.db).await;
        tear_down_walls(&scratch.db).await;
        for (one, other) in [(10, 11), (20, 500)] {
            let set = async |from: i64, to: i64| {
                let sql = "update audit_entry set position = $2 where position = $1";
                scratch.db.exec(sql, &params![from, to]).await.unwrap();
            };
            let swap = async || {
                set(one, -1).await;
                set(other, one).await;
                set(-1, other).await;
            };
            swap().await;
            let report = verify(&scratch.db, None).await;
            let told: Vec<_> = report
                .findings
                .iter()
                .map(|finding| match finding {
                    Finding::Moved { position, belongs, .. } => (*position, *belongs),
                    other => panic!("{other}"),
                })
                .collect();
            let (one, other) = (one.unsigned_abs(), other.unsigned_abs());
            assert_eq!(told, [(one, other), (other, one)]);
            swap().await;
        }
        assert!(verify(&scratch.db, None).await.holds());
    }
}

#[tokio::test]
async fn an_inserted_entry_is_named_in_the_middle_and_at_the_end() {
    for scratch in logs().await {
        let db = &scratch.db;
        log_of_600(db).await;
        tear_down_walls(db).await;
        run(
            db,
            "insert into audit_entry (id, position, at, kind, by_kind, details)
             values ('aud_new', 600, 0, 'x', 'system', '{}')",
        )
        .await;
        let report = verify(db, None).await;
        let end = Finding::Uncovered { position: 600, id: "aud_new".to_owned() };
        assert_eq!(only(&report), &end);
        run(db, "update audit_entry set position = -position - 1 where position >= 40").await;
        run(db, "update audit_entry set position = -position where position < 0").await;
        run(db, "update audit_entry set position = 40 where id = 'aud_new'").await;
        let report = verify(db, None).await;
        let middle = Finding::Inserted { position: 40, id: "aud_new".to_owned() };
        assert_eq!(report.findings[0], middle, "{report}");
        assert!(matches!(report.findings[1], Finding::Uncovered { position: 600, .. }));
        assert_eq!((report.findings.len(), report.more), (2, 0));
    }
}

#[tokio::test]
async fn changed_hashes_are_told_from_changed_entries() {
    for scratch in logs().await {
        let db = &scratch.db;
        log_of_600(db).await;
        tear_down_walls(db).await;
        let (bytes,): (Vec<u8>,) = db
            .one("select hashes from audit_tile where level = 0 and number = 1", &[])
            .await
            .unwrap();
        let mut other = bytes.clone();
        other[5] ^= 1;
        let sql = "update audit_tile set hashes = $1 where level = 0 and number = 1";
        db.exec(sql, &params![other]).await.unwrap();
        let report = verify(db, None).await;
        assert!(matches!(only(&report), Finding::Tile(t) if t.level == 0 && t.index == 1));
        run(db, "delete from audit_tile where level = 0 and number = 1").await;
        let report = verify(db, None).await;
        assert!(matches!(only(&report), Finding::Tile(t) if t.level == 0 && t.index == 1));
        let sql = "insert into audit_tile (level, number, hashes) values (0, 1, $1)";
        db.exec(sql, &params![bytes]).await.unwrap();
        run(db, "delete from audit_tile where level = 1").await;
        let report = verify(db, None).await;
        assert!(matches!(only(&report), Finding::Tile(t) if t.level == 1));
    }
}

#[tokio::test]
async fn an_entry_changed_together_with_its_hash_breaks_the_next_signed_root() {
    for scratch in logs().await {
        let db = &scratch.db;
        log_of_600(db).await;
        tear_down_walls(db).await;
        rewrite_entry_and_hash(db, 423).await;
        let report = verify(db, None).await;
        assert_eq!(only(&report), &Finding::Rewritten { from: 300, to: 600 });
    }
}

#[tokio::test]
async fn a_changed_removed_or_foreign_checkpoint_is_named() {
    for scratch in logs().await {
        let db = &scratch.db;
        log_of_600(db).await;
        tear_down_walls(db).await;
        let stranger = Signer::from_seed(ORIGIN, &[8; 32]).unwrap();
        let (note,): (String,) =
            db.one("select note from audit_checkpoint where size = 300", &[]).await.unwrap();
        let head = Checkpoint::open(&note, &signer().verifier()).unwrap();
        let sql = "update audit_checkpoint set note = $1 where size = 300";
        let fewer = Checkpoint { size: 299, ..head.clone() };
        for bad in [
            note.replace("\n300\n", "\n299\n"),
            head.sign(&stranger).unwrap(),
            fewer.sign(&signer()).unwrap(),
            String::new(),
        ] {
            db.exec(sql, &params![bad]).await.unwrap();
            let report = verify(db, None).await;
            assert!(matches!(only(&report), Finding::Checkpoint { size: 300, .. }), "{report}");
        }
        db.exec(sql, &params![note]).await.unwrap();
        assert!(verify(db, None).await.holds());
        run(db, "delete from audit_checkpoint where size = 600").await;
        let report = verify(db, None).await;
        assert!(matches!(only(&report), Finding::Uncovered { position: 300, .. }), "{report}");
    }
}

#[tokio::test]
async fn a_log_that_was_cut_short_is_found_by_an_older_checkpoint_only() {
    for scratch in logs().await {
        let db = &scratch.db;
        log_of_600(db).await;
        let newest = integrate(db).await;
        tear_down_walls(db).await;
        roll_back_to_300(db).await;
        let alone = verify(db, None).await;
        assert!(alone.holds(), "a consistent rollback shows only from outside: {alone}");
        let report = verify(db, Some(newest)).await;
        assert_eq!(only(&report), &Finding::Shorter { older: 600 });
    }
}

#[tokio::test]
async fn a_history_that_was_rewritten_and_signed_anew_is_a_fork_of_the_older_checkpoint() {
    for scratch in logs().await {
        let db = &scratch.db;
        let kept = log_of_600(db).await;
        tear_down_walls(db).await;
        rewrite_entry_and_hash(db, 150).await;
        run(db, "delete from audit_checkpoint where size > 100").await;
        let entries = leaves(db).await;
        for size in [350u64, 600] {
            let mut tree = Tree::empty();
            entries[..size as usize].iter().for_each(|leaf| tree.push(*leaf));
            let head = Checkpoint { origin: ORIGIN.to_owned(), size, root: tree.root() };
            let note = head.sign(&signer()).unwrap();
            let sql = "insert into audit_checkpoint (size, note, at) values ($1, $2, 0)";
            db.exec(sql, &params![size.cast_signed(), note]).await.unwrap();
            for (tile, hashes) in tree.take_full_tiles().into_iter().chain(tree.unfinished_tiles())
            {
                let bytes: Vec<u8> = hashes.iter().flat_map(|hash| hash.0).collect();
                let sql = "update audit_tile set hashes = $3 where level = $1 and number = $2";
                let key = params![i64::from(tile.level), tile.index.cast_signed(), bytes];
                db.exec(sql, &key).await.unwrap();
            }
        }
        let alone = verify(db, None).await;
        assert!(alone.holds(), "who has the key can sign another history: {alone}");
        let report = verify(db, Some(kept)).await;
        assert_eq!(only(&report), &Finding::Forked { older: 300, from: 100 });
    }
}

#[tokio::test]
async fn an_emptied_log_is_found_by_an_older_checkpoint() {
    for scratch in logs().await {
        log(&scratch.db, 0, 2).await;
        let kept = integrate(&scratch.db).await;
        tear_down_walls(&scratch.db).await;
        for table in ["audit_entry", "audit_tile", "audit_checkpoint"] {
            run(&scratch.db, &format!("delete from {table}")).await;
        }
        assert!(verify(&scratch.db, None).await.holds());
        let report = verify(&scratch.db, Some(kept)).await;
        assert_eq!(report.findings, [Finding::NoCheckpoint, Finding::Shorter { older: 2 }]);
    }
}

async fn leaves(db: &Db) -> Vec<Hash> {
    let filter =
        audit::Filter { about: audit::About::Everything, since: None, after: None, limit: 10_000 };
    let mut entries = audit::entries(db, &filter).await.unwrap();
    entries.sort_by_key(|entry| entry.position);
    entries.iter().map(|entry| leaf_hash(&entry.leaf())).collect()
}

async fn rewrite_entry_and_hash(db: &Db, position: i64) {
    let sql = "update audit_entry set details = '{\"number\":1}' where position = $1";
    db.exec(sql, &params![position]).await.unwrap();
    let leaf = leaves(db).await[position as usize];
    let tile = params![position / 256];
    let sql = "select hashes from audit_tile where level = 0 and number = $1";
    let (mut bytes,): (Vec<u8>,) = db.one(sql, &tile).await.unwrap();
    let at = (position % 256) as usize * 32;
    bytes[at..at + 32].copy_from_slice(&leaf.0);
    let sql = "update audit_tile set hashes = $2 where level = 0 and number = $1";
    db.exec(sql, &params![position / 256, bytes]).await.unwrap();
}

/// Cuts the log to its second checkpoint, tiles and all.
async fn roll_back_to_300(db: &Db) {
    let entries = leaves(db).await;
    let mut tree = Tree::empty();
    entries[..300].iter().for_each(|leaf| tree.push(*leaf));
    run(db, "delete from audit_entry where position >= 300").await;
    run(db, "delete from audit_checkpoint where size > 300").await;
    run(db, "delete from audit_tile").await;
    run(db, "update audit_head set size = 300").await;
    for (tile, hashes) in tree.take_full_tiles().into_iter().chain(tree.unfinished_tiles()) {
        let bytes: Vec<u8> = hashes.iter().flat_map(|hash| hash.0).collect();
        let sql = "insert into audit_tile (level, number, hashes) values ($1, $2, $3)";
        let row = params![i64::from(tile.level), tile.index.cast_signed(), bytes];
        db.exec(sql, &row).await.unwrap();
    }
}
