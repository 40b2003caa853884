//! The aside of the form: whom each target's request would be served on, by which channels, and
//! what is missing, weak or worth mending. Told from the directory and the rules alone; nothing of
//! it depends on whether an account exists.

use serde_json::Value as Json;
use values::{Country, Time};
use web::Page;

use super::form::field_of;
use crate::{
    channels::{Channels, Instrument, Proceeding, Standing, Treaties},
    completeness::{self, Finding, Grade},
    directory::Directory,
};

/// What the form is told.
pub struct Advice {
    pub(super) targets: Vec<TargetAdvice>,
    pub(super) gaps: Vec<Gap>,
}

/// For one target.
pub struct TargetAdvice {
    pub(super) number: usize,
    /// Id and name of the company to serve.
    pub(super) entity: Option<(String, String)>,
    /// The row of the tables that decided.
    pub(super) row: Option<String>,
    /// Channels that can be used, in words.
    pub(super) channels: Vec<String>,
    /// Channels that the tables are not sure of.
    pub(super) to_verify: Vec<String>,
}

/// One thing to mend.
pub struct Gap {
    pub(super) grade: Grade,
    pub(super) item: String,
    pub(super) mend: String,
    /// The form's field.
    pub(super) field: String,
}

/// The advice for a form as it stands.
pub fn advice(page: &Page, body: &Json, now: Time) -> Advice {
    let platform = body["platform"].as_str().unwrap_or_default();
    let from = body["authority"]["country"].as_str().and_then(|code| Country::parse(code).ok());
    let proceeding: Option<Proceeding> =
        body["proceeding"].as_str().and_then(|word| word.parse().ok());
    let instrument: Option<Instrument> =
        body["instrument"].as_str().and_then(|word| word.parse().ok());
    let targets = body["targets"].as_array().into_iter().flatten().enumerate();
    let targets = targets.map(|(at, target)| {
        let route = Directory::current().route(platform, target["residence"].as_str(), now);
        let channels = from
            .map(|from| Treaties::shipped().between(from, route.seat, proceeding, instrument, now));
        TargetAdvice {
            number: at + 1,
            entity: route.entity.zip(route.entity_name),
            row: route.row,
            channels: channels
                .as_ref()
                .map(|c| named(page, c, Standing::Available))
                .unwrap_or_default(),
            to_verify: channels
                .as_ref()
                .map(|c| named(page, c, Standing::ToVerify))
                .unwrap_or_default(),
        }
    });
    let findings = completeness::assess(body).findings;
    Advice { targets: targets.collect(), gaps: gaps(page, &findings) }
}

/// Findings in words.
pub fn gaps(page: &Page, findings: &[Finding]) -> Vec<Gap> {
    findings
        .iter()
        .map(|finding| Gap {
            grade: finding.grade,
            item: item_of(page, finding),
            mend: page.t(&finding.mend),
            field: field_to_mend(finding),
        })
        .collect()
}

/// The item of the guide, and which row of the form it is about.
fn item_of(page: &Page, finding: &Finding) -> String {
    let item = page.t(&finding.item.text_key());
    let mut steps = finding.at.trim_start_matches('/').split('/');
    let (kind, at) = (steps.next(), steps.next().and_then(|at| at.parse::<i64>().ok()));
    let row = match (kind, at) {
        (Some("items"), Some(at)) => page.t1("request-item-number", "n", at + 1),
        (Some("targets"), Some(at)) => page.t1("request-target-number", "n", at + 1),
        (Some("legal_grounds"), Some(at)) => page.t1("request-ground-number", "n", at + 1),
        _ => return item,
    };
    format!("{item} · {row}")
}

/// The field of the form where a finding can be mended.
fn field_to_mend(finding: &Finding) -> String {
    match finding.at.as_str() {
        "/documents" => "documents".to_owned(),
        "/targets" => "targets.0.emails".to_owned(),
        "/items" => "items.0.category".to_owned(),
        "/legal_grounds" => "legal_grounds.0.text".to_owned(),
        pointer => match field_of(pointer) {
            field if field.starts_with("items.") && field.matches('.').count() == 1 => {
                format!("{field}.category")
            }
            field if field.starts_with("legal_grounds.") && field.matches('.').count() == 1 => {
                format!("{field}.text")
            }
            field => field,
        },
    }
}

/// The channels of this standing, in words.
pub fn named(page: &Page, channels: &Channels, standing: Standing) -> Vec<String> {
    let offers = channels.offers.iter().filter(|offer| offer.standing == standing);
    offers.map(|offer| channel_name(page, &offer.channel, &offer.name)).collect()
}

/// A channel in the reader's words; as the tables name it where there are none.
fn channel_name(page: &Page, code: &str, name: &str) -> String {
    let word = code.replace([':', '_'], "-");
    match page.visit().app().texts.knows(&format!("channel-name-{word}")) {
        true => page.t_of("channel-name", word),
        false => name.to_owned(),
    }
}

impl Gap {
    /// The class of the badge; its words say the same.
    pub(super) fn badge(&self) -> &'static str {
        match self.grade {
            Grade::Missing => "bad",
            Grade::Weak => "wait",
            Grade::Advice => "calm",
        }
    }

    /// The key of the grade's words.
    pub(super) fn grade_key(&self) -> &'static str {
        match self.grade {
            Grade::Missing => "completeness-grade-missing",
            Grade::Weak => "completeness-grade-weak",
            Grade::Advice => "completeness-grade-advice",
        }
    }
}
