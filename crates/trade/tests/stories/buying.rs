//! Baskets and checkouts: guests and customers, coupons, double clicks, prices that change.

use crate::house::{CHECKOUTS, PAYS, SELLER, address, scenes};
use accounts::Scope;
use axum::http::StatusCode;
use ledger::Purpose;
use serde_json::{Value as Json, json};
use trade::coupons::{self, Coupon, Gives};
use values::{BasisPoints, Currency, Money, Time};

#[tokio::test]
async fn a_guest_buys_of_two_sellers_with_one_payment() {
    for scene in scenes().await {
        let mut guest = scene.browser();
        for variant in [&scene.lumen.variants[0], &scene.sakura.variants[0]] {
            let fields = [("variant", variant.as_str()), ("quantity", "2")];
            let added = guest.post("/en/orders/find", "/en/basket", &fields).await;
            assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        }
        let basket = guest.get("/en/basket").await;
        let count = "<b class=\"count\">2</b>";
        for words in ["Headphones of lumen", "Headphones of sakura", "To checkout", count] {
            assert!(basket.body.contains(words), "{words}: {}", basket.body);
        }
        let typed = [
            ("mail", "gus@guest.example"),
            ("country", "DE"),
            ("country_shown", "DE"),
            ("name", "Gus Guest"),
            ("line1", "Unter den Linden 1"),
            ("locality", "Berlin"),
            ("postal_code", "10117"),
            ("sure", "yes"),
        ];
        let faulty = guest.post("/en/checkout", "/en/checkout/address", &typed[1..]).await;
        assert_eq!(faulty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(faulty.body.contains("Unter den Linden 1"), "nothing typed is lost");
        let next = guest.post("/en/checkout", "/en/checkout/address", &typed).await;
        assert_eq!(next.leads_to(), "/en/checkout/payment", "{}", next.body);
        let page = guest.get("/en/checkout/payment").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let hidden =
            |name: &str| page.between(&format!("name=\"{name}\" value=\""), "\"").to_owned();
        let (token, key, agreed) = (hidden("_token"), hidden("key"), hidden("agreed"));
        let pay = [
            ("key", key.as_str()),
            ("agreed", agreed.as_str()),
            ("method", "card"),
            ("card", PAYS),
            ("expires", "12/29"),
            ("card_code", "123"),
        ];
        let bad = [&pay[..3], &[("card", "1234"), ("expires", "01/20"), ("card_code", "1")]];
        let bad = guest.post_with(&token, "/en/checkout", &bad.concat()).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let paid = guest.post_with(&token, "/en/checkout", &pay).await;
        assert_eq!(paid.status, StatusCode::SEE_OTHER, "{}", paid.body);
        assert!(paid.leads_to().starts_with("/en/purchases/chk_"), "{}", paid.leads_to());
        let again = guest.post_with(&token, "/en/checkout", &pay).await;
        assert_eq!(again.leads_to(), paid.leads_to(), "a second click is the same purchase");
        let purchase = scene.browser().get(&paid.leads_to()).await;
        assert!(purchase.body.contains("Thank you, it is paid"), "{}", purchase.body);
        assert_eq!(scene.count("select count(*) from checkout").await, 1);
        assert_eq!(scene.count("select count(*) from purchase where status = 'paid'").await, 2);
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 8);
        let letters = scene.letters("gus@guest.example").await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].link.starts_with("/purchases/chk_"), "{}", letters[0].link);
        let without = paid.leads_to().split('?').next().expect("a path").to_owned();
        let stranger = scene.browser().get(&without).await;
        assert_eq!(stranger.status, StatusCode::NOT_FOUND);
        let order = purchase.between("href=\"/en/orders/ord_", "\"").to_owned();
        let order = scene.browser().get(&format!("/en/orders/ord_{order}")).await;
        assert!(order.body.contains("The seller is getting it ready"), "{}", order.body);
        // 2 × 20.00 and 5.00 of lumen; 2 × ¥3,000 and ¥500 of sakura at 160, with VAT and duty.
        let clearing = scene.balance(Purpose::Clearing, "test", "EUR").await;
        let sum = "select cast(coalesce(sum(total_minor), 0) as BIGINT) from purchase";
        assert_eq!(clearing, scene.count(sum).await);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn what_lies_in_a_guests_basket_comes_along_at_sign_in() {
    for scene in scenes().await {
        let mut browser = scene.browser();
        let fields = [("variant", scene.lumen.variants[0].as_str()), ("quantity", "3")];
        browser.post("/en/orders/find", "/en/basket", &fields).await;
        let more = [("variant", scene.lumen.variants[0].as_str()), ("quantity", "9")];
        let refused = browser.post("/en/orders/find", "/en/basket", &more).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("Only"), "{}", refused.body);
        browser.sign_in(crate::house::BUYER).await;
        let basket = browser.get("/en/basket").await;
        assert!(basket.body.contains("Headphones of lumen"), "{}", basket.body);
        let sql = "select count(*) from basket where account_id is not null";
        assert_eq!(scene.count(sql).await, 1);
        assert_eq!(scene.count("select count(*) from basket").await, 1);
    }
}

fn coupon(store: Option<&str>, code: &str, gives: Gives, now: Time) -> Coupon {
    Coupon {
        id: trade::CouponId::mint(now),
        code: code.to_owned(),
        store: store.map(|id| id.parse().expect("an id")),
        gives,
        least: Money { minor: 1_000, currency: Currency::parse("EUR").expect("a currency") },
        starts: now,
        ends: None,
        uses_most: Some(1),
        per_buyer: Some(1),
        uses: 0,
        active: true,
        created: now,
    }
}

