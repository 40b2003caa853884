//! Opening the review, applying the law to the facts each time they change, and
//! waiting: everything about a review but the decisions themselves.

use db::{Query, Tx};
use serde_json::json;
use values::Time;

use super::{
    Became, ClearanceId, End, EvaluationId, Outcome, Review, ReviewError, Standing, decide, load,
    needed, staff, store,
};
use crate::{
    law::{self, Evaluation, Facts, Line, RuleSet},
    requests::{self, By, Item, Request, RequestId, Stage, Told, model::words},
};

words! {
    /// What a suspended request waits for.
    Waits {
        /// The approval of a competent authority.
        Approval = "approval",
        /// A treaty or diplomatic channel.
        FormalChannel = "formal_channel",
    }
}

/// One application of the law, with the facts it was applied to.
#[derive(Clone, Debug)]
pub struct Evaluated {
    /// Its id: what a proposal names.
    pub id: EvaluationId,
    /// When.
    pub at: Time,
    /// The facts.
    pub facts: Facts,
    /// The law's answer.
    pub result: Evaluation,
    /// Targets and accounts that were confirmed when the facts were gathered.
    pub subjects: Vec<(usize, String)>,
}

/// Whether an evaluation of long ago comes out again.
#[derive(Debug, PartialEq)]
pub struct Replayed {
    /// Which one.
    pub evaluation: EvaluationId,
    /// When it was made.
    pub at: Time,
    /// The rule set that it names.
    pub rule_set_digest: String,
    /// Are the bytes the same?
    pub equal: bool,
    /// Why it could not be made again, if it could not.
    pub problem: Option<law::Error>,
}

impl Evaluated {
    /// The answer for an item: one line per place of storage.
    pub fn lines_of(&self, item: &Item) -> Vec<Line> {
        let own = |line: &&Line| line.item as usize == item.position;
        self.result.lines.iter().filter(own).cloned().collect()
    }

    /// The accounts of a target that were confirmed then, sorted.
    pub(super) fn accounts_of(&self, target: usize) -> Vec<String> {
        self.subjects.iter().filter(|(t, _)| *t == target).map(|(_, a)| a.clone()).collect()
    }
}

/// Opens the review of a verified request and applies the law to its facts.
///
/// `facts.at` is set to `now`; the places of storage in them are those of the accounts that are
/// confirmed by now, if any: [`reevaluate`] when that changes.
pub async fn open(
    tx: &Tx,
    request: &mut Request,
    facts: Facts,
    by: &By,
    now: Time,
) -> Result<EvaluationId, ReviewError> {
    staff(by)?;
    if request.stage != Stage::Verified {
        return Err(ReviewError::NotNow(request.stage));
    }
    if requests::items(tx, &request.id).await?.is_empty() {
        return Err(ReviewError::NothingToDecide);
    }
    let evaluated = apply_the_law(tx, request, facts, now).await?;
    let told = Told::plainly("request.review-opened");
    requests::step(tx, request, Stage::UnderReview, by, told, now).await?;
    keep(tx, request, &evaluated, by, now).await?;
    Ok(evaluated.id)
}

/// Applies the law again because facts changed: somebody was identified, a route was corrected,
/// a new rule set came. Proposals and decisions whose ground is gone have to be made again.
pub async fn reevaluate(
    tx: &Tx,
    request: &mut Request,
    facts: Facts,
    by: &By,
    now: Time,
) -> Result<EvaluationId, ReviewError> {
    let before = standing_at(tx, request, Stage::UnderReview, by).await?;
    evaluate_again(tx, request, facts, &before, |_, _| false, by, now).await
}

/// Applies the law again because a clearance was confirmed: what waited for it is decided again.
pub async fn reevaluate_cleared(
    tx: &Tx,
    request: &mut Request,
    facts: Facts,
    clearance: &ClearanceId,
    by: &By,
    now: Time,
) -> Result<EvaluationId, ReviewError> {
    let before = standing_at(tx, request, Stage::UnderReview, by).await?;
    let cleared = before.clearances.iter().find(|one| one.id == *clearance);
    let item = cleared.map(|one| one.item.clone()).ok_or(ReviewError::NotFound)?;
    let waited =
        |standing: &Standing, outcome: Outcome| standing.item.id == item && outcome.waits();
    evaluate_again(tx, request, facts, &before, waited, by, now).await
}

/// The request waits for an approval or for a formal channel. The authority is told which.
pub async fn suspend(
    tx: &Tx,
    request: &mut Request,
    waits: Waits,
    words: &str,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    staff(by)?;
    if !matches!(request.stage, Stage::UnderReview | Stage::Decided) {
        return Err(ReviewError::NotNow(request.stage));
    }
    let inside = json!({ "words": needed(words)? });
    let stage = request.stage;
    requests::step(tx, request, stage, by, Told::inside("request.suspending", inside), now).await?;
    let logged = [("waits-for", audit::Fact::Code(waits.as_str()))];
    let told = Told::openly("request.suspended", json!({ "waits_for": [waits.as_str()] }));
    let told = Told { logged: &logged, ..told };
    Ok(requests::step(tx, request, Stage::Suspended, by, told, now).await?)
}

