//! An article from its category to the shop, part by part.

use crate::house::{Answer, Browser, headphones, scenes};
use axum::http::StatusCode;
use shop::listings::{self, ListingId, State};

fn leads_to(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

/// The value of a hidden field.
fn hidden(page: &Answer, name: &str) -> String {
    page.between(&format!("name=\"{name}\" value=\""), "\"").to_owned()
}

fn id_of(place: &str) -> ListingId {
    let id = place.split('/').find(|part| part.starts_with("lst_")).expect("an id");
    id.parse().expect("an id")
}

async fn begin(seller: &mut Browser<'_>) -> String {
    let new = "/en/seller/listings/new";
    let form = format!("{new}?category=headphones");
    let key = hidden(&seller.get(&form).await, "key");
    let fields = [
        ("category", "headphones"),
        ("key", key.as_str()),
        ("title", "Kopfhörer Nordlicht"),
        ("price", "99,00"),
        ("stock", "20"),
        ("weight_g", "400"),
    ];
    let first = leads_to(&seller.post(&form, new, &fields).await);
    let again = leads_to(&seller.post(&form, new, &fields).await);
    assert_eq!(first, again, "a second click finds the first one's draft");
    first
}

#[tokio::test]
async fn an_article_goes_from_its_category_to_the_shop() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let found = seller.get("/en/seller/listings/new?q=headphones").await;
        assert!(found.body.contains("new?category=headphones"), "{}", found.body);
        let top = seller.get("/de/seller/listings/new").await;
        assert!(top.body.contains("new?in="), "{}", top.body);

        let place = begin(&mut seller).await;
        let id = id_of(&place);
        let page = seller.get(&place).await;
        assert!(page.body.contains("Still missing"), "{}", page.body);
        let state = format!("{place}/state");
        let early = [("state", "active"), ("version", "1")];
        let early = seller.post(&place, &state, &early).await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);

        let facts = format!("{place}/facts");
        let said = [
            ("version", "1"),
            ("attributes-brand", "Klingenberg"),
            ("attributes-headphone-type", "over-ear"),
            ("attributes-noise-cancelling", "yes"),
            ("origin", "DE"),
            ("sku", "NL-1"),
        ];
        leads_to(&seller.post(&facts, &facts, &said).await);

        let matrix = format!("{place}/matrix");
        let variants = format!("{place}/variants");
        let ticked = [("version", "2"), ("option-colour", "black"), ("option-colour", "white")];
        leads_to(&seller.post(&variants, &matrix, &ticked).await);
        let page = seller.get(&variants).await;
        let white = hidden(&page, "variants-1-id");
        let black = hidden(&page, "variants-0-id");
        let rows = [
            ("version", "3"),
            ("variants-0-id", black.as_str()),
            ("variants-0-seen", "0"),
            ("variants-0-price", "99.00"),
            ("variants-0-stock", "12"),
            ("variants-0-weight_g", "400"),
            ("variants-0-active", "yes"),
            ("variants-1-id", white.as_str()),
            ("variants-1-seen", "0"),
            ("variants-1-price", "109.00"),
            ("variants-1-stock", "5"),
            ("variants-1-weight_g", "400"),
            ("variants-1-active", "yes"),
        ];
        leads_to(&seller.post(&variants, &variants, &rows).await);

        let steps = format!("{place}/steps");
        let cheaper = [
            ("version", "4"),
            ("quantities-0", "10"),
            ("variants-0-id", black.as_str()),
            ("variants-0-step-0", "89.00"),
            ("variants-1-id", white.as_str()),
        ];
        leads_to(&seller.post(&steps, &steps, &cheaper).await);

        let words = format!("{place}/words");
        let english = [
            ("version", "5"),
            ("language", "en"),
            ("title", "Headphones Nordlicht"),
            ("points", "30 hours\r\nLight"),
            ("description", "They sound as they should."),
        ];
        leads_to(&seller.post(&words, &words, &english).await);
        let page = seller.get(&format!("{words}?in=en")).await;
        assert!(page.body.contains("They sound as they should."), "{}", page.body);

        let picture = pictures::Picture::from_rgb(300, 200, vec![90; 300 * 200 * 3]);
        let picture = picture.expect("a picture").sizes().expect("sizes").pop().expect("one").webp;
        let pictures = format!("{place}/pictures");
        let more = format!("{pictures}/new");
        leads_to(&seller.upload(&pictures, &more, "pictures", &[("a.webp", &picture)]).await);
        leads_to(&seller.upload(&pictures, &more, "pictures", &[("b.webp", &picture)]).await);
        let said = [("version", "7"), ("order-0", "1"), ("words-0", "Grau, von der Seite")];
        leads_to(&seller.post(&pictures, &pictures, &said).await);
        let bad = seller.upload(&pictures, &more, "pictures", &[("c.txt", b"no picture")]).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);

        let sending = format!("{place}/sending");
        let whole = [("version", "8"), ("least", "2"), ("lot", "2"), ("most", "")];
        leads_to(&seller.post(&sending, &sending, &whole).await);

        let preview = seller.get(&format!("{place}/preview")).await;
        assert!(preview.body.contains("This is how buyers will see it"), "{}", preview.body);
        assert_eq!(scene.get(&format!("/en/p/{id}")).await.status, StatusCode::NOT_FOUND);
        let offered = [("state", "active"), ("version", "9")];
        leads_to(&seller.post(&place, &state, &offered).await);
        assert_eq!(scene.get(&format!("/en/p/{id}")).await.status, StatusCode::SEE_OTHER);

        let read = listings::by_id(&scene.app.db, &id).await.expect("a row").expect("a listing");
        assert_eq!(read.state, State::Active);
        assert_eq!((read.pictures.len(), read.quantities.first()), (1, 2));
        assert_eq!(read.sku.as_deref(), Some("NL-1"));
        let slug = format!("/de/p/{id}/x");
        assert!(scene.get(&slug).await.body.contains("alt=\"Grau, von der Seite\""));
        assert!(!scene.get(&slug.replace("/de/", "/en/")).await.body.contains("Grau, von"));
        let black = &read.variants[0];
        assert_eq!((black.stock, black.ladder.base(), black.ladder.at(10)), (12, 9_900, 8_900));
        let list = seller.get("/en/seller/listings?q=nl-1").await;
        assert!(list.body.contains("Nordlicht") && list.body.contains(" of 18"), "{}", list.body);

        let lower = rows.map(|(name, value)| match name {
            "version" => (name, "10"),
            "variants-0-price" => (name, "95.00"),
            "variants-0-seen" => (name, "12"),
            "variants-1-seen" => (name, "5"),
            _ => (name, value),
        });
        scene.app.clock.advance(3_600);
        leads_to(&seller.post(&variants, &variants, &lower).await);
        let page = seller.get(&variants).await;
        assert!(page.body.contains("Shown as reduced"), "{}", page.body);
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_nothing_is_lost() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (id, _) = scene.offer(headphones()).await;
        let variants = format!("/en/seller/listings/{id}/variants");
        let page = seller.get(&variants).await;
        let first = hidden(&page, "variants-0-id");
        let rows = [
            ("version", "1"),
            ("variants-0-id", first.as_str()),
            ("variants-0-seen", "20"),
            ("variants-0-price", "cheap"),
            ("variants-0-stock", "20"),
            ("variants-0-weight_g", "400"),
            ("variants-0-active", "yes"),
        ];
        let answer = seller.post(&variants, &variants, &rows).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("value=\"cheap\""), "{}", answer.body);
        assert!(answer.body.contains("e-variants-0-price"), "{}", answer.body);
        // An offered article keeps what it must say.
        let facts = format!("/en/seller/listings/{id}/facts");
        let answer = seller.post(&facts, &facts, &[("version", "1")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("e-attributes-brand"), "{}", answer.body);
        for part in ["words", "pictures", "steps", "sending", "category", "preview"] {
            for language in ["en", "ar"] {
                let page = format!("/{language}/seller/listings/{id}/{part}");
                assert_eq!(seller.get(&page).await.status, StatusCode::OK, "{page}");
            }
        }
    }
}

