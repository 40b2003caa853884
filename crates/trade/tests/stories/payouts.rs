//! Money to sellers: bank accounts, runs, the bank's answers, statements; and money that goes back to a
//! buyer after it was the seller's.

use crate::house::{PASSWORD, PAYS, SELLER, Scene, TREASURER, scenes};
use accounts::Scope;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use ledger::Purpose;
use ledger::moves::Part;
use serde_json::{Value as Json, json};
use trade::orders::{self, By as OrderBy, Fact, stage::Deed};
use trade::payments::refunds::From;
use trade::payouts::{self, By};
use values::Money;

pub const SAKURA: &str = "sakura@seller.example";
const RUNS: &str = "/api/v1/market/payout-runs";
const TESS: By<'static> = By::Treasurer("stf_tess");

async fn treasurer(scene: &Scene) -> String {
    scene.token(TREASURER, &[Scope::MarketRead, Scope::MarketWrite]).await
}

/// A request with a key.
async fn keyed(scene: &Scene, path: &str, token: &str, key: &str) -> Json {
    let request = Request::post(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header("idempotency-key", key)
        .body(Body::empty())
        .expect("a request");
    let answer = scene.send(request).await;
    assert!(answer.status.is_success(), "{}", answer.body);
    answer.json()
}

/// An order that is bought, sent and confirmed: the money is the seller's.
pub async fn complete(scene: &Scene, seller: &str, variant: &str, count: i64) -> orders::Order {
    let token = scene.buyers_token().await;
    let placed = scene.buy(&token, &[(variant, count)], PAYS).await;
    let id = placed["orders"][0]["id"].as_str().expect("an order").to_owned();
    let theirs = scene.token(seller, &[Scope::SellerRead, Scope::SellerWrite]).await;
    let path = format!("/api/v1/seller/orders/{id}/dispatch");
    let sent = json!({ "carrier": "Post", "tracking": "X1" });
    let sent = scene.program(("POST", &path), &theirs, &sent).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
    let path = format!("/api/v1/orders/{id}/confirmation");
    let done = scene.program(("POST", &path), &token, &Json::Null).await;
    assert_eq!(done.json()["stage"], "completed", "{}", done.body);
    let id = id.parse().expect("an id");
    orders::by_id(&scene.app.db, &id).await.expect("reads").expect("an order")
}

/// The seller names a bank account on the page.
pub async fn name_account(scene: &Scene, seller: &str, number: &str) {
    let mut browser = scene.signed_in(seller).await;
    let path = "/en/seller/balance/account";
    let fields = [
        ("holder", "Lu Men"),
        ("country", "DE"),
        ("number", number),
        ("bank", ""),
        ("password", PASSWORD),
    ];
    let named = browser.post(path, path, &fields).await;
    assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.body);
}

/// Gives a part of an order's money back, as a return does.
pub async fn give_back(scene: &Scene, order: &orders::Order, part: Part, from: From) {
    let now = scene.app.clock.now();
    let order = orders::by_id(&scene.app.db, &order.id).await.expect("reads").expect("an order");
    let by = OrderBy::Operator("stf_tess");
    let tx = scene.app.db.begin().await.expect("begins");
    let fact = Fact::of(&order, Deed::RefundPart, by);
    orders::step(&tx, &order, fact, now).await.expect("a step");
    orders::money::give_back(&tx, &order, part, from, "return", by, now).await.expect("goes back");
    tx.commit().await.expect("commits");
}

const IBAN: &str = "DE89 3704 0044 0532 0130 00";

