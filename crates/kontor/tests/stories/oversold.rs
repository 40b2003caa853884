//! A stock of five and two hundred who want one: five get it, whatever processes serve them and
//! whichever of these is killed in the middle. Whoever had no answer asks again with the same key.

use crate::client::Client;
use crate::process::{NO_ANSWER, Server};
use crate::world::{Backend, World};
use accounts::seed::{self, Person};
use accounts::{Scope, seed::api_token};
use axum::http::Method;
use db::{Query, params};
use demonstration::Size;
use kontor::people;
use market::catalogue::Tree;
use market::customers::{self, NewAccount};
use serde_json::json;
use shop::listings::{Checked, Goal, State};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use values::{Country, Currency, Language};

const BUYERS: usize = 200;
const STOCK: i64 = 5;

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_at_one_process_on_sqlite() {
    let world = World::new(Backend::Sqlite).await.unwrap();
    let servers = vec![Server::start(&world, &UNLIMITED).await];
    everybody_wants_one(world, servers, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_at_two_processes_on_postgres() {
    let Some(world) = World::new(Backend::Postgres).await else { return };
    let servers =
        vec![Server::start(&world, &UNLIMITED).await, Server::start(&world, &UNLIMITED).await];
    everybody_wants_one(world, servers, false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_process_is_killed_in_the_middle_on_sqlite() {
    let world = World::new(Backend::Sqlite).await.unwrap();
    let servers = vec![Server::start(&world, &UNLIMITED).await];
    everybody_wants_one(world, servers, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_processes_is_killed_in_the_middle_on_postgres() {
    let Some(world) = World::new(Backend::Postgres).await else { return };
    let servers =
        vec![Server::start(&world, &UNLIMITED).await, Server::start(&world, &UNLIMITED).await];
    everybody_wants_one(world, servers, true).await;
}

const UNLIMITED: [(&str, &str); 3] =
    [("KONTOR_LIMITS_GUESTS", "0"), ("KONTOR_LIMITS_TOKENS", "0"), ("KONTOR_JOBS_LEASE", "3")];

/// How it ended for one of them.
#[derive(Clone)]
enum Ended {
    /// The checkout that was answered.
    Bought(String),
    TooLate,
    /// Nobody answered: the basket may be filled or not.
    NoBasket,
    /// Nobody answered: it may be bought or not.
    NoCheckout,
}

async fn everybody_wants_one(world: World, mut servers: Vec<Server>, kill: bool) {
    let (variant, tokens) = a_stock_of_five(&world).await;
    let doors: Vec<axum::Router> = servers.iter().map(Server::router).collect();
    let clients = |door: &axum::Router| -> Vec<Client> {
        tokens.iter().map(|token| Client::new(door.clone()).bearing(token.clone())).collect()
    };
    // Each has one door first, and another for the case that nobody answers there.
    let answers = AtomicUsize::new(0);
    let at: Vec<Vec<Client>> = doors.iter().map(clients).collect();
    let all = (0..BUYERS).map(|n| {
        let (answers, client, variant) = (&answers, &at[n % at.len()][n], &variant);
        async move {
            let ended = wants_one(client, variant, n).await;
            answers.fetch_add(1, Ordering::SeqCst);
            ended
        }
    });
    let killing = async {
        if !kill {
            return;
        }
        // In the middle: some have their answer, most do not.
        let begun = Instant::now();
        while answers.load(Ordering::SeqCst) < 3 {
            assert!(begun.elapsed() < Duration::from_secs(120), "nobody is answered");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        servers[0].kill();
    };
    let (mut ended, ()) = tokio::join!(futures::future::join_all(all), killing);
    let unanswered: Vec<usize> = (0..BUYERS).filter(|n| ended[*n].is_open()).collect();
    assert_eq!(unanswered.is_empty(), !kill, "{} had no answer", unanswered.len());
    if kill {
        servers[0] = Server::start(&world, &UNLIMITED).await;
        let door = servers[servers.len() - 1].router();
        let at = clients(&door);
        let again = unanswered.iter().map(|n| asks_again(&at[*n], &variant, *n, &ended[*n]));
        let again = futures::future::join_all(again).await;
        for (n, one) in unanswered.into_iter().zip(again) {
            ended[n] = one;
        }
    }
    assert!(!ended.iter().any(Ended::is_open), "everybody has an answer in the end");
    let bought = ended.into_iter().filter_map(Ended::checkout).collect();
    until_nothing_is_left_to_do(&world).await;
    drop(servers);
    exactly_five(&world, &variant, bought).await;
    world.end().await;
}

impl Ended {
    fn checkout(self) -> Option<String> {
        match self {
            Ended::Bought(checkout) => Some(checkout),
            _ => None,
        }
    }

    fn is_open(&self) -> bool {
        matches!(self, Ended::NoBasket | Ended::NoCheckout)
    }
}

const CHOICE: &str = "?country=DE&currency=EUR";

/// One of them puts one piece into the basket and pays.
async fn wants_one(client: &Client, variant: &str, n: usize) -> Ended {
    let lines = json!({ "lines": [{ "variant": variant, "quantity": 1 }] });
    let basket = client.json(Method::PUT, &format!("/api/v1/basket{CHOICE}"), &lines).await;
    match basket.status {
        NO_ANSWER => Ended::NoBasket,
        200 => pays(client, n).await,
        409 | 422 => Ended::TooLate,
        _ => panic!("the basket: {basket}"),
    }
}

async fn pays(client: &Client, n: usize) -> Ended {
    let wanted = json!({ "method": "card", "card": "4000 0000 0000 0010", "address": {
        "name": "Nell Harrow", "lines": ["Hafenweg 3"], "locality": "Münster", "area": "",
        "postal_code": "48155", "country": "DE" } });
    let key = format!("buyer-{n}");
    let headers = [("idempotency-key", key.as_str())];
    let path = format!("/api/v1/checkouts{CHOICE}");
    let answer = client.json_with(Method::POST, &path, &headers, &wanted).await;
    match answer.status {
        NO_ANSWER => Ended::NoCheckout,
        201 => Ended::Bought(answer.json()["id"].as_str().unwrap().to_owned()),
        409 => Ended::TooLate,
        _ => panic!("the checkout: {answer}"),
    }
}

/// Whoever had no answer asks the same thing again, with the same key.
async fn asks_again(client: &Client, variant: &str, n: usize, ended: &Ended) -> Ended {
    match ended {
        Ended::NoCheckout => pays(client, n).await,
        _ => wants_one(client, variant, n).await,
    }
}

/// The processes do what is left in the queue: mails of the orders.
async fn until_nothing_is_left_to_do(world: &World) {
    let begun = Instant::now();
    loop {
        let (left,): (i64,) = world.app.db.one("select count(*) from job", &[]).await.unwrap();
        if left == 0 {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "{left} jobs are left");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A store, one listing with five pieces, and two hundred customers with tokens.
async fn a_stock_of_five(world: &World) -> (String, Vec<String>) {
    let app = &world.app;
    let size = Size { listings: 0, stores: 1 };
    demonstration::fill(app, size, people::PASSWORD, |_| {}).await.unwrap();
    let store = shop::sellers::by_slug(&app.db, "norrvik-audio").await.unwrap().unwrap();
    let ways = shop::shipping::of_store(&app.db, &store.id).await.unwrap();
    let listing = json!({
        "category": "headphones", "language": "en", "shipping": ways[0].id,
        "texts": [{ "language": "en", "title": "Headphones of which there are five" }],
        "attributes": { "brand": "Norrvik", "headphone-type": "over-ear" },
        "variants": [{ "options": [], "price": 9_900, "weight_g": 400, "stock": STOCK }],
    });
    let new = serde_json::from_value(listing).unwrap();
    let checked = Checked::new(Tree::shipped(), new, Goal::Sale).unwrap();
    let now = app.clock.now();
    let tx = app.db.begin().await.unwrap();
    let id = shop::listings::create(&tx, &store.id, &checked, State::Active, now).await.unwrap();
    let mut accounts = Vec::new();
    for n in 0..BUYERS {
        let mail = format!("one-of-many-{n}@customers.example");
        let new = NewAccount {
            name: "One of many",
            mail: &mail,
            country: Country::parse("DE").unwrap(),
            language: Language::En,
            currency: Currency::parse("EUR").unwrap(),
        };
        accounts.push((customers::new_account(&tx, &new, now).await.unwrap(), mail));
    }
    tx.commit().await.unwrap();
    let people: Vec<(&str, Person<'_>, bool)> = accounts
        .iter()
        .map(|(account, mail)| {
            let person = Person { name: "One of many", mail, password: people::PASSWORD, totp: "" };
            (account.as_str(), person, false)
        })
        .collect();
    seed::customers(app, &people, people::PASSWORD).await.unwrap();
    let mut tokens = Vec::new();
    for (_, mail) in &accounts {
        let scopes = [Scope::ShopRead, Scope::ShopWrite];
        tokens.push(api_token(app, mail, &scopes).await.unwrap());
    }
    let variants = shop::listings::variants_of(&app.db, &id).await.unwrap();
    (variants[0].id.to_string(), tokens)
}

/// Five bought, nothing is left, what was answered is there and paid, and the ledger holds.
async fn exactly_five(world: &World, variant: &str, mut bought: Vec<String>) {
    bought.sort();
    bought.dedup();
    assert_eq!(bought.len() as i64, STOCK, "{bought:?}");
    let db = &world.app.db;
    for checkout in &bought {
        let sql = "select status from checkout where id = $1";
        let (status,): (String,) = db.one(sql, &params![checkout]).await.unwrap();
        assert_eq!(status, "paid", "{checkout}");
    }
    let sql = "select count(*) from checkout where status <> 'cancelled'";
    let (placed,): (i64,) = db.one(sql, &[]).await.unwrap();
    assert_eq!(placed, STOCK);
    let sql = "select stock from variant where id = $1";
    let (left,): (i64,) = db.one(sql, &params![variant]).await.unwrap();
    assert_eq!(left, 0);
    let verified = Command::new(env!("CARGO_BIN_EXE_kontor"))
        .args(["ledger", "verify"])
        .env("KONTOR_DATABASE", world.database_url())
        .env("KONTOR_KEYS", world.folder().join("keys"))
        .output()
        .unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}
