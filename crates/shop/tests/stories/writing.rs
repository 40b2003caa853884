//! Writing listings: what is checked, who is too late, what is kept.

use crate::house::{checked, headphones, scenes};
use market::catalogue::Tree;
use serde_json::json;
use shop::listings::{self, Change, Checked, Error, Goal, NewListing, State};

fn faults(listing: serde_json::Value, goal: Goal) -> Vec<(String, &'static str)> {
    let new: NewListing = serde_json::from_value(listing).expect("a listing");
    let faults = Checked::new(Tree::shipped(), new, goal).err().unwrap_or_default();
    faults.into_iter().map(|fault| (fault.at, fault.code)).collect()
}

#[test]
fn every_fault_is_named_at_its_field() {
    let mut listing = headphones();
    listing["attributes"] = json!({ "headphone-type": "square", "wheels": 4 });
    listing["variants"][1]["options"] = json!([["colour", "black"]]);
    listing["variants"][0]["steps"] = json!([{ "quantity": 10, "price": 99_999 }]);
    listing["quantities"] = json!({ "least": 10, "lot": 4, "most": 11 });
    listing["hs6"] = json!("85");
    let found = faults(listing, Goal::Sale);
    let named = |at: &str, code| assert!(found.contains(&(at.to_owned(), code)), "{at}: {found:?}");
    named("/attributes/headphone-type", "attribute-unfit");
    named("/attributes/wheels", "attribute-unknown");
    named("/attributes/brand", "attribute-missing");
    named("/variants/1/options", "options-twice");
    named("/variants/0/steps", "steps-unfit");
    named("/quantities", "quantities-unsound");
    named("/hs6", "not-an-hs6");
}

#[test]
fn a_draft_may_lack_what_a_sale_needs() {
    let mut listing = headphones();
    listing["attributes"] = json!({});
    assert!(faults(listing.clone(), Goal::Draft).is_empty());
    assert!(!faults(listing, Goal::Sale).is_empty());
}

#[tokio::test]
async fn of_two_editors_the_second_is_told_that_the_listing_has_changed() {
    for scene in scenes().await {
        let (listing, _) = scene.offer(headphones()).await;
        let change = Change {
            store: &scene.store,
            listing: &listing,
            version: 1,
            now: scene.app.clock.now(),
        };
        let mut written = headphones();
        written["texts"][1]["title"] = json!("Wireless headphones Polarlicht");
        let tx = scene.app.db.begin().await.expect("a transaction");
        listings::replace(&tx, change, &checked(written)).await.expect("a change");
        tx.commit().await.expect("a commit");
        let tx = scene.app.db.begin().await.expect("a transaction");
        let late = listings::replace(&tx, change, &checked(headphones())).await;
        assert!(matches!(late, Err(Error::Stale)), "{late:?}");
        drop(tx);
        let read =
            listings::by_id(&scene.app.db, &listing).await.expect("a row").expect("a listing");
        assert_eq!(read.version, 2);
        assert_eq!(
            read.text(values::Language::En).expect("a text").title,
            "Wireless headphones Polarlicht"
        );
    }
}

#[tokio::test]
async fn variants_keep_their_ids_and_what_was_sold_meanwhile_stays_sold() {
    for scene in scenes().await {
        let (listing, variants) = scene.offer(headphones()).await;
        let now = scene.app.clock.now();
        let read =
            listings::by_id(&scene.app.db, &listing).await.expect("a row").expect("a listing");
        let mut new = listings::as_new(&read);
        // The seller sees 20 and types 30; meanwhile 4 are sold.
        new.variants[0].stock = 30;
        new.variants[0].price = 8_950;
        new.variants.remove(1);
        let tx = scene.app.db.begin().await.expect("a transaction");
        let short = shop::offers::take(&tx, &[(variants[0].clone(), 4)], now).await.expect("stock");
        assert!(short.is_empty());
        tx.commit().await.expect("a commit");
        scene.app.clock.advance(60);
        let change = Change {
            store: &scene.store,
            listing: &listing,
            version: 1,
            now: scene.app.clock.now(),
        };
        let new = Checked::new(Tree::shipped(), new, Goal::Sale).expect("no faults");
        let tx = scene.app.db.begin().await.expect("a transaction");
        listings::replace(&tx, change, &new).await.expect("a change");
        tx.commit().await.expect("a commit");

        let read =
            listings::by_id(&scene.app.db, &listing).await.expect("a row").expect("a listing");
        assert_eq!(read.variants[0].id, variants[0]);
        assert_eq!(read.variants[0].stock, 26);
        assert_eq!(read.variants[0].ladder.base(), 8_950);
        assert!(!read.variants[1].active, "no longer offered, and still there for old orders");
        assert!(read.changed > read.created);
        let history = listings::history(&scene.app.db, &variants[0]).await.expect("prices");
        assert_eq!(history.iter().map(|(_, price)| *price).collect::<Vec<_>>(), [9_900, 8_950]);
    }
}

#[tokio::test]
async fn a_listing_is_another_stores_to_everybody_else() {
    for scene in scenes().await {
        let (listing, _) = scene.offer(headphones()).await;
        let other = crate::house::open_store(&scene.app, "sel_2", "Klingenberg Audio").await;
        let change =
            Change { store: &other, listing: &listing, version: 1, now: scene.app.clock.now() };
        let tx = scene.app.db.begin().await.expect("a transaction");
        let refused = listings::set_state(&tx, change, State::Removed).await;
        assert!(matches!(refused, Err(Error::NotFound)), "{refused:?}");
        let store = shop::sellers::by_id(&tx, &other).await.expect("a row").expect("a store");
        assert_eq!(store.slug, "klingenberg-audio-2");
    }
}
