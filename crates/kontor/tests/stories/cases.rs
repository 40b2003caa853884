//! The twenty cases of the corpus, served through the API by officers of their authorities (or
//! registered by the clerk, when they came by mail), with their documents, at their instants. What
//! the staff read as assessment is what `expect.json` says.

use crate::client::{Client, Part};
use crate::story;
use accounts::{AuthorityId, Scope, seed};
use kontor::people;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use values::Time;

story! {
    async fn every_case_comes_out_as_expected(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let reader = world.program("reviewer@kontor.example", &[Scope::RequestsRead]).await;
        let clerk = world.program("intake@kontor.example", &[Scope::RequestsWrite]).await;
        let mut officers = BTreeMap::new();
        for authority in read(&corpus().join("authorities.json"))["authorities"].as_array().unwrap() {
            let id = authority["id"].as_str().unwrap();
            let known = people::authority(id).unwrap();
            let mail = format!("case-officer@{}", known.domains[0]);
            let id = seed::authority(&world.app, &known).await.unwrap();
            let token = officer(world, &id, &mail).await;
            officers.insert(known.name, world.guest().bearing(token));
        }
        let mut served = BTreeMap::new();
        let mut faults = Vec::new();
        for folder in cases() {
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            let (case, expect) = (read(&folder.join("case.json")), read(&folder.join("expect.json")));
            world.clock.set(Time::parse(expect["received_at"].as_str().unwrap()).unwrap());
            let by_mail = case["channel"] == "email";
            let sender = if by_mail { &clerk } else { &officers[case["authority"]["name"].as_str().unwrap()] };
            let id = serve(sender, &folder, &case).await;
            let answer = reader.get(&format!("/api/v1/requests/{id}/assessment")).await;
            assert_eq!(answer.status, 200, "{name}: {answer}");
            let mut found = answer.json();
            found["refers_to"] = json!(served.get(found["refers_to"].as_str().unwrap_or_default()));
            served.insert(id, name.clone());
            compare(&name, &expect, &found, &mut faults);
        }
        assert_eq!(served.len(), 20);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

async fn officer(world: &crate::world::World, id: &AuthorityId, mail: &str) -> String {
    let person = seed::Person {
        name: "Case Officer",
        mail,
        password: people::PASSWORD,
        totp: people::SECRET,
    };
    seed::officer(&world.app, id, person, false).await.unwrap();
    let scopes = [Scope::RequestsRead, Scope::RequestsWrite];
    seed::api_token(&world.app, mail, &scopes).await.unwrap()
}

/// Serves a case with its documents; gives the request's id.
async fn serve(sender: &Client, folder: &Path, case: &Value) -> String {
    let json = case.to_string();
    let named = |document: &Value| document["file"].as_str().unwrap().to_owned();
    let files: Vec<(String, Vec<u8>)> = case["documents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|document| {
            (
                named(document),
                std::fs::read(folder.join("documents").join(named(document))).unwrap(),
            )
        })
        .collect();
    let mut parts = vec![Part {
        name: "request",
        file: Some(("case.json", "application/json")),
        bytes: json.as_bytes(),
    }];
    parts.extend(files.iter().map(|(name, bytes)| Part {
        name: "document",
        file: Some((name, "application/octet-stream")),
        bytes,
    }));
    let answer = sender.multipart("/api/v1/requests", &parts).await;
    assert_eq!(answer.status, 201, "{}: {answer}", folder.display());
    answer.json()["id"].as_str().unwrap().to_owned()
}

fn compare(name: &str, expect: &Value, found: &Value, faults: &mut Vec<String>) {
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
    let in_scope = found["in_scope"].to_string();
    for barred in expect["must_not_disclose"].as_array().into_iter().flatten() {
        let in_items = in_scope.contains(&barred.to_string());
        let of_production = expect["clock"].as_array().is_some_and(|clocks| {
            !clocks.iter().any(|c| c["name"].as_str().is_some_and(|n| n.starts_with("us_2703f")))
        });
        if in_items && of_production {
            faults.push(format!("{name}: {barred} is in the scope of an item"));
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
    let kept = |entry: &Value| match entry.as_object() {
        Some(fields) if !keep.is_empty() => {
            keep.iter().map(|name| ((*name).to_owned(), fields[*name].clone())).collect()
        }
        _ => entry.clone(),
    };
    let mut list: Vec<Value> = list.iter().map(kept).collect();
    if matches!(field, "weak" | "channels_available" | "channel_problems" | "signals") {
        list.sort_by_key(Value::to_string);
    }
    Value::Array(list)
}

fn corpus() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus"))
}

fn cases() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(corpus().join("cases")).unwrap();
    let mut folders: Vec<PathBuf> =
        folders.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
