//! What cannot be taken is refused with words that say what would mend it, and nothing is lost or
//! half kept: no request, no file.

use crate::client::{Client, Part};
use crate::story;
use accounts::Scope;
use axum::body::Body;
use axum::http::Method;
use serde_json::{Value, json};
use std::path::Path;

const OFFICER: &str = "officer@da.larkcounty.example";
const PDF: &[u8] =
    include_bytes!("../../../../data/corpus/cases/01-us-subpoena-us-user/documents/request.pdf");

story! {
    async fn what_is_not_json_or_not_by_the_schema_is_refused_with_pointers(world: &mut World) {
        let officer = program(world).await;
        let kind = [("content-type", "application/json")];
        let answer = officer.send(Method::POST, "/api/v1/requests", &kind, Body::from("{\"a\":")).await;
        assert_eq!(answer.status, 400, "{answer}");
        assert_eq!(answer.json()["code"], "not-json", "{answer}");
        let mut faulty = request(&[]);
        faulty["kind"] = json!("gossip");
        faulty["items"] = json!([{ "target": 7, "category": "orders" }]);
        faulty["surprise"] = json!(1);
        let answer = officer.json(Method::POST, "/api/v1/requests", &faulty).await;
        assert_eq!(answer.status, 422, "{answer}");
        assert!(answer.header("content-type").starts_with("application/problem+json"), "{answer}");
        let told = answer.json()["errors"].to_string();
        assert!(told.contains("\"/kind\"") && told.contains("\"/surprise\""), "{answer}");
        nothing_was_kept(world, &officer).await;
    }

    async fn a_broken_or_a_false_document_is_named_and_nothing_of_it_stays(world: &mut World) {
        let officer = program(world).await;
        let zip = b"PK\x03\x04\x14\0\0\0\0\0not a document at all".as_slice();
        for (bytes, code) in [
            (&PDF[..PDF.len() / 2], "document-broken"),
            (zip, "document-not-what-it-says"),
            (b"".as_slice(), "document-empty"),
        ] {
            let answer = serve(&officer, &[("good.pdf", PDF), ("bad.pdf", bytes)]).await;
            assert_eq!(answer.status, 422, "{code}: {answer}");
            let error = &answer.json()["errors"][0];
            assert_eq!(error["pointer"], "/documents/1", "{answer}");
            assert_eq!(error["code"], code, "{answer}");
            nothing_was_kept(world, &officer).await;
        }
    }

    async fn a_body_of_two_hundred_megabytes_is_refused_and_leaves_nothing(world: &mut World) {
        let officer = program(world).await;
        let huge = vec![b'%'; 200 << 20];
        let answer = serve(&officer, &[("huge.pdf", &huge)]).await;
        assert_eq!(answer.status, 413, "{answer}");
        nothing_was_kept(world, &officer).await;
    }

    async fn the_same_request_sent_twice_is_one_and_its_key_is_for_nothing_else(world: &mut World) {
        let officer = program(world).await;
        let key = [("idempotency-key", "k-1")];
        let first = officer.json_with(Method::POST, "/api/v1/requests", &key, &request(&[])).await;
        assert_eq!(first.status, 201, "{first}");
        let again = officer.json_with(Method::POST, "/api/v1/requests", &key, &request(&[])).await;
        assert_eq!(again.status, 201, "{again}");
        assert_eq!(again.json()["id"], first.json()["id"]);
        let mut other = request(&[]);
        other["nature_of_investigation"] = json!("Something else altogether, at length.");
        let refused = officer.json_with(Method::POST, "/api/v1/requests", &key, &other).await;
        assert_eq!(refused.status, 422, "{refused}");
        let all = officer.get("/api/v1/requests").await.json();
        assert_eq!(all["requests"].as_array().unwrap().len(), 1, "{all}");
    }

    async fn a_session_that_ends_while_the_form_is_filled_in_loses_nothing_that_was_typed(world: &mut World) {
        // An hour of silence, and half a day at all events: somebody who never rests is asked again, too.
        for hours in [1, 12] {
            let officer = world.sign_in(OFFICER).await;
            let form = officer.get("/requests/new").await;
            let draft = form.between("action=\"/requests/drafts/", "\"").unwrap();
            let draft = format!("/requests/drafts/{draft}");
            let token = form.between("name=\"_token\" value=\"", "\"").unwrap();
            for _ in 1..hours {
                world.clock.advance(3500);
                assert_eq!(officer.get("/requests").await.status, 200);
            }
            world.clock.advance(3600 + 100 * hours);
            let late = officer.multipart(&draft, &filled(&token)).await;
            assert_eq!(late.status, 401, "{late}");
            let page = late.text();
            assert!(page.contains(TYPED) && page.contains("no longer signed in"), "{late}");
            assert!(page.contains("enctype=\"multipart/form-data\""), "{late}");
            let others = world.guest().get(&draft).await;
            assert_eq!(others.status, 303, "nothing was saved for who is not signed in");

            // Signed in again in another tab, the page is sent as it stands, with its own token.
            let fresh = late.between("name=\"_token\" value=\"", "\"").unwrap();
            officer.forget_session();
            world.sign_in_with(&officer, OFFICER).await;
            let again = officer.multipart(&draft, &filled(&fresh)).await;
            assert_eq!(again.status, 409, "the page before signing in is stale, and keeps all: {again}");
            assert!(again.text().contains(TYPED), "{again}");
            let fresh = again.between("class=\"card\"", "</form>").unwrap();
            let fresh = fresh.split("name=\"_token\" value=\"").nth(1).unwrap().split('"').next().unwrap();
            let saved = officer.multipart(&draft, &filled(fresh)).await;
            assert_eq!(saved.status, 303, "{saved}");
            assert!(officer.get(&draft).await.text().contains(TYPED));
        }
    }

    async fn a_form_of_the_staff_that_has_become_stale_is_shown_again_with_its_words(world: &mut World) {
        let id = crate::served::served(world).await;
        let page = format!("/office/requests/{id}/verification");
        let clerk = world.sign_in("intake@kontor.example").await;
        let token = clerk.get(&page).await.between("name=\"_token\" value=\"", "\"").unwrap();
        clerk.forget_session();
        world.sign_in_with(&clerk, "intake@kontor.example").await;
        let words = [("_token", token.as_str()), ("call_back_words", TYPED)];
        let stale = clerk.form(&page, &words).await;
        assert_eq!(stale.status, 409, "{stale}");
        assert!(stale.text().contains(TYPED) && stale.text().contains(&format!("action=\"{page}\"")), "{stale}");
    }

    async fn a_program_whose_token_was_revoked_or_has_expired_is_told_to_sign_in(world: &mut World) {
        let officer = program(world).await;
        world.clock.advance(91 * 86_400);
        let answer = officer.json(Method::POST, "/api/v1/requests", &request(&[])).await;
        assert_eq!(answer.status, 401, "{answer}");
        assert_eq!(answer.json()["code"], "not-signed-in", "{answer}");
    }
}

