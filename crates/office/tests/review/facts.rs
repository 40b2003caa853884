//! Facts change while a request is under review: who is meant, where things are stored, what
//! was waited for.

use market::custody::ConfirmedGrant;
use office::{
    requests::Stage,
    review::{self, Ground, Proposal, ReviewError, Waits},
};

use crate::{deed, world::*};

#[tokio::test]
async fn who_was_not_identified_or_is_ambiguous_is_not_granted() {
    for world in worlds().await {
        let request = verified(&world.db, "production", &[sign_ins()]).await;
        let mut case = opened_as_is(&world.db, request, &[&["US"]]).await;
        let tried = case.propose(0, &case.grant(), &anna()).await;
        assert!(matches!(tried, Err(ReviewError::SubjectNotConfirmed)));
        identified(&world.db, &case.id, SUBJECT, &anna(), now()).await;
        let tried = case.propose(0, &case.grant(), &anna()).await;
        assert!(matches!(tried, Err(ReviewError::FactsChanged)), "the law was told of nobody");
        case.reevaluate(&[&["US"]]).await;
        let id = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
        identified(&world.db, &case.id, "buy_us02", &bert(), now().plus_seconds(60)).await;
        let tried = case.confirm(&id, &bert()).await;
        assert!(matches!(tried, Err(ReviewError::SubjectAmbiguous)));
        case.reevaluate(&[&["US"]]).await;
        let tried = case.propose(0, &case.grant(), &anna()).await;
        assert!(matches!(tried, Err(ReviewError::SubjectAmbiguous)));
    }
}

#[tokio::test]
async fn two_accounts_confirmed_in_one_act_are_one_persons() {
    for world in worlds().await {
        let request = verified(&world.db, "production", &[sign_ins()]).await;
        for account in [SUBJECT, "buy_us02"] {
            identified(&world.db, &request.id, account, &anna(), now()).await;
        }
        let case = opened_as_is(&world.db, request, &[&["US"]]).await;
        case.decide(0, &case.grant()).await;
        let grants = case.grants().await.expect("grants");
        let accounts: Vec<&str> = grants.iter().map(|grant| grant.account()).collect();
        assert_eq!(accounts, [SUBJECT, "buy_us02"]);
    }
}

#[tokio::test]
async fn changed_facts_undo_what_rested_on_them_and_nothing_else() {
    for world in worlds().await {
        let items = [
            sign_ins(),
            orders(),
            item("payment", Some("2026-01-01T00:00:00Z"), Some("2026-02-01T00:00:00Z")),
        ];
        let mut case = opened(&world.db, "production", &items, &[&["US"], &["US"], &["US"]]).await;
        case.decide(0, &case.grant()).await;
        case.decide(1, &case.grant()).await;
        let third = case.propose(2, &case.grant(), &anna()).await.expect("is proposed");
        let before = case.evaluation.clone();
        case.reevaluate(&[&["US"], &["CN", "US"], &["CN"]]).await;
        let review = case.review().await;
        assert!(review.items[0].decided().is_some(), "its answer is the same");
        assert!(review.items[1].decided().is_none(), "a place came to it");
        assert!(matches!(case.confirm(&third, &bert()).await, Err(ReviewError::Stale)));
        let old = Proposal { evaluation: before, ..case.refusal(Ground::OverBroad) };
        let old = case.propose(1, &old, &anna()).await;
        assert!(matches!(old, Err(ReviewError::Stale)), "who looked at the old answer");
    }
}

#[tokio::test]
async fn a_suspended_request_decides_nothing_until_it_is_resumed() {
    for world in worlds().await {
        let mut case = opened(&world.db, "production", &[orders()], &[&["CN"]]).await;
        let refusal = case.refusal(Ground::LawForbids);
        let seen = case.propose(0, &refusal, &anna()).await.expect("is proposed");
        deed!(case, |tx, request| review::suspend(
            &tx,
            request,
            Waits::Approval,
            "asked on 1 October",
            &anna(),
            now()
        ))
        .expect("is suspended");
        for result in [
            case.confirm(&seen, &bert()).await,
            case.send_back(&seen, &bert()).await,
            case.propose(0, &refusal, &carl()).await.map(|_| ()),
        ] {
            assert!(matches!(result, Err(ReviewError::NotNow(Stage::Suspended))));
        }
        let id = case.approval(0, "CN", "CN").await;
        case.approve(&id, &bert()).await.expect("is confirmed");
        case.resume(&[&["CN"]]).await;
        case.decide(0, &case.grant()).await;
        assert_eq!(case.stage().await, Stage::Decided);
    }
}
