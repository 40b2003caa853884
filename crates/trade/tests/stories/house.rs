//! A house with two stores to buy in, a browser that keeps cookies, and a program.

use accounts::seed::{self, Person};
use accounts::{Registry, Role, Route, Scope, Who};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use db::Query;
use http_body_util::BodyExt;
use ledger::{Account, Owner, Purpose};
use market::customers::{self, NewAccount};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use tower::ServiceExt;
use trade::payments::{Accepted, BankAccount};
use values::{Clock, Country, Currency, Language, Time};
use web::{App, Chance, Config, House, Keys, Texts};

pub const PASSWORD: &str = "kettle-violin-73";
pub const TOTP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const BUYER: &str = "ada@buyer.example";
pub const SELLER: &str = "lumen@seller.example";
pub const TREASURER: &str = "tess@office.example";
pub const PAYS: &str = "4000 0000 0000 0010";

/// A house on one database, with a buyer and two stores.
pub struct Scene {
    pub app: App,
    pub router: Router,
    pub lumen: Store,
    pub sakura: Store,
    _files: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// A store with two variants on offer, of which there are ten and five.
pub struct Store {
    pub id: String,
    pub variants: [String; 2],
}

/// The same house on every database that there is.
pub async fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        scenes.push(scene(scratch).await);
    }
    scenes
}

/// The house on one database.
pub async fn scene(scratch: db::scratch::Scratch) -> Scene {
    let sets = [
        db::MIGRATIONS,
        audit::MIGRATIONS,
        ledger::MIGRATIONS,
        web::MIGRATIONS,
        outbox::MIGRATIONS,
        accounts::MIGRATIONS,
        market::MIGRATIONS,
        shop::MIGRATIONS,
        trade::MIGRATIONS,
    ];
    scratch.db.migrate(&sets).await.expect("migrations");
    let files = tempfile::tempdir().expect("a folder");
    let house = House {
        db: scratch.db.clone(),
        files: files::Files::open(&files::Place::Disk(files.path().into())).expect("files"),
        clock: Clock::fixed(Time::parse("2026-11-30T12:00:00Z").expect("a time")),
        chance: Chance::System,
        config: Config {
            public: "https://market.example".to_owned(),
            name: "Kontor".to_owned(),
            proxies: 1,
        },
        keys: Keys::new([7; 32]),
        texts: Texts::load().expect("texts"),
        parts: Default::default(),
    };
    let house = house.with(shop::exchange::Rates::default()).with(shop::tax::Taxes::default());
    let house = house.with(shop::view::Views::with_room(100)).with(shop::pictures::Studio::new(1));
    let house = house.with(Accepted {
        test_cards: true,
        account: Some(BankAccount {
            holder: "Kontor of the stories".to_owned(),
            number: "DE00 0000 0000".to_owned(),
            bank: "EXAMPLEX".to_owned(),
        }),
    });
    let app = App::new(house);
    person(&app, "Ada Muster", BUYER, false).await;
    let lumen = person(&app, "Lu Men", SELLER, true).await;
    let sakura = person(&app, "Sa Kura", "sakura@seller.example", true).await;
    let staff = Person { name: "Tess", mail: TREASURER, password: PASSWORD, totp: TOTP };
    seed::staff(&app, staff, &[Role::Treasurer]).await.expect("staff");
    let lumen = store(&app, lumen, ("lumen", "DE", "EUR"), [2_000, 4_500]).await;
    let sakura = store(&app, sakura, ("sakura", "JP", "JPY"), [3_000, 9_000]).await;
    let home = vec![Route::get("/", Who::Anyone, async || "home")];
    let registry = Registry::new()
        .with(accounts::routes())
        .with(customers::routes())
        .with(trade::routes())
        .with(shop::reviews::routes())
        .with(shop::reviews::api::routes())
        .with(shop::questions::routes())
        .with(shop::questions::api::routes())
        .with(home)
        .around(trade::around);
    let router = registry.into_router(&app);
    Scene { app, router, lumen, sakura, _files: files, _scratch: scratch }
}

async fn person(app: &App, name: &str, mail: &str, sells: bool) -> String {
    let new = NewAccount {
        name,
        mail,
        country: Country::parse("DE").expect("a country"),
        language: Language::En,
        currency: Currency::parse("EUR").expect("a currency"),
    };
    let tx = app.db.begin().await.expect("begins");
    let id = customers::new_account(&tx, &new, app.clock.now()).await.expect("an account");
    tx.commit().await.expect("commits");
    let person = Person { name, mail, password: PASSWORD, totp: TOTP };
    seed::customer(app, &id, person, sells).await.expect("a customer");
    id
}

