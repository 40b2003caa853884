//! A house to tell stories in.

use db::jobs;
use outbox::mail::{Post, Transport};
use outbox::webhooks::{Caller, Reach};
use outbox::{mail, webhooks};
use values::{Clock, Time};
use web::{App, Chance, Config, House, Keys, Texts};

/// A house on one database.
pub struct Scene {
    pub app: App,
    _files: tempfile::TempDir,
    _scratch: db::scratch::Scratch,
}

/// A house on every database that there is, with a post office and a caller of this machine.
pub async fn scenes(transport: Transport) -> Vec<Scene> {
    scenes_reaching(transport, Reach::Loopback).await
}

pub async fn scenes_reaching(transport: Transport, reach: Reach) -> Vec<Scene> {
    let mut scenes = Vec::new();
    for scratch in db::scratch::each().await.expect("databases") {
        scratch.db.migrate(&[db::MIGRATIONS, outbox::MIGRATIONS]).await.expect("migrations");
        let files = tempfile::tempdir().expect("a folder");
        let post = Post::new(transport.clone(), "Kontor <no-reply@shop.example>", 30);
        let house = House {
            db: scratch.db.clone(),
            files: files::Files::open(&files::Place::Disk(files.path().into())).expect("files"),
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
        let house = house.with(post.expect("a sender")).with(Caller::new(reach));
        scenes.push(Scene { app: App::new(house), _files: files, _scratch: scratch });
    }
    scenes
}

impl Scene {
    /// Does the job that is due longest; false when none is due.
    pub async fn work(&self) -> bool {
        let Some(job) = self.next_job().await else { return false };
        let done = match job.kind.as_str() {
            mail::JOB => mail::run(&self.app, &job).await,
            webhooks::JOB => webhooks::run(&self.app, &job).await,
            other => panic!("nobody knows {other}"),
        };
        done.expect("the job is done");
        true
    }

    /// The job that is due longest, under lease.
    pub async fn next_job(&self) -> Option<jobs::Job> {
        jobs::take(&self.app.db, self.app.clock.now(), 60).await.expect("the queue")
    }

    /// Does everything that is due.
    pub async fn work_all(&self) {
        while self.work().await {}
    }

    /// Goes from one due job to the next for so many hours.
    pub async fn work_for(&self, hours: i64) {
        for _ in 0..hours * 4 {
            self.work_all().await;
            self.app.clock.advance(900);
        }
    }

    pub fn now(&self) -> Time {
        self.app.clock.now()
    }
}
