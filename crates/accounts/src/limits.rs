//! How much one asker may ask: guests and who signs in by network, officers and staff at the intake
//! and programs with a token by account. Counted in this process alone; the throttle of sign-ins
//! (`throttle.rs`), which all processes share, stays beside it.
//!
//! Each has a store of requests that fills up again evenly (GCRA): a minute's worth may come at once.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use values::Time;
use web::{App, Problem};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pace {
    /// Whoever is not signed in, by network.
    Guests,
    /// Signing in, by network.
    SignIn,
    /// Serving requests and sending documents, by account.
    Intake,
    /// Everything that programs ask, by account.
    Tokens,
}

/// Requests a minute; 0 for no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerMinute {
    /// For guests of one network.
    pub guests: u32,
    /// For sign-ins from one network.
    pub sign_in: u32,
    /// For one account at the intake.
    pub intake: u32,
    /// For the programs of one account.
    pub tokens: u32,
}

/// The limits of this process; a part that the binary puts in. Without it nothing is limited.
pub struct Limits {
    per_minute: PerMinute,
    /// Until when each asker has used up what it may ask, in microseconds.
    used: Mutex<HashMap<(Pace, String), i64>>,
}

/// Askers that are remembered at most; who comes after that shares one store with others.
const MOST: usize = 100_000;

/// Microseconds of a minute.
const MINUTE: i64 = 60_000_000;

impl Limits {
    /// Limits of this many requests a minute.
    pub fn new(per_minute: PerMinute) -> Limits {
        Limits { per_minute, used: Mutex::default() }
    }

    /// Counts a request of this asker, or gives the seconds until the next one is taken.
    fn count(&self, pace: Pace, asker: &str, now: Time) -> Result<(), i64> {
        let most = match pace {
            Pace::Guests => self.per_minute.guests,
            Pace::SignIn => self.per_minute.sign_in,
            Pace::Intake => self.per_minute.intake,
            Pace::Tokens => self.per_minute.tokens,
        };
        if most == 0 {
            return Ok(());
        }
        let (each, now) = (MINUTE / i64::from(most), now.micros());
        // A count is never half done, so a thread that died while counting has broken nothing.
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let mut key = (pace, asker.to_owned());
        if used.len() >= MOST && !used.contains_key(&key) {
            used.retain(|_, until| *until > now);
            if used.len() >= MOST {
                key.1 = String::new();
            }
        }
        let until = used.entry(key).or_insert(now);
        let next = (*until).max(now) + each;
        let early = next - now - each * i64::from(most);
        if early > 0 {
            return Err((early + 999_999) / 1_000_000);
        }
        *until = next;
        Ok(())
    }
}

/// Counts a request, where there are limits.
///
/// # Errors
/// 429 with the seconds to wait.
pub(crate) fn count(app: &App, pace: Pace, asker: &str) -> Result<(), Problem> {
    let Some(limits) = app.has::<Limits>() else { return Ok(()) };
    limits.count(pace, asker, app.clock.now()).map_err(Problem::too_often)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Time {
        Time::from_micros(seconds * 1_000_000)
    }

    #[test]
    fn a_minutes_worth_may_come_at_once_and_then_it_fills_up_again_evenly() {
        let limits = Limits::new(PerMinute { guests: 6, ..PerMinute::default() });
        let ask = |seconds| limits.count(Pace::Guests, "net", at(seconds));
        for _ in 0..6 {
            assert_eq!(ask(100), Ok(()));
        }
        assert_eq!(ask(100), Err(10));
        assert_eq!(ask(104), Err(6), "what was refused does not count");
        assert_eq!(ask(110), Ok(()));
        assert_eq!(ask(110), Err(10));
        assert_eq!(limits.count(Pace::Guests, "another", at(110)), Ok(()));
        assert_eq!(limits.count(Pace::Intake, "net", at(110)), Ok(()), "0 is no limit");
        for _ in 0..6 {
            assert_eq!(ask(1000), Ok(()), "after a while all of it is there again");
        }
    }

    #[test]
    fn no_flood_of_askers_fills_the_memory() {
        let limits = Limits::new(PerMinute { guests: 60, ..PerMinute::default() });
        for asker in 0..MOST + 50 {
            let _ = limits.count(Pace::Guests, &asker.to_string(), at(0));
        }
        let there = |limits: &Limits| limits.used.lock().map(|used| used.len()).ok();
        assert_eq!(there(&limits), Some(MOST + 1));
        assert_eq!(limits.count(Pace::Guests, "later", at(120)), Ok(()));
        assert_eq!(there(&limits), Some(1), "who has asked nothing for a while is forgotten");
    }
}
