//! The sequencer: nothing is passed over, two at once do no harm, and what it proves holds.

use std::time::Duration;

use audit::{Error, inclusion};
use db::{Db, Query};
use tlog::{Checkpoint, Signer, leaf_hash, verify_consistency, verify_inclusion};
use values::Clock;

use crate::{ORIGIN, integrate, log, logs, signer, tear_down_walls, time, verify};

#[tokio::test]
async fn every_entry_is_proven_and_every_checkpoint_grows_out_of_the_one_before() {
    for scratch in logs().await {
        let db = &scratch.db;
        assert!(matches!(audit::checkpoint(db).await, Err(Error::Empty)));
        let mut heads: Vec<Checkpoint> = Vec::new();
        let mut ids = Vec::new();
        for (from, to) in [(0, 1), (1, 3), (3, 250), (250, 600), (600, 601)] {
            let new = log(db, from, to).await;
            assert!(matches!(inclusion(db, &new[0]).await, Err(Error::NotYet)));
            ids.extend(new);
            heads.push(integrate(db).await);
        }
        for (position, id) in ids.iter().enumerate() {
            let proof = inclusion(db, id).await.unwrap();
            assert_eq!(proof.position, position as u64);
            let leaf = leaf_hash(&proof.leaf);
            let holds = verify_inclusion(&proof.path, proof.position, leaf, 601, heads[4].root);
            assert_eq!(holds, Ok(()));
            if position % 100 == 0 {
                assert_eq!(proof.verify(&signer().verifier()).unwrap(), heads[4]);
            }
        }
        for old in &heads {
            for new in heads.iter().filter(|new| new.size >= old.size) {
                let proof = audit::consistency(db, old.size, new.size).await.unwrap();
                let holds = verify_consistency(&proof, old.size, old.root, new.size, new.root);
                assert_eq!(holds, Ok(()), "{} to {}", old.size, new.size);
            }
            let report = verify(db, Some(old.clone())).await;
            assert!(report.holds(), "{report}");
            assert_eq!((report.size, report.checkpoints), (601, 5));
        }
        let stored = audit::checkpoint_at(db, heads[1].size).await.unwrap().unwrap();
        assert_eq!(Checkpoint::open(&stored, &signer().verifier()), Ok(heads[1].clone()));
    }
}

#[tokio::test]
async fn a_proof_of_another_entry_or_position_does_not_verify() {
    for scratch in logs().await {
        let ids = log(&scratch.db, 0, 20).await;
        integrate(&scratch.db).await;
        let good = inclusion(&scratch.db, &ids[3]).await.unwrap();
        let verifier = signer().verifier();
        let mut moved = good.clone();
        moved.position = 4;
        let mut changed = good.clone();
        *changed.leaf.last_mut().unwrap() ^= 1;
        let mut resigned = good.clone();
        let stranger = Signer::from_seed(ORIGIN, &[8; 32]).unwrap();
        let head = good.verify(&verifier).unwrap();
        resigned.checkpoint = head.sign(&stranger).unwrap();
        for bad in [moved, changed, resigned] {
            assert!(bad.verify(&verifier).is_err());
        }
    }
}

#[tokio::test]
async fn an_entry_that_commits_late_is_not_passed_over() {
    for scratch in logs().await {
        if scratch.db.is_sqlite() {
            continue; // one writer at a time: a late commit cannot overtake
        }
        let slow = scratch.db.begin().await.unwrap();
        let entry = audit::Entry {
            kind: "request.received",
            by: audit::By::Guest,
            subject: None,
            at: time(-1000),
            details: &[],
        };
        let early = audit::record(&slow, entry).await.unwrap();
        log(&scratch.db, 0, 5).await;
        assert_eq!(integrate(&scratch.db).await.size, 5);
        slow.commit().await.unwrap();
        assert_eq!(integrate(&scratch.db).await.size, 6);
        let proof = inclusion(&scratch.db, &early).await.unwrap();
        assert_eq!(proof.position, 5);
        assert!(verify(&scratch.db, None).await.holds());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_that_log_and_sequence_at_once_make_one_log() {
    for scratch in logs().await {
        let mut tasks = tokio::task::JoinSet::new();
        for process in 0..2 {
            let db = Db::open(&scratch.url).await.unwrap();
            for writer in 0..4 {
                let db = db.clone();
                tasks.spawn(async move {
                    let first = process * 1000 + writer * 100;
                    for n in first..first + 25 {
                        log(&db, n, n + 1).await;
                    }
                });
            }
            tasks.spawn(async move {
                for _ in 0..20 {
                    audit::integrate(&db, &signer(), time(0)).await.unwrap();
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        assert_eq!(integrate(&scratch.db).await.size, 200);
        let report = verify(&scratch.db, None).await;
        assert!(report.holds(), "{report}");
        assert_eq!(report.waiting, 0);
    }
}

#[tokio::test]
async fn the_sequencer_in_the_background_covers_what_is_logged() {
    for scratch in logs().await {
        let pause = Duration::from_millis(5);
        let clock = Clock::fixed(time(0));
        let work = audit::keep_integrating(scratch.db.clone(), signer(), clock, pause);
        let running = tokio::spawn(work);
        let ids = log(&scratch.db, 0, 3).await;
        let mut proof = inclusion(&scratch.db, &ids[2]).await;
        for _ in 0..1000 {
            if proof.is_ok() {
                break;
            }
            tokio::time::sleep(pause).await;
            proof = inclusion(&scratch.db, &ids[2]).await;
        }
        running.abort();
        assert_eq!(proof.unwrap().position, 2);
    }
}

#[tokio::test]
async fn nothing_is_signed_on_top_of_changed_tiles_or_with_another_key() {
    for scratch in logs().await {
        log(&scratch.db, 0, 3).await;
        integrate(&scratch.db).await;
        log(&scratch.db, 3, 4).await;
        let stranger = Signer::from_seed(ORIGIN, &[8; 32]).unwrap();
        let refused = audit::integrate(&scratch.db, &stranger, time(0)).await;
        assert!(matches!(refused, Err(Error::Checkpoint(_))));
        tear_down_walls(&scratch.db).await;
        let (bytes,): (Vec<u8>,) =
            scratch.db.one("select hashes from audit_tile where level = 0", &[]).await.unwrap();
        let mut other = bytes.clone();
        other[40] ^= 1;
        let sql = "update audit_tile set hashes = $1 where level = 0";
        scratch.db.exec(sql, &db::params![other]).await.unwrap();
        let refused = audit::integrate(&scratch.db, &signer(), time(0)).await;
        assert!(matches!(refused, Err(Error::Broken(_))));
        scratch.db.exec(sql, &db::params![bytes]).await.unwrap();
        assert_eq!(integrate(&scratch.db).await.size, 4);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bench_counts_what_it_wrote_and_leaves_a_log_that_holds() {
    for scratch in logs().await {
        let clock = Clock::fixed(time(0));
        let bench = audit::bench(&scratch.db, &signer(), &clock, 2, 1).await.unwrap();
        let report = verify(&scratch.db, None).await;
        assert!(report.holds(), "{report}");
        assert_eq!((bench.appends, report.waiting), (report.size, 0));
        assert!(bench.appends > 0 && bench.appends_per_second > 0.0);
        assert!(bench.to_string().contains("with 2 writers"));
    }
}
