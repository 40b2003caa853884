//! A full disk: whoever sends something is told so (507), nothing half-written stays, and as soon as
//! there is room everything goes on. Once with the databases' own word for it, and once with a real
//! process whose disks are small.

use crate::client::{Client, Part};
use crate::process::Server;
use crate::staff::{OFFICER, Staff, served};
use crate::story;
use crate::world::World;
use db::Query;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

story! {
    async fn a_database_without_room_takes_nothing_in_part_and_all_when_there_is_room(world: &mut World) {
        let staff = Staff::of(world).await;
        let browser = world.sign_in(OFFICER).await;
        fill_database(world).await;
        let full = loop {
            // What fits into pages that are there already is still taken.
            let answer = served(&staff.officer, "01", |_| {}).await;
            if answer.status != 201 {
                break answer;
            }
        };
        assert_eq!(full.status, 507, "{full}");
        assert!(full.header("content-type").starts_with("application/problem+json"), "{full}");
        assert_eq!(full.json()["code"], "storage-full", "{full}");
        let page = crowded(&browser).await;
        assert_eq!(page.0, 507);
        assert!(page.1.contains("The storage is full"), "{}", page.1);
        assert!(page.1.contains("words that take room"), "what was typed is given back: {}", page.1);

        give_room(world).await;
        whole(world).await;
        let answer = served(&staff.officer, "01", |_| {}).await;
        assert_eq!(answer.status, 201, "{answer}");
        assert_eq!(browser.get("/requests").await.status, 200);
        let report = audit::verify(&world.app.db, &world.keys().log.verifier(), None).await.unwrap();
        assert!(report.holds(), "{report}");
    }
}

/// The officer types a draft in the browser until it does not fit any more.
async fn crowded(browser: &Client) -> (u16, String) {
    for n in 0..200 {
        let new = browser.get("/requests/new").await;
        if new.status != 200 {
            return (new.status, new.text());
        }
        let draft = new.between("action=\"/requests/drafts/", "\"").unwrap();
        let draft = format!("/requests/drafts/{draft}");
        let token = new.between("name=\"_token\" value=\"", "\"").unwrap();
        let words = format!("{n} words that take room ").repeat(400);
        let field = |name, value| Part { name, file: None, bytes: value };
        let sent = [
            field("_token", token.as_bytes()),
            field("_version", b"0"),
            field("platform", b"AliExpress"),
            field("kind", b"production"),
            field("nature_of_investigation", words.as_bytes()),
            field("do", b"save"),
        ];
        let answer = browser.multipart(&draft, &sent).await;
        if answer.status != 303 {
            return (answer.status, answer.text());
        }
    }
    panic!("two hundred drafts found room on a full disk");
}

/// From here on the database may not grow: SQLite has no further page; PostgreSQL says what it says
/// when its disk is full.
async fn fill_database(world: &World) {
    if world.app.db.is_sqlite() {
        let tx = world.app.db.begin().await.unwrap();
        let _: Vec<(i64,)> = tx.rows("pragma max_page_count = 1", &[]).await.unwrap();
        tx.commit().await.unwrap();
        return;
    }
    world
        .app
        .db
        .exec(
            "create function no_room() returns trigger language plpgsql as $$
        begin raise exception 'could not extend file' using errcode = '53100'; end $$",
            &[],
        )
        .await
        .unwrap();
    for table in ["request_document", "request_draft"] {
        let sql = format!(
            "create trigger full_disk before insert on {table}
            for each row execute function no_room()"
        );
        world.app.db.exec(&sql, &[]).await.unwrap();
    }
}

async fn give_room(world: &World) {
    if world.app.db.is_sqlite() {
        let tx = world.app.db.begin().await.unwrap();
        let _: Vec<(i64,)> = tx.rows("pragma max_page_count = 1000000", &[]).await.unwrap();
        tx.commit().await.unwrap();
        return;
    }
    world.app.db.exec("drop function no_room() cascade", &[]).await.unwrap();
}

/// Every request is whole, and no file lies about that is nobody's.
async fn whole(world: &World) {
    let sql = "select count(*) from request r where (select count(*) from request_document d
        where d.request_id = r.id) <> 2 or not exists (select 1 from audit_entry e
        where e.subject = r.id and e.kind = 'request.received')";
    let (half,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    assert_eq!(half, 0);
    let (documents,): (i64,) =
        world.app.db.one("select count(*) from request_document", &[]).await.unwrap();
    assert_eq!(files_below(&world.folder().join("files")), documents as usize);
}

fn files_below(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.map(|path| if path.is_dir() { files_below(&path) } else { 1 }).sum()
}