/// What a suspended request waited for has come, or will not come: items that wait are decided
/// again, on facts of today.
pub async fn resume(
    tx: &Tx,
    request: &mut Request,
    facts: Facts,
    by: &By,
    now: Time,
) -> Result<EvaluationId, ReviewError> {
    let before = standing_at(tx, request, Stage::Suspended, by).await?;
    let evaluated = apply_the_law(tx, request, facts, now).await?;
    let told = Told::plainly("request.resumed");
    requests::step(tx, request, Stage::UnderReview, by, told, now).await?;
    keep(tx, request, &evaluated, by, now).await?;
    open_again(tx, &before, &evaluated, |_, outcome| outcome.waits(), by, now).await?;
    decide::settle(tx, request, by, now).await?;
    Ok(evaluated.id)
}

/// Makes every stored evaluation of a request again, from its facts and its rule set, and says
/// whether the bytes are the same.
pub async fn replay(q: &impl Query, request: &RequestId) -> db::Result<Vec<Replayed>> {
    let kept = store::kept(q, request).await?;
    let again = kept.into_iter().map(|kept| {
        let made = law::replay(&kept.facts, &kept.digest);
        Replayed {
            evaluation: kept.id,
            at: kept.at,
            rule_set_digest: kept.digest,
            equal: made.as_ref().is_ok_and(|text| text.as_bytes() == kept.result),
            problem: made.err(),
        }
    });
    Ok(again.collect())
}

/// What is decided and proposed on a request that must be at this stage, for the staff.
async fn standing_at(
    tx: &Tx,
    request: &Request,
    stage: Stage,
    by: &By,
) -> Result<Review, ReviewError> {
    staff(by)?;
    if request.stage != stage {
        return Err(ReviewError::NotNow(request.stage));
    }
    Ok(load(tx, &request.id).await?)
}

/// Applies the law to new facts, and opens what lost its ground and what `also` names.
async fn evaluate_again(
    tx: &Tx,
    request: &mut Request,
    facts: Facts,
    before: &Review,
    also: impl Fn(&Standing, Outcome) -> bool,
    by: &By,
    now: Time,
) -> Result<EvaluationId, ReviewError> {
    let evaluated = apply_the_law(tx, request, facts, now).await?;
    keep(tx, request, &evaluated, by, now).await?;
    open_again(tx, before, &evaluated, also, by, now).await?;
    Ok(evaluated.id)
}

/// Applies the newest rule set to facts that must be those of this request.
async fn apply_the_law(
    tx: &Tx,
    request: &Request,
    mut facts: Facts,
    now: Time,
) -> Result<Evaluated, ReviewError> {
    facts.at = now;
    let body = &request.body;
    let mut named: Vec<usize> = facts.items.iter().map(|item| item.item as usize).collect();
    named.sort_unstable();
    let fits = facts.format == Facts::FORMAT
        && facts.kind == body.kind.as_str()
        && facts.proceeding.as_deref() == body.proceeding.map(|proceeding| proceeding.as_str())
        && facts.requester == body.authority.country
        && named.iter().copied().eq(0..body.items.len());
    if !fits {
        return Err(ReviewError::FactsDoNotFit);
    }
    let result = law::evaluate(&facts, RuleSet::newest());
    let subjects = super::confirmed(tx, &request.id).await?;
    let mut subjects: Vec<(usize, String)> =
        subjects.into_iter().map(|subject| (subject.target, subject.account)).collect();
    subjects.sort_unstable();
    subjects.dedup();
    Ok(Evaluated { id: EvaluationId::mint(now), at: now, facts, result, subjects })
}

/// Keeps an evaluation with its facts, and enters it in the log of deeds.
async fn keep(
    tx: &Tx,
    request: &mut Request,
    evaluated: &Evaluated,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    let logged = [
        ("evaluation", audit::Fact::Id(evaluated.id.as_str())),
        ("rule-set", audit::Fact::Row(&evaluated.result.rule_set_digest)),
        ("lines", audit::Fact::Number(evaluated.result.lines.len() as i64)),
    ];
    let details = json!({ "evaluation": evaluated.id.as_str() });
    let told = Told { logged: &logged, ..Told::inside("request.evaluated", details) };
    let stage = request.stage;
    requests::step(tx, request, stage, by, told, now).await?;
    Ok(store::add_evaluation(tx, &request.id, evaluated).await?)
}

/// Ends proposals and opens decisions again where the law's answer or the accounts are others
/// than before, or where `also` says so of the outcome.
async fn open_again(
    tx: &Tx,
    before: &Review,
    after: &Evaluated,
    also: impl Fn(&Standing, Outcome) -> bool,
    by: &By,
    now: Time,
) -> Result<(), ReviewError> {
    for standing in &before.items {
        let changed = has_changed(before, after, standing);
        if let Some(open) = standing.proposed().filter(|_| changed) {
            let by = by.id.to_string();
            let end = End { became: Became::Lapsed, at: now, by, words: String::new() };
            store::end_proposal(tx, open, &end).await?;
        }
        let Some(decided) = standing.decided() else { continue };
        if changed {
            store::reopen(tx, &decided.id, "facts_changed", &by.id, now).await?;
        } else if also(standing, decided.proposal.outcome) {
            store::reopen(tx, &decided.id, "resumed", &by.id, now).await?;
        }
    }
    Ok(())
}

fn has_changed(before: &Review, after: &Evaluated, standing: &Standing) -> bool {
    let target = standing.item.target;
    let accounts = before.evaluation.as_ref().map(|e| e.accounts_of(target)).unwrap_or_default();
    standing.lines != after.lines_of(&standing.item) || accounts != after.accounts_of(target)
}
