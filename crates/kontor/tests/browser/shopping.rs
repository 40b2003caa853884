//! Buying by hand: arrive, search, read, buy, follow; and the seller's answer. In English, Arabic and
//! Japanese, and without scripts.

use crate::driver::{Browser, named};
use kontor::people;
use thirtyfour::prelude::*;
use values::Language;

/// A small market: the first stores of the demonstration with goods of each.
const MARKET: demonstration::Size = demonstration::Size { listings: 12, stores: 3 };

/// Somebody who buys, and how they write.
struct Shopper {
    language: Language,
    country: &'static str,
    currency: &'static str,
    /// What they type, misspelt or in their own script.
    sought: &'static str,
    name: &'static str,
    line: &'static str,
    locality: &'static str,
    area: &'static str,
    postal_code: &'static str,
    telephone: &'static str,
}

const ENGLISH: Shopper = Shopper {
    language: Language::En,
    country: "DE",
    currency: "EUR",
    sought: "wirless hedphones",
    name: "Nell Harrow",
    line: "Hafenweg 3",
    locality: "Münster",
    area: "",
    postal_code: "48155",
    telephone: "+49 251 5550123",
};

const ARABIC: Shopper = Shopper {
    language: Language::Ar,
    country: "AE",
    currency: "AED",
    sought: "سماعات",
    name: "ليلى المثال",
    line: "شارع الميناء ١٢",
    locality: "",
    area: "أبو ظبي",
    postal_code: "",
    telephone: "+971 50 555 0123",
};

