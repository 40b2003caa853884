//! Webhooks, from the deed to somebody's program.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use outbox::Error;
use outbox::mail::Transport;
use outbox::webhooks::{self, Endpoint, Reach, Standing, signature};
use serde_json::{Value as Json, json};
use values::Time;

use crate::house::{Scene, scenes, scenes_reaching};

pub const OWNER: &str = "acc_seller";

/// A program that is told, and answers as the story wants.
#[derive(Clone)]
pub struct Receiver {
    pub url: String,
    told: Arc<Mutex<Vec<(HeaderMap, String)>>>,
    answers: Arc<Mutex<Vec<u16>>>,
}

impl Receiver {
    /// Gives these answers, then 200 for ever.
    pub async fn start(answers: &[u16]) -> Receiver {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook?for=us", listener.local_addr().unwrap());
        let answers = Arc::new(Mutex::new(answers.iter().rev().copied().collect()));
        let receiver = Receiver { url, told: Arc::default(), answers };
        let router = Router::new().fallback(hear).with_state(receiver.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        receiver
    }

    pub fn told(&self) -> Vec<(HeaderMap, String)> {
        self.told.lock().unwrap().clone()
    }
}

async fn hear(State(receiver): State<Receiver>, headers: HeaderMap, body: String) -> Response {
    receiver.told.lock().unwrap().push((headers, body));
    match receiver.answers.lock().unwrap().pop().unwrap_or(200) {
        302 => Redirect::temporary("/elsewhere").into_response(),
        status => StatusCode::from_u16(status).unwrap().into_response(),
    }
}

async fn endpoint(scene: &Scene, url: &str, events: &[&str]) -> Endpoint {
    let events: Vec<String> = events.iter().map(|kind| (*kind).to_owned()).collect();
    webhooks::add(&scene.app, OWNER, url, &events).await.unwrap()
}

async fn happens(scene: &Scene, kind: &str) {
    let tx = scene.app.db.begin().await.unwrap();
    let data = json!({ "order": "ord_1", "name": "Ünï" });
    webhooks::emit(&tx, OWNER, kind, &data, scene.now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn deliveries(scene: &Scene, endpoint: &Endpoint) -> Vec<webhooks::Delivery> {
    webhooks::deliveries(&scene.app.db, OWNER, &endpoint.id, None, 99).await.unwrap()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers[name].to_str().unwrap()
}

#[tokio::test]
async fn an_event_is_told_signed_until_it_is_taken() {
    for scene in scenes(Transport::None).await {
        let receiver = Receiver::start(&[500, 302]).await;
        let endpoint = endpoint(&scene, &receiver.url, &["order.placed"]).await;
        let tx = scene.app.db.begin().await.unwrap();
        webhooks::emit(&tx, OWNER, "order.placed", &json!({}), scene.now()).await.unwrap();
        drop(tx);
        assert!(!scene.work().await, "a deed that is rolled back tells nothing");

        happens(&scene, "order.paid").await;
        assert!(!scene.work().await, "what nobody wants is not told");
        happens(&scene, "order.placed").await;
        assert!(scene.work().await);
        assert!(!scene.work().await, "it waits");
        let told = deliveries(&scene, &endpoint).await;
        assert_eq!(
            (told[0].standing, told[0].attempts, told[0].status),
            (Standing::Waiting, 1, Some(500))
        );
        assert_eq!(told[0].next, Some(scene.now().plus_seconds(30)));
        scene.app.clock.advance(30);
        scene.work_all().await;
        assert_eq!(deliveries(&scene, &endpoint).await[0].status, Some(307), "nobody is followed");
        scene.app.clock.advance(120);
        scene.work_all().await;
        let told = deliveries(&scene, &endpoint).await;
        assert_eq!((told[0].standing, told[0].attempts), (Standing::Delivered, 3));
        assert_eq!(told[0].last_error, None);

        let heard = receiver.told();
        assert_eq!(heard.len(), 3);
        let secret = endpoint.secret(&scene.app);
        assert!(secret.starts_with("whsec_"));
        for (headers, body) in &heard {
            let event: Json = serde_json::from_str(body).unwrap();
            assert_eq!(event["type"], "order.placed");
            assert_eq!(event["data"]["name"], "Ünï");
            assert_eq!(header(headers, "kontor-event"), event["id"].as_str().unwrap());
            assert_eq!(header(headers, "kontor-event"), told[0].event.as_str());
            assert_eq!(header(headers, "content-type"), "application/json");
            let signed = header(headers, "kontor-signature");
            let seconds = signed.strip_prefix("t=").and_then(|s| s.split(',').next()).unwrap();
            let at = Time::from_micros(seconds.parse::<i64>().unwrap() * 1_000_000);
            assert_eq!(signed, signature(&secret, body, at));
            assert_ne!(signed, signature("whsec_other", body, at));
        }
        let times: Vec<_> = heard.iter().map(|(h, _)| header(h, "kontor-signature")).collect();
        assert_ne!(times[0], times[1], "each attempt is signed anew");
    }
}

#[tokio::test]
async fn the_signature_is_the_one_that_is_written_down() {
    let at = Time::from_micros(1_700_000_000_000_000);
    // echo -n '1700000000.{"a":1}' | openssl dgst -sha256 -hmac whsec_test
    let expected = "38877139021993b830af32feea6e18a8da83eb2f6e49ee50bd9e4cf4ca4d3789";
    assert_eq!(signature("whsec_test", "{\"a\":1}", at), format!("t=1700000000,v1={expected}"));
}

#[tokio::test]
async fn an_owner_replays_one_event_or_all_since_then() {
    for scene in scenes(Transport::None).await {
        let receiver = Receiver::start(&[]).await;
        let endpoint = endpoint(&scene, &receiver.url, &["*"]).await;
        happens(&scene, "order.placed").await;
        scene.app.clock.advance(60);
        let since = scene.now();
        happens(&scene, "order.paid").await;
        scene.app.clock.advance(1);
        happens(&scene, "order.sent").await;
        scene.work_all().await;
        let told = deliveries(&scene, &endpoint).await;
        assert_eq!(told.len(), 3);

        let db = &scene.app.db;
        let again = webhooks::replay(db, OWNER, &told[2].id, scene.now()).await.unwrap();
        assert_ne!(again, told[2].id);
        let all =
            webhooks::replay_since(db, OWNER, &endpoint.id, since, scene.now()).await.unwrap();
        assert_eq!(all, (2, None));
        scene.work_all().await;
        let mut kinds: Vec<String> = receiver.told()[3..]
            .iter()
            .map(|(_, body)| serde_json::from_str::<Json>(body).unwrap()["type"].to_string())
            .collect();
        kinds.sort();
        assert_eq!(kinds, ["\"order.paid\"", "\"order.placed\"", "\"order.sent\""]);

        for stranger in [
            webhooks::replay(db, "acc_other", &told[2].id, scene.now()).await.map(|_| ()),
            webhooks::remove(db, "acc_other", &endpoint.id, scene.now()).await,
            webhooks::renew_secret(&scene.app, "acc_other", &endpoint.id).await.map(|_| ()),
            webhooks::deliveries(db, "acc_other", &endpoint.id, None, 9).await.map(|_| ()),
        ] {
            assert!(matches!(stranger, Err(Error::NotFound)));
        }
    }
}

#[tokio::test]
async fn an_endpoint_that_fails_for_days_is_paused_and_takes_up_again() {
    for scene in scenes(Transport::None).await {
        let receiver = Receiver::start(&[503; 99]).await;
        let endpoint = endpoint(&scene, &receiver.url, &["*"]).await;
        happens(&scene, "order.placed").await;
        scene.work_for(71).await;
        happens(&scene, "order.paid").await;
        scene.work_for(3).await;
        let now = &webhooks::list(&scene.app.db, OWNER).await.unwrap()[0];
        assert_eq!(now.state, webhooks::State::Paused);
        happens(&scene, "order.sent").await;
        scene.work_for(9).await;
        let told = deliveries(&scene, &endpoint).await;
        let standings: Vec<_> = told.iter().map(|one| one.standing).collect();
        assert_eq!(standings, [Standing::Held, Standing::Held, Standing::GivenUp]);

        while receiver.answers.lock().unwrap().pop().is_some() {}
        webhooks::resume(&scene.app.db, OWNER, &endpoint.id, scene.now()).await.unwrap();
        scene.work_all().await;
        let told = deliveries(&scene, &endpoint).await;
        let standings: Vec<_> = told.iter().map(|one| one.standing).collect();
        assert_eq!(standings, [Standing::Delivered, Standing::Delivered, Standing::GivenUp]);
        let now = &webhooks::list(&scene.app.db, OWNER).await.unwrap()[0];
        assert_eq!((now.state, now.failing_since), (webhooks::State::Active, None));
    }
}

#[tokio::test]
async fn nobody_makes_us_call_inside_the_house() {
    for scene in scenes_reaching(Transport::None, Reach::Public).await {
        let receiver = Receiver::start(&[]).await;
        let events = ["*".to_owned()];
        for inside in [receiver.url.as_str(), "https://10.0.0.1/", "https://localhost/", "x"] {
            let added = webhooks::add(&scene.app, OWNER, inside, &events).await;
            assert!(matches!(added, Err(Error::Address)), "{inside}");
        }
        let none = webhooks::add(&scene.app, OWNER, "https://hooks.example.com/", &[]).await;
        assert!(matches!(none, Err(Error::Events)));

        // One that was added when more was allowed, and a name that turned inwards since.
        let added = endpoint(&scene, "https://hooks.example.com/", &["*"]).await;
        let port = receiver.url.rsplit(':').next().unwrap();
        for url in [receiver.url.clone(), format!("https://localhost.localdomain:{port}")] {
            let sql = "update webhook_endpoint set url = $2 where id = $1";
            let params = db::params![added.id.as_str(), url];
            scene.app.db.exec(sql, &params).await.unwrap();
            scene.app.clock.advance(1);
            happens(&scene, "order.placed").await;
            scene.work_all().await;
            let told = deliveries(&scene, &added).await;
            assert_eq!(told[0].standing, Standing::Waiting);
            assert_eq!(told[0].status, None);
        }
        let why = deliveries(&scene, &added).await.pop().and_then(|first| first.last_error);
        assert_eq!(why.as_deref(), Some("the address is not one that is called"));
        assert!(receiver.told().is_empty());
    }
}

#[tokio::test]
async fn what_is_removed_or_renewed_is_so_at_once() {
    for scene in scenes(Transport::None).await {
        let receiver = Receiver::start(&[]).await;
        let endpoint = endpoint(&scene, &receiver.url, &["*"]).await;
        let old = endpoint.secret(&scene.app);
        let new = webhooks::renew_secret(&scene.app, OWNER, &endpoint.id).await.unwrap();
        assert_ne!(old, new);
        happens(&scene, "order.placed").await;
        scene.work_all().await;
        let (headers, body) = receiver.told().remove(0);
        assert_eq!(header(&headers, "kontor-signature"), signature(&new, &body, scene.now()));

        happens(&scene, "order.paid").await;
        webhooks::remove(&scene.app.db, OWNER, &endpoint.id, scene.now()).await.unwrap();
        scene.work_all().await;
        assert_eq!(receiver.told().len(), 1);
        assert!(webhooks::list(&scene.app.db, OWNER).await.unwrap().is_empty());

        for _ in 0..webhooks::MOST {
            self::endpoint(&scene, &receiver.url, &["*"]).await;
        }
        let more = webhooks::add(&scene.app, OWNER, &receiver.url, &["*".to_owned()]).await;
        assert!(matches!(more, Err(Error::TooMany)));
    }
}

#[tokio::test]
async fn events_are_forgotten_after_a_month() {
    for scene in scenes(Transport::None).await {
        let receiver = Receiver::start(&[]).await;
        let endpoint = endpoint(&scene, &receiver.url, &["*"]).await;
        happens(&scene, "order.placed").await;
        scene.work_all().await;
        scene.app.clock.advance(31 * 86_400);
        outbox::sweep(&scene.app).await.unwrap();
        assert!(deliveries(&scene, &endpoint).await.is_empty());
    }
}
