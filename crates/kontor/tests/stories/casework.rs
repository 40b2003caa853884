//! The staff at work, by hand: a request goes from the queue through verification, identification
//! and review on pages without a script; who may not do something is not offered it and is refused.

use crate::client::{Answer, Client};
use crate::served::served;
use crate::story;
use accounts::Scope;
use axum::http::Method;
use kontor::people;
use serde_json::{Value, json};

const TABS: [&str; 6] = ["", "/evidence", "/verification", "/subjects", "/review", "/log"];

story! {
    async fn a_request_is_worked_on_by_hand_until_every_item_is_decided(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        let at = format!("/office/requests/{id}");
        let clerk = world.sign_in("intake@kontor.example").await;
        let queue = clerk.get("/office/queue").await;
        assert!(queue.text().contains(&id) && queue.text().contains("Intake clerk"), "{queue}");
        for tab in TABS {
            let answer = clerk.get(&format!("{at}{tab}")).await;
            assert_eq!(answer.status, 200, "{tab}: {answer}");
        }

        let page = format!("{at}/verification");
        let answer = clerk.submit(&page, &page, &[("call_back_number", "+1 900 000")]).await;
        assert_eq!(answer.status, 422, "{answer}");
        assert!(answer.text().contains("This is not the number of the register"), "{answer}");
        let called = [
            ("call_back_number", "+1 212 555 0101"),
            ("call_back_words", "The office confirmed the subpoena and the officer."),
            ("words", "Nothing stands in the way."),
        ];
        went_on(&clerk.submit(&page, &page, &called).await, &at);

        let reviewer = world.sign_in("reviewer@kontor.example").await;
        let page = format!("{at}/subjects");
        let chosen = [("account", "buy_us01"), ("words", "Mail, telephone and order are this account's.")];
        went_on(&reviewer.submit(&page, &format!("{page}/0"), &chosen).await, &at);
        let page = format!("{at}/review");
        went_on(&reviewer.submit(&page, &page, &[]).await, &at);

        let second = world.sign_in("second@kontor.example").await;
        let items = review(&second, &id).await["items"].as_array().unwrap().len();
        for n in 0..items {
            let page = format!("{at}/items/{n}");
            let evaluation = reviewer.get(&page).await.between("name=\"evaluation\" value=\"", "\"");
            let evaluation = evaluation.unwrap();
            let grant = [("outcome", "grant"), ("words", "Needed for the case."),
                ("legal_review", "A subpoena of a grand jury."), ("evaluation", &evaluation)];
            let refusal = [("outcome", "refuse"), ("ground", "not_proportionate"),
                ("words", "Not needed."), ("evaluation", &evaluation)];
            let proposal = if n == 0 { &grant } else { &refusal };
            went_on(&reviewer.submit(&page, &format!("{page}/proposal"), proposal).await, &at);
            let open = second.get(&page).await.between("name=\"proposal\" value=\"", "\"").unwrap();
            let own = reviewer.submit(&page, &format!("{page}/confirmation"), &[("proposal", &open)]).await;
            assert_eq!(own.status, 404, "who reviews only does not confirm: {own}");
            let done = second.submit(&page, &format!("{page}/confirmation"), &[("proposal", &open)]).await;
            went_on(&done, &at);
        }
        let review = review(&second, &id).await;
        assert_eq!(review["stage"], "decided", "{review}");
        let log = second.get(&format!("{at}/log")).await;
        assert!(log.text().contains("request.decided") && !log.text().contains("Okafor"), "{log}");
    }

    async fn who_was_too_slow_is_told_what_happened_and_loses_nothing(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        let at = format!("/office/requests/{id}");
        let clerk = world.sign_in("intake@kontor.example").await;
        let page = format!("{at}/verification");
        let token = clerk.get(&page).await.between("name=\"_token\" value=\"", "\"").unwrap();
        let called = [("_token", token.as_str()), ("call_back_number", "+12125550101"),
            ("call_back_words", "All is well, says the office."), ("words", "Looked at.")];
        went_on(&clerk.form(&page, &called).await, &at);
        let again = clerk.form(&page, &called).await;
        assert_eq!(again.status, 409, "{again}");
        let text = again.text();
        assert!(text.contains("All is well, says the office.") && text.contains("Verified"), "{again}");
    }

    async fn the_auditor_sees_all_and_changes_nothing_and_the_administrator_sees_none(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        let at = format!("/office/requests/{id}");
        let auditor = world.sign_in("auditor@kontor.example").await;
        for tab in TABS {
            let answer = auditor.get(&format!("{at}{tab}")).await;
            assert_eq!(answer.status, 200, "{tab}: {answer}");
            let text = answer.text();
            let main = text.split_once("<main").unwrap().1;
            assert!(!main.contains("method=\"post\""), "{tab} offers the auditor a form");
            assert!(!main.contains("<button>") , "{tab} offers the auditor a button");
        }
        for deed in ["verification", "routing", "forwarding", "review", "subjects/0",
            "items/0/proposal", "items/0/confirmation", "items/0/return"] {
            let answer = auditor.submit("/profile", &format!("{at}/{deed}"), &[]).await;
            assert_eq!(answer.status, 404, "{deed}: {answer}");
        }
        let admin = world.sign_in("admin@kontor.example").await;
        assert_eq!(admin.get("/office/queue").await.status, 404);
        for tab in TABS {
            assert_eq!(admin.get(&format!("{at}{tab}")).await.status, 404, "{tab}");
        }
    }

    async fn a_document_leaves_as_a_download_that_no_browser_shows(world: &mut World) {
        let id = served(world).await;
        let at = format!("/office/requests/{id}");
        let reviewer = world.sign_in("reviewer@kontor.example").await;
        let evidence = reviewer.get(&format!("{at}/evidence")).await;
        let link = evidence.between("/evidence/", "\"").unwrap();
        let answer = reviewer.get(&format!("{at}/evidence/{link}")).await;
        assert_eq!(answer.status, 200, "{answer}");
        assert!(answer.header("content-disposition").starts_with("attachment"), "{answer}");
        assert_eq!(answer.header("content-type"), "application/octet-stream");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("content-security-policy").starts_with("sandbox"), "{answer}");
        let log = reviewer.get(&format!("/office/requests/{id}/log")).await;
        assert!(log.text().contains("request.read"), "{log}");
    }

    async fn an_account_that_was_never_found_or_is_one_of_several_is_not_confirmed_silently(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        let clerk = world.program("intake@kontor.example", &[Scope::OfficeWrite]).await;
        let reviewer = world.program("reviewer@kontor.example", &[Scope::OfficeWrite, Scope::OfficeRead]).await;
        let subjects = format!("/api/v1/requests/{id}/subjects");
        let known = json!({ "target": 0, "account": "buy_us01", "words": "" });
        let early = reviewer.json(Method::POST, &subjects, &known).await;
        assert_eq!(early.status, 409, "before the authority is verified: {early}");
        let finding = json!({ "call_back": { "number": "+12125550101", "words": "Confirmed." }, "words": "Fine." });
        let verified = clerk.json(Method::POST, &format!("/api/v1/requests/{id}/verification"), &finding).await;
        assert_eq!(verified.status, 200, "{verified}");
        let nobody = json!({ "target": 0, "account": "buy_xx99", "words": "I think so." });
        let refused = reviewer.json(Method::POST, &subjects, &nobody).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert_eq!(refused.json()["errors"][0]["pointer"], "/account", "{refused}");
        let confirmed = reviewer.json(Method::POST, &subjects, &known).await;
        assert_eq!(confirmed.status, 200, "{confirmed}");
        let twice = reviewer.json(Method::POST, &subjects, &known).await;
        assert_eq!(twice.status, 409, "{twice}");
        let back = json!({ "target": 0, "words": "Looked again." });
        let retracted = reviewer.json(Method::POST, &format!("{subjects}/retraction"), &back).await;
        assert_eq!(retracted.json()["subjects"], json!([]), "{retracted}");
    }
}

fn went_on(answer: &Answer, at: &str) {
    assert_eq!(answer.status, 303, "{answer}");
    assert!(answer.location().starts_with(at), "{answer}");
}

async fn review(reader: &Client, id: &str) -> Value {
    reader.get(&format!("/api/v1/requests/{id}/review")).await.json()
}
