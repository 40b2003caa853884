//! What a list of candidates says: which accounts are meant, and whether a person
//! must ask for more before anything may be disclosed.

use names::Score;
use serde::Serialize;

use super::{Candidate, Evidence};
use crate::requests::model::Target;

/// Who seems to be meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Judged {
    /// The accounts, by id.
    pub accounts: Vec<String>,
    /// Must more be asked before anything is disclosed?
    pub ambiguous: bool,
}

/// Judges the candidates of a target. Rules, in this order:
///
/// 1. Accounts named by their own id, e-mail or telephone are meant; the other candidates are
///    namesakes. Several are meant together only if they bear one name (one person with two
///    accounts); if a name is given that fits none of them, it is ambiguous.
/// 2. Else the party of a transaction or the seller of a listing whose name or alias fits.
/// 3. Else an alias that one account bears.
/// 4. Else names and addresses: those that fit best, in the stated country before elsewhere; two
///    that fit equally well are ambiguous.
pub fn judge(target: &Target, candidates: &[Candidate]) -> Judged {
    let single: Vec<&Candidate> = candidates.iter().filter(|c| c.is_singled_out()).collect();
    if !single.is_empty() {
        return of_singled_out(&single);
    }
    let party =
        |c: &&Candidate| c.has(|e| matches!(e, Evidence::Transaction(_) | Evidence::Listing(_)));
    let parties: Vec<&Candidate> = candidates.iter().filter(party).collect();
    if !parties.is_empty() {
        let named: Vec<&Candidate> = parties.iter().copied().filter(|c| fits(c)).collect();
        return together(if named.is_empty() { &parties } else { &named });
    }
    let aliased: Vec<&Candidate> =
        candidates.iter().filter(|c| c.has(|e| *e == Evidence::Alias)).collect();
    let fitting: Vec<&Candidate> = aliased.iter().copied().filter(|c| fits(c)).collect();
    if !fitting.is_empty() {
        return together(&fitting);
    }
    if !aliased.is_empty() && target.names.is_empty() {
        return together(&aliased);
    }
    by_name_and_place(candidates)
}

fn of_singled_out(single: &[&Candidate]) -> Judged {
    let fitting: Vec<&Candidate> = single
        .iter()
        .copied()
        .filter(|c| c.name_score().is_none_or(|score| score >= CONTRADICTED) || fits(c))
        .collect();
    if fitting.is_empty() {
        return Judged { accounts: ids(single), ambiguous: true };
    }
    together(&fitting)
}

fn by_name_and_place(candidates: &[Candidate]) -> Judged {
    let strong: Vec<&Candidate> = candidates.iter().filter(|c| is_strong(c)).collect();
    let here: Vec<&Candidate> =
        strong.iter().copied().filter(|c| !c.has(|e| *e == Evidence::OtherResidence)).collect();
    let pool = if here.is_empty() { strong } else { here };
    let Some(best) = pool.iter().map(|c| c.score).max() else { return Judged::default() };
    let near: Vec<&Candidate> = pool.into_iter().filter(|c| c.score + MARGIN >= best).collect();
    together(&near)
}

/// Candidates this close to the best are not told apart by their scores.
const MARGIN: u16 = 60;

/// Below this a name contradicts the account that an identifier points to.
const CONTRADICTED: u16 = 400;

/// Do the names, or an alias, fit well?
fn fits(candidate: &Candidate) -> bool {
    candidate.name_score().is_some_and(|score| score >= Score::CANDIDATE)
        || candidate.has(|e| *e == Evidence::Alias)
}

fn is_strong(candidate: &Candidate) -> bool {
    let by_name = candidate.name_score().is_some_and(|score| score >= 850);
    let by_place = candidate.address_score().is_some_and(|score| score >= Score::SAME);
    let some_name = candidate.name_score().is_none_or(|score| score >= CONTRADICTED);
    by_name || (by_place && some_name)
}

/// One account, or several of one person: meant. Several of several persons: ambiguous.
fn together(candidates: &[&Candidate]) -> Judged {
    let one_person = candidates.windows(2).all(|pair| is_one_person(pair[0], pair[1]));
    Judged { accounts: ids(candidates), ambiguous: candidates.len() > 1 && !one_person }
}

/// Two accounts of one person share a telephone number or an e-mail address, and a name.
fn is_one_person(a: &Candidate, b: &Candidate) -> bool {
    let (a, b) = (&a.details, &b.details);
    let keys = market::accounts::exact_keys(a);
    let shared = market::accounts::exact_keys(b)
        .iter()
        .any(|key| matches!(key.0, "email" | "telephone") && keys.contains(key));
    let name = |names: &[String]| -> Vec<names::person::Name> {
        names.iter().map(|name| names::person::Name::parse(name)).collect()
    };
    let alike = names::person::compare_all(&name(&a.identity.names), &name(&b.identity.names));
    shared && alike.value >= Score::SAME
}

fn ids(candidates: &[&Candidate]) -> Vec<String> {
    let mut ids: Vec<String> = candidates.iter().map(|c| c.account.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}
