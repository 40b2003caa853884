//! Which clocks of a request run at this moment, and until when. Computed each time from what
//! happened to the request; nothing of it is stored.

use values::Time;

use crate::{
    clocks::{self, ClockBook, ClockFacts, Definition, Due, Place, Start, State},
    requests::{Fact, Request, Stage, verify::pauses},
};

/// A clock, and how it stands.
pub(super) struct Running {
    pub name: String,
    pub length: String,
    pub began: Time,
    pub due: Due,
    pub state: State,
}

impl Running {
    /// The class of its badge.
    pub(super) fn badge(&self) -> &'static str {
        match self.state {
            State::Running => "calm",
            State::Warning | State::Paused => "wait",
            State::Overdue => "bad",
        }
    }

    /// The end of its text key `staff-clock-state-…`.
    pub(super) fn state(&self) -> &'static str {
        match self.state {
            State::Running => "running",
            State::Warning => "warning",
            State::Paused => "paused",
            State::Overdue => "overdue",
        }
    }
}

/// The clocks that run, the nearest end first. `conflict`: does a law forbid a part of the answer?
/// A request that was answered or has ended has none but those that an answer starts.
pub(super) fn running(
    request: &Request,
    facts: &[Fact],
    conflict: bool,
    now: Time,
) -> Vec<Running> {
    let known = ClockFacts::of(&request.body, request.received_at, conflict);
    let book = ClockBook::current();
    let answered =
        request.stage.is_final() || matches!(request.stage, Stage::Ready | Stage::Delivered);
    let mut begun: Vec<(&Definition, Time)> = Vec::new();
    if !answered {
        let on_receipt = book.starting(&known).into_iter().filter_map(|one| match one.starts {
            Start::At(at) => Some((one.clock, at)),
            Start::On(_) => None,
        });
        begun.extend(on_receipt.filter(|(clock, _)| clock.name != "acknowledgement"));
    }
    let mut on = |event: &'static str, at: Time| {
        let more: Vec<&Definition> = book
            .all()
            .filter(|clock| book.on_event(&known, event).any(|one| one.name == clock.name))
            .collect();
        begun.extend(more.into_iter().map(|clock| (clock, at)));
    };
    let last = |kind: &str| facts.iter().rev().find(|fact| fact.kind == kind).map(|fact| fact.at);
    if let Some(at) = last("routed").filter(|_| !answered) {
        on("on_complete", at);
    }
    if let Some(at) = last("incomplete").filter(|_| request.stage == Stage::Incomplete) {
        on("on_incomplete", at);
    }
    if let Some(at) = last("delivered").filter(|_| request.stage == Stage::Delivered) {
        on("on_disclosure", at);
    }
    let place = Place::from(request.body.authority.country);
    let stops = pauses(facts);
    let mut running: Vec<Running> = begun
        .into_iter()
        .filter_map(|(clock, began)| {
            let due = clocks::count(clock, began, &place, &stops, now).ok()?;
            let waits = clock.pauses != clocks::Pauses::Never;
            let state = due.state(if waits { &stops } else { &[] }, now);
            Some(Running {
                name: clock.name.clone(),
                length: clock.length.to_string(),
                began,
                due,
                state,
            })
        })
        .collect();
    running.sort_by_key(|clock| clock.due.at);
    running
}
