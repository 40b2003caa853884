//! What never goes, whoever asks.

use axum::http::StatusCode;
use office::requests::Stage;
use serde_json::json;

use crate::house::{Asked, Decision, body, case, item, scenes};
use crate::package::{closed_up, opened, verified};

#[tokio::test(flavor = "multi_thread")]
async fn a_package_holds_what_was_granted_and_nothing_else() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.collected(&id).await;
        let sent = scene.fetch(&id, &scene.officer).await;
        assert_eq!(sent.status, StatusCode::OK, "{}", sent.text());

        let report = verified(&sent.body, &scene.identity, &scene.key);
        assert_eq!(report.exit_code(), 0, "{:?}", report.failures().collect::<Vec<_>>());
        let package = opened(&sent.body, &scene.identity);
        assert!(package.says(&scene.request(&id).await.number), "papers can be read");
        assert_eq!(package.ids("01-subscriber"), ["buy_us01"]);
        assert_eq!(package.ids("03-traffic"), ["sig_0104", "sig_0132"]);
        assert!(!package.0.keys().any(|name| name.contains("orders")));
        let expect = case("01", "expect.json");
        for never in expect["must_not_disclose"].as_array().expect("a list") {
            let never = never.as_str().expect("an id");
            assert!(!package.says(never), "{never} is in the package");
        }
        for waits in expect["needs_approval_records"].as_array().expect("a list") {
            let waits = waits.as_str().expect("an id");
            assert!(!package.says(waits), "{waits} waits and is in the package");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_in_a_withheld_place_is_counted_and_not_shown() {
    for scene in scenes().await {
        let asked = [Asked {
            item: item("orders"),
            places: &["CN", "US"],
            decision: Decision::GrantBut(&["CN"]),
        }];
        let id = scene.decided(body("linh.dang@example.org", "en"), "buy_us05", &asked).await;
        scene.collected(&id).await;
        let package = opened(&scene.fetch(&id, &scene.officer).await.body, &scene.identity);

        assert_eq!(package.ids("01-orders").len(), 2);
        let records = package.text("data/records/01-orders.jsonl");
        assert!(records.lines().all(|line| line.contains("\"stored_in\":\"US\"")), "{records}");
        let queries = package.json("data/queries.json");
        assert_eq!(queries["queries"][0]["withheld"], json!({ "CN": 2 }));
        assert_eq!(queries["queries"][0]["records"], 2);
        let world = case_world();
        for order in world["orders"].as_array().expect("orders") {
            let party = order["buyer"] == "buy_us05" || order["seller"] == "buy_us05";
            if party && order["stored_in"] == "CN" {
                assert!(!package.says(order["id"].as_str().expect("an id")));
            }
            if party {
                let other = order["seller"].as_str().expect("an id");
                assert!(!package.says(other), "{other} is another party");
            }
        }
        assert!(records.contains("other-party-1"));
        let said = package.pdf("data/report.pdf");
        assert!(
            said.contains(&closed_up("2 records are stored in CN and need an approval")),
            "{said}"
        );
        assert_eq!(scene.state(&id).await["package"]["withheld"], json!({ "CN": 2 }));
    }
}

fn case_world() -> serde_json::Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/corpus/people.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("readable")).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_package_tells_the_decision_by_ids_and_roles_and_keeps_advice_inside() {
    for scene in scenes().await {
        let asked = [
            Asked { item: item("traffic"), places: &["US"], decision: Decision::Grant },
            Asked { item: item("messages"), places: &[], decision: Decision::Refuse },
        ];
        let id = scene.decided(body("marisol.quint@example.com", "en"), "buy_us01", &asked).await;
        scene.collected(&id).await;
        let package = opened(&scene.fetch(&id, &scene.officer).await.body, &scene.identity);
        let decision = package.json("data/decision.json");
        let items = decision["items"].as_array().expect("items");
        assert_eq!(items[0]["outcome"], "grant");
        assert_eq!(items[0]["proposed"]["by"], "stf_anna");
        assert_eq!(items[0]["confirmed"]["by"], "stf_bert");
        assert_eq!(items[1]["outcome"], "refuse");
        assert_eq!(items[1]["ground"], "nothing_to_disclose");
        assert_eq!(decision["guide_version"], "2026-09-01");
        assert!(!package.says("internal advice of the counsel"));
        assert!(!package.says("the account has none"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_collected_without_a_confirmed_grant() {
    for scene in scenes().await {
        let asked = |decision| [Asked { item: item("traffic"), places: &["US"], decision }];
        let mail = body("marisol.quint@example.com", "en");

        let open = scene.under_review(mail.clone(), "buy_us01", &asked(Decision::Grant)).await;
        let answer = scene.begin(&open.id).await;
        assert_eq!((answer.status, &*answer.code()), (StatusCode::CONFLICT, "disclosure-not-now"));

        let refused = scene.decided(mail, "buy_us01", &asked(Decision::Refuse)).await;
        let answer = scene.begin(&refused).await;
        assert_eq!((answer.status, &*answer.code()), (StatusCode::CONFLICT, "disclosure-not-now"));
        assert_eq!(scene.stage(&refused).await, Stage::Refused);

        let id = scene.case_01().await;
        let path = format!("/api/v1/requests/{id}/disclosure");
        let officers = scene.program("POST", &path, &scene.officer, "").await;
        assert_eq!(officers.status, StatusCode::NOT_FOUND);
        assert_eq!(scene.stage(&id).await, Stage::Decided);
        assert!(scene.job().await.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_without_a_usable_key_is_named_before_anything_happens() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        for (keys, code) in
            [("[]", "disclosure-no-recipient"), ("[\"age1notakey\"]", "disclosure-bad-recipient")]
        {
            let sql = "update authority set recipients = $2 where id = $1";
            let params = db::params![scene.authority.as_str(), keys];
            scene.app.db.exec(sql, &params).await.expect("is written");
            let answer = scene.begin(&id).await;
            assert_eq!((answer.status, &*answer.code()), (StatusCode::CONFLICT, code));
            assert_eq!(scene.stage(&id).await, Stage::Decided);
        }
        assert!(scene.job().await.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_package_with_one_byte_altered_does_not_verify() {
    for scene in scenes().await {
        let id = scene.case_01().await;
        scene.collected(&id).await;
        let sent = scene.fetch(&id, &scene.officer).await.body;
        for at in [0, 40, sent.len() / 3, sent.len() / 2, sent.len() - 1] {
            let mut altered = sent.clone();
            altered[at] ^= 1;
            let report = verified(&altered, &scene.identity, &scene.key);
            assert_ne!(report.exit_code(), 0, "byte {at} of {}", sent.len());
        }
        let other = sealed::Identities::generate();
        assert_ne!(verified(&sent, &other, &scene.key).exit_code(), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_papers_are_in_the_authoritys_language() {
    for scene in scenes().await {
        for (language, said) in [("ja", "記録の開示"), ("pl", "ujawnieniedanych")] {
            let asked =
                [Asked { item: item("traffic"), places: &["US"], decision: Decision::Grant }];
            let body = body("marisol.quint@example.com", language);
            let id = scene.decided(body, "buy_us01", &asked).await;
            scene.collected(&id).await;
            let package = opened(&scene.fetch(&id, &scene.officer).await.body, &scene.identity);
            let report = package.pdf("data/report.pdf");
            assert!(report.to_lowercase().contains(said), "{language}: {report}");
        }
    }
}
