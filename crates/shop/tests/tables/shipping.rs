//! Ways of sending, kept by sellers, on each database.

use super::house::{each, now};
use shop::sellers::StoreId;
use shop::shipping::{self, Error, Lane, NewProfile, Reach, Sent, Service};
use values::Country;

fn country(code: &str) -> Country {
    Country::parse(code).expect("a country")
}

fn said(name: &str, to: &str) -> NewProfile {
    let lane = |to: &str, service, base_minor| Lane {
        to: to.parse().expect("countries"),
        service,
        carrier: "Post".to_owned(),
        days_least: 2,
        days_most: 4,
        base_minor,
        per_kg_minor: 100,
        free_from_minor: Some(10_000),
    };
    let lanes = vec![lane(to, Service::Standard, 490), lane("*", Service::Economy, 890)];
    NewProfile { name: name.to_owned(), handling_days: 1, lanes }
}

/// A store that was opened; how one comes to be is another test's story.
async fn store(tx: &db::Tx, name: &str) -> StoreId {
    let id = StoreId::mint(now());
    let sql = "insert into account (id, role, status, created, stored_in)
               values ($1, 'both', 'active', $2, 'DE')";
    tx.exec(sql, &db::params![name, now()]).await.expect("an account");
    tx.exec(
        "insert into store (id, account_id, slug, kind, name, language, about, country, currency, status,
           commission_bp, version, created)
         values ($1, $2, $2, 'manufacturer', $2, 'de', '', 'DE', 'EUR', 'open', 1000, 1, $3)",
        &db::params![id.as_str(), name, now()],
    )
    .await
    .expect("a store");
    id
}

#[tokio::test]
async fn a_seller_makes_changes_and_takes_away_a_way_of_sending() {
    for scratch in each().await {
        let db = &scratch.db;
        let by = audit::By::System;
        let tx = db.begin().await.expect("begin");
        let (mine, other) = (store(&tx, "mine").await, store(&tx, "other").await);
        let id = shipping::create(&tx, &mine, &said("Parcels", "DE,AT"), by, now()).await;
        let id = id.expect("made");
        let theirs = shipping::change(&tx, &other, &id, &said("Mine", "DE"), by, now()).await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        assert!(matches!(
            shipping::delete(&tx, &other, &id, by, now()).await,
            Err(Error::NotFound)
        ));
        let bad = shipping::create(&tx, &mine, &said("", "DE"), by, now()).await;
        assert!(matches!(bad, Err(Error::Faults(_))));
        shipping::change(&tx, &mine, &id, &said(" Small parcels ", "FR"), by, now())
            .await
            .expect("changed");
        tx.commit().await.expect("commit");

        let all = shipping::of_store(db, &mine).await.expect("profiles");
        assert_eq!((all.len(), all[0].name.as_str()), (1, "Small parcels"));
        assert_eq!(all[0].lanes[0].to, Reach::Countries(vec![country("FR")]));
        assert_eq!(all[0].lanes[1].free_from_minor, Some(10_000));
        assert_eq!(shipping::by_id(db, &id).await.expect("a profile").as_ref(), Some(&all[0]));
        let sent = Sent { by: &all[0], weight_g: 1_500, goods_minor: 5_000 };
        let today = jiff::civil::date(2026, 11, 30);
        let offers = shipping::offers_for(sent, country("FR"), today);
        assert_eq!(offers.iter().map(|it| it.fee.minor).collect::<Vec<_>>(), [690, 1_090]);

        let tx = db.begin().await.expect("begin");
        tx.exec(
            "insert into listing (id, seller, title, price_minor, currency, status, created, stored_in,
               store_id, shipping_id)
             values ('lst_1', 'mine', 'Cup', 500, 'EUR', 'active', $1, 'DE', $2, $3)",
            &db::params![now(), mine.as_str(), id.as_str()],
        )
        .await
        .expect("a listing");
        assert!(matches!(shipping::delete(&tx, &mine, &id, by, now()).await, Err(Error::InUse(1))));
        assert!(matches!(
            shipping::delete(&tx, &other, &id, by, now()).await,
            Err(Error::NotFound)
        ));
        tx.exec("update listing set shipping_id = null", &[]).await.expect("changed");
        shipping::delete(&tx, &mine, &id, by, now()).await.expect("deleted");
        tx.commit().await.expect("commit");
        assert!(shipping::of_store(db, &mine).await.expect("profiles").is_empty());
    }
}
