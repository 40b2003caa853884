//! Applies a rule set to facts: for each item and each place of storage one line
//! that says the outcome, why, and what would have to happen first.

use serde::{Deserialize, Serialize};

use super::{
    Circumstances, Confidence, Error, Facts, ItemFacts, MatrixRow, RuleSet, canonical_json,
};

/// What the table says about giving a datum directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing stands in the way.
    Permitted,
    /// Possible within limits: the least data, for the purpose alone.
    PermittedLimited,
    /// A lawyer must look first.
    LegalReview,
    /// Only with the approval of a competent authority.
    ForbiddenWithoutApproval,
    /// Only through a treaty channel.
    NeedsTreatyChannel,
    /// Never.
    Never,
    /// The question does not arise: nothing is disclosed by such a request.
    NotApplicable,
}

/// What may happen to a datum, and what it waits for. See [`super::Line::clear`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum May {
    /// No bar was found; two people still decide.
    Go,
    /// No bar to a limited, voluntary answer was found; two people still decide.
    GoLimited,
    /// A lawyer's review with a ground comes first.
    Review,
    /// An approval by a competent authority of each of these legal orders comes first.
    NeedsApproval {
        /// The rules that want it.
        rules: Vec<String>,
        /// The legal orders whose authority must approve, as country codes.
        of: Vec<String>,
    },
    /// It goes by the formal route only.
    NeedsFormalChannel {
        /// The route, in words.
        route: String,
    },
    /// It never goes.
    Never,
    /// Nothing is disclosed by such a request.
    NothingIsAsked,
}

/// A rule of the row that was not applied, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Id of the rule.
    pub rule: String,
    /// `other_matter` or `not_in_force`.
    pub why: String,
}

/// The evaluation of one item at one place of storage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Index of the item.
    pub item: u32,
    /// Id of the contact entity, if the route is known.
    pub entity: Option<String>,
    /// Place of storage; absent if no records were found.
    pub stored_in: Option<String>,
    /// What the table says; absent where it says nothing.
    pub outcome: Option<Outcome>,
    /// The rules that apply, in the table's order.
    pub rules: Vec<String>,
    /// The row that was read, as `SG/elsewhere`.
    pub matrix_row: Option<String>,
    /// The formal way to the same data, if the table names one.
    pub formal_route: Option<String>,
    /// How sure the row is.
    pub confidence: Option<Confidence>,
    /// Rules of the row that were not applied.
    pub left_out: Vec<LeftOut>,
    /// What may happen, and what it waits for.
    pub may: May,
}

/// The answer of a rule set to facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// Version of this shape.
    pub format: u32,
    /// Version of the rule set.
    pub rule_set: String,
    /// Digest of the rule set.
    pub rule_set_digest: String,
    /// One line per item and place of storage, in that order.
    pub lines: Vec<Line>,
    /// Rules for the request as a whole.
    pub extra_rules: Vec<String>,
}

impl Evaluation {
    /// The bytes to store and to compare: canonical JSON.
    pub fn to_stored(&self) -> String {
        canonical_json(self).expect("an evaluation holds texts and whole numbers only")
    }

    /// Whether a part of the answer is forbidden without approval: the conflict of laws
    /// that an objection is made of, and a condition of some clocks.
    pub fn has_conflict(&self) -> bool {
        self.lines.iter().any(|line| line.outcome == Some(Outcome::ForbiddenWithoutApproval))
    }
}

/// Makes an evaluation of long ago again, from the facts and the digest stored with it.
pub fn replay(stored_facts: &[u8], digest: &str) -> Result<String, Error> {
    let rules =
        RuleSet::by_digest(digest).ok_or_else(|| Error::UnknownRuleSet(digest.to_owned()))?;
    Ok(evaluate(&Facts::from_stored(stored_facts)?, rules).to_stored())
}

/// Applies the rules to the facts.
pub fn evaluate(facts: &Facts, rules: &RuleSet) -> Evaluation {
    let mut items: Vec<&ItemFacts> = facts.items.iter().collect();
    items.sort_by_key(|item| item.item);
    let mut lines = Vec::new();
    for item in items {
        if item.stored_in.is_empty() {
            lines.push(line(facts, item, None, rules));
        }
        for place in &item.stored_in {
            lines.push(line(facts, item, Some(place), rules));
        }
    }
    let mut evaluation = Evaluation {
        format: 1,
        rule_set: rules.version.clone(),
        rule_set_digest: rules.digest.clone(),
        lines,
        extra_rules: Vec::new(),
    };
    evaluation.extra_rules = extra_rules(facts, rules, evaluation.has_conflict());
    evaluation
}

fn extra_rules(facts: &Facts, rules: &RuleSet, conflict: bool) -> Vec<String> {
    let circumstances = Circumstances {
        kind: &facts.kind,
        instrument: facts.instrument.as_deref(),
        proceeding: facts.proceeding.as_deref(),
        requester: facts.requester,
        conflict,
    };
    let mut found: Vec<String> = rules
        .scope
        .extra
        .iter()
        .filter(|extra| extra.when.met(&circumstances, rules.groups()))
        .flat_map(|extra| &extra.rules)
        .filter(|id| rules.in_force(id, facts.at))
        .cloned()
        .collect();
    found.sort();
    found.dedup();
    found
}