/// A store that sends everywhere for 500 of its minor units, within five days, at ten percent.
async fn store(
    app: &App,
    account: String,
    (slug, country, currency): (&str, &str, &str),
    prices: [i64; 2],
) -> Store {
    let now = app.clock.now();
    let mint = |prefix| values::mint(prefix, now);
    let (id, listing, shipping) = (mint("sto"), mint("lst"), mint("shp"));
    let tx = app.db.begin().await.expect("begins");
    tx.exec(
        "insert into store (id, account_id, slug, kind, name, language, about, country, currency,
           status, commission_bp, version, created, opened)
         values ($1, $2, $3, 'manufacturer', $3, 'en', '', $4, $5, 'open', 1000, 1, $6, $6)",
        &db::params![&id, &account, slug, country, currency, now],
    )
    .await
    .expect("a store");
    tx.exec(
        "insert into shipping (id, store_id, name, handling_days, created)
         values ($1, $2, 'Parcels', 1, $3)",
        &db::params![&shipping, &id, now],
    )
    .await
    .expect("a way");
    tx.exec(
        "insert into shipping_lane (shipping_id, position, countries, service, carrier, days_least,
           days_most, base_minor, per_kg_minor)
         values ($1, 0, '*', 'standard', 'Post', 2, 4, 500, 0)",
        &db::params![&shipping],
    )
    .await
    .expect("a lane");
    tx.exec(
        "insert into listing (id, seller, title, price_minor, currency, status, created, stored_in,
           store_id, category, language, shipping_id)
         values ($1, $2, $3, $4, $5, 'active', $6, 'EU', $7, 'headphones', 'en', $8)",
        &db::params![
            &listing,
            &account,
            format!("Headphones of {slug}"),
            prices[0],
            currency,
            now,
            &id,
            &shipping
        ],
    )
    .await
    .expect("a listing");
    let variants = [mint("var"), mint("var")];
    for (at, (variant, price)) in variants.iter().zip(prices).enumerate() {
        tx.exec(
            "insert into variant (id, listing_id, position, options, price_minor, weight_g, stock,
               active) values ($1, $2, $3, '[]', $4, 300, $5, true)",
            &db::params![variant, &listing, at as i64, price, [10_i64, 5][at]],
        )
        .await
        .expect("a variant");
    }
    tx.exec(
        "insert into exchange_rate (day, currency, per_euro, source)
         values ('2026-11-27', 'JPY', '160', 'a test') on conflict do nothing",
        &[],
    )
    .await
    .expect("a rate");
    tx.commit().await.expect("commits");
    Store { id, variants }
}

/// Where the buyers of the stories live.
pub fn address() -> Json {
    json!({ "name": "Ada Muster", "lines": ["Unter den Linden 1"], "locality": "Berlin",
        "postal_code": "10117", "country": "DE" })
}

