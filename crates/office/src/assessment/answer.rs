//! The answer, in the words of the corpus's `expect.json`.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Value as Json, json};
use values::Time;

use crate::{
    channels::Channels,
    clocks::Due,
    completeness::Completeness,
    law::Evaluation,
    subjects::Candidate,
    verification::{Severity, Signal},
};

/// Everything that is known of a request, computed at one instant.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// When it was received; tables are read as of then.
    pub received_at: Time,
    /// The platform, after folding look-alike letters; `None` when it has no contact table.
    pub platform: Option<String>,
    /// Where each target goes.
    pub routes: Vec<RouteOfTarget>,
    /// Do the targets go to more than one entity?
    pub split: bool,
    /// The seven items.
    pub completeness: Completeness,
    /// Was it served on the right contact? `None` when the data do not say.
    pub served_on_correct: Option<bool>,
    /// The same for each target.
    pub served_on_by_target: Vec<Option<bool>>,
    /// What is wrong with the channel used.
    pub channel_problems: Vec<&'static str>,
    /// Which channels there are, for each target.
    pub channels: Vec<Channels>,
    /// All of them.
    pub channels_available: Option<Vec<String>>,
    /// What the law says, item by item and place by place.
    pub law: Evaluation,
    /// Whom each target means.
    pub subjects: Vec<Subject>,
    /// The records that each item covers; empty while the subject is ambiguous.
    pub in_scope: Vec<ItemRecords>,
    /// Those of them that may not go without an approval.
    pub needs_approval_records: Vec<String>,
    /// The clocks that run, or will.
    pub clocks: Vec<Clock>,
    /// What to look at twice.
    pub signals: Vec<Signal>,
}

/// Where a target goes.
#[derive(Clone, Debug, Serialize)]
pub struct RouteOfTarget {
    /// Index of the target.
    pub target: usize,
    /// The contact entity.
    pub entity: Option<String>,
    /// Its name.
    pub entity_name: Option<String>,
    /// The row of the tables that decided.
    pub row: Option<String>,
    /// Must a person look?
    pub review: bool,
    /// Why, in English sentences.
    pub reason: String,
}

/// Whom a target means.
#[derive(Clone, Debug, Serialize)]
pub struct Subject {
    /// Index of the target.
    pub target: usize,
    /// The accounts that seem to be meant.
    pub accounts: Vec<String>,
    /// Must more be asked before anything is disclosed?
    pub ambiguous: bool,
    /// Every account that a person should look at, with the reasons.
    pub candidates: Vec<Candidate>,
}

/// The records that an item covers.
#[derive(Clone, Debug, Serialize)]
pub struct ItemRecords {
    /// Index of the item.
    pub item: usize,
    /// The records' ids.
    pub records: Vec<String>,
}

/// A clock of a request.
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// Its name.
    pub name: String,
    /// When it starts: an instant, or the event that starts it.
    pub starts: String,
    /// Its length, as ISO 8601 writes durations.
    pub length: String,
    /// When it ends: a date for days, an instant for hours; `None` while its start is not known.
    pub due: Option<String>,
    /// The same as an instant with its zone, for lists and alarms.
    #[serde(skip)]
    pub ends: Option<Due>,
}

impl Assessment {
    /// As JSON for the staff, in the field names of the corpus.
    pub fn to_json(&self) -> Json {
        let law: Vec<Json> = self
            .law
            .lines
            .iter()
            .map(|line| {
                json!({
                    "item": line.item, "entity": line.entity, "stored_in": line.stored_in,
                    "outcome": line.outcome, "rules": line.rules, "matrix_row": line.matrix_row,
                    "formal_route": line.formal_route, "may": line.may,
                })
            })
            .collect();
        let channels: Vec<Json> = self
            .channels
            .iter()
            .enumerate()
            .map(|(target, channels)| {
                json!({
                    "target": target, "seat": channels.seat, "available": channels.available,
                    "to_verify": channels.to_verify, "suspended": channels.suspended,
                })
            })
            .collect();
        json!({
            "received_at": self.received_at,
            "platform": self.platform,
            "routes": self.routes,
            "split": self.split,
            "missing": self.completeness.missing(),
            "weak": self.completeness.weak(),
            "findings": self.completeness.findings,
            "served_on_correct": self.served_on_correct,
            "served_on_by_target": self.served_on_by_target,
            "channel_problems": self.channel_problems,
            "channels_available": self.channels_available,
            "channels_by_target": channels,
            "law": law,
            "rule_set": self.law.rule_set,
            "rule_set_digest": self.law.rule_set_digest,
            "extra_rules": self.law.extra_rules,
            "subjects": self.subjects,
            "in_scope": self.in_scope,
            "needs_approval_records": self.needs_approval_records,
            "clock": self.clocks,
            "signals": self.warnings(),
            "signals_shown": self.signals,
        })
    }

    /// The codes of the warnings, each once, in order of their names.
    pub fn warnings(&self) -> Vec<&'static str> {
        let warnings = self.signals.iter().filter(|s| s.severity == Severity::Warning);
        warnings.map(|signal| signal.code).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// As JSON for the authority: nothing that could tell whether an account exists. What the
    /// law says depends on where records lie, so it is left out, as are subjects and scope; a
    /// route is shown as the stated residence gives it.
    pub fn for_authority(&self) -> Json {
        let clocks: Vec<&Clock> =
            self.clocks.iter().filter(|clock| clock.name != "conflict_objection").collect();
        json!({
            "platform": self.platform,
            "routes": self.routes.iter().map(|route| json!({
                "target": route.target, "entity": route.entity, "entity_name": route.entity_name,
                "row": route.row,
            })).collect::<Vec<_>>(),
            "split": self.split,
            "missing": self.completeness.missing(),
            "weak": self.completeness.weak(),
            "findings": self.completeness.findings,
            "served_on_correct": self.served_on_correct,
            "channel_problems": self.channel_problems,
            "channels_available": self.channels_available,
            "clock": clocks,
        })
    }
}