fn line(facts: &Facts, item: &ItemFacts, place: Option<&str>, rules: &RuleSet) -> Line {
    let mut line = Line {
        item: item.item,
        entity: item.entity.as_ref().map(|entity| entity.id.clone()),
        stored_in: place.map(str::to_owned),
        outcome: None,
        rules: Vec::new(),
        matrix_row: None,
        formal_route: None,
        confidence: None,
        left_out: Vec::new(),
        may: May::Review,
    };
    let Some(place) = place else { return line };
    let place = &country_of(place);
    let nothing_asked =
        rules.scope.not_applicable.iter().any(|entry| entry.kinds.contains(&facts.kind));
    if nothing_asked {
        line.outcome = Some(Outcome::NotApplicable);
    } else if let Some(row) = matrix_row(facts, item, place, rules) {
        apply(&mut line, facts, row, rules);
    }
    line.may = may(&line, place, facts, rules);
    line
}

/// The country of a place of storage: a data centre's region (`CN-ZJ`) lies under its country's law.
fn country_of(place: &str) -> String {
    place.split('-').next().unwrap_or(place).trim().to_ascii_uppercase()
}

/// The row for the entity's seat and the place, unless the authority is at home there.
fn matrix_row<'r>(
    facts: &Facts,
    item: &ItemFacts,
    place: &str,
    rules: &'r RuleSet,
) -> Option<&'r MatrixRow> {
    let seat = item.entity.as_ref()?.country;
    let scope = &rules.scope;
    let at_home = seat == facts.requester;
    if at_home && !scope.domestic.except_stored_in.iter().any(|except| except == place) {
        return None;
    }
    let known_as = (scope.places.iter())
        .find(|(_, codes)| codes.iter().any(|code| code == place))
        .map_or(place, |(name, _)| name.as_str());
    let find = |stored_in: &str| {
        rules
            .matrix
            .iter()
            .find(|row| row.entity_country == seat.code() && row.stored_in == stored_in)
    };
    find(place).or_else(|| find(known_as)).or_else(|| find("elsewhere"))
}

/// Puts the row's answer into the line, without the rules that do not apply.
fn apply(line: &mut Line, facts: &Facts, row: &MatrixRow, rules: &RuleSet) {
    line.matrix_row = Some(format!("{}/{}", row.entity_country, row.stored_in));
    line.confidence = Some(row.confidence);
    if !row.formal_route.is_empty() {
        line.formal_route = Some(row.formal_route.clone());
    }
    for id in &row.rules {
        match why_left_out(id, facts, rules) {
            None => line.rules.push(id.clone()),
            Some(why) => line.left_out.push(LeftOut { rule: id.clone(), why: why.to_owned() }),
        }
    }
    let outcome = if facts.kind == "emergency" { row.emergency } else { row.nonemergency };
    let stands =
        rules.scope.stands_on.iter().filter(|entry| entry.outcome == outcome).all(|entry| {
            line.rules
                .iter()
                .filter_map(|id| rules.rules.get(id))
                .any(|rule| entry.effects.contains(&rule.effect))
        });
    if stands && !line.rules.is_empty() {
        line.outcome = Some(outcome);
    }
}

fn why_left_out(id: &str, facts: &Facts, rules: &RuleSet) -> Option<&'static str> {
    let other_matter = rules.scope.scope.iter().any(|entry| {
        entry.rules.iter().any(|rule| rule == id)
            && match &facts.proceeding {
                Some(proceeding) => !entry.proceedings.contains(proceeding),
                None => !entry.while_unknown,
            }
    });
    if other_matter {
        Some("other_matter")
    } else if !rules.in_force(id, facts.at) {
        Some("not_in_force")
    } else {
        None
    }
}

/// What may happen. A gate of the place holds even where the table is silent, and a
/// row of low confidence never opens a way by itself.
fn may(line: &Line, place: &str, facts: &Facts, rules: &RuleSet) -> May {
    let gates = rules.scope.gate.iter().filter(|gate| {
        gate.outcome == Outcome::ForbiddenWithoutApproval
            && gate.stored_in.iter().any(|stored| stored == place)
    });
    let gate_rules: Vec<&String> =
        gates.flat_map(|gate| &gate.rules).filter(|id| rules.in_force(id, facts.at)).collect();
    match line.outcome {
        Some(Outcome::NotApplicable) => return May::NothingIsAsked,
        Some(Outcome::Never) => return May::Never,
        Some(Outcome::NeedsTreatyChannel) => {
            return May::NeedsFormalChannel {
                route: line.formal_route.clone().unwrap_or_default(),
            };
        }
        Some(Outcome::ForbiddenWithoutApproval) => {
            return needs_approval(line.rules.iter().chain(gate_rules), rules);
        }
        _ if !gate_rules.is_empty() => return needs_approval(gate_rules.into_iter(), rules),
        _ => {}
    }
    let sure = line.confidence.is_some_and(|confidence| confidence > Confidence::Low);
    match line.outcome {
        Some(Outcome::Permitted) if sure => May::Go,
        Some(Outcome::PermittedLimited) if sure => May::GoLimited,
        _ => May::Review,
    }
}

fn needs_approval<'a>(ids: impl Iterator<Item = &'a String>, rules: &RuleSet) -> May {
    let mut wanting: Vec<String> = Vec::new();
    let mut of: Vec<String> = Vec::new();
    for rule in ids.filter_map(|id| rules.rules.get(id)) {
        if rule.effect == "needs_approval" {
            wanting.push(rule.id.clone());
            of.push(rule.jurisdiction.clone());
        }
    }
    for list in [&mut wanting, &mut of] {
        list.sort();
        list.dedup();
    }
    May::NeedsApproval { rules: wanting, of }
}
