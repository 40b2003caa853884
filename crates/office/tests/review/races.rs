//! Everything at once: whoever approves, refuses, edits and withdraws at the same moment, one
//! consistent outcome comes of it, and the facts and the log agree with it.

use std::{collections::BTreeSet, sync::Arc};

use office::{
    requests::{self, Stage, intake},
    review::{Became, Ground, Outcome, ProposalId, Proposed, ReviewError},
};
use tokio::sync::Barrier;

use crate::world::*;

const ROUNDS: usize = 50;

/// What one of many does, and whether it was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Deed {
    Confirm,
    ConfirmLatest,
    SendBack,
    Edit,
    Refuse,
    Withdraw,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_approving_refusing_editing_and_withdrawing_at_once_one_outcome_comes() {
    for world in worlds().await {
        let rounds = if world.db.is_sqlite() { ROUNDS / 5 } else { ROUNDS };
        let mut ends = BTreeSet::new();
        for round in 0..rounds {
            let case = opened(&world.db, "production", &[sign_ins()], &[&["US"]]).await;
            let seen = case.propose(0, &case.grant(), &anna()).await.expect("is proposed");
            let case = Arc::new(case);
            let done = hammer(&case, &seen, round).await;
            ends.insert(consistent(&case, &done).await);
        }
        if !world.db.is_sqlite() {
            assert!(ends.len() > 1, "the race had one winner only: {ends:?}");
        }
    }
}

/// Lets many people act at once; gives what succeeded.
async fn hammer(case: &Arc<Case>, seen: &ProposalId, round: usize) -> Vec<Deed> {
    use Deed::*;
    let mut deeds = vec![
        Confirm,
        SendBack,
        Edit,
        Refuse,
        Withdraw,
        Confirm,
        ConfirmLatest,
        Edit,
        Refuse,
        ConfirmLatest,
        SendBack,
        Withdraw,
        Confirm,
        ConfirmLatest,
    ];
    if round % 2 == 1 {
        deeds.retain(|deed| *deed != Withdraw); // quicker than the others, it nearly always wins
    }
    let first = round % deeds.len();
    deeds.rotate_left(first);
    let barrier = Arc::new(Barrier::new(deeds.len()));
    let tasks: Vec<_> = deeds
        .into_iter()
        .map(|deed| {
            let (case, seen, barrier) = (case.clone(), seen.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                (deed, act(&case, &seen, deed).await)
            })
        })
        .collect();
    let mut done = Vec::new();
    for task in tasks {
        match task.await.expect("no panic") {
            (deed, Ok(())) => done.push(deed),
            (_, Err(error)) => assert!(
                error.is_conflict() || matches!(error, ReviewError::SamePerson),
                "{error:?}"
            ),
        }
    }
    done
}

async fn act(case: &Case, seen: &ProposalId, deed: Deed) -> Result<(), ReviewError> {
    match deed {
        Deed::Confirm => case.confirm(seen, &bert()).await,
        Deed::SendBack => case.send_back(seen, &bert()).await,
        Deed::Edit => {
            let edited = office::review::Proposal { words: "edited".into(), ..case.grant() };
            case.propose(0, &edited, &carl()).await.map(|_| ())
        }
        Deed::Refuse => {
            case.propose(0, &case.refusal(Ground::OverBroad), &anna()).await.map(|_| ())
        }
        Deed::ConfirmLatest => {
            let review = case.review().await;
            match review.items[0].proposed() {
                Some(latest) => case.confirm(&latest.id, &bert()).await,
                None => Err(ReviewError::Stale),
            }
        }
        Deed::Withdraw => {
            let tx = case.db.begin().await?;
            let mut request = requests::find(&tx, &case.id).await?.expect("is there");
            match intake::withdraw(&tx, &mut request, "settled", &officer(), now()).await {
                Ok(()) => Ok(tx.commit().await?),
                Err(intake::IntakeError::TooLate(stage)) => Err(ReviewError::NotNow(stage)),
                Err(intake::IntakeError::Step(error)) => Err(error.into()),
                Err(other) => panic!("{other}"),
            }
        }
    }
}

/// Holds what succeeded against what is stored; gives how it ended.
async fn consistent(case: &Case, done: &[Deed]) -> &'static str {
    let request = case.request().await;
    let kinds = case.kinds().await;
    let of = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    let did = |deeds: &[Deed]| done.iter().filter(|deed| deeds.contains(deed)).count();
    let logged = case.count("select count(*) from audit_entry where subject = $1").await;
    assert_eq!(request.version as usize, kinds.len(), "every step is a fact: {kinds:?}");
    assert_eq!(logged as usize, kinds.len(), "and an entry in the log: {kinds:?}");
    assert_eq!(of("confirmed"), did(&[Deed::Confirm, Deed::ConfirmLatest]));
    assert_eq!(of("sent-back"), did(&[Deed::SendBack]));
    assert_eq!(of("proposed"), 1 + did(&[Deed::Edit, Deed::Refuse]));
    assert_eq!(of("withdrawn"), did(&[Deed::Withdraw]));
    assert!(of("confirmed") <= 1 && of("withdrawn") <= 1, "{kinds:?}");
    assert_eq!(of("decided"), of("confirmed"), "{kinds:?}");

    let review = case.review().await;
    let proposals = &review.items[0].proposals;
    let became = |b: Became| {
        proposals.iter().filter(|p| p.end.as_ref().is_some_and(|end| end.became == b)).count()
    };
    assert_eq!(proposals.len(), of("proposed"));
    assert_eq!(became(Became::Confirmed), of("confirmed"));
    assert_eq!(became(Became::SentBack), of("sent-back"));
    let (_, earlier) = proposals.split_last().expect("one at least");
    assert!(earlier.iter().all(|p| !p.is_open() && !p.holds()), "only the last one counts");
    let same = |p: &&Proposed| p.holds() && p.end.as_ref().is_some_and(|end| end.by == p.by);
    assert_eq!(proposals.iter().filter(same).count(), 0);

    let decided = review.items[0].decided().map(|p| p.proposal.outcome);
    let withdrawn = of("withdrawn") == 1;
    let grants = case.grants().await;
    assert_eq!(of("refused"), usize::from(decided == Some(Outcome::Refuse)));
    match (decided, withdrawn) {
        (Some(Outcome::Grant), false) => {
            assert_eq!(request.stage, Stage::Decided);
            assert_eq!(grants.expect("grants").len(), 1);
            "granted"
        }
        (Some(Outcome::Refuse), false) => {
            assert_eq!(request.stage, Stage::Refused);
            assert!(grants.is_err());
            "refused"
        }
        (Some(Outcome::Grant) | None, true) => {
            assert_eq!(request.stage, Stage::Withdrawn);
            assert!(grants.is_err());
            "withdrawn"
        }
        (None, false) => {
            assert_eq!(request.stage, Stage::UnderReview);
            assert!(grants.is_err());
            "open"
        }
        other => panic!("{other:?}: {kinds:?}"),
    }
}
