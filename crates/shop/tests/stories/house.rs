//! A house with a store that sells, and a few listings.

use accounts::Registry;
use accounts::seed::{self, Person};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use market::catalogue::Tree;
use serde_json::{Value, json};
use shop::listings::{Checked, Goal, ListingId, NewListing, State, VariantId};
use shop::sellers::{self, NewStore, Operator, Status, StoreId};
use std::collections::BTreeMap;
use tower::ServiceExt;
use values::{Clock, Time};
use web::{App, Chance, Config, House, Keys, Texts};

pub const SELLER: &str = "kai@klingenberg.example";
pub const PASSWORD: &str = "kettle-violin-73";

pub struct Scene {
    pub app: App,
    pub router: Router,
    pub store: StoreId,
    _folder: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// The same house on every database that there is.
pub async fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        let sets = [
            db::MIGRATIONS,
            audit::MIGRATIONS,
            ledger::MIGRATIONS,
            web::MIGRATIONS,
            outbox::MIGRATIONS,
            accounts::MIGRATIONS,
            market::MIGRATIONS,
            shop::MIGRATIONS,
        ];
        scratch.db.migrate(&sets).await.expect("migrations");
        let files = tempfile::tempdir().expect("a folder");
        let house = House {
            db: scratch.db.clone(),
            files: files::Files::open(&files::Place::Disk(files.path().join("files")))
                .expect("files"),
            clock: Clock::fixed(Time::parse("2026-09-15T14:20:00Z").expect("a time")),
            chance: Chance::System,
            config: Config {
                public: "https://shop.example".to_owned(),
                name: "Kontor".to_owned(),
                proxies: 0,
            },
            keys: Keys::new([7; 32]),
            texts: Texts::load().expect("texts"),
            parts: Default::default(),
        };
        let house = shop::furnish(house, &files.path().join("search")).expect("an index");
        let app = App::new(house);
        let routes = Registry::new()
            .with(accounts::routes())
            .with(market::customers::routes())
            .with(shop::routes());
        let router = routes.into_router(&app);
        let store = open_store(&app, "sel_1", "Klingenberg Audio").await;
        let person = Person { name: "Kai Klingenberg", mail: SELLER, password: PASSWORD, totp: "" };
        seed::customer(&app, "sel_1", person, true).await.expect("a seller");
        scenes.push(Scene { app, router, store, _folder: files, _scratch: scratch });
    }
    scenes
}

/// Opens an account and its store.
pub async fn open_store(app: &App, account: &str, name: &str) -> StoreId {
    let now = app.clock.now();
    let tx = app.db.begin().await.expect("a transaction");
    tx.exec(
        "insert into account (id, role, status, created, stored_in) values ($1, 'seller', 'active', $2, 'DE')",
        &db::params![account, now],
    )
    .await
    .expect("an account");
    let store = sellers::register(&tx, account, &new_store(name), audit::By::System, now)
        .await
        .expect("a store");
    sellers::set_status(&tx, &store, Status::Open, Operator::Yes, audit::By::System, now)
        .await
        .expect("an open store");
    tx.commit().await.expect("a commit");
    store
}

pub fn new_store(name: &str) -> NewStore {
    NewStore {
        kind: sellers::Kind::Manufacturer,
        name: name.to_owned(),
        language: values::Language::De,
        about: "Lautsprecher aus eigener Werkstatt.".to_owned(),
        country: "DE".parse().expect("a country"),
        currency: "EUR".parse().expect("a currency"),
        trader: serde_json::from_value(json!({
            "legal_name": "Klingenberg Audio GmbH",
            "address": "Werkstraße 1\n28195 Bremen",
            "country": "DE",
            "email": "hallo@klingenberg.example",
            "telephone": "+49 421 000000",
            "register": { "name": "Amtsgericht Bremen", "number": "HRB 00000" },
            "vat_id": "DE000000000",
            "certifies": true,
        }))
        .expect("a trader"),
    }
}

