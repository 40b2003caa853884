//! A request of the corpus that an authority has served, for stories that begin with one.

use crate::client::Part;
use crate::world::World;
use accounts::Scope;
use serde_json::Value;
use std::path::PathBuf;

const CASE: &str = "01-us-subpoena-us-user";

/// Case 01, served by its authority over the API; gives the request's id.
pub async fn served(world: &mut World) -> String {
    served_but(world, |_| ()).await
}

/// The same with changes to what is asked.
pub async fn served_but(world: &mut World, change: impl FnOnce(&mut Value)) -> String {
    let scopes = [Scope::RequestsRead, Scope::RequestsWrite];
    let officer = world.program("officer@da.larkcounty.example", &scopes).await;
    let folder =
        PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/cases")).join(CASE);
    let case = std::fs::read(folder.join("case.json")).unwrap();
    let mut case: Value = serde_json::from_slice(&case).unwrap();
    change(&mut case);
    let case = case.to_string().into_bytes();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for entry in std::fs::read_dir(folder.join("documents")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        files.push((name, std::fs::read(path).unwrap()));
    }
    let mut parts =
        vec![Part { name: "request", file: Some(("case.json", "application/json")), bytes: &case }];
    parts.extend(files.iter().map(|(name, bytes)| Part {
        name: "document",
        file: Some((name, "application/pdf")),
        bytes,
    }));
    let answer = officer.multipart("/api/v1/requests", &parts).await;
    assert_eq!(answer.status, 201, "{answer}");
    answer.json()["id"].as_str().unwrap().to_owned()
}
