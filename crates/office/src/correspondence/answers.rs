//! What was decided, as pages and programs of the authority show it: the outcome of each item, the
//! ground in fixed words that tell nothing of accounts, and what can be done.

use serde_json::{Value as Json, json};
use web::Page;

use crate::review::{Answer, Outcome};

/// The answer to an item, in words.
pub struct Told {
    /// Its number, from 1.
    pub number: usize,
    /// The outcome's code.
    pub outcome: &'static str,
    /// The class of its badge.
    pub badge: &'static str,
    /// Why, in fixed words, with the section of the guide.
    pub ground: Option<(String, Option<&'static str>)>,
    /// Why, in the words of the office.
    pub words: Option<String>,
    /// What the authority can do.
    pub remedy: Option<String>,
}

/// The answers in words, for a page.
pub fn told(page: &Page, answers: &[Answer]) -> Vec<Told> {
    let told = |answer: &Answer| {
        let code = ground_of(answer);
        Told {
            number: answer.item.position + 1,
            outcome: answer.outcome.as_str(),
            badge: match answer.outcome {
                Outcome::Grant | Outcome::GrantInPart => "good",
                Outcome::Refuse => "bad",
                Outcome::NeedsApproval | Outcome::NeedsFormalChannel => "wait",
            },
            ground: code.map(|code| (page.t_of("refusal-ground", code), answer.rests_on)),
            words: answer.words.clone(),
            remedy: code.map(|code| page.t_of("refusal-remedy", code)),
        }
    };
    answers.iter().map(told).collect()
}

/// The answers for a program of the authority.
pub fn for_program(answers: &[Answer]) -> Json {
    let of = |answer: &Answer| {
        json!({
            "item": answer.item.position,
            "outcome": answer.outcome,
            "from": answer.frame.and_then(|frame| frame.from),
            "to": answer.frame.and_then(|frame| frame.to),
            "ground": answer.ground,
            "rests_on": answer.rests_on,
            "words": answer.words,
        })
    };
    answers.iter().map(of).collect()
}

/// The code of the fixed words for an answer that is not a whole grant.
pub(super) fn ground_of(answer: &Answer) -> Option<&'static str> {
    match answer.outcome {
        Outcome::Grant => None,
        Outcome::NeedsApproval => Some("law_forbids_without_approval"),
        Outcome::NeedsFormalChannel => Some("formal_channel_required"),
        Outcome::GrantInPart | Outcome::Refuse => answer.ground,
    }
}
