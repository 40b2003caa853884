//! The clock as a parameter: the system's in service, a fixed one in tests.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::Timestamp;

use crate::Time;

/// Tells the time. Cheap to clone; clones of a fixed clock move together.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    /// The machine's clock plus this many microseconds.
    System(i64),
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Clock {
        Clock(Kind::System(0))
    }

    /// A clock that says `start` now and goes on at the machine's pace; for demonstrations.
    pub fn starting_at(start: Time) -> Clock {
        Clock(Kind::System(start.micros() - machine_micros()))
    }

    /// A clock that stands at `at` until it is set or advanced; for tests.
    pub fn fixed(at: Time) -> Clock {
        Clock(Kind::Fixed(Arc::new(AtomicI64::new(at.micros()))))
    }

    /// The instant now.
    pub fn now(&self) -> Time {
        Time::from_micros(match &self.0 {
            Kind::System(offset) => machine_micros() + offset,
            Kind::Fixed(at) => at.load(Ordering::SeqCst),
        })
    }

    /// Sets a fixed clock; the machine's clock is left alone.
    pub fn set(&self, to: Time) {
        if let Kind::Fixed(at) = &self.0 {
            at.store(to.micros(), Ordering::SeqCst);
        }
    }

    /// Moves a fixed clock on by `seconds`; the machine's clock is left alone.
    pub fn advance(&self, seconds: i64) {
        self.set(self.now().plus_seconds(seconds));
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn machine_micros() -> i64 {
    Timestamp::now().as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clones_of_a_fixed_clock_move_together() {
        let clock = Clock::fixed(Time::from_micros(0));
        let other = clock.clone();
        clock.advance(90);
        assert_eq!(other.now(), Time::from_micros(90_000_000));
    }
}
