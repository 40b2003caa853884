//! Several post at once, from two processes.

use std::sync::Arc;

use db::Db;
use ledger::{Error, Posted, moves};
use values::Clock;

use crate::{balance, cause, euro, hold, holds, ledgers, owner, part, plain, post, time, verify};

/// Tries again when the database says that two were in each other's way.
async fn insist(db: &Db, balanced: &ledger::Balanced) -> ledger::Result<Posted> {
    loop {
        match post(db, balanced).await {
            Err(Error::Db(error)) if error.is_passing() => continue,
            other => return other,
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_with_many_writers_on_the_same_accounts_lose_nothing() {
    for scratch in ledgers().await {
        let mut tasks = tokio::task::JoinSet::new();
        for process in 0..2 {
            let db = Db::open(&scratch.url).await.unwrap();
            for writer in 0..8 {
                let db = db.clone();
                tasks.spawn(async move {
                    for number in 0..25 {
                        let key = format!("k:{process}-{writer}-{number}");
                        insist(&db, &plain(&key, euro(1))).await.unwrap();
                    }
                });
            }
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        assert_eq!(balance(&scratch.db, "EUR:bank:platform").await, 400);
        assert_eq!(verify(&scratch.db).await.transactions, 400);
        holds(&scratch.db).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_writers_than_strands_wait_for_each_other() {
    for scratch in ledgers().await {
        if scratch.db.is_sqlite() {
            continue; // one writer at a time: there is always a free strand
        }
        // One process holds all strands but those that sixteen connections of another could take.
        let blocker = Db::open(&scratch.url).await.unwrap();
        let tx = blocker.begin().await.unwrap();
        let all = "select strand from ledger_strand order by strand for update";
        let held: Vec<(i64,)> = db::Query::rows(&tx, all, &[]).await.unwrap();
        assert_eq!(held.len() as i64, ledger::STRANDS);
        let db = scratch.db.clone();
        let waiting = tokio::spawn(async move { post(&db, &plain("k:1", euro(1))).await });
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        assert!(!waiting.is_finished());
        tx.commit().await.unwrap();
        assert_eq!(waiting.await.unwrap().unwrap(), Posted::Now);
        holds(&scratch.db).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_that_take_the_same_money_one_gets_it() {
    for scratch in ledgers().await {
        hold(&scratch.db, "ord_1", part()).await;
        let other = Db::open(&scratch.url).await.unwrap();
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..8 {
            let db = if number % 2 == 0 { scratch.db.clone() } else { other.clone() };
            tasks.spawn(async move {
                let (order, key) = (owner("ord_1"), format!("take:{number}"));
                let taken = match number < 4 {
                    true => moves::release(cause(&key), &order, &owner("sel_1"), part()),
                    false => {
                        let office = owner("tax_de");
                        moves::refund_held(cause(&key), &order, &owner("ref_1"), &office, part())
                    }
                };
                insist(&db, &taken.unwrap()).await
            });
        }
        let mut got = 0;
        while let Some(done) = tasks.join_next().await {
            match done.unwrap() {
                Ok(Posted::Now) => got += 1,
                Err(Error::Insufficient { .. }) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(got, 1);
        assert_eq!(balance(&scratch.db, "EUR:escrow:ord_1").await, 0);
        holds(&scratch.db).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_transaction_asked_for_many_times_at_once_is_posted_once() {
    for scratch in ledgers().await {
        hold(&scratch.db, "ord_1", part()).await;
        let released = moves::release(cause("release:1"), &owner("ord_1"), &owner("sel_1"), part());
        for balanced in [plain("k:1", euro(1)), released.unwrap()] {
            let balanced = Arc::new(balanced);
            let mut tasks = tokio::task::JoinSet::new();
            for _ in 0..12 {
                let (db, balanced) = (scratch.db.clone(), balanced.clone());
                tasks.spawn(async move { insist(&db, &balanced).await.unwrap() });
            }
            let mut now = 0;
            while let Some(done) = tasks.join_next().await {
                now += usize::from(done.unwrap() == Posted::Now);
            }
            assert_eq!(now, 1);
        }
        assert_eq!(verify(&scratch.db).await.transactions, 3);
        holds(&scratch.db).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ledger_can_be_verified_while_others_post() {
    for scratch in ledgers().await {
        let db = scratch.db.clone();
        let posting = tokio::spawn(async move {
            for number in 0..200 {
                post(&db, &plain(&format!("k:{number}"), euro(1))).await.unwrap();
            }
        });
        while !posting.is_finished() {
            holds(&scratch.db).await;
        }
        posting.await.unwrap();
        holds(&scratch.db).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bench_counts_what_it_posted_and_leaves_a_ledger_that_holds() {
    for scratch in ledgers().await {
        let clock = Clock::fixed(time(0));
        let bench = ledger::bench(&scratch.db, &clock, 2, 1).await.unwrap();
        let report = verify(&scratch.db).await;
        assert!(report.holds(), "{report}");
        assert_eq!(bench.transactions, report.transactions);
        assert!(bench.transactions > 0 && bench.bare > 0.0);
        assert!(bench.to_string().starts_with("2 writers:"));
    }
}
