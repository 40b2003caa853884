//! Events of a provider, in any order and number, on a real database: one result.

use crate::house::{Scene, scenes};
use ledger::Purpose;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use trade::payments::provider::{Event, Told};
use trade::payments::{self, settle};

const SILENT: &str = "4000 0000 0000 0333";

/// Everything that can be told of a charge that succeeded, some of it twice.
fn telling() -> impl Strategy<Value = Vec<(u8, bool)>> {
    let all = prop::collection::vec(0_u8..5, 0..10);
    (all, any::<bool>()).prop_map(|(mut more, other)| {
        more.push(3);
        more.into_iter().map(|what| (what, other)).collect::<Vec<_>>()
    })
}

fn told(what: u8) -> Told {
    match what {
        0 => Told::Challenged("/pay/test/x".to_owned()),
        1 => Told::Failed("declined".to_owned()),
        2 => Told::Authorised,
        3 => Told::Captured,
        _ => Told::Voided,
    }
}

async fn outcome(scene: &Scene, order: &str) -> (String, [i64; 4], i64) {
    let sql = "select status from purchase where id = $1";
    let stage: Option<(String,)> =
        db::Query::opt(&scene.app.db, sql, &db::params![order]).await.expect("reads");
    let stage = stage.map_or_else(String::new, |(stage,)| stage);
    let balances = [
        scene.balance(Purpose::Clearing, "test", "EUR").await,
        scene.balance(Purpose::Promised, "test", "EUR").await,
        scene.balance(Purpose::Escrow, order, "EUR").await,
        scene.count("select count(*) from refund").await,
    ];
    (stage, balances, scene.stock(&scene.lumen.variants[0]).await)
}

#[tokio::test]
async fn whatever_is_told_in_any_order_and_number_gives_one_result() {
    let mut runner = TestRunner::deterministic();
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        for too_late in [false, true] {
            let mut before = outcome(&scene, "none").await.1;
            for _ in 0..8 {
                let stock = scene.stock(&scene.lumen.variants[0]).await;
                let placed = scene.buy(&token, &[(&scene.lumen.variants[0], 1)], SILENT).await;
                let order = placed["orders"][0]["id"].as_str().expect("an order").to_owned();
                let checkout = placed["id"].as_str().expect("an id").parse().expect("an id");
                if too_late {
                    scene.app.clock.advance(3_600);
                    scene.run().await;
                }
                let charges = payments::of_checkout(&scene.app.db, &checkout).await.expect("reads");
                let events = telling().new_tree(&mut runner).expect("events").current();
                for (at, (what, other)) in events.iter().enumerate() {
                    let mut event = Event::of(&charges[0], told(*what));
                    if *other {
                        // A provider that gives every telling a new id.
                        event.id = format!("{}.{at}", event.id);
                    }
                    settle(&scene.app, &event, "").await.expect("it is taken");
                }
                let total = placed["total"]["minor"].as_i64().expect("a total");
                let (stage, balances, left) = outcome(&scene, &order).await;
                match too_late {
                    false => {
                        assert_eq!(stage, "paid", "{events:?}");
                        assert_eq!(balances[..2], [before[0] + total, before[1]], "{events:?}");
                        assert!(balances[2] > 0 && left == stock - 1, "{events:?}");
                    }
                    true => {
                        assert_eq!(stage, "cancelled", "{events:?}");
                        assert_eq!(
                            balances,
                            [before[0], before[1], 0, before[3] + 1],
                            "{events:?}"
                        );
                        assert_eq!(left, stock, "{events:?}");
                    }
                }
                before = [balances[0], balances[1], 0, balances[3]];
                if stock <= 2 {
                    let sql = "update variant set stock = 10";
                    scene.app.db.exec(sql, &[]).await.expect("more stock");
                }
            }
        }
        scene.ledger_is_sound().await;
    }
}
