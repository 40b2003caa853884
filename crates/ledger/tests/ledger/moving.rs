//! The money of an order goes its ways, and what is not there cannot be taken.

use ledger::{
    Draft, Error, Owner, Posted, Purpose,
    moves::{self, Part, Side, Source},
};
use values::{Rate, Rounding};

use crate::{
    account, balance, cause, euro, hold, holds, ledgers, money, owner, part, plain, post, time,
};

#[tokio::test]
async fn an_order_is_authorised_held_released_and_paid_out() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        let (provider, payment) = (owner("prv_test"), owner("pay_1"));
        let (order, seller) = (owner("ord_1"), owner("sel_1"));
        let promised = moves::authorise(cause("auth:pay_1"), &provider, &payment, euro(12_000));
        post(db, &promised.unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:authorised:pay_1").await, 12_000);
        let source = Source::Authorised { provider: &provider, payment: &payment };
        let held = moves::hold(cause("hold:ord_1"), source, &order, &owner("tax_de"), part());
        post(db, &held.unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:clearing:prv_test").await, 11_400);
        assert_eq!(balance(db, "EUR:promotion:platform").await, 500);
        assert_eq!(balance(db, "EUR:escrow:ord_1").await, 10_000);
        assert_eq!(balance(db, "EUR:tax:tax_de").await, 1_900);
        assert_eq!(balance(db, "EUR:authorised:pay_1").await, 600);
        let void = moves::void(cause("void:pay_1"), &provider, &payment, euro(600)).unwrap();
        post(db, &void).await.unwrap();
        assert_eq!(balance(db, "EUR:promised:prv_test").await, 0);
        let released = moves::release(cause("release:ord_1"), &order, &seller, part()).unwrap();
        post(db, &released).await.unwrap();
        assert_eq!(balance(db, "EUR:escrow:ord_1").await, 0);
        assert_eq!(balance(db, "EUR:commission:platform").await, 1_000);
        assert_eq!(balance(db, "EUR:payable:sel_1").await, 9_000);
        let out = moves::pay_out(cause("payout:po_1"), &seller, &owner("po_1"), euro(9_000));
        post(db, &out.unwrap()).await.unwrap();
        let settled = moves::settled(cause("settled:1"), &provider, euro(11_300), euro(100));
        post(db, &settled.unwrap()).await.unwrap();
        let paid = moves::paid_out(cause("paid:po_1"), &owner("po_1"), euro(9_000)).unwrap();
        post(db, &paid).await.unwrap();
        let remitted = moves::remit_tax(cause("remit:1"), &owner("tax_de"), euro(1_900));
        post(db, &remitted.unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:clearing:prv_test").await, 0);
        assert_eq!(balance(db, "EUR:bank:platform").await, 11_300 - 9_000 - 1_900);
        let about = ledger::about(db, "ord_1", None, 100).await.unwrap();
        assert_eq!(about.len(), 8);
        assert_eq!(about[1].reason, "order.held");
        holds(db).await;
    }
}

#[tokio::test]
async fn a_refund_in_part_from_what_is_held_leaves_the_rest_to_release() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        hold(db, "ord_1", part()).await;
        let (order, refund, office) = (owner("ord_1"), owner("ref_1"), owner("tax_de"));
        let (back, rest) = (part().share(0, 4_000).unwrap(), part().share(4_000, 7_900).unwrap());
        let refunded = moves::refund_held(cause("refund:1"), &order, &refund, &office, back);
        post(db, &refunded.unwrap()).await.unwrap();
        let too_much = moves::release(cause("release:x"), &order, &owner("sel_1"), part()).unwrap();
        let refused = post(db, &too_much).await.unwrap_err();
        assert!(matches!(refused, Error::Insufficient { .. }), "{refused}");
        let released = moves::release(cause("release:1"), &order, &owner("sel_1"), rest).unwrap();
        post(db, &released).await.unwrap();
        assert_eq!(balance(db, "EUR:escrow:ord_1").await, 0);
        assert_eq!(balance(db, "EUR:tax:tax_de").await, rest.tax().minor);
        assert_eq!(balance(db, "EUR:refund:ref_1").await, back.paid().minor);
        let paid = moves::refunded(cause("refunded:1"), &refund, &owner("prv_test"), back.paid());
        post(db, &paid.unwrap()).await.unwrap();
        let again = moves::refunded(cause("refunded:2"), &refund, &owner("prv_test"), euro(1));
        let refused = post(db, &again.unwrap()).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })), "a refund is paid once");
        holds(db).await;
    }
}

