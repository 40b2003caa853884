//! Guests: one account for an address, which whoever confirms the address takes over.

use crate::house::{PASSWORD, Scene, scenes};
use market::customers::{Guest, guest};
use postal::Address;
use values::{Country, Currency, Language};

const MAIL: &str = "guest@street.example";

async fn buys(scene: &Scene, mail: &str, name: &str, street: &str) -> String {
    let mut address = Address::new(Country::parse("DE").expect("a country"));
    address.name = name.to_owned();
    address.lines = vec![street.to_owned()];
    address.postal_code = "10969".to_owned();
    address.locality = "Berlin".to_owned();
    let address = postal::check(&address).expect("an address");
    let currency = Currency::parse("EUR").expect("a currency");
    let tx = scene.app.db.begin().await.expect("begins");
    let new = Guest { mail, name, address: &address, language: Language::De, currency };
    let id = guest(&tx, &new, scene.app.clock.now()).await.expect("an account");
    tx.commit().await.expect("commits");
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn who_confirms_the_address_takes_the_guests_orders_over() {
    for scene in scenes().await {
        let first = buys(&scene, MAIL, "Gul Street", "Lindenstr. 5").await;
        let again = buys(&scene, "Guest@Street.example", "G. Street", "Ringstr. 9").await;
        assert_eq!(first, again, "one account for one address");
        let found = market::custody::find::by_email(&scene.app.db, MAIL).await.expect("ids");
        assert_eq!(found, std::slice::from_ref(&first));
        let reach = market::customers::reach(&scene.app.db, &first).await.expect("a contact");
        let reach = reach.expect("somebody");
        assert_eq!(
            (reach.mail.as_str(), reach.language),
            ("Guest@Street.example", Some(Language::De))
        );

        let mut browser = scene.browser();
        let form = [
            ("name", "Gul Street"),
            ("mail", MAIL),
            ("password", PASSWORD),
            ("country", "AT"),
            ("currency", "EUR"),
            ("attempt", "one"),
            ("next", ""),
        ];
        browser.post("/account/join", "/account/join", &form).await;
        let link = scene.letter(MAIL).await.link;
        let done = browser.post(&link, &link, &[("password", PASSWORD)]).await;
        assert_eq!(done.leads_to(), "/account", "{}", done.body);
        let account = accounts::customers::account_of_mail(&scene.app.db, MAIL).await;
        assert_eq!(account.expect("a row"), Some(first.clone()), "the same account");
        let account = market::accounts::find(&scene.app.db, &first).await.expect("a row");
        let identity = account.expect("an account").identity;
        assert_eq!(identity.names, ["Gul Street", "G. Street"]);
        assert_eq!(identity.addresses.len(), 2);
        assert_eq!(identity.residence_history.len(), 2, "from Germany to Austria");

        let later = buys(&scene, MAIL, "Gul Street", "Lindenstr. 5").await;
        assert_ne!(later, first, "a guest is not let into an account that has a password");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_orders_at_once_are_one_guests() {
    for scene in scenes().await {
        let (one, other) = tokio::join!(
            buys(&scene, MAIL, "Gul Street", "Lindenstr. 5"),
            buys(&scene, MAIL, "Gul Street", "Lindenstr. 5"),
        );
        assert_eq!(one, other);
    }
}
