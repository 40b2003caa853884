//! Whatever happens in whatever order: each currency sums to zero, nothing is lost or done twice,
//! and no change stays unseen.

use std::collections::BTreeMap;

use db::{Db, Query, Tx, params};
use ledger::{
    Balanced, Error, Posted,
    moves::{self, Part, Side, Source},
};
use proptest::{prelude::*, test_runner::TestRunner};
use values::{Money, Rate, Rounding};

use crate::{
    account, cause, holds, ledgers, money, owner, post, sums, tampering::without_walls, verify,
};

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Runs a story for many values of a strategy, on one database after the other.
fn for_many<S: Strategy>(cases: u32, strategy: &S, story: impl AsyncFn(&Db, u32, S::Value))
where
    S::Value: std::fmt::Debug,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let ledgers = runtime.block_on(ledgers());
    for scratch in &ledgers {
        let case = std::cell::Cell::new(0);
        let mut runner = TestRunner::new(config(cases));
        runner
            .run(strategy, |value| {
                case.set(case.get() + 1);
                runtime.block_on(story(&scratch.db, case.get(), value));
                Ok(())
            })
            .unwrap();
    }
}

/// One of all moves, on a few orders, sellers and currencies, with a key that may come again.
fn any_move() -> impl Strategy<Value = Balanced> {
    let parts = (0_i64..5_000, 0_i64..2_000, 0_i64..2_000, 0_i64..500, any::<bool>());
    let ids = (0_u8..20, 0_u8..3, 0_u8..2, 0_u32..40, 1_i64..4_000);
    (ids, parts).prop_filter_map("moves nothing", |(ids, parts)| {
        let (kind, order, seller, key, amount) = ids;
        let (rest, tax, commission, promotion, yen) = parts;
        let code = if yen { "JPY" } else { "EUR" };
        let total = money(rest + tax + commission + promotion, code);
        let part = Part::new(total, tax, commission, promotion).unwrap();
        let amount = money(amount, code);
        let zero = Money::zero(amount.currency);
        let (provider, office) = (owner("prv_test"), owner("tax_x"));
        let (order, seller) = (owner(&format!("ord_{order}")), owner(&format!("sel_{seller}")));
        let (other, payable) = (owner("oth_1"), account(&format!("{code}:payable:{seller}")));
        let key = format!("k{kind}:{key}");
        let cause = cause(&key);
        let authorised = Source::Authorised { provider: &provider, payment: &other };
        let rate: Rate = if yen { "JPY/EUR 0.006134" } else { "EUR/JPY 163.02" }.parse().unwrap();
        match kind {
            0 => moves::authorise(cause, &provider, &other, amount),
            1 => moves::void(cause, &provider, &other, amount),
            2 => moves::hold(cause, authorised, &order, &office, part),
            3 | 4 => {
                moves::hold(cause, Source::Received { provider: &provider }, &order, &office, part)
            }
            5 | 6 => moves::release(cause, &order, &seller, part),
            7 => moves::refund_held(cause, &order, &other, &office, part),
            8 => moves::claw_back(cause, &seller, &other, &office, part),
            9 => moves::refunded(cause, &other, &provider, amount),
            10 => moves::reserve(cause, Side::Held(&order), &other, amount),
            11 => moves::reserve(cause, Side::Released(&seller), &other, amount),
            12 => moves::unreserve(cause, &other, Side::Held(&order), amount),
            13 => moves::pay_out(cause, &seller, &other, amount),
            14 => moves::paid_out(cause, &other, amount),
            15 => moves::payout_failed(cause, &other, &seller, amount),
            16 => moves::claim(cause, &seller, amount),
            17 => moves::net(cause, &seller, amount),
            18 => moves::settled(cause, &provider, amount, zero),
            _ => moves::exchange(cause, &payable, amount, rate, Rounding::HalfUp),
        }
        .ok()
    })
}

#[test]
fn after_any_sequence_of_moves_each_currency_sums_to_zero() {
    let many = prop::collection::vec(any_move(), 1..40);
    for_many(24, &many, async |db, _, moves| {
        for balanced in &moves {
            match post(db, balanced).await {
                Ok(_) | Err(Error::Insufficient { .. } | Error::KeyReused(_)) => {}
                Err(error) => panic!("{error}"),
            }
        }
        let report = verify(db).await;
        assert!(report.holds(), "{report}");
        assert!(sums(&report).values().all(|sum| *sum == 0), "{report}");
    });
}

#[test]
fn the_same_keys_in_any_order_and_number_give_one_result() {
    // Each case has accounts of its own: what was posted is added up and compared.
    let many = prop::collection::vec(1_i64..1_000, 1..12).prop_flat_map(|amounts| {
        let all: Vec<usize> = (0..amounts.len()).collect();
        let more = prop::collection::vec(0..amounts.len(), 0..20);
        (Just(amounts), Just(all).prop_shuffle(), more)
    });
    for_many(24, &many, async |db, case, (amounts, order, more)| {
        let seller = owner(&format!("sel_{case}"));
        let mut posted = BTreeMap::new();
        for number in more.iter().chain(&order).chain(&more) {
            let amount = money(amounts[*number], "EUR");
            let key = format!("claim:{case}-{number}");
            let claim = moves::claim(cause(&key), &seller, amount).unwrap();
            let how = post(db, &claim).await.unwrap();
            let before = posted.insert(*number, amount.minor).is_some();
            assert_eq!(how != Posted::Now, before, "{key}");
        }
        let sum: i64 = amounts.iter().sum();
        assert_eq!(posted.values().sum::<i64>(), sum);
        let holdings = ledger::accounts_of(db, &seller).await.unwrap();
        assert!(holdings.iter().all(|one| one.balance.minor == sum) && holdings.len() == 2);
        holds(db).await;
    });
}

