//! A house with a marketplace to tell stories in, and a browser that keeps cookies.

use accounts::seed::{self, Person};
use accounts::{Registry, Role, Route, Scope, Who};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use db::Query;
use http_body_util::BodyExt;
use market::customers::{self, NewAccount};
use outbox::mail::Letter;
use std::collections::BTreeMap;
use tower::ServiceExt;
use values::{Clock, Country, Currency, Language, Time};
use web::{App, Chance, Config, House, Keys, Texts};

pub const PASSWORD: &str = "kettle-violin-73";
pub const TOTP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const BUYER: &str = "ada@buyer.example";
pub const SELLER: &str = "sam@seller.example";

/// A house on one database, with a buyer and a seller.
pub struct Scene {
    pub app: App,
    pub router: Router,
    pub buyer: String,
    _files: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// The same house on every database that there is.
pub async fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        let sets = [
            db::MIGRATIONS,
            audit::MIGRATIONS,
            web::MIGRATIONS,
            outbox::MIGRATIONS,
            accounts::MIGRATIONS,
            market::MIGRATIONS,
        ];
        scratch.db.migrate(&sets).await.expect("migrations");
        let files = tempfile::tempdir().expect("a folder");
        let app = App::new(House {
            db: scratch.db.clone(),
            files: files::Files::open(&files::Place::Disk(files.path().into())).expect("files"),
            clock: Clock::fixed(Time::parse("2026-09-15T14:20:00Z").expect("a time")),
            chance: Chance::System,
            config: Config {
                public: "https://market.example".to_owned(),
                name: "Kontor".to_owned(),
                proxies: 1,
            },
            keys: Keys::new([7; 32]),
            texts: Texts::load().expect("texts"),
            parts: Default::default(),
        });
        let buyer = person(&app, "Ada Muster", BUYER, false).await;
        person(&app, "Sam Vale", SELLER, true).await;
        let staff =
            Person { name: "Max", mail: "max@office.example", password: PASSWORD, totp: TOTP };
        seed::staff(&app, staff, &[Role::MarketOperator]).await.expect("staff");
        let home = vec![
            Route::get("/", Who::Anyone, async || "home"),
            Route::get("/seller", Who::Seller, async || "the seller's centre")
                .nav("account-tab-home"),
        ];
        let registry =
            Registry::new().with(accounts::routes()).with(customers::routes()).with(home);
        let router = registry.into_router(&app);
        scenes.push(Scene { app, router, buyer, _files: files, _scratch: scratch });
    }
    scenes
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

impl Scene {
    /// A browser without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser { scene: self, cookies: BTreeMap::new() }
    }

    /// A browser that is signed in.
    pub async fn signed_in(&self, mail: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let answer = browser.sign_in(mail, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }

    /// The latest mail to an address.
    pub async fn letter(&self, to: &str) -> Letter {
        let letters = outbox::mail::letters_to(&self.app.db, to, 1).await.expect("letters");
        letters.into_iter().next().unwrap_or_else(|| panic!("no letter to {to}"))
    }

    /// How many mails an address has got.
    pub async fn letters(&self, to: &str) -> usize {
        outbox::mail::letters_to(&self.app.db, to, 100).await.expect("letters").len()
    }

    /// A number that a query counts.
    pub async fn count(&self, sql: &str) -> i64 {
        let (count,): (i64,) = self.app.db.one(sql, &[]).await.expect("a count");
        count
    }

    /// A token for the account of this address.
    pub async fn token(&self, mail: &str, scopes: &[Scope]) -> String {
        seed::api_token(&self.app, mail, scopes).await.expect("a token")
    }

    /// Sends a request of a program.
    pub async fn program(
        &self,
        (method, path): (&str, &str),
        token: &str,
        key: &str,
        body: &str,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if !key.is_empty() {
            request = request.header("idempotency-key", key);
        }
        self.send(request.body(Body::from(body.to_owned())).expect("a request")).await
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

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where the answer leads, without the language.
    pub fn leads_to(&self) -> &str {
        let to = self.header("location");
        let known = to.strip_prefix("/en").filter(|rest| rest.starts_with('/'));
        known.unwrap_or(to)
    }

    pub fn json(&self) -> serde_json::Value {
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

    /// Opens a page and takes its form's token.
    pub async fn token(&mut self, page: &str) -> String {
        let page = self.get(page).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.body);
        page.between("name=\"_token\" value=\"", "\"").to_owned()
    }

    /// Posts a form with the token of a page that was opened for it.
    pub async fn post(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token(page).await;
        self.post_with(&token, path, fields).await
    }

    pub async fn post_with(&mut self, token: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let pair = |(name, value): &(&str, &str)| {
            format!("{}={}", web::query_escaped(name), web::query_escaped(value))
        };
        let first = ("_token", token);
        let fields = std::iter::once(&first).chain(fields).map(pair);
        let body = fields.collect::<Vec<_>>().join("&");
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, kind)
            .header(header::USER_AGENT, "Story/1.0")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .expect("a request");
        self.send(request).await
    }

    pub async fn sign_in(&mut self, mail: &str, password: &str) -> Answer {
        let fields = [("mail", mail), ("password", password), ("keep", "yes"), ("next", "")];
        self.post("/account/sign-in", "/account/sign-in", &fields).await
    }

    async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.parse().expect("a header"));
        }
        let mut answer = self.scene.send(request).await;
        self.keep_cookies(&answer);
        // The page without its language leads to the page in the browser's language.
        if answer.status.is_redirection() && answer.header("location").starts_with("/en/") {
            let asked = answer.header("location").to_owned();
            if answer.status != StatusCode::SEE_OTHER {
                let next = Request::get(asked).header(header::ACCEPT, "text/html");
                answer = self.scene.send(next.body(Body::empty()).expect("a request")).await;
                self.keep_cookies(&answer);
            }
        }
        answer
    }

    fn keep_cookies(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().expect("text");
            let (name, rest) = cookie.split_once('=').expect("a cookie");
            let value = rest.split(';').next().unwrap_or_default();
            match cookie.ends_with("Max-Age=0") || cookie.contains("Max-Age=0;") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
    }
}
