//! A house with a marketplace, an authority that has a key, staff, and requests that are decided.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use accounts::people::NewAuthority;
use accounts::seed::{self, Person};
use accounts::{AuthorityId, AuthorityKind, Registry, Role, Scope};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request as HttpRequest, StatusCode, header},
};
use db::jobs::{self, Job};
use http_body_util::BodyExt;
use office::{
    disclosure::{self, CertifiedBy, Sealing},
    law::{Entity, Facts, ItemFacts},
    requests::{self, By, Request, RequestId, Stage, Told, intake},
    review::{self, Ground, Outcome, Proposal},
};
use sealed::Identities;
use serde_json::{Value as Json, json};
use totp_rs::{Builder, Secret};
use tower::ServiceExt;
use values::{Clock, Country, Time};
use web::{App, Chance, Config, House, Keys, Texts};

pub const TOTP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
pub const PASSWORD: &str = "kettle-violin-73";
pub const OFFICER: &str = "officer@police.example";

/// The house on one database.
pub struct Scene {
    pub app: App,
    pub router: Router,
    pub key: tlog::Signer,
    pub identity: Identities,
    pub authority: AuthorityId,
    pub officer: String,
    pub stranger: String,
    pub collector: String,
    pub custodian: String,
    pub files: PathBuf,
    pub temporary: PathBuf,
    _folder: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// The same house on every database that there is.
pub async fn scenes() -> Vec<Scene> {
    scenes_where(CertifiedBy::Program).await
}

/// The same, where packages are certified by these.
pub async fn scenes_where(certified_by: CertifiedBy) -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        scenes.push(scene(scratch, certified_by).await);
    }
    scenes
}

async fn scene(scratch: db::scratch::Scratch, certified_by: CertifiedBy) -> Scene {
    let sets = [
        db::MIGRATIONS,
        audit::MIGRATIONS,
        web::MIGRATIONS,
        accounts::MIGRATIONS,
        market::MIGRATIONS,
        office::MIGRATIONS,
    ];
    scratch.db.migrate(&sets).await.expect("migrations");
    let people = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/people.json");
    let world = std::fs::read(people).expect("the world");
    let world = serde_json::from_slice(&world).expect("a world");
    let tx = scratch.db.begin().await.expect("begins");
    market::load::world(&tx, &world).await.expect("loads");
    tx.commit().await.expect("commits");

    let folder = tempfile::tempdir().expect("a folder");
    let (files, temporary) = (folder.path().join("files"), folder.path().join("temporary"));
    std::fs::create_dir(&temporary).expect("a folder");
    let key = tlog::Signer::from_seed("office.example/package", &[3; 32]).expect("a key");
    let log = tlog::Signer::from_seed("office.example/audit", &[4; 32]).expect("a key");
    let house = House {
        db: scratch.db.clone(),
        files: files::Files::open(&files::Place::Disk(files.clone())).expect("files"),
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
    };
    let sealing = Sealing {
        key: key.clone(),
        temporary: temporary.clone(),
        days: disclosure::DAYS,
        certified_by,
    };
    let app = App::new(house.with(sealing).with(log));
    let identity = Identities::generate();
    let recipients = identity.recipients().iter().map(ToString::to_string).collect();
    let authority = police(&app, "Police of Example", recipients).await;
    let elsewhere = police(&app, "Police of Elsewhere", Vec::new()).await;
    officer(&app, &authority, OFFICER).await;
    officer(&app, &elsewhere, "officer@elsewhere.example").await;
    for role in [Role::Reviewer, Role::SecondReviewer, Role::Collector, Role::Custodian] {
        let mail = format!("{role}@office.example");
        seed::staff(&app, person(&mail), &[role]).await.expect("staff");
    }
    let officers = [Scope::RequestsRead, Scope::RequestsWrite, Scope::PackagesRead];
    let offices = [Scope::OfficeRead, Scope::OfficeWrite];
    let token = async |mail: &str, scopes: &[Scope]| {
        seed::api_token(&app, mail, scopes).await.expect("a token")
    };
    Scene {
        officer: token(OFFICER, &officers).await,
        stranger: token("officer@elsewhere.example", &officers).await,
        collector: token("collector@office.example", &offices).await,
        custodian: token("custodian@office.example", &offices).await,
        router: Registry::new().with(accounts::routes()).with(office::routes()).into_router(&app),
        app,
        key,
        identity,
        authority,
        files,
        temporary,
        _folder: folder,
        _scratch: scratch,
    }
}

