//! Computes the answer: pure evaluation of the tables over the request and over
//! what the custodian's window tells of records without their contents.

use std::collections::{BTreeMap, BTreeSet};

use db::{Query, Result};
use market::custody::{Entry, Frame, inventory};
use serde_json::Value as Json;
use values::Time;

use super::{Assessment, ItemRecords, RouteOfTarget, Subject, answer::Clock, look::found};
use crate::{
    channels::{Asked, Treaties, union_of_available},
    clocks::{self, ClockBook, ClockFacts, Pause, Place, Start},
    completeness,
    directory::{Directory, Route, TargetFacts},
    law::{self, Entity, Evaluation, Facts, ItemFacts, Outcome, RuleSet},
    requests::{
        self, Request,
        model::{Body, Item},
    },
    review::in_custody,
    subjects::{self, Candidate},
    verification::{self, AccountResidence, Evidence, Examined, RegisterEntry},
};

/// Assesses a request. `register` is the independent register of authorities; `now` is the
/// instant for clocks that have been stopped and for first-seen rules. The tables are read as of
/// the day of receipt.
///
/// This reads personal data of candidates: the caller enters it in the log of deeds.
pub async fn assess(
    q: &impl Query,
    request: &Request,
    register: &[RegisterEntry],
    pauses: &[Pause],
    now: Time,
) -> Result<Assessment> {
    let body = &request.body;
    let mut subjects = Vec::new();
    for (target, of) in body.targets.iter().enumerate() {
        let candidates = subjects::candidates(q, of, body.authority.country).await?;
        let judged = subjects::judge(of, &candidates);
        let (accounts, ambiguous) = (judged.accounts, judged.ambiguous);
        subjects.push(Subject { target, accounts, ambiguous, candidates });
    }
    let records = records(q, body, &subjects).await?;
    let documents: Vec<Examined> = requests::documents(q, &request.id)
        .await?
        .iter()
        .filter_map(|document| found(&document.inspection))
        .collect();
    Ok(put_together(request, subjects, records, &documents, register, pauses, now))
}

/// The part of the answer that an authority may see, computed without a look at any account: not
/// even the time that it takes tells whether there is one.
pub fn outward(request: &Request, now: Time) -> Assessment {
    let nobody =
        |target| Subject { target, accounts: Vec::new(), ambiguous: false, candidates: Vec::new() };
    let subjects = (0..request.body.targets.len()).map(nobody).collect();
    let records = vec![BTreeSet::new(); request.body.items.len()];
    put_together(request, subjects, records, &[], &[], &[], now)
}

/// The records of each item, for each account that it may mean.
async fn records(
    q: &impl Query,
    body: &Body,
    subjects: &[Subject],
) -> Result<Vec<BTreeSet<Entry>>> {
    let mut all = Vec::with_capacity(body.items.len());
    for item in &body.items {
        let mut of_item = BTreeSet::new();
        for account in &subjects[item.target].accounts {
            let frame = Frame { from: item.from, to: item.to };
            of_item.extend(inventory(q, account, in_custody(item.category), frame).await?);
        }
        all.push(of_item);
    }
    Ok(all)
}

fn put_together(
    request: &Request,
    subjects: Vec<Subject>,
    records: Vec<BTreeSet<Entry>>,
    documents: &[Examined],
    register: &[RegisterEntry],
    pauses: &[Pause],
    now: Time,
) -> Assessment {
    let body = &request.body;
    let json = serde_json::to_value(body).unwrap_or(Json::Null);
    let directory = Directory::current();
    let at = request.received_at;
    let targets: Vec<TargetFacts> = body
        .targets
        .iter()
        .zip(&subjects)
        .map(|(target, subject)| TargetFacts {
            residence: target.residence.clone(),
            moved: meant(subject).any(|candidate| candidate.moved),
            seller: !target.listings.is_empty(),
        })
        .collect();
    let routing = directory.route_targets(&body.platform, &targets, at);
    let routes = &routing.routes;
    let asked = asked(body, at);
    let service = directory.judge_service(asked.instrument, asked.served_on, routes, at);
    let treaties = Treaties::shipped();
    let channels = treaties.for_routes(&asked, routes);
    let problems = treaties.problems(&asked, directory, routes);
    let facts = facts_of(request, routes, &records, at);
    let law = law::evaluate(&facts, RuleSet::newest());
    let ambiguous = |item: &Item| subjects[item.target].ambiguous;
    let in_scope: Vec<ItemRecords> = body
        .items
        .iter()
        .zip(&records)
        .enumerate()
        .map(|(item, (of, records))| {
            let ids = records.iter().filter(|_| !ambiguous(of));
            ItemRecords { item, records: sorted(ids.map(|entry| entry.record.clone())) }
        })
        .collect();
    let signals = signals(&json, &subjects, documents, register, now);
    Assessment {
        received_at: at,
        platform: match routes.first() {
            Some(route) => route.platform.clone(),
            None => directory.route(&body.platform, None, at).platform,
        },
        routes: routes.iter().enumerate().map(shown).collect(),
        split: routing.split,
        completeness: completeness::assess(&json),
        served_on_correct: service.correct,
        served_on_by_target: service.by_target.iter().map(|judged| judged.correct).collect(),
        channel_problems: problems.iter().map(|problem| problem.code.code()).collect(),
        channels_available: union_of_available(&channels),
        channels,
        needs_approval_records: needing_approval(body, &subjects, &records, &law),
        clocks: clocks_of(request, &law, pauses, now),
        law,
        in_scope,
        subjects,
        signals,
    }
}

