//! The views that a process keeps. Bounded: when a part is full, a hand goes round and lets go of the
//! first that nobody asked for since it came by last. What has changed goes when the feed says so
//! ([`Views::heard`]), at once when the change was made here ([`Views::forget`]).

use super::{ListingView, StoreView, store};
use crate::listings::ListingId;
use crate::sellers::StoreId;
use db::{Db, Result};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use values::Time;

const PARTS: usize = 16;
/// How long a store's own page may show it as it was, in seconds.
const STORE_LIFE: i64 = 2;
/// Stores that are remembered.
const STORES: usize = 2_000;

/// The views that a process keeps; a part of the [`web::App`].
pub struct Views {
    parts: Vec<Mutex<Part>>,
    stores: Mutex<HashMap<StoreId, (Time, Arc<StoreView>)>>,
    hasher: RandomState,
    room: usize,
}

#[derive(Default)]
struct Part {
    kept: HashMap<ListingId, Kept>,
    /// What the hand goes round; those that are no longer kept are free places.
    round: Vec<ListingId>,
    hand: usize,
}

struct Kept {
    view: Arc<ListingView>,
    asked: AtomicBool,
}

impl Views {
    /// Room for so many views.
    pub fn with_room(room: usize) -> Views {
        Views {
            parts: (0..PARTS).map(|_| Mutex::default()).collect(),
            stores: Mutex::default(),
            hasher: RandomState::new(),
            room: room.div_ceil(PARTS).max(1),
        }
    }

    /// The view of a listing, from memory or the database; `None` when there is no such listing.
    pub async fn get(&self, db: &Db, id: &ListingId) -> Result<Option<Arc<ListingView>>> {
        if let Some(view) = self.kept(id) {
            return Ok(Some(view));
        }
        Ok(self.read(db, std::slice::from_ref(id)).await?.into_iter().next())
    }

    /// The views of several listings in the order asked for, without those that there are not; all
    /// that are not in memory are read together.
    pub async fn all(&self, db: &Db, ids: &[ListingId]) -> Result<Vec<Arc<ListingView>>> {
        let mut found: HashMap<&ListingId, Arc<ListingView>> = HashMap::new();
        let mut absent = Vec::new();
        for id in ids {
            match self.kept(id) {
                Some(view) => {
                    found.insert(id, view);
                }
                None => absent.push(id.clone()),
            }
        }
        let read = self.read(db, &absent).await?;
        found.extend(read.iter().map(|view| (&view.listing.id, view.clone())));
        Ok(ids.iter().filter_map(|id| found.get(id).cloned()).collect())
    }

    /// A store with its trader.
    pub async fn store(&self, db: &Db, id: &StoreId, now: Time) -> Result<Option<Arc<StoreView>>> {
        let kept = lock(&self.stores).get(id).cloned();
        if let Some((read, view)) = kept
            && now.seconds_since(read) < STORE_LIFE
        {
            return Ok(Some(view));
        }
        let view = store::store_views(db, std::slice::from_ref(id)).await?.into_iter().next();
        let view = view.map(Arc::new);
        if let Some(view) = &view {
            self.remember(now, view.clone());
        }
        Ok(view)
    }

    /// The feed has seen a change of this listing at that time.
    pub fn heard(&self, id: &ListingId, changed: Time) {
        let mut part = self.part(id);
        if part.kept.get(id).is_some_and(|kept| kept.view.listing.changed < changed) {
            part.kept.remove(id);
        }
    }

    /// The listing was changed here: whoever asks next reads it anew.
    pub fn forget(&self, id: &ListingId) {
        self.part(id).kept.remove(id);
    }

    /// The store was changed here.
    pub fn forget_store(&self, id: &StoreId) {
        lock(&self.stores).remove(id);
    }

    fn kept(&self, id: &ListingId) -> Option<Arc<ListingView>> {
        let part = self.part(id);
        let kept = part.kept.get(id)?;
        kept.asked.store(true, Ordering::Relaxed);
        Some(kept.view.clone())
    }

    async fn read(&self, db: &Db, ids: &[ListingId]) -> Result<Vec<Arc<ListingView>>> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut views = Vec::with_capacity(ids.len());
        for mut view in store::load(db, ids).await? {
            view.store = self.shared(view.store);
            let view = Arc::new(view);
            self.part(&view.listing.id).keep(view.clone(), self.room);
            views.push(view);
        }
        Ok(views)
    }

    /// The same store in memory once, as long as it is the same version.
    fn shared(&self, read: Arc<StoreView>) -> Arc<StoreView> {
        let kept = lock(&self.stores).get(&read.store.id).map(|(_, view)| view.clone());
        match kept {
            Some(kept) if kept.store.version == read.store.version => kept,
            _ => {
                self.remember(Time::from_micros(0), read.clone());
                read
            }
        }
    }

    fn remember(&self, now: Time, view: Arc<StoreView>) {
        let mut stores = lock(&self.stores);
        if stores.len() >= STORES {
            stores.clear();
        }
        stores.insert(view.store.id.clone(), (now, view));
    }

    fn part(&self, id: &ListingId) -> MutexGuard<'_, Part> {
        lock(&self.parts[self.hasher.hash_one(id) as usize % PARTS])
    }
}

impl Part {
    fn keep(&mut self, view: Arc<ListingView>, room: usize) {
        let id = view.listing.id.clone();
        let kept = Kept { view, asked: AtomicBool::new(false) };
        if self.kept.insert(id.clone(), kept).is_some() {
            return;
        }
        if self.round.len() < room {
            self.round.push(id);
            return;
        }
        // At most twice around: whoever was asked for is passed over once.
        loop {
            self.hand = (self.hand + 1) % self.round.len();
            let here = &self.round[self.hand];
            let passed =
                self.kept.get(here).is_some_and(|kept| kept.asked.swap(false, Ordering::Relaxed));
            if !passed && *here != id {
                self.kept.remove(here);
                self.round[self.hand] = id;
                return;
            }
            if *here == id {
                return;
            }
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
