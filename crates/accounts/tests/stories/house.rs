//! A house to tell stories in, and a browser that keeps cookies.

use accounts::people::NewAuthority;
use accounts::seed::{self, Person};
use accounts::{AuthorityId, AuthorityKind, Registry, Role, Route, Who};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::collections::BTreeMap;
use totp_rs::{Builder, Secret};
use tower::ServiceExt;
use values::{Clock, Country, Time};
use web::{App, Chance, Config, House, Keys, Texts};

pub const TOTP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const PASSWORD: &str = "kettle-violin-73";

/// A house on one database, with an authority, its officers and some staff.
pub struct Scene {
    pub app: App,
    pub router: Router,
    pub authority: AuthorityId,
    _files: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// The same house on every database that there is.
pub async fn scenes() -> Vec<Scene> {
    scenes_with(Vec::new).await
}

/// The same with more routes.
pub async fn scenes_with(more: fn() -> Vec<Route>) -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        let sets = [db::MIGRATIONS, audit::MIGRATIONS, web::MIGRATIONS, accounts::MIGRATIONS];
        scratch.db.migrate(&sets).await.expect("migrations");
        let files = tempfile::tempdir().expect("a folder");
        let app = App::new(House {
            db: scratch.db.clone(),
            files: files::Files::open(&files::Place::Disk(files.path().into())).expect("files"),
            clock: Clock::fixed(Time::parse("2026-09-15T14:20:00Z").expect("a time")),
            chance: Chance::System,
            config: Config {
                public: "https://office.example".to_owned(),
                name: "Kontor".to_owned(),
                proxies: 0,
            },
            keys: Keys::new([7; 32]),
            texts: Texts::load().expect("texts"),
            parts: Default::default(),
        });
        let authority = people(&app).await;
        let home = Route::get("/", Who::Anyone, async || "home");
        let registry = Registry::new().with(accounts::routes()).with(vec![home]).with(more());
        let router = registry.into_router(&app);
        scenes.push(Scene { app, router, authority, _files: files, _scratch: scratch });
    }
    scenes
}

async fn people(app: &App) -> AuthorityId {
    let police = NewAuthority {
        name: "Police of Example".to_owned(),
        country: Country::parse("DE").expect("a country"),
        kind: AuthorityKind::Police,
        address: "1 Example Square".to_owned(),
        domains: vec!["police.example".to_owned()],
        call_back: "+49 30 0000".to_owned(),
        call_back_source: "a register".to_owned(),
        recipients: Vec::new(),
    };
    let authority = seed::authority(app, &police).await.expect("an authority");
    seed::officer(app, &authority, person("officer@police.example"), false).await.expect("officer");
    seed::officer(app, &authority, person("chief@police.example"), true).await.expect("chief");
    for role in Role::ALL {
        let mail = format!("{role}@office.example");
        seed::staff(app, person(&mail), &[*role]).await.expect("staff");
    }
    authority
}

fn person(mail: &str) -> Person<'_> {
    Person { name: "Somebody", mail, password: PASSWORD, totp: TOTP }
}

impl Scene {
    /// A browser without cookies.
    pub fn browser(&self) -> Browser<'_> {
        Browser { scene: self, cookies: BTreeMap::new(), origin: Some("same-origin") }
    }

    /// A browser that is signed in.
    pub async fn signed_in(&self, mail: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let answer = browser.sign_in(mail, PASSWORD).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        browser
    }

    /// The code that the application shows now, for the secret.
    pub fn code(&self, secret: &str) -> String {
        let secret = Secret::try_from_base32(secret).expect("base 32");
        let totp = Builder::new().with_secret(secret).build().expect("a factor");
        totp.generate((self.app.clock.now().micros() / 1_000_000).unsigned_abs()).to_string()
    }

    /// Sends a request of a program.
    pub async fn program(&self, method: &str, path: &str, token: &str, body: &str) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let body = Body::from(body.to_owned());
        self.send(request.body(body).expect("a request")).await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
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

/// A browser: keeps cookies, says where its forms come from, takes the token from a page.
pub struct Browser<'a> {
    pub scene: &'a Scene,
    pub cookies: BTreeMap<String, String>,
    pub origin: Option<&'static str>,
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header(header::ACCEPT, "text/html");
        self.send(request.body(Body::empty()).expect("a request"), false).await
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
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from(body))
            .expect("a request");
        self.send(request, true).await
    }

    /// Posts a form with the address of the page it stands on.
    pub async fn post_from(&mut self, from: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get("/sign-in").await;
        let token = page.between("name=\"_token\" value=\"", "\"").to_owned();
        let first = ("_token", token.as_str());
        let fields = std::iter::once(&first).chain(fields);
        let pairs: Vec<String> =
            fields.map(|(name, value)| format!("{name}={}", web::query_escaped(value))).collect();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, from)
            .body(Body::from(pairs.join("&")))
            .expect("a request");
        self.send(request, true).await
    }

    pub async fn sign_in(&mut self, mail: &str, password: &str) -> Answer {
        let fields = [("mail", mail), ("password", password), ("next", "/")];
        let answer = self.post("/sign-in", "/sign-in", &fields).await;
        if !answer.header("location").starts_with("/sign-in/code") {
            return answer;
        }
        // Codes are good once, so every sign-in of the stories waits for a fresh one.
        self.scene.app.clock.advance(30);
        let code = self.scene.code(TOTP);
        self.post("/sign-in/code", "/sign-in/code", &[("code", &code), ("next", "/")]).await
    }

    async fn send(&mut self, mut request: Request<Body>, unsafe_method: bool) -> Answer {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        let headers = request.headers_mut();
        if !cookies.is_empty() {
            headers.insert(header::COOKIE, cookies.parse().expect("a header"));
        }
        if let Some(origin) = self.origin.filter(|_| unsafe_method) {
            headers.insert("sec-fetch-site", origin.parse().expect("a header"));
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