async fn police(app: &App, name: &str, recipients: Vec<String>) -> AuthorityId {
    let police = NewAuthority {
        name: name.to_owned(),
        country: Country::parse("US").expect("a country"),
        kind: AuthorityKind::Police,
        address: "1 Example Square\nExample".to_owned(),
        domains: vec!["police.example".to_owned()],
        call_back: "+1 212 555 0100".to_owned(),
        call_back_source: "a register".to_owned(),
        recipients,
    };
    seed::authority(app, &police).await.expect("an authority")
}

async fn officer(app: &App, authority: &AuthorityId, mail: &str) {
    seed::officer(app, authority, person(mail), false).await.expect("an officer");
}

fn person(mail: &str) -> Person<'_> {
    Person { name: "Somebody", mail, password: PASSWORD, totp: TOTP }
}

/// One item as it is asked, where its records are, and what is decided about it.
pub struct Asked {
    pub item: Json,
    pub places: &'static [&'static str],
    pub decision: Decision,
}

/// What two people decide about an item.
#[derive(Clone, Copy)]
pub enum Decision {
    Grant,
    GrantBut(&'static [&'static str]),
    Refuse,
    WaitForApproval,
}

/// A case of the corpus.
pub fn case(name: &str, file: &str) -> Json {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/cases");
    let cases = std::fs::read_dir(folder).expect("cases").map(|entry| entry.expect("a case"));
    let of =
        |path: &PathBuf| path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(name));
    let path = cases.map(|entry| entry.path()).find(of).expect("the case");
    let text = std::fs::read_to_string(path.join(file)).expect("readable");
    serde_json::from_str(&text).expect("JSON")
}

fn reviewer() -> By {
    By::new("staff", "stf_anna")
}

fn second() -> By {
    By::new("staff", "stf_bert")
}

impl Scene {
    pub fn now(&self) -> Time {
        self.app.clock.now()
    }