const JAPANESE: Shopper = Shopper {
    language: Language::Ja,
    country: "JP",
    currency: "JPY",
    sought: "ヘッドホン",
    name: "架空 さくら",
    line: "見本町 1-2-3",
    locality: "千代田区",
    area: "東京都",
    postal_code: "100-0001",
    telephone: "+81 3 5550 0123",
};

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_guest_finds_buys_and_follows_and_the_seller_sends() {
    shops(Browser::start().await, &ENGLISH).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_guest_buys_without_any_script() {
    shops(Browser::without_scripts().await, &ENGLISH).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_guest_buys_in_arabic() {
    shops(Browser::speaking(Language::Ar).await, &ARABIC).await;
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test --only browser"]
async fn a_guest_buys_in_japanese() {
    shops(Browser::speaking(Language::Ja).await, &JAPANESE).await;
}

/// The whole way of one who buys, and what the seller does.
async fn shops(browser: Browser, shopper: &Shopper) {
    let app = browser.world.app.clone();
    demonstration::fill(&app, MARKET, people::PASSWORD, |_| {}).await.unwrap();
    // What `kontor serve` keeps current in the background is brought up once here.
    let mut feed = shop::feed::Feed::begin(&app).await.unwrap();
    feed.look().await.unwrap();
    let as_ = |step: &str| format!("{}-{step}", browser.shown(shopper));

    browser.open("/").await;
    browser.tells("browse-hero").await;
    browser.open("/preferences").await;
    browser.look(&as_("01-preferences")).await;
    browser.choose("country", shopper.country).await;
    browser.choose("currency", shopper.currency).await;
    browser.click("main #preferences button.full").await;
    browser.tells("browse-hero").await;
    browser.look_all_round(&as_("02-home")).await;

    let search = browser.find("header input[name=q]").await;
    search.send_keys(shopper.sought).await.unwrap();
    browser.click("header form.find button").await;
    browser.is_at("/search").await;
    browser.says("Norrvik").await;
    browser.look_all_round(&as_("03-search")).await;
    browser.click("main .goods-grid a").await;
    browser.tells("browse-who-sells").await;
    browser.says("Norrvik Audio GmbH").await;
    browser.look_all_round(&as_("04-product")).await;
    browser.click("#buy button.big").await;
    browser.tells("browse-who-sells").await;
    // Something of another seller, by its store.
    browser.open("/s/lindenhof-werkzeuge").await;
    browser.look_all_round(&as_("05-store")).await;
    browser.click("main .goods-grid a").await;
    browser.tells("browse-who-sells").await;
    browser.click("#buy button.big").await;
    browser.tells("browse-who-sells").await;
    browser.open("/basket").await;
    browser.says("Norrvik").await;
    browser.says("Lindenhof").await;
    browser.look_all_round(&as_("06-basket")).await;

    browser.open("/checkout").await;
    browser.click("main form[action$='/checkout/address'] button.big").await;
    browser.tells("form-faults").await;
    browser.look(&as_("07-address-faulty")).await;
    browser.fill("mail", "guest@customers.example").await;
    browser.address(shopper).await;
    browser.look_all_round(&as_("08-address")).await;
    browser.click("main form[action$='/checkout/address'] button.big").await;
    browser.is_at("/checkout/payment").await;
    browser.look_all_round(&as_("09-payment")).await;
    browser.fill("card", "4000 0000 0000 0101").await;
    browser.fill("expires", "09/29").await;
    browser.fill("card_code", "123").await;
    browser.click("main form[action$='/checkout'] button.big").await;
    // The bank declines: nothing is lost, another card is tried.
    browser.is_at("/purchases/").await;
    browser.look(&as_("10-declined")).await;
    browser.fill("card", "4000 0000 0000 0010").await;
    browser.fill("expires", "09/29").await;
    browser.fill("card_code", "123").await;
    browser.click("main form[action*='/payment'] button.big").await;
    browser.tells("purchase-paid-what").await;
    browser.look_all_round(&as_("11-bought")).await;
    browser.click("main .orders a").await;
    browser.is_at("/orders/").await;
    browser.look_all_round(&as_("12-order")).await;
    let order = browser.path().await;
    // Whose order it is that was opened.
    let seller = match browser.text().await.contains("Norrvik Audio") {
        true => "norrvik@sellers.example",
        false => "lindenhof@sellers.example",
    };

    if shopper.language == Language::En {
        browser.customer(seller).await;
        browser.open("/seller/orders").await;
        browser.look_all_round(&as_("13-sold")).await;
        browser.click("main a[href*='/seller/orders/']").await;
        browser.look_all_round(&as_("14-sold-order")).await;
        browser.fill("carrier", "Landpost").await;
        browser.fill("tracking", "LP 0001 5550").await;
        browser.click("main form[action$='/dispatch'] button").await;
        browser.says("LP 0001 5550").await;
        browser.leave().await;
        browser.open(&order).await;
        browser.tells("order-arrived").await;
        browser.look_all_round(&as_("15-sent")).await;
        browser.click("main form[action*='/confirmation'] button").await;
        browser.look(&as_("16-received")).await;
        let report = ledger::verify(&app.db, None).await.unwrap();
        assert!(report.holds(), "the ledger holds after a purchase by hand");
    }
    // The mails of the orders.
    browser.world.run_jobs().await;
    browser.end().await;
}

impl Browser {
    /// How the pictures of a shopper's way are called.
    fn shown(&self, shopper: &Shopper) -> String {
        let scripts = if self.scripts { "" } else { "-bare" };
        format!("shop-{}{scripts}", shopper.language.code())
    }

    /// Fills what the form of the country asks for.
    async fn address(&self, shopper: &Shopper) {
        let fields = [
            ("name", shopper.name),
            ("line1", shopper.line),
            ("locality", shopper.locality),
            ("area", shopper.area),
            ("postal_code", shopper.postal_code),
            ("telephone", shopper.telephone),
        ];
        for (name, text) in fields.into_iter().filter(|(_, text)| !text.is_empty()) {
            let field = self.find(&named(name)).await;
            match field.tag_name().await.unwrap().as_str() {
                "select" => {
                    let options = field.find_all(By::Tag("option")).await.unwrap();
                    let mut chosen = false;
                    for option in options {
                        if option.text().await.unwrap().contains(text) {
                            option.click().await.unwrap();
                            chosen = true;
                            break;
                        }
                    }
                    assert!(chosen, "{name} does not offer {text}");
                }
                _ => self.fill(name, text).await,
            }
        }
    }

    /// Signs in a customer, by typing.
    pub async fn customer(&self, mail: &str) {
        self.open("/account/sign-in").await;
        self.fill("mail", mail).await;
        self.fill("password", people::PASSWORD).await;
        self.click("main form[action$='/account/sign-in'] button.full").await;
        for _ in 0..150 {
            if !self.path().await.starts_with("/account/sign-in") {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        }
        panic!("{mail} does not get in: {}", self.text().await);
    }

    /// Signs out a customer: the button is in a menu of the header.
    pub async fn leave(&self) {
        self.open("/").await;
        self.click("header details.who summary").await;
        self.click("header details.who form button").await;
        self.tells("flash-signed-out").await;
    }
}
