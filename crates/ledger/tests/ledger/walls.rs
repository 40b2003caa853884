//! What the databases themselves refuse: changing what was entered, and entering what does not
//! balance.

use db::{Db, params};

use crate::{euro, holds, ledgers, plain, post};

#[tokio::test]
async fn what_was_entered_cannot_be_changed_or_removed_by_a_statement() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        post(db, &plain("k:1", euro(5))).await.unwrap();
        let mut statements = vec![
            "update ledger_transaction set at = 0",
            "update ledger_transaction set key = 'other'",
            "delete from ledger_transaction",
            "update ledger_posting set amount = 7 where line = 0",
            "update ledger_posting set balance = 7",
            "delete from ledger_posting",
            "update ledger_account set kind = 'asset'",
            "delete from ledger_account",
            "update ledger_strand set size = 0 where strand = 0",
            "update ledger_strand set size = 3 where strand = 0",
            "update ledger_strand set size = size + 2 where strand = 1",
            "delete from ledger_strand",
        ];
        if db.is_sqlite() {
            statements.push(
                "replace into ledger_transaction
                 select strand, seq, 'new', at, reason, reference, last, hash
                 from ledger_transaction",
            );
            statements.push(
                "replace into ledger_posting
                 select strand, seq, line, at, account, 9, step, balance, latest from ledger_posting",
            );
            statements.push("replace into ledger_strand values (0, 0)");
        } else {
            statements.extend(["truncate ledger_transaction, ledger_posting"]);
            statements.extend(["truncate ledger_account", "truncate ledger_strand"]);
        }
        for statement in statements {
            let refused = db.exec(statement, &[]).await;
            let text = refused.expect_err(statement).to_string();
            assert!(text.contains("append-only"), "{statement}: {text}");
        }
        if db.is_sqlite() {
            // These are passed over in silence, as a second insert of the same is.
            for statement in [
                "replace into ledger_account
                 select id, 'expense', purpose, owner, currency, 0 from ledger_account",
                "replace into ledger_transaction
                 select strand, seq + 1, key, 0, reason, reference, last, hash
                 from ledger_transaction",
            ] {
                assert_eq!(db.exec(statement, &[]).await.unwrap(), 0, "{statement}");
            }
        }
        holds(db).await;
    }
}

/// Inserts the head of a transaction of `last + 1` lines at the next place of the first strand.
async fn head(tx: &db::Tx, last: i64) {
    tx.exec("update ledger_strand set size = size + 1 where strand = 0", &[]).await.unwrap();
    let sql = "insert into ledger_transaction
                 (strand, seq, key, at, reason, reference, last, hash)
               values (0, 0, 'k', 0, 'r', 'ref', $1, $2)";
    tx.exec(sql, &params![last, vec![0_u8; 32]]).await.unwrap();
}

async fn line(tx: &db::Tx, line: i64, account: &str, amount: i64) -> db::Result<u64> {
    let sql = "insert into ledger_posting
                 (strand, seq, line, at, account, amount, step, balance, latest)
               values (0, 0, $1, 0, $2, $3, 1, $3, 0)";
    tx.exec(sql, &params![line, account, amount]).await
}

async fn is_empty(db: &Db) {
    let report = crate::verify(db).await;
    assert!(report.holds() && report.transactions == 0 && report.postings == 0, "{report}");
}

#[tokio::test]
async fn the_database_itself_refuses_a_transaction_that_does_not_balance() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        for (accounts, amounts) in [
            (["EUR:bank:a", "EUR:tax:b"], [5, -4]),
            (["EUR:bank:a", "USD:tax:b"], [5, -5]),
            (["EUR:bank:a", "EUR:tax:b"], [5, 5]),
        ] {
            let tx = db.begin().await.unwrap();
            head(&tx, 1).await;
            line(&tx, 0, accounts[0], amounts[0]).await.unwrap();
            let refused = line(&tx, 1, accounts[1], amounts[1]).await.unwrap_err();
            assert!(refused.to_string().contains("sums to zero"), "{refused}");
            drop(tx);
        }
        is_empty(db).await;
    }
}

#[tokio::test]
async fn the_database_itself_refuses_a_transaction_that_is_not_whole() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        // No lines at all, or not the last: refused when it commits.
        let tx = db.begin().await.unwrap();
        head(&tx, 1).await;
        assert!(tx.commit().await.is_err());
        let tx = db.begin().await.unwrap();
        head(&tx, 2).await;
        line(&tx, 0, "EUR:bank:a", 5).await.unwrap();
        line(&tx, 1, "EUR:tax:b", -5).await.unwrap();
        assert!(tx.commit().await.is_err());
        // A line in between is missing.
        let tx = db.begin().await.unwrap();
        head(&tx, 2).await;
        line(&tx, 0, "EUR:bank:a", 5).await.unwrap();
        assert!(line(&tx, 2, "EUR:tax:b", -5).await.is_err());
        drop(tx);
        // A line beyond the last, and lines without a transaction.
        let tx = db.begin().await.unwrap();
        head(&tx, 1).await;
        assert!(line(&tx, 2, "EUR:bank:a", 5).await.is_err());
        drop(tx);
        let tx = db.begin().await.unwrap();
        assert!(line(&tx, 0, "EUR:bank:a", 5).await.is_err());
        drop(tx);
        // Nothing can be added to what is whole.
        let tx = db.begin().await.unwrap();
        head(&tx, 1).await;
        line(&tx, 0, "EUR:bank:a", 5).await.unwrap();
        line(&tx, 1, "EUR:tax:b", -5).await.unwrap();
        assert!(line(&tx, 2, "EUR:tax:c", -5).await.is_err());
        drop(tx);
        is_empty(db).await;
    }
}
