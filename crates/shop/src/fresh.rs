//! Something of the database that a process holds in memory and reads anew once a minute, so that what
//! another process has changed is seen by all.

use std::future::Future;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use values::Clock;

/// How long a value is used before it is read again.
const SECONDS: i64 = 60;
/// Long before any time.
const NEVER: i64 = i64::MIN / 2;

/// A value, and when it was read.
pub(crate) struct Fresh<T> {
    value: RwLock<Option<Arc<T>>>,
    /// When it was read, or is being read; microseconds.
    read: AtomicI64,
}

impl<T> Default for Fresh<T> {
    fn default() -> Fresh<T> {
        Fresh { value: RwLock::new(None), read: AtomicI64::new(NEVER) }
    }
}

impl<T> Fresh<T> {
    /// The value, at most a minute old. One caller reads it anew while the others go on with the value
    /// that there is; when it cannot be read, everybody does.
    pub(crate) async fn get<F>(&self, clock: &Clock, read: impl FnOnce() -> F) -> db::Result<Arc<T>>
    where
        F: Future<Output = db::Result<T>>,
    {
        let now = clock.now().micros();
        let had = self.value.read().unwrap_or_else(PoisonError::into_inner).clone();
        let last = self.read.load(Ordering::Acquire);
        if let Some(value) = &had {
            let old = now.abs_diff(last) >= (SECONDS * 1_000_000).unsigned_abs();
            let swap =
                || self.read.compare_exchange(last, now, Ordering::AcqRel, Ordering::Acquire);
            if !old || swap().is_err() {
                return Ok(value.clone());
            }
        }
        match (read().await, had) {
            (Ok(value), _) => {
                let value = Arc::new(value);
                *self.value.write().unwrap_or_else(PoisonError::into_inner) = Some(value.clone());
                self.read.store(now, Ordering::Release);
                Ok(value)
            }
            (Err(error), Some(value)) => {
                tracing::warn!(%error, "could not be read anew; what was read before is used");
                Ok(value)
            }
            (Err(error), None) => Err(error),
        }
    }

    /// The next who asks reads it anew.
    pub(crate) fn forget(&self) {
        self.read.store(NEVER, Ordering::Release);
    }
}