#[test]
fn any_single_change_is_found() {
    // What is changed: a place, a line, how, and by how much.
    let change = (0_i64..12, 0_i64..8, 0_u8..10, 1_i64..1_000);
    for_many(100, &change, async |db, case, (seq, line, how, by)| {
        if case == 1 {
            twelve_transactions(db).await;
        }
        let tx = without_walls(db).await;
        let last = "select last from ledger_transaction where seq = $1";
        let (last,): (i64,) = tx.one(last, &params![seq]).await.unwrap();
        let line = line % (last + 1);
        let changed = change_something(&tx, seq, line, how, by).await;
        let report = ledger::verify(&tx, None).await.unwrap();
        drop(tx);
        assert_eq!(changed, !report.holds(), "{how}: {seq}, {line}, {by}: {report}");
    });
}

async fn twelve_transactions(db: &Db) {
    for number in 0..6 {
        let order = format!("ord_{number}");
        crate::hold(db, &order, crate::part()).await;
        let key = format!("release:{number}");
        let (order, seller) = (owner(&order), owner("sel_1"));
        let released = moves::release(cause(&key), &order, &seller, crate::part()).unwrap();
        post(db, &released).await.unwrap();
    }
}

/// Changes an amount, an account, a balance, an instant, the order or the number of what is
/// stored; false when that changed nothing.
async fn change_something(tx: &Tx, seq: i64, line: i64, how: u8, by: i64) -> bool {
    let (here, more) = (params![seq, line], params![seq, line, by]);
    let posting =
        |what: &str| format!("update ledger_posting set {what} where seq = $1 and line = $2");
    let changed = match how {
        0 => tx.exec(&(posting("amount = amount + $3") + " and amount + $3 <> 0"), &more).await,
        1 => {
            let both = posting("amount = amount + $3, balance = balance + $3");
            tx.exec(&(both + " and amount + $3 <> 0"), &more).await
        }
        2 => tx.exec(&posting("account = 'EUR:bank:other'"), &here).await,
        3 => tx.exec("delete from ledger_posting where seq = $1 and line = $2", &here).await,
        4 => {
            tx.exec("delete from ledger_posting where seq = $1", &here[..1]).await.unwrap();
            tx.exec("delete from ledger_transaction where seq = $1", &here[..1]).await
        }
        5 => tx.exec(&posting("balance = balance + $3"), &more).await,
        6 => {
            let sql = "update ledger_transaction set at = at + $2 where seq = $1";
            tx.exec(sql, &params![seq, by]).await
        }
        7 => tx.exec("update ledger_strand set size = size - 1 where strand = 0", &[]).await,
        8 => {
            // Two transactions change places, postings and all.
            let other = (seq + by) % 12;
            for (from, to) in [(seq, 1_000), (other, seq), (1_000, other)] {
                for table in ["ledger_posting", "ledger_transaction"] {
                    let sql = format!("update {table} set seq = $2 where seq = $1");
                    tx.exec(&sql, &params![from, to]).await.unwrap();
                }
            }
            return other != seq;
        }
        _ => {
            // Two lines of a transaction change places.
            for (from, to) in [(line, 1_000), (0, line), (1_000, 0)] {
                let sql = "update ledger_posting set line = $3 where seq = $1 and line = $2";
                tx.exec(sql, &params![seq, from, to]).await.unwrap();
            }
            return line != 0;
        }
    };
    changed.unwrap() > 0
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn apportionment_loses_no_minor_unit(
        minor in any::<i64>(),
        weights in prop::collection::vec(prop_oneof![0_u64..100, any::<u64>()], 1..20),
    ) {
        let total = money(minor, "EUR");
        let Ok(shares) = total.apportion(&weights) else {
            prop_assert!(weights.iter().all(|weight| *weight == 0) && minor != 0);
            return Ok(());
        };
        prop_assert_eq!(shares.iter().map(|share| i128::from(share.minor)).sum::<i128>(), minor.into());
        let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
        for (share, weight) in shares.iter().zip(&weights) {
            prop_assert!(*weight != 0 || share.minor == 0);
            let exact = u128::from(minor.unsigned_abs()) * u128::from(*weight);
            let floor = exact.checked_div(whole).unwrap_or(0);
            let given = u128::from(share.minor.unsigned_abs());
            prop_assert!(given == floor || given == floor + 1);
            prop_assert!(share.minor == 0 || (share.minor < 0) == (minor < 0));
        }
        let mirrored = money(minor.saturating_neg(), "EUR").apportion(&weights).unwrap();
        if minor != i64::MIN {
            prop_assert!(shares.iter().zip(&mirrored).all(|(one, other)| one.minor == -other.minor));
        }
    }

    #[test]
    fn shares_of_an_order_add_up_to_it_however_it_is_cut(
        rest in 0_i64..2_000, tax in 0_i64..500, commission in 0_i64..500, promotion in 0_i64..300,
        cuts in prop::collection::vec(0_i64..400, 0..12),
    ) {
        let total = money(rest + tax + commission + promotion, "EUR");
        let whole = Part::new(total, tax, commission, promotion).unwrap();
        let mut before = 0;
        let mut sum = Part::new(money(0, "EUR"), 0, 0, 0).unwrap();
        let left = |before| total.minor - before;
        for cut in cuts {
            let amount = cut.min(left(before));
            sum = sum.plus(whole.share(before, amount).unwrap()).unwrap();
            before += amount;
        }
        sum = sum.plus(whole.share(before, left(before)).unwrap()).unwrap();
        prop_assert_eq!(sum, whole);
    }
}
