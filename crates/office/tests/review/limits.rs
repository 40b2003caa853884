//! What may be granted: within the law, within what was asked, of whom was identified.

use market::custody::Frame;
use office::{
    law::Barrier,
    requests::Stage,
    review::{self, Ground, Outcome, Proposal, ReviewError},
};

use crate::{deed, world::*};

fn frame(from: &str, to: &str) -> Option<Frame> {
    Some(Frame { from: Some(at(from)), to: Some(at(to)) })
}

#[tokio::test]
async fn what_is_stored_in_china_goes_only_with_a_confirmed_chinese_approval_for_that_place() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[orders()], &[&["CN"]]).await;
        let barred = |result: Result<(), ReviewError>| {
            matches!(result, Err(ReviewError::Barred { barrier: Barrier::Approval(of), .. })
                if of == ["CN"])
        };
        assert!(
            barred(case.propose(0, &case.grant(), &anna()).await.map(|_| ())),
            "no approval at all"
        );
        let elsewhere = case.approval(0, "US", "CN").await;
        case.approve(&elsewhere, &bert()).await.expect("is confirmed");
        let of_another_state = case.approval(0, "CN", "SG").await;
        case.approve(&of_another_state, &bert()).await.expect("is confirmed");
        let right = case.approval(0, "CN", "CN").await;
        assert!(
            barred(case.propose(0, &case.grant(), &anna()).await.map(|_| ())),
            "not confirmed yet"
        );
        assert!(matches!(case.approve(&right, &anna()).await, Err(ReviewError::SamePerson)));
        assert!(matches!(case.approve(&right, &officer()).await, Err(ReviewError::NotStaff)));
        case.approve(&right, &bert()).await.expect("is confirmed");
        assert!(matches!(case.approve(&right, &carl()).await, Err(ReviewError::Stale)));
        case.decide(0, &case.grant()).await;
        let grants = case.grants().await.expect("grants");
        assert_eq!(grants[0].on().len(), 1, "the package says on what it rests");
        let after_its_end = at("2027-01-01T00:00:00Z");
        assert!(
            barred(case.grants_at(after_its_end).await.map(|_| ())),
            "the approval has run out"
        );
    }
}

#[tokio::test]
async fn a_rejected_or_ill_described_approval_clears_nothing() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[orders()], &[&["CN"]]).await;
        let id = case.approval(0, "CN", "CN").await;
        deed!(case, |tx, request| review::reject_clearance(
            &tx,
            request,
            &id,
            "a copy without a seal",
            &bert(),
            now()
        ))
        .expect("is rejected");
        assert!(matches!(case.approve(&id, &carl()).await, Err(ReviewError::Stale)));
        assert!(case.propose(0, &case.grant(), &anna()).await.is_err());
        let unnamed = review::Clearance { authority: "  ".into(), ..approval("CN", "CN") };
        let of_tomorrow =
            review::Clearance { given_at: at("2026-10-03T00:00:00Z"), ..approval("CN", "CN") };
        let nowhere = review::Clearance { stored_in: String::new(), ..approval("CN", "CN") };
        for faulty in [unnamed, of_tomorrow, nowhere] {
            let item = &case.items[0];
            let recorded = deed!(case, |tx, request| review::record_clearance(
                &tx,
                request,
                item,
                &faulty,
                &anna(),
                now()
            ));
            assert!(matches!(recorded, Err(ReviewError::FaultyClearance(_))));
        }
        let by_hand = "insert into review_clearance_end (clearance_id, recorded_by, became, at, by_id, words)
             select id, by_id, 'confirmed', 0, by_id, '' from review_clearance where request_id = $1";
        let params = db::params![case.id.as_str()];
        assert!(world.db.exec(by_hand, &params).await.is_err());
    }
}

