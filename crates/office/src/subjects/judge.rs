//! What a list of candidates says: which accounts are meant, and whether a person
//! must ask for more before anything may be disclosed.

use std::collections::{BTreeMap, BTreeSet};

use names::{Score, email, person};
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
///    namesakes. Several are meant together only if they are one person's; one whose only
///    identifier is contradicted by the name is ambiguous.
/// 2. Else the party of a transaction or the seller of a listing: whose name fits; where none is
///    given, to whom most of what is stated points; of several, who lives where it is stated. One
///    whom the name contradicts is ambiguous.
/// 3. Else an alias that one account bears.
/// 4. Else names and addresses. A name alone is meant only if nobody else bears it, in the stated
///    country, and no mailbox, number or transaction was stated that nobody here has.
///
/// Whatever is found so, an identifier that points to other accounts alone makes it ambiguous.
pub fn judge(target: &Target, candidates: &[Candidate]) -> Judged {
    let of = |is: fn(&Candidate) -> bool| -> Vec<&Candidate> {
        candidates.iter().filter(|candidate| is(candidate)).collect()
    };
    let (single, parties) = (of(Candidate::is_singled_out), of(is_party));
    let aliased = of(|c| c.identifiers().next().is_some());
    let judged = if !single.is_empty() {
        those_not_contradicted(&single)
    } else if !parties.is_empty() {
        of_parties(target, &parties)
    } else if !aliased.is_empty() {
        those_not_contradicted(&aliased)
    } else {
        by_name_and_place(target, candidates)
    };
    with_what_contradicts(judged, candidates)
}

/// Adds the accounts to which an identifier points that points to none of those found.
fn with_what_contradicts(mut judged: Judged, candidates: &[Candidate]) -> Judged {
    let mut pointed: BTreeMap<&Evidence, BTreeSet<&str>> = BTreeMap::new();
    for candidate in candidates {
        for identifier in candidate.identifiers() {
            pointed.entry(identifier).or_default().insert(&candidate.account);
        }
    }
    let found: BTreeSet<String> = judged.accounts.iter().cloned().collect();
    let is_found = |one: &&Candidate| found.contains(&one.account);
    let own = |identifier: &Evidence| {
        candidates.iter().filter(is_found).any(|one| match identifier {
            Evidence::Listing(id) => one.has(|e| *e == Evidence::Bought(id.clone())),
            _ => false,
        })
    };
    let elsewhere = pointed
        .iter()
        .filter(|(identifier, to)| !to.iter().any(|one| found.contains(*one)) && !own(identifier));
    let others: BTreeSet<String> =
        elsewhere.flat_map(|(_, to)| to).map(|one| (*one).to_owned()).collect();
    if !found.is_empty() && !others.is_empty() {
        judged.ambiguous = true;
        judged.accounts = found.union(&others).cloned().collect();
    }
    judged
}

/// Accounts to which identifiers point, without those whose one identifier the name contradicts.
fn those_not_contradicted(pointed: &[&Candidate]) -> Judged {
    let sound = |c: &&Candidate| !c.contradicted || c.identifiers().count() > 1;
    let sound: Vec<&Candidate> = pointed.iter().copied().filter(sound).collect();
    if sound.is_empty() {
        return Judged { accounts: ids(pointed), ambiguous: true };
    }
    together(&sound)
}

fn of_parties(target: &Target, parties: &[&Candidate]) -> Judged {
    let fits = |c: &&Candidate| {
        c.name_score().is_some_and(|score| score >= Score::CANDIDATE)
            || c.has(|e| matches!(e, Evidence::Alias(_)))
    };
    let named: Vec<&Candidate> = parties.iter().copied().filter(fits).collect();
    let somebody_is_named = target.names.iter().any(|name| !name.trim().is_empty());
    let fitting = match (&named[..], parties) {
        ([], [one]) if !one.contradicted => vec![*one],
        ([], all) if somebody_is_named => {
            return Judged { accounts: ids(all), ambiguous: true };
        }
        ([], all) => most_pointed_to(all),
        (named, _) => named.to_vec(),
    };
    let lives_there = |c: &&Candidate| c.has(|e| *e == Evidence::Residence);
    let there: Vec<&Candidate> = fitting.iter().copied().filter(lives_there).collect();
    together(if there.len() == 1 { &there } else { &fitting })
}

