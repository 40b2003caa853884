//! What a confirmed grant opens, and what the authority reads.

use std::{fs, path::Path};

use market::custody::{Mask, Scope, collect};
use office::{
    requests::{self, Stage, intake},
    review::{self, Ground, Outcome, Proposal, ReviewError},
};

use crate::{deed, world::*};

/// Ids of the records that the custodian hands out for a grant.
async fn collected(case: &Case, grant: &review::ConfirmedGrant) -> (Vec<String>, u64) {
    let mut mask = Mask::default();
    let mut ids = Vec::new();
    let scope = Scope::of(grant);
    let left_out = collect(&case.db, &scope, &mut mask, |record| {
        ids.extend(record["id"].as_str().map(str::to_owned));
        true
    });
    let left_out = left_out.await.expect("collects");
    (ids, left_out.values().sum())
}

#[tokio::test]
async fn only_what_was_granted_comes_through_the_custodians_window() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        case.decide(0, &case.grant()).await;
        let grants = case.grants().await.expect("grants");
        let (ids, left_out) = collected(&case, &grants[0]).await;
        assert_eq!((ids, left_out), (vec!["sig_0104".to_owned(), "sig_0132".to_owned()], 0));
    }
}

#[tokio::test]
async fn a_record_at_a_place_of_which_nobody_knew_stays_inside() {
    for world in worlds().await {
        // The law was told of records in the United States alone, but ord_0087 lies in China.
        let case = opened(&world.db, "production", &[orders()], &[&["US"]]).await;
        case.decide(0, &case.grant()).await;
        let grants = case.grants().await.expect("grants");
        assert_eq!(collected(&case, &grants[0]).await, (vec![], 1));
    }
}

#[tokio::test]
async fn a_grant_ends_with_the_subject_and_with_the_request() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        case.decide(0, &case.grant()).await;
        assert_eq!(case.grants().await.expect("grants").len(), 1);
        retracted(&world.db, &case.id).await;
        assert!(matches!(case.grants().await, Err(ReviewError::SubjectNotConfirmed)));

        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        case.decide(0, &case.grant()).await;
        let tx = world.db.begin().await.expect("begins");
        let mut request = requests::find(&tx, &case.id).await.expect("reads").expect("is there");
        intake::withdraw(&tx, &mut request, "settled", &officer(), now()).await.expect("withdraws");
        tx.commit().await.expect("commits");
        assert!(matches!(case.grants().await, Err(ReviewError::NotNow(Stage::Withdrawn))));
    }
}

#[tokio::test]
async fn the_authority_cannot_tell_nobody_found_from_nothing_found() {
    for world in worlds().await {
        let mut read = Vec::new();
        for (ground, words) in [
            (Ground::SubjectNotIdentified, "two namesakes, buy_ru01 and buy_ru02"),
            (Ground::NoRecords, "buy_us01 never signed in"),
        ] {
            let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
            case.decide(0, &Proposal { words: words.into(), ..case.refusal(ground) }).await;
            let request = case.request().await;
            let answers = review::answers(&world.db, &request).await.expect("answers");
            let told: Vec<_> = answers
                .iter()
                .map(|a| (a.outcome, a.frame, a.ground, a.rests_on, a.words.clone()))
                .collect();
            let facts = requests::facts(&world.db, &case.id).await.expect("facts");
            let seen: Vec<_> = facts
                .into_iter()
                .filter(|fact| fact.for_authority)
                .map(|fact| (fact.kind, fact.stage, fact.details.to_string()))
                .collect();
            let filter = audit::Filter {
                about: audit::About::Subject(case.id.as_str()),
                since: None,
                after: None,
                limit: 100,
            };
            let logged = audit::entries(&world.db, &filter).await;
            let grounds = logged.expect("the log").into_iter().filter(|entry| {
                entry.details.contains("no_records") || entry.details.contains("identified")
            });
            assert_eq!(grounds.count(), 0, "the log may be shown to others");
            read.push((told, seen));
        }
        assert_eq!(read[0].0.len(), 1);
        assert_eq!(read[0].0[0].4, None, "no words");
        assert_eq!(read[0], read[1]);
    }
}

#[tokio::test]
async fn the_authority_reads_nothing_before_the_decision_and_no_place_of_storage_after_it() {
    for world in worlds().await {
        let items = [orders(), sign_ins()];
        let case = opened(&world.db, "production", &items, &[&["CN", "US"], &["US"]]).await;
        let in_part = Proposal {
            outcome: Outcome::GrantInPart,
            withheld: vec!["CN".into()],
            ground: Some(Ground::ConflictsWithStorageLaw),
            words: "a part of it may not be given by us".into(),
            ..case.grant()
        };
        case.decide(0, &in_part).await;
        let early = review::answers(&world.db, &case.request().await).await.expect("answers");
        assert!(early.is_empty());
        case.decide(1, &case.refusal(Ground::OverBroad)).await;
        let answers = review::answers(&world.db, &case.request().await).await.expect("answers");
        assert_eq!(answers.len(), 2);
        assert_eq!(answers[1].ground, Some("over_broad"));
        assert_eq!(answers[1].words.as_deref(), Some("as the file shows"));
        assert!(!format!("{answers:?}").contains("CN"));
    }
}

#[tokio::test]
async fn every_step_is_a_fact_and_an_entry_in_the_log() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[orders()], &[&["CN"]]).await;
        let approval = case.approval(0, "CN", "CN").await;
        case.approve(&approval, &bert()).await.expect("is confirmed");
        let id = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        case.send_back(&id, &bert()).await.expect("is sent back");
        case.decide(0, &case.grant()).await;
        let kinds = case.kinds().await;
        let expected = [
            "received",
            "routed",
            "verified",
            "review-opened",
            "evaluated",
            "clearance-recorded",
            "clearance-confirmed",
            "proposed",
            "sent-back",
            "proposed",
            "confirmed",
            "decided",
        ];
        assert_eq!(kinds, expected);
        let logged = case.count("select count(*) from audit_entry where subject = $1").await;
        assert_eq!(logged as usize, expected.len());
        assert_eq!(case.request().await.version as usize, expected.len());
    }
}

#[test]
fn nothing_but_the_review_implements_a_confirmed_grant() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    let mut folders = vec![crates];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                // What a test implements for itself is not in the program.
                if !path.ends_with("market/tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let text = fs::read_to_string(&path).expect("a source");
                let implements = |line: &str| {
                    let line = line.trim_start();
                    line.starts_with("impl") && line.contains("ConfirmedGrant for")
                };
                found.extend(text.lines().filter(|line| implements(line)).map(|_| path.clone()));
            }
        }
    }
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].ends_with("office/src/review/grant.rs"), "{found:?}");
}

#[tokio::test]
async fn a_withdrawn_request_takes_no_further_step() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let id = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        let withdrawn = deed!(case, |tx, request| async {
            intake::withdraw(&tx, request, "settled", &officer(), now()).await.expect("withdraws");
            Ok::<_, ReviewError>(())
        });
        withdrawn.expect("is withdrawn");
        assert!(matches!(case.confirm(&id, &bert()).await, Err(ReviewError::NotNow(_))));
        let proposed = case.propose(0, &case.grant(), &carl()).await;
        assert!(matches!(proposed, Err(ReviewError::NotNow(Stage::Withdrawn))));
    }
}
