//! The address book: the form of each country, and what the office finds people by.

use crate::house::{BUYER, SELLER, scenes};
use axum::http::StatusCode;

const BOOK: &str = "/account/addresses";
const NEW: &str = "/account/addresses/new";

/// Addresses of five countries, each with its own fields, and a line of its label.
const WORLD: &[(&str, &[(&str, &str)], &str)] = &[
    (
        "JP",
        &[
            ("name", "見本 花子"),
            ("postal_code", "１５４００２３"),
            ("area", "東京都"),
            ("line1", "世田谷区若林1-2-3"),
        ],
        "154-0023",
    ),
    (
        "US",
        &[
            ("name", "Marisol Quint"),
            ("line1", "1400 Larkfield Ave"),
            ("line2", "Apt 9"),
            ("locality", "Albany"),
            ("area", "New York"),
            ("postal_code", "12201"),
        ],
        "ALBANY, NY 12201",
    ),
    (
        "DE",
        &[
            ("name", "Ada Muster"),
            ("line1", "Lindenstr. 5"),
            ("postal_code", "10969"),
            ("locality", "Berlin"),
        ],
        "10969 Berlin",
    ),
    (
        "AE",
        &[("name", "Noor Haddad"), ("line1", "Villa 3, Al Wasl Road"), ("area", "Dubai")],
        "Villa 3",
    ),
    (
        "KZ",
        &[
            ("name", "Айша Мысал"),
            ("line1", "ул. Абая 10"),
            ("locality", "Алматы"),
            ("postal_code", "050000"),
        ],
        "050000",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn addresses_of_five_countries_are_asked_for_and_written_as_there() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        for (country, typed, line) in WORLD {
            let page = browser.get(&format!("{NEW}?country={country}")).await;
            for (name, _) in *typed {
                let named = format!("name=\"{name}\"");
                assert!(page.body.contains(&named), "{country} asks for {name}");
            }
            let mut fields = typed.to_vec();
            fields.extend([("country", *country), ("country_shown", country), ("sure", "yes")]);
            let saved = browser.post(NEW, BOOK, &fields).await;
            assert_eq!(saved.leads_to(), BOOK, "{country}: {}", saved.body);
            let book = browser.get(BOOK).await;
            assert!(book.body.contains(line), "{country} {line}: {}", book.body);
        }
        let sql = "select count(*) from customer_address where is_default";
        assert_eq!(scene.count(sql).await, 1, "the first is the default");
        let account = market::accounts::find(&scene.app.db, &scene.buyer).await.expect("a row");
        let identity = account.expect("an account").identity;
        assert_eq!(identity.addresses.len(), WORLD.len());
        assert!(identity.addresses.iter().all(|one| one.since.as_deref() == Some("2026-09-15")));
        let street = identity.addresses.iter().find(|one| one.country.code() == "DE");
        assert_eq!(street.expect("the German one").text, "Lindenstr. 5, 10969 Berlin");
        let keys: Vec<i64> =
            names::address_keys("Lindenstr. 5, 10969 Berlin").iter().map(|key| key.value).collect();
        let found = market::custody::find::by_keys(&scene.app.db, &keys, 5).await.expect("ids");
        assert_eq!(found.first().map(|(id, _)| id.as_str()), Some(scene.buyer.as_str()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_country_brings_its_form_and_keeps_what_was_typed() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let typed = [
            ("country", "JP"),
            ("country_shown", "DE"),
            ("name", "Ada"),
            ("line1", "Lindenstr. 5"),
            ("locality", "Berlin"),
        ];
        // Without a click on its button: whoever chose another country has not seen its form.
        let page = browser.post(NEW, BOOK, &typed).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Prefecture") && page.body.contains("東京都"));
        assert!(page.body.contains("Lindenstr. 5"), "nothing is lost");
        let asked = [("country", "US"), ("country_shown", "DE"), ("do", "country")];
        let page = browser.post(NEW, BOOK, &asked).await;
        assert!(page.body.contains("ZIP code") && page.body.contains("State"));
        assert_eq!(scene.count("select count(*) from customer_address").await, 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_delivered_is_refused_and_what_is_doubtful_asked_about_once() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let typed = [
            ("country", "DE"),
            ("country_shown", "DE"),
            ("name", "Ada"),
            ("line1", "Lindenstr. 5"),
            ("postal_code", "123"),
            ("locality", ""),
        ];
        let page = browser.post(NEW, BOOK, &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("e-postal_code") && page.body.contains("e-locality"));
        assert!(page.body.contains("Lindenstr. 5"));

        // No list of towns is whole, so an unknown one is asked about and then taken.
        let mut typed = vec![
            ("country", "CN"),
            ("country_shown", "CN"),
            ("name", "Ada"),
            ("area", "广东省"),
            ("locality", "某某市"),
            ("line1", "样例路1号"),
            ("postal_code", "510000"),
        ];
        let page = browser.post(NEW, BOOK, &typed).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("Please look again"), "{}", page.body);
        typed.push(("sure", "yes"));
        assert_eq!(browser.post(NEW, BOOK, &typed).await.leads_to(), BOOK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_changed_made_the_default_and_removed_by_its_owner_alone() {
    for scene in scenes().await {
        let mut browser = scene.signed_in(BUYER).await;
        let berlin = [
            ("country", "DE"),
            ("country_shown", "DE"),
            ("name", "Ada"),
            ("line1", "Lindenstr. 5"),
            ("postal_code", "10969"),
            ("locality", "Berlin"),
        ];
        for _ in 0..2 {
            browser.post(NEW, BOOK, &berlin).await;
        }
        assert_eq!(scene.count("select count(*) from customer_address").await, 1, "once");
        let book = browser.get(BOOK).await;
        let one = format!("{BOOK}/adr_{}", book.between("/account/addresses/adr_", "\""));
        let one = one.trim_end_matches("/removal").to_owned();

        let mut moved = berlin;
        moved[3] = ("line1", "Ringstr. 9");
        assert_eq!(browser.post(&one, &one, &moved).await.leads_to(), BOOK);
        let account = market::accounts::find(&scene.app.db, &scene.buyer).await.expect("a row");
        let addresses = account.expect("an account").identity.addresses;
        assert_eq!(addresses.len(), 1);
        assert_eq!(addresses[0].text, "Ringstr. 9, 10969 Berlin");

        let mut second = berlin;
        second[2] = ("name", "Ada at work");
        browser.post(NEW, BOOK, &[&second[..], &[("default", "yes")]].concat()).await;
        assert_eq!(scene.count("select count(*) from customer_address where is_default").await, 1);
        browser.post(BOOK, &format!("{one}/default"), &[]).await;
        let sql = "select count(*) from customer_address where is_default and name = 'Ada'";
        assert_eq!(scene.count(sql).await, 1);

        let mut seller = scene.signed_in(SELLER).await;
        assert_eq!(seller.get(&one).await.status, StatusCode::NOT_FOUND);
        let removal = format!("{one}/removal");
        assert_eq!(seller.post(NEW, &removal, &[]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(BOOK, &removal, &[]).await.leads_to(), BOOK);
        let sql = "select count(*) from customer_address where is_default and name = 'Ada at work'";
        assert_eq!(scene.count(sql).await, 1, "the other is the default now");
    }
}
