//! Conditions as data: for which requests a rule or a clock exists.

use std::collections::BTreeMap;

use serde::Deserialize;
use values::Country;

/// Named groups of countries (`eu`, `e_evidence_bound`).
pub type Groups = BTreeMap<String, Vec<String>>;

/// A condition. A list that is empty is met by anything; all lists must be met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct When {
    /// Kinds of request.
    pub kinds: Vec<String>,
    /// Instruments; a request whose instrument is not known does not meet a list.
    pub instruments: Vec<String>,
    /// Instruments for which the condition is not met.
    pub not_instruments: Vec<String>,
    /// Kinds of proceeding.
    pub proceedings: Vec<String>,
    /// Codes of countries, or names of groups, of the authority.
    pub requesters: Vec<String>,
    /// Codes or groups for which the condition is not met.
    pub not_requesters: Vec<String>,
    /// Whether a law of another State forbids a part of the answer.
    pub conflict: Option<bool>,
}

/// What conditions are asked about.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// Kind of the request.
    pub kind: &'a str,
    /// Its instrument, if known.
    pub instrument: Option<&'a str>,
    /// Its proceeding, if known.
    pub proceeding: Option<&'a str>,
    /// Country of the authority.
    pub requester: Country,
    /// Whether a part of the answer is forbidden without approval.
    pub conflict: bool,
}

impl When {
    /// Whether the circumstances meet the condition.
    pub fn met(&self, of: &Circumstances<'_>, groups: &Groups) -> bool {
        let among = |list: &[String], word: &str| list.iter().any(|entry| entry == word);
        let listed = |list: &[String], word: Option<&str>| {
            list.is_empty() || word.is_some_and(|word| among(list, word))
        };
        let country = |list: &[String]| {
            list.iter().any(|entry| {
                entry == of.requester.code()
                    || groups.get(entry).is_some_and(|codes| among(codes, of.requester.code()))
            })
        };
        listed(&self.kinds, Some(of.kind))
            && listed(&self.instruments, of.instrument)
            && listed(&self.proceedings, of.proceeding)
            && !of.instrument.is_some_and(|word| among(&self.not_instruments, word))
            && (self.requesters.is_empty() || country(&self.requesters))
            && !country(&self.not_requesters)
            && self.conflict.is_none_or(|wanted| wanted == of.conflict)
    }
}