/// Of the parties of several transactions and listings, those of most of them.
fn most_pointed_to<'c>(parties: &[&'c Candidate]) -> Vec<&'c Candidate> {
    let points = |c: &Candidate| {
        c.evidence.iter().filter(|e| e.is_identifier() || matches!(e, Evidence::Bought(_))).count()
    };
    let most = parties.iter().map(|c| points(c)).max().unwrap_or(0);
    parties.iter().copied().filter(|c| points(c) == most).collect()
}

fn by_name_and_place(target: &Target, candidates: &[Candidate]) -> Judged {
    let strong: Vec<&Candidate> = candidates.iter().filter(|c| is_strong(c)).collect();
    let is_here = |c: &&Candidate| !c.has(|e| *e == Evidence::OtherResidence);
    let here: Vec<&Candidate> = strong.iter().copied().filter(is_here).collect();
    let only_elsewhere = here.is_empty();
    let pool = if only_elsewhere { strong } else { here };
    let Some(best) = pool.iter().max_by_key(|c| c.score) else { return Judged::default() };
    let placed = best.address_score().is_some_and(|score| score >= Score::SAME);
    let near: Vec<&Candidate> = if placed {
        pool.iter().copied().filter(|c| c.score + MARGIN >= best.score).collect()
    } else {
        let least = best.name_score().unwrap_or(0).saturating_sub(A_WORD);
        let least = least.clamp(Score::CANDIDATE, STRONG);
        let bears = |c: &&Candidate| c.name_score().is_some_and(|score| score >= least);
        let same_place = |c: &&Candidate| only_elsewhere || is_here(c);
        let pool: Vec<&Candidate> = candidates.iter().filter(bears).filter(same_place).collect();
        bearing_most(target, &pool, least)
    };
    let mut judged = together(&near);
    judged.ambiguous |= only_elsewhere || (!placed && states_what_nobody_has(target));
    judged
}

/// Those whose names are not only a part of another's: of a company's representative and a private
/// namesake, the one who also bears the company's name that is stated.
fn bearing_most<'c>(target: &Target, pool: &[&'c Candidate], least: u16) -> Vec<&'c Candidate> {
    let sought: Vec<person::Name> = target.names.iter().map(|n| person::Name::parse(n)).collect();
    let borne = |candidate: &Candidate| -> BTreeSet<usize> {
        let held = candidate.names();
        let bears = |name: &person::Name| {
            person::compare_all(std::slice::from_ref(name), &held).value >= least
        };
        (0..sought.len()).filter(|at| bears(&sought[*at])).collect()
    };
    let all: Vec<BTreeSet<usize>> = pool.iter().map(|candidate| borne(candidate)).collect();
    let outdone = |own: &BTreeSet<usize>| all.iter().any(|o| own.is_subset(o) && own != o);
    pool.iter().zip(&all).filter(|(_, own)| !outdone(own)).map(|(one, _)| *one).collect()
}

/// Is a mailbox, a number or a record stated? It is asked only where no account has any of them.
fn states_what_nobody_has(target: &Target) -> bool {
    let records = [&target.platform_ids, &target.transactions, &target.listings];
    let telephone = |text: &String| text.chars().filter(|c| c.is_numeric()).count() >= 4;
    target.emails.iter().any(|text| email::normalise(text).is_some())
        || target.telephones.iter().any(telephone)
        || records.iter().any(|list| list.iter().any(|text| !text.trim().is_empty()))
}

/// Candidates this close to the best are not told apart by their scores.
const MARGIN: u16 = 60;

/// What a name loses that lacks one word of the other's: "Derek Brandt" may be Derek Halloway Brandt.
const A_WORD: u16 = 120;

/// From here on a name alone makes an account one that may be meant.
const STRONG: u16 = 850;

fn is_party(candidate: &Candidate) -> bool {
    candidate.has(|e| matches!(e, Evidence::Transaction(_) | Evidence::Listing(_)))
}

fn is_strong(candidate: &Candidate) -> bool {
    let by_name = candidate.name_score().is_some_and(|score| score >= STRONG);
    let by_place = candidate.address_score().is_some_and(|score| score >= Score::SAME);
    by_name || (by_place && !candidate.contradicted)
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
    let name = |names: &[String]| -> Vec<person::Name> {
        names.iter().map(|name| person::Name::parse(name)).collect()
    };
    let alike = person::compare_all(&name(&a.identity.names), &name(&b.identity.names));
    shared && alike.value >= Score::SAME
}

fn ids(candidates: &[&Candidate]) -> Vec<String> {
    let mut ids: Vec<String> = candidates.iter().map(|c| c.account.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}