#[tokio::test]
async fn what_was_released_is_clawed_back_and_the_negative_balance_is_netted_by_the_next_sale() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        let (seller, office) = (owner("sel_1"), owner("tax_de"));
        hold(db, "ord_1", part()).await;
        let released = moves::release(cause("release:1"), &owner("ord_1"), &seller, part());
        post(db, &released.unwrap()).await.unwrap();
        let out = |key, minor| moves::pay_out(cause(key), &seller, &owner("po_1"), euro(minor));
        let too_much = post(db, &out("payout:0", 9_001).unwrap()).await.unwrap_err();
        assert_eq!(
            too_much.to_string(),
            "EUR:payable:sel_1 has 90.00 EUR, and 90.01 EUR is wanted of it"
        );
        post(db, &out("payout:1", 9_000).unwrap()).await.unwrap();
        let back = moves::claw_back(cause("claw:1"), &seller, &owner("ref_1"), &office, part());
        post(db, &back.unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:payable:sel_1").await, -9_000);
        assert_eq!(balance(db, "EUR:commission:platform").await, 0);
        assert_eq!(balance(db, "EUR:promotion:platform").await, 0);
        hold(db, "ord_2", part()).await;
        let released = moves::release(cause("release:2"), &owner("ord_2"), &seller, part());
        post(db, &released.unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:payable:sel_1").await, 0);
        let refused = post(db, &out("payout:2", 1).unwrap()).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })));
        holds(db).await;
    }
}

#[tokio::test]
async fn a_debt_is_claimed_netted_repaid_and_written_off_once() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        let seller = owner("sel_1");
        let claimed = moves::claim(cause("claim:1"), &seller, euro(100)).unwrap();
        post(db, &claimed).await.unwrap();
        assert_eq!(balance(db, "EUR:payable:sel_1").await, 100);
        assert_eq!(balance(db, "EUR:receivable:sel_1").await, 100);
        post(db, &moves::net(cause("net:1"), &seller, euro(30)).unwrap()).await.unwrap();
        post(db, &moves::repaid(cause("repaid:1"), &seller, euro(20)).unwrap()).await.unwrap();
        let off = |key, minor| moves::write_off(cause(key), &seller, euro(minor)).unwrap();
        post(db, &off("off:1", 50)).await.unwrap();
        let refused = post(db, &off("off:2", 1)).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })));
        let netted = moves::net(cause("net:2"), &seller, euro(71)).unwrap();
        assert!(matches!(post(db, &netted).await, Err(Error::Insufficient { .. })));
        assert_eq!(balance(db, "EUR:loss:platform").await, 50);
        holds(db).await;
    }
}

#[tokio::test]
async fn money_in_dispute_is_set_aside_from_either_side_and_goes_back() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        hold(db, "ord_1", part()).await;
        let (order, seller, dispute) = (owner("ord_1"), owner("sel_1"), owner("dis_1"));
        let held = Side::Held(&order);
        let aside = moves::reserve(cause("reserve:1"), held, &dispute, euro(10_000)).unwrap();
        post(db, &aside).await.unwrap();
        let released = moves::release(cause("release:1"), &order, &seller, part()).unwrap();
        let refused = post(db, &released).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })), "it is in dispute");
        let back = moves::unreserve(cause("back:1"), &dispute, held, euro(10_000)).unwrap();
        post(db, &back).await.unwrap();
        post(db, &released).await.unwrap();
        let side = Side::Released(&seller);
        let aside = moves::reserve(cause("reserve:2"), side, &dispute, euro(9_500)).unwrap();
        post(db, &aside).await.unwrap();
        assert_eq!(balance(db, "EUR:payable:sel_1").await, -500);
        let back = moves::unreserve(cause("back:2"), &dispute, side, euro(9_500)).unwrap();
        post(db, &back).await.unwrap();
        let failed = moves::payout_failed(cause("failed:1"), &owner("po_1"), &seller, euro(1));
        let refused = post(db, &failed.unwrap()).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })), "nothing was paid out");
        holds(db).await;
    }
}

#[tokio::test]
async fn an_exchange_at_a_frozen_rate_keeps_each_currency_at_zero() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        hold(db, "ord_1", part()).await;
        let released = moves::release(cause("release:1"), &owner("ord_1"), &owner("sel_1"), part());
        post(db, &released.unwrap()).await.unwrap();
        let rate: Rate = "EUR/JPY 163.025".parse().unwrap();
        let exchange = |key, minor| {
            let payable = account("EUR:payable:sel_1");
            moves::exchange(cause(key), &payable, euro(minor), rate, Rounding::HalfEven)
        };
        post(db, &exchange("fx:1", 9_000).unwrap()).await.unwrap();
        assert_eq!(balance(db, "EUR:payable:sel_1").await, 0);
        assert_eq!(balance(db, "JPY:payable:sel_1").await, 14_672); // 14,672.25
        assert_eq!(balance(db, "EUR:exchange:platform").await, -9_000);
        assert_eq!(balance(db, "JPY:exchange:platform").await, 14_672);
        let refused = post(db, &exchange("fx:2", 1_000).unwrap()).await;
        assert!(matches!(refused, Err(Error::Insufficient { .. })));
        let bank = account("EUR:bank:platform");
        let ours = moves::exchange(cause("fx:3"), &bank, euro(100), rate, Rounding::Down);
        assert!(matches!(post(db, &ours.unwrap()).await, Err(Error::Insufficient { .. })));
        assert!(exchange("fx:4", 0).is_err());
        let wrong = moves::exchange(cause("fx:5"), &bank, money(1, "USD"), rate, Rounding::Down);
        assert!(wrong.is_err());
        holds(db).await;
    }
}

