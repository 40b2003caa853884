//! Who proposes, who confirms, and what they saw.

use db::Query;
use office::{
    requests::{By, Stage},
    review::{self, Became, Ground, Outcome, Proposal, ReviewError},
};

use crate::{deed, world::*};

#[tokio::test]
async fn a_request_is_decided_when_a_second_person_has_confirmed_every_item() {
    for world in worlds().await {
        let items = [item("subscriber", None, None), sign_ins()];
        let case = opened(&world.db, "production", &items, &[&["US"], &["US"]]).await;
        case.decide(0, &case.grant()).await;
        assert_eq!(case.stage().await, Stage::UnderReview);
        assert!(matches!(case.grants().await, Err(ReviewError::NotNow(Stage::UnderReview))));
        case.decide(1, &case.refusal(Ground::NotProportionate)).await;
        assert_eq!(case.stage().await, Stage::Decided);
        let grants = case.grants().await.expect("grants");
        assert_eq!(grants.len(), 1);
        assert_eq!((grants[0].proposed_by(), grants[0].confirmed_by()), ("stf_anna", "stf_bert"));
        assert_eq!(grants[0].item(), &case.items[0]);
    }
}

#[tokio::test]
async fn nobody_confirms_what_they_proposed_not_even_past_the_program() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let id = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        assert!(matches!(case.confirm(&id, &anna()).await, Err(ReviewError::SamePerson)));
        let by_hand = |confirmed_by: &'static str, proposed_by: &'static str| {
            let sql = "insert into review_proposal_end
                (proposal_id, proposed_by, became, at, by_id, words)
                values ($1, $2, 'confirmed', 0, $3, '')";
            let params = db::params![id.as_str(), proposed_by, confirmed_by];
            let db = world.db.clone();
            async move { db.exec(sql, &params).await }
        };
        assert!(by_hand("stf_anna", "stf_anna").await.is_err(), "the same person");
        assert!(by_hand("stf_anna", "stf_zoe").await.is_err(), "a made-up author");
        assert!(case.review().await.items[0].proposed().is_some(), "nothing became of it");
        assert!(by_hand("stf_bert", "stf_anna").await.is_ok(), "the table itself takes two people");
    }
}

#[tokio::test]
async fn whoever_identified_the_subject_may_propose_but_officers_and_the_system_decide_nothing() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        for stranger in [officer(), By::system(), By::new("staff", "")] {
            let proposed = case.propose(0, &case.grant(), &stranger).await;
            assert!(matches!(proposed, Err(ReviewError::NotStaff)));
        }
        let id = case.propose(0, &case.grant(), &anna()).await.expect("anna identified, too");
        for stranger in [officer(), By::system()] {
            assert!(matches!(case.confirm(&id, &stranger).await, Err(ReviewError::NotStaff)));
        }
        case.confirm(&id, &bert()).await.expect("is confirmed");
    }
}

#[tokio::test]
async fn a_confirmation_of_what_was_edited_meanwhile_is_stale() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let seen = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        let refusal = case.refusal(Ground::OverBroad);
        let edited = case.propose(0, &refusal, &carl()).await.expect("is edited");
        let stale = case.confirm(&seen, &bert()).await.expect_err("is stale");
        assert!(matches!(stale, ReviewError::Stale) && stale.is_conflict());
        assert!(matches!(case.confirm(&edited, &carl()).await, Err(ReviewError::SamePerson)));
        case.confirm(&edited, &anna()).await.expect("anna did not write what stands there now");
        assert_eq!(case.stage().await, Stage::Refused);
        assert!(matches!(case.confirm(&edited, &bert()).await, Err(ReviewError::NotNow(_))));
        let became = case.review().await.items[0].proposals[0].end.clone().expect("ended").became;
        assert_eq!(became, Became::Replaced);
    }
}

#[tokio::test]
async fn what_was_sent_back_is_proposed_again_and_decided_items_are_not_edited() {
    for world in worlds().await {
        let items = [sign_ins(), orders()];
        let case = opened(&world.db, "production", &items, &[&["US"], &["US"]]).await;
        let first = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        case.send_back(&first, &bert()).await.expect("is sent back");
        assert!(matches!(case.confirm(&first, &bert()).await, Err(ReviewError::Stale)));
        assert!(matches!(case.send_back(&first, &bert()).await, Err(ReviewError::Stale)));
        case.decide(0, &case.grant()).await;
        let again = case.propose(0, &case.refusal(Ground::Duplicate), &carl()).await;
        assert!(matches!(again, Err(ReviewError::AlreadyDecided)));
        let silent = deed!(case, |tx, request| review::send_back(
            &tx,
            request,
            &first,
            "  ",
            &bert(),
            now()
        ));
        assert!(matches!(silent, Err(ReviewError::Stale)));
        assert!(matches!(
            case.propose(
                0,
                &Proposal { words: " ".into(), ..case.refusal(Ground::Duplicate) },
                &anna()
            )
            .await,
            Err(ReviewError::AlreadyDecided)
        ));
    }
}

