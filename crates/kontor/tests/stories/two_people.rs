//! The same person proposes and confirms nowhere: not over the API, not on the pages, not with a
//! second session, not with a second account, not by being quick.

use crate::client::Client;
use crate::routes::signed_in;
use crate::staff::{Staff, fine, granted, post};
use crate::story;
use crate::world::World;
use accounts::seed::{self, Person};
use accounts::{Role, Scope};
use db::Query;
use kontor::people;
use serde_json::json;

const BOTH: &[Role] = &[Role::Reviewer, Role::SecondReviewer];

story! {
    async fn who_may_propose_and_confirm_does_not_confirm_what_they_proposed(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.under_review(|_| {}).await;
        let (one, two) = (both(world, "Noor Haddad", "noor@kontor.example").await, again(world, "noor@kontor.example").await);
        let browser = signed_in(world, "noor@kontor.example").await;
        fine(&staff.propose(&one, &id, 0, &granted()).await);
        let open = staff.review(&id).await["items"][0]["proposed"]["id"].clone();
        let open = open.as_str().unwrap();
        for session in [&one, &two] {
            let own = staff.confirm(session, &id, 0).await;
            assert_eq!(own.status, 403, "{own}");
            assert_eq!(own.json()["code"], "review-same-person", "{own}");
        }
        let page = format!("/office/requests/{id}/items/0");
        let own = browser.submit(&page, &format!("{page}/confirmation"), &[("proposal", open)]).await;
        assert_eq!(own.status, 403, "{own}");
        let clearance = json!({ "kind": "approval", "stored_in": "CN", "authority": "Ministry of Justice",
            "country": "CN", "reference": "2026-118", "given_at": "2026-09-15T09:00:00Z" });
        let recorded = post(&one, &format!("{id}/items/1/clearances"), &clearance).await;
        fine(&recorded);
        let recorded = recorded.json()["clearances"][0]["id"].clone();
        let own = post(&two, &format!("{id}/clearances/confirmation"), &json!({ "clearance": recorded })).await;
        assert_eq!(own.status, 403, "{own}");
        nothing_is_confirmed_by_its_author(world).await;
        fine(&staff.confirm(&staff.second, &id, 0).await);
    }

    async fn one_person_with_two_accounts_is_still_one(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.under_review(|_| {}).await;
        let first = both(world, "Noor Haddad", "noor@kontor.example").await;
        let same_mailbox = both(world, "The Second Reviewer", "Noor+second@kontor.example").await;
        let same_name = both(world, "noor  HADDAD", "n.haddad@kontor.example").await;
        fine(&staff.propose(&first, &id, 0, &granted()).await);
        for account in [&same_mailbox, &same_name] {
            let own = staff.confirm(account, &id, 0).await;
            assert_eq!(own.status, 403, "{own}");
            assert_eq!(own.json()["code"], "review-same-person", "{own}");
        }
        let another = both(world, "Noor Amal Haddad", "noor.m@kontor.example").await;
        fine(&staff.confirm(&another, &id, 0).await);
    }

    async fn nobody_is_quick_enough_to_confirm_their_own_proposal(world: &mut World) {
        let staff = Staff::of(world).await;
        let id = staff.under_review(|_| {}).await;
        let one = both(world, "Noor Haddad", "noor@kontor.example").await;
        let two = again(world, "noor@kontor.example").await;
        let other = both(world, "Emre Kaya", "emre@kontor.example").await;
        for _ in 0..12 {
            let review = staff.review(&id).await;
            let evaluation = review["evaluation"]["id"].clone();
            let mut proposal = granted();
            proposal["words"] = json!("Needed.");
            proposal["evaluation"] = evaluation;
            let seen = json!({ "proposal": review["items"][0]["proposed"]["id"] });
            let (propose, confirm) = (format!("{id}/items/0/proposal"), format!("{id}/items/0/confirmation"));
            let answers = tokio::join!(
                post(&one, &propose, &proposal),
                latest(&staff, &two, &id),
                post(&other, &propose, &proposal),
                post(&one, &confirm, &seen),
                latest(&staff, &one, &id),
            );
            for answer in [&answers.0, &answers.2, &answers.3] {
                assert!([200, 403, 404, 409, 422, 400].contains(&answer.status), "{answer}");
            }
            nothing_is_confirmed_by_its_author(world).await;
        }
    }
}

/// Confirms what is open at that moment, whoever proposed it.
async fn latest(staff: &Staff, by: &Client, id: &str) {
    let open = staff.review(id).await["items"][0]["proposed"]["id"].clone();
    if open.is_string() {
        let _ = post(by, &format!("{id}/items/0/confirmation"), &json!({ "proposal": open })).await;
    }
}

async fn nothing_is_confirmed_by_its_author(world: &World) {
    let sql = "select count(*) from review_proposal p join review_proposal_end e
        on e.proposal_id = p.id where e.became = 'confirmed' and e.by_id = p.by_id";
    let (count,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    assert_eq!(count, 0);
    let sql = "select count(*) from review_clearance c join review_clearance_end e
        on e.clearance_id = c.id where e.became = 'confirmed' and e.by_id = c.by_id";
    let (count,): (i64,) = world.app.db.one(sql, &[]).await.unwrap();
    assert_eq!(count, 0);
}

/// Somebody who is reviewer and second reviewer, with a token.
async fn both(world: &World, name: &str, mail: &str) -> Client {
    let person = Person { name, mail, password: people::PASSWORD, totp: people::SECRET };
    seed::staff(&world.app, person, BOTH).await.unwrap();
    again(world, mail).await
}

/// The same person with another token.
async fn again(world: &World, mail: &str) -> Client {
    let scopes = [Scope::OfficeRead, Scope::OfficeWrite];
    world.guest().bearing(seed::api_token(&world.app, mail, &scopes).await.unwrap())
}