    /// Case 01 of the corpus: two items are granted, one waits for an approval.
    pub async fn case_01(&self) -> RequestId {
        let body = case("01", "case.json");
        let decisions = [Decision::Grant, Decision::WaitForApproval, Decision::Grant];
        let places: [&'static [&'static str]; 3] = [&["US"], &["CN"], &["US"]];
        let asked = body["items"].as_array().expect("items").iter().zip(places).zip(decisions);
        let asked = asked
            .map(|((item, places), decision)| Asked { item: item.clone(), places, decision })
            .collect::<Vec<_>>();
        self.decided(body, "buy_us01", &asked).await
    }

    /// A request of the police whose items are decided by two people.
    pub async fn decided(&self, body: Json, account: &str, asked: &[Asked]) -> RequestId {
        let mut request = self.under_review(body, account, asked).await;
        let now = self.now();
        for (asked, item) in
            asked.iter().zip(requests::items(&self.app.db, &request.id).await.expect("items"))
        {
            let review = review::load(&self.app.db, &request.id).await.expect("a review");
            let evaluation = review.evaluation.expect("an evaluation").id;
            let proposal = proposal(asked.decision, evaluation);
            let tx = self.app.db.begin().await.expect("begins");
            let id = review::propose(&tx, &mut request, &item.id, &proposal, &reviewer(), now)
                .await
                .expect("is proposed");
            review::confirm(&tx, &mut request, &id, &second(), now).await.expect("is confirmed");
            tx.commit().await.expect("commits");
        }
        request.id
    }

    /// The same, before anything is decided.
    pub async fn under_review(&self, mut body: Json, account: &str, asked: &[Asked]) -> Request {
        let now = self.now();
        body["items"] = asked.iter().map(|asked| asked.item.clone()).collect();
        let bytes = body.to_string().into_bytes();
        let officer = By::new("officer", "off_olga");
        let served = intake::Served {
            bytes: &bytes,
            by: &officer,
            authority: Some(self.authority.as_str()),
            guide_version: "2026-09-01",
        };
        let tx = self.app.db.begin().await.expect("begins");
        let mut request = intake::register(&tx, &served, vec![], now).await.expect("registers");
        for (stage, deed) in
            [(Stage::Routed, "request.routed"), (Stage::Verified, "request.verified")]
        {
            let told = Told::plainly(deed);
            requests::step(&tx, &mut request, stage, &reviewer(), told, now).await.expect("steps");
        }
        tx.exec(
            "insert into subject_confirmation
               (request_id, target, account_id, confirmed_by_kind, confirmed_by, at)
             values ($1, 0, $2, 'staff', 'stf_anna', $3)",
            &db::params![request.id.as_str(), account, now],
        )
        .await
        .expect("is written");
        let of_item = |(position, asked): (usize, &Asked)| ItemFacts {
            item: position as u32,
            entity: Some(Entity { id: "SG2".into(), country: Country::parse("SG").expect("SG") }),
            stored_in: asked.places.iter().map(|p| p.to_string()).collect::<BTreeSet<_>>(),
        };
        let facts = asked.iter().enumerate().map(of_item).collect();
        let facts = Facts::of(&request.body, now, facts);
        review::open(&tx, &mut request, facts, &reviewer(), now).await.expect("is opened");
        tx.commit().await.expect("commits");
        request
    }

    /// The collector begins, over the API.
    pub async fn begin(&self, id: &RequestId) -> Answer {
        let path = format!("/api/v1/requests/{id}/disclosure");
        self.program("POST", &path, &self.collector, "").await
    }

    /// The job that waits, if there is one.
    pub async fn job(&self) -> Option<Job> {
        jobs::take(&self.app.db, self.now(), 900).await.expect("the queue")
    }

    /// The collector begins, and the job is done.
    pub async fn collected(&self, id: &RequestId) {
        let answer = self.begin(id).await;
        assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.text());
        let job = self.job().await.expect("a job");
        disclosure::run(&self.app, &job).await.expect("is built");
        assert_eq!(self.stage(id).await, Stage::Ready);
    }

    pub async fn request(&self, id: &RequestId) -> Request {
        requests::find(&self.app.db, id).await.expect("reads").expect("a request")
    }

    pub async fn stage(&self, id: &RequestId) -> Stage {
        self.request(id).await.stage
    }

    /// What the office sees of the disclosure.
    pub async fn state(&self, id: &RequestId) -> Json {
        let path = format!("/api/v1/requests/{id}/disclosure");
        self.program("GET", &path, &self.collector, "").await.json()
    }

    /// The officer fetches the package, over the API.
    pub async fn fetch(&self, id: &RequestId, token: &str) -> Answer {
        self.program("GET", &format!("/api/v1/requests/{id}/package"), token, "").await
    }

    /// Puts a file where the folder of the store should be: nobody, not even root, can write below
    /// it.
    pub fn let_nothing_be_stored(&self) {
        std::fs::remove_dir_all(&self.files).expect("is removed");
        std::fs::write(&self.files, "").expect("is written");
    }

    /// How many files lie in the store.
    pub fn stored_files(&self) -> usize {
        fn count(folder: &std::path::Path) -> usize {
            let entries = std::fs::read_dir(folder).expect("a folder");
            let paths = entries.map(|entry| entry.expect("an entry").path());
            paths.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
        }
        count(&self.files)
    }

    /// Sends a request of a program.
    pub async fn program(&self, method: &str, path: &str, token: &str, body: &str) -> Answer {
        let request = HttpRequest::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json");
        self.send(request.body(Body::from(body.to_owned())).expect("a request")).await
    }

    pub async fn send(&self, request: HttpRequest<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// The code that the officer's application shows now.
    pub fn code(&self) -> String {
        let secret = Secret::try_from_base32(TOTP).expect("base 32");
        let totp = Builder::new().with_secret(secret).build().expect("a factor");
        totp.generate((self.now().micros() / 1_000_000).unsigned_abs()).to_string()
    }
}