#[tokio::test]
async fn a_proposal_of_another_request_is_not_found() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let other = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let id = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        assert!(matches!(other.confirm(&id, &bert()).await, Err(ReviewError::NotFound)));
        let foreign = &case.items[0];
        let proposal = other.grant();
        let proposed = deed!(other, |tx, request| review::propose(
            &tx,
            request,
            foreign,
            &proposal,
            &anna(),
            now()
        ));
        assert!(matches!(proposed, Err(ReviewError::NotFound)));
    }
}

#[tokio::test]
async fn when_nothing_is_granted_the_request_waits_or_is_refused_as_a_whole() {
    for world in worlds().await {
        let items = [sign_ins(), orders()];
        let case = opened(&world.db, "production", &items, &[&["US"], &["CN"]]).await;
        case.decide(0, &case.refusal(Ground::OverBroad)).await;
        case.decide(1, &case.refusal(Ground::LawForbids)).await;
        assert_eq!(case.stage().await, Stage::Refused);
        assert!(matches!(case.grants().await, Err(ReviewError::NotNow(Stage::Refused))));

        let mut case = opened(&world.db, "production", &items, &[&["US"], &["CN"]]).await;
        case.decide(0, &case.refusal(Ground::OverBroad)).await;
        case.decide(1, &case.proposal(Outcome::NeedsApproval)).await;
        assert_eq!(case.stage().await, Stage::Suspended);
        assert!(matches!(case.grants().await, Err(ReviewError::NotNow(Stage::Suspended))));

        case.resume(&[&["US"], &["CN"]]).await;
        assert_eq!(case.stage().await, Stage::UnderReview, "what waited is decided again");
        assert!(case.review().await.items[0].decided().is_some(), "the refusal stands");
        case.decide(1, &case.refusal(Ground::LawForbids)).await;
        assert_eq!(case.stage().await, Stage::Refused);
    }
}

#[tokio::test]
async fn a_review_is_opened_once_on_facts_of_this_request_and_for_something_to_decide() {
    for world in worlds().await {
        let empty = verified(&world.db, "production", &[]).await;
        let tx = world.db.begin().await.expect("begins");
        let opened_empty =
            review::open(&tx, &mut empty.clone(), facts(&empty, &[]), &anna(), now()).await;
        assert!(matches!(opened_empty, Err(ReviewError::NothingToDecide)));
        drop(tx);

        let request = verified(&world.db, "production", &[sign_ins()]).await;
        for foreign in [facts(&request, &[]), facts(&request, &[&["US"], &["US"]])] {
            let tx = world.db.begin().await.expect("begins");
            let opened = review::open(&tx, &mut request.clone(), foreign, &anna(), now()).await;
            assert!(matches!(opened, Err(ReviewError::FactsDoNotFit)));
        }
        let seen = request.clone();
        let case = opened_as_is(&world.db, request, &[&["US"]]).await;
        let tx = world.db.begin().await.expect("begins");
        let again = facts(&seen, &[&["US"]]);
        let twice = review::open(&tx, &mut seen.clone(), again, &bert(), now()).await;
        assert!(twice.expect_err("it moved on").is_conflict());
        drop(tx);
        let again = facts(&seen, &[&["US"]]);
        let again = deed!(case, |tx, request| review::open(&tx, request, again, &bert(), now()));
        assert!(matches!(again, Err(ReviewError::NotNow(Stage::UnderReview))));
    }
}

#[tokio::test]
async fn evaluations_come_out_again_and_a_forged_one_shows() {
    for world in worlds().await {
        let mut case = opened(&world.db, "production", &[orders()], &[&["CN", "US"]]).await;
        case.reevaluate(&[&["CN"]]).await;
        let replayed = review::replay(&world.db, &case.id).await.expect("replays");
        assert_eq!(replayed.len(), 2);
        assert!(replayed.iter().all(|one| one.equal && one.problem.is_none()));
        let (kept,): (Vec<u8>,) = world
            .db
            .one(
                "select result from law_evaluation where id = $1",
                &db::params![case.evaluation.as_str()],
            )
            .await
            .expect("reads");
        let forged = String::from_utf8(kept).expect("text").replace("needs_approval", "go");
        world
            .db
            .exec(
                "update law_evaluation set result = $2 where id = $1",
                &db::params![case.evaluation.as_str(), forged.into_bytes()],
            )
            .await
            .expect("forges");
        let replayed = review::replay(&world.db, &case.id).await.expect("replays");
        assert_eq!(replayed.iter().map(|one| one.equal).collect::<Vec<_>>(), [true, false]);
    }
}
