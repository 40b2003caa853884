//! The office's letters: what they say, in which language, who may fetch them and from when on.

use crate::client::{Answer, Client};
use crate::reviewed::{decided, under_review};
use crate::served::{served, served_but};
use crate::story;
use accounts::Scope;
use kontor::people;
use serde_json::{Value, json};

const OFFICER: &str = "officer@da.larkcounty.example";

/// What reviewers know of accounts and the authority must not learn.
const INSIDE: &[&str] =
    &["The orders lie in CN.", "There is no such account.", "buy_us01", "The account lies abroad."];

story! {
    async fn a_request_that_is_refused_in_part_is_answered_item_by_item(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let id = served(world).await;
        under_review(world, &id, Some("buy_us01")).await;
        let officer = officer(world).await;
        let api = format!("/api/v1/requests/{id}/letters");
        assert_eq!(officer.get(&format!("{api}/refusal")).await.status, 404, "before the decision");
        assert_eq!(names(&officer, &api).await, ["acknowledgement"]);
        decided(world, &id, &[
            json!({ "outcome": "grant", "words": "", "legal_review": "A subpoena." }),
            json!({ "outcome": "refuse", "ground": "law_forbids_without_approval", "words": INSIDE[0] }),
            json!({ "outcome": "refuse", "ground": "over_broad", "words": "Name the <b>weeks</b> in question." }),
        ]).await;
        assert_eq!(names(&officer, &api).await, ["acknowledgement", "refusal"]);
        let letter = text(officer.get(&format!("{api}/refusal")).await);
        for said in ["Refusal of your request in part", "LE-2026-000001", "Granted as asked: items 1",
            "Should there be such data", "Name the <b>weeks</b> in question.", "not described closely enough",
            "§ 4 (5)", "America/New_York", "2026-09-15 10:20 -04:00"] {
            assert!(letter.contains(&plain(said)), "{said}: {letter}");
        }
        hides(&letter);
        let read = officer.get(&format!("/api/v1/requests/{id}")).await.json();
        assert_eq!(read["decision"][1]["ground"], "law_forbids_without_approval", "{read}");
        assert_eq!(read["decision"][1]["words"], Value::Null, "{read}");
        assert_eq!(read["decision"][2]["words"], "Name the <b>weeks</b> in question.");
        let browser = world.sign_in(OFFICER).await;
        let page = browser.get(&format!("/requests/{id}")).await;
        assert!(page.text().contains("Name the &#60;b&#62;weeks"), "{page}");
        assert!(page.text().contains("refusal.pdf"), "{page}");
        hides(&page.text());
        let again = browser.get(&format!("/requests/{id}/refusal.pdf")).await;
        world.clock.advance(600);
        let later = browser.get(&format!("/requests/{id}/refusal.pdf")).await;
        assert_eq!(again.body, later.body, "a letter is the same whenever it is fetched");
        let reviewer = world.sign_in("reviewer@kontor.example").await;
        let case = reviewer.get(&format!("/office/requests/{id}")).await;
        assert!(case.text().contains("letters/refusal.pdf"), "{case}");
        let staff = reviewer.get(&format!("/office/requests/{id}/letters/refusal.pdf")).await;
        assert_eq!(staff.body, again.body);
        let admin = world.sign_in("admin@kontor.example").await;
        assert_eq!(admin.get(&format!("/office/requests/{id}/letters/refusal.pdf")).await.status, 404);
    }

    async fn who_is_unknown_and_who_is_known_are_refused_in_the_same_words(world: &mut World) {
        people::market(&world.app).await.unwrap();
        let mut letters = Vec::new();
        for (mail, account) in [("nobody@nowhere.example", None), ("", Some("buy_us01"))] {
            let id = served_but(world, |case| {
                if !mail.is_empty() {
                    case["targets"][0] = json!({ "names": ["Nobody At All"], "emails": [mail], "residence": "US" });
                }
            }).await;
            under_review(world, &id, account).await;
            let ground = if account.is_some() { "no_records" } else { "subject_not_identified" };
            let words = if account.is_some() { INSIDE[3] } else { INSIDE[1] };
            let refusal = json!({ "outcome": "refuse", "ground": ground, "words": words });
            decided(world, &id, &[refusal.clone(), refusal.clone(), refusal]).await;
            let officer = officer(world).await;
            let letter = text(officer.get(&format!("/api/v1/requests/{id}/letters/refusal")).await);
            assert!(letter.contains(&plain("Refusal of your request")), "{letter}");
            hides(&letter);
            letters.push(letter.replace("000002", "000001"));
        }
        assert_eq!(letters[0], letters[1]);
    }

    async fn letters_are_in_the_language_of_the_request(world: &mut World) {
        let refusal = json!({ "outcome": "refuse", "ground": "not_proportionate", "words": "Too much." });
        for (language, said) in [("ar", "أكثر"), ("ja", "請求の拒否"), ("tr", "Talebinizin reddi")] {
            let id = served_but(world, |case| case["language"] = json!(language)).await;
            under_review(world, &id, None).await;
            decided(world, &id, &[refusal.clone(), refusal.clone(), refusal.clone()]).await;
            let officer = officer(world).await;
            for letter in ["acknowledgement", "refusal"] {
                let answer = officer.get(&format!("/api/v1/requests/{id}/letters/{letter}")).await;
                assert_eq!(answer.status, 200, "{language}: {answer}");
                let found = office::assessment::look("letter.pdf", &answer.body, None);
                assert!(found.pdf.is_some_and(|pdf| !pdf.broken), "{language}");
                // Letters of Arabic are set as they join, so their text is looked for on the page.
                if letter == "refusal" && language != "ar" {
                    assert!(plain(&found.text).contains(&plain(said)), "{language}: {}", found.text);
                }
            }
            let browser = world.sign_in(OFFICER).await;
            let page = browser.get(&format!("/requests/{id}?lang={language}")).await;
            assert!(page.text().contains("Too much."), "{page}");
            assert!(language != "ar" || page.text().contains(said), "{page}");
        }
    }
}

async fn officer(world: &mut crate::world::World) -> Client {
    world.program(OFFICER, &[Scope::RequestsRead, Scope::RequestsWrite]).await
}

async fn names(officer: &Client, api: &str) -> Vec<String> {
    let list = officer.get(api).await.json();
    let letters = list["letters"].as_array().unwrap();
    letters.iter().map(|one| one["letter"].as_str().unwrap().to_owned()).collect()
}

/// The text of a letter, as the office itself reads documents, without white space.
fn text(answer: Answer) -> String {
    assert_eq!(
        (answer.status, answer.header("content-type")),
        (200, "application/pdf"),
        "{answer}"
    );
    plain(&office::assessment::look("letter.pdf", &answer.body, None).text)
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}' && *c != '\u{200b}').collect()
}

fn hides(text: &str) {
    for words in INSIDE {
        assert!(!text.contains(words) && !text.contains(&plain(words)), "{words}: {text}");
    }
}