const TYPED: &str = "Tools that were stolen in three counties were sold here.";

/// A draft of a request, as a browser sends it: a form with files, and none chosen.
fn filled(token: &str) -> [Part<'_>; 6] {
    let field = |name, bytes| Part { name, file: None, bytes };
    [
        field("_token", token.as_bytes()),
        field("_version", b"0"),
        field("platform", b"AliExpress"),
        field("kind", b"production"),
        field("nature_of_investigation", TYPED.as_bytes()),
        field("do", b"save"),
    ]
}

async fn program(world: &mut crate::world::World) -> Client {
    world.program(OFFICER, &[Scope::RequestsRead, Scope::RequestsWrite]).await
}

fn request(files: &[&str]) -> Value {
    let documents: Vec<Value> =
        files.iter().map(|file| json!({ "file": file, "role": "annex" })).collect();
    json!({
        "platform": "AliExpress.com", "kind": "production", "language": "en",
        "authority": { "name": "Lark County District Attorney", "country": "US" },
        "targets": [{ "residence": "US", "emails": ["somebody@example.com"] }],
        "items": [{ "target": 0, "category": "subscriber", "description": "Who it is" }],
        "documents": documents,
    })
}

async fn serve(officer: &Client, files: &[(&str, &[u8])]) -> crate::client::Answer {
    let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    let json = request(&names).to_string();
    let mut parts = vec![Part {
        name: "request",
        file: Some(("request.json", "application/json")),
        bytes: json.as_bytes(),
    }];
    parts.extend(files.iter().map(|(name, bytes)| Part {
        name: "document",
        file: Some((name, "application/pdf")),
        bytes,
    }));
    officer.multipart("/api/v1/requests", &parts).await
}

async fn nothing_was_kept(world: &crate::world::World, officer: &Client) {
    let all = officer.get("/api/v1/requests").await.json();
    assert_eq!(all["requests"], json!([]));
    assert_eq!(files_below(&world.folder().join("files")), 0, "a file was left behind");
}

fn files_below(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries
        .map(|entry| entry.unwrap().path())
        .map(|path| if path.is_dir() { files_below(&path) } else { 1 })
        .sum()
}