/// The facts that the law is applied to: per item the contact entity and the places of storage.
pub fn facts_of(
    request: &Request,
    routes: &[Route],
    records: &[BTreeSet<Entry>],
    at: Time,
) -> Facts {
    let body = &request.body;
    let entity = |target: usize| {
        let route = routes.get(target)?;
        Some(Entity { id: route.entity.clone()?, country: route.seat? })
    };
    let items = body
        .items
        .iter()
        .zip(records)
        .enumerate()
        .map(|(item, (of, records))| ItemFacts {
            item: item as u32,
            entity: entity(of.target),
            stored_in: records.iter().map(|entry| entry.stored_in.clone()).collect(),
        })
        .collect();
    Facts::of(body, at, items)
}

fn asked(body: &Body, received: Time) -> Asked<'_> {
    let grounds = body
        .legal_grounds
        .iter()
        .flat_map(|ground| [Some(ground.text.as_str()), ground.citation.as_deref()])
        .flatten()
        .collect();
    Asked {
        kind: body.kind.as_str().parse().expect("the schema's words are the channels' words"),
        proceeding: body.proceeding.and_then(|word| word.as_str().parse().ok()),
        instrument: body.instrument.and_then(|word| word.as_str().parse().ok()),
        way: body.channel.and_then(|word| word.as_str().parse().ok()),
        served_on: body.served_on.as_deref(),
        country: body.authority.country,
        grounds,
        received,
    }
}

fn shown((target, route): (usize, &Route)) -> RouteOfTarget {
    RouteOfTarget {
        target,
        entity: route.entity.clone(),
        entity_name: route.entity_name.clone(),
        row: route.row.clone(),
        review: route.review,
        reason: route.reason.clone(),
    }
}

/// Records whose place of storage the law forbids to leave without an approval.
fn needing_approval(
    body: &Body,
    subjects: &[Subject],
    records: &[BTreeSet<Entry>],
    law: &Evaluation,
) -> Vec<String> {
    let mut barred: BTreeMap<usize, BTreeSet<&str>> = BTreeMap::new();
    for line in &law.lines {
        if let (Some(Outcome::ForbiddenWithoutApproval), Some(place)) =
            (line.outcome, line.stored_in.as_deref())
        {
            barred.entry(line.item as usize).or_default().insert(place);
        }
    }
    let of_item = |item: usize| {
        let clear = !subjects[body.items[item].target].ambiguous;
        records[item].iter().filter(move |_| clear)
    };
    sorted(barred.iter().flat_map(|(item, places)| {
        of_item(*item)
            .filter(|entry| places.contains(entry.stored_in.as_str()))
            .map(|entry| entry.record.clone())
            .collect::<Vec<_>>()
    }))
}

fn clocks_of(request: &Request, law: &Evaluation, pauses: &[Pause], now: Time) -> Vec<Clock> {
    let body = &request.body;
    let facts = ClockFacts::of(body, request.received_at, law.has_conflict());
    let place = Place::from(body.authority.country);
    ClockBook::current()
        .starting(&facts)
        .into_iter()
        .map(|starting| {
            let ends = match &starting.starts {
                Start::At(at) => clocks::count(starting.clock, *at, &place, pauses, now).ok(),
                Start::On(_) => None,
            };
            Clock {
                name: starting.clock.name.clone(),
                starts: match starting.starts {
                    Start::At(at) => at.to_string(),
                    Start::On(event) => event,
                },
                length: starting.clock.length.to_string(),
                due: ends.as_ref().map(|due| due.text()),
                ends,
            }
        })
        .collect()
}

fn signals(
    json: &Json,
    subjects: &[Subject],
    documents: &[Examined],
    register: &[RegisterEntry],
    now: Time,
) -> Vec<verification::Signal> {
    let accounts: Vec<AccountResidence> = subjects
        .iter()
        .filter(|subject| !subject.ambiguous)
        .flat_map(|subject| {
            meant(subject).filter_map(|candidate| {
                let residence = candidate.residence?;
                Some(AccountResidence { target: subject.target, residence })
            })
        })
        .collect();
    let platforms: Vec<&str> =
        Directory::current().platform_names().iter().map(|name| name.name.as_str()).collect();
    verification::signals(&Evidence {
        request: json,
        at: now,
        register,
        matched: verification::find_entry(register, json),
        documents,
        accounts: &accounts,
        platforms: &platforms,
        first_seen: None,
    })
}

fn meant(subject: &Subject) -> impl Iterator<Item = &Candidate> {
    subject.candidates.iter().filter(|candidate| subject.accounts.contains(&candidate.account))
}

fn sorted(ids: impl Iterator<Item = String>) -> Vec<String> {
    let set: BTreeSet<String> = ids.collect();
    set.into_iter().collect()
}