impl Scene {
    /// A browser without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser { scene: self, cookies: BTreeMap::new() }
    }

    /// A browser that is signed in.
    pub async fn signed_in(&self, mail: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let answer = browser.sign_in(mail).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }

    /// A token of the buyer that may buy.
    pub async fn buyers_token(&self) -> String {
        let scopes = [Scope::ShopRead, Scope::ShopWrite];
        seed::api_token(&self.app, BUYER, &scopes).await.expect("a token")
    }

    /// A token for an address.
    pub async fn token(&self, mail: &str, scopes: &[Scope]) -> String {
        seed::api_token(&self.app, mail, scopes).await.expect("a token")
    }

    /// Puts goods into the basket of a token's account, and buys them with a card.
    pub async fn buy(&self, token: &str, lines: &[(&str, i64)], card: &str) -> Json {
        let basket = self.put(token, lines).await;
        assert_eq!(basket.status, StatusCode::OK, "{}", basket.body);
        let body = json!({ "address": address(), "method": "card", "card": card });
        let placed = self.program(("POST", CHECKOUTS), token, &body).await;
        assert_eq!(placed.status, StatusCode::CREATED, "{}", placed.body);
        placed.json()
    }

    /// Says what lies in the basket of a token's account.
    pub async fn put(&self, token: &str, lines: &[(&str, i64)]) -> Answer {
        let line =
            |(variant, quantity): &(&str, i64)| json!({ "variant": variant, "quantity": quantity });
        let lines: Vec<Json> = lines.iter().map(line).collect();
        let path = "/api/v1/basket?country=DE&currency=EUR";
        self.program(("PUT", path), token, &json!({ "lines": lines })).await
    }

    /// The checkout as it stands now.
    pub async fn checkout(&self, token: &str, placed: &Json) -> Json {
        let path = format!("/api/v1/checkouts/{}", placed["id"].as_str().expect("an id"));
        self.program(("GET", &path), token, &Json::Null).await.json()
    }

    /// A request of a program.
    pub async fn program(&self, (method, path): (&str, &str), token: &str, body: &Json) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// A token of a seller that may do everything with the store.
    pub async fn sellers_token(&self, mail: &str) -> String {
        self.token(mail, &[Scope::SellerRead, Scope::SellerWrite]).await
    }

    /// Buys, and hands the goods to a carrier; gives the order's id.
    pub async fn buy_and_send(&self, token: &str, lines: &[(&str, i64)]) -> String {
        let placed = self.buy(token, lines, PAYS).await;
        let id = placed["orders"][0]["id"].as_str().expect("an order").to_owned();
        let seller = self.sellers_token(SELLER).await;
        let path = format!("/api/v1/seller/orders/{id}/dispatch");
        let parcel = json!({ "carrier": "Post", "tracking": "RR 1234" });
        let sent = self.program(("POST", &path), &seller, &parcel).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.body);
        id
    }

    /// The carrier tells something about the parcel of [`Scene::buy_and_send`].
    pub async fn carrier_tells(&self, id: &str, kind: &str) -> Answer {
        let now = self.app.clock.now();
        let body = json!({ "id": id, "tracking": "RR 1234", "kind": kind, "place": "Berlin",
            "at": now })
        .to_string();
        let signature = trade::orders::tracking::sign(&self.app, "post", &body, now);
        let request = Request::post("/carriers/Post/events")
            .header(header::AUTHORIZATION, signature)
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Does the jobs and clocks that are due.
    pub async fn run(&self) {
        while let Some(job) =
            db::jobs::take(&self.app.db, self.app.clock.now(), 60).await.expect("a queue")
        {
            match trade::run_job(&self.app, &job).await {
                Some(done) => done.expect("a job of the trade"),
                None => {
                    let tx = self.app.db.begin().await.expect("begins");
                    db::jobs::done(&tx, &job.id).await.expect("done");
                    tx.commit().await.expect("commits");
                }
            }
        }
        trade::orders::clocks::run(&self.app).await.expect("the clocks run");
    }

    /// A number that a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let (count,): (i64,) = self.app.db.one(sql, &[]).await.expect("a count");
        count
    }

    /// How many there are of a variant.
    pub async fn stock(&self, variant: &str) -> i64 {
        let sql = "select stock from variant where id = $1";
        let (stock,): (i64,) =
            self.app.db.one(sql, &db::params![variant]).await.expect("a variant");
        stock
    }

    /// What an account of the ledger has.
    pub async fn balance(&self, purpose: Purpose, owner: &str, currency: &str) -> i64 {
        let account = Account {
            currency: Currency::parse(currency).expect("a currency"),
            purpose,
            owner: Owner::new(owner).expect("an owner"),
        };
        ledger::balance(&self.app.db, &account).await.expect("a balance").minor
    }

    /// The whole ledger is re-derived, and nothing is found.
    pub async fn ledger_is_sound(&self) {
        let report = ledger::verify(&self.app.db, None).await.expect("reads");
        assert!(report.holds(), "{:?}", report.findings);
    }

    /// The mails to an address, the newest first.
    pub async fn letters(&self, to: &str) -> Vec<outbox::mail::Letter> {
        outbox::mail::letters_to(&self.app.db, to, 100).await.expect("letters")
    }

    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        let from = "203.0.113.9".parse().expect("a header");
        request.headers_mut().insert("x-forwarded-for", from);
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

pub const CHECKOUTS: &str = "/api/v1/checkouts?country=DE&currency=EUR";

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where the answer leads.
    pub fn leads_to(&self) -> String {
        let to = self.headers.get("location").and_then(|value| value.to_str().ok());
        to.unwrap_or_default().to_owned()
    }

    pub fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    /// What stands between two marks, first time.
    pub fn between(&self, start: &str, end: &str) -> &str {
        let rest =
            self.body.split_once(start).unwrap_or_else(|| panic!("no {start}: {}", self.body)).1;
        rest.split_once(end).expect("an end").0
    }
}

/// A browser: keeps cookies, takes the token from a page.
pub struct Browser<'a> {
    pub scene: &'a Scene,
    pub cookies: BTreeMap<String, String>,
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header(header::ACCEPT, "text/html");
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// Posts a form with the token of a page that was opened for it.
    pub async fn post(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get(page).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        self.post_with(&token, path, fields).await
    }

    pub async fn post_with(&mut self, token: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pair = |(name, value): &(&str, &str)| {
            format!("{}={}", web::query_escaped(name), web::query_escaped(value))
        };
        let first = ("_token", token);
        let fields = std::iter::once(&first).chain(fields).map(pair);
        let body = fields.collect::<Vec<_>>().join("&");
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    /// Posts a form that may have files, with the token of a page that was opened for it.
    pub async fn post_parts(
        &mut self,
        page: &str,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &[u8])>,
    ) -> Answer {
        let page = self.get(page).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        let mut body = Vec::new();
        for (name, value) in std::iter::once(&("_token", token.as_str())).chain(fields) {
            let head = format!(
                "--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(head.as_bytes());
        }
        if let Some((name, bytes)) = file {
            let head = format!(
                "--part\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.png\"\r\n\
                 Content-Type: image/png\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--part--\r\n");
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=part")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    pub async fn sign_in(&mut self, mail: &str) -> Answer {
        let fields = [("mail", mail), ("password", PASSWORD), ("keep", "yes"), ("next", "")];
        self.post("/en/account/sign-in", "/en/account/sign-in", &fields).await
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
            match cookie.ends_with("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        answer
    }
}
