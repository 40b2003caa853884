//! Small pictures that are asked for often, held in memory within a bound: what was not asked for
//! longest goes first.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use values::Time;

/// Pictures larger than this are read from their file each time.
const SMALL: usize = 48 << 10;
/// For how many seconds a picture is held: one that was removed by another process is gone then.
const SECONDS: i64 = 600;

pub(super) struct Cache {
    room: usize,
    inside: Mutex<Inside>,
}

#[derive(Default)]
struct Inside {
    held: HashMap<String, Held>,
    /// Names by when they were asked for last, counted in questions.
    order: BTreeMap<u64, String>,
    questions: u64,
    bytes: usize,
}

struct Held {
    bytes: Bytes,
    asked: u64,
    since: Time,
}

impl Cache {
    /// Holds so many bytes.
    pub fn new(room: usize) -> Cache {
        Cache { room, inside: Mutex::default() }
    }

    pub fn get(&self, name: &str, now: Time) -> Option<Bytes> {
        let mut inside = self.inside();
        let asked = inside.held.get(name)?.asked;
        if now.seconds_since(inside.held.get(name)?.since) > SECONDS {
            inside.remove(name);
            return None;
        }
        inside.questions += 1;
        let question = inside.questions;
        let name = inside.order.remove(&asked)?;
        let held = inside.held.get_mut(&name)?;
        held.asked = question;
        let bytes = held.bytes.clone();
        inside.order.insert(question, name);
        Some(bytes)
    }

    /// Whether a picture of so many bytes is held at all.
    pub fn takes(&self, bytes: u64) -> bool {
        bytes <= SMALL.min(self.room) as u64
    }

    pub fn put(&self, name: &str, bytes: Bytes, now: Time) {
        if !self.takes(bytes.len() as u64) {
            return;
        }
        let mut inside = self.inside();
        inside.remove(name);
        while inside.bytes + bytes.len() > self.room {
            let Some((_, oldest)) = inside.order.pop_first() else { break };
            inside.remove(&oldest);
        }
        inside.questions += 1;
        let asked = inside.questions;
        inside.bytes += bytes.len();
        inside.order.insert(asked, name.to_owned());
        inside.held.insert(name.to_owned(), Held { bytes, asked, since: now });
    }

    pub fn forget(&self, name: &str) {
        self.inside().remove(name);
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    fn remove(&mut self, name: &str) {
        if let Some(held) = self.held.remove(name) {
            self.bytes -= held.bytes.len();
            self.order.remove(&held.asked);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Time {
        Time::from_micros(0).plus_seconds(seconds)
    }

    #[test]
    fn what_was_not_asked_for_longest_goes_first() {
        let cache = Cache::new(100);
        for name in ["a", "b", "c"] {
            cache.put(name, vec![0; 33].into(), at(0));
        }
        assert!(cache.get("a", at(1)).is_some());
        cache.put("d", vec![0; 33].into(), at(2));
        assert!(cache.get("b", at(3)).is_none());
        assert!(["a", "c", "d"].iter().all(|name| cache.get(name, at(3)).is_some()));
        assert_eq!(cache.inside().bytes, 99);
    }

    #[test]
    fn nothing_large_is_held_and_nothing_for_ever() {
        let cache = Cache::new(1 << 20);
        cache.put("large", vec![0; SMALL + 1].into(), at(0));
        cache.put("small", vec![0; SMALL].into(), at(0));
        cache.put("small", vec![1; 10].into(), at(0));
        assert!(cache.get("large", at(0)).is_none());
        assert_eq!(cache.get("small", at(SECONDS)).as_deref(), Some(&[1; 10][..]));
        assert!(cache.get("small", at(SECONDS + 1)).is_none());
        cache.put("small", vec![1; 10].into(), at(0));
        cache.forget("small");
        assert!(cache.get("small", at(0)).is_none());
        let inside = cache.inside();
        assert_eq!((inside.bytes, inside.order.len()), (0, 0));
    }
}
