//! A forged emergency: whoever writes from a real but stolen mailbox of an authority, or has got hold
//! of an officer's token, is not answered. The mail authenticates, the domain is the register's, the
//! form is complete; only the number of the register would tell, and nobody gets past it.

use crate::client::{Client, Part};
use crate::staff::{Staff, fine, granted, post, served};
use crate::story;
use crate::world::World;
use accounts::seed;
use db::Query;
use kontor::people;
use serde_json::{Value, json};

/// The number that the forger would like to be called on.
const FORGERS: &str = "+13035550199";
const REGISTERS: &str = "+13035550102";

/// From the sheriff's own domain, through the sheriff's own server.
const MAIL: &str = "Received: from mail.sheriff.mesaverde.example (192.0.2.25) by\r\n \
mx.marketplace.example with ESMTPS\r\n\
Authentication-Results: mx.marketplace.example; spf=pass\r\n \
smtp.mailfrom=sheriff.mesaverde.example; dkim=pass; dmarc=pass\r\n\
From: Sgt. Ellis Barrowclough-Example <e.barrow@sheriff.mesaverde.example>\r\n\
To: emergency@marketplace.example\r\n\
Subject: Emergency disclosure\r\n\
Date: Thu, 29 Oct 2026 10:00:00 +0000\r\n\
Message-ID: <forged-1@sheriff.mesaverde.example>\r\n\
MIME-Version: 1.0\r\n\
Content-Type: text/plain; charset=\"utf-8\"\r\n\r\n\
A child is held. Please answer to this mailbox at once.\r\n";

story! {
    async fn a_forged_emergency_from_a_stolen_mailbox_is_not_disclosed(world: &mut World) {
        let staff = Staff::of(world).await;
        let sheriff = people::authority("us_mesa").unwrap();
        let sheriff = seed::authority(&world.app, &sheriff).await.unwrap().to_string();
        let id = staff.serve(&staff.clerk, "07", |case| {
            case["channel"] = json!("email");
            case["authority"]["telephone"] = json!(FORGERS);
            case["officer"]["telephone"] = json!(FORGERS);
        }).await;
        let mail = Part { name: "annex", file: Some(("mail.eml", "message/rfc822")), bytes: MAIL.as_bytes() };
        let place = format!("/api/v1/requests/{id}/documents");
        fine(&staff.clerk.multipart(&place, &[mail]).await);

        let called = |number: &str| json!({ "number": number, "words": "They said it is true." });
        let words = "It is urgent, and the mail is from their own server.";
        for (finding, pointer) in [
            (json!({ "authority": sheriff, "words": words }), "/call_back"),
            (json!({ "authority": sheriff, "words": words, "call_back": called(FORGERS) }), "/call_back/number"),
            (json!({ "authority": sheriff, "words": words, "call_back": called("") }), "/call_back/number"),
            (json!({ "words": words, "call_back": called(REGISTERS) }), "/authority"),
            (json!({ "authority": sheriff, "words": words,
                "call_back": { "number": REGISTERS, "words": " " } }), "/call_back/words"),
        ] {
            let refused = post(&staff.clerk, &format!("{id}/verification"), &finding).await;
            assert_eq!(refused.status, 422, "{finding}: {refused}");
            let at: Vec<Value> = refused.json()["errors"].as_array().unwrap().iter()
                .map(|error| error["pointer"].clone()).collect();
            assert!(at.contains(&json!(pointer)), "{finding}: {refused}");
        }
        let own = post(&staff.reviewer, &format!("{id}/verification"), &json!({ "words": words })).await;
        assert_eq!(own.status, 404, "only the clerk verifies: {own}");
        nobody_goes_on(world, &staff, &id, "buy_us02").await;
    }

    async fn an_emergency_by_a_stolen_token_of_an_officer_is_not_disclosed(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.serve(&staff.officer, "07", |case| {
            case["authority"]["name"] = json!("Lark County District Attorney, Investigations Bureau (example)");
            case["authority"]["email"] = json!("office@da.larkcounty.example");
            case["officer"]["email"] = json!("h.dunmore@da.larkcounty.example");
            case["authority"]["telephone"] = json!("+12125550101");
            case["officer"]["telephone"] = json!("+12125550101");
        }).await;
        let finding = json!({ "words": "It came through the officer's own account." });
        let refused = post(&staff.clerk, &format!("{id}/verification"), &finding).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert_eq!(refused.json()["errors"][0]["code"], "call-back-needed", "{refused}");
        nobody_goes_on(world, &staff, &id, "buy_us02").await;
    }

    async fn a_forgery_under_a_look_alike_domain_is_not_disclosed(world: &mut World) {
        let staff = Staff::of(world).await;
        let north = people::authority("gb_north").unwrap();
        let north = seed::authority(&world.app, &north).await.unwrap().to_string();
        let answer = served(&staff.clerk, "09", |_| {}).await;
        fine(&answer);
        let id = answer.json()["id"].as_str().unwrap().to_owned();
        assert_eq!(answer.json()["stage"], "incomplete", "no credentials: {answer}");
        let finding = json!({ "authority": north, "words": "Urgent." });
        let refused = post(&staff.clerk, &format!("{id}/verification"), &finding).await;
        assert_eq!(refused.status, 409, "{refused}");
        nobody_goes_on(world, &staff, &id, "buy_gb01").await;
    }
}

/// Everyone who could do something with an unverified request tries; nothing comes of it.
async fn nobody_goes_on(world: &World, staff: &Staff, id: &str, account: &str) {
    let stage = staff.auditor.get(&format!("/api/v1/requests/{id}")).await.json()["stage"].clone();
    let stuck = async |who: &Client, place: &str, said: Value| {
        let answer = post(who, &format!("{id}/{place}"), &said).await;
        assert!([403, 404, 409, 422].contains(&answer.status), "{place}: {answer}");
    };
    stuck(
        &staff.reviewer,
        "subjects",
        json!({ "target": 0, "account": account, "words": "This one." }),
    )
    .await;
    stuck(&staff.reviewer, "review", json!({})).await;
    let mut grant = granted();
    grant["words"] = json!("A life is at stake.");
    grant["evaluation"] = json!("evl_01k00000000000000000000000");
    stuck(&staff.reviewer, "items/0/proposal", grant).await;
    let proposal = json!({ "proposal": "prp_01k00000000000000000000000" });
    stuck(&staff.second, "items/0/confirmation", proposal).await;
    stuck(&staff.collector, "disclosure", json!({})).await;
    world.run_jobs().await;
    let fetched = staff.fetch(id).await;
    assert!([404, 409].contains(&fetched.status), "{fetched}");

    let now = staff.auditor.get(&format!("/api/v1/requests/{id}")).await;
    assert_eq!(now.json()["stage"], stage, "{now}");
    for nothing in [
        "select count(*) from review_proposal",
        "select count(*) from disclosure",
        "select count(*) from disclosure_package",
        "select count(*) from audit_entry where kind like 'disclosure.%'",
    ] {
        let (count,): (i64,) = world.app.db.one(nothing, &[]).await.unwrap();
        assert_eq!(count, 0, "{nothing}");
    }
}