#[tokio::test]
async fn a_seller_is_paid_once_however_often_it_is_asked_for() {
    for scene in scenes().await {
        let order = complete(&scene, SELLER, &scene.lumen.variants[0], 2).await;
        let owed = scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await;
        assert!(owed > 0);
        let tess = treasurer(&scene).await;
        let next = "/api/v1/market/payouts/next";
        let before = scene.program(("GET", next), &tess, &Json::Null).await.json();
        assert_eq!(before["stores"][0]["outcome"], "no-account", "{before}");
        name_account(&scene, SELLER, IBAN).await;
        let mut lumen = scene.signed_in(SELLER).await;
        let shown = lumen.get("/en/seller/balance").await;
        assert!(shown.body.contains("•••• 3000") && !shown.body.contains("37040044"));
        let stored = scene.count("select count(*) from payout_account where masked like '%3704%'");
        assert_eq!(stored.await, 0);
        let run = keyed(&scene, RUNS, &tess, "one").await;
        let same = keyed(&scene, RUNS, &tess, "one").await;
        assert_eq!(run["id"], same["id"]);
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, owed);
        let start = format!("{RUNS}/{}/start", run["id"].as_str().expect("an id"));
        for _ in 0..2 {
            let begun = scene.program(("POST", &start), &tess, &Json::Null).await;
            assert_eq!(begun.json()["payouts"][0]["state"], "begun", "{}", begun.body);
        }
        let payout = run["payouts"][0]["id"].as_str().expect("a payout").to_owned();
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, 0);
        assert_eq!(scene.balance(Purpose::Outgoing, &payout, "EUR").await, owed);
        let id = run["id"].as_str().expect("an id").parse().expect("an id");
        let drawn = payouts::store::run(&scene.app.db, &id).await.expect("reads").expect("a run");
        let form = payouts::file::Form::Csv;
        let file = payouts::file::of_run(&scene.app, TESS, &drawn, form).await.expect("a file");
        assert!(file.contains("Lu Men,DE89370400440532013000,,DE,"), "{file}");
        let xml = payouts::file::of_run(&scene.app, TESS, &drawn, payouts::file::Form::Xml);
        assert!(xml.await.expect("a file").contains("<IBAN>DE89370400440532013000</IBAN>"));
        let result = format!("/api/v1/market/payouts/{payout}/result");
        for _ in 0..2 {
            let paid = json!({ "result": "paid" });
            let paid = scene.program(("POST", &result), &tess, &paid).await;
            assert_eq!(paid.json()["state"], "paid", "{}", paid.body);
        }
        let late = json!({ "result": "failed", "reason": "refused" });
        let late = scene.program(("POST", &result), &tess, &late).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
        assert_eq!(scene.balance(Purpose::Outgoing, &payout, "EUR").await, 0);
        let run = scene.program(("GET", &format!("{RUNS}/{id}")), &tess, &Json::Null).await;
        assert_eq!(run.json()["state"], "done");
        let letters = scene.letters(SELLER).await;
        let paid = letters.iter().filter(|letter| letter.kind == "payout-paid").count();
        assert_eq!(paid, 1);
        // The statement tells all of it, and ends with nothing.
        let path = "/api/v1/seller/statements/2026-11/EUR";
        let lumens = scene.token(SELLER, &[Scope::SellerRead]).await;
        let statement = scene.program(("GET", path), &lumens, &Json::Null).await.json();
        assert_eq!(statement["entries"][0]["number"], order.number.as_str(), "{statement}");
        assert_eq!(statement["entries"][0]["amount"]["minor"], owed);
        assert_eq!(statement["closing"]["minor"], 0);
        let csv = lumen.get("/en/seller/statements/2026-11/EUR/file.csv").await;
        assert!(csv.body.contains(&order.number), "{}", csv.body);
        let pdf = lumen.get("/en/seller/statements/2026-11/EUR/file.pdf").await;
        assert!(pdf.body.starts_with("%PDF"), "{}", pdf.status);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn what_the_bank_does_not_pay_is_owed_again() {
    for scene in scenes().await {
        complete(&scene, SELLER, &scene.lumen.variants[0], 1).await;
        let owed = scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await;
        name_account(&scene, SELLER, IBAN).await;
        for (at, answer) in ["failed", "returned"].into_iter().enumerate() {
            let run =
                payouts::draw_up(&scene.app, TESS, &format!("run {at}")).await.expect("drawn");
            payouts::start(&scene.app, TESS, &run).await.expect("started");
            let all = payouts::store::of_run(&scene.app.db, &run).await.expect("reads");
            let number = &all[0].number;
            let results = match answer {
                "failed" => {
                    format!("payout,result,reason\n{number},failed,account-closed\nX,paid,\n")
                }
                _ => format!("payout,result\n{number},paid\n{number},returned\n"),
            };
            for _ in 0..2 {
                let report = payouts::results::enter(&scene.app, TESS, &results).await;
                let bad = report.expect("a report").bad;
                // Entered again, `paid` comes too late for what was returned.
                assert!(bad.len() <= 1, "{bad:?}");
            }
            assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, owed);
        }
        let nobody = payouts::results::enter(&scene.app, TESS, "a,b\n").await;
        assert!(nobody.is_err());
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn a_changed_account_waits_and_the_seller_is_told() {
    for scene in scenes().await {
        complete(&scene, SELLER, &scene.lumen.variants[0], 1).await;
        name_account(&scene, SELLER, IBAN).await;
        name_account(&scene, SELLER, "1234 5678").await;
        assert!(payouts::draw_up(&scene.app, TESS, "early").await.is_err());
        scene.app.clock.advance(4 * 86_400);
        payouts::draw_up(&scene.app, TESS, "later").await.expect("drawn up");
        let letters = scene.letters(SELLER).await;
        let told = letters.iter().filter(|letter| letter.kind == "payout-account").count();
        assert_eq!(told, 2);
        let mut browser = scene.signed_in(SELLER).await;
        let path = "/en/seller/balance/account";
        let fields = [
            ("holder", "Lu Men"),
            ("country", "DE"),
            ("number", "DE88370400440532013000"),
            ("password", PASSWORD),
        ];
        let wrong = browser.post(path, path, &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains("This IBAN has a mistake in it"), "{}", wrong.body);
    }
}

#[tokio::test]
async fn many_who_start_a_run_and_enter_its_answers_pay_once() {
    for scene in scenes().await {
        complete(&scene, SELLER, &scene.lumen.variants[0], 1).await;
        let owed = scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await;
        name_account(&scene, SELLER, IBAN).await;
        let app = &scene.app;
        let drawn = futures_of(8, |at| payouts::draw_up(app, TESS, ["a", "b"][at % 2])).await;
        let mut runs: Vec<_> = drawn.into_iter().flatten().collect();
        runs.sort();
        runs.dedup();
        assert!(!runs.is_empty() && runs.len() <= 2, "{runs:?}");
        for run in &runs {
            futures_of(8, |_| payouts::start(app, TESS, run)).await;
        }
        for run in &runs {
            for payout in payouts::store::of_run(&app.db, run).await.expect("reads") {
                futures_of(8, |_| payouts::paid(app, TESS, &payout.id)).await;
                let _ = payouts::failed(app, TESS, &payout.id, "other").await;
            }
        }
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await, 0);
        assert_eq!(-scene.balance(Purpose::Bank, "platform", "EUR").await, owed);
        scene.ledger_is_sound().await;
    }
}

