//! The twenty cases of the corpus, registered in a database with the corpus's world
//! and assessed: what comes out is what `expect.json` says.

use std::{fs, path::Path};

use db::{Query, scratch};
use office::{
    assessment,
    requests::{
        By,
        intake::{self, Received, Served},
    },
    verification::RegisterEntry,
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use values::Time;

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus"))
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("readable");
    serde_json::from_str(&text).expect("JSON")
}

async fn world(db: &db::Db) {
    db.migrate(&[db::MIGRATIONS, audit::MIGRATIONS, market::MIGRATIONS, office::MIGRATIONS])
        .await
        .expect("migrations");
    let people = fs::read(corpus().join("people.json")).expect("readable");
    let world = serde_json::from_slice(&people).expect("a world");
    let tx = db.begin().await.expect("begins");
    market::load::world(&tx, &world).await.expect("loads");
    tx.commit().await.expect("commits");
}

fn register() -> Vec<RegisterEntry> {
    let file = read(&corpus().join("authorities.json"));
    serde_json::from_value(
        file["authorities"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|a| {
                json!({ "id": a["id"], "name": a["name"], "country": a["country"],
                        "domains": a["domains"], "call_back": a["call_back"] })
            })
            .collect(),
    )
    .expect("a register")
}

/// The documents of a case, looked into.
fn documents(folder: &Path, case: &Value) -> Vec<Received> {
    let of = |document: &Value| {
        let file = document["file"].as_str().expect("a name");
        let bytes = fs::read(folder.join("documents").join(file)).expect("readable");
        let looked = assessment::look(file, &bytes, None);
        Received {
            file: file.to_owned(),
            role: document["role"].as_str().expect("a role").parse().expect("a role"),
            declared_type: None,
            detected_type: looked.kind.media_type().to_owned(),
            size: bytes.len() as i64,
            sha256: Sha256::digest(&bytes).into(),
            stored_as: String::new(),
            inspection: serde_json::to_value(&looked).expect("JSON"),
        }
    };
    case["documents"].as_array().into_iter().flatten().map(of).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_is_assessed_as_expected() {
    for one in scratch::each().await.expect("databases") {
        world(&one.db).await;
        let mut cases: Vec<_> = fs::read_dir(corpus().join("cases"))
            .expect("readable")
            .map(|entry| entry.expect("readable").path())
            .filter(|path| path.is_dir())
            .collect();
        cases.sort();
        let mut faults = Vec::new();
        for folder in &cases {
            try_case(&one.db, folder, &mut faults).await;
        }
        assert_eq!(cases.len(), 20);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

async fn try_case(db: &db::Db, folder: &Path, faults: &mut Vec<String>) {
    let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
    let (case, expect) = (read(&folder.join("case.json")), read(&folder.join("expect.json")));
    let now = Time::parse(expect["received_at"].as_str().expect("a time")).expect("a time");
    let by = By::new("officer", "off_1");
    let bytes = serde_json::to_vec(&case).expect("JSON");
    let served = Served { bytes: &bytes, by: &by, authority: Some("aut_1"), guide_version: "1" };
    let tx = db.begin().await.expect("begins");
    let request =
        intake::register(&tx, &served, documents(folder, &case), now).await.expect("registers");
    tx.commit().await.expect("commits");
    let register = register();
    let answer = assessment::assess(db, &request, &register, &[], now).await.expect("assesses");
    let mut found = answer.to_json();
    found["refers_to"] = match &request.refers_to {
        Some(earlier) => {
            let (text,): (Vec<u8>,) = db
                .one(
                    "select bytes from request_body where request_id = $1",
                    &db::params![earlier.as_str()],
                )
                .await
                .expect("the earlier request");
            let earlier: Value = serde_json::from_slice(&text).expect("JSON");
            earlier["authority"]["reference"].clone()
        }
        None => Value::Null,
    };
    let mut expect = expect;
    if let Some(earlier) = expect["refers_to"].as_str() {
        let earlier = read(&corpus().join("cases").join(earlier).join("case.json"));
        expect["refers_to"] = earlier["authority"]["reference"].clone();
    }
    for field in [
        "platform",
        "routes",
        "split",
        "missing",
        "weak",
        "served_on_correct",
        "served_on_by_target",
        "channel_problems",
        "channels_available",
        "law",
        "extra_rules",
        "subjects",
        "in_scope",
        "needs_approval_records",
        "clock",
        "signals",
        "refers_to",
    ] {
        let (wanted, got) = (plain(field, &expect[field]), plain(field, &found[field]));
        if wanted != got {
            faults.push(format!("{name} {field}:\n  wanted {wanted}\n  found  {got}"));
        }
    }
}

/// Only the fields that `expect.json` has; lists whose order says nothing are sorted.
fn plain(field: &str, value: &Value) -> Value {
    let keep: &[&str] = match field {
        "routes" => &["target", "entity", "row", "review"],
        "law" => &["item", "entity", "stored_in", "outcome", "rules"],
        "subjects" => &["target", "accounts", "ambiguous"],
        "clock" => &["name", "starts", "length", "due"],
        _ => &[],
    };
    let Some(list) = value.as_array() else { return value.clone() };
    let mut list: Vec<Value> = list
        .iter()
        .map(|entry| match entry.as_object() {
            Some(fields) if !keep.is_empty() => {
                keep.iter().map(|name| ((*name).to_owned(), fields[*name].clone())).collect()
            }
            _ => entry.clone(),
        })
        .collect();
    if matches!(field, "weak" | "channels_available" | "channel_problems" | "signals") {
        list.sort_by_key(Value::to_string);
    }
    Value::Array(list)
}
