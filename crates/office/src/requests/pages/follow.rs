//! The page on which an authority follows its request: the acknowledgement, what is missing, the
//! clocks, what happened, the documents, and what can be done now. It is computed from what was
//! served alone, so it is the same whether an account exists or not.

use accounts::{Permit, Serve};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use values::Time;
use web::{App, Markup, Page, Problem};

use super::{
    advice::{self, Gap},
    list, own,
};
use crate::{
    assessment::{self, Assessment},
    channels::Standing,
    clocks::{self, ClockBook, ClockFacts, Pauses, Place, Start},
    correspondence::{self, Paper},
    directory::country_name,
    requests::{
        self, Document, Fact, Request, Stage, documents, facts, verify,
        way::{Step, way},
    },
    review,
};

#[derive(Template)]
#[template(path = "requests/pages/follow.html")]
struct FollowPage {
    page: Page,
    request: Request,
    badge: &'static str,
    awaits: &'static str,
    country: String,
    gaps: Vec<Gap>,
    is_complete: bool,
    routes: Vec<Route>,
    split: bool,
    problems: Vec<&'static str>,
    clocks: Vec<Clock>,
    facts: Vec<Told>,
    documents: Vec<Shown>,
    answers: Vec<correspondence::Told>,
    papers: Vec<Paper>,
    targets: Vec<String>,
    steps: Vec<Step>,
}

/// On whom a target's part is served.
struct Route {
    number: usize,
    entity: Option<(String, String)>,
    row: Option<String>,
    channels: Vec<String>,
}

/// A clock whose end is known.
struct Clock {
    name: String,
    /// The last day in the authority's zone, or the instant, ready for the page.
    due: Markup,
    zone: String,
    stands_still: bool,
}

/// Something that happened.
struct Told {
    at: Time,
    kind: String,
    stage: Stage,
    words: String,
}

/// A document that was received.
struct Shown {
    document: Document,
    sha256: String,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<Serve>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let request = own(&app, &by, &id).await?;
    let now = app.clock.now();
    let seen = assessment::outward(&request, now);
    let facts = facts(&app.db, &request.id).await?;
    let documents = documents(&app.db, &request.id).await?;
    let answers = review::answers(&app.db, &request).await?;
    let papers = correspondence::available(&app, &request).await?;
    let page = page.titled_as(request.number.clone());
    let country = country_name(request.body.authority.country, page.language()).to_owned();
    Ok(web::show(FollowPage {
        badge: list::badge(request.stage),
        awaits: list::awaits(&request),
        country,
        gaps: advice::gaps(&page, &seen.completeness.findings),
        is_complete: seen.completeness.is_complete(),
        routes: routes(&page, &seen),
        split: seen.split,
        problems: seen.channel_problems.clone(),
        clocks: clocks(&page, &request, &facts, now),
        steps: way(request.stage),
        facts: facts.iter().filter(|fact| fact.for_authority).map(told).collect(),
        documents: documents.into_iter().map(shown).collect(),
        answers: correspondence::told(&page, &answers),
        papers,
        targets: request.body.targets.iter().map(called).collect(),
        page,
        request,
    }))
}

fn routes(page: &Page, seen: &Assessment) -> Vec<Route> {
    let channels = seen.channels.iter().map(Some).chain(std::iter::repeat(None));
    seen.routes
        .iter()
        .zip(channels)
        .map(|(route, channels)| Route {
            number: route.target + 1,
            entity: route.entity.clone().zip(route.entity_name.clone()),
            row: route.row.clone(),
            channels: channels
                .map(|channels| advice::named(page, channels, Standing::Available))
                .unwrap_or_default(),
        })
        .collect()
}

/// The clocks that an authority is told of, as far as their end is known. Whether two laws conflict
/// can depend on where records lie, so that clock is left out. The acknowledgement is this page.
fn clocks(page: &Page, request: &Request, facts: &[Fact], now: Time) -> Vec<Clock> {
    if request.stage.is_final() {
        return Vec::new();
    }
    let place = Place::from(request.body.authority.country);
    let pauses = verify::pauses(facts);
    let known = ClockFacts::of(&request.body, request.received_at, false);
    let starting = ClockBook::current().starting(&known);
    let starting = starting.iter().filter(|one| one.clock.name != "acknowledgement");
    starting
        .filter_map(|one| {
            let Start::At(at) = one.starts else { return None };
            let due = clocks::count(one.clock, at, &place, &pauses, now).ok()?;
            let stops = matches!(one.clock.pauses, Pauses::WhileIncomplete);
            Some(Clock {
                name: one.clock.name.clone(),
                zone: due.last_day.as_ref().map(|_| due.zone.clone()).unwrap_or_default(),
                stands_still: stops && request.stage == Stage::Incomplete,
                due: match &due.last_day {
                    Some(day) => Markup(page.date(day)),
                    None => page.time(due.at),
                },
            })
        })
        .collect()
}

/// Facts that have words of their own; of others the stage is told.
const FACTS: &[&str] = &[
    "received",
    "incomplete",
    "supplied",
    "document",
    "routed",
    "forwarded",
    "verified",
    "withdrawn",
    "closed",
    "suspended",
];

fn told(fact: &Fact) -> Told {
    let known = FACTS.contains(&fact.kind.as_str());
    let words = fact.details["words"].as_str().unwrap_or_default().to_owned();
    Told {
        at: fact.at,
        kind: if known { fact.kind.clone() } else { String::new() },
        stage: fact.stage,
        words,
    }
}

fn shown(document: Document) -> Shown {
    let sha256 = document.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    Shown { document, sha256 }
}

/// What a target is called: its label, or the first thing by which it is known.
pub(super) fn called(target: &requests::model::Target) -> String {
    let lists = [
        &target.names,
        &target.emails,
        &target.platform_ids,
        &target.listings,
        &target.transactions,
        &target.telephones,
        &target.aliases,
        &target.addresses,
    ];
    let first = target.label.clone().filter(|label| !label.trim().is_empty());
    first.or_else(|| lists.iter().find_map(|list| list.first().cloned())).unwrap_or_default()
}
