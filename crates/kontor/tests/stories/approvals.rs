//! An approval comes while reviewers decide: its document is taken from the authority or by the staff,
//! judged by its content, and what waited for it is decided again on the law applied anew.

use crate::client::{Client, Part};
use crate::reviewed::{decided, under_review};
use crate::served::served;
use crate::story;
use accounts::Scope;
use axum::http::Method;
use kontor::people;
use serde_json::{Value, json};

const OFFICER: &str = "officer@da.larkcounty.example";
const PDF: &[u8] =
    include_bytes!("../../../../data/corpus/cases/01-us-subpoena-us-user/documents/request.pdf");
const OFFICE: [Scope; 3] = [Scope::OfficeRead, Scope::OfficeWrite, Scope::RequestsWrite];

story! {
    async fn an_approval_is_sent_while_reviewers_decide_and_the_law_is_applied_with_it(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        under_review(world, &id, Some("buy_us01")).await;
        decided(world, &id, &[
            json!({ "outcome": "grant", "legal_review": "A subpoena." }),
            json!({ "outcome": "needs_approval", "words": "The orders lie in CN." }),
        ]).await;

        let officer = world.sign_in(OFFICER).await;
        let page = format!("/requests/{id}/documents");
        let follow = officer.get(&format!("/requests/{id}")).await;
        assert!(follow.text().contains("Send an approval"), "{follow}");
        assert!(!follow.text().contains(&format!("/requests/{id}/supplement\"")), "{follow}");
        let fake = Part { name: "approval", file: Some(("approval.pdf", "application/pdf")), bytes: b"PK\x03\x04 a zip" };
        let refused = officer.upload(&page, &page, &[fake]).await;
        assert_eq!(refused.status, 422, "{refused}");
        assert!(refused.text().contains("id=\"e-approval\""), "{refused}");
        let paper = Part { name: "approval", file: Some(("approval.pdf", "application/pdf")), bytes: PDF };
        let taken = officer.upload(&page, &page, &[paper]).await;
        assert_eq!((taken.status, taken.location()), (303, format!("/requests/{id}").as_str()), "{taken}");

        let reviewer = world.program("reviewer@kontor.example", &OFFICE).await;
        let second = world.program("second@kontor.example", &OFFICE).await;
        let by_post = Part { name: "approval", file: Some(("letter.pdf", "application/pdf")), bytes: PDF };
        let added = reviewer.multipart(&format!("/api/v1/requests/{id}/documents"), &[by_post]).await;
        assert_eq!(added.status, 201, "{added}");
        let document = added.json()["documents"][0]["id"].clone();
        assert_eq!(added.json()["documents"][0]["role"], "approval");
        let before = review(&reviewer, &id).await;
        assert_eq!((&before["stage"], &before["items"][1]["decided"]["outcome"]),
            (&json!("under_review"), &json!("needs_approval")), "{before}");

        let clearance = json!({ "kind": "approval", "stored_in": "CN", "authority": "Ministry of Justice",
            "country": "CN", "reference": "2026-118", "given_at": "2026-09-14T09:00:00Z", "document": document });
        let recorded = post(&reviewer, &format!("/api/v1/requests/{id}/items/1/clearances"), clearance.clone()).await;
        assert_eq!(recorded["clearances"][0]["document"], document, "{recorded}");
        let mut elsewhere = clearance;
        elsewhere["document"] = json!("doc_01k5g000000000000000000000");
        let foreign = reviewer.json(Method::POST, &format!("/api/v1/requests/{id}/items/1/clearances"), &elsewhere).await;
        assert_eq!(foreign.status, 404, "a document of another request: {foreign}");
        let seen = json!({ "clearance": recorded["clearances"][0]["id"] });
        let own = reviewer.json(Method::POST, &format!("/api/v1/requests/{id}/clearances/confirmation"), &seen).await;
        assert_eq!(own.status, 404, "{own}");
        let after = post(&second, &format!("/api/v1/requests/{id}/clearances/confirmation"), seen).await;
        assert_ne!(after["evaluation"]["id"], before["evaluation"]["id"], "the law was applied anew");
        assert_eq!(after["items"][1]["decided"], Value::Null, "what waited is open: {after}");
        assert_eq!(after["items"][0]["decided"]["outcome"], "grant", "what did not wait stays");
        let grant = json!({ "outcome": "grant", "words": "Approved.", "legal_review": "With the approval.",
            "evaluation": after["evaluation"]["id"] });
        let proposed = post(&reviewer, &format!("/api/v1/requests/{id}/items/1/proposal"), grant).await;
        let seen = json!({ "proposal": proposed["items"][1]["proposed"]["id"] });
        let done = post(&second, &format!("/api/v1/requests/{id}/items/1/confirmation"), seen).await;
        assert_eq!(done["items"][1]["decided"]["outcome"], "grant", "{done}");
    }

    async fn the_staff_add_what_came_by_post_on_the_page_of_the_evidence(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        under_review(world, &id, Some("buy_us01")).await;
        let reviewer = world.sign_in("reviewer@kontor.example").await;
        let page = format!("/office/requests/{id}/evidence");
        let fake = Part { name: "approval", file: Some(("approval.pdf", "application/pdf")), bytes: b"PK\x03\x04 a zip" };
        let refused = reviewer.upload(&page, &page, &[fake]).await;
        assert_eq!(refused.status, 422, "{refused}");
        let none = reviewer.upload(&page, &page, &[]).await;
        assert_eq!(none.status, 422, "{none}");
        let paper = Part { name: "approval", file: Some(("approval.pdf", "application/pdf")), bytes: PDF };
        let taken = reviewer.upload(&page, &page, &[paper]).await;
        assert_eq!(taken.status, 303, "{taken}");
        let shown = reviewer.get(&page).await;
        assert!(shown.text().contains("Approval of a competent authority"), "{shown}");
        let item = reviewer.get(&format!("/office/requests/{id}/items/1")).await;
        assert!(item.text().contains("The document that shows it") && item.text().contains("approval.pdf"), "{item}");
        let token = reviewer.get(&page).await.between("name=\"_token\" value=\"", "\"").unwrap();
        let collector = world.sign_in("collector@kontor.example").await;
        let shown = collector.get(&page).await;
        assert!(!shown.text().contains("enctype"), "who may not is not offered it: {shown}");
        let own = Part { name: "_token", file: None, bytes: token.as_bytes() };
        assert_eq!(collector.multipart(&page, &[own]).await.status, 404);
    }

    async fn nothing_more_is_taken_once_a_request_has_ended(world: &mut World) {
        let id = served(world).await;
        let officer = world.program(OFFICER, &[Scope::RequestsRead, Scope::RequestsWrite]).await;
        post(&officer, &format!("/api/v1/requests/{id}/withdrawal"), json!({ "words": "settled" })).await;
        let paper = Part { name: "approval", file: Some(("approval.pdf", "application/pdf")), bytes: PDF };
        let late = officer.multipart(&format!("/api/v1/requests/{id}/documents"), &[paper]).await;
        assert_eq!(late.status, 409, "{late}");
    }
}

async fn review(reader: &Client, id: &str) -> Value {
    reader.get(&format!("/api/v1/requests/{id}/review")).await.json()
}

async fn post(client: &Client, path: &str, body: Value) -> Value {
    let answer = client.json(Method::POST, path, &body).await;
    assert_eq!(answer.status, 200, "{path}: {answer}");
    answer.json()
}
