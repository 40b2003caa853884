//! An owner reads what happened on an account.

use ledger::{Draft, Owner, Period, Purpose};

use crate::{account, balance, euro, ledgers, money, owner, post_at, time};

/// Credits a seller, or debits when negative.
fn credited(key: &str, minor: i64) -> ledger::Balanced {
    let draft = Draft::new("test.moved", "ref_1", key);
    let (seller, us, amount) = (owner("sel_1"), Owner::platform(), euro(minor.abs()));
    match minor > 0 {
        true => draft.debit(Purpose::Bank, &us, amount).credit(Purpose::Payable, &seller, amount),
        false => draft.debit(Purpose::Payable, &seller, amount).credit(Purpose::Bank, &us, amount),
    }
    .balanced()
    .unwrap()
}

#[tokio::test]
async fn a_statement_is_paged_and_its_balances_run_on() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        // Entered in another order than the instants have, some at the same instant.
        for number in [3, 1, 2, 9, 5, 4, 8, 6, 7, 0_i64] {
            let amount = if number % 3 == 2 { -number } else { number + 1 };
            let at = time(number / 2 * 10);
            post_at(db, &credited(&format!("k:{number}"), amount), at).await.unwrap();
        }
        let seller = account("EUR:payable:sel_1");
        let period = Period { from: time(10), to: time(40) };
        let all = ledger::statement(db, &seller, period, None, 100).await.unwrap();
        assert_eq!(all.entries.len(), 6);
        assert_eq!(all.next, None);
        assert_eq!(all.before, ledger::balance_before(db, &seller, time(10)).await.unwrap());
        let mut paged = Vec::new();
        let mut after = None;
        loop {
            let page = ledger::statement(db, &seller, period, after.as_deref(), 2).await.unwrap();
            let before = paged.last().map_or(all.before, |entry: &ledger::Entry| entry.balance);
            assert_eq!(page.before, before);
            paged.extend(page.entries);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, all.entries);
        let mut running = all.before;
        for entry in &all.entries {
            running = running.plus(entry.amount).unwrap();
            assert_eq!(entry.balance, running);
        }
        assert_eq!(ledger::balance_before(db, &seller, time(40)).await.unwrap(), running);
        let ever = Period { from: time(-1_000), to: time(1_000) };
        let ever = ledger::statement(db, &seller, ever, None, 100).await.unwrap();
        assert_eq!(ever.before, euro(0));
        let end = ever.entries.last().unwrap().balance.minor;
        assert_eq!(end, balance(db, "EUR:payable:sel_1").await);
        assert!(ledger::statement(db, &seller, period, Some("k:none"), 2).await.is_err());
    }
}

#[tokio::test]
async fn an_owner_sees_all_accounts_with_their_balances() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        post_at(db, &credited("k:1", 700), time(0)).await.unwrap();
        let (seller, us) = (owner("sel_1"), Owner::platform());
        let owed = Draft::new("test.moved", "ref_1", "k:2")
            .debit(Purpose::Receivable, &seller, money(3, "JPY"))
            .credit(Purpose::Commission, &us, money(3, "JPY"));
        post_at(db, &owed.balanced().unwrap(), time(5)).await.unwrap();
        let holdings = ledger::accounts_of(db, &seller).await.unwrap();
        let told: Vec<_> =
            holdings.iter().map(|one| (one.account.to_string(), one.balance, one.opened)).collect();
        assert_eq!(
            told,
            [
                ("EUR:payable:sel_1".to_owned(), euro(700), time(0)),
                ("JPY:receivable:sel_1".to_owned(), money(3, "JPY"), time(5)),
            ]
        );
        assert!(ledger::accounts_of(db, &owner("sel_2")).await.unwrap().is_empty());
        assert_eq!(balance(db, "EUR:payable:sel_2").await, 0);
        let page = ledger::about(db, "ref_1", None, 1).await.unwrap();
        assert_eq!((page.len(), page[0].key.as_str()), (1, "k:1"));
        let page = ledger::about(db, "ref_1", Some("k:1"), 5).await.unwrap();
        assert_eq!((page.len(), page[0].key.as_str()), (1, "k:2"));
    }
}
