//! The world of one story.

use crate::client::Client;
use kontor::config::{ClockSetting, Config};
use kontor::people::{self, Somebody};
use kontor::{house, jobs, keys::Keys};
use std::collections::BTreeMap;
use tokio::sync::OnceCell;
use values::{Clock, Time};
use web::App;

/// Where the clock stands when a story begins.
pub const BEGINNING: &str = "2026-09-15T14:20:00Z";

/// On which database a story is told.
#[derive(Clone, Copy, Debug)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// Everything that a story happens in.
pub struct World {
    pub app: App,
    pub clock: Clock,
    router: axum::Router,
    /// The last step of the second factor that each person has used.
    steps: BTreeMap<&'static str, i64>,
    config: Config,
    database: db::scratch::Scratch,
    folder: tempfile::TempDir,
}

/// Declares stories; each becomes two tests, `NAME::sqlite` and `NAME::postgres`.
#[macro_export]
macro_rules! story {
    ($(async fn $name:ident($world:ident: &mut World) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "not every story needs all that its file uses")]
            use super::*;
            use $crate::world::{Backend, World};

            async fn tell($world: &mut World) $body

            #[tokio::test]
            async fn sqlite() {
                if let Some(mut world) = World::new(Backend::Sqlite).await {
                    tell(&mut world).await;
                    world.end().await;
                }
            }

            #[tokio::test]
            async fn postgres() {
                if let Some(mut world) = World::new(Backend::Postgres).await {
                    tell(&mut world).await;
                    world.end().await;
                }
            }
        }
    )+};
}

impl World {
    /// A new world; `None` where the tests were given no PostgreSQL.
    pub async fn new(backend: Backend) -> Option<World> {
        World::reached_at(backend, "http://127.0.0.1:8080").await
    }

