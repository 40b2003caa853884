//! The letter that tells what was refused, in whole or in part, or cannot go yet: item by item the
//! fixed ground, the office's words, and what can be done. Grounds are worded so that they hold
//! whether or not there are such data.

use letters::{Block, Cell, Field, Letter};
use values::Time;
use web::{App, Arg};

use super::{answers::ground_of, writer::Writer};
use crate::{
    requests::{Fact, Request},
    review::{Answer, Outcome},
};

/// Facts by which the authority was told a decision.
const DECIDED: &[&str] = &["decided", "refused", "suspended"];

/// Does the letter have something to say of this answer?
pub(super) fn tells_of(answer: &Answer) -> bool {
    answer.outcome != Outcome::Grant
}

pub(super) fn letter(app: &App, request: &Request, facts: &[Fact], answers: &[Answer]) -> Letter {
    let writer = Writer::new(app, request);
    let decided = Writer::told_at(request, facts, DECIDED);
    let mut blocks = vec![
        Block::Paragraph(writer.t("letter-greeting")),
        Block::Paragraph(writer.with(
            "refusal-opening",
            &[
                ("number", Arg::from(request.number.as_str())),
                ("received", Arg::from(writer.time(request.received_at))),
                ("decided", Arg::from(writer.time(decided))),
            ],
        )),
    ];
    let granted = |answer: &&Answer| !tells_of(answer);
    let granted: Vec<String> =
        answers.iter().filter(granted).map(|answer| number(answer).to_string()).collect();
    if !granted.is_empty() {
        let items = [("items", Arg::from(granted.join(", ")))];
        blocks.push(Block::Paragraph(writer.with("refusal-granted", &items)));
    }
    for answer in answers.iter().filter(|answer| tells_of(answer)) {
        blocks.extend(of_item(&writer, answer));
    }
    blocks.push(Block::Heading(writer.t("refusal-what-now")));
    blocks.push(Block::Paragraph(writer.t("refusal-again")));
    blocks.push(Block::Note(writer.t("refusal-says-nothing-of-accounts")));
    writer.letter(title(answers), blocks, decided)
}

/// Refused as a whole, in part, or waiting for something that is not the office's to give.
fn title(answers: &[Answer]) -> &'static str {
    let all = |of: fn(Outcome) -> bool| answers.iter().all(|answer| of(answer.outcome));
    if all(Outcome::waits) {
        return "refusal-title-waits";
    }
    match all(|outcome| outcome == Outcome::Refuse) {
        true => "refusal-title",
        false => "refusal-title-in-part",
    }
}

fn of_item(writer: &Writer, answer: &Answer) -> Vec<Block> {
    let item = &answer.item;
    let category = writer.t_of("request-category", item.category);
    let title = writer.with("request-item-number", &[("n", Arg::from(number(answer)))]);
    let mut fields = vec![
        Field::new(
            writer.t("request-field-item-target"),
            Cell::technical((item.target + 1).to_string()),
        ),
        Field::new(writer.t("disclosure-asked"), frame(writer, item.from, item.to)),
        Field::new(
            writer.t("disclosure-outcome"),
            writer.t_of("disclosure-outcome", answer.outcome),
        ),
    ];
    if let Some(frame_granted) = answer.frame.filter(|_| answer.outcome.grants()) {
        let granted = frame(writer, frame_granted.from, frame_granted.to);
        fields.push(Field::new(writer.t("disclosure-granted"), granted));
    }
    if let Some(code) = ground_of(answer) {
        let mut ground = writer.t_of("refusal-ground", code);
        if let Some(section) = answer.rests_on {
            ground = format!("{ground} ({} \u{2066}{section}\u{2069})", writer.t("refusal-guide"));
        }
        fields.push(Field::new(writer.t("disclosure-ground"), ground));
        if let Some(words) = &answer.words {
            fields.push(Field::new(writer.t("refusal-words"), words.as_str()));
        }
        fields.push(Field::new(writer.t("refusal-remedy"), writer.t_of("refusal-remedy", code)));
    }
    vec![Block::Heading(format!("{title}: {category}")), Block::Fields(fields)]
}

fn number(answer: &Answer) -> usize {
    answer.item.position + 1
}

fn frame(writer: &Writer, from: Option<Time>, to: Option<Time>) -> String {
    // As it was asked: another zone would move its days.
    let end = |end: Option<Time>| end.map_or("…".to_owned(), Time::readable);
    match (from, to) {
        (None, None) => writer.t("disclosure-no-frame"),
        _ => format!("\u{2066}{} – {}\u{2069}", end(from), end(to)),
    }
}