/// The disks of a real process: small file systems in memory, that only it sees. Where this machine
/// gives nobody a namespace of their own, the test says so and tries nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_process_on_full_disks_says_so_and_goes_on_when_there_is_room() {
    let may =
        Command::new("unshare").args(["-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]).status();
    if !may.is_ok_and(|status| status.success()) {
        eprintln!("not tried: this machine mounts nothing for us");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir(&path).unwrap();
        path
    };
    let (data, files, tokens) = (place("data"), place("files"), place("tokens"));
    let mut command = Command::new("unshare");
    command
        .args(["-Urm", "bash", "-euc", SCRIPT, env!("CARGO_BIN_EXE_kontor")])
        .args([&data, &files, &tokens])
        .env("KONTOR_DATABASE", format!("sqlite:{}", data.join("kontor.db").display()))
        .env("KONTOR_KEYS", folder.path().join("keys"))
        .env("KONTOR_FILES_DIRECTORY", files.join("kept"))
        .env("KONTOR_SEARCH_FOLDER", folder.path().join("search"))
        .env("KONTOR_FILES_TEMPORARY", &files);
    let server = Server::run(command).await;
    let within =
        |path: &Path| PathBuf::from(format!("/proc/{}/root{}", server.id(), path.display()));
    let token = |name: &str| std::fs::read_to_string(tokens.join(name)).unwrap().trim().to_owned();
    let client = |name: &str| Client::new(server.router()).bearing(token(name));
    let identity = std::fs::read_to_string(folder.path().join("authorities/us_lark.key")).unwrap();
    let staff = Staff {
        officer: client("officer"),
        clerk: client("intake"),
        reviewer: client("reviewer"),
        second: client("second"),
        collector: client("collector"),
        auditor: client("auditor"),
        identity: sealed::Identities::parse(&identity).unwrap(),
    };
    let requests = async || {
        let all = staff.officer.get("/api/v1/requests").await.json();
        all["requests"].as_array().unwrap().len()
    };

    // No room for files: an upload is refused, and nothing of it stays.
    let room = fill(&within(&files));
    let refused = served(&staff.officer, "01", |_| {}).await;
    assert_eq!(
        (refused.status, &refused.json()["code"]),
        (507, &json!("storage-full")),
        "{refused}"
    );
    assert_eq!(requests().await, 0);
    drop(room);
    assert_eq!(files_below(&within(&files)), 0, "something of the upload was left");
    let id = staff.decided().await;

    // No room for the package: the request goes on collecting, and says why it waits.
    let room = fill(&within(&files));
    assert_eq!(staff.begin(&id).await.status, 202);
    let state = until(&staff, &id, |state| state["troubles"][0].is_object()).await;
    assert_eq!(
        (&state["stage"], &state["troubles"][0]["code"]),
        (&json!("collecting"), &json!("no-room"))
    );
    assert_eq!(staff.fetch(&id).await.status, 409);
    drop(room);
    until(&staff, &id, |state| state["stage"] == "ready").await;
    assert_eq!(staff.fetch(&id).await.status, 200);

    // No room for rows: nothing is acknowledged that is not on the disk.
    let room = fill(&within(&data));
    let mut served_before = 1;
    let refused = loop {
        let answer = served(&staff.officer, "01", |_| {}).await;
        match answer.status {
            201 => served_before += 1,
            _ => break answer,
        }
    };
    assert_eq!(
        (refused.status, &refused.json()["code"]),
        (507, &json!("storage-full")),
        "{refused}"
    );
    drop(room);
    assert_eq!(requests().await, served_before);
    assert_eq!(served(&staff.officer, "01", |_| {}).await.status, 201);
    assert_eq!(requests().await, served_before + 1);

    let copy = folder.path().join("copy");
    std::fs::create_dir(&copy).unwrap();
    for file in ["kontor.db", "kontor.db-wal"] {
        std::fs::copy(within(&data).join(file), copy.join(file)).unwrap();
    }
    let verified = Command::new(env!("CARGO_BIN_EXE_kontor"))
        .args(["audit", "verify"])
        .env("KONTOR_DATABASE", format!("sqlite:{}", copy.join("kontor.db").display()))
        .env("KONTOR_KEYS", folder.path().join("keys"))
        .output()
        .unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stdout));
}

/// Mounts the small disks, fills the invented world in, makes tokens, and becomes the server.
const SCRIPT: &str = r#"
kontor=$0
mount -t tmpfs -o size=48m none "$1"
mount -t tmpfs -o size=16m none "$2"
"$kontor" keys > /dev/null
"$kontor" fill --authorities "$3/../authorities"
requests="requests:read requests:write"
office="office:read office:write"
"$kontor" token officer@da.larkcounty.example $requests packages:read > "$3/officer"
for who in intake reviewer second collector auditor; do
  "$kontor" token $who@kontor.example $office $requests > "$3/$who"
done
exec "$kontor" serve
"#;

/// A file that takes all the room there is, until it is dropped.
struct Filler(PathBuf);

fn fill(folder: &Path) -> Filler {
    let path = folder.join("filler");
    let mut file = std::fs::File::create(&path).unwrap();
    let zeros = vec![0; 1 << 12];
    while file.write_all(&zeros).is_ok() {}
    Filler(path)
}

impl Drop for Filler {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).unwrap();
    }
}

async fn until(staff: &Staff, id: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    let begun = Instant::now();
    loop {
        let state = staff.collector.get(&format!("/api/v1/requests/{id}/disclosure")).await.json();
        if is_so(&state) {
            return state;
        }
        assert!(begun.elapsed() < Duration::from_secs(180), "{state}");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