/// Headphones in two colours, as JSON, to be changed by a story.
pub fn headphones() -> Value {
    json!({
        "category": "headphones",
        "language": "de",
        "texts": [
            { "language": "de", "title": "Kabelloser Kopfhörer Nordlicht",
              "points": ["30 Stunden Laufzeit"], "description": "Klingt, wie er soll." },
            { "language": "en", "title": "Wireless headphones Nordlicht" },
        ],
        "attributes": { "brand": "Klingenberg", "headphone-type": "over-ear", "noise-cancelling": true },
        "variants": [
            { "options": [["colour", "black"]], "price": 9900, "weight_g": 400, "stock": 20,
              "steps": [{ "quantity": 10, "price": 8900 }] },
            { "options": [["colour", "white"]], "price": 10900, "weight_g": 400, "stock": 5 },
        ],
    })
}

pub fn checked(listing: Value) -> Checked {
    let new: NewListing = serde_json::from_value(listing).expect("a listing");
    Checked::new(Tree::shipped(), new, Goal::Sale).expect("a listing without faults")
}

impl Scene {
    /// Offers a listing; gives its id and those of its variants.
    pub async fn offer(&self, listing: Value) -> (ListingId, Vec<VariantId>) {
        let tx = self.app.db.begin().await.expect("a transaction");
        let now = self.app.clock.now();
        let id = shop::listings::create(&tx, &self.store, &checked(listing), State::Active, now)
            .await
            .expect("a listing");
        tx.commit().await.expect("a commit");
        let variants = shop::listings::variants_of(&self.app.db, &id).await.expect("variants");
        (id, variants.into_iter().map(|variant| variant.id).collect())
    }

    /// Takes up the feed of this process; what is there already is found at once.
    pub async fn feed(&self) -> shop::feed::Feed {
        shop::feed::Feed::begin(&self.app).await.expect("a feed")
    }

    /// JSON of the API.
    pub async fn api(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// A page as a browser without cookies gets it.
    pub async fn get(&self, path: &str) -> Answer {
        self.browser().get(path).await
    }

    pub fn browser(&self) -> Browser<'_> {
        Browser { scene: self, cookies: BTreeMap::new() }
    }

    /// A browser in which the seller of the store is signed in.
    pub async fn seller(&self) -> Browser<'_> {
        let mut browser = self.browser();
        let fields = [("mail", SELLER), ("password", PASSWORD), ("keep", "yes"), ("next", "")];
        let page = "/en/account/sign-in";
        let answer = browser.post(page, page, &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    /// What stands between two marks, first time.
    pub fn between(&self, start: &str, end: &str) -> &str {
        let rest =
            self.body.split_once(start).unwrap_or_else(|| panic!("no {start}: {}", self.body)).1;
        rest.split_once(end).expect("an end").0
    }
}

/// A browser that keeps cookies.
pub struct Browser<'a> {
    pub scene: &'a Scene,
    pub cookies: BTreeMap<String, String>,
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header(header::ACCEPT, "text/html");
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get(page).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        let pair = |(name, value): &(&str, &str)| {
            format!("{}={}", web::query_escaped(name), web::query_escaped(value))
        };
        let first = ("_token", token.as_str());
        let body = std::iter::once(&first).chain(fields).map(pair).collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Sends files with a form, in the field `name`.
    pub async fn upload(
        &mut self,
        page: &str,
        path: &str,
        name: &str,
        files: &[(&str, &[u8])],
    ) -> Answer {
        self.upload_with(page, path, &[], name, files).await
    }

    /// The same, with other fields before the files.
    pub async fn upload_with(
        &mut self,
        page: &str,
        path: &str,
        fields: &[(&str, &str)],
        name: &str,
        files: &[(&str, &[u8])],
    ) -> Answer {
        let page = self.get(page).await;
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        let mut body = Vec::new();
        let head = "--part\r\ncontent-disposition: form-data; name=";
        body.extend(format!("{head}\"_token\"\r\n\r\n{token}\r\n").bytes());
        for (field, value) in fields {
            body.extend(format!("{head}\"{field}\"\r\n\r\n{value}\r\n").bytes());
        }
        for (file, bytes) in files {
            let head = format!("{head}\"{name}\"; filename=\"{file}\"\r\n\r\n");
            body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n"));
        }
        body.extend(*b"--part--\r\n");
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=part")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.parse().expect("a header"));
        }
        let answer = self.scene.send(request).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text");
            let (name, rest) = cookie.split_once('=').expect("a cookie");
            let value = rest.split(';').next().unwrap_or_default();
            match cookie.contains("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        answer
    }
}