#[tokio::test]
async fn who_is_late_sees_what_is_stored_beside_what_they_wrote() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (id, _) = scene.offer(headphones()).await;
        let words = format!("/en/seller/listings/{id}/words");
        let text = |title: &'static str, version: &'static str| {
            [("version", version), ("language", "en"), ("title", title), ("points", "")]
        };
        leads_to(&seller.post(&words, &words, &text("Headphones A", "1")).await);
        // The same again, as after a second click: it is stored as it was written.
        leads_to(&seller.post(&words, &words, &text("Headphones A", "1")).await);
        let late = seller.post(&words, &words, &text("Headphones B", "1")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.body.contains("Headphones A") && late.body.contains("Headphones B"));
        assert_eq!(hidden(&late, "version"), "2");
        leads_to(&seller.post(&words, &words, &text("Headphones B", "2")).await);
    }
}

#[tokio::test]
async fn a_listing_is_paused_copied_moved_and_ended() {
    for scene in scenes().await {
        let mut seller = scene.seller().await;
        let (id, _) = scene.offer(headphones()).await;
        let place = format!("/en/seller/listings/{id}");
        let state = format!("{place}/state");
        leads_to(&seller.post(&place, &state, &[("state", "paused"), ("version", "1")]).await);
        leads_to(&seller.post(&place, &state, &[("state", "paused"), ("version", "1")]).await);
        let key = hidden(&seller.get(&place).await, "key");
        let copy = format!("{place}/copy");
        let made = leads_to(&seller.post(&place, &copy, &[("key", &key)]).await);
        assert_eq!(leads_to(&seller.post(&place, &copy, &[("key", &key)]).await), made);
        let other = listings::by_id(&scene.app.db, &id_of(&made)).await.expect("a row");
        let other = other.expect("a listing");
        assert_eq!((other.state, other.variants.len()), (State::Draft, 2));

        let category = format!("{place}/category");
        let moved = [("category", "bluetooth-speakers"), ("version", "2")];
        leads_to(&seller.post(&category, &category, &moved).await);

        let read = listings::by_id(&scene.app.db, &id).await.expect("a row").expect("a listing");
        let version = read.version.to_string();
        let ended = [("state", "removed"), ("version", version.as_str())];
        assert_eq!(leads_to(&seller.post(&place, &state, &ended).await), "/en/seller/listings");
        assert_eq!(seller.get(&place).await.status, StatusCode::NOT_FOUND);
    }
}
