//! Somebody with all rights over the database changes the ledger: the walls are gone, and the
//! verification names what was done. Each trial is undone by rolling back.

use db::{Db, Tx};
use ledger::{Finding, Report};

use crate::{euro, hold, holds, ledgers, part, plain, post, verify};

/// Takes the walls down in a transaction, which is to be dropped.
pub async fn without_walls(db: &Db) -> Tx {
    let tx = db.begin().await.unwrap();
    let walls: Vec<(String, String)> = match db.is_sqlite() {
        true => db::Query::rows(
            &tx,
            "select name, tbl_name from sqlite_schema
             where type = 'trigger' and tbl_name like 'ledger%'",
            &[],
        )
        .await
        .unwrap(),
        false => db::Query::rows(
            &tx,
            "select t.tgname::text, c.relname::text from pg_trigger t
             join pg_class c on c.oid = t.tgrelid
             where c.relname like 'ledger%' and not t.tgisinternal",
            &[],
        )
        .await
        .unwrap(),
    };
    assert!(walls.len() > 8);
    for (wall, table) in walls {
        let on_table = if db.is_sqlite() { String::new() } else { format!(" on {table}") };
        tx.exec(&format!("drop trigger {wall}{on_table}"), &[]).await.unwrap();
    }
    tx
}

/// What is found after these statements, which are undone.
async fn after(db: &Db, statements: &[&str]) -> Report {
    let tx = without_walls(db).await;
    for statement in statements {
        assert!(tx.exec(statement, &[]).await.expect(statement) > 0, "{statement}");
    }
    ledger::verify(&tx, None).await.unwrap()
}

async fn ledger_of_five(db: &Db) {
    hold(db, "ord_1", part()).await;
    for number in 1..5 {
        post(db, &plain(&format!("k:{number}"), euro(number))).await.unwrap();
    }
}

#[tokio::test]
async fn each_kind_of_change_is_named_by_its_place() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        ledger_of_five(db).await;
        for (code, seq, statements) in [
            (
                "unbalanced",
                2,
                vec!["update ledger_posting set amount = 7 where seq = 2 and line = 0"],
            ),
            (
                "changed",
                2,
                vec![
                    "update ledger_posting set amount = amount * 2, balance = balance * 2
                     where seq = 2",
                ],
            ),
            (
                "changed",
                3,
                vec![
                    "update ledger_posting set account = 'EUR:bank:other', step = 1, balance = 3
                     where seq = 3 and account = 'EUR:bank:platform'",
                ],
            ),
            ("changed", 1, vec!["update ledger_transaction set at = at + 1 where seq = 1"]),
            (
                "changed",
                1,
                vec!["update ledger_posting set at = at + 1 where seq = 1 and line = 0"],
            ),
            ("changed", 1, vec!["update ledger_transaction set key = 'x' where seq = 1"]),
            ("changed", 1, vec!["update ledger_transaction set reason = 'x' where seq = 1"]),
            ("changed", 1, vec!["update ledger_transaction set reference = 'x' where seq = 1"]),
            ("lines", 0, vec!["update ledger_transaction set last = last + 1 where seq = 0"]),
            ("lines", 0, vec!["delete from ledger_posting where seq = 0 and line = 1"]),
            ("lines", 0, vec!["update ledger_posting set line = 9 where seq = 0 and line = 1"]),
            ("stray", 4, vec!["delete from ledger_transaction where seq = 4"]),
            (
                "missing",
                2,
                vec![
                    "delete from ledger_posting where seq = 2",
                    "delete from ledger_transaction where seq = 2",
                ],
            ),
            (
                "missing",
                4,
                vec![
                    "delete from ledger_posting where seq = 4",
                    "delete from ledger_transaction where seq = 4",
                ],
            ),
            (
                "balance",
                3,
                vec!["update ledger_posting set balance = 0 where seq = 3 and line = 1"],
            ),
            ("balance", 3, vec!["update ledger_posting set step = 9 where seq = 3 and line = 1"]),
            (
                "balance",
                3,
                vec!["update ledger_posting set latest = latest - 1 where seq = 3 and line = 1"],
            ),
            ("outside", 4, vec!["update ledger_strand set size = 4 where strand = 0"]),
            ("missing", 5, vec!["update ledger_strand set size = 6 where strand = 0"]),
        ] {
            let report = after(db, &statements).await;
            let first = report.findings.first().unwrap_or_else(|| panic!("{statements:?}"));
            let place = first.place().map(|place| (place.strand, place.seq));
            assert_eq!((first.code(), place), (code, Some((0, seq))), "{statements:?}: {report}");
            assert!(report.to_string().contains("does NOT hold"));
        }
        holds(db).await;
    }
}