/// The results of deeds that are done at the same moment.
async fn futures_of<T, F: Future<Output = T>>(count: usize, deed: impl Fn(usize) -> F) -> Vec<T> {
    futures::future::join_all((0..count).map(deed)).await
}

#[tokio::test]
async fn what_goes_back_piece_by_piece_after_it_was_exchanged_is_taken_to_the_unit() {
    for scene in scenes().await {
        let order = complete(&scene, SAKURA, &scene.sakura.variants[0], 1).await;
        assert!(scene.balance(Purpose::Payable, &scene.sakura.id, "JPY").await > 0);
        let whole = order.part().expect("a part");
        let total = whole.total().minor;
        let mut before = 0;
        for piece in [total / 3, 1, total - total / 3 - 1] {
            let part = whole.share(before, piece).expect("a share");
            give_back(&scene, &order, part, From::Released).await;
            before += piece;
            let euros = scene.balance(Purpose::Payable, &scene.sakura.id, "EUR").await;
            assert_eq!(euros, 0, "what was taken in euros is owed in yen");
        }
        assert_eq!(scene.balance(Purpose::Payable, &scene.sakura.id, "JPY").await, 0);
        assert_eq!(scene.balance(Purpose::Exchange, "platform", "JPY").await, 0);
        assert_eq!(scene.balance(Purpose::Exchange, "platform", "EUR").await, 0);
        scene.ledger_is_sound().await;
    }
}

#[tokio::test]
async fn what_a_store_owes_in_one_currency_is_taken_from_another() {
    for scene in scenes().await {
        complete(&scene, SELLER, &scene.lumen.variants[1], 1).await;
        let owed = scene.balance(Purpose::Payable, &scene.lumen.id, "EUR").await;
        // A charge of the platform in yen.
        let amount = Money { minor: 1_600, currency: values::Currency::parse("JPY").expect("yen") };
        let owner = ledger::Owner::new(&scene.lumen.id).expect("an owner");
        let charged = ledger::Draft::new("seller.charged", &scene.lumen.id, "charge:1")
            .debit(Purpose::Payable, &owner, amount)
            .credit(Purpose::Commission, &ledger::Owner::platform(), amount)
            .balanced()
            .expect("balanced");
        let tx = scene.app.db.begin().await.expect("begins");
        ledger::post(&tx, &charged, scene.app.clock.now()).await.expect("posted");
        tx.commit().await.expect("commits");
        name_account(&scene, SELLER, IBAN).await;
        let run = payouts::draw_up(&scene.app, TESS, "one").await.expect("drawn up");
        let all = payouts::store::of_run(&scene.app.db, &run).await.expect("reads");
        // ¥1,600 are €10.00 at the rate of the stories.
        assert_eq!(all[0].amount.minor, owed - 1_000);
        assert_eq!(scene.balance(Purpose::Payable, &scene.lumen.id, "JPY").await, 0);
        scene.ledger_is_sound().await;
    }
}
