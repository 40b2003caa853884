//! What reviewers type into the forms of an item, read with every fault named. Instants may be
//! typed as days: a frame begins with the first day and ends with the end of the last (UTC).

use values::{Country, Time};
use web::Fields;

use crate::review::wire::{Clearing, Proposing};

/// The proposal, unless something typed cannot be read.
pub(super) fn proposing(fields: &mut Fields) -> Option<Proposing> {
    let outcome = fields.get("outcome").parse().ok();
    if outcome.is_none() {
        fields.fault("outcome", "required");
    }
    let ground = match fields.get("ground") {
        "" => Some(None),
        word => word.parse().ok().map(Some),
    };
    if ground.is_none() {
        fields.fault("ground", "not-a-choice");
    }
    let from = instant(fields, "from", "T00:00:00Z");
    let to = instant(fields, "to", "T23:59:59.999999Z");
    let evaluation = fields.get("evaluation").parse().ok();
    if evaluation.is_none() {
        fields.fault("outcome", "review-not-opened");
    }
    let legal_review = fields.get("legal_review");
    Some(Proposing {
        outcome: outcome?,
        from: from?,
        to: to?,
        withheld: fields.all("withheld").map(str::to_owned).collect(),
        ground: ground?,
        words: fields.get("words").to_owned(),
        legal_review: (!legal_review.is_empty()).then(|| legal_review.to_owned()),
        evaluation: evaluation?,
    })
}

/// The clearance, unless something typed cannot be read.
pub(super) fn clearing(fields: &mut Fields) -> Option<Clearing> {
    let kind = fields.get("kind").parse().ok();
    if kind.is_none() {
        fields.fault("kind", "required");
    }
    let country = Country::parse(fields.get("country")).ok();
    if country.is_none() {
        fields.fault("country", "not-a-country");
    }
    let given_at = instant(fields, "given_at", "T00:00:00Z");
    if given_at == Some(None) {
        fields.fault("given_at", "required");
    }
    let until = instant(fields, "until", "T23:59:59.999999Z");
    let document = match fields.get("document") {
        "" => Some(None),
        id => id.parse().ok().map(Some),
    };
    if document.is_none() {
        fields.fault("document", "not-a-choice");
    }
    let (stored_in, authority, reference) =
        (fields.required("stored_in"), fields.required("authority"), fields.required("reference"));
    if !fields.are_good() {
        return None;
    }
    Some(Clearing {
        kind: kind?,
        stored_in,
        authority,
        country: country?,
        reference,
        given_at: given_at??,
        until: until?,
        document: document?,
    })
}

/// An instant, or a day that is given an hour; `Some(None)` when nothing was typed.
fn instant(fields: &mut Fields, name: &str, hour: &str) -> Option<Option<Time>> {
    let text = fields.get(name);
    if text.is_empty() {
        return Some(None);
    }
    let day = format!("{text}{hour}");
    match Time::parse(text).or_else(|_| Time::parse(&day)) {
        Ok(time) => Some(Some(time)),
        Err(_) => {
            fields.fault(name, "review-not-a-time");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_a_frame_at_its_start_and_ends_it_at_its_end() {
        let typed = [
            ("outcome", "grant_in_part"),
            ("from", "2026-02-01"),
            ("to", "2026-02-03"),
            ("evaluation", "evl_01k5f0000000000000000000aa"),
        ];
        let mut fields = Fields::of(&typed);
        let read = proposing(&mut fields);
        if let Some(read) = read {
            assert_eq!(read.from.map(|t| t.to_string()).as_deref(), Some("2026-02-01T00:00:00Z"));
            let end = Time::parse("2026-02-04T00:00:00Z").map(|t| t.micros() - 1);
            assert_eq!(read.to.map(|t| t.micros()), end.ok());
        } else {
            panic!("{:?}", fields.problem());
        }
    }

    #[test]
    fn everything_that_cannot_be_read_is_named_at_once() {
        let mut fields = Fields::of(&[("outcome", "gossip"), ("from", "yesterday")]);
        assert!(proposing(&mut fields).is_none());
        let problem = fields.problem();
        let pointers: Vec<&str> = problem.errors().iter().map(|e| e.pointer.as_str()).collect();
        assert_eq!(pointers, ["/outcome", "/from", "/outcome"]);
    }
}
