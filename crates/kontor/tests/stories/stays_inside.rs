//! What stays inside: what was not granted, what lies outside the time frame, what is another
//! party's, and what is stored in China without an approval. Looked for in every file of a package.

use crate::package::{closed_up, opened};
use crate::staff::{Staff, fine, granted, post, refused};
use crate::story;
use accounts::seed;
use kontor::people;
use serde_json::{Value, json};

const WORLD: &str = include_str!("../../../../data/corpus/people.json");

story! {
    async fn a_package_holds_nothing_outside_the_grant_nor_the_frame_nor_of_another_party(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.serve(&staff.officer, "01", |case| {
            case["targets"] = json!([{ "label": "Dang", "residence": "US", "names": ["Linh Đặng"],
                "emails": ["linh.dang@example.org"], "telephones": ["+14085550171"] }]);
            let item = |category: &str| json!({ "target": 0, "category": category,
                "from": "2025-08-01T00:00:00Z", "to": "2026-10-31T00:00:00Z",
                "description": "What is on file" });
            case["items"] = json!([item("orders"), item("messages"), item("subscriber"), item("deliveries")]);
        }).await;
        fine(&staff.verify(&id, "+12125550101").await);
        fine(&staff.identify(&id, "buy_us05").await);
        fine(&staff.open(&id).await);
        let half_a_day = json!({ "outcome": "grant_in_part", "ground": "not_proportionate",
            "legal_review": "Within the subpoena.", "words": "Two days are enough.",
            "from": "2025-08-08T00:00:00Z", "to": "2025-08-09T06:00:00Z", "withheld": ["CN"] });
        staff.decide(&id, 0, &half_a_day).await;
        for item in [1, 2, 3] {
            staff.decide(&id, item, &refused("not_proportionate")).await;
        }
        let sealed = staff.package(world, &id).await;
        let package = opened(&sealed, &staff.identity);
        assert_eq!(package.ids("01-orders"), ["ord_0002"], "one order lies in the frame and in the US");
        let papers = package.pdf("data/report.pdf") + &package.pdf("data/certificate.pdf");
        let says = |word: &str| {
            let in_file = |bytes: &Vec<u8>| bytes.windows(word.len()).any(|w| w == word.as_bytes());
            papers.contains(&closed_up(word)) || package.0.values().any(in_file)
        };
        assert!(says("ord_0002") && papers.contains("LC-GJ-2026-0417"), "it can be read");
        let people: Value = serde_json::from_str(WORLD).unwrap();
        for table in ["orders", "messages", "deliveries", "payments", "sign_ins"] {
            for record in people[table].as_array().unwrap() {
                let id = record["id"].as_str().unwrap();
                assert!(id == "ord_0002" || !says(id), "{id} is in the package");
            }
        }
        for account in people["accounts"].as_array().unwrap() {
            if account["id"] == "buy_us05" {
                continue;
            }
            let id = account["id"].as_str().unwrap();
            assert!(!says(id), "{id} is in the package");
            for of in ["names", "emails", "telephones", "aliases"] {
                for known in account[of].as_array().unwrap() {
                    let known = known.as_str().unwrap();
                    assert!(!says(known), "{known} of {id} is in the package");
                }
            }
        }
        let own = &people["accounts"].as_array().unwrap().iter().find(|a| a["id"] == "buy_us05").unwrap()["telephones"][0];
        let own = own.as_str().unwrap();
        assert!(!says(own), "the subscriber's data were refused, and {own} is in the package");
    }

    async fn what_is_stored_in_china_is_not_granted_without_a_confirmed_chinese_approval(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.under_review(|_| {}).await;
        let barred = async |what: &str, said: Value| {
            let answer = staff.propose(&staff.reviewer, &id, 1, &said).await;
            assert_eq!(answer.status, 422, "{what}: {answer}");
        };
        barred("a plain grant", granted()).await;
        let mut part = granted();
        part["outcome"] = json!("grant_in_part");
        part["ground"] = json!("not_proportionate");
        part["from"] = json!("2026-06-01T00:00:00Z");
        barred("a narrower grant", part.clone()).await;
        part["withheld"] = json!(["US"]);
        barred("another place withheld", part).await;

        let clearance = |country: &str, place: &str| json!({ "kind": "approval", "stored_in": place,
            "authority": "Ministry of Justice", "country": country, "reference": "2026-118",
            "given_at": "2026-09-15T09:00:00Z" });
        let record = async |item: usize, said: Value| {
            let answer = post(&staff.reviewer, &format!("{id}/items/{item}/clearances"), &said).await;
            fine(&answer);
            let all = answer.json()["clearances"].clone();
            all.as_array().unwrap().iter().find(|one| one["end"].is_null()).unwrap()["id"].clone()
        };
        let confirm = async |clearance: &Value| {
            let place = format!("{id}/clearances/confirmation");
            post(&staff.second, &place, &json!({ "clearance": clearance })).await
        };
        for (what, item, country, place) in [
            ("an approval of the requesting country", 1, "US", "CN"),
            ("an approval of the seat", 1, "SG", "CN"),
            ("an approval for another place", 1, "CN", "US"),
            ("an approval for another item", 0, "CN", "CN"),
        ] {
            let recorded = record(item, clearance(country, place)).await;
            fine(&confirm(&recorded).await);
            barred(what, granted()).await;
        }
        let mut over = clearance("CN", "CN");
        over["until"] = json!("2026-09-15T10:00:00Z");
        let over = record(1, over).await;
        let _ = confirm(&over).await;
        barred("an approval that has run out", granted()).await;
        let unconfirmed = record(1, clearance("CN", "CN")).await;
        let proposed = staff.propose(&staff.reviewer, &id, 1, &granted()).await;
        if proposed.status == 200 {
            let early = staff.confirm(&staff.second, &id, 1).await;
            assert_eq!(early.status, 422, "nobody confirmed the approval yet: {early}");
        }
        fine(&confirm(&unconfirmed).await);
        staff.decide(&id, 1, &granted()).await;
        staff.decide(&id, 0, &refused("not_proportionate")).await;
        staff.decide(&id, 2, &refused("not_proportionate")).await;
        let sealed = staff.package(world, &id).await;
        let package = opened(&sealed, &staff.identity);
        assert_eq!(package.ids("02-orders"), ["ord_0087"], "the approval was for this");
    }

    async fn no_emergency_and_no_storage_elsewhere_lifts_what_the_law_of_china_holds(world: &mut World) {
        let staff = Staff::of(world).await;
        let japan = people::authority("jp_pref").unwrap();
        let authority = seed::authority(&world.app, &japan).await.unwrap().to_string();
        let id = staff.serve(&staff.clerk, "08", |_| {}).await;
        let finding = json!({ "authority": authority, "words": "The duty desk knows the case.",
            "call_back": { "number": japan.call_back, "words": "Confirmed." } });
        fine(&post(&staff.clerk, &format!("{id}/verification"), &finding).await);
        fine(&staff.identify(&id, "sel_cn02").await);
        fine(&staff.open(&id).await);
        let items = staff.review(&id).await["items"].as_array().unwrap().len();
        for item in 0..items {
            for said in [granted(), json!({ "outcome": "grant", "words": "A bomb." })] {
                let answer = staff.propose(&staff.reviewer, &id, item, &said).await;
                assert_eq!(answer.status, 422, "item {item}: {answer}");
            }
        }
        assert_eq!(staff.begin(&id).await.status, 409);
    }

    async fn a_datum_that_moved_to_china_after_the_decision_stays_inside(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.decided().await;
        fine(&staff.begin(&id).await);
        let moved = "update sign_in set stored_in = 'CN' where id = 'sig_0104'";
        assert_eq!(world.app.db.exec(moved, &[]).await.unwrap(), 1);
        world.run_jobs().await;
        let fetched = staff.fetch(&id).await;
        assert_eq!(fetched.status, 200, "{fetched}");
        let package = opened(&fetched.body, &staff.identity);
        assert_eq!(package.ids("03-traffic"), ["sig_0132"]);
        assert!(!package.says("sig_0104") && !package.says("ord_0087"));
        let queries = package.json("data/queries.json");
        assert_eq!(queries["queries"][1]["withheld"], json!({ "CN": 1 }), "{queries}");
    }
}
