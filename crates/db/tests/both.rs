//! What both databases promise: transactions with code between their statements,
//! no acknowledgement before the disk has it, and a queue that loses no job.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::Arc,
};

use db::{Db, Error, Migration, Query, jobs, params, scratch};
use values::Time;

static SHELF: &[Migration] = &[Migration {
    name: "9000_shelf",
    postgres: "CREATE TABLE shelf (\n  id TEXT PRIMARY KEY,\n  books BIGINT NOT NULL,\n  open BOOLEAN NOT NULL,\n  note TEXT,\n  picture BYTEA\n);\nCREATE TABLE deed (\n  id TEXT PRIMARY KEY\n);",
    sqlite: None,
}];

static ANOTHER_SHELF: &[Migration] = &[Migration {
    name: "9000_shelf",
    postgres: "CREATE TABLE shelf (\n  id TEXT PRIMARY KEY\n);",
    sqlite: None,
}];

static ONE_MORE: &[Migration] = &[Migration {
    name: "9001_more",
    postgres: "CREATE TABLE more (\n  id TEXT PRIMARY KEY\n);",
    sqlite: None,
}];

#[tokio::test(flavor = "multi_thread")]
async fn a_migration_that_was_edited_after_it_ran_is_refused_by_name() {
    for one in each_with_shelf().await {
        let edited: &[&[Migration]] = &[db::MIGRATIONS, ANOTHER_SHELF, ONE_MORE];
        for refused in [one.db.migrate(edited).await, one.db.pending(edited).await] {
            let Err(Error::Edited(name)) = &refused else { panic!("{refused:?}") };
            assert_eq!(name, "9000_shelf");
        }
        let as_it_ran = [db::MIGRATIONS, SHELF, ONE_MORE];
        assert_eq!(one.db.pending(&as_it_ran).await.expect("known"), ["9001_more"]);
        assert_eq!(one.db.migrate(&as_it_ran).await.expect("goes on"), ["9001_more"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_from_before_texts_were_kept_takes_those_of_the_program_it_meets() {
    for one in each_with_shelf().await {
        one.db.exec("drop table migration_digest", &[]).await.expect("is gone");
        let now = [db::MIGRATIONS, ANOTHER_SHELF];
        assert_eq!(one.db.migrate(&now).await.expect("is adopted"), Vec::<&str>::new());
        let then = one.db.migrate(&[db::MIGRATIONS, SHELF]).await;
        assert!(matches!(then, Err(Error::Edited(_))), "{then:?}");
    }
}

async fn each_with_shelf() -> Vec<scratch::Scratch> {
    let all = scratch::each().await.expect("databases");
    for one in &all {
        one.db.migrate(&[db::MIGRATIONS, SHELF]).await.expect("migrations");
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_column_comes_back_as_it_went_in() {
    for one in each_with_shelf().await {
        let tx = one.db.begin().await.expect("begins");
        let sql = "insert into shelf (id, books, open, note, picture) values ($1, $2, $3, $4, $5)";
        let at = Time::from_micros(1_700_000_000_123_456);
        tx.exec(sql, &params!["a", at, true, None::<String>, vec![0_u8, 255]]).await.expect("in");
        tx.exec(sql, &params!["b", -1_i64, false, "é 東 \u{202e}", None::<Vec<u8>>])
            .await
            .expect("in");
        tx.commit().await.expect("commits");
        let rows: Vec<(String, i64, bool, Option<String>, Option<Vec<u8>>)> = one
            .db
            .rows("select id, books, open, note, picture from shelf order by id", &[])
            .await
            .expect("out");
        assert_eq!(rows[0], ("a".into(), at.micros(), true, None, Some(vec![0, 255])));
        assert_eq!(rows[1], ("b".into(), -1, false, Some("é 東 \u{202e}".into()), None));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_transaction_leaves_nothing_and_a_failed_one_cannot_commit() {
    for one in each_with_shelf().await {
        let tx = one.db.begin().await.expect("begins");
        tx.exec("insert into deed (id) values ($1)", &params!["lost"]).await.expect("in");
        drop(tx);
        let tx = one.db.begin().await.expect("begins");
        tx.exec("insert into deed (id) values ($1)", &params!["kept"]).await.expect("in");
        tx.commit().await.expect("commits");
        let tx = one.db.begin().await.expect("begins");
        let twice = tx.exec("insert into deed (id) values ($1)", &params!["kept"]).await;
        assert!(matches!(twice, Err(Error::Unique(_))), "{twice:?}");
        drop(tx);
        let deeds: Vec<(String,)> = one.db.rows("select id from deed", &[]).await.expect("out");
        assert_eq!(deeds, [("kept".to_owned(),)]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn guarded_steps_with_code_between_lose_no_update() {
    for one in each_with_shelf().await {
        let db = one.db.clone();
        db.exec("insert into shelf (id, books, open) values ('a', 0, $1)", &params![true])
            .await
            .expect("in");
        let done = Arc::new(std::sync::atomic::AtomicI64::new(0));
        let tasks: Vec<_> = (0..16)
            .map(|task| {
                let (db, done) = (db.clone(), done.clone());
                tokio::spawn(async move {
                    for round in 0..25 {
                        loop {
                            let tx = db.begin().await.expect("begins");
                            let (books,): (i64,) = tx
                                .one("select books from shelf where id = 'a'", &[])
                                .await
                                .expect("row");
                            tokio::task::yield_now().await;
                            let sql = "update shelf set books = $1 where id = 'a' and books = $2";
                            let changed =
                                tx.exec(sql, &params![books + 1, books]).await.expect("step");
                            if changed == 0 {
                                continue; // somebody was faster: once more
                            }
                            if (task + round) % 5 == 0 {
                                break; // dropped: must not count
                            }
                            tx.commit().await.expect("commits");
                            done.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                            break;
                        }
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("no panic");
        }
        let (books,): (i64,) =
            db.one("select books from shelf where id = 'a'", &[]).await.expect("row");
        assert_eq!(books, done.load(std::sync::atomic::Ordering::SeqCst));
        assert_eq!(books, 320);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_result_streams_and_may_be_left_early() {
    for one in each_with_shelf().await {
        let tx = one.db.begin().await.expect("begins");
        for n in 0..1_000 {
            tx.exec("insert into deed (id) values ($1)", &params![format!("{n:04}")])
                .await
                .expect("in");
        }
        tx.commit().await.expect("commits");
        let mut seen = 0;
        let sql = "select id from deed where id >= $1 order by id";
        one.db
            .stream(sql, params!["0100"].to_vec(), |_: (String,)| {
                seen += 1;
                true
            })
            .await
            .expect("streams");
        assert_eq!(seen, 900);
        let mut few = 0;
        one.db
            .stream(sql, params!["0000"].to_vec(), |_: (String,)| {
                few += 1;
                few < 10
            })
            .await
            .expect("streams");
        assert_eq!(few, 10);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn workers_share_the_queue_and_a_dead_workers_job_comes_back() {
    for one in each_with_shelf().await {
        let now = Time::from_micros(1_000_000_000);
        let tx = one.db.begin().await.expect("begins");
        for n in 0..20 {
            jobs::enqueue(&tx, "count", &serde_json::json!({ "n": n }), now, now)
                .await
                .expect("in");
        }
        tx.commit().await.expect("commits");
        let workers: Vec<_> = (0..4)
            .map(|_| {
                let db = one.db.clone();
                tokio::spawn(async move {
                    let mut taken = 0;
                    while jobs::take(&db, now, 60).await.expect("takes").is_some() {
                        taken += 1;
                    }
                    taken
                })
            })
            .collect();
        let mut taken = 0;
        for worker in workers {
            taken += worker.await.expect("no panic");
        }
        assert_eq!(taken, 20, "each job is taken once");
        let later = now.plus_seconds(61);
        let again =
            jobs::take(&one.db, later, 60).await.expect("takes").expect("its lease ran out");
        assert_eq!(again.attempt, 2);
        let tx = one.db.begin().await.expect("begins");
        jobs::done(&tx, &again.id).await.expect("done");
        tx.commit().await.expect("commits");
        assert_eq!(jobs::counts(&one.db).await.expect("counts"), (19, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_run_once_also_when_two_processes_start_together() {
    for one in scratch::each().await.expect("databases") {
        let (a, b) = (one.db.clone(), Db::open(&one.url).await.expect("opens"));
        let sets: [&[Migration]; 2] = [db::MIGRATIONS, SHELF];
        let (a, b) = tokio::join!(a.migrate(&sets), b.migrate(&sets));
        let applied = a.expect("first").len() + b.expect("second").len();
        assert_eq!(applied, 2);
        assert!(one.db.pending(&sets).await.expect("reads").is_empty());
    }
}

/// The child of the next test: writes deeds and says each after its acknowledgement.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "runs as the child of what_was_acknowledged_survives_kill_9"]
async fn child_that_writes_until_it_is_killed() {
    #[allow(clippy::disallowed_methods, reason = "the parent names the database")]
    let Ok(url) = std::env::var("KONTOR_TEST_CHILD") else { return };
    let db = Db::open(&url).await.expect("opens");
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let db = db.clone();
            tokio::spawn(async move {
                for n in 0.. {
                    let id = format!("{writer}-{n}");
                    let tx = db.begin().await.expect("begins");
                    tx.exec("insert into deed (id) values ($1)", &params![&id]).await.expect("in");
                    tx.commit().await.expect("commits");
                    println!("deed {id}");
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.expect("no panic");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_9() {
    for one in each_with_shelf().await {
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["--ignored", "--nocapture", "child_that_writes_until_it_is_killed"])
            .env("KONTOR_TEST_CHILD", &one.url)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("starts");
        let out = BufReader::new(child.stdout.take().expect("piped"));
        let mut told: Vec<String> = Vec::new();
        for line in out.lines() {
            let Ok(line) = line else { break };
            told.extend(line.strip_prefix("deed ").map(str::to_owned));
            if told.len() == 200 {
                child.kill().expect("kill -9");
            }
        }
        child.wait().expect("gone");
        assert!(told.len() >= 200);
        told.pop(); // its line may have been cut by the kill
        let again = Db::open(&one.url).await.expect("opens after the kill");
        for id in &told {
            let there: Option<(String,)> =
                again.opt("select id from deed where id = $1", &params![id]).await.expect("reads");
            assert!(there.is_some(), "deed {id} was acknowledged and is lost");
        }
    }
}
