//! The file of a request: as it was served, where it goes, what is missing, its channels and clocks,
//! what the law says, and what has happened.

use accounts::{Permit, ReadRequests, note_reading};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use web::{App, Page, Problem, show as show_page};

use super::{
    case::{Case, awaits, fact_words},
    due::{Running, running},
    people::People,
    served::{Group, groups},
};
use crate::{
    assessment::{self, Assessment},
    completeness::{Finding, Grade},
    correspondence::{self, Paper},
    law::{Line, Rule, RuleSet},
    requests::{By, Fact, Request, Stage, facts, find, verify},
};

#[derive(Template)]
#[template(path = "casework/request.html")]
struct RequestPage {
    page: Page,
    case: Case,
    next: Vec<(String, &'static str)>,
    groups: Vec<Group>,
    assessment: Assessment,
    clocks: Vec<Running>,
    lines: Vec<Line>,
    rules: Vec<&'static Rule>,
    linked: Option<Request>,
    history: Vec<Told>,
    papers: Vec<Paper>,
    people: People,
}

/// A fact as the time-line shows it.
struct Told {
    fact: Fact,
    words: String,
    /// Words and grounds, as given.
    said: Option<String>,
    /// Everything else that was noted, as JSON.
    noted: Option<String>,
}

pub(super) async fn show(
    State(app): State<App>,
    page: Page,
    by: Permit<ReadRequests>,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let case = Case::read(&app, by.actor(), &id, "request", "request.read").await?;
    note_reading(&app, by.by(), "subjects.sought", &id).await?;
    let history = facts(&app.db, &case.request.id).await?;
    let register = verify::register(&app.db).await?;
    let pauses = verify::pauses(&history);
    let assessment =
        assessment::assess(&app.db, &case.request, &register, &pauses, case.now).await?;
    let people = People::of(&app.db, history.iter().map(|fact| &*fact.by.id).collect()).await?;
    let linked = match &case.request.refers_to {
        Some(earlier) => find(&app.db, earlier).await?,
        None => None,
    };
    let page = case.titled(page);
    let lines = assessment.law.lines.clone();
    Ok(show_page(RequestPage {
        next: next(&case),
        groups: groups(&case.request.body),
        clocks: running(&case.request, &history, assessment.law.has_conflict(), case.now),
        rules: rules(&assessment),
        lines,
        linked,
        papers: correspondence::available(&app, &case.request).await?,
        people,
        history: history.into_iter().map(|fact| told(&page, fact)).collect(),
        assessment,
        case,
        page,
    }))
}

impl RequestPage {
    fn awaiting(&self) -> &'static str {
        awaits(self.case.stage())
    }

    /// Who did it: the name, or what the program calls itself.
    fn who<'a>(&'a self, by: &'a By) -> &'a str {
        if by.id.is_empty() { &by.kind } else { self.people.name(&by.id) }
    }

    fn grade(&self, finding: &Finding) -> String {
        match finding.grade {
            Grade::Missing => self.page.t("completeness-grade-missing"),
            Grade::Weak => self.page.t("completeness-grade-weak"),
            Grade::Advice => self.page.t("completeness-grade-advice"),
        }
    }

    fn finding_item(&self, finding: &Finding) -> String {
        self.page.t_of("completeness-item", finding.item.code().replace('_', "-"))
    }

    fn mending(&self, finding: &Finding) -> String {
        let sentence = finding.mend.strip_prefix("completeness-mend-");
        self.page.t_of("completeness-mend", sentence.unwrap_or(&finding.mend))
    }

    /// A word of a table, as the tables write it.
    fn code(&self, word: impl serde::Serialize) -> String {
        match serde_json::to_value(word) {
            Ok(serde_json::Value::String(word)) => word.replace('_', " "),
            _ => String::new(),
        }
    }
}

/// What this person can do now: address and the end of a text key.
fn next(case: &Case) -> Vec<(String, &'static str)> {
    let at = |end: &str| format!("{}/{end}", case.href());
    match case.stage() {
        Stage::Received | Stage::Supplied if case.is_clerk() => {
            vec![(at("verification"), "route")]
        }
        Stage::Routed if case.is_clerk() => vec![(at("verification"), "verify")],
        Stage::Verified | Stage::UnderReview => {
            let mut next = Vec::new();
            if case.is_finder() {
                next.push((at("subjects"), "identify"));
            }
            if case.is_reviewer() {
                next.push((at("review"), "review"));
            }
            next
        }
        Stage::Suspended if case.is_reviewer() => vec![(at("review"), "resume")],
        Stage::Decided | Stage::Collecting | Stage::Ready => vec![(at("package"), "package")],
        _ => Vec::new(),
    }
}

/// The rules that the answer names, each once, in order of their ids.
pub(super) fn rules_of<'r>(ids: impl Iterator<Item = &'r String>) -> Vec<&'static Rule> {
    let mut ids: Vec<&String> = ids.collect();
    ids.sort();
    ids.dedup();
    ids.into_iter().filter_map(|id| RuleSet::newest().rules.get(id)).collect()
}

fn rules(assessment: &Assessment) -> Vec<&'static Rule> {
    let law = &assessment.law;
    rules_of(law.lines.iter().flat_map(|line| &line.rules).chain(&law.extra_rules))
}

fn told(page: &Page, fact: Fact) -> Told {
    let mut details = fact.details.clone();
    let mut said = None;
    if let Some(fields) = details.as_object_mut() {
        let words = fields.remove("words");
        said = words.and_then(|words| words.as_str().map(str::to_owned));
        fields.retain(|_, value| !value.is_null());
    }
    let empty = details.is_null() || details.as_object().is_some_and(|fields| fields.is_empty());
    Told {
        words: fact_words(page, &fact.kind),
        said: said.filter(|said| !said.is_empty()),
        noted: (!empty).then(|| details.to_string()),
        fact,
    }
}
