//! Several processes on one PostgreSQL do each thing once; a process that is killed in the middle
//! of anything loses nothing that it acknowledged, leaves nothing half done, and its job is done by
//! another. The processes are real, and so is `kill -9`.

use crate::client::Client;
use crate::package::opened;
use crate::process::{NO_ANSWER, Server};
use crate::staff::{Staff, fine, granted, refused};
use crate::world::{Backend, World};
use db::{Query, params};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A job whose process says nothing for so many seconds is another's.
const LEASE: (&str, &str) = ("KONTOR_JOBS_LEASE", "3");
/// Requests that are answered at two processes at once.
const REQUESTS: usize = 6;
/// Sign-ins that make a package large enough to be interrupted.
const SIGN_INS: i64 = 40_000;

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_the_work_and_do_each_thing_once() {
    let Some(mut world) = World::new(Backend::Postgres).await else { return };
    // Nobody dies here: with the usual lease a slow machine does not look like a dead process.
    let (one, two) = (Server::start(&world, &[]).await, Server::start(&world, &[]).await);
    let here = Staff::of(&mut world).await;
    let mut at = Vec::new();
    for server in [&one, &two] {
        world.reach(server.router());
        at.push(here.again(&mut world).await);
    }
    let at: [Staff; 2] = at.try_into().ok().unwrap();
    let done = futures(REQUESTS, |n| answered(&at, n)).await;
    let mut numbers: Vec<String> = done.iter().map(|(_, number)| number.clone()).collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), REQUESTS, "{numbers:?}");
    for (id, _) in &done {
        until_ready(&at[0], id).await;
        let package = at[1].fetch(id).await;
        assert_eq!(opened(&package.body, &here.identity).ids("01-subscriber"), ["buy_us01"]);
        let kinds: Vec<(String, i64)> = world
            .app
            .db
            .rows(
                "select kind, count(*) from audit_entry where subject = $1 and kind in
                ('disclosure.sealed', 'disclosure.seal-void', 'request.ready', 'request.received')
                group by kind order by kind",
                &params![id],
            )
            .await
            .unwrap();
        let once = ["disclosure.sealed", "request.ready", "request.received"];
        assert_eq!(kinds, once.map(|kind| (kind.to_owned(), 1)), "{id}");
    }
    drop((one, two));
    all_is_whole(&world, REQUESTS).await;
    world.end().await;
}