#[tokio::test]
async fn the_same_key_gives_the_same_transaction_and_with_other_content_is_refused() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        assert_eq!(post(db, &plain("k:1", euro(5))).await.unwrap(), Posted::Now);
        let again = crate::post_at(db, &plain("k:1", euro(5)), time(60)).await.unwrap();
        assert_eq!(again, Posted::Before { at: time(0) });
        let other_amount = post(db, &plain("k:1", euro(6))).await;
        assert!(matches!(other_amount, Err(Error::KeyReused(_))), "{other_amount:?}");
        let us = Owner::platform();
        for (reason, reference, purpose) in [
            ("test.other", "ref_1", Purpose::Commission),
            ("test.moved", "ref_2", Purpose::Commission),
            ("test.moved", "ref_1", Purpose::Tax),
        ] {
            let other = Draft::new(reason, reference, "k:1")
                .debit(Purpose::Bank, &us, euro(5))
                .credit(purpose, &us, euro(5))
                .balanced()
                .unwrap();
            assert!(matches!(post(db, &other).await, Err(Error::KeyReused(_))), "{reason}");
        }
        assert_eq!(balance(db, "EUR:bank:platform").await, 5);
        // Even what has emptied an account since is known again.
        hold(db, "ord_1", part()).await;
        let released = moves::release(cause("release:1"), &owner("ord_1"), &owner("sel_1"), part());
        let released = released.unwrap();
        assert_eq!(post(db, &released).await.unwrap(), Posted::Now);
        assert!(matches!(post(db, &released).await.unwrap(), Posted::Before { .. }));
        let report = crate::verify(db).await;
        assert_eq!(report.transactions, 3);
        holds(db).await;
    }
}

#[tokio::test]
async fn several_postings_in_one_deed_happen_together_or_not_at_all() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        let tx = db.begin().await.unwrap();
        for number in 0..10 {
            ledger::post(&tx, &plain(&format!("lost:{number}"), euro(1)), time(0)).await.unwrap();
        }
        drop(tx);
        let tx = db.begin().await.unwrap();
        for number in 0..10 {
            let kept = plain(&format!("kept:{number}"), euro(1));
            ledger::post(&tx, &kept, time(number)).await.unwrap();
            let again = ledger::post(&tx, &kept, time(100)).await.unwrap();
            assert_eq!(again, Posted::Before { at: time(number) });
        }
        tx.commit().await.unwrap();
        assert_eq!(balance(db, "EUR:bank:platform").await, 10);
        assert!(ledger::transaction(db, "lost:1").await.is_err());
        assert_eq!(ledger::transaction(db, "kept:1").await.unwrap().at, time(1));
        holds(db).await;
    }
}

#[tokio::test]
async fn a_transaction_of_many_lines_is_whole() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        let mut draft = Draft::new("test.many", "ref_1", "many:1");
        for number in 1..=40_i64 {
            draft = draft.debit(Purpose::Escrow, &owner(&format!("ord_{number}")), euro(number));
            draft = draft.credit(Purpose::Payable, &owner(&format!("sel_{number}")), euro(number));
        }
        let short = draft.clone().balanced().unwrap();
        assert!(matches!(post(db, &short).await, Err(Error::Insufficient { .. })));
        let mut draft = Draft::new("test.many", "ref_1", "many:2");
        for number in 1..=40_i64 {
            draft = draft.debit(Purpose::Bank, &owner(&format!("bank_{number}")), euro(number));
            draft = draft.credit(Purpose::Payable, &owner(&format!("sel_{number}")), euro(number));
        }
        post(db, &draft.balanced().unwrap()).await.unwrap();
        assert_eq!(ledger::transaction(db, "many:2").await.unwrap().lines.len(), 80);
        assert_eq!(balance(db, "EUR:payable:sel_17").await, 17);
        holds(db).await;
    }
}

#[tokio::test]
async fn a_balance_that_no_longer_fits_is_refused_and_nothing_is_stored() {
    for scratch in ledgers().await {
        let db = &scratch.db;
        post(db, &plain("k:1", euro(i64::MAX))).await.unwrap();
        assert!(post(db, &plain("k:2", euro(1))).await.is_err());
        assert_eq!(balance(db, "EUR:bank:platform").await, i64::MAX);
        assert!(ledger::transaction(db, "k:2").await.is_err());
        holds(db).await;
    }
}

#[test]
fn parts_that_do_not_fit_are_no_parts() {
    assert!(Part::new(euro(100), 60, 41, 0).is_err());
    assert!(part().plus(Part::new(money(1, "USD"), 0, 0, 0).unwrap()).is_err());
}