#[tokio::test]
async fn a_place_that_is_barred_is_withheld_and_the_rest_may_go() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[orders()], &[&["CN", "US"]]).await;
        assert!(matches!(
            case.propose(0, &case.grant(), &anna()).await,
            Err(ReviewError::Barred { place, .. }) if place == "CN"
        ));
        let in_part = |withheld: &[&str]| Proposal {
            outcome: Outcome::GrantInPart,
            withheld: withheld.iter().map(|place| place.to_string()).collect(),
            ground: Some(Ground::LawForbids),
            ..case.grant()
        };
        let tried = |withheld: &'static [&'static str]| {
            let proposal = in_part(withheld);
            let case = &case;
            async move { case.propose(0, &proposal, &anna()).await.map(|_| ()) }
        };
        assert!(matches!(tried(&["US"]).await, Err(ReviewError::Barred { .. })));
        assert!(matches!(tried(&["US", "CN"]).await, Err(ReviewError::NothingLeft)));
        assert!(matches!(tried(&["HK"]).await, Err(ReviewError::UnknownPlace(_))));
        assert!(matches!(tried(&[]).await, Err(ReviewError::NothingLeftOut)));
        let full = Proposal { outcome: Outcome::Grant, ground: None, ..in_part(&["CN"]) };
        let full = case.propose(0, &full, &anna()).await;
        assert!(matches!(full, Err(ReviewError::NotInFull)));
        let groundless = Proposal { ground: None, ..in_part(&["CN"]) };
        let groundless = case.propose(0, &groundless, &anna()).await;
        assert!(matches!(groundless, Err(ReviewError::GroundMissing)));
        case.decide(0, &in_part(&["CN"])).await;
        use market::custody::ConfirmedGrant;
        assert_eq!(case.grants().await.expect("grants")[0].places(), ["US"]);
    }
}

#[tokio::test]
async fn where_a_lawyer_must_look_a_grant_says_on_what_ground_it_may_go() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        for legal_review in [None, Some("  ".to_owned())] {
            let proposal = Proposal { legal_review, ..case.grant() };
            assert!(matches!(
                case.propose(0, &proposal, &anna()).await,
                Err(ReviewError::Barred { barrier: Barrier::Review, .. })
            ));
        }
        case.decide(0, &case.grant()).await;
    }
}

#[tokio::test]
async fn a_grant_is_never_wider_than_what_was_asked() {
    for world in worlds().await {
        let open_ended = item("traffic", Some("2026-01-01T00:00:00Z"), None);
        let items = [sign_ins(), open_ended, item("subscriber", None, None)];
        let places: [&[&str]; 3] = [&["US"]; 3];
        let case = opened(&world.db, "production", &items, &places).await;
        let in_part = |frame: Option<Frame>| Proposal {
            outcome: Outcome::GrantInPart,
            frame,
            ground: Some(Ground::NotProportionate),
            ..case.grant()
        };
        let half_open = Some(Frame { from: None, to: Some(at("2026-02-01T00:00:00Z")) });
        let tries = [
            (0, frame("2025-12-31T23:59:59Z", "2026-02-01T00:00:00Z"), "wider"),
            (0, frame("2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z"), "wider"),
            (0, frame("2026-03-01T00:00:00Z", "2026-02-01T00:00:00Z"), "backwards"),
            (0, half_open, "open"),
            (1, None, "open"),
            (1, frame("2025-01-01T00:00:00Z", "2026-02-01T00:00:00Z"), "wider"),
        ];
        for (item, frame, wrong) in tries {
            let error = case.propose(item, &in_part(frame), &anna()).await.expect_err(wrong);
            let told = match error {
                ReviewError::FrameWider => "wider",
                ReviewError::FrameBackwards => "backwards",
                ReviewError::FrameOpen => "open",
                other => panic!("{other}"),
            };
            assert_eq!(told, wrong, "{frame:?}");
        }
        let full = case.propose(1, &case.grant(), &anna()).await;
        assert!(matches!(full, Err(ReviewError::FrameOpen)), "both ends are needed");
        let narrow = frame("2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z");
        case.decide(0, &in_part(narrow)).await;
        case.decide(1, &in_part(narrow)).await;
        case.decide(2, &case.grant()).await;
        use market::custody::ConfirmedGrant;
        let grants = case.grants().await.expect("grants");
        assert_eq!(grants[0].frame(), narrow.expect("a frame"));
        assert_eq!(grants[2].frame(), Frame::default(), "what an account is has no time frame");
    }
}

