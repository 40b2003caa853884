//! Stock: the last piece is sold once.

use crate::house::{headphones, scenes};
use db::Query;
use futures::future::join_all;
use shop::offers::{self, Standing};
use values::Language;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_forty_buyers_at_once_five_have_the_five_pieces() {
    for scene in scenes().await {
        let (_, variants) = scene.offer(headphones()).await;
        let white = &variants[1];
        let buy = async || {
            let now = scene.app.clock.now();
            for _ in 0..50 {
                let tx = scene.app.db.begin().await.expect("a transaction");
                match offers::take(&tx, &[(white.clone(), 1)], now).await {
                    Ok(short) if short.is_empty() => {
                        if tx.commit().await.is_ok() {
                            return true;
                        }
                    }
                    Ok(_) => return false,
                    Err(error) => assert!(error.is_passing(), "{error}"),
                }
            }
            panic!("never came through");
        };
        let sold = join_all((0..40).map(|_| buy())).await;
        assert_eq!(sold.iter().filter(|had| **had).count(), 5);
        let (left,): (i64,) = scene
            .app
            .db
            .one("select stock from variant where id = $1", &db::params![white.as_str()])
            .await
            .expect("a variant");
        assert_eq!(left, 0);
        let offered = offers::load(&scene.app.db, std::slice::from_ref(white), Language::En)
            .await
            .expect("offers");
        assert_eq!(offered[0].standing, Standing::SoldOut);
    }
}

#[tokio::test]
async fn what_is_taken_is_given_back_and_an_order_takes_all_or_nothing() {
    for scene in scenes().await {
        let (listing, variants) = scene.offer(headphones()).await;
        let now = scene.app.clock.now();
        let stock = async || {
            let all = shop::listings::variants_of(&scene.app.db, &listing).await.expect("variants");
            all.iter().map(|variant| variant.stock).collect::<Vec<_>>()
        };
        let wanted = [(variants[0].clone(), 3), (variants[1].clone(), 6)];
        let tx = scene.app.db.begin().await.expect("a transaction");
        let short = offers::take(&tx, &wanted, now).await.expect("an answer");
        assert_eq!(short, [variants[1].clone()]);
        drop(tx);
        assert_eq!(stock().await, [20, 5]);

        let wanted = [(variants[0].clone(), 3), (variants[1].clone(), 5)];
        let tx = scene.app.db.begin().await.expect("a transaction");
        assert!(offers::take(&tx, &wanted, now).await.expect("an answer").is_empty());
        tx.commit().await.expect("a commit");
        assert_eq!(stock().await, [17, 0]);
        let tx = scene.app.db.begin().await.expect("a transaction");
        offers::give_back(&tx, &wanted, now).await.expect("an answer");
        tx.commit().await.expect("a commit");
        assert_eq!(stock().await, [20, 5]);
    }
}

#[tokio::test]
async fn an_offer_says_what_an_order_needs() {
    for scene in scenes().await {
        let (_, variants) = scene.offer(headphones()).await;
        let of = async |language| {
            offers::load(&scene.app.db, &variants, language).await.expect("offers")
        };
        let offered = of(Language::En).await;
        assert_eq!(offered.len(), 2);
        let black = &offered[0];
        assert_eq!(black.title.text, "Wireless headphones Nordlicht");
        assert!(black.is_translated(Language::En));
        assert_eq!(black.each(9).to_string(), "99.00 EUR");
        assert_eq!(black.each(10).to_string(), "89.00 EUR");
        assert_eq!(black.total(10).expect("a sum").to_string(), "890.00 EUR");
        assert_eq!(black.hs6.as_deref(), Some("851830"), "the category's, for want of another");
        assert_eq!(
            (black.store_slug.as_str(), black.seller.as_str()),
            ("klingenberg-audio", "sel_1")
        );
        assert_eq!(black.standing, Standing::ForSale);
        let thai = of(Language::Th).await;
        assert_eq!(thai[0].title.text, "Kabelloser Kopfhörer Nordlicht");
        assert_eq!(thai[0].title.language, Language::De);
    }
}