fn proposal(decision: Decision, evaluation: review::EvaluationId) -> Proposal {
    let mut proposal = Proposal {
        outcome: Outcome::Grant,
        frame: None,
        withheld: Vec::new(),
        ground: None,
        words: String::new(),
        legal_review: Some("internal advice of the counsel".to_owned()),
        evaluation,
    };
    match decision {
        Decision::Grant => {}
        Decision::GrantBut(places) => {
            proposal.outcome = Outcome::GrantInPart;
            proposal.withheld = places.iter().map(|place| place.to_string()).collect();
            proposal.ground = Some(Ground::LawForbids);
            proposal.words = "Only what may go.".to_owned();
        }
        Decision::Refuse => {
            proposal.outcome = Outcome::Refuse;
            proposal.ground = Some(Ground::NoRecords);
            proposal.words = "Hidden: the account has none.".to_owned();
            proposal.legal_review = None;
        }
        Decision::WaitForApproval => {
            proposal.outcome = Outcome::NeedsApproval;
            proposal.words = "An approval is needed.".to_owned();
            proposal.legal_review = None;
        }
    }
    proposal
}

/// A body of a request that asks for one account by its address.
pub fn body(mail: &str, language: &str) -> Json {
    json!({
        "platform": "AliExpress.com", "kind": "production", "language": language,
        "proceeding": "criminal",
        "authority": { "name": "Police of Example", "country": "US", "reference": "PX-1" },
        "targets": [{ "emails": [mail] }],
    })
}

/// An item of the whole time of the corpus.
pub fn item(category: &str) -> Json {
    json!({ "target": 0, "category": category,
            "from": "2025-01-01T00:00:00Z", "to": "2026-12-31T23:59:59Z" })
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }

    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// A browser: keeps cookies and takes the token from a page.
pub struct Browser<'a> {
    scene: &'a Scene,
    cookies: BTreeMap<String, String>,
}

impl Scene {
    /// A browser in which the officer has signed in with two factors.
    pub async fn signed_in(&self) -> Browser<'_> {
        self.signed_in_as(OFFICER).await
    }

    /// The same for somebody else.
    pub async fn signed_in_as(&self, mail: &str) -> Browser<'_> {
        let mut browser = Browser { scene: self, cookies: BTreeMap::new() };
        let fields = [("mail", mail), ("password", PASSWORD), ("next", "/")];
        browser.post("/sign-in", "/sign-in", &fields).await;
        self.app.clock.advance(30);
        let fields = [("code", &*self.code()), ("next", "/")];
        let answer = browser.post("/sign-in/code", "/sign-in/code", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        browser
    }
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = HttpRequest::get(path).header(header::ACCEPT, "text/html");
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// Posts a form with the token of the page that it is on.
    pub async fn post(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get(page).await.text();
        let rest = page.split_once("name=\"_token\" value=\"").expect("a form").1;
        let token = rest.split_once('"').expect("a token").0.to_owned();
        let first = [("_token", token.as_str())];
        let pair = |(name, value): &(&str, &str)| {
            format!("{}={}", web::query_escaped(name), web::query_escaped(value))
        };
        let body = first.iter().chain(fields).map(pair).collect::<Vec<_>>().join("&");
        let request = HttpRequest::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    async fn send(&mut self, mut request: HttpRequest<Body>) -> Answer {
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
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        answer
    }
}