#[tokio::test]
async fn in_an_emergency_the_least_goes_first_and_the_rest_with_words() {
    for world in worlds().await {
        let items = [sign_ins(), item("subscriber", None, None)];
        let case = opened(&world.db, "emergency", &items, &[&["SG"], &["SG"]]).await;
        let grant = case.proposal(Outcome::Grant);
        let first = case.propose(0, &grant, &anna()).await;
        assert!(matches!(first, Err(ReviewError::LeastFirst)));
        let subscriber = case.propose(1, &grant, &anna()).await.expect("the least is proposed");
        let silent = Proposal { words: " ".into(), ..grant.clone() };
        let silent = case.propose(0, &silent, &anna()).await;
        assert!(matches!(silent, Err(ReviewError::WordsMissing)));
        let traffic = case.propose(0, &grant, &anna()).await.expect("with words");
        let too_soon = case.confirm(&traffic, &bert()).await;
        assert!(matches!(too_soon, Err(ReviewError::LeastFirst)));
        case.confirm(&subscriber, &bert()).await.expect("the least is confirmed");
        case.confirm(&traffic, &bert()).await.expect("then the rest");
        assert_eq!(case.stage().await, Stage::Decided);

        let case = opened(&world.db, "emergency", &[sign_ins()], &[&["CN"]]).await;
        let barred = case.propose(0, &case.grant(), &anna()).await;
        assert!(matches!(barred, Err(ReviewError::Barred { .. })), "no emergency lifts it");
    }
}

#[tokio::test]
async fn preservations_extensions_and_withdrawals_disclose_nothing() {
    for world in worlds().await {
        for kind in ["preservation", "extension", "withdrawal"] {
            let case = opened(&world.db, kind, &[sign_ins()], &[&["US"]]).await;
            for outcome in [Outcome::Grant, Outcome::GrantInPart, Outcome::NeedsApproval] {
                let proposal = Proposal { outcome, ..case.grant() };
                let proposed = case.propose(0, &proposal, &anna()).await;
                assert!(matches!(proposed, Err(ReviewError::NotForDisclosure)), "{kind}");
            }
        }
    }
}

#[tokio::test]
async fn fields_that_do_not_belong_to_an_outcome_are_refused() {
    for world in worlds().await {
        let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
        let refusal = case.refusal(Ground::OverBroad);
        let wrong = [
            Proposal { withheld: vec!["US".into()], ..refusal.clone() },
            Proposal { frame: Some(Frame::default()), ..refusal.clone() },
            Proposal { legal_review: Some("why".into()), ..refusal.clone() },
            Proposal { outcome: Outcome::NeedsFormalChannel, ..refusal.clone() },
            Proposal { ground: Some(Ground::OverBroad), ..case.grant() },
        ];
        for proposal in wrong {
            let proposed = case.propose(0, &proposal, &anna()).await;
            assert!(matches!(proposed, Err(ReviewError::NotOfThisOutcome(_))), "{proposal:?}");
        }
        let groundless = Proposal { ground: None, ..refusal.clone() };
        let groundless = case.propose(0, &groundless, &anna()).await;
        assert!(matches!(groundless, Err(ReviewError::GroundMissing)));
        let wordless = case.propose(0, &Proposal { words: "\n".into(), ..refusal }, &anna()).await;
        assert!(matches!(wordless, Err(ReviewError::WordsMissing)));
        let waits = case.propose(0, &case.proposal(Outcome::NeedsApproval), &anna()).await;
        assert!(matches!(waits, Err(ReviewError::NoApprovalNeeded)));
    }
}