    /// The same, under another address.
    pub async fn reached_at(backend: Backend, public: &str) -> Option<World> {
        let database = match backend {
            Backend::Sqlite => db::scratch::sqlite().await.unwrap(),
            Backend::Postgres => match db::scratch::postgres_server() {
                Some(server) => copy_of_template(&server).await,
                None => {
                    eprintln!("not told: KONTOR_TEST_POSTGRES is not set");
                    return None;
                }
            },
        };
        let folder = tempfile::tempdir().unwrap();
        let mut config = Config::read(None, []).unwrap();
        config.files = files::Place::Disk(folder.path().join("files"));
        config.search = folder.path().join("search");
        config.web.public = public.to_owned();
        config.demonstration = true;
        config.accepted.test_cards = true;
        config.limits = Default::default(); // the clock stands still, so nothing would fill up again
        config.directory =
            Some(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/demonstration/directory").into());
        config.clock = ClockSetting::FixedAt(Time::parse(BEGINNING).unwrap());
        let keys = folder.path().join("keys");
        Keys::create(&keys, "kontor.example", &web::Chance::System).unwrap();
        let keys = Keys::load(&keys).unwrap();
        let files = files::Files::open(&config.files).unwrap();
        let app = house::assemble(&config, database.db.clone(), files, &keys).unwrap();
        app.db.migrate(&house::migrations()).await.unwrap();
        let router = house::router(&app);
        Some(World {
            clock: app.clock.clone(),
            app,
            router,
            steps: BTreeMap::new(),
            config,
            database,
            folder,
        })
    }

    /// From here on visitors reach this world by another door: a process that serves it.
    pub fn reach(&mut self, router: axum::Router) {
        self.router = router;
    }

    /// The same house, opened again with other settings.
    pub fn open_again(&mut self, change: impl FnOnce(&mut Config)) {
        change(&mut self.config);
        self.config.clock = ClockSetting::FixedAt(self.clock.now());
        let keys = Keys::load(&self.folder.path().join("keys")).unwrap();
        let files = files::Files::open(&self.config.files).unwrap();
        self.app = house::assemble(&self.config, self.database.db.clone(), files, &keys).unwrap();
        self.clock = self.app.clock.clone();
        self.router = house::router(&self.app);
    }

    /// Somebody who is not signed in.
    pub fn guest(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// The address of its database, for a second process.
    pub fn database(&self) -> &str {
        &self.database.url
    }

    /// Serves this world on a socket, for a real browser, until the test ends.
    pub fn serve(&self, listener: tokio::net::TcpListener) {
        let service =
            self.router.clone().into_make_service_with_connect_info::<std::net::SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
    }

    /// Makes one of the people of the demonstration, who has not signed in yet.
    pub async fn person(&mut self, mail: &str) {
        let somebody = somebody(mail);
        if !self.steps.contains_key(somebody.mail) {
            people::add(&self.app, somebody).await.unwrap();
            self.steps.insert(somebody.mail, 0);
        }
    }

    /// Makes everyone of the demonstration, and loads the marketplace's records. Each authority's
    /// packages are encrypted to a key of its own, whose secret half is in the story's folder.
    pub async fn fill(&mut self) {
        let keys = self.folder.path().join("authorities");
        let recipient = |authority: &str| kontor::command::fill::recipient(&keys, authority);
        people::fill(&self.app, recipient).await.unwrap();
        self.steps = people::PEOPLE.iter().map(|somebody| (somebody.mail, 0)).collect();
    }

    /// The code of everyone's second factor now.
    pub fn code(&self) -> String {
        kontor::command::code::at(people::SECRET, self.clock.now()).unwrap()
    }

    /// One of the people of the demonstration, signed in with both factors; made on first use. For
    /// each further session of one person the clock is moved on to the next code.
    pub async fn sign_in(&mut self, mail: &str) -> Client {
        let client = self.guest();
        self.sign_in_with(&client, mail).await;
        client
    }

    /// The same with a browser that is there already.
    pub async fn sign_in_with(&mut self, client: &Client, mail: &str) {
        self.person(mail).await;
        if self.steps.get(mail) == Some(&self.step()) {
            self.clock.advance(30);
        }
        self.steps.insert(somebody(mail).mail, self.step());
        let answer = client
            .submit("/sign-in", "/sign-in", &[("mail", mail), ("password", people::PASSWORD)])
            .await;
        assert_eq!(answer.status, 303, "{answer}");
        let code = self.code();
        let answer = client.submit("/sign-in/code", "/sign-in/code", &[("code", &code)]).await;
        assert_eq!(answer.status, 303, "{answer}");
    }

    /// A program with an API token of one of the people.
    pub async fn program(&mut self, mail: &str, scopes: &[accounts::Scope]) -> Client {
        self.person(mail).await;
        let token = accounts::seed::api_token(&self.app, mail, scopes).await.unwrap();
        self.guest().bearing(token)
    }

    /// Runs the jobs that are due, and those that they bring forth, until none is due.
    pub async fn run_jobs(&self) {
        while jobs::run_one(&self.app).await.unwrap() {}
    }

    /// How many jobs are in the queue, due or not.
    pub async fn jobs_left(&self) -> i64 {
        let (waiting, given_up) = db::jobs::counts(&self.app.db).await.unwrap();
        waiting + given_up
    }

    /// The address of the database, for another process.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// The keys of the installation.
    pub fn keys(&self) -> Keys {
        Keys::load(&self.folder.path().join("keys")).unwrap()
    }

    /// A directory for the story's own files.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The end of the story: nothing may be left to do.
    pub async fn end(self) {
        assert_eq!(self.jobs_left().await, 0, "jobs were left in the queue");
    }

    fn step(&self) -> i64 {
        self.clock.now().micros() / 30_000_000
    }
}

fn somebody(mail: &str) -> &'static Somebody {
    let found = people::PEOPLE.iter().find(|somebody| somebody.mail == mail);
    found.unwrap_or_else(|| panic!("{mail} is not one of kontor::people::PEOPLE"))
}

/// A copy of a database that was migrated once for all stories: much faster than migrating each.
async fn copy_of_template(server: &str) -> db::scratch::Scratch {
    static TEMPLATE: OnceCell<String> = OnceCell::const_new();
    let template = TEMPLATE.get_or_init(|| make_template(server.to_owned())).await;
    // PostgreSQL refuses to copy while a connection to the template is still closing.
    for _ in 0..100 {
        match db::scratch::postgres(server, Some(template)).await {
            Ok(database) => return database,
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
        }
    }
    db::scratch::postgres(server, Some(template)).await.unwrap()
}

/// In a runtime of its own, whose end closes every connection to the template.
async fn make_template(server: String) -> String {
    let made = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let template = db::scratch::postgres(&server, None).await.unwrap();
            template.db.migrate(&house::migrations()).await.unwrap();
            template.url.rsplit('/').next().unwrap().to_owned()
        })
    });
    tokio::task::spawn_blocking(move || made.join().unwrap()).await.unwrap()
}
