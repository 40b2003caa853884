//! An authority learns neither from wording nor from time whether an account exists: two requests
//! that differ in the person alone, one who is a customer and one who is not, are the same to the
//! officer at every stage before a grant. And what an officer asks is answered without a look at
//! the marketplace's records, so that there is no work that could take longer.

use crate::client::{Answer, Client, Part};
use crate::package::closed_up;
use crate::staff::{OFFICER, Staff, fine, post, refused, served};
use crate::story;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// One address is a customer's, the other nobody's; they are of one length.
const CUSTOMER: &str = "marisol.quint@example.com";
const NOBODY: &str = "morisal.quant@example.com";

const PDF: &[u8] =
    include_bytes!("../../../../data/corpus/cases/01-us-subpoena-us-user/documents/request.pdf");

/// What an officer can ask about a request, as a program and in a browser.
const ASKED: &[&str] = &[
    "/api/v1/requests/{}",
    "/api/v1/requests/{}/assessment",
    "/api/v1/requests/{}/package",
    "/api/v1/requests/{}/review",
    "/api/v1/requests/{}/disclosure",
    "/requests/{}",
    "/requests/{}/supplement?all",
    "/requests/{}/documents",
    "/requests/{}/withdrawal",
    "/requests/{}/package",
    "/requests/{}/acknowledgement.pdf",
    "/office/requests/{}",
];

story! {
    async fn two_requests_that_differ_in_the_person_alone_look_the_same_until_a_grant(world: &mut World) {
        let staff = Staff::of(world).await;
        let browser = world.sign_in(OFFICER).await;
        let (known, unknown) = (about(&staff, CUSTOMER).await, about(&staff, NOBODY).await);
        let compare = async |when: &str| {
            let (one, other) = (seen(&staff.officer, &browser, &known, CUSTOMER).await,
                seen(&staff.officer, &browser, &unknown, NOBODY).await);
            for (place, answer) in &one {
                assert_eq!(answer, &other[place], "{when}: {place}");
            }
        };
        compare("served").await;
        for id in [&known, &unknown] {
            fine(&staff.verify(id, "+12125550101").await);
        }
        compare("verified").await;
        // One is identified, in three acts of which the authority may not even know that they were.
        fine(&staff.identify(&known, "buy_us01").await);
        compare("identified").await;
        world.clock.advance(1);
        let back = json!({ "target": 0, "words": "Looked again." });
        fine(&post(&staff.reviewer, &format!("{known}/subjects/retraction"), &back).await);
        world.clock.advance(1);
        fine(&staff.identify(&known, "buy_us01").await);
        compare("identified again").await;
        for id in [&known, &unknown] {
            let more = Part { name: "annex", file: Some(("more.pdf", "application/pdf")), bytes: PDF };
            fine(&staff.officer.multipart(&format!("/api/v1/requests/{id}/documents"), &[more]).await);
        }
        compare("supplied").await;
        for id in [&known, &unknown] {
            fine(&staff.open(id).await);
        }
        compare("under review").await;
        // The law is applied again, and proposals come and go.
        fine(&staff.open(&known).await);
        for (id, ground) in [(&known, "no_records"), (&unknown, "subject_not_identified")] {
            fine(&staff.propose(&staff.reviewer, id, 0, &refused(ground)).await);
        }
        fine(&staff.propose(&staff.reviewer, &known, 0, &refused("no_records")).await);
        compare("proposed").await;
        for (id, ground) in [(&known, "no_records"), (&unknown, "subject_not_identified")] {
            let items = staff.review(id).await["items"].as_array().unwrap().len();
            for item in 0..items {
                staff.decide(id, item, &refused(ground)).await;
            }
            assert_eq!(staff.review(id).await["stage"], "refused");
        }
        compare("refused").await;
    }

    async fn what_an_officer_asks_is_answered_without_a_look_at_any_account(world: &mut World) {
        let staff = Staff::of(world).await;
        let browser = world.sign_in(OFFICER).await;
        // What custody reads of several tables at once.
        world.app.db.exec("drop view written", &[]).await.unwrap();
        for table in ["account", "account_identity", "account_exact", "account_key", "listing", "purchase",
            "purchase_line", "payment", "delivery", "message", "sign_in"] {
            let away = format!("alter table {table} rename to {table}_away");
            world.app.db.exec(&away, &[]).await.unwrap();
        }
        // A look would now be a failure of ours (500), which the client does not let pass.
        let look = world.app.db.exec("update account set status = 'x' where id = 'y'", &[]).await;
        assert!(look.is_err());
        let id = about(&staff, CUSTOMER).await;
        for place in ASKED {
            let place = place.replace("{}", &id);
            let who = if place.starts_with("/api/") { &staff.officer } else { &browser };
            let answer = who.get(&place).await;
            assert!(answer.status < 500, "{place}: {answer}");
        }
        fine(&staff.officer.get("/api/v1/requests").await);
        let patch = json!({ "nature_of_investigation": "The resale of stolen tools on several days, at length." });
        fine(&post(&staff.officer, &format!("{id}/supplements"), &patch).await);
        let again = served(&staff.officer, "01", |case| {
            case["kind"] = json!("extension");
        }).await;
        fine(&again);
        fine(&post(&staff.officer, &format!("{id}/withdrawal"), &json!({ "words": "Settled." })).await);
    }
}

