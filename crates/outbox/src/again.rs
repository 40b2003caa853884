//! When what failed is tried again.

use values::Time;

/// Seconds until the next attempt after this many: half a minute at first, four times as long each
/// time, and at most eight hours.
pub(crate) fn pause(attempts: i64) -> i64 {
    let doubled = 4_i64.pow(attempts.clamp(1, 6) as u32 - 1);
    (30 * doubled).min(8 * 3600)
}

/// The next attempt, unless it would come later than `patience` seconds after the beginning.
pub(crate) fn next(attempts: i64, began: Time, patience: i64, now: Time) -> Option<Time> {
    let next = now.plus_seconds(pause(attempts));
    (next.seconds_since(began) <= patience).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end() {
        assert_eq!([1, 2, 3, 6, 99].map(pause), [30, 120, 480, 28_800, 28_800]);
        let began = Time::from_micros(0);
        let mut now = began;
        let mut attempts = 0;
        while let Some(at) = next(attempts + 1, began, 3 * 86_400, now) {
            now = at;
            attempts += 1;
        }
        assert_eq!(attempts, 13);
        assert!(now.seconds_since(began) > 2 * 86_400);
    }
}
