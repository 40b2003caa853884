//! The states of a charge: pure. Providers tell what they have to tell several times, late and in any
//! order, so the state is the highest that was ever told: whatever the order and however often, the same
//! events give the same state.

use std::{fmt, str::FromStr};

/// Where a charge stands, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The provider was asked, or is about to be.
    Begun,
    /// The buyer has to prove to be who they are.
    Challenged,
    /// It was declined. A success that is told later counts more: then there is money.
    Failed,
    /// The money is promised.
    Authorised,
    /// The promise was given up.
    Voided,
    /// The money is there.
    Captured,
}

impl State {
    /// All states, the lowest first.
    pub const ALL: [State; 6] = [
        State::Begun,
        State::Challenged,
        State::Failed,
        State::Authorised,
        State::Voided,
        State::Captured,
    ];

    /// The word that stands in the database and in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            State::Begun => "begun",
            State::Challenged => "challenged",
            State::Failed => "failed",
            State::Authorised => "authorised",
            State::Voided => "voided",
            State::Captured => "captured",
        }
    }

    /// The state after something was told.
    pub fn after(self, told: State) -> State {
        self.max(told)
    }

    /// Whether the buyer may still hope for this charge.
    pub const fn is_open(self) -> bool {
        matches!(self, State::Begun | State::Challenged | State::Authorised)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The word is none of the states of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a state of a charge")]
pub struct NotAState;

impl FromStr for State {
    type Err = NotAState;
    fn from_str(word: &str) -> Result<State, NotAState> {
        State::ALL.into_iter().find(|state| state.code() == word).ok_or(NotAState)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn told() -> impl Strategy<Value = State> {
        (0..State::ALL.len()).prop_map(|at| State::ALL[at])
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn events_in_any_order_and_number_give_one_state(
            events in prop::collection::vec(told(), 0..8),
            mixed in prop::collection::vec(any::<prop::sample::Index>(), 0..24),
        ) {
            let once = events.iter().fold(State::Begun, |state, told| state.after(*told));
            // Any number of them again, in any order, before and after each of them came once.
            let again = || mixed.iter().filter(|_| !events.is_empty()).map(|at| at.get(&events));
            let state = again().chain(events.iter().rev()).chain(again());
            prop_assert_eq!(state.fold(State::Begun, |state, told| state.after(*told)), once);
        }
    }

    #[test]
    fn money_that_is_there_counts_more_than_any_word_of_failure() {
        assert_eq!(State::Captured.after(State::Failed), State::Captured);
        assert_eq!(State::Failed.after(State::Captured), State::Captured);
        assert_eq!(State::Voided.after(State::Authorised), State::Voided);
    }
}