#[tokio::test]
async fn accounts_and_strands_that_were_changed_are_named() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        ledger_of_five(db).await;
        for (code, statement) in [
            ("account", "update ledger_account set kind = 'income' where kind = 'asset'"),
            ("account", "delete from ledger_account where purpose = 'bank'"),
            ("no-strand", "delete from ledger_strand where strand = 5"),
            ("no-strand", "delete from ledger_strand where strand = 0"),
        ] {
            let report = after(db, &[statement]).await;
            assert_eq!(report.findings[0].code(), code, "{statement}: {report}");
        }
        holds(db).await;
    }
}

#[tokio::test]
async fn an_end_that_was_cut_off_or_rewritten_is_found_by_the_heads_from_outside_only() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        ledger_of_five(db).await;
        let kept: ledger::Heads = ledger::heads(db).await.unwrap().to_string().parse().unwrap();
        assert_eq!(kept.transactions(), 5);
        let cut = [
            "delete from ledger_posting where seq = 4",
            "delete from ledger_transaction where seq = 4",
            "update ledger_strand set size = 4 where strand = 0",
        ];
        let alone = after(db, &cut).await;
        assert!(alone.holds(), "a consistent cut shows only from outside: {alone}");
        let tx = without_walls(db).await;
        for statement in cut {
            tx.exec(statement, &[]).await.unwrap();
        }
        let report = ledger::verify(&tx, Some(&kept)).await.unwrap();
        assert!(matches!(report.findings[..], [Finding::Shorter { .. }]), "{report}");
        // The place is filled again, with another amount and a hash that fits.
        ledger::post(&tx, &plain("k:4", euro(400)), crate::time(0)).await.unwrap();
        assert!(ledger::verify(&tx, None).await.unwrap().holds());
        let report = ledger::verify(&tx, Some(&kept)).await.unwrap();
        assert!(matches!(report.findings[..], [Finding::Forked { .. }]), "{report}");
        drop(tx);
        post(db, &plain("k:5", euro(5))).await.unwrap();
        let grown = ledger::verify(db, Some(&kept)).await.unwrap();
        assert!(grown.holds() && grown.older == Some(5), "{grown}");
    }
}

#[tokio::test]
async fn a_balance_that_must_not_be_negative_is_told_of() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        hold(db, "ord_1", part()).await;
        // As if two had taken the same money: a strand of another account's postings.
        let tx = without_walls(db).await;
        for statement in [
            "update ledger_posting set account = 'EUR:refund:ord_1', amount = -amount,
               balance = -balance where account = 'EUR:escrow:ord_1'",
            "insert into ledger_account (id, kind, purpose, owner, currency, opened)
             values ('EUR:refund:ord_1', 'liability', 'refund', 'ord_1', 'EUR', 0)",
        ] {
            tx.exec(statement, &[]).await.unwrap();
        }
        let report = ledger::verify(&tx, None).await.unwrap();
        let codes: Vec<_> = report.findings.iter().map(Finding::code).collect();
        assert_eq!(codes, ["unbalanced", "negative"], "{report}");
        drop(tx);
        assert!(verify(db).await.holds());
    }
}
