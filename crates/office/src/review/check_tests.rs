//! Ways of the law that today's tables do not know, tried on the rules themselves.

use std::collections::BTreeSet;

use values::{Country, Time};

use super::{
    Became, Clearance, ClearanceId, ClearanceKind, End, Evaluated, EvaluationId, Outcome, Proposal,
    Recorded, Review, ReviewError, Standing, Subject,
    check::{Checked, Moment, check},
};
use crate::{
    law::{Barrier, Facts, ItemFacts, May, RuleSet, evaluate},
    requests::{
        By, Item, ItemId,
        model::{Category, Kind},
    },
};

fn now() -> Time {
    Time::parse("2026-10-02T10:00:00Z").expect("a time")
}

/// A review of one item, stored in the United States, of which the law says this.
fn review(may: May) -> Review {
    let item = Item {
        id: ItemId::mint(now()),
        position: 0,
        target: 0,
        category: Category::Subscriber,
        from: None,
        to: None,
    };
    let stored_in = BTreeSet::from(["US".to_owned()]);
    let facts = Facts {
        format: Facts::FORMAT,
        at: now(),
        kind: "production".into(),
        proceeding: None,
        instrument: None,
        requester: Country::parse("US").expect("a country"),
        items: vec![ItemFacts { item: 0, entity: None, stored_in }],
    };
    let mut result = evaluate(&facts, RuleSet::newest());
    result.lines[0].may = may;
    let subjects = vec![(0, "buy_1".to_owned())];
    let evaluated = Evaluated { id: EvaluationId::mint(now()), at: now(), facts, result, subjects };
    let account = "buy_1".to_owned();
    let by = By::new("staff", "stf_a");
    Review {
        items: vec![Standing { lines: evaluated.lines_of(&item), item, proposals: vec![] }],
        evaluation: Some(evaluated),
        subjects: vec![Subject { target: 0, account, confirmed_by: by, at: now() }],
        clearances: vec![],
    }
}

fn granted(review: &Review) -> Result<Checked, ReviewError> {
    let proposal = Proposal {
        outcome: Outcome::Grant,
        frame: None,
        withheld: vec![],
        ground: None,
        words: "needed".into(),
        legal_review: Some("looked at".into()),
        evaluation: EvaluationId::mint(now()),
    };
    let moment = (Moment::Proposing, now());
    check(review, Kind::Production, &review.items[0], &proposal, ("stf_a", now()), moment)
}

#[test]
fn what_never_goes_is_never_granted_and_what_may_go_is() {
    let barrier = |may| match granted(&review(may)) {
        Err(ReviewError::Barred { barrier, .. }) => barrier,
        other => panic!("{other:?}"),
    };
    assert_eq!(barrier(May::Never), Barrier::Never);
    assert_eq!(barrier(May::NothingIsAsked), Barrier::NothingIsAsked);
    assert_eq!(granted(&review(May::Go)).expect("goes").places, ["US"]);
}

#[test]
fn a_formal_channel_opens_the_way_once_a_second_person_confirmed_that_it_was_used() {
    let route = "treaty".to_owned();
    let mut review = review(May::NeedsFormalChannel { route });
    assert!(matches!(
        granted(&review),
        Err(ReviewError::Barred { barrier: Barrier::FormalChannel(_), .. })
    ));
    review.clearances.push(Recorded {
        id: ClearanceId::mint(now()),
        item: review.items[0].item.id.clone(),
        clearance: Clearance {
            kind: ClearanceKind::FormalChannel,
            stored_in: "US".into(),
            authority: "the treaty".into(),
            country: Country::parse("US").expect("a country"),
            reference: "7".into(),
            given_at: now(),
            until: None,
            document: None,
        },
        at: now(),
        by: "stf_a".into(),
        end: None,
    });
    assert!(granted(&review).is_err(), "recorded, not confirmed");
    let by = "stf_b".to_owned();
    let end = End { became: Became::Confirmed, at: now(), by, words: String::new() };
    review.clearances[0].end = Some(end);
    assert_eq!(granted(&review).expect("goes").on.len(), 1);
}