/// Case 01, about the person with this address and nothing else that would identify anybody.
async fn about(staff: &Staff, mail: &str) -> String {
    staff
        .serve(&staff.officer, "01", |case| {
            case["targets"] = json!([{ "label": "The account holder", "residence": "US",
                "names": ["Someone Sought"], "emails": [mail],
                "addresses": ["1 Nowhere Street, Springfield, ZZ 00000"] }]);
            case["authority"]["reference"] = Value::Null;
        })
        .await
}

/// Everything that the officer sees of a request, without what names the request and the person.
async fn seen(
    program: &Client,
    browser: &Client,
    id: &str,
    mail: &str,
) -> BTreeMap<String, String> {
    let number = program.get(&format!("/api/v1/requests/{id}")).await.json()["number"].clone();
    let number = number.as_str().unwrap().to_owned();
    let mut seen = BTreeMap::new();
    for place in ASKED {
        let path = place.replace("{}", id);
        let who = if path.starts_with("/api/") { program } else { browser };
        let answer = who.get(&path).await;
        seen.insert((*place).to_owned(), plain(&answer, id, &number, mail));
    }
    let wrong = json!({ "sha256": "0".repeat(64) });
    let receipt = post(program, &format!("{id}/receipt"), &wrong).await;
    seen.insert("a receipt".to_owned(), plain(&receipt, id, &number, mail));
    let list = program.get("/api/v1/requests").await.json();
    let of = list["requests"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap();
    seen.insert("the list".to_owned(), without(&of.to_string(), id, &number, mail));
    seen
}

/// Status, headers and body, as far as they do not name the request, the person or this very answer.
/// Of a PDF its words: how small its bytes pack depends on the digits of its number.
fn plain(answer: &Answer, id: &str, number: &str, mail: &str) -> String {
    let is_pdf = answer.header("content-type").starts_with("application/pdf");
    let mut of_this_answer =
        vec!["etag", "set-cookie", "x-request-id", "date", "content-security-policy"];
    if is_pdf {
        of_this_answer.push("content-length");
    }
    let mut headers: Vec<String> = answer
        .headers
        .iter()
        .filter(|(name, _)| !of_this_answer.contains(&name.as_str()))
        .map(|(name, value)| {
            format!("{name}: {}", without(value.to_str().unwrap(), id, number, mail))
        })
        .collect();
    headers.sort();
    let body = match is_pdf {
        true => without(&words_of_pdf(&answer.body), id, number, mail),
        false => without(&answer.text(), id, number, mail),
    };
    format!("{} {headers:#?}\n{body}", answer.status)
}

fn words_of_pdf(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    closed_up(&document.extract_text(&pages).unwrap())
}

fn without(text: &str, id: &str, number: &str, mail: &str) -> String {
    let text = text.replace(id, "ID").replace(number, "NUMBER").replace(mail, "MAIL");
    let text = hidden(&text, "name=\"_token\" value=\"", |rest| rest.find('"'));
    let document = |rest: &str| rest.find(|c: char| !c.is_ascii_alphanumeric());
    hidden(&text, "doc_", document)
}

/// The text with what follows a mark taken out, as far as `end` says.
fn hidden(text: &str, mark: &str, end: impl Fn(&str) -> Option<usize>) -> String {
    let mut parts = text.split(mark);
    let mut hidden = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        hidden.push_str(mark);
        hidden.push_str(&part[end(part).unwrap_or(part.len())..]);
    }
    hidden
}