#[tokio::test]
async fn coupons_of_seller_and_platform_are_used_once_and_each_giver_pays() {
    for scene in scenes().await {
        let (app, now) = (&scene.app, scene.app.clock.now());
        let ten = Gives::Percent(BasisPoints(1_000));
        let sellers = coupon(Some(&scene.lumen.id), "lumen10", ten, now);
        coupons::create(&app.db, sellers, now).await.expect("a coupon");
        let ours = coupon(None, "WELCOME", Gives::Amount(500), now);
        coupons::create(&app.db, ours.clone(), now).await.expect("a coupon");
        assert!(coupons::create(&app.db, ours, now).await.is_err(), "a code is taken once");
        let token = scene.buyers_token().await;
        scene.put(&token, &[(&scene.lumen.variants[0], 2)]).await;
        for code in ["lumen10", "welcome"] {
            let path = format!("/api/v1/basket/coupons/{code}?country=DE&currency=EUR");
            let answer = scene.program(("PUT", &path), &token, &Json::Null).await;
            assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        }
        let unknown =
            scene.program(("PUT", "/api/v1/basket/coupons/NOSUCH"), &token, &Json::Null).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
        let body = json!({ "address": address(), "method": "card", "card": PAYS });
        let placed = scene.program(("POST", CHECKOUTS), &token, &body).await;
        assert_eq!(placed.status, StatusCode::CREATED, "{}", placed.body);
        // 40.00 less 4.00 of the seller and 5.00 of the platform, and 5.00 of delivery.
        assert_eq!(placed.json()["total"]["minor"], 3_600);
        assert_eq!(scene.balance(Purpose::Promotion, "platform", "EUR").await, 500);
        assert_eq!(scene.count("select cast(sum(uses) as BIGINT) from coupon").await, 2);
        scene.put(&token, &[(&scene.lumen.variants[0], 2)]).await;
        let used =
            scene.program(("PUT", "/api/v1/basket/coupons/WELCOME"), &token, &Json::Null).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn a_price_that_has_changed_is_shown_and_agreed_to_again() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        let basket = scene.put(&token, &[(&scene.lumen.variants[0], 1)]).await.json();
        let sql = "update variant set price_minor = 2500 where id = $1";
        let params = db::params![&scene.lumen.variants[0]];
        scene.app.db.exec(sql, &params).await.expect("a new price");
        let body = json!({ "address": address(), "method": "card", "card": PAYS,
            "agreed": basket["agreed"] });
        let changed = scene.program(("POST", CHECKOUTS), &token, &body).await;
        assert_eq!(changed.status, StatusCode::CONFLICT, "{}", changed.body);
        assert_eq!(changed.json()["code"], "basket-changed");
        let seen = scene.program(("GET", "/api/v1/basket"), &token, &Json::Null).await.json();
        assert_eq!(seen["stores"][0]["lines"][0]["price_changed"], true);
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 10);
        let sellers = scene.token(SELLER, &[Scope::SellerRead]).await;
        let basket = scene.program(("GET", "/api/v1/basket"), &sellers, &Json::Null).await;
        assert_eq!(basket.status, StatusCode::FORBIDDEN, "a seller's token does not shop");
    }
}

#[tokio::test]
async fn what_is_short_is_named_and_nothing_happens() {
    for scene in scenes().await {
        let token = scene.buyers_token().await;
        scene.put(&token, &[(&scene.lumen.variants[0], 2), (&scene.sakura.variants[1], 5)]).await;
        let sql = "update variant set stock = 4 where id = $1";
        let params = db::params![&scene.sakura.variants[1]];
        scene.app.db.exec(sql, &params).await.expect("less stock");
        let body = json!({ "address": address(), "method": "card", "card": PAYS });
        let short = scene.program(("POST", CHECKOUTS), &token, &body).await;
        assert_eq!(short.status, StatusCode::CONFLICT, "{}", short.body);
        assert_eq!(short.json()["reasons"][0]["variant"], scene.sakura.variants[1].as_str());
        assert_eq!(scene.stock(&scene.lumen.variants[0]).await, 10);
        assert_eq!(scene.count("select count(*) from checkout").await, 0);
        assert_eq!(scene.count("select count(*) from basket_line").await, 2);
    }
}

#[tokio::test]
async fn a_seller_makes_a_coupon_and_puts_it_off_again() {
    for scene in scenes().await {
        let mut seller = scene.signed_in(SELLER).await;
        let page = "/en/seller/coupons";
        let bad = [("code", "x"), ("kind", "percent"), ("value", "200")];
        let bad = seller.post(page, page, &bad).await;
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        let fields = [("code", "spring 5"), ("kind", "amount"), ("value", "5,00"), ("least", "10")];
        let made = seller.post(page, page, &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let shown = seller.get(page).await;
        let id = shown.between("/seller/coupons/cpn_", "/state").to_owned();
        assert!(shown.body.contains("SPRING5"), "{}", shown.body);
        seller.post(page, &format!("{page}/cpn_{id}/state"), &[("do", "off")]).await;
        let token = scene.buyers_token().await;
        scene.put(&token, &[(&scene.lumen.variants[0], 1)]).await;
        let path = "/api/v1/basket/coupons/SPRING5";
        let off = scene.program(("PUT", path), &token, &Json::Null).await;
        assert_eq!(off.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", off.body);
        let mut buyer = scene.signed_in(crate::house::BUYER).await;
        assert_eq!(buyer.get(page).await.status, StatusCode::NOT_FOUND);
    }
}