/// One request from intake to the order to collect; each deed at the other process.
async fn answered(at: &[Staff; 2], n: usize) -> (String, String) {
    let staff = |step: usize| &at[(n + step) % 2];
    let id = staff(0)
        .serve(&staff(0).officer, "01", |case| {
            case["authority"]["reference"] = json!(format!("LC-{n}"));
        })
        .await;
    fine(&staff(1).verify(&id, "+12125550101").await);
    fine(&staff(0).identify(&id, "buy_us01").await);
    fine(&staff(1).open(&id).await);
    for (item, said) in
        [granted(), refused("law_forbids_without_approval"), granted()].iter().enumerate()
    {
        fine(&staff(item).propose(&staff(item).reviewer, &id, item, said).await);
        fine(&staff(item + 1).confirm(&staff(item + 1).second, &id, item).await);
    }
    // Both are told to collect; one of them does.
    let (one, two) = tokio::join!(staff(0).begin(&id), staff(1).begin(&id));
    assert!(one.status == 202 || two.status == 202, "{one} {two}");
    let shown = staff(1).officer.get(&format!("/api/v1/requests/{id}")).await.json();
    (id, shown["number"].as_str().unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_of_a_killed_process_is_done_by_another_on_postgres() {
    let Some(world) = World::new(Backend::Postgres).await else { return };
    killed_while_it_collects(world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_of_a_killed_process_is_done_after_a_restart_on_sqlite() {
    killed_while_it_collects(World::new(Backend::Sqlite).await.unwrap()).await;
}

async fn killed_while_it_collects(mut world: World) {
    let here = Staff::of(&mut world).await;
    many_sign_ins(&world).await;
    let temporary = world.folder().join("temporary");
    std::fs::create_dir(&temporary).unwrap();
    let settings = [LEASE, ("KONTOR_FILES_TEMPORARY", temporary.to_str().unwrap())];
    let mut first = Server::start(&world, &settings).await;
    let id = here.decided().await;
    world.reach(first.router());
    let staff = here.again(&mut world).await;
    assert_eq!(staff.begin(&id).await.status, 202);
    let begun = Instant::now();
    while leased(&world).await == 0 {
        assert!(begun.elapsed() < Duration::from_secs(30), "nobody takes the job");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    tokio::time::sleep(Duration::from_millis(400)).await;
    first.kill();
    let stage = |world: &World| {
        let (db, id) = (world.app.db.clone(), id.clone());
        async move {
            let sql = "select stage from request where id = $1";
            let (stage,): (String,) = db.one(sql, &params![id]).await.unwrap();
            stage
        }
    };
    assert_eq!(
        stage(&world).await,
        "collecting",
        "the process was killed too late to try anything"
    );
    assert_eq!(files_below(&temporary), 0, "what was begun has no name and is gone");

    let second = Server::start(&world, &settings).await;
    world.reach(second.router());
    let staff = here.again(&mut world).await;
    until_ready(&staff, &id).await;
    let package = staff.fetch(&id).await;
    assert_eq!(package.status, 200, "{package}");
    let records = opened(&package.body, &here.identity).ids("03-traffic").len();
    assert_eq!(records as i64, SIGN_INS + 2);
    drop(second);
    all_is_whole(&world, 1).await;
    world.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_acknowledged_is_lost_when_a_process_is_killed_during_intake() {
    let mut world = World::new(Backend::Sqlite).await.unwrap();
    let here = Staff::of(&mut world).await;
    let mut acknowledged: Vec<(String, String)> = Vec::new();
    for round in 0..2 {
        let mut server = Server::start(&world, &[]).await;
        world.reach(server.router());
        let staff = here.again(&mut world).await;
        let serving = futures(4, |task| serve_on(&staff, format!("{round}-{task}")));
        let killing = async {
            tokio::time::sleep(Duration::from_millis(2500)).await;
            server.kill();
        };
        let (served, ()) = tokio::join!(serving, killing);
        let served: Vec<_> = served.into_iter().flatten().collect();
        assert!(!served.is_empty(), "nothing was acknowledged in this time");
        acknowledged.extend(served);
        whole_requests(&world).await;
    }
    let server = Server::start(&world, &[]).await;
    world.reach(server.router());
    let staff = here.again(&mut world).await;
    for (key, id) in &acknowledged {
        let shown = staff.officer.get(&format!("/api/v1/requests/{id}")).await;
        assert_eq!(shown.status, 200, "{shown}");
        let documents = shown.json()["documents"].as_array().unwrap().len();
        assert_eq!(documents, 2, "{shown}");
        let again = served(&staff.officer, key).await;
        assert_eq!(again.json()["id"], id.as_str(), "the same key gives the same request: {again}");
    }
    drop(server);
    let sql = "select count(*) from request";
    let (kept,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    assert!(kept as usize >= acknowledged.len());
    all_is_whole(&world, 0).await;
    world.end().await;
}

/// Serves one request after the other, until nobody answers; gives what was acknowledged.
async fn serve_on(staff: &Staff, name: String) -> Vec<(String, String)> {
    let mut acknowledged = Vec::new();
    for n in 0.. {
        let key = format!("{name}-{n}");
        let answer = served(&staff.officer, &key).await;
        if answer.status == NO_ANSWER {
            break;
        }
        assert_eq!(answer.status, 201, "{answer}");
        acknowledged.push((key, answer.json()["id"].as_str().unwrap().to_owned()));
    }
    acknowledged
}

async fn served(officer: &Client, key: &str) -> crate::client::Answer {
    crate::staff::served_once(officer, "01", key, |case| {
        case["authority"]["reference"] = json!(key);
    })
    .await
}

/// Does something for each number at the same time.
async fn futures<T, F: Future<Output = T>>(count: usize, each: impl Fn(usize) -> F) -> Vec<T> {
    futures::future::join_all((0..count).map(each)).await
}

async fn leased(world: &World) -> i64 {
    let sql = "select count(*) from job where leased_until is not null";
    let (count,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    count
}

async fn until_ready(staff: &Staff, id: &str) {
    let begun = Instant::now();
    loop {
        let state = staff.collector.get(&format!("/api/v1/requests/{id}/disclosure")).await.json();
        if state["stage"] == "ready" {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(240), "{state}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}

/// So many sign-ins of the account and in the frame that a package takes its time.
async fn many_sign_ins(world: &World) {
    let sql = "insert into sign_in (id, account_id, ip, user_agent, result, created, stored_in)
        with recursive n (i) as (select 1 union all select i + 1 from n where i < $1)
        select 'sig_x' || i, 'buy_us01', '198.51.100.156', 'ExampleBrowser/' || i, 'ok',
            1770000000000000 + cast(i as bigint) * 1000000, 'US' from n";
    world.app.db.exec(sql, &params![SIGN_INS]).await.unwrap();
}

/// Every request has its body, its items, its first fact, and documents whose bytes are there.
async fn whole_requests(world: &World) {
    for half in [
        "select count(*) from request r where not exists
            (select 1 from request_body b where b.request_id = r.id)",
        "select count(*) from request r where not exists
            (select 1 from request_item i where i.request_id = r.id)",
        "select count(*) from request r where not exists
            (select 1 from request_fact f where f.request_id = r.id and f.kind = 'received')",
        "select count(*) from request r where not exists
            (select 1 from audit_entry e where e.subject = r.id and e.kind = 'request.received')",
        "select count(*) from request r where (select count(*) from request_document d
            where d.request_id = r.id) <> 2",
    ] {
        let (count,): (i64,) = world.app.db.one(half, &[]).await.unwrap();
        assert_eq!(count, 0, "{half}");
    }
    let sql = "select stored_as, size from request_document";
    let documents: Vec<(String, i64)> = world.app.db.rows(sql, &[]).await.unwrap();
    for (file, size) in documents {
        let there = world.app.files.size(&file.parse().unwrap()).await.unwrap();
        assert_eq!(there as i64, size, "{file}");
    }
}

/// The log has no gap and nothing twice and verifies; every job is done; each package is there once.
async fn all_is_whole(world: &World, packages: usize) {
    let log = world.keys().log;
    audit::integrate(&world.app.db, &log, world.clock.now()).await.unwrap();
    let sql = "select count(*), count(distinct position), count(distinct id), min(position),
        max(position) from audit_entry";
    let (all, positions, ids, first, last): (i64, i64, i64, i64, i64) =
        world.app.db.one(sql, &[]).await.unwrap();
    assert_eq!((positions, ids, first, last), (all, all, 0, all - 1));
    let verified = Command::new(env!("CARGO_BIN_EXE_kontor"))
        .args(["audit", "verify", "--json"])
        .env("KONTOR_DATABASE", world.database_url())
        .env("KONTOR_KEYS", world.folder().join("keys"))
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&verified.stdout).unwrap();
    assert_eq!((&report["holds"], report["size"].as_i64()), (&json!(true), Some(all)), "{report}");
    for (sql, expected) in [
        ("select count(*) from job", 0),
        ("select count(*) from disclosure_package", packages),
        ("select count(*) from audit_entry where kind = 'request.ready'", packages),
    ] {
        let (count,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
        assert_eq!(count as usize, expected, "{sql}");
    }
}

fn files_below(folder: &Path) -> usize {
    std::fs::read_dir(folder).unwrap().count()
}
